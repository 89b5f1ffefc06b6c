// SPDX-License-Identifier: MIT
#include "promise_advice.hpp"

#include "cli/record_checks.hpp"

#include "crm/figures.hpp"
#include "crm/lint.hpp"
#include "crm/text.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

namespace crm::cli {

void show_load(Session& session, const Promise& promise) {
  if (!promise.ours() || promise.owner.empty()) return;
  const View& view = session.view();
  int open = 0;
  std::vector<std::pair<Date, std::string>> nearby;
  const int window = *view.project.config.settings.conflict_window;
  for (const Promise& other : view.project.promises) {
    const Life& life = view.life(other);
    if (!other.ours() || other.owner != promise.owner || !life.is_open() || !life.due) continue;
    ++open;
    const auto [earlier, later] = std::minmax(*life.due, *promise.due);
    if (view.calendar.business_days(earlier, later) <= window)
      nearby.emplace_back(*life.due, fmt::format("{} on {}", other.what, to_short_words(*life.due)));
  }
  std::sort(nearby.begin(), nearby.end());
  const Rate kept = kept_rate_of_owner(view, promise.owner);
  std::string record = "no promise settled yet";
  if (kept.percent()) record = fmt::format("{:.1f}% of {} kept", *kept.percent(), count_of(kept.of, "promise"));
  session.note(fmt::format("{} has {} open; {}", promise.owner, count_of(open, "promise"), record));
  std::vector<std::string> said;
  for (const auto& [due, text] : nearby) said.push_back(text);
  if (!said.empty()) session.note(fmt::format("due nearby: {}", join(said, "; ")));
}

namespace {

// Words that a reader could take in two ways.
void warn_of_vague_words(Session& session, const Promise& promise) {
  LintSubject subject;
  subject.today = session.today();
  for (const std::string& text : {promise.what, promise.done_when})
    for (const LintFinding& finding : lint(text, subject))
      if (finding.rule == "hedge" || finding.rule == "vague-date")
        session.warn(fmt::format("'{}' is vague: say what exactly, and when", finding.text));
}

}  // namespace

void warn_of_doubts(Session& session, const Promise& promise) {
  warn_of_vague_words(session, promise);
  warn_if_left(session, promise.other_party());
  if (promise.target && promise.due && *promise.target > *promise.due)
    session.warn(fmt::format("our target {} is after {}, the date that they are told", to_iso(*promise.target),
                             to_iso(*promise.due)));
}

std::string known_owner(Session& session, const std::string& name) {
  const Project& project = session.project().project;
  std::vector<std::string> known{project.config.pm.name};
  for (const Person& member : project.config.members) known.push_back(member.name);
  for (const Promise& promise : project.promises) known.push_back(promise.owner);
  const auto same = [&](const std::string& other) { return fold(other) == fold(name); };
  if (name.empty() || std::find(known.begin(), known.end(), name) != known.end()) return name;
  const auto found = std::find_if(known.begin(), known.end(), same);
  return found == known.end() ? name : *found;
}

}  // namespace crm::cli
