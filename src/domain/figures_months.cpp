// SPDX-License-Identifier: MIT
#include "figures_parts.hpp"

#include <map>

namespace crm::figures {

namespace {

using Months = std::map<std::pair<int, int>, MonthFigures>;

MonthFigures& month_of(Months& months, Date date) {
  const CivilDate day = civil(date);
  MonthFigures& month = months[{day.year, day.month}];
  month.year = day.year;
  month.month = day.month;
  return month;
}

// A kept promise settles on its delivery, a missed one on its first miss.
void add_promise(Months& months, const View& view, const Promise& promise, const Life& life) {
  if (life.outcome == Outcome::kept && life.delivered_on) count(month_of(months, *life.delivered_on).kept, true);
  if (life.outcome == Outcome::missed) count(month_of(months, life.misses.front()).kept, false);
  if (counts_for_first_date(promise, life, view.today))
    count(month_of(months, *promise.due).first_date, life.delivered_on && *life.delivered_on <= *promise.due);
  for (const Date miss : life.misses) count(month_of(months, miss).early_warning, false);
  if (life.state == State::revoked && life.misses.empty()) count(month_of(months, *life.ended_on).early_warning, true);
}

void add_moves(Months& months, const View& view, const Promise& promise) {
  for (const Move& move : promise.moves) {
    if (move.move != MoveKind::renegotiated || !move.date || *move.date > view.today) continue;
    MonthFigures& month = month_of(months, *move.date);
    ++month.moved;
    const auto due = due_before(promise, *move.date);
    if (due && *move.date <= *due) count(month.early_warning, true);
  }
}

void add_answers(Months& months, const View& view) {
  std::map<std::pair<int, int>, std::vector<int>> scores;
  for (const Feedback& feedback : view.project.feedback) {
    if (!feedback.answered || !feedback.csat) continue;
    MonthFigures& month = month_of(months, *feedback.answered);
    count(month.csat.rate, *feedback.csat >= 4);
    scores[{month.year, month.month}].push_back(*feedback.csat);
  }
  for (auto& [key, values] : scores) months[key].csat.mean = mean(values);
}

}  // namespace

std::vector<MonthFigures> monthly(const View& view) {
  Months months;
  for (const Promise& promise : view.project.promises) {
    if (!promise.ours()) continue;
    add_promise(months, view, promise, view.life(promise));
    add_moves(months, view, promise);
  }
  add_answers(months, view);
  std::vector<MonthFigures> list;
  for (const auto& [key, month] : months) list.push_back(month);
  return list;
}

}  // namespace crm::figures
