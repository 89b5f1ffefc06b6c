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

// The widest cell of each column, narrowed until a row fits into `room` (0: as wide as it takes): the widest first,
// none below 12, then none below 6, then columns are left out from the right. Numbers and other right-aligned cells
// stay.
std::vector<int> column_widths(const std::vector<std::vector<std::string>>& rows, const std::vector<Column>& columns,
                               int room);

// A cell of exactly that width, cut with … where it is longer.
std::string fit_cell(std::string_view cell, int width, Align align);

// Columns side by side, data escaped visibly; the table's title is left to the caller.
std::string text_table(const Table& table, const Style& style, int indent);

std::string spaces(int count);
std::string without_trailing_spaces(std::string line);

}  // namespace crm::render
