// SPDX-License-Identifier: MIT
#include "parts.hpp"

#include "crm/names.hpp"

namespace crm::letters {

namespace {

constexpr std::size_t kOnTrackShown = 3;
constexpr int kDaysToAnswer = 2;  // business days, when no next update says otherwise

std::vector<Item> on_track(const View& view, const Delay& delay, const Stakeholder& reader) {
  std::vector<Item> items;
  for (const Promise* promise : open_promises(view, reader.info.id)) {
    if (view.life(*promise).overdue(view.today) || doubt_about(view, *promise, delay.promises).at_risk) continue;
    if (items.size() < kOnTrackShown) items.push_back(item_of(view, *promise));
  }
  return items;
}

void add_options(DelayNotice& letter, const Delay& delay) {
  for (const DelayOption& option : delay.options) {
    Choice choice{std::to_string(letter.options.size() + 1),
                  without_stop(option.title),
                  option.date,
                  without_stop(option.cost),
                  {}};
    if (option.recommended.value_or(false)) {
      choice.recommended = true;
      letter.new_date = option.date;
    }
    letter.options.push_back(std::move(choice));
  }
}

void add_items(DelayNotice& letter, const View& view, const Delay& delay, const Stakeholder& reader) {
  for (const std::string& id : delay.promises) {
    const Promise* promise = find_promise(view.project, id);
    if (!promise || !concerns(*promise, reader.info.id)) continue;
    Item item = item_of(view, *promise);
    if (const Move* proposal = open_proposal(view, *promise)) item.moved_to = proposal->due;
    if (promise->to == reader.info.id) letter.decides = true;
    if (view.life(*promise).overdue(view.today)) {
      letter.passed = true;
      if (!item.not_right) letter.undelivered = true;
    }
    if (letter.items.empty()) letter.old_date = item.due;
    if (!letter.new_date) letter.new_date = item.moved_to;
    letter.items.push_back(std::move(item));
    const std::vector<DateMoved> moved = dates_moved(view, *promise);
    letter.moved.insert(letter.moved.end(), moved.begin(), moved.end());
  }
  letter.title = title_of(letter.items);
  if (letter.items.size() > 1) letter.several = true;
}

bool keeps_every_date(const DelayNotice& letter) {
  return letter.new_date && !letter.items.empty() &&
         std::all_of(letter.items.begin(), letter.items.end(),
                     [&](const Item& item) { return item.due >= letter.new_date; });
}

// By the next update, else within some days. A choice is of use only before the date that it is about, and needs a day
// to be thought over: where the next update leaves none, a day before that date will do. The day itself when all else
// fails.
Date answer_by(const DelayNotice& letter, const View& view, const Delay& delay) {
  std::optional<Date> first;
  for (const Item& item : letter.items)
    if (item.due && (!first || *item.due < *first)) first = item.due;
  const Date usual = view.calendar.add_business_days(*delay.date, kDaysToAnswer);
  const bool binds = first && !letter.passed;
  for (const Date wanted : {delay.next_update.value_or(usual), binds ? usual : *delay.date}) {
    const Date last = binds ? std::min(wanted, *first - 1) : wanted;
    const Date day = view.calendar.roll_backward(last);
    if (day > *delay.date) return day;
  }
  return *delay.date;
}

std::optional<Date> next_update(const View& view, const Delay& delay, const Stakeholder& reader) {
  const auto promised = promised_update(view, reader.info.id, view.today);
  if (!delay.next_update || *delay.next_update < view.today) return promised;
  return promised ? std::min(*promised, *delay.next_update) : *delay.next_update;
}

}  // namespace

DelayNotice delay_notice(const View& view, const Delay& delay, const Stakeholder& reader) {
  DelayNotice letter;
  letter.reader = reader_of(view, reader);
  add_options(letter, delay);
  add_items(letter, view, delay, reader);
  if (!letter.passed && keeps_every_date(letter)) letter.holds = true;
  letter.answer_by = answer_by(letter, view, delay);
  if (*letter.answer_by == view.today) letter.answer_today = true;
  if (*letter.answer_by < view.today) letter.answer_passed = true;
  letter.cause = as_sentence(delay.cause);
  letter.impact = as_sentence(delay.impact);
  letter.on_track = on_track(view, delay, reader);
  letter.recovery = as_sentence(delay.recovery);
  letter.next_update = next_update(view, delay, reader);
  return letter;
}

}  // namespace crm::letters
