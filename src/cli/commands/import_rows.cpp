// SPDX-License-Identifier: MIT
#include "import_rows.hpp"

#include "cli/field_path.hpp"
#include "cli/words.hpp"

#include "crm/csv.hpp"
#include "crm/error.hpp"
#include "crm/text.hpp"
#include "crm/vcard.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace crm::cli {
namespace {

constexpr std::string_view kId = "id";

// What other programs call our fields.
struct Synonyms {
  std::string_view kind, field, headers;
};
constexpr std::array kSynonyms{
    Synonyms{"stakeholder", "name", "full_name display_name"},
    Synonyms{"stakeholder", "email", "e_mail mail e_mail_address email_address"},
    Synonyms{"stakeholder", "phone", "telephone mobile tel phone_number"},
    Synonyms{"stakeholder", "title", "job_title role"},
    Synonyms{"stakeholder", "org", "company organisation organization department"},
    Synonyms{"stakeholder", "aliases", "nickname"},
    Synonyms{"stakeholder", "manager", "boss"},
    Synonyms{"stakeholder", "prefers.channel", "channel"},
    Synonyms{"stakeholder", "engagement.current", "engagement"},
    Synonyms{"promise", "what", "promise task deliverable"},
    Synonyms{"promise", "to", "client stakeholder"},
    Synonyms{"promise", "due", "due_date deadline"},
    Synonyms{"promise", "owner", "assignee responsible"},
    Synonyms{"promise", "made", "promised"},
};

// "Job title " as job_title.
std::string normal(std::string_view header) {
  std::string word;
  for (const char c : fold(trim(header))) {
    const bool plain =
        (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || static_cast<unsigned char>(c) >= 0x80;
    if (plain)
      word += c;
    else if (!word.empty() && word.back() != '_')
      word += '_';
  }
  return word;
}

// Whether the field can be written as a text, or as several.
bool takes_text(const Field* field) {
  if (!field) return false;
  const Shape shape = field->type->shape == Shape::list ? field->type->item->shape : field->type->shape;
  return shape != Shape::list && shape != Shape::map && shape != Shape::dictionary;
}

// "" for a column that is not taken over.
std::string field_for(const Kind& kind, const std::string& header, const HeaderMap& map) {
  for (const auto& [name, field] : map)
    if (name == header) return field;
  std::string word = normal(header);
  if (word == kId || takes_text(find_path(kind, word))) return word;
  for (const Synonyms& row : kSynonyms) {
    const auto headers = split(row.headers, ' ');
    if (row.kind == kind.name && std::find(headers.begin(), headers.end(), word) != headers.end())
      return std::string(row.field);
  }
  return {};
}

void check_map(const Kind& kind, const std::vector<std::string>& headers, const HeaderMap& map) {
  for (const auto& [header, field] : map) {
    if (std::find(headers.begin(), headers.end(), header) == headers.end())
      throw Error(ErrorKind::usage, fmt::format("no column {}{}", quoted(header), did_you_mean(header, headers)),
                  fmt::format("the file has {}", join(headers, ", ")));
    if (!field.empty() && field != kId && !takes_text(find_path(kind, field)))
      throw Error(ErrorKind::usage,
                  fmt::format("{} has no field {} that a column can be for", kind.name, quoted(field)),
                  fmt::format("crm schema {} shows its fields", kind.name));
  }
}

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

void add_cell(ImportedRow& row, const Kind& kind, const std::string& path, const std::string& cell) {
  const std::string text = without_mark(trim(cell));
  if (path.empty() || text.empty()) return;
  if (path == kId)
    row.id = text;
  else if (find_path(kind, path)->type->shape != Shape::list)
    row.values.emplace_back(path, text);
  else
    for (std::string& item : items_of(text)) row.values.emplace_back(path, std::move(item));
}

}  // namespace

ImportedTable rows_of_csv(std::string_view text, const std::string& file, const Kind& kind, const HeaderMap& map) {
  const std::vector<CsvRow> rows = parse_csv(text, file);
  if (rows.empty()) throw Error(ErrorKind::usage, "the file is empty", "its first line names the fields", {file});
  const std::vector<std::string>& headers = rows.front().cells;
  check_map(kind, headers, map);
  ImportedTable table;
  std::vector<std::string> paths;
  for (const std::string& header : headers) {
    paths.push_back(field_for(kind, header, map));
    const bool unwanted = std::find(map.begin(), map.end(), std::pair(header, std::string())) != map.end();
    if (paths.back().empty() && !unwanted) table.left_out.push_back(header);
  }
  if (std::all_of(paths.begin(), paths.end(), [](const std::string& path) { return path.empty(); }))
    throw Error(ErrorKind::usage, "no column is for a field", "the first line names the fields; commas separate them",
                {file, 1, 0});
  for (std::size_t i = 1; i < rows.size(); ++i) {
    ImportedRow row{rows[i].line, {}, {}};
    for (std::size_t column = 0; column < paths.size(); ++column)
      add_cell(row, kind, paths[column], rows[i].cells[column]);
    if (!row.values.empty()) table.rows.push_back(std::move(row));
  }
  return table;
}

ImportedTable rows_of_vcards(std::string_view text, const std::string& file) {
  ImportedTable table;
  for (VCard& card : parse_vcards(text, file)) {
    ImportedRow row{card.line, {}, {{"name", card.name}}};
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
