// SPDX-License-Identifier: MIT
// For machines that build and check: GitHub, GitLab, JUnit, and what compilers print.
#include "answers.hpp"
#include "entries.hpp"
#include "json.hpp"
#include "markup.hpp"

#include "crm/text.hpp"

#include <algorithm>
#include <cstdint>
#include <map>

#include <fmt/format.h>

namespace crm::render {
namespace {

enum class Gravity { error, warning, note };

// One thing to point at, whichever answer it comes from.
struct Finding {
  Place where;
  Gravity gravity = Gravity::error;
  std::string rule;
  std::string subject;  // of several projects with the way to its own before it
  std::string message;
  std::string identity;  // the same tomorrow, and wherever in the file it stands
};

// A job must not show an error where it is green.
Gravity gravity_of(const FollowUp& follow_up, FailOn fail_on) {
  if (fails(fail_on, follow_up)) return Gravity::error;
  return follow_up.level == Urgency::advice ? Gravity::note : Gravity::warning;
}

Place place_of(const Place& where, const std::string& folder) {
  if (where.file.empty()) return {folder + "crm.yaml", 1, 1};
  return {folder + where.file, std::max(1, where.line), std::max(1, where.column)};
}

enum class Warnings { are_told, are_errors };

Finding finding_of(const Problem& problem, Warnings warnings, const std::string& folder) {
  const Place where = place_of(problem.where, folder);
  const std::string message = problem.hint.empty() ? problem.message : problem.message + "; " + problem.hint;
  // The excerpt, for two faults of one sort in one file; a message may name lines.
  const std::string identity = fmt::format("{} {} {}", where.file, problem.rule, trim(problem.excerpt));
  const bool is_error = problem.severity == Severity::error || warnings == Warnings::are_errors;
  const Gravity gravity = is_error ? Gravity::error : Gravity::warning;
  return {where, gravity, problem.rule, problem.where.file, message, identity};
}

Finding finding_of(const FollowUp& follow_up, FailOn fail_on, const std::string& folder) {
  const std::string identity = fmt::format("{} {} {} {} {}", folder, follow_up.rule->id, follow_up.subject,
                                           follow_up.stakeholder.value_or(""), join(follow_up.related, " "));
  return {place_of(follow_up.where, folder), gravity_of(follow_up, fail_on), std::string(follow_up.rule->id),
          follow_up.subject, follow_up.message, identity};
}

std::vector<Finding> findings_of(const ProblemAnswer& answer) {
  std::vector<Finding> findings;
  const Warnings warnings = answer.strict ? Warnings::are_errors : Warnings::are_told;
  for (const Problem& problem : answer.problems) findings.push_back(finding_of(problem, warnings, answer.folder));
  return findings;
}

// First the errors in the data: what cannot be read must not look as if nothing were due, and of many findings only the
// first are shown.
std::vector<Finding> findings_of(const FollowUpAnswer& answer) {
  std::vector<Finding> findings;
  const auto add = [&](Finding finding, const ProjectFollowUps& day) {
    if (answer.projects.size() > 1) finding.subject = day.folder + finding.subject;
    findings.push_back(std::move(finding));
  };
  for (const ProjectFollowUps& day : answer.projects) {
    for (const Problem& problem : day.problems)
      if (problem.severity == Severity::error) add(finding_of(problem, Warnings::are_told, day.folder), day);
    for (const FollowUp& follow_up : day.follow_ups)
      if (is_for_people(*day.view, follow_up)) add(finding_of(follow_up, answer.fail_on, day.folder), day);
  }
  return findings;
}

std::string replaced(std::string_view text, const std::map<char, std::string_view>& replacements) {
  std::string out;
  for (const char c : escape_visibly(text, Newlines::keep)) {
    const auto found = replacements.find(c);
    if (found == replacements.end())
      out += c;
    else
      out += found->second;
  }
  return out;
}

std::string github_message(std::string_view text) {
  return replaced(text, {{'%', "%25"}, {'\r', "%0D"}, {'\n', "%0A"}});
}

std::string github_property(std::string_view text) {
  return replaced(text, {{'%', "%25"}, {'\r', "%0D"}, {'\n', "%0A"}, {':', "%3A"}, {',', "%2C"}});
}

std::string github(const std::vector<Finding>& findings) {
  static constexpr std::string_view kCommands[] = {"error", "warning", "notice"};
  std::string text;
  for (const Finding& finding : findings)
    text += fmt::format("::{} file={},line={},col={},title={}::{}\n", kCommands[static_cast<int>(finding.gravity)],
                        github_property(finding.where.file), finding.where.line, finding.where.column,
                        github_property(finding.rule), github_message(finding.message));
  return text;
}

std::string gcc(const std::vector<Finding>& findings) {
  static constexpr std::string_view kWords[] = {"error", "warning", "note"};
  std::string text;
  for (const Finding& finding : findings)
    text += fmt::format("{}:{}:{}: {}: {} [{}]\n", escape_visibly(finding.where.file), finding.where.line,
                        finding.where.column, kWords[static_cast<int>(finding.gravity)],
                        escape_visibly(finding.message), escape_visibly(finding.rule));
  return text;
}

// GitLab's format is a part of Code Climate's; what only the latter needs makes it readable in other places, too.
std::string gitlab(const std::vector<Finding>& findings) {
  static constexpr const char* kSeverities[] = {"major", "minor", "info"};
  std::map<std::string, int> seen;
  Json list = Json::list();
  for (const Finding& finding : findings) {
    const int nth = ++seen[finding.identity];
    const int line = finding.where.line;
    list.add(Json::object()
                 .add("type", "issue")
                 .add("categories", Json::list().add("Bug Risk"))
                 .add("description", finding.message)
                 .add("check_name", finding.rule)
                 .add("fingerprint", hash_of(fmt::format("{} {}", finding.identity, nth)))
                 .add("severity", kSeverities[static_cast<int>(finding.gravity)])
                 .add("location", Json::object()
                                      .add("path", finding.where.file)
                                      .add("lines", Json::object().add("begin", line).add("end", line))));
  }
  return list.text();
}

// Servers know a test again by its class and name, so that no two may have the same.
std::string junit_case(const Finding& finding, int nth) {
  const std::string_view element = finding.gravity == Gravity::error ? "failure" : "system-out";
  const std::string attributes =
      finding.gravity == Gravity::error ? fmt::format(" message=\"{}\"", escape_html(finding.message)) : std::string();
  return fmt::format(
      "  <testcase classname=\"{}\" name=\"{}\">\n    <{}{}>{}:{}: {}</{}>\n  </testcase>\n", escape_html(finding.rule),
      escape_html(nth == 1 ? finding.subject : fmt::format("{} ({})", finding.subject, nth)), element, attributes,
      escape_html(finding.where.file), finding.where.line, escape_html(finding.message), element);
}

// A suite without a case counts as broken in some places, so that one case says that all is well.
std::string junit(const std::vector<Finding>& findings, std::string_view suite) {
  const auto failures = std::count_if(findings.begin(), findings.end(),
                                      [](const Finding& finding) { return finding.gravity == Gravity::error; });
  const std::size_t tests = std::max<std::size_t>(1, findings.size());
  std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  xml += fmt::format("<testsuite name=\"{}\" tests=\"{}\" failures=\"{}\">\n", suite, tests, failures);
  if (findings.empty()) xml += fmt::format("  <testcase classname=\"{}\" name=\"nothing found\"/>\n", suite);
  std::map<std::pair<std::string, std::string>, int> seen;
  for (const Finding& finding : findings) xml += junit_case(finding, ++seen[{finding.rule, finding.subject}]);
  return xml + "</testsuite>\n";
}

}  // namespace

std::string github_follow_ups(const FollowUpAnswer& answer, const Style&) { return github(findings_of(answer)); }
std::string github_problems(const ProblemAnswer& answer, const Style&) { return github(findings_of(answer)); }
std::string gitlab_follow_ups(const FollowUpAnswer& answer, const Style&) { return gitlab(findings_of(answer)); }
std::string gitlab_problems(const ProblemAnswer& answer, const Style&) { return gitlab(findings_of(answer)); }
std::string junit_follow_ups(const FollowUpAnswer& answer, const Style&) {
  return junit(findings_of(answer), "crm check-followups");
}
std::string junit_problems(const ProblemAnswer& answer, const Style&) {
  return junit(findings_of(answer), "crm validate");
}
std::string gcc_follow_ups(const FollowUpAnswer& answer, const Style&) { return gcc(findings_of(answer)); }
std::string gcc_problems(const ProblemAnswer& answer, const Style&) { return gcc(findings_of(answer)); }

}  // namespace crm::render
