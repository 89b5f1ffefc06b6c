// SPDX-License-Identifier: MIT
// Charts as inline SVG. Across, marks stand at shares of the width, in percent; down, at pixels: so a chart fits any
// width, and its letters keep their size. The classes are those of the sheet (sheet.hpp). Texts are data as it is.
#pragma once

#include <string>
#include <string_view>

namespace crm::render {

struct Chart {
  std::string_view id;  // unique on the page: a to z and dashes
  std::string title;    // what is shown
  std::string desc;     // what is to be seen
  int height = 0;       // pixels
  std::string marks;
};
std::string svg(const Chart& chart);

struct Box {
  double x = 0;  // percent, as width
  int y = 0;     // pixels, as height
  double width = 0;
  int height = 0;
};
std::string svg_bar(const Box& box, std::string_view css);
std::string svg_line(double x1, int y1, double x2, int y2, std::string_view css);
std::string svg_dot(double x, int y, int radius, std::string_view css);

enum class Anchor { start, middle, end };
// `dx` pixels to the right of x.
std::string svg_text(double x, int y, std::string_view text, std::string_view css, Anchor anchor = Anchor::start,
                     int dx = 0);

// A chart of rows, each a line of HTML above a drawing: so a long name wraps, however narrow the chart is, and a sheet
// of paper ends between two rows. `height` is not used.
std::string chart_of_rows(const Chart& chart);
// `chart.title` is the row's name; `note` stands at the end of its line.
std::string chart_row(const Chart& chart, std::string_view note);
// The scale of all rows: a drawing between them.
std::string chart_strip(int height, std::string_view marks);

// The patterns that the classes refer to; once on a page.
std::string_view svg_patterns();

}  // namespace crm::render
