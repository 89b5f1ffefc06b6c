// SPDX-License-Identifier: MIT
// The look of our pages with charts, for screens light and dark, wide and narrow, and for paper. Strings named html are
// HTML, all others data as it is.
#pragma once

#include "page.hpp"
#include "style.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace crm::render {

PagePart sheet_part(std::string_view title, std::string_view body_html);
std::string sheet(std::string_view title, std::string_view body_html);
std::string_view sheet_style();  // its CSS

std::string section(std::string_view id, std::string_view heading, std::string_view body_html);

// A chart below its heading and what to read from it, with the same numbers in a table that opens below.
struct FigureParts {
  std::string heading;
  std::string lead;  // may be empty
  std::string chart_html;
  Table table;
  std::string legend_html = {};
};
std::string figure(const FigureParts& parts);
// In its place where there is nothing to draw.
std::string empty_figure(std::string_view heading, std::string_view sentence);

std::string html_lead(std::string_view text);  // a paragraph; nothing for an empty text
std::string table_html(const Table& table);
// Closed at first; open on paper, where the report has the tables of its figures at the end.
std::string details_html(std::string_view summary, std::string_view body_html);

// What a mark means, in words beside it.
struct Key {
  std::string_view css;
  std::string word;
};
std::string legend(const std::vector<Key>& keys);      // of bars
std::string dot_legend(const std::vector<Key>& keys);  // of dots, and of lines where the class begins with "counting"

// The figures that say most, in large type.
struct Tile {
  std::string name;
  std::string value;
  std::string count;  // the n that every rate has beside it
};
std::string tiles(const std::vector<Tile>& tiles);

std::string columns(std::string_view left_html, std::string_view right_html);

}  // namespace crm::render
