// SPDX-License-Identifier: MIT
// The grid as a box of four cells; on a narrow terminal one cell below the other.
#include "answers.hpp"
#include "map_parts.hpp"
#include "style.hpp"

#include "crm/text.hpp"

#include <algorithm>

namespace crm::render {
namespace {

constexpr int kFrame = 7;       // columns of a row that are no cell: three lines, four spaces
constexpr int kNarrowest = 24;  // columns of a cell
constexpr int kUnwrapped = 1 << 20;

struct Line {
  std::string text;
  Ink ink = Ink::plain;
};
using Lines = std::vector<Line>;

void add_wrapped(Lines& lines, std::string_view text, Ink ink, int indent, int columns) {
  for (const std::string& line : wrap(escape_visibly(text), std::max(2, columns - indent)))
    lines.push_back({spaces(indent) + line, ink});
}

Lines lines_of(const MapCell& cell, int columns) {
  Lines lines;
  for (const MapPerson& person : cell.people) {
    add_wrapped(lines, person.name, Ink::strong, 0, columns);
    add_wrapped(lines, person.engagement, person.gap ? Ink::today : Ink::dim, 2, columns);
    if (person.gently) add_wrapped(lines, kGently, Ink::dim, 2, columns);
  }
  if (lines.empty()) lines.push_back({"nobody", Ink::dim});
  return lines;
}

int widest(const MapGrid& grid) {
  int columns = kNarrowest;
  for (const MapCell& cell : grid.cells)
    for (const Line& line : lines_of(cell, kUnwrapped)) columns = std::max(columns, display_width(line.text));
  return columns;
}

std::string dashes(int count) {
  std::string text;
  for (int i = 0; i < count; ++i) text += "─";
  return text;
}

// A border with the cells' names in it: ┌─ keep satisfied ──┬─ manage closely ──┐
std::string border(const char* left, const MapCell& a, const char* middle, const MapCell& b, const char* right,
                   int columns) {
  const auto part = [columns](const MapCell& cell) {
    const std::string name(name_of(cell.quadrant));
    return "─ " + name + " " + dashes(columns - 1 - display_width(name));
  };
  return left + part(a) + middle + part(b) + right + '\n';
}

std::string padded(const Lines& lines, std::size_t row, int columns, const Style& style) {
  const Line line = row < lines.size() ? lines[row] : Line{};
  return paint(pad_to_width(line.text, columns), line.ink, style);
}

std::string rows(const MapCell& a, const MapCell& b, int columns, const Style& style) {
  const Lines left = lines_of(a, columns);
  const Lines right = lines_of(b, columns);
  std::string text;
  for (std::size_t row = 0; row < std::max(left.size(), right.size()); ++row)
    text += "│ " + padded(left, row, columns, style) + " │ " + padded(right, row, columns, style) + " │\n";
  return text;
}

std::string box(const MapGrid& grid, int columns, const Style& style) {
  const auto& cells = grid.cells;
  const std::string interest = "interest →";
  std::string text = paint("power ↑", Ink::dim, style) + '\n';
  text += border("┌", cells[0], "┬", cells[1], "┐", columns) + rows(cells[0], cells[1], columns, style);
  text += border("├", cells[2], "┼", cells[3], "┤", columns) + rows(cells[2], cells[3], columns, style);
  text += "└" + dashes(columns + 2) + "┴" + dashes(columns + 2) + "┘\n";
  return text + spaces(2 * columns + kFrame - display_width(interest)) + paint(interest, Ink::dim, style) + '\n';
}

std::string block(std::string_view title, const Lines& lines, const Style& style) {
  std::string text = '\n' + paint(title, Ink::strong, style) + '\n';
  for (const Line& line : lines) text += "  " + paint(line.text, line.ink, style) + '\n';
  return text;
}

std::string list(std::string_view title, const std::vector<std::string>& items, const Style& style) {
  if (items.empty()) return {};
  Lines lines;
  for (const std::string& item : items)
    add_wrapped(lines, item, Ink::plain, 0, style.width > 0 ? style.width - 2 : kUnwrapped);
  return block(title, lines, style);
}

std::string unplaced_list(const MapGrid& grid, const Style& style) {
  if (grid.unplaced.empty()) return {};
  Lines lines;
  for (const MapGrid::Unplaced& person : grid.unplaced) {
    lines.push_back({escape_visibly(person.name)});
    lines.push_back({"  " + escape_visibly(person.command), Ink::dim});
  }
  return block(kUnplacedTitle, lines, style);
}

}  // namespace

std::string text_map(const MapAnswer& answer, const Style& style) {
  const MapGrid grid = grid_of(answer);
  const int natural = widest(grid);
  const int columns = style.width > 0 ? std::min(natural, (style.width - kFrame) / 2) : natural;
  std::string text = paragraph(grid.headline, 0, Ink::strong, style);
  if (columns >= kNarrowest)
    text += '\n' + box(grid, columns, style);
  else
    for (const MapCell& cell : grid.cells)
      text += block(name_of(cell.quadrant), lines_of(cell, style.width - 2), style);
  return text + unplaced_list(grid, style) + list(kRelationsTitle, grid.relations, style) +
         list(kPoliticsTitle, grid.politics, style);
}

}  // namespace crm::render
