// SPDX-License-Identifier: MIT
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

constexpr Option kOptions[]{
    {.name = "SUMMARY",
     .takes = Takes::optional,
     .doc = "what it was about, in a few words (praise can do without)",
     .field = "summary"},
    {.name = "with", .takes = Takes::values, .value = "S", .field = "with", .needed = true},
    {.name = "kind", .value = "KIND", .field = "kind", .needed = true},
    {.name = "channel", .value = "TEXT", .field = "channel"},
    {.name = "said", .value = "TEXT", .field = "said"},
    {.name = "unsaid", .value = "TEXT", .field = "unsaid"},
    {.name = "our-side", .value = "TEXT", .field = "our_side"},
    {.name = "their-side", .value = "TEXT", .field = "their_side"},
    {.name = "played-back", .value = "DATE", .field = "played_back"},
    {.name = "promise", .takes = Takes::values, .value = "P", .field = "promises"},
    {.name = "why", .value = "TEXT", .field = "why"},
    {.name = "their-solution", .value = "TEXT", .field = "their_solution"},
    {.name = "problem", .value = "TEXT", .field = "problem"},
    {.name = "question", .takes = Takes::values, .value = "TEXT", .field = "questions"},
    {.name = "approach", .value = "TEXT", .field = "approach"},
    {.name = "outcome", .value = "OUTCOME", .field = "outcome"},
    {.name = "praised", .takes = Takes::values, .value = "NAME", .field = "praised"},
    {.name = "praised-for", .value = "TEXT", .field = "praised_for"},
    {.name = "manager-told", .value = "DATE", .field = "manager_told"},
    {.name = "on", .value = "DATE", .doc = "the day (today)"},
    {.name = "id", .value = "ID", .doc = "the id, if not a made-up one"},
};

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

void refuse_options_of_other_kinds(const Arguments& arguments, InteractionKind kind) {
  for (const OfOneKind& row : kOfOneKind)
    if (row.kind != kind && arguments.has(row.option))
      throw Error(ErrorKind::usage,
                  fmt::format("--{} goes with --kind {}, not with {}", row.option, name_of(row.kind), name_of(kind)),
                  "see: crm help log-interaction");
}

// An empty answer leaves the field empty.
void ask_for(Session& session, Interaction& contact, std::string_view field, std::string_view question = {}) {
  if (question.empty()) question = find_field(Interaction::fields(), field)->doc;
  while (true) {
    const std::string answer = session.ask(question, {}, "");
    if (answer.empty()) return;
    try {
      return set_path(session, interaction_kind(), &contact, field, answer);
    } catch (const Error& error) {
      session.warn(error.message);
    }
  }
}

void ask_for_what_is_needed(Session& session, Interaction& contact) {
  if (contact.kind != praise) {
    if (contact.summary.empty()) ask_for(session, contact, "summary");
    return;
  }
  if (contact.praised.empty()) ask_for(session, contact, "praised", "who is praised");
  if (contact.praised_for.empty()) ask_for(session, contact, "praised_for", "what for");
}

bool is_talk(InteractionKind kind) { return is_two_way(kind) || kind == decision || kind == escalation; }

void ask_for_the_talk(Session& session, Interaction& contact) {
  if (!is_talk(*contact.kind)) return;
  for (const std::string_view field : {"said", "unsaid", "their_side", "our_side"})
    if (const Field* row = find_field(Interaction::fields(), field);
        static_cast<const std::string*>(row->get(&contact))->empty())
      ask_for(session, contact, field);
  if (!contact.played_back) ask_for(session, contact, "played_back");
}

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
  if (session.interactive()) {
    ask_for_what_is_needed(session, contact);
    ask_for_the_talk(session, contact);
  }
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
};

}  // namespace crm::cli
