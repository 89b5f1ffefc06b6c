// SPDX-License-Identifier: MIT
#include "row_chart.hpp"
#include "svg.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm::render {
namespace {

constexpr int kTop = 22;     // for the months
constexpr int kBottom = 20;  // for the word today
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
  Anchor anchor = Anchor::start;
};

// The first of each month, or of every second or third where there are many.
std::vector<Tick> month_ticks(const Scale& scale) {
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

// Where two months cannot be told, the first and the last day.
std::vector<Tick> ticks_of(const Scale& scale) {
  std::vector<Tick> months = month_ticks(scale);
  if (std::count_if(months.begin(), months.end(), [](const Tick& tick) { return !tick.label.empty(); }) >= 2)
    return months;
  const auto label = [](Date date) { return fmt::format("{} {}", civil(date).day, month_label(date, true)); };
  return {{scale.at(scale.first()), label(scale.first())}, {scale.at(scale.last()), label(scale.last()), Anchor::end}};
}

// Lines stand beside the marks only, so that none runs through a name.
std::string lines(const std::vector<Tick>& ticks, double today, int top, int bottom) {
  std::string marks;
  for (const Tick& tick : ticks) marks += svg_line(tick.x, top, tick.x, bottom, "grid");
  return marks + svg_line(today, top, today, bottom, "today-line");
}

std::string dot_css(const DateSpan& span) { return fmt::format("{} {}", span.open ? "open" : "done", span.css); }

std::string counting_css(const DateSpan& span) { return fmt::format("counting {}", span.css); }

// The days between which it is drawn.
std::string span_text(const DateSpan& span) {
  const Date last = span.counting_to.value_or(span.last);
  const std::string days =
      span.first == last ? to_words(last) : fmt::format("{} to {}", to_words(span.first), to_words(last));
  return fmt::format("{}: {}", days, span.note);
}

std::string span_marks(const DateSpan& span, const Scale& scale) {
  const double first = scale.at(span.first);
  const double last = scale.at(span.last);
  std::string marks;
  if (span.counting_to) marks += svg_line(last, kLineAt, scale.at(*span.counting_to), kLineAt, counting_css(span));
  marks += svg_line(first, kLineAt, last, kLineAt, fmt::format("span {}", span.css));
  marks += svg_dot(first, kLineAt, 4, "first");
  marks += svg_dot(last, kLineAt, 6, dot_css(span));
  return marks;
}

Anchor anchor_near(double x) {
  if (x > 85) return Anchor::end;
  return x < 15 ? Anchor::start : Anchor::middle;
}

std::string drawing(const DateChart& chart, std::size_t first, std::size_t count, const Scale& scale) {
  const double today = scale.at(chart.today);
  const std::vector<Tick> ticks = ticks_of(scale);
  std::string marks;
  for (const Tick& tick : ticks)
    if (!tick.label.empty())
      marks += svg_text(tick.x, 12, tick.label, "tick", tick.anchor, tick.anchor == Anchor::end ? -5 : 5);
  marks += lines(ticks, today, 2, kTop - 4);
  std::string html = chart_strip(kTop, marks);
  for (std::size_t i = first; i < first + count; ++i) {
    const DateSpan& span = chart.spans[i];
    html += chart_row({id_of_row(chart.id, i), span.name, span_text(span), kRowHeight,
                       lines(ticks, today, kLineAt - kHalfBand, kLineAt + kHalfBand) + span_marks(span, scale)},
                      span.note);
  }
  return html + chart_strip(kBottom, svg_text(today, kBottom - 5, "today", "tick strong", anchor_near(today)));
}

}  // namespace

std::string date_chart(const DateChart& chart) {
  const Scale scale(chart);
  std::string html;
  for (std::size_t first = 0; first < chart.spans.size(); first += kRowsOfOne) {
    const std::size_t count = std::min(kRowsOfOne, chart.spans.size() - first);
    const DrawingName name = name_of_drawing(chart.id, chart.title, first, chart.spans.size());
    html += chart_of_rows({name.id, name.title, chart.desc, 0, drawing(chart, first, count, scale)});
  }
  return html;
}

std::string date_legend(const DateChart& chart, const std::vector<Key>& words) {
  std::vector<Key> keys{{"first", "first date"}};
  for (const Key& key : words)
    if (std::any_of(chart.spans.begin(), chart.spans.end(), [&](const DateSpan& span) {
          return key.css == dot_css(span) || (span.counting_to && key.css == counting_css(span));
        }))
      keys.push_back(key);
  return dot_legend(keys);
}

}  // namespace crm::render
