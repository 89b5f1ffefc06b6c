// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "snooze_row.hpp"

#include "crm/error.hpp"
#include "crm/rules.hpp"
#include "crm/text.hpp"

#include <fmt/format.h>

namespace crm::cli {
namespace {

std::optional<Date> last_day(Session& session) {
  const auto until = session.arguments().maybe("until");
  if (until.has_value() == session.arguments().has("for-good"))
    throw Error(ErrorKind::usage, "say how long: either --until DATE or --for-good",
                "at most 90 days; --for-good for advice only");
  if (!until) return std::nullopt;
  return checked_last_day(session, session.when(*until));
}

std::string reason_from(Session& session) {
  std::string why = session.arguments().one("why");
  why = trim(session.text(why));
  if (why.empty()) throw Error(ErrorKind::usage, "snooze needs --why TEXT", "whoever misses the reminder will ask");
  return why;
}

constexpr Option kOptions[]{
    {.name = "RULE", .takes = Takes::argument, .doc = "the rule to silence (crm rules lists them)",
     .ask = {.question = "which rule", .examples = rules_at_hand, .meant = rule_meant}},
    {.name = "SUBJECT",
     .takes = Takes::argument,
     .doc = "what it is about: a record; a name for overloaded; an organisation for single-contact and unfair; "
            "project for outline-owed",
     .ask = {.question = "about what", .usual = only_subject, .examples = subjects_at_hand, .meant = subject_meant}},
    {.name = "until", .value = "DATE", .doc = "the last day of silence, at most 90 days ahead",
     .ask = {.when = has_an_end, .usual = in_two_weeks, .meant = last_day_meant}},
    {.name = "for-good", .takes = Takes::flag, .doc = "in place of --until; advice only"},
    {.name = "why", .value = "TEXT", .doc = "the reason, for those who wonder later",
     .ask = {.when = falls_silent, .question = "why"}, .usage = "--until DATE --why TEXT"},
    {.name = "wake", .takes = Takes::flag, .doc = "take the silence back"},
};

int run_snooze(Session& session, const Arguments& arguments) {
  const Rule& rule = rule_from(arguments.one("RULE"));
  const Project& project = session.project().project;
  ProjectInfo after = project.config;
  // What is snoozed can be woken even when its record is gone.
  std::string subject = arguments.one("SUBJECT");
  if (find_row(after, rule.id, subject) == after.snoozed.end()) subject = subject_from(project, rule, subject);
  const auto row = find_row(after, rule.id, subject);
  std::string said;
  if (arguments.has("wake")) {
    if (row == after.snoozed.end())
      throw Error(ErrorKind::usage, fmt::format("{} of {} is not snoozed", rule.id, crm::quoted(subject)),
                  "snoozed in crm.yaml lists what is");
    after.snoozed.erase(row);
    said = "is awake again";
  } else {
    check_rule(rule, subject, arguments.has("for-good"));
    const Snooze snooze{std::string(rule.id), subject, last_day(session), reason_from(session)};
    if (!reminds_of(session, rule, subject))
      session.note(fmt::format("{} does not remind of {} today; should it begin to, it stays silent", rule.id,
                               crm::quoted(subject)));
    if (row == after.snoozed.end())
      after.snoozed.push_back(snooze);
    else
      *row = snooze;
    said = snooze.until ? "sleeps until " + to_words(*snooze.until) : "sleeps for good";
  }
  const FileChange change = session.change(*find_kind("project"), project.config.info, &project.config, &after);
  if (session.commit({change}) && !session.quiet())
    session.print(fmt::format("{} of {} {}\n", rule.id, escape_visibly(subject), said));
  return 0;
}

}  // namespace

const Command kSnooze{
    .name = "snooze",
    .group = "keep",
    .summary = "silence one follow-up for a while, with a reason",
    .access = Access::write,
    .options = kOptions,
    .details =
        "Written under snoozed in crm.yaml, for all to see. What is late cannot be snoozed: settle it, or agree on a "
        "new "
        "date. JSON still lists what is snoozed.",
    .examples =
        "crm snooze check-in finance --until 2027-01-15 --why 'Closing the year'\n"
        "crm snooze single-contact Legal --for-good --why 'There is only one counsel'\n"
        "crm snooze overloaded 'Sam Okafor' --until +2w --why 'Help arrives on Monday'\n"
        "crm snooze check-in finance --wake",
    .run = run_snooze,
};

}  // namespace crm::cli
