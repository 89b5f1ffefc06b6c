// SPDX-License-Identifier: MIT
#include "import_rows.hpp"

#include "cli/field_path.hpp"

#include "crm/csv.hpp"
#include "crm/error.hpp"
#include "crm/text.hpp"
#include "crm/vcard.hpp"

#include <algorithm>
#include <set>

namespace crm::cli {
namespace {

constexpr std::string_view kId = "id";

// Our own export marks with an apostrophe what a spreadsheet would take for a formula.
std::string without_mark(std::string cell) {
  constexpr std::string_view kFormula = "=+-@\t\r";
  if (cell.size() > 1 && cell[0] == '\'' && kFormula.find(cell[1]) != std::string_view::npos) cell.erase(0, 1);
  return cell;
}

std::vector<std::string> items_of(std::string_view cell) {
  std::vector<std::string> items;
  while (!cell.empty()) {
    const std::size_t end = std::min(cell.find_first_of(";\n"), cell.size());
    if (std::string item = trim(cell.substr(0, end)); !item.empty()) items.push_back(std::move(item));
    cell.remove_prefix(std::min(end + 1, cell.size()));
  }
  return items;
}

// Several values in one cell, as Google writes them.
constexpr std::string_view kGoogleBetween = " ::: ";

class TableReader {
 public:
  TableReader(const Kind& kind, const std::vector<std::string>& headers, const HeaderMap& map, const std::string& file)
      : kind_(kind), headers_(headers), map_(map), sources_(import_sources(kind, headers, map, file)) {}

  ImportedRow row(const CsvRow& csv) {
    ImportedRow row{csv.line, {}, {}, {}};
    std::set<std::size_t> used;
    std::set<std::string> said;
    for (const ImportSource& source : sources_) {
      const bool is_new = is_list(source.path) || !said.contains(source.path);
      if (is_new || source.repeats_the_name) used.insert(source.columns.begin(), source.columns.end());
      const std::string text = is_new ? text_of(source, csv) : "";
      if (text.empty()) continue;
      said.insert(source.path);
      add(row, source.path, text);
    }
    for (std::size_t column = 0; column < headers_.size(); ++column)
      if (!used.contains(column) && !trim(csv.cells[column]).empty() && !is_unwanted(column)) {
        left_out_.insert({column, headers_[column]});
        if (holds_records(headers_[column])) row.lost = headers_[column];
      }
    return row;
  }

  std::vector<std::string> left_out() const {
    std::vector<std::string> names;
    for (const auto& [column, name] : left_out_) names.push_back(name);
    return names;
  }

 private:
  bool is_list(const std::string& path) const {
    return path != kId && find_path(kind_, path)->type->shape == Shape::list;
  }

  bool holds_records(const std::string& path) const {
    const Field* field = find_path(kind_, path);
    return field && field->type->item && field->type->item->shape == Shape::map;
  }

  bool is_unwanted(std::size_t column) const {
    return std::find(map_.begin(), map_.end(), std::pair(headers_[column], std::string())) != map_.end();
  }

  std::string text_of(const ImportSource& source, const CsvRow& csv) {
    std::vector<std::string> parts;
    for (const std::size_t column : source.columns) {
      std::string part = without_mark(trim(csv.cells[column]));
      if (const std::size_t end = part.find(kGoogleBetween); end != std::string::npos && !is_list(source.path)) {
        part.resize(end);
        left_out_.insert({column, headers_[column] + " (but the first)"});
      }
      if (!part.empty()) parts.push_back(std::move(part));
    }
    return join(parts, " ");
  }

  void add(ImportedRow& row, const std::string& path, const std::string& text) const {
    if (path == kId)
      row.id = text;
    else if (!is_list(path))
      row.values.emplace_back(path, text);
    else
      for (std::string& item : items_of(text)) row.values.emplace_back(path, std::move(item));
  }

  const Kind& kind_;
  const std::vector<std::string>& headers_;
  const HeaderMap& map_;
  const std::vector<ImportSource> sources_;
  std::set<std::pair<std::size_t, std::string>> left_out_;  // by column
};

}  // namespace

ImportedTable rows_of_csv(std::string_view text, const std::string& file, const Kind& kind, const HeaderMap& map) {
  const std::vector<CsvRow> rows = parse_csv(text, file);
  if (rows.empty()) throw Error(ErrorKind::usage, "the file is empty", "its first line names the fields", {file});
  TableReader reader(kind, rows.front().cells, map, file);
  ImportedTable table;
  for (std::size_t i = 1; i < rows.size(); ++i)
    if (ImportedRow row = reader.row(rows[i]); !row.values.empty()) table.rows.push_back(std::move(row));
  table.left_out = reader.left_out();
  return table;
}

ImportedTable rows_of_vcards(std::string_view text, const std::string& file) {
  ImportedTable table;
  for (VCard& card : parse_vcards(text, file)) {
    ImportedRow row{card.line, {}, {{"name", card.name}}, {}};
    const auto add = [&](std::string_view field, std::string& value) {
      if (!value.empty()) row.values.emplace_back(field, std::move(value));
    };
    add("org", card.org);
    add("title", card.title);
    add("email", card.email);
    add("phone", card.phone);
    for (std::string& name : card.nicknames) row.values.emplace_back("aliases", std::move(name));
    if (card.is_group) row.values.emplace_back("kind", "group");
    table.rows.push_back(std::move(row));
    for (const std::string& name : card.left_out)
      if (std::find(table.left_out.begin(), table.left_out.end(), name) == table.left_out.end())
        table.left_out.push_back(name);
  }
  return table;
}

}  // namespace crm::cli
