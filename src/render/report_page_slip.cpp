// SPDX-License-Identifier: MIT
// How far promises went from their first date.
#include "figure_text.hpp"
#include "report_page.hpp"
#include "row_chart.hpp"
#include "sheet.hpp"

#include "crm/text.hpp"

#include <algorithm>
#include <cstdlib>

#include <fmt/format.h>

namespace crm::render {
namespace {

constexpr std::size_t kMostShown = 2 * kRowsOfOne;  // in the chart; the table has all

struct Slip {
  const Promise* promise = nullptr;
  const Life* life = nullptr;
  Date first;
  Date due;
  Date last;  // the day of delivery; else the date now standing, or today when that has passed
  bool open = false;
  bool overdue = false;

  int days() const { return last - first; }
};

// Those with a first date that are open or delivered.
std::vector<Slip> slips_of(const View& view) {
  std::vector<Slip> slips;
  for (const Promise& promise : view.project.promises) {
    const Life& life = view.life(promise);
    if (!promise.ours() || !promise.due || !life.due || !(life.is_open() || life.delivered_on)) continue;
    Slip slip{&promise, &life, *promise.due, *life.due, *life.due, life.is_open(), life.overdue(view.today)};
    if (life.delivered_on) slip.last = *life.delivered_on;
    if (slip.overdue) slip.last = view.today;
    slips.push_back(slip);
  }
  std::stable_sort(slips.begin(), slips.end(), [](const Slip& a, const Slip& b) { return a.first < b.first; });
  return slips;
}

std::vector<Slip> widest(std::vector<Slip> slips) {
  if (slips.size() <= kMostShown) return slips;
  std::stable_sort(slips.begin(), slips.end(),
                   [](const Slip& a, const Slip& b) { return std::abs(a.days()) > std::abs(b.days()); });
  slips.resize(kMostShown);
  std::stable_sort(slips.begin(), slips.end(), [](const Slip& a, const Slip& b) { return a.first < b.first; });
  return slips;
}

std::string days_text(int days) {
  if (days == 0) return "on the day";
  return days > 0 ? "+" + count_of(days, "day") : count_of(-days, "day") + " early";
}

std::string state_of(const Slip& slip) {
  if (slip.overdue) return "overdue";
  if (slip.life->outcome == Outcome::missed) return slip.open ? "missed, open" : "missed";
  return slip.open ? "open" : "kept";
}

// As short as can be: beside it stands a name.
std::string note_of(const Slip& slip) {
  const std::string state = slip.overdue ? count_of(slip.last - slip.due, "day") + " overdue" : state_of(slip);
  if (slip.open && slip.first == slip.due) return state;
  const bool plainly_kept = !slip.open && slip.life->outcome == Outcome::kept && slip.days() <= 0;
  return plainly_kept ? days_text(slip.days()) : fmt::format("{}, {}", state, days_text(slip.days()));
}

std::string_view css_of(const Slip& slip) {
  if (slip.life->outcome == Outcome::missed) return "late";
  if (slip.open) return slip.days() > 0 ? "today" : "soon";
  return slip.days() > 0 ? "today" : kGood;
}

DateSpan span_of(const Slip& slip) {
  DateSpan span{slip.promise->what, note_of(slip), slip.first, slip.overdue ? slip.due : slip.last, css_of(slip)};
  span.open = slip.open;
  if (slip.overdue) span.counting_to = slip.last;
  return span;
}

Table slip_table(const View& view, const std::vector<Slip>& slips) {
  Table table{"",
              {{"promise"},
               {"to"},
               {"first date"},
               {"date now"},
               {"delivered"},
               {"days from first date", Align::right},
               {"state"}},
              {}};
  for (const Slip& slip : slips)
    table.rows.push_back({slip.promise->what, display_name(view.project, slip.promise->to), to_iso(slip.first),
                          to_iso(slip.due), date_text(slip.life->delivered_on), signed_text(slip.days()),
                          state_of(slip)});
  return table;
}

std::string lead_of(const std::vector<Slip>& slips, std::size_t shown) {
  const auto later = std::count_if(slips.begin(), slips.end(), [](const Slip& slip) { return slip.days() > 0; });
  std::string lead =
      fmt::format("{} of {} went past the first date.", later, count_of(static_cast<int>(slips.size()), "promise"));
  lead += " A + counts calendar days from it, overdue those from the date now standing.";
  if (shown < slips.size()) lead += fmt::format(" The {} that moved most:", shown);
  return lead;
}

}  // namespace

Table slip_table(const View& view) { return slip_table(view, slips_of(view)); }

std::string slip_figure(const View& view) {
  const std::vector<Slip> all = slips_of(view);
  if (all.empty()) return {};
  const std::vector<Slip> shown = widest(all);
  const std::string lead = lead_of(all, shown.size());
  DateChart chart{"slip-chart",
                  "First date and final date of each promise",
                  lead + " A small ring is the first date, the large dot the day of delivery or the date now standing.",
                  {},
                  view.today};
  for (const Slip& slip : shown) chart.spans.push_back(span_of(slip));
  return figure({"First date against final date", lead, date_chart(chart), slip_table(view, all),
                 date_legend(chart, {{"done good", "kept by its first date"},
                                     {"done today", "moved in time, kept"},
                                     {"done late", "missed, delivered"},
                                     {"open soon", "open"},
                                     {"open today", "open, moved"},
                                     {"open late", "open, missed or overdue"},
                                     {"counting late", "days overdue, until today"}})});
}

}  // namespace crm::render
