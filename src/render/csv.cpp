// SPDX-License-Identifier: MIT
// RFC 4180, but with LF. Rows are data for other programs, so every follow-up is there, the snoozed ones too.
#include "answers.hpp"
#include "style.hpp"
#include "values.hpp"

#include "crm/text.hpp"

namespace crm::render {
namespace {

// How a cell shows a text.
using Show = std::string (*)(std::string_view);

std::string visible(std::string_view text) { return escape_visibly(text, Newlines::keep); }

// What a spreadsheet would take for a formula gets an apostrophe before it.
std::string harmless(std::string_view text) {
  constexpr std::string_view kFormula = "=+-@\t\r";
  const bool formula = !text.empty() && kFormula.find(text.front()) != std::string_view::npos;
  return (formula ? "'" : "") + visible(text);
}

std::string quoted(const std::string& cell) {
  if (cell.find_first_of(",\"\n\r") == std::string::npos) return cell;
  std::string out = "\"";
  for (const char c : cell) {
    if (c == '"') out += '"';
    out += c;
  }
  return out + '"';
}

std::string row_of(const std::vector<std::string>& cells) {
  std::vector<std::string> safe;
  safe.reserve(cells.size());
  for (const std::string& cell : cells) safe.push_back(quoted(cell));
  return join(safe, ",") + '\n';
}

std::string number(const std::optional<int>& value) { return value ? std::to_string(*value) : std::string(); }

std::vector<std::string> cells_of(const FollowUp& follow_up, Show show) {
  return {std::string(follow_up.rule->id),
          std::string(name_of(follow_up.level)),
          show(follow_up.subject),
          show(follow_up.stakeholder.value_or("")),
          follow_up.date ? to_iso(*follow_up.date) : "",
          number(follow_up.days),
          number(follow_up.business_days),
          show(join(follow_up.related, " ")),
          show(follow_up.owner.value_or("")),
          show(follow_up.message),
          show(follow_up.where.file),
          std::to_string(follow_up.where.line > 0 ? follow_up.where.line : 1),
          follow_up.snoozed ? "true" : "false"};
}

}  // namespace

std::string csv_follow_ups(const FollowUpAnswer& answer, const Style&) {
  const Show show = answer.raw ? visible : harmless;
  const bool several = answer.projects.size() > 1;
  std::vector<std::string> header{"rule",    "level", "subject", "stakeholder", "date", "days",   "business_days",
                                  "related", "owner", "message", "file",        "line", "snoozed"};
  if (several) header.emplace_back("project");
  std::string csv = row_of(header);
  for (const ProjectFollowUps& day : answer.projects) {
    for (const FollowUp& follow_up : day.follow_ups) {
      std::vector<std::string> cells = cells_of(follow_up, show);
      if (several) cells.push_back(show(day.view->project.config.name));
      csv += row_of(cells);
    }
  }
  return csv;
}

std::string csv_records(const RecordAnswer& answer, const Style&) {
  const Show show = answer.raw ? visible : harmless;
  const Table table = table_of(answer);
  std::vector<std::string> header;
  for (const Column& column : table.columns) header.push_back(harmless(column.title));
  std::string csv = row_of(header);
  for (const auto& row : table.rows) {
    std::vector<std::string> cells;
    cells.reserve(row.size());
    for (const std::string& cell : row) cells.push_back(show(cell));
    csv += row_of(cells);
  }
  return csv;
}

}  // namespace crm::render
