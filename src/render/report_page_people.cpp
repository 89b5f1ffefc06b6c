// SPDX-License-Identifier: MIT
// The people: the power/interest grid, goodwill with each, fairness between their organisations.
#include "figure_text.hpp"
#include "grid.hpp"
#include "report_page.hpp"
#include "row_chart.hpp"
#include "sheet.hpp"

#include "crm/text.hpp"

#include <algorithm>
#include <tuple>

#include <fmt/format.h>

namespace crm::render {
namespace {

struct Goodwill {
  std::string name;
  Balance balance;
};

// The lowest balance first; those with whom nothing was noted are left out.
std::vector<Goodwill> goodwill_of(const View& view) {
  std::vector<Goodwill> all;
  for (const Stakeholder& person : view.project.stakeholders) {
    const Balance balance = goodwill_with(view, person.info.id);
    if (balance.deposits > 0 || balance.withdrawals > 0) all.push_back({person.name, balance});
  }
  std::stable_sort(all.begin(), all.end(), [](const Goodwill& a, const Goodwill& b) {
    return std::tuple(a.balance.total(), a.name) < std::tuple(b.balance.total(), b.name);
  });
  return all;
}

std::vector<std::pair<std::string, Rate>> best_first(const std::map<std::string, Rate>& rates) {
  std::vector<std::pair<std::string, Rate>> list(rates.begin(), rates.end());
  std::stable_sort(list.begin(), list.end(),
                   [](const auto& a, const auto& b) { return *a.second.percent() > *b.second.percent(); });
  return list;
}

std::string fairness_lead(const Fairness& fairness, int least) {
  if (!fairness.gap_points)
    return fmt::format("To compare, at least two organisations with {} promises kept or missed are needed.", least);
  return fmt::format("{:.1f} points between the best and the worst of {} organisations.", *fairness.gap_points,
                     fairness.groups);
}

}  // namespace

std::string grid_figure(const MapGrid& grid) {
  return figure(
      {"Power, interest and engagement",
       "Five steps from unaware to leading: the dot is where they stand, the ring where we wish them to be.",
       grid_html(grid, "grid") + unplaced_html(grid), grid_table(grid),
       dot_legend({{"done today", "less engaged than we wish"}, {"done good", "as engaged as we wish, or more"}})});
}

std::string goodwill_figure(const View& view) {
  const std::vector<Goodwill> all = goodwill_of(view);
  if (all.empty()) return {};
  int most_in = 0, most_out = 0, total = 0;
  for (const Goodwill& each : all) {
    most_in = std::max(most_in, each.balance.deposits);
    most_out = std::max(most_out, each.balance.withdrawals);
    total += each.balance.total();
  }
  const double unit = 100.0 / (most_in + most_out);
  const double zero = unit * most_out;
  RowChart chart{"goodwill-chart", "Goodwill with each", {}, {}, zero};
  Table table{"", {{"name"}, {"put in", Align::right}, {"taken out", Align::right}, {"balance", Align::right}}, {}};
  for (const Goodwill& each : all) {
    const Balance& balance = each.balance;
    chart.rows.push_back(
        {each.name,
         fmt::format("{} in, {} out: {}", balance.deposits, balance.withdrawals, signed_text(balance.total())),
         {{zero - unit * balance.withdrawals, zero, kBad}, {zero, zero + unit * balance.deposits, kGood}}});
    table.rows.push_back({each.name, std::to_string(balance.deposits), std::to_string(balance.withdrawals),
                          signed_text(balance.total())});
  }
  const std::string lead = fmt::format("{} in all, the lowest balance first.", signed_text(total));
  chart.desc = "To the left of the line what we took out, to the right what we put in. " + lead;
  return figure({chart.title, lead, row_chart(chart), table, legend({{kBad, "taken out"}, {kGood, "put in"}})});
}

std::string fairness_figure(const View& view, const Figures& figures) {
  if (figures.kept_rate_by_org.empty()) return {};
  const int least = *view.project.config.settings.fairness_min;
  RowChart chart{"fairness-chart", "Promises kept, by organisation", {}, {}};
  Table table{"", {{"organisation"}, {"kept", Align::right}, {"of", Align::right}, {"rate", Align::right}, {""}}, {}};
  for (const auto& [name, rate] : best_first(figures.kept_rate_by_org)) {
    const bool counts = rate.of >= least;
    const std::string remark = counts ? "" : "too few to compare";
    chart.rows.push_back(
        {name,
         fmt::format("{}{}, {}", remark.empty() ? "" : remark + ": ", percent_text(rate), counted(rate)),
         {{0, *rate.percent(), counts ? "soon" : kFaint}}});
    table.rows.push_back({name, std::to_string(rate.n), std::to_string(rate.of), percent_text(rate), remark});
  }
  const std::string lead = fairness_lead(figures.fairness, least);
  chart.desc = "A bar for each organisation, as long as its share of promises kept. " + lead;
  return figure({"Fairness between organisations", lead, row_chart(chart), table});
}

}  // namespace crm::render
