// SPDX-License-Identifier: MIT
#include "cli/answers.hpp"
#include "cli/commands.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm::cli {
namespace {

std::vector<std::string> words_of(std::span<const std::string_view> names) { return {names.begin(), names.end()}; }

Attitude attitude(const std::string& word) {
  const std::vector<std::string> words = words_of(EnumNames<Attitude>::names);
  const auto found = std::find(words.begin(), words.end(), word);
  if (found == words.end())
    throw Error(ErrorKind::usage, fmt::format("--engagement cannot be {}{}", quoted(word), did_you_mean(word, words)),
                fmt::format("write CUR or CUR:DES, each one of {}", join(words, ", ")));
  return static_cast<Attitude>(found - words.begin());
}

void set_engagement(Stakeholder& person, const std::string& text) {
  const std::size_t colon = text.find(':');
  person.engagement.current = attitude(text.substr(0, colon));
  if (colon != std::string::npos) person.engagement.desired = attitude(text.substr(colon + 1));
}

std::vector<std::string> attitudes(Session&, const Arguments&) { return words_of(EnumNames<Attitude>::names); }

std::string engagement_meant(Session&, const Arguments&, const std::string& answer) {
  Stakeholder scratch;
  set_engagement(scratch, answer);
  return answer;
}

// What is worth knowing on the first day is asked for, but may be left open.
constexpr Option kOptions[]{
    {.name = "NAME", .takes = Takes::argument, .field = "name"},
    {.name = "id", .value = "ID", .doc = "the id, if not the name's own"},
    {.name = "on", .value = "DATE", .doc = "the day they came to the project (today)"},
    {.name = "title", .value = "TEXT", .field = "title"},
    {.name = "org", .value = "TEXT", .field = "org",
     .ask = open_question("which organisation or department do they speak for")},
    {.name = "kind", .value = "KIND", .field = "kind"},
    {.name = "relation", .value = "RELATION", .field = "relation"},
    {.name = "email", .value = "ADDRESS", .field = "email"},
    {.name = "phone", .value = "TEXT", .field = "phone"},
    {.name = "manager", .value = "S", .field = "manager"},
    {.name = "power", .value = "LEVEL", .field = "power",
     .ask = open_question("how much can they help or stop the project")},
    {.name = "interest", .value = "LEVEL", .field = "interest",
     .ask = open_question("how much does the project matter to them")},
    {.name = "engagement", .value = "CUR[:DES]", .doc = "how they stand to the project, and how we wish they stood",
     .ask = {.when = always, .question = "how do they stand to the project today", .examples = attitudes,
             .meant = engagement_meant, .least = 0}},
    {.name = "channel", .value = "CHANNEL", .field = "prefers.channel",
     .ask = open_question("how do they like to be reached")},
    {.name = "style", .value = "STYLE", .field = "prefers.style"},
    {.name = "detail", .value = "DETAIL", .field = "prefers.detail"},
    {.name = "times", .value = "TEXT", .field = "prefers.times"},
    {.name = "language", .value = "CODE", .field = "prefers.language"},
    {.name = "check-in-every", .value = "N", .field = "check_in_every"},
    {.name = "update-every", .value = "N", .field = "update_every"},
    {.name = "service", .takes = Takes::values, .value = "TEXT", .field = "services"},
    {.name = "goal", .takes = Takes::values, .value = "TEXT", .field = "goals"},
    {.name = "success-measure", .takes = Takes::values, .value = "TEXT", .field = "success_measures"},
    {.name = "pain-point", .takes = Takes::values, .value = "TEXT", .field = "pain_points"},
    {.name = "expectation", .takes = Takes::values, .value = "TEXT", .field = "expectations"},
    {.name = "alias", .takes = Takes::values, .value = "TEXT", .field = "aliases"},
    {.name = "tag", .takes = Takes::values, .value = "TEXT", .field = "tags"},
};

int usual_cadence(Quadrant quadrant) {
  switch (quadrant) {
    case Quadrant::manage_closely: return 7;
    case Quadrant::keep_informed: return 14;
    case Quadrant::keep_satisfied: return 30;
    case Quadrant::monitor: return 60;
  }
  return 60;
}

void suggest_cadence(Session& session, const std::string& id, const Stakeholder& person) {
  const auto quadrant = quadrant_of(person);
  if (!quadrant || person.check_in_every) return;
  session.note(fmt::format("{} is someone to {}: talk every {} days with `crm set {} check_in_every={}`", person.name,
                           name_of(*quadrant), usual_cadence(*quadrant), id, usual_cadence(*quadrant)));
}

int run_add_stakeholder(Session& session, const Arguments& arguments) {
  const Kind& kind = *find_kind("stakeholder");
  Stakeholder person;
  apply_options(session, kAddStakeholder, kind, &person);
  if (const auto engagement = arguments.maybe("engagement")) set_engagement(person, *engagement);
  person.added = session.on();
  session.warn_if_to_come(*person.added);
  const std::string id = session.new_id(kind, person.name, *person.added);
  if (!session.commit({session.create(kind, id, &person)})) return 0;
  session.print(session.quiet() ? id + "\n" : fmt::format("{} added: {}\n", id, person.name));
  suggest_cadence(session, id, person);
  return 0;
}

}  // namespace

const Command kAddStakeholder{
    .name = "add-stakeholder",
    .group = "know",
    .summary = "a person or group with a stake in the project",
    .access = Access::write,
    .record = "stakeholder",
    .options = kOptions,
    .details =
        "On a terminal it asks for organisation, power, interest, engagement and channel where they are not given.",
    .examples =
        "crm add-stakeholder 'Maya Chen' --org Marketing --power high --interest high\n"
        "crm add-stakeholder 'Dev Patel' --manager rosa --channel chat --check-in-every 14",
    .run = run_add_stakeholder,
};

}  // namespace crm::cli
