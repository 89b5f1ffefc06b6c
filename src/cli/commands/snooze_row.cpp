// SPDX-License-Identifier: MIT
#include "snooze_row.hpp"

#include "cli/answers.hpp"

#include "crm/error.hpp"
#include "crm/rules.hpp"
#include "crm/text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm::cli {
namespace {

constexpr int kLongestSnooze = 90;  // calendar days

// The name among those known, as it is written there.
std::string known_name(std::string_view what, const std::string& text, const std::vector<std::string>& known) {
  for (const std::string& name : known)
    if (fold(name) == fold(trim(text))) return name;
  throw Error(
      ErrorKind::usage, fmt::format("no {} {}{}", what, crm::quoted(text), did_you_mean(text, known)),
      known.size() == 1 ? "it is about: " + known.front() : "write the name as crm check-followups --all shows it");
}

// What reminds today and may be silenced; with --wake what is silent.
std::vector<Snooze> at_hand(Session& session, const Arguments& arguments) {
  if (arguments.has("wake")) return session.project().project.config.snoozed;
  std::vector<Snooze> rows;
  for (const FollowUp& row : follow_ups(session.view()))
    if (row.rule->level != Urgency::late && !row.snoozed)
      rows.push_back({std::string(row.rule->id), row.subject, {}, {}});
  return rows;
}

std::vector<std::string> subjects_of(Session& session, const Arguments& arguments) {
  std::vector<std::string> found;
  for (const Snooze& row : at_hand(session, arguments))
    if (row.rule == arguments.one("RULE")) found.push_back(row.subject);
  return found;
}

// The subject of a reminder in which `text` has another part: the person, the other promise, the promise of a delay.
std::optional<std::string> subject_beside(const View& view, const Rule& rule, const std::vector<FollowUp>& rows,
                                          const std::string& text) {
  for (const FollowUp& row : rows) {
    const Delay* delay = find_record(view.project.delays, row.subject);
    const bool is_part =
        row.stakeholder == text || std::find(row.related.begin(), row.related.end(), text) != row.related.end() ||
        (delay && std::find(delay->promises.begin(), delay->promises.end(), text) != delay->promises.end());
    if (is_part) return row.subject;
  }
  const Promise* promise = rule.about == "delay" ? find_promise(view.project, text) : nullptr;
  const Delay* delay = promise ? latest_delay(view, *promise) : nullptr;
  return delay ? std::optional(delay->info.id) : std::nullopt;
}

}  // namespace

const Rule& rule_from(const std::string& id) {
  if (const Rule* rule = find_rule(id)) return *rule;
  std::vector<std::string> ids;
  for (const Rule& rule : rule_table()) ids.emplace_back(rule.id);
  throw Error(ErrorKind::usage, fmt::format("no rule {}{}", crm::quoted(id), did_you_mean(id, ids)),
              "crm rules lists them");
}

std::string subject_from(const Project& project, const Rule& rule, const std::string& text) {
  std::vector<std::string> names;
  if (rule.about == "owner") {
    for (const Promise& promise : project.promises)
      if (!promise.owner.empty()) names.push_back(promise.owner);
    return known_name("owner", text, names);
  }
  if (rule.about == "organisation") {
    for (const Stakeholder& person : project.stakeholders)
      if (!person.org.empty()) names.push_back(person.org);
    return known_name("organisation", text, names);
  }
  if (rule.about == "project") return known_name("subject", text, {"project"});
  return resolve_any(project, text).info().id;
}

std::vector<Snooze>::iterator find_row(ProjectInfo& config, std::string_view rule, std::string_view subject) {
  return std::find_if(config.snoozed.begin(), config.snoozed.end(),
                      [&](const Snooze& row) { return row.rule == rule && row.subject == subject; });
}

