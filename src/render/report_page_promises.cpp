// SPDX-License-Identifier: MIT
// What is overdue, how long, and why dates did not hold.
#include "figure_text.hpp"
#include "report_page.hpp"
#include "row_chart.hpp"
#include "sheet.hpp"

#include "crm/text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm::render {
namespace {

struct Overdue {
  const Promise* promise = nullptr;
  Date due;
  int days = 0;
  int business_days = 0;
};

// Ours, the oldest first.
std::vector<Overdue> overdue_of(const View& view) {
  std::vector<Overdue> late;
  for (const Promise& promise : view.project.promises) {
    const Life& life = view.life(promise);
    if (promise.ours() && life.overdue(view.today))
      late.push_back({&promise, *life.due, view.today - *life.due, view.calendar.business_days(*life.due, view.today)});
  }
  std::stable_sort(late.begin(), late.end(), [](const Overdue& a, const Overdue& b) { return a.days > b.days; });
  return late;
}

}  // namespace

Table overdue_table(const View& view) {
  Table table{"", {{"promise"}, {"to"}, {"date now"}, {"days", Align::right}, {"business days", Align::right}}, {}};
  for (const Overdue& each : overdue_of(view))
    table.rows.push_back({each.promise->what, display_name(view.project, each.promise->to), to_iso(each.due),
                          std::to_string(each.days), std::to_string(each.business_days)});
  return table;
}

std::string overdue_figure(const View& view) {
  const std::vector<Overdue> late = overdue_of(view);
  const std::string heading = "Age of what is overdue";
  if (late.empty()) return empty_figure(heading, "Nothing that we promised is overdue.");
  RowChart chart{"overdue-chart", heading, {}, {}};
  for (const Overdue& each : late)
    chart.rows.push_back(
        {each.promise->what, count_of(each.days, "day"), {{0, 100.0 * each.days / late.front().days, "late"}}});
  const std::string lead =
      fmt::format("{}; the oldest {} past the date now standing.", count_of(static_cast<int>(late.size()), "promise"),
                  count_of(late.front().days, "calendar day"));
  chart.desc = "A bar for each promise, as long as it is overdue. " + lead;
  return figure({heading, lead, row_chart(chart), overdue_table(view)});
}

std::string reasons_figure(const Figures& figures) {
  if (figures.slips == 0) return {};
  std::vector<std::pair<std::string, int>> reasons;
  int unexplained = figures.slips;
  for (const auto& [reason, count] : figures.slip_reasons) {
    reasons.emplace_back(name_of(reason), count);
    unexplained -= count;
  }
  if (unexplained > 0) reasons.emplace_back("not said", unexplained);
  int most = 1;
  for (const auto& reason : reasons) most = std::max(most, reason.second);
  RowChart chart{"reasons-chart", "Why dates did not hold", {}, {}};
  Table table{"", {{"reason"}, {"times", Align::right}}, {}};
  for (const auto& reason : reasons) {
    chart.rows.push_back({reason.first, std::to_string(reason.second), {{0, 100.0 * reason.second / most, kPlain}}});
    table.rows.push_back({reason.first, std::to_string(reason.second)});
  }
  const std::string lead = fmt::format("{} did not hold.", count_of(figures.slips, "date"));
  chart.desc = "A bar for each reason, as long as it was given. " + lead;
  return figure({chart.title, lead, row_chart(chart), table});
}

}  // namespace crm::render
