// SPDX-License-Identifier: MIT
#include "answers.hpp"
#include "style.hpp"
#include "values.hpp"

#include "crm/text.hpp"

#include <algorithm>

namespace crm::render {
namespace {

struct Line {
  std::string label;
  std::vector<std::string> values;  // the first stands beside the label, the others below it
};

// Each item of a list on a line of its own, and long texts as they were written.
std::vector<std::string> lines_of(const Type& type, const void* value) {
  if (type.shape != Shape::list) return split_lines(value_text(type, value));
  std::vector<std::string> items;
  for (std::size_t i = 0; i < type.size(value); ++i) items.push_back(value_text(*type.item, type.at(value, i)));
  return items;
}

std::vector<Line> lines_of(const RecordAnswer::Row& row) {
  std::vector<Line> lines{{"id", {row.record.info().id}}};
  if (row.life)
    for (const Derived& derived : derived_of(*row.life))
      if (!derived.value.empty()) lines.push_back({derived.name, {derived.value}});
  for (const Field& field : row.record.kind->fields()) {
    const void* value = field.get(row.record.record);
    if (is_set(*field.type, value)) lines.push_back({std::string(field.name), lines_of(*field.type, value)});
  }
  return lines;
}

std::string record_text(const RecordAnswer::Row& row, const Style& style) {
  const std::vector<Line> lines = lines_of(row);
  std::size_t column = 0;
  for (const Line& line : lines) column = std::max(column, line.label.size());
  const int indent = static_cast<int>(column) + 3;  // a colon and two spaces
  std::string text;
  for (const Line& line : lines) {
    std::string lead =
        paint(line.label + ":", Ink::dim, style) + spaces(indent - 1 - static_cast<int>(line.label.size()));
    for (const std::string& value : line.values)
      for (const std::string& part : lines_beside(value, indent, style)) {
        text += lead + part + '\n';
        lead = spaces(indent);
      }
  }
  return text;
}

}  // namespace

std::string text_records(const RecordAnswer& answer, const Style& style) {
  if (!answer.single) return answer.rows.empty() ? std::string() : text_table(table_of(answer), style, 0);
  std::vector<std::string> blocks;
  for (const RecordAnswer::Row& row : answer.rows) blocks.push_back(record_text(row, style));
  return join(blocks, "\n");
}

}  // namespace crm::render
