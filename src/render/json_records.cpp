// SPDX-License-Identifier: MIT
#include "answers.hpp"
#include "json.hpp"
#include "json_parts.hpp"
#include "values.hpp"

#include <fmt/format.h>

namespace crm::render {
namespace {

Json list_json(const Type& type, const void* value) {
  Json list = Json::list();
  for (std::size_t i = 0; i < type.size(value); ++i) list.add(value_json(*type.item, type.at(value, i)));
  return list;
}

Json dictionary_json(const Dictionary& dictionary) {
  Json json = Json::object();
  for (const auto& [term, meaning] : dictionary) json.add(term, meaning);
  return json;
}

// Adds the fields that are set.
void add_fields(Json& json, std::span<const Field> fields, const void* record) {
  for (const Field& field : fields)
    if (is_set(*field.type, field.get(record))) json.add(field.name, value_json(*field.type, field.get(record)));
}

}  // namespace

Json value_json(const Type& type, const void* value) {
  switch (type.shape) {
    case Shape::text: return text_at(value);
    case Shape::date: return date_at(value);
    case Shape::integer: return integer_at(value);
    case Shape::yes_no: return yes_no_at(value);
    case Shape::choice: return type.choices[static_cast<std::size_t>(type.get_choice(value))];
    case Shape::list: return list_json(type, value);
    case Shape::dictionary: return dictionary_json(dictionary_at(value));
    case Shape::map: break;
  }
  Json json = Json::object();
  add_fields(json, type.fields(), value);
  return json;
}

Json record_json(const RecordAnswer& answer, const RecordAnswer::Row& row) {
  Json json = Json::object();
  json.add("id", row.record.info().id);
  if (answer.several) json.add("project", row.project);
  add_fields(json, row.record.kind->fields(), row.record.record);
  if (row.life) {
    json.add("status", name_of(row.life->state));
    json.add("current_due", row.life->due).add("outcome", name_of(row.life->outcome));
  }
  return json;
}

std::string json_records(const RecordAnswer& answer, const Style&) {
  Json rows = Json::list();
  for (const RecordAnswer::Row& row : answer.rows) rows.add(record_json(answer, row));
  return Json::object()
      .add("schema", fmt::format("crm.{}/1", answer.kind->plural))
      .add(answer.kind->plural, std::move(rows))
      .add("problems", problems_json(answer.problems))
      .text();
}

}  // namespace crm::render
