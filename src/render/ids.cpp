// SPDX-License-Identifier: MIT
// One id a line, for other commands and for xargs.
#include "answers.hpp"

#include <set>
#include <string_view>

namespace crm::render {

// Each record once; owners and organisations are no records.
std::string ids_follow_ups(const FollowUpAnswer& answer, const Style&) {
  std::string text;
  for (const ProjectFollowUps& day : answer.projects) {
    std::set<std::string_view> seen;
    for (const FollowUp& follow_up : day.follow_ups) {
      if (follow_up.snoozed || !seen.insert(follow_up.subject).second) continue;
      if (find_any(day.view->project, follow_up.subject)) text += follow_up.subject + '\n';
    }
  }
  return text;
}

std::string ids_records(const RecordAnswer& answer, const Style&) {
  std::string text;
  for (const RecordAnswer::Row& row : answer.rows) text += row.record.info().id + '\n';
  return text;
}

}  // namespace crm::render
