// SPDX-License-Identifier: MIT
// Which of our dates cannot be relied on, and what was promised about them.
#include "parts.hpp"

#include "crm/text.hpp"

#include <fmt/format.h>

#include <set>

namespace crm::letters {

namespace {

bool contains(std::span<const std::string> ids, const std::string& id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

// Due soon, and later than we meant to be.
bool is_tight(const View& view, const Promise& promise) {
  const Life& life = view.life(promise);
  return promise.target && *promise.target < view.today && *life.due >= view.today &&
         view.calendar.business_days(view.today, *life.due) <= *view.project.config.settings.due_soon;
}

const Promise* held_up_by(const View& view, const Promise& promise, std::span<const std::string> slipping,
                          std::set<const Promise*>& seen) {
  for (const std::string& id : promise.needs) {
    const Promise* needed = find_promise(view.project, id);
    if (!needed || !view.life(*needed).is_open() || !seen.insert(needed).second) continue;
    const Life& its = view.life(*needed);
    const bool is_late = its.overdue(view.today) || contains(slipping, id) || open_delay(view, *needed);
    if (is_late || its.due > view.life(promise).due) return needed;
    if (const Promise* further = held_up_by(view, *needed, slipping, seen)) return further;
  }
  return nullptr;
}

// No news since. An update to them settles the promise of one.
bool was_updated(const View& view, std::string_view reader, Date since) {
  return std::any_of(view.project.interactions.begin(), view.project.interactions.end(), [&](const Interaction& talk) {
    return talk.kind == InteractionKind::update && talk.involves(reader) && *talk.date > since;
  });
}

}  // namespace

const Delay* open_delay(const View& view, const Promise& promise) {
  const Life& life = view.life(promise);
  const Delay* delay = life.is_open() ? latest_delay(view, promise) : nullptr;
  return delay && *delay->date > *life.agreed_on ? delay : nullptr;
}

std::vector<Delay> open_delays(const View& view, std::string_view reader) {
  std::vector<Delay> delays;
  std::set<std::string> seen;
  for (const Promise* promise : open_promises(view, reader)) {
    const Delay* delay = open_delay(view, *promise);
    if (delay && seen.insert(delay->info.id).second) delays.push_back(still_open(view, *delay));
  }
  return delays;
}

Delay still_open(const View& view, const Delay& delay) {
  Delay open = delay;
  std::erase_if(open.promises, [&](const std::string& id) {
    const Promise* promise = find_promise(view.project, id);
    const Delay* latest = promise ? open_delay(view, *promise) : nullptr;
    return !latest || latest->info.id != delay.info.id;
  });
  return open;
}

Doubt doubt_about(const View& view, const Promise& promise, std::span<const std::string> slipping) {
  Doubt doubt;
  std::set<const Promise*> seen{&promise};
  doubt.held_up_by = held_up_by(view, promise, slipping, seen);
  doubt.at_risk =
      doubt.held_up_by || contains(slipping, promise.info.id) || open_delay(view, promise) || is_tight(view, promise);
  return doubt;
}

const Move* open_proposal(const View& view, const Promise& promise) {
  const Move* last = nullptr;
  for (const Move& move : promise.moves) {
    const bool of_a_date = move.move == MoveKind::proposed || move.move == MoveKind::renegotiated;
    if (of_a_date && move.date && *move.date <= view.today && (!last || *last->date <= *move.date)) last = &move;
  }
  return last && last->move == MoveKind::proposed && last->due ? last : nullptr;
}

std::optional<Date> promised_update(const View& view, std::string_view reader, Date from) {
  std::optional<Date> first;
  for (const Promise& promise : view.project.promises) {
    if (!promise.ours() || !concerns(promise, reader) || !view.life(promise).is_open()) continue;
    const Delay* delay = latest_delay(view, promise);
    if (!delay || !delay->next_update || *delay->next_update < from || was_updated(view, reader, *delay->date))
      continue;
    if (!first || *delay->next_update < *first) first = delay->next_update;
  }
  return first;
}

std::string title_of(const std::vector<Item>& items) {
  constexpr std::size_t kNamed = 2;
  std::vector<std::string> titles;
  for (const Item& item : items) titles.push_back(item.what);
  return titles.size() <= kNamed ? listed(titles) : fmt::format("{} and {} more", titles.front(), titles.size() - 1);
}

}  // namespace crm::letters
