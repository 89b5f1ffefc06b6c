// SPDX-License-Identifier: MIT
#include "parts.hpp"

#include "crm/text.hpp"

#include <fmt/format.h>

#include <set>

namespace crm::letters {

namespace {

constexpr int kLookBack = 14;       // calendar days, when there was no update before
constexpr int kUsualCadence = 7;    // calendar days, for a reader without update_every
constexpr std::size_t kNextShown = 5;

std::optional<Date> last_update(const View& view, std::string_view reader) {
  std::optional<Date> last;
  for (const Interaction& contact : view.project.interactions)
    if (contact.kind == InteractionKind::update && contact.involves(reader)) last = std::max(last, contact.date);
  return last;
}

// Due soon, and later than we meant to be.
bool is_tight(const View& view, const Promise& promise, const Life& life) {
  return promise.target && *promise.target < view.today && *life.due >= view.today &&
         view.calendar.business_days(view.today, *life.due) <= *view.project.config.settings.due_soon;
}

// The date that stood at the end of `told`, when it is another one now.
std::optional<Item> change_since(const View& view, const Promise& promise, Date told) {
  const Life& life = view.life(promise);
  const auto was = due_before(promise, told + 1);
  if (!life.is_open() || !was || was == life.due) return std::nullopt;
  Item item = item_of(view, promise);
  item.was = was;
  return item;
}

void add_promises(StatusUpdate& letter, const View& view, std::string_view reader, Date told) {
  for (const Promise& promise : view.project.promises) {
    const Life& life = view.life(promise);
    if (promise.by == reader && life.is_open()) letter.needed.push_back(item_of(view, promise));
    if (!promise.ours() || promise.to != reader) continue;
    if (life.delivered_on && *life.delivered_on > told) letter.done.push_back(item_of(view, promise));
    if (auto changed = change_since(view, promise, told)) letter.changed.push_back(std::move(*changed));
  }
  for (const Promise* promise : open_promises(view, reader)) {
    const bool late = view.life(*promise).overdue(view.today);
    if (late) letter.late.push_back(item_of(view, *promise));
    else if (letter.next.size() < kNextShown) letter.next.push_back(item_of(view, *promise));
  }
}

bool was_promised_anything(const View& view, std::string_view reader) {
  return std::any_of(view.project.promises.begin(), view.project.promises.end(), [&](const Promise& promise) {
    return promise.ours() && promise.to == reader && view.life(promise).agreed_on;
  });
}

std::string amber_line(int tight, int open) {
  const std::string line = tight == 1 ? "one date is at risk" : fmt::format("{} dates are at risk", tight);
  return tight < open ? line + ", and the rest is on track" : line;
}

std::string green_line(const View& view, std::string_view reader, int open) {
  if (open > 0) return "everything that we promised you is on track";
  return was_promised_anything(view, reader) ? "nothing that we promised you is open"
                                             : "nothing is promised to you yet";
}

void add_light(StatusUpdate& letter, const View& view, const Stakeholder& reader) {
  int tight = 0;
  std::set<const Delay*> warned;
  const std::vector<const Promise*> open = open_promises(view, reader.info.id);
  for (const Promise* promise : open) {
    const Delay* delay = open_delay(view, *promise);
    if (delay && !view.life(*promise).overdue(view.today) && warned.insert(delay).second)
      letter.warnings.push_back(delay_notice(view, *delay, reader));
    if (delay || is_tight(view, *promise, view.life(*promise))) ++tight;
  }
  const int late = static_cast<int>(letter.late.size());
  if (late > 0) {
    letter.light = "red";
    letter.bottom_line = fmt::format("{} to you {} overdue", count_of(late, "promise"), late == 1 ? "is" : "are");
  } else if (tight > 0) {
    letter.light = "amber";
    letter.bottom_line = amber_line(tight, static_cast<int>(open.size()));
  } else {
    letter.light = "green";
    letter.bottom_line = green_line(view, reader.info.id, static_cast<int>(open.size()));
  }
}

}  // namespace

StatusUpdate status_update(const View& view, const Stakeholder& reader) {
  StatusUpdate letter;
  letter.reader = reader_of(view, reader);
  letter.since = last_update(view, reader.info.id);
  add_promises(letter, view, reader.info.id, letter.since.value_or(view.today - kLookBack));
  add_light(letter, view, reader);
  letter.next_update = view.calendar.roll_forward(view.today + reader.update_every.value_or(kUsualCadence));
  return letter;
}

}  // namespace crm::letters
