// SPDX-License-Identifier: MIT
// What the text formats share: colour by meaning, and columns.
#pragma once

#include "crm/formats.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace crm::render {

enum class Ink { plain, late, today, dim, strong };
Ink ink_of(Urgency level);

// The text in that ink; as it is when the style has no colour. Escapes take no columns: pad before painting.
std::string paint(std::string_view text, Ink ink, const Style& style);

enum class Align { left, right };
struct Column {
  std::string title;
  Align align = Align::left;
};

// Titles and cells are data as it is: each format escapes them in its own way.
struct Table {
  std::string title;  // may be empty
  std::vector<Column> columns;
  std::vector<std::vector<std::string>> rows;

  bool has_header() const;  // whether any column has a title
};

inline constexpr int kGap = 2;  // spaces between columns; a column with nothing in it is 0 wide and has no gap

// The widest of each column's title and cells, made to fit into `room` (0: as wide as it takes). Columns with nothing
// in any row are left out first; then texts are narrowed, that of the column `main`, which says what a row is about,
// less than the others; then columns are left out from the right. Numbers and other right-aligned cells are never cut.
std::vector<int> column_widths(const std::vector<std::vector<std::string>>& rows, const std::vector<Column>& columns,
                               int room, std::size_t main = 0);

// A cell of exactly that width, cut with … where it is longer.
std::string fit_cell(std::string_view cell, int width, Align align);

// A text of any length, escaped visibly and indented: on a terminal broken at its words, elsewhere one line.
std::string paragraph(std::string_view text, int indent, Ink ink, const Style& style);

// Its lines, without indent and ink.
std::vector<std::string> lines_beside(std::string_view text, int indent, const Style& style);

// Columns side by side, data escaped visibly; the table's title is left to the caller.
std::string text_table(const Table& table, const Style& style, int indent);

std::string spaces(int count);
std::string without_trailing_spaces(std::string line);

}  // namespace crm::render
