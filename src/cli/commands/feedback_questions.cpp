// SPDX-License-Identifier: MIT
#include "feedback_questions.hpp"

#include "cli/answers.hpp"

#include "crm/rules.hpp"

#include <algorithm>

namespace crm::cli {
namespace {

// An answer that we wait for, else a milestone about which nobody has asked.
const FollowUp* feedback_due(const std::vector<FollowUp>& rows, std::string_view person) {
  for (const std::string_view rule : {"feedback-unanswered", "ask-feedback"})
    for (const FollowUp& row : rows)
      if (row.rule->id == rule && row.stakeholder && (person.empty() || *row.stakeholder == person)) return &row;
  return nullptr;
}

}  // namespace

std::string usual_feedback_giver(Session& session, const Arguments& arguments) {
  const std::vector<FollowUp> rows = follow_ups(session.view());
  const FollowUp* due = feedback_due(rows, "");
  return due ? *due->stakeholder : main_contact(session, arguments);
}

std::string usual_feedback_subject(Session& session, const Arguments& arguments) {
  const std::vector<FollowUp> rows = follow_ups(session.view());
  const FollowUp* due = feedback_due(rows, arguments.one("STAKEHOLDER"));
  if (!due) return std::string(kRelationship);
  const Feedback* question = find_record(session.view().project.feedback, due->subject);
  return question ? question->about : due->subject;
}

// What they have got of us, the latest first.
std::vector<std::string> feedback_subjects(Session& session, const Arguments& arguments) {
  const View& view = session.view();
  std::vector<std::pair<Date, std::string>> delivered;
  for (const Promise& promise : view.project.promises)
    if (const auto day = view.life(promise).delivered_on; promise.to == arguments.one("STAKEHOLDER") && day)
      delivered.emplace_back(*day, promise.info.id);
  std::sort(delivered.rbegin(), delivered.rend());
  std::vector<std::string> ids{std::string(kRelationship)};
  for (auto& [day, id] : delivered) ids.push_back(std::move(id));
  return some_of(std::move(ids));
}

}  // namespace crm::cli
