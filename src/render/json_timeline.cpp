// SPDX-License-Identifier: MIT
#include "answers.hpp"
#include "json.hpp"
#include "json_parts.hpp"

namespace crm::render {

std::string json_timeline(const TimelineAnswer& answer, const Style&) {
  Json entries = Json::list();
  for (const TimelineEntry& entry : answer.entries)
    entries.add(
        Json::object().add("date", entry.date).add("kind", entry.kind).add("id", entry.id).add("text", entry.text));
  return Json::object()
      .add("schema", "crm.timeline/1")
      .add("project", answer.view->project.config.name)
      .add("today", answer.view->today)
      .add("subject", answer.subject)
      .add("entries", std::move(entries))
      .add("problems", problems_json(answer.problems))
      .text();
}

}  // namespace crm::render
