// SPDX-License-Identifier: MIT
#include "crm/client_report.hpp"

#include "parts.hpp"

#include <algorithm>
#include <tuple>

namespace crm::letters {

namespace {

Standing standing_of(const View& view, const Promise& promise) {
  const Life& life = view.life(promise);
  switch (life.state) {
    case State::none:
    case State::requested: return Standing::asked;
    case State::countered: return Standing::offered;
    case State::declined: return Standing::declined;
    case State::open:
      if (life.overdue(view.today)) return Standing::overdue;
      return doubt_about(view, promise).at_risk ? Standing::at_risk : Standing::open;
    case State::delivered: return is_holding_reply(view, promise) ? Standing::answered : Standing::delivered;
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
  shown.standing = standing_of(view, promise);
  shown.credit = item.credit;
  return shown;
}

void sort_by_date(ClientReport& report) {
  const auto when = [](const ClientPromise& p) { return std::tuple(!p.due, p.due ? p.due : p.asked); };
  const auto earlier = [&](const ClientPromise& a, const ClientPromise& b) { return when(a) < when(b); };
  std::stable_sort(report.promises.begin(), report.promises.end(), earlier);
  std::stable_sort(report.milestones.begin(), report.milestones.end(), earlier);
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
  report.needed = client_needs(view, reader);
  report.moved = dates_moved(view, reader);
  for (const Promise& promise : view.project.promises) {
    if (!promise.ours() || promise.to != reader.info.id) continue;
    report.promises.push_back(promise_of(view, promise));
    const Life& life = view.life(promise);
    const bool stands = life.due && (life.is_open() || life.delivered_on);
    if (stands && promise.kind == PromiseKind::milestone) report.milestones.push_back(report.promises.back());
  }
  sort_by_date(report);
  return report;
}

}  // namespace crm::letters
