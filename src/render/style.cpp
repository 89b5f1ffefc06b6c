// SPDX-License-Identifier: MIT
#include "style.hpp"

#include "crm/text.hpp"

#include <algorithm>

namespace crm::render {
namespace {

constexpr int kReadable = 12;  // columns of a cell that was cut
constexpr int kNarrowest = 6;

std::string_view escape_of(Ink ink) {
  switch (ink) {
    case Ink::late: return "\x1b[31m";
    case Ink::today: return "\x1b[33m";
    case Ink::dim: return "\x1b[2m";
    case Ink::strong: return "\x1b[1m";
    case Ink::plain: break;
  }
  return {};
}

std::vector<std::string> escaped(const std::vector<std::string>& cells) {
  std::vector<std::string> safe;
  safe.reserve(cells.size());
  for (const std::string& cell : cells) safe.push_back(escape_visibly(cell));
  return safe;
}

std::string line_of(const std::vector<std::string>& cells, const std::vector<int>& widths, const Table& table,
                    int indent) {
  std::string line = spaces(indent);
  for (std::size_t i = 0; i < cells.size(); ++i)
    if (widths[i] > 0) line += fit_cell(cells[i], widths[i], table.columns[i].align) + spaces(kGap);
  return without_trailing_spaces(std::move(line));
}

int width_of(const std::vector<int>& widths) {
  int total = -kGap;
  for (const int width : widths) total += width > 0 ? width + kGap : 0;
  return total;
}

// Takes from the widest of the columns that may be cut, as long as it is wider than `least`.
void shrink(std::vector<int>& widths, const std::vector<Column>& columns, int room, int least) {
  for (int total = width_of(widths); total > room; --total) {
    int* widest = nullptr;
    for (std::size_t i = 0; i < widths.size(); ++i)
      if (columns[i].align == Align::left && (!widest || widths[i] > *widest)) widest = &widths[i];
    if (!widest || *widest <= least) return;
    --*widest;
  }
}

}  // namespace

Ink ink_of(Urgency level) {
  switch (level) {
    case Urgency::late: return Ink::late;
    case Urgency::today: return Ink::today;
    case Urgency::soon: return Ink::plain;
    case Urgency::advice: return Ink::dim;
  }
  return Ink::plain;
}

std::string paint(std::string_view text, Ink ink, const Style& style) {
  const bool blank = text.find_first_not_of(' ') == std::string_view::npos;
  if (style.colour == Colour::off || ink == Ink::plain || blank) return std::string(text);
  return std::string(escape_of(ink)) + std::string(text) + "\x1b[0m";
}

bool Table::has_header() const {
  return std::any_of(columns.begin(), columns.end(), [](const Column& column) { return !column.title.empty(); });
}

std::vector<int> column_widths(const std::vector<std::vector<std::string>>& rows, const std::vector<Column>& columns,
                               int room) {
  std::vector<int> widths(columns.size());
  for (const auto& row : rows)
    for (std::size_t i = 0; i < widths.size(); ++i) widths[i] = std::max(widths[i], display_width(row[i]));
  if (room <= 0) return widths;
  shrink(widths, columns, room, kReadable);
  shrink(widths, columns, room, kNarrowest);
  for (std::size_t i = widths.size(); i-- > 1 && width_of(widths) > room;)
    if (columns[i].align == Align::left) widths[i] = 0;
  return widths;
}

std::string fit_cell(std::string_view cell, int width, Align align) {
  const std::string cut = cut_to_width(cell, width);
  if (align == Align::left) return pad_to_width(cut, width);
  return spaces(width - display_width(cut)) + cut;
}

std::string text_table(const Table& table, const Style& style, int indent) {
  std::vector<std::vector<std::string>> lines;
  std::vector<std::string> titles;
  for (const Column& column : table.columns) titles.push_back(column.title);
  lines.push_back(escaped(titles));
  for (const auto& row : table.rows) lines.push_back(escaped(row));

  const std::vector<int> widths = column_widths(lines, table.columns, style.width > 0 ? style.width - indent : 0);
  std::string text;
  if (table.has_header()) text += paint(line_of(lines.front(), widths, table, indent), Ink::dim, style) + '\n';
  for (std::size_t i = 1; i < lines.size(); ++i) text += line_of(lines[i], widths, table, indent) + '\n';
  return text;
}

std::string spaces(int count) { return std::string(static_cast<std::size_t>(std::max(0, count)), ' '); }

std::string without_trailing_spaces(std::string line) {
  line.erase(line.find_last_not_of(' ') + 1);
  return line;
}

}  // namespace crm::render
