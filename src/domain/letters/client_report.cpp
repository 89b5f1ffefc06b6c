// SPDX-License-Identifier: MIT
#include "crm/client_report.hpp"

#include "parts.hpp"

#include <algorithm>
#include <tuple>

namespace crm::letters {

namespace {

Standing standing_of(const Life& life, Date today) {
  switch (life.state) {
    case State::none:
    case State::requested: return Standing::asked;
    case State::countered: return Standing::offered;
    case State::declined: return Standing::declined;
    case State::open: return life.overdue(today) ? Standing::overdue : Standing::open;
    case State::delivered: return Standing::delivered;
    case State::accepted: return Standing::accepted;
    case State::withdrawn: return Standing::withdrawn;
    case State::revoked: return Standing::revoked;
  }
  return Standing::open;
}

ClientPromise promise_of(const View& view, const Promise& promise) {
  const Life& life = view.life(promise);
  const Item item = item_of(view, promise);
  ClientPromise shown;
  shown.what = item.what;
  shown.done_when = item.done_when;
  shown.asked = promise.requested;
  if (life.due) shown.first = promise.due;
  shown.due = item.due;
  shown.done = item.done;
  shown.standing = standing_of(life, view.today);
  shown.credit = item.credit;
  return shown;
}

void add_needs(ClientReport& report, const View& view, const Promise& promise) {
  const Life& life = view.life(promise);
  const std::string what = without_stop(promise.what);
  if (!promise.ours()) {
    if (life.is_open()) report.needed.push_back({Ask::send, what, life.due, {}});
    if (life.state == State::requested) report.needed.push_back({Ask::answer, what, {}, promise.requested});
    return;
  }
  if (life.state == State::countered) report.needed.push_back({Ask::answer, what, {}, life.countered_on});
  if (life.state == State::delivered && promise.needs_acceptance())
    report.needed.push_back({Ask::accept, what, {}, life.delivered_on});
}

// A move that the promise's life does not allow moved nothing.
void add_moved(ClientReport& report, const View& view, const Promise& promise) {
  for (const Move& move : promise.moves) {
    if (move.move != MoveKind::renegotiated || !move.date || *move.date > view.today || !move.due) continue;
    const auto was = due_before(promise, *move.date);
    if (was != move.due && due_before(promise, *move.date + 1) == move.due)
      report.moved.push_back({without_stop(promise.what), move.date, was, move.due});
  }
}

void sort_by_date(ClientReport& report) {
  const auto when = [](const ClientPromise& p) { return std::tuple(!p.due, p.due ? p.due : p.asked); };
  const auto earlier = [&](const ClientPromise& a, const ClientPromise& b) { return when(a) < when(b); };
  std::stable_sort(report.promises.begin(), report.promises.end(), earlier);
  std::stable_sort(report.milestones.begin(), report.milestones.end(), earlier);
  std::stable_sort(report.moved.begin(), report.moved.end(),
                   [](const DateMoved& a, const DateMoved& b) { return a.on < b.on; });
  const auto turn = [](const ClientNeed& need) { return std::tuple(need.ask, need.due ? need.due : need.since); };
  std::stable_sort(report.needed.begin(), report.needed.end(),
                   [&](const ClientNeed& a, const ClientNeed& b) { return turn(a) < turn(b); });
}

// Who reads and who signs; how they like their letters, and where these go, is no part of a page.
Reader named_reader(const View& view, const Stakeholder& person) {
  Reader reader = reader_of(view, person);
  reader.address.clear();
  reader.headline.reset();
  reader.full.reset();
  return reader;
}

}  // namespace

ClientReport client_report(const View& view, const Stakeholder& reader) {
  ClientReport report;
  report.reader = named_reader(view, reader);
  report.shared_goal = without_stop(view.project.config.shared_goal);
  for (const Promise& promise : view.project.promises) {
    if (promise.other_party() != reader.info.id) continue;
    add_needs(report, view, promise);
    if (!promise.ours()) continue;
    report.promises.push_back(promise_of(view, promise));
    add_moved(report, view, promise);
    const Life& life = view.life(promise);
    const bool stands = life.due && (life.is_open() || life.delivered_on);
    if (stands && promise.kind == PromiseKind::milestone) report.milestones.push_back(report.promises.back());
  }
  sort_by_date(report);
  return report;
}

}  // namespace crm::letters
