// SPDX-License-Identifier: MIT
// Everything that is kept about one person, to be handed out to them.
#include "answers.hpp"
#include "json.hpp"
#include "json_parts.hpp"
#include "markup.hpp"
#include "values.hpp"

#include "crm/text.hpp"

#include <fmt/format.h>

namespace crm::render {
namespace {

std::string field_markdown(const Field& field, const void* value) {
  return fmt::format("- **{}**: {}\n", escape_markdown(field.name),
                     escape_markdown(value_text(*field.type, value, "; ")));
}

std::string record_markdown(const RecordAnswer::Row& row) {
  std::string text = fmt::format("\n### {}\n\n", escape_markdown(row.record.info().id));
  for (const Field& field : row.record.kind->fields())
    if (const void* value = field.get(row.record.record); is_set(*field.type, value))
      text += field_markdown(field, value);
  return text;
}

}  // namespace

std::string md_about(const AboutAnswer& answer, const Style&) {
  std::string text = fmt::format("# What is kept about {}\n\n{}, {}\n", escape_markdown(answer.person->name),
                                 escape_markdown(answer.project->config.name), to_words(answer.today));
  for (const RecordAnswer& records : answer.records) {
    text += fmt::format("\n## {}: {}\n", records.kind->plural, records.kind->doc);
    for (const RecordAnswer::Row& row : records.rows) text += record_markdown(row);
  }
  if (!answer.snoozed.empty()) text += "\n## snoozed: follow-ups silenced for a while, in crm.yaml\n\n";
  for (const Snooze& row : answer.snoozed)
    text += fmt::format("- {} of {}, {}: {}\n", escape_markdown(row.rule), escape_markdown(row.subject),
                        row.until ? "until " + to_iso(*row.until) : "for good", escape_markdown(row.why));
  text += "\n## Left out\n\n";
  for (const std::string& what : answer.left_out) text += fmt::format("- {}\n", escape_markdown(what));
  return text;
}

std::string json_about(const AboutAnswer& answer, const Style&) {
  Json kinds = Json::object();
  for (const RecordAnswer& records : answer.records) {
    Json rows = Json::list();
    for (const RecordAnswer::Row& row : records.rows) rows.add(record_json(records, row));
    kinds.add(records.kind->plural, std::move(rows));
  }
  Json snoozed = Json::list();
  for (const Snooze& row : answer.snoozed)
    snoozed.add(
        Json::object().add("rule", row.rule).add("subject", row.subject).add("until", row.until).add("why", row.why));
  return Json::object()
      .add("schema", "crm.about/1")
      .add("project", answer.project->config.name)
      .add("stakeholder", answer.person->info.id)
      .add("today", answer.today)
      .add("records", std::move(kinds))
      .add("snoozed", std::move(snoozed))
      .add("left_out", answer.left_out)
      .add("problems", problems_json(answer.problems))
      .text();
}

}  // namespace crm::render
