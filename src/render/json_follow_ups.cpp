// SPDX-License-Identifier: MIT
// What is owed, what is wrong, and letters, as JSON.
#include "answers.hpp"
#include "json.hpp"
#include "json_parts.hpp"

#include "crm/text.hpp"

namespace crm::render {
namespace {

Json positive(int number) { return number > 0 ? Json(number) : Json(); }

Json problem_json(const Problem& problem) {
  return Json::object()
      .add("file", problem.where.file)
      .add("line", positive(problem.where.line))
      .add("column", positive(problem.where.column))
      .add("rule", problem.rule)
      .add("severity", problem.severity == Severity::error ? "error" : "warning")
      .add("message", problem.message)
      .add("hint", problem.hint);
}

Json follow_up_json(const FollowUp& follow_up) {
  return Json::object()
      .add("rule", follow_up.rule->id)
      .add("level", name_of(follow_up.level))
      .add("subject", follow_up.subject)
      .add("stakeholder", follow_up.stakeholder)
      .add("date", follow_up.date)
      .add("days", follow_up.days)
      .add("business_days", follow_up.business_days)
      .add("related", follow_up.related)
      .add("owner", follow_up.owner)
      .add("message", follow_up.message)
      .add("file", follow_up.where.file)
      .add("line", follow_up.where.line > 0 ? follow_up.where.line : 1)
      .add("snoozed", follow_up.snoozed);
}

}  // namespace

Json problems_json(const std::vector<Problem>& problems) {
  Json list = Json::list();
  for (const Problem& problem : problems) list.add(problem_json(problem));
  return list;
}

std::string json_follow_ups(const FollowUpAnswer& answer, const Style&) {
  const bool several = answer.projects.size() > 1;
  Json follow_ups = Json::list();
  Json problems = Json::list();
  std::vector<std::string> names;
  for (const ProjectFollowUps& day : answer.projects) {
    names.push_back(day.view->project.config.name);
    for (const FollowUp& follow_up : day.follow_ups) {
      Json row = follow_up_json(follow_up);
      if (several) row.add("project", names.back());
      follow_ups.add(std::move(row));
    }
    for (const Problem& problem : day.problems) {
      Json row = problem_json(problem);
      if (several) row.add("project", names.back());
      problems.add(std::move(row));
    }
  }
  return Json::object()
      .add("schema", "crm.followups/1")
      .add("project", join(names, ", "))
      .add("today", answer.projects.front().view->today)
      .add("followups", std::move(follow_ups))
      .add("problems", std::move(problems))
      .text();
}

std::string json_problems(const ProblemAnswer& answer, const Style&) {
  return Json::object().add("schema", "crm.problems/1").add("problems", problems_json(answer.problems)).text();
}

std::string json_letter(const LetterAnswer& answer, const Style&) {
  return Json::object()
      .add("schema", "crm.letter/1")
      .add("subject", answer.subject)
      .add("to", answer.to_name)
      .add("address", answer.to_address.empty() ? Json() : Json(answer.to_address))
      .add("body", answer.body)
      .text();
}

}  // namespace crm::render
