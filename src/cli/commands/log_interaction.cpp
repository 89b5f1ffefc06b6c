// SPDX-License-Identifier: MIT
#include "cli/answers.hpp"
#include "cli/commands.hpp"
#include "interaction_advice.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace crm::cli {
namespace {

using enum InteractionKind;

struct OfOneKind {
  std::string_view option;
  InteractionKind kind;
};
constexpr std::array kOfOneKind{
    OfOneKind{"their-solution", challenge}, OfOneKind{"problem", challenge},   OfOneKind{"question", challenge},
    OfOneKind{"approach", challenge},       OfOneKind{"outcome", challenge},   OfOneKind{"praised", praise},
    OfOneKind{"praised-for", praise},       OfOneKind{"manager-told", praise},
};

const Kind& interaction_kind() { return *find_kind("interaction"); }

std::optional<InteractionKind> kind_given(const Arguments& arguments) {
  const auto names = EnumNames<InteractionKind>::names;
  const auto found = std::find(names.begin(), names.end(), arguments.one("kind"));
  if (found == names.end()) return std::nullopt;
  return static_cast<InteractionKind>(found - names.begin());
}

void refuse_options_of_other_kinds(const Arguments& arguments, InteractionKind kind) {
  for (const OfOneKind& row : kOfOneKind)
    if (row.kind != kind && arguments.has(row.option))
      throw Error(ErrorKind::usage,
                  fmt::format("--{} goes with --kind {}, not with {}", row.option, name_of(row.kind), name_of(kind)),
                  "see: crm help log-interaction");
}

// -- What a terminal asks for.

void get_ready(Session& session, const Arguments& arguments) {
  session.project();
  if (const auto kind = kind_given(arguments)) refuse_options_of_other_kinds(arguments, *kind);
}

bool is_praise(Session&, const Arguments& arguments) { return kind_given(arguments) == praise; }

bool needs_summary(Session&, const Arguments& arguments) {
  const auto kind = kind_given(arguments);
  return kind && kind != praise;
}

// Both sides of a talk are worth a line each.
bool is_talk(Session&, const Arguments& arguments) {
  const auto kind = kind_given(arguments);
  return kind && (is_two_way(*kind) || kind == decision || kind == escalation);
}

constexpr Ask kAskOfTalk{.when = is_talk, .least = 0};

std::string usual_kind_of_contact(Session&, const Arguments&) { return std::string(name_of(meeting)); }

constexpr Option kOptions[]{
    {.name = "SUMMARY",
     .takes = Takes::optional,
     .doc = "what it was about, in a few words (praise can do without)",
     .field = "summary",
     .ask = {.when = needs_summary, .question = "what was it about, in a few words"}},
    {.name = "with", .takes = Takes::values, .value = "S", .field = "with", .needed = true,
     .ask = {.question = "who was there (commas between several)", .usual = main_contact, .examples = some_people,
             .by_commas = true}},
    {.name = "kind", .value = "KIND", .field = "kind", .needed = true,
     .ask = {.usual = usual_kind_of_contact}},
    {.name = "channel", .value = "TEXT", .field = "channel"},
    {.name = "said", .value = "TEXT", .field = "said", .ask = kAskOfTalk},
    {.name = "unsaid", .value = "TEXT", .field = "unsaid", .ask = kAskOfTalk},
    {.name = "their-side", .value = "TEXT", .field = "their_side", .ask = kAskOfTalk},
    {.name = "our-side", .value = "TEXT", .field = "our_side", .ask = kAskOfTalk},
    {.name = "played-back", .value = "DATE", .field = "played_back", .ask = kAskOfTalk},
    {.name = "promise", .takes = Takes::values, .value = "P", .field = "promises"},
    {.name = "why", .value = "TEXT", .field = "why"},
    {.name = "their-solution", .value = "TEXT", .field = "their_solution"},
    {.name = "problem", .value = "TEXT", .field = "problem"},
    {.name = "question", .takes = Takes::values, .value = "TEXT", .field = "questions"},
    {.name = "approach", .value = "TEXT", .field = "approach"},
    {.name = "outcome", .value = "OUTCOME", .field = "outcome"},
    {.name = "praised", .takes = Takes::values, .value = "NAME", .field = "praised",
     .ask = {.when = is_praise, .question = "who is praised", .by_commas = true}},
    {.name = "praised-for", .value = "TEXT", .field = "praised_for",
     .ask = {.when = is_praise, .question = "what for"}},
    {.name = "manager-told", .value = "DATE", .field = "manager_told"},
    {.name = "on", .value = "DATE", .doc = "the day (today)"},
    {.name = "id", .value = "ID", .doc = "the id, if not a made-up one"},
};

void check_complete(const Interaction& contact) {
  if (contact.kind == praise && (contact.praised.empty() || contact.praised_for.empty()))
    throw Error(ErrorKind::usage, "praise needs --praised NAME and --praised-for TEXT",
                "praise that names the deed is believed");
  if (contact.kind != praise && contact.summary.empty())
    throw Error(ErrorKind::usage, "log-interaction needs SUMMARY", "say in a few words what it was about");
}

// Somebody who is praised by their id gets their name.
void name_the_praised(const Project& project, Interaction& contact) {
  for (std::string& name : contact.praised)
    if (const Stakeholder* person = find_stakeholder(project, name)) name = person->name;
}

int run_log_interaction(Session& session, const Arguments& arguments) {
  Interaction contact;
  apply_options(session, kLogInteraction, interaction_kind(), &contact);
  refuse_options_of_other_kinds(arguments, *contact.kind);
  check_complete(contact);
  const Project& project = session.project().project;
  name_the_praised(project, contact);
  contact.date = session.on();
  session.warn_if_to_come(*contact.date);
  const std::string& text = contact.summary.empty() ? contact.praised_for : contact.summary;
  const std::string id = session.new_id(interaction_kind(), text, *contact.date);
  if (!session.commit({session.create(interaction_kind(), id, &contact)})) return 0;
  std::vector<std::string> names;
  for (const std::string& person : contact.with) names.push_back(display_name(project, person));
  session.print(session.quiet() ? id + "\n"
                                : fmt::format("{} {} with {} on {}\n", id, name_of(*contact.kind), join(names, ", "),
                                              to_words(*contact.date)));
  for (const std::string& advice : advice_on(project, id, contact)) session.note(advice);
  return 0;
}

}  // namespace

const Command kLogInteraction{
    .name = "log-interaction",
    .group = "talk",
    .summary = "a contact: what was said, and what was not",
    .access = Access::write,
    .record = "interaction",
    .options = kOptions,
    .details =
        "meeting, call, check-in, visit and challenge are talks: they start the check-in clock anew. A challenge is a\n"
        "solution that somebody asks for; the questions worth asking are printed. On a terminal it asks for what\n"
        "was said and unsaid, for both sides, and when it was read back to them.",
    .examples =
        "crm log-interaction 'Holiday brief' --with maya --kind meeting --said 'One look everywhere'\n"
        "crm log-interaction 'Wants a longer film' --with ines --kind challenge --their-solution 'Three minutes'\n"
        "crm log-interaction --with dev --kind praise --praised 'Dev Patel' --praised-for 'measured the booth himself'",
    .run = run_log_interaction,
    .ready = get_ready,
};

}  // namespace crm::cli
