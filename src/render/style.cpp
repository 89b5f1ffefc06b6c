// SPDX-License-Identifier: MIT
#include "style.hpp"

#include "crm/text.hpp"

#include <algorithm>

namespace crm::render {
namespace {

constexpr int kReadable = 30;  // text is never wrapped narrower

// How narrow a text may be cut: the main column, and the others. In turn, until a row fits.
struct Least {
  int main;
  int other;
};
constexpr Least kLeast[]{{24, 12}, {16, 10}, {10, 10}, {10, 8}, {8, 6}};
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

// Columns that are not 0 wide.
int width_of(const std::vector<int>& widths) {
  int total = -kGap;
  for (const int width : widths) total += width > 0 ? width + kGap : 0;
  return total;
}

// Takes from the widest of the columns that may be cut and are wider than the least.
void shrink(std::vector<int>& widths, const std::vector<Column>& columns, int room, std::size_t main, Least least) {
  for (int total = width_of(widths); total > room; --total) {
    int* widest = nullptr;
    for (std::size_t i = 0; i < widths.size(); ++i) {
      const bool spare = columns[i].align == Align::left && widths[i] > (i == main ? least.main : least.other);
      if (spare && (!widest || widths[i] > *widest)) widest = &widths[i];
    }
    if (!widest) return;
    --*widest;
  }
}

// The last column but the main one; none when nothing else is left.
int* last_but(std::vector<int>& widths, std::size_t main) {
  for (std::size_t i = widths.size(); i-- > 0;)
    if (i != main && widths[i] > 0) return &widths[i];
  return nullptr;
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
                               int room, std::size_t main) {
  std::vector<int> cells(columns.size());
  for (const auto& row : rows)
    for (std::size_t i = 0; i < cells.size(); ++i) cells[i] = std::max(cells[i], display_width(row[i]));
  std::vector<int> widths = cells;
  for (std::size_t i = 0; i < widths.size(); ++i)
    widths[i] = std::max(widths[i], display_width(escape_visibly(columns[i].title)));
  if (room <= 0 || width_of(widths) <= room) return widths;

  for (std::size_t i = 0; i < widths.size(); ++i)
    if (cells[i] == 0) widths[i] = 0;
  while (true) {
    std::vector<int> narrowed = widths;
    for (const Least least : kLeast) shrink(narrowed, columns, room, main, least);
    if (width_of(narrowed) <= room) return narrowed;
    int* last = last_but(widths, main);
    if (!last) {
      shrink(narrowed, columns, room, main, {kNarrowest, kNarrowest});
      return narrowed;
    }
    *last = 0;
  }
}

std::string fit_cell(std::string_view cell, int width, Align align) {
  const std::string cut = cut_to_width(cell, width);
  if (align == Align::left) return pad_to_width(cut, width);
  return spaces(width - display_width(cut)) + cut;
}

std::string text_table(const Table& table, const Style& style, int indent) {
  std::vector<std::vector<std::string>> rows;
  for (const auto& row : table.rows) rows.push_back(escaped(row));
  std::vector<std::string> titles;
  for (const Column& column : table.columns) titles.push_back(column.title);

  const std::vector<int> widths = column_widths(rows, table.columns, style.width > 0 ? style.width - indent : 0);
  std::string text;
  if (table.has_header()) text += paint(line_of(escaped(titles), widths, table, indent), Ink::dim, style) + '\n';
  for (const auto& row : rows) text += line_of(row, widths, table, indent) + '\n';
  return text;
}

std::vector<std::string> lines_beside(std::string_view text, int indent, const Style& style) {
  std::string safe = escape_visibly(text);
  const int room = std::max(kReadable, style.width - indent);
  if (style.width <= 0 || display_width(safe) <= room) return {std::move(safe)};
  return wrap(safe, room);
}

std::string paragraph(std::string_view text, int indent, Ink ink, const Style& style) {
  std::string lines;
  for (const std::string& line : lines_beside(text, indent, style))
    lines += spaces(indent) + paint(line, ink, style) + '\n';
  return lines;
}

std::string spaces(int count) { return std::string(static_cast<std::size_t>(std::max(0, count)), ' '); }

std::string without_trailing_spaces(std::string line) {
  line.erase(line.find_last_not_of(' ') + 1);
  return line;
}

}  // namespace crm::render
