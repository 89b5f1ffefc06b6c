// SPDX-License-Identifier: MIT
#include "row_chart.hpp"

#include "svg.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm::render {
namespace {

constexpr int kRowHeight = 18;  // pixels, without the name
constexpr int kBarTop = 3;
constexpr int kBarHeight = 10;
constexpr double kGapShare = 0.4;  // percent between the parts of a bar

std::string row_html(std::string_view id, const Row& row, const std::optional<double>& axis) {
  std::string marks = svg_bar({0, kBarTop, 100, kBarHeight}, "track");
  for (const Segment& segment : row.segments)
    if (segment.to > segment.from)
      marks += svg_bar({segment.from, kBarTop, segment.to - segment.from, kBarHeight}, segment.css);
  if (axis) marks += svg_line(*axis, kBarTop - 3, *axis, kBarTop + kBarHeight + 3, "axis");
  return chart_row({id, row.name, row.note, kRowHeight, marks}, row.note);
}

}  // namespace

std::string row_chart(const RowChart& chart) {
  std::string html;
  for (std::size_t first = 0; first < chart.rows.size(); first += kRowsOfOne) {
    const std::size_t end = std::min(first + kRowsOfOne, chart.rows.size());
    std::string rows;
    for (std::size_t i = first; i < end; ++i) rows += row_html(id_of_row(chart.id, i), chart.rows[i], chart.axis);
    const DrawingName name = name_of_drawing(chart.id, chart.title, first, chart.rows.size());
    html += chart_of_rows({name.id, name.title, chart.desc, 0, rows});
  }
  return html;
}

DrawingName name_of_drawing(std::string_view id, std::string_view title, std::size_t first, std::size_t rows) {
  if (rows <= kRowsOfOne) return {std::string(id), std::string(title)};
  return {fmt::format("{}-{}", id, first / kRowsOfOne + 1),
          fmt::format("{}, {} to {} of {}", title, first + 1, std::min(first + kRowsOfOne, rows), rows)};
}

std::string id_of_row(std::string_view id, std::size_t row) { return fmt::format("{}-row-{}", id, row + 1); }

std::vector<Segment> parts_of_whole(const std::vector<Part>& parts) {
  int whole = 0;
  for (const Part& part : parts) whole += part.count;
  std::vector<Segment> segments;
  int before = 0;
  for (const Part& part : parts) {
    if (part.count == 0) continue;
    const double from = 100.0 * before / whole;
    before += part.count;
    const bool last = before == whole;
    segments.push_back({from, 100.0 * before / whole - (last ? 0 : kGapShare), part.css});
  }
  return segments;
}

}  // namespace crm::render
