// SPDX-License-Identifier: MIT
#include "crm/client_report.hpp"

#include "parts.hpp"

#include <algorithm>

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
  const Item item = item_of(view, promise);
  ClientPromise shown;
  shown.what = item.what;
  shown.done_when = item.done_when;
  shown.asked = promise.requested;
  shown.first = promise.due;
  shown.due = item.due;
  shown.done = item.done;
  shown.standing = standing_of(view, promise);
  shown.credit = item.credit;
  return shown;
}

ClientRequest request_of(const View& view, const Promise& promise) {
  ClientRequest shown{without_stop(promise.what), promise.requested, {}, standing_of(view, promise)};
  if (shown.standing == Standing::asked && promise.requested)
    shown.answer_by = view.calendar.add_business_days(*promise.requested, answer_within(view, promise));
  return shown;
}

// None while somebody still waits for something.
std::optional<Date> settled_on(const Promise& promise, const Life& life) {
  switch (life.state) {
    case State::delivered: return promise.needs_acceptance() ? std::nullopt : life.delivered_on;
    case State::accepted: return life.accepted_on;
    case State::declined:
    case State::withdrawn:
    case State::revoked: return life.ended_on;
    default: return {};
  }
}

void sort_by_date(ClientReport& report) {
  const auto due = [](const ClientPromise& a, const ClientPromise& b) { return a.due < b.due; };
  std::stable_sort(report.promises.begin(), report.promises.end(), due);
  std::stable_sort(report.milestones.begin(), report.milestones.end(), due);
  std::stable_sort(report.requests.begin(), report.requests.end(),
                   [](const ClientRequest& a, const ClientRequest& b) { return a.asked < b.asked; });
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

ClientReport client_report(const View& view, const Stakeholder& reader, std::optional<Date> since) {
  ClientReport report;
  report.reader = named_reader(view, reader);
  report.since = since;
  report.shared_goal = as_sentence(view.project.config.shared_goal);
  report.needed = client_needs(view, reader);
  report.moved = dates_moved(view, reader);
  std::erase_if(report.moved, [&](const DateMoved& moved) { return since && moved.on < *since; });
  for (const Promise& promise : view.project.promises) {
    if (!promise.ours() || promise.to != reader.info.id) continue;
    const Life& life = view.life(promise);
    const auto settled = settled_on(promise, life);
    if (since && settled && *settled < *since) continue;
    if (!life.due) {
      report.requests.push_back(request_of(view, promise));
      continue;
    }
    report.promises.push_back(promise_of(view, promise));
    const bool stands = life.is_open() || life.delivered_on;
    if (stands && promise.kind == PromiseKind::milestone) report.milestones.push_back(report.promises.back());
  }
  sort_by_date(report);
  return report;
}

}  // namespace crm::letters
