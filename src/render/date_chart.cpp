// SPDX-License-Identifier: MIT
#include "row_chart.hpp"
#include "svg.hpp"

#include <algorithm>
#include <span>

#include <fmt/format.h>

namespace crm::render {
namespace {

constexpr int kTop = 22;      // for the months
constexpr int kBottom = 20;   // for the word today
constexpr int kRowHeight = 22;
constexpr int kLineAt = 11;
constexpr int kHalfBand = 10;  // how far lines reach above and below the marks
constexpr int kMostTicks = 6;
constexpr double kMargin = 2.5;  // percent, so that no dot is cut

class Scale {
 public:
  explicit Scale(const DateChart& chart) : first_(chart.today), last_(chart.today) {
    for (const DateSpan& span : chart.spans) {
      first_ = std::min({first_, span.first, span.last});
      last_ = std::max({last_, span.first, span.last});
    }
    last_ = std::max(last_, first_ + 1);
  }
  double at(Date date) const { return kMargin + (100 - 2 * kMargin) * (date - first_) / (last_ - first_); }
  Date first() const { return first_; }
  Date last() const { return last_; }

 private:
  Date first_, last_;
};

std::string month_label(Date month, bool with_year) {
  const CivilDate day = civil(month);
  std::string label(month_name(day.month).substr(0, 3));
  return with_year ? fmt::format("{} {}", label, day.year) : label;
}

struct Tick {
  double x = 0;
  std::string label;  // empty where there is no room for it
};

// The first of each month, or of every second or third where there are many.
std::vector<Tick> ticks_of(const Scale& scale) {
  std::vector<Date> starts;
  for (Date month = end_of_month(scale.first()) + 1; month <= scale.last(); month = end_of_month(month) + 1)
    starts.push_back(month);
  const std::size_t step = (starts.size() + kMostTicks - 1) / kMostTicks;
  std::vector<Tick> ticks;
  int year = 0;
  for (std::size_t i = 0; i < starts.size(); i += step) {
    const double x = scale.at(starts[i]);
    const bool room = x <= 88;
    ticks.push_back({x, room ? month_label(starts[i], year != civil(starts[i]).year) : std::string()});
    year = civil(starts[i]).year;
  }
  return ticks;
}

// Lines stand beside the marks only, so that none runs through a name.
std::string lines(const std::vector<Tick>& ticks, double today, int top, int bottom) {
  std::string marks;
  for (const Tick& tick : ticks) marks += svg_line(tick.x, top, tick.x, bottom, "grid");
  return marks + svg_line(today, top, today, bottom, "today-line");
}

std::string span_marks(const DateSpan& span, const Scale& scale) {
  const double first = scale.at(span.first);
  const double last = scale.at(span.last);
  const std::string css(span.css);
  std::string marks;
  if (span.counting_to) marks += svg_line(last, kLineAt, scale.at(*span.counting_to), kLineAt, "counting " + css);
  marks += svg_line(first, kLineAt, last, kLineAt, "span " + css);
  marks += svg_dot(first, kLineAt, 4, "first");
  marks += svg_dot(last, kLineAt, 6, (span.open ? "open " : "done ") + css);
  return marks;
}

Anchor anchor_near(double x) {
  if (x > 85) return Anchor::end;
  return x < 15 ? Anchor::start : Anchor::middle;
}

std::string drawing(std::span<const DateSpan> spans, const Scale& scale, double today) {
  const std::vector<Tick> ticks = ticks_of(scale);
  std::string marks;
  for (const Tick& tick : ticks)
    if (!tick.label.empty()) marks += svg_text(tick.x, 12, tick.label, "tick", Anchor::start, 5);
  marks += lines(ticks, today, 2, kTop - 4);
  std::string html = chart_strip(kTop, marks);
  for (const DateSpan& span : spans)
    html += chart_row(span.name, span.note, kRowHeight,
                      lines(ticks, today, kLineAt - kHalfBand, kLineAt + kHalfBand) + span_marks(span, scale));
  return html + chart_strip(kBottom, svg_text(today, kBottom - 5, "today", "tick strong", anchor_near(today)));
}

}  // namespace

std::string date_chart(const DateChart& chart) {
  const Scale scale(chart);
  std::string html;
  for (std::size_t first = 0; first < chart.spans.size(); first += kRowsOfOne) {
    const std::size_t count = std::min(kRowsOfOne, chart.spans.size() - first);
    const DrawingName name = name_of_drawing(chart.id, chart.title, first, chart.spans.size());
    html += chart_of_rows({name.id, name.title, chart.desc, 0,
                           drawing(std::span(chart.spans).subspan(first, count), scale, scale.at(chart.today))});
  }
  return html;
}

}  // namespace crm::render