void check_rule(const Rule& rule, const std::string& subject, bool for_good) {
  if (rule.level == Urgency::late) {
    FollowUp late;
    late.rule = &rule;
    late.subject = subject;
    throw Error(ErrorKind::usage,
                fmt::format("{} cannot be snoozed: what is late is settled, or a new date agreed", rule.id),
                settling_command(late));
  }
  if (for_good && rule.level != Urgency::advice)
    throw Error(ErrorKind::usage, fmt::format("{} can be snoozed for a while only: --for-good is for advice", rule.id),
                "--until DATE");
}

Date checked_last_day(Session& session, Date day) {
  const Date latest = session.today() + kLongestSnooze;
  if (day < session.today())
    throw Error(ErrorKind::usage, fmt::format("--until {} is past", to_iso(day)),
                "crm snooze RULE SUBJECT --wake ends a snooze");
  if (day > latest)
    throw Error(ErrorKind::usage, fmt::format("--until {} is more than {} days ahead", to_iso(day), kLongestSnooze),
                fmt::format("snooze it until {} at the latest, and look again then", to_iso(latest)));
  return day;
}

bool reminds_of(Session& session, const Rule& rule, const std::string& subject) {
  const View& view = session.view();
  std::vector<FollowUp> rows = follow_ups(view);
  std::erase_if(rows, [&](const FollowUp& row) { return row.rule != &rule; });
  if (std::any_of(rows.begin(), rows.end(), [&](const FollowUp& row) { return row.subject == subject; })) return true;
  const Kind* kind = find_kind(rule.about);
  const auto record = find_any(session.project().project, subject);
  const bool is_other = kind && !kind->folder.empty() && record && record->kind != kind;
  const auto right = subject_beside(view, rule, rows, subject);
  if (right || is_other)
    throw Error(
        ErrorKind::usage,
        is_other ? fmt::format("{} is about {} {}, and {} is none", rule.id, rule.about == "interaction" ? "an" : "a",
                               rule.about, crm::quoted(subject))
                 : fmt::format("{} reminds of {} beside another", rule.id, crm::quoted(subject)),
        right ? fmt::format("crm snooze {} {}", rule.id, *right) : fmt::format("crm list {} shows them", kind->plural));
  return false;
}

bool falls_silent(Session&, const Arguments& arguments) { return !arguments.has("wake"); }
bool has_an_end(Session&, const Arguments& arguments) { return !arguments.has("wake") && !arguments.has("for-good"); }

std::string in_two_weeks(Session& session, const Arguments&) {
  return to_iso(session.calendar().roll_backward(session.today() + 14));
}

std::string last_day_meant(Session& session, const Arguments&, const std::string& answer) {
  return to_iso(checked_last_day(session, session.when(answer)));
}

std::vector<std::string> rules_at_hand(Session& session, const Arguments& arguments) {
  std::vector<std::string> ids;
  for (const Snooze& row : at_hand(session, arguments))
    if (std::find(ids.begin(), ids.end(), row.rule) == ids.end()) ids.push_back(row.rule);
  return some_of(std::move(ids));
}

std::string rule_meant(Session&, const Arguments& arguments, const std::string& answer) {
  const Rule& rule = rule_from(answer);
  if (!arguments.has("wake"))
    check_rule(rule, arguments.has("SUBJECT") ? arguments.one("SUBJECT") : "SUBJECT", arguments.has("for-good"));
  return answer;
}

std::vector<std::string> subjects_at_hand(Session& session, const Arguments& arguments) {
  return some_of(subjects_of(session, arguments));
}

std::string only_subject(Session& session, const Arguments& arguments) {
  const auto found = subjects_of(session, arguments);
  return found.size() == 1 ? found.front() : "";
}

std::string subject_meant(Session& session, const Arguments& arguments, const std::string& answer) {
  const Project& project = session.project().project;
  const Rule& rule = rule_from(arguments.one("RULE"));
  ProjectInfo config = project.config;
  if (find_row(config, rule.id, answer) != config.snoozed.end()) return answer;
  const std::string subject = subject_from(project, rule, answer);
  reminds_of(session, rule, subject);
  return subject;
}

}  // namespace crm::cli
