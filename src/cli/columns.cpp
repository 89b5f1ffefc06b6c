// SPDX-License-Identifier: MIT
#include "columns.hpp"

namespace crm::cli {

using Row = RecordAnswer::Row;

std::vector<std::string> column_names(const Kind& kind) {
  std::vector<std::string> names{"id"};
  if (kind.name == "promise") names.insert(names.end(), {"status", "current_due", "outcome"});
  for (const Field& field : kind.fields()) names.emplace_back(field.name);
  return names;
}

std::vector<Row> rows_of(const View& view, const Kind& kind) {
  std::vector<Row> rows;
  for (std::size_t i = 0; i < kind.count(view.project); ++i) {
    Row row{view.project.config.name, &view.project, {&kind, kind.at(view.project, i)}, nullptr};
    if (kind.name == "promise") row.life = &view.lives[i];
    rows.push_back(std::move(row));
  }
  return rows;
}

std::vector<std::string> values_at(const Row& row, const std::string& column) {
  const Field* field = find_field(row.record.kind->fields(), column);
  const bool texts = field && field->type->shape == Shape::list && field->type->item->shape == Shape::text;
  if (!texts) return {cell(row, column)};
  std::vector<std::string> values;
  const void* list = field->get(row.record.record);
  for (std::size_t i = 0; i < field->type->size(list); ++i)
    values.push_back(*static_cast<const std::string*>(field->type->at(list, i)));
  if (values.empty()) values.emplace_back();
  return values;
}

}  // namespace crm::cli
