// SPDX-License-Identifier: MIT
// The two charts that most figures need: bars in rows, and dates in rows. Texts are data as it is. Many rows become
// several charts, one below the other, so that a date's scale is never far.
#pragma once

#include "sheet.hpp"

#include "crm/date.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace crm::render {

inline constexpr std::size_t kRowsOfOne = 16;

// What a mark means; the note beside it, which describes the drawing, says the same in words.
inline constexpr std::string_view kGood = "good";
inline constexpr std::string_view kBad = "bad";  // striped, too
inline constexpr std::string_view kWaits = "waits";
inline constexpr std::string_view kPlain = "plain";
inline constexpr std::string_view kFaint = "faint";  // counts, but not for the comparison

struct Segment {
  double from = 0;  // percent of the width
  double to = 0;
  std::string_view css = kPlain;
};
struct Row {
  std::string name;
  std::string note;
  std::vector<Segment> segments;
};
struct RowChart {
  std::string id;
  std::string title;
  std::string desc;
  std::vector<Row> rows;
  std::optional<double> axis = {};  // percent: where bars begin, if not at the left
};
std::string row_chart(const RowChart& chart);  // nothing without rows

// The parts of a whole side by side; those of 0 are left out.
struct Part {
  int count = 0;
  std::string_view css = kPlain;
};
std::vector<Segment> parts_of_whole(const std::vector<Part>& parts);

struct DateSpan {
  std::string name;
  std::string note;
  Date first;
  Date last;
  std::string_view css = kPlain;
  bool open = false;                     // the last date is still to be kept
  std::optional<Date> counting_to = {};  // past the last date and not done
};
struct DateChart {
  std::string id;
  std::string title;
  std::string desc;
  std::vector<DateSpan> spans;
  Date today;
};
std::string date_chart(const DateChart& chart);  // nothing without spans
// Says what the marks mean that are in the chart: "open" or "done" and their css, "counting" and theirs.
std::string date_legend(const DateChart& chart, const std::vector<Key>& words);

// The drawing's id and title, told apart from those of the same chart before it.
struct DrawingName {
  std::string id;
  std::string title;
};
DrawingName name_of_drawing(std::string_view id, std::string_view title, std::size_t first, std::size_t rows);
std::string id_of_row(std::string_view id, std::size_t row);

}  // namespace crm::render
