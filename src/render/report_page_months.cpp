// SPDX-License-Identifier: MIT
// Promises kept, missed and moved, month by month.
#include "figure_text.hpp"
#include "report_page.hpp"
#include "row_chart.hpp"
#include "sheet.hpp"
#include "svg.hpp"

#include "crm/text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm::render {
namespace {

constexpr std::size_t kMostMonths = 12;   // in the chart; the table has all
constexpr std::size_t kFewestSlots = 4;   // so that one month is no wall
constexpr int kTop = 20;
constexpr int kBase = 140;
constexpr int kHeight = 180;

int missed(const MonthFigures& month) { return month.kept.of - month.kept.n; }

// From the first month with a figure until today, those without any included.
std::vector<MonthFigures> without_gaps(const std::vector<MonthFigures>& months, Date today) {
  std::vector<MonthFigures> all;
  if (months.empty()) return all;
  const CivilDate last = civil(today);
  MonthFigures next;
  next.year = months.front().year;
  next.month = months.front().month;
  auto known = months.begin();
  while (known != months.end() || std::pair(next.year, next.month) <= std::pair(last.year, last.month)) {
    const bool is_known = known != months.end() && known->year == next.year && known->month == next.month;
    all.push_back(is_known ? *known++ : next);
    next.month = next.month % 12 + 1;
    if (next.month == 1) ++next.year;
  }
  return all;
}

std::string column_marks(double x, double width, int count, int most, std::string_view css) {
  if (count == 0) return {};
  const int height = (kBase - kTop) * count / most;
  return svg_bar({x, kBase - height, width, height}, css) +
         svg_text(x + width / 2, kBase - height - 5, std::to_string(count), "tick strong", Anchor::middle);
}

std::string chart_marks(const std::vector<MonthFigures>& months) {
  int most = 1;
  for (const MonthFigures& month : months) most = std::max({most, month.kept.n, missed(month), month.moved});
  const double slot = 100.0 / static_cast<double>(std::max(kFewestSlots, months.size()));
  std::string marks;
  int year = 0;
  for (std::size_t i = 0; i < months.size(); ++i) {
    const MonthFigures& month = months[i];
    const double x = slot * static_cast<double>(i);
    marks += column_marks(x + 0.08 * slot, 0.26 * slot, month.kept.n, most, kGood);
    marks += column_marks(x + 0.37 * slot, 0.26 * slot, missed(month), most, kBad);
    marks += column_marks(x + 0.66 * slot, 0.26 * slot, month.moved, most, kWaits);
    marks += svg_text(x + slot / 2, kBase + 18, month_name(month.month).substr(0, 3), "tick", Anchor::middle);
    if (month.year != year)
      marks += svg_text(x + slot / 2, kBase + 33, std::to_string(month.year), "tick", Anchor::middle);
    year = month.year;
  }
  return marks + svg_line(0, kBase, 100, kBase, "base");
}

Table months_table(const std::vector<MonthFigures>& months) {
  const Align right = Align::right;
  Table table{
      "",
      {{"month"}, {"kept", right}, {"missed", right}, {"moved", right}, {"kept rate", right}, {"by first date", right}},
      {}};
  for (const MonthFigures& month : months)
    table.rows.push_back({fmt::format("{} {}", month_name(month.month).substr(0, 3), month.year),
                          std::to_string(month.kept.n), std::to_string(missed(month)), std::to_string(month.moved),
                          rate_text(month.kept), rate_text(month.first_date)});
  return table;
}

std::string in_words(const std::vector<MonthFigures>& months) {
  int kept = 0, lost = 0, moved = 0;
  for (const MonthFigures& month : months) {
    kept += month.kept.n;
    lost += missed(month);
    moved += month.moved;
  }
  return fmt::format("{} kept, {} missed; dates moved {}.", kept, lost, count_of(moved, "time"));
}

}  // namespace

std::string months_figure(const Figures& figures, Date today) {
  const std::vector<MonthFigures> all = without_gaps(figures.months, today);
  if (all.empty()) return {};
  const std::size_t shown = std::min(kMostMonths, all.size());
  const std::vector<MonthFigures> last(all.end() - static_cast<std::ptrdiff_t>(shown), all.end());
  std::string lead = in_words(last);
  if (shown < all.size()) lead += fmt::format(" The last {} of {} months.", shown, all.size());
  const std::string title = "Promises kept, missed and moved by month";
  return figure({"Kept, missed and moved by month", lead,
                 svg({"months-chart", title, "Three columns for each month. " + lead, kHeight, chart_marks(last)}),
                 months_table(all), legend({{kGood, "kept"}, {kBad, "missed"}, {kWaits, "moved to another date"}})});
}

}  // namespace crm::render
