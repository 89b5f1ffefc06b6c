// SPDX-License-Identifier: MIT
#include "parts.hpp"

#include "crm/text.hpp"

#include <fmt/format.h>

namespace crm::letters {

namespace {

constexpr int kUsualCadence = 7;  // calendar days, for a reader without update_every
constexpr std::size_t kNextShown = 5;

std::optional<Date> last_update(const View& view, std::string_view reader) {
  std::optional<Date> last;
  for (const Interaction& contact : view.project.interactions)
    if (contact.kind == InteractionKind::update && contact.involves(reader)) last = std::max(last, contact.date);
  return last;
}

// The date that stood at the beginning of `told`, when it is another one now.
std::optional<Item> change_since(const View& view, const Promise& promise, Date told) {
  const Life& life = view.life(promise);
  const auto was = due_before(promise, told);
  if (!life.is_open() || !was || was == life.due) return std::nullopt;
  Item item = item_of(view, promise);
  item.was = was;
  return item;
}

// What is late may be somebody else's.
std::string known_as(const Promise& promise, std::string_view reader) {
  return concerns(promise, reader) ? "\"" + without_stop(promise.what) + "\"" : "other work that is not done yet";
}

Item open_item(const View& view, const Promise& promise, std::string_view reader) {
  Item item = item_of(view, promise);
  const Doubt doubt = doubt_about(view, promise);
  if (doubt.at_risk) item.at_risk = true;
  if (doubt.held_up_by) item.depends_on = known_as(*doubt.held_up_by, reader);
  return item;
}

void add_open(StatusUpdate& letter, const View& view, std::string_view reader) {
  int more = 0;
  for (const Promise* promise : open_promises(view, reader)) {
    Item item = open_item(view, *promise, reader);
    if (item.at_risk && !view.life(*promise).overdue(view.today)) letter.in_doubt.push_back(item);
    if (view.life(*promise).overdue(view.today)) letter.late.push_back(item_of(view, *promise));
    else if (item.at_risk || letter.next.size() < kNextShown) letter.next.push_back(std::move(item));
    else ++more;
  }
  if (more > 0) letter.more = more;
}

void add_changes(StatusUpdate& letter, const View& view, std::string_view reader, Date told) {
  for (const Promise& promise : view.project.promises) {
    const Life& life = view.life(promise);
    if (!promise.ours() || !concerns(promise, reader)) continue;
    if (life.state == State::revoked && *life.ended_on >= told) letter.revoked.push_back(item_of(view, promise));
    if (promise.to != reader) continue;
    if (life.delivered_on && *life.delivered_on >= told && !is_holding_reply(view, promise))
      letter.done.push_back(item_of(view, promise));
    if (auto changed = change_since(view, promise, told)) letter.changed.push_back(std::move(*changed));
  }
}

// What they are only told of: it is promised to somebody else.
void add_informed(StatusUpdate& letter, const View& view, std::string_view reader) {
  for (const Promise& promise : view.project.promises) {
    const Life& life = view.life(promise);
    const bool told_only = promise.ours() && promise.to != reader && concerns(promise, reader);
    if (!told_only || !life.is_open() || !life.due) continue;
    Item item = open_item(view, promise, reader);
    item.late = life.overdue(view.today);  // said either way: to a template, `late` is else the letter's own list
    if (*item.late || item.at_risk) letter.informed.push_back(std::move(item));
  }
}

bool was_promised_anything(const View& view, std::string_view reader) {
  return std::any_of(view.project.promises.begin(), view.project.promises.end(), [&](const Promise& promise) {
    return promise.ours() && promise.to == reader && view.life(promise).agreed_on;
  });
}

std::string red_line(int late, int at_risk) {
  const std::string line = fmt::format("{} to you {} overdue", count_of(late, "promise"), late == 1 ? "is" : "are");
  if (at_risk == 0) return line;
  return line + (at_risk == 1 ? ", and one date is at risk" : fmt::format(", and {} dates are at risk", at_risk));
}

// "something that we keep you informed of is late"; empty where there is nothing of the kind.
std::string informed_line(const std::vector<Item>& informed) {
  if (informed.empty()) return {};
  const bool late = std::any_of(informed.begin(), informed.end(), [](const Item& item) { return *item.late; });
  return fmt::format("something that we keep you informed of is {}", late ? "late" : "at risk");
}

std::string amber_line(int at_risk, int open, const std::string& informed) {
  const std::string line = at_risk == 1 ? "one date is at risk" : fmt::format("{} dates are at risk", at_risk);
  if (!informed.empty()) return line + ", and " + informed;
  return at_risk < open ? line + ", and the rest is on track" : line;
}

std::string revoked_line(int revoked) { return fmt::format("we took back {}", count_of(revoked, "promise")); }

std::string green_line(const View& view, std::string_view reader, int open, int revoked) {
  if (revoked > 0)
    return fmt::format("{}, and {}", revoked_line(revoked),
                       open > 0 ? "the rest is on track" : "nothing else that we promised you is open");
  if (open > 0) return "everything that we promised you is on track";
  return was_promised_anything(view, reader) ? "nothing that we promised you is open"
                                             : "nothing is promised to you yet";
}

void add_light(StatusUpdate& letter, const View& view, std::string_view reader) {
  const int late = static_cast<int>(letter.late.size());
  const int at_risk = static_cast<int>(letter.in_doubt.size());
  const int open = static_cast<int>(letter.next.size()) + letter.more.value_or(0);
  const int revoked = static_cast<int>(letter.revoked.size());
  const std::string informed = informed_line(letter.informed);
  letter.light = late > 0 ? Light::red : at_risk > 0 || !informed.empty() ? Light::amber : Light::green;
  letter.bottom_line = late > 0      ? red_line(late, at_risk)
                       : at_risk > 0 ? amber_line(at_risk, open, informed)
                                     : green_line(view, reader, open, revoked);
  if (revoked > 0 && (late > 0 || at_risk > 0)) letter.bottom_line += "; " + revoked_line(revoked);
  if (late == 0 && at_risk == 0 && !informed.empty()) letter.bottom_line += ", but " + informed;
}

// The first that was promised, else the reader's cadence.
Date next_update(const View& view, const Stakeholder& reader) {
  const Date usual = view.calendar.roll_forward(view.today + reader.update_every.value_or(kUsualCadence));
  return std::min(usual, promised_update(view, reader.info.id, view.today + 1).value_or(usual));
}

}  // namespace

StatusUpdate status_update(const View& view, const Stakeholder& reader) {
  StatusUpdate letter;
  letter.reader = reader_of(view, reader);
  letter.since = last_update(view, reader.info.id);
  letter.needed = client_needs(view, reader);
  add_changes(letter, view, reader.info.id, letter.since.value_or(kFirstDate));
  letter.moved = dates_moved(view, reader);
  add_open(letter, view, reader.info.id);
  add_informed(letter, view, reader.info.id);
  for (const Delay& delay : open_delays(view, reader.info.id))
    letter.warnings.push_back(delay_notice(view, delay, reader));
  add_light(letter, view, reader.info.id);
  letter.next_update = next_update(view, reader);
  return letter;
}

}  // namespace crm::letters
