// SPDX-License-Identifier: MIT
#include "values.hpp"

#include "style.hpp"

#include "crm/text.hpp"

#include <array>

namespace crm::render {
namespace {

std::string map_text(const Type& type, const void* value) {
  std::vector<std::string> parts;
  for (const Field& field : type.fields())
    if (is_set(*field.type, field.get(value)))
      parts.push_back(std::string(field.name) + ": " + value_text(*field.type, field.get(value)));
  return join(parts, ", ");
}

std::string list_text(const Type& type, const void* value, std::string_view between) {
  std::vector<std::string> items;
  for (std::size_t i = 0; i < type.size(value); ++i) items.push_back(value_text(*type.item, type.at(value, i)));
  return join(items, type.item->shape == Shape::map ? "; " : between);
}

std::string dictionary_text(const Dictionary& dictionary) {
  std::vector<std::string> entries;
  entries.reserve(dictionary.size());
  for (const auto& [term, meaning] : dictionary) entries.push_back(term + ": " + meaning);
  return join(entries, "; ");
}

std::string dates_text(const std::vector<Date>& dates) {
  std::vector<std::string> parts;
  parts.reserve(dates.size());
  for (const Date date : dates) parts.push_back(to_iso(date));
  return join(parts, ", ");
}

// What `list` shows of each kind when nothing is asked for.
struct DefaultColumns {
  std::string_view kind;
  std::vector<std::string> columns;
};
const std::array<DefaultColumns, 8>& default_table() {
  static const std::array<DefaultColumns, 8> table{{
      {"stakeholder", {"name", "title", "org", "power", "interest"}},
      {"private", {"care_until", "politics"}},
      {"promise", {"status", "current_due", "to", "owner", "what"}},
      {"interaction", {"date", "kind", "with", "summary"}},
      {"delay", {"date", "promises", "cause"}},
      {"feedback", {"from", "about", "asked", "answered", "csat", "nps", "ces"}},
      {"goodwill", {"date", "with", "kind", "points", "what"}},
      {"retro", {"date", "scope", "promises"}},
  }};
  return table;
}

// "prefers.channel" is the channel in the map `prefers`.
std::string cell_at(std::span<const Field> fields, const void* record, std::string_view path,
                    std::string_view between) {
  const std::size_t dot = path.find('.');
  const Field* field = find_field(fields, path.substr(0, dot));
  if (!field) return {};
  const void* value = field->get(record);
  if (dot == std::string_view::npos) return value_text(*field->type, value, between);
  if (field->type->shape != Shape::map) return {};
  return cell_at(field->type->fields(), value, path.substr(dot + 1), between);
}

}  // namespace

bool is_set(const Type& type, const void* value) {
  switch (type.shape) {
    case Shape::text: return !text_at(value).empty();
    case Shape::date: return date_at(value).has_value();
    case Shape::integer: return integer_at(value).has_value();
    case Shape::yes_no: return yes_no_at(value).has_value();
    case Shape::choice: return type.get_choice(value) >= 0;
    case Shape::list: return type.size(value) > 0;
    case Shape::dictionary: return !dictionary_at(value).empty();
    case Shape::map: break;
  }
  for (const Field& field : type.fields())
    if (is_set(*field.type, field.get(value))) return true;
  return false;
}

std::string value_text(const Type& type, const void* value, std::string_view between) {
  if (!is_set(type, value)) return {};
  switch (type.shape) {
    case Shape::text: return text_at(value);
    case Shape::date: return to_iso(*date_at(value));
    case Shape::integer: return std::to_string(*integer_at(value));
    case Shape::yes_no: return *yes_no_at(value) ? "true" : "false";
    case Shape::choice: return std::string(type.choices[static_cast<std::size_t>(type.get_choice(value))]);
    case Shape::list: return list_text(type, value, between);
    case Shape::dictionary: return dictionary_text(dictionary_at(value));
    case Shape::map: break;
  }
  return map_text(type, value);
}

std::vector<Derived> derived_of(const Life& life) {
  return {{"status", std::string(name_of(life.state))},
          {"current_due", life.due ? to_iso(*life.due) : std::string()},
          {"outcome", std::string(name_of(life.outcome))},
          {"misses", dates_text(life.misses)}};
}

Table table_of(const RecordAnswer& answer) {
  Table table;
  table.columns.push_back({"id"});
  if (answer.several) table.columns.push_back({"project"});
  for (const std::string& column : answer.columns)
    if (column != "id") table.columns.push_back({column});
  for (const RecordAnswer::Row& row : answer.rows) {
    std::vector<std::string>& cells = table.rows.emplace_back();
    for (std::size_t i = 0; i < table.columns.size(); ++i)
      cells.push_back(answer.several && i == 1 ? row.project : cell(row, table.columns[i].title, answer.between));
  }
  return table;
}

std::string project_mark(const ProjectInfo& project) {
  return hash_of(project.name + '\n' + (project.started ? to_iso(*project.started) : ""));
}

}  // namespace crm::render

namespace crm {

std::vector<std::string> default_columns(const Kind& kind) {
  for (const auto& row : render::default_table())
    if (row.kind == kind.name) return row.columns;
  std::vector<std::string> columns;
  for (const Field& field : kind.fields())
    if (field.need == Need::required) columns.emplace_back(field.name);
  return columns;
}

std::string cell(const RecordAnswer::Row& row, std::string_view column, std::string_view between) {
  if (column == "id") return row.record.info().id;
  if (row.life)
    for (const render::Derived& derived : render::derived_of(*row.life))
      if (derived.name == column) return derived.value;
  return render::cell_at(row.record.kind->fields(), row.record.record, column, between);
}

}  // namespace crm
