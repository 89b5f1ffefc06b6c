// SPDX-License-Identifier: MIT
#include "parts.hpp"

namespace crm::letters {

namespace {

constexpr int kDaysToAnswer = 5;   // business days, for feedback
constexpr int kDaysToCorrect = 2;  // business days, for a playback
constexpr int kDaysToRepair = 2;   // business days, until we say more about a miss

Item with_owner(const View& view, const Promise& promise) {
  Item item = item_of(view, promise);
  // Nobody is named beside a date that was missed.
  if (!view.life(promise).misses.empty()) return item;
  item.credit = promise.owner.empty() && !promise.ours() ? display_name(view.project, promise.by) : promise.owner;
  return item;
}

void by_date(std::vector<Item>& items) {
  std::stable_sort(items.begin(), items.end(), [](const Item& a, const Item& b) { return a.due < b.due; });
}

// An answer to a question is none.
bool is_step(const Promise& promise) {
  const PromiseKind kind = promise.kind_or_default();
  return kind != PromiseKind::reply && !(kind == PromiseKind::information && promise.requested);
}

}  // namespace

Outline outline(const View& view, const Stakeholder& reader) {
  Outline letter;
  letter.reader = reader_of(view, reader);
  letter.shared_goal = as_sentence(view.project.config.shared_goal);
  std::vector<const Promise*> steps;
  for (const Promise& promise : view.project.promises) {
    const Life& life = view.life(promise);
    const bool stands = life.is_open() || (life.delivered_on && !is_holding_reply(view, promise));
    if (promise.other_party() == reader.info.id && is_step(promise) && stands && life.due) steps.push_back(&promise);
  }
  const bool has_milestones = std::any_of(steps.begin(), steps.end(), [](const Promise* step) {
    return step->ours() && step->kind == PromiseKind::milestone;
  });
  for (const Promise* step : steps) {
    if (has_milestones && step->ours() && step->kind != PromiseKind::milestone) continue;
    letter.milestones.push_back(with_owner(view, *step));
    if (view.life(*step).overdue(view.today)) letter.milestones.back().late = true;
  }
  by_date(letter.milestones);
  letter.moved = dates_moved(view, reader);
  return letter;
}

namespace {

// With the date that was missed last, where another one was agreed since.
Item missed_item(const View& view, const Promise& promise) {
  Item item = item_of(view, promise);
  const Date missed = view.life(promise).misses.back();
  if (item.due != missed) item.was = missed;
  item.not_right = view.life(promise).rejected_delivery(missed);
  if (!view.life(promise).overdue(view.today)) return item;
  item.late = true;
  if (const Move* proposal = open_proposal(view, promise); proposal && *proposal->due >= view.today)
    item.moved_to = proposal->due;
  return item;
}

// When we answer for something missed.
Date day_of_answer(const View& view, const Stakeholder& reader) {
  return promised_update(view, reader.info.id, view.today)
      .value_or(view.calendar.add_business_days(view.today, kDaysToRepair));
}

}  // namespace

RetroRecap retro_recap(const View& view, const Retro& retro, const Stakeholder& reader) {
  RetroRecap letter;
  letter.reader = reader_of(view, reader);
  std::vector<std::string> titles;
  for (const std::string& id : retro.promises) {
    const Promise* promise = find_promise(view.project, id);
    if (!promise || !promise->ours() || promise->to != reader.info.id) continue;
    titles.push_back(without_stop(promise->what));
    const Outcome outcome = view.life(*promise).outcome;
    if (outcome == Outcome::kept) letter.kept.push_back(item_of(view, *promise));
    if (outcome == Outcome::revoked) letter.revoked.push_back(item_of(view, *promise));
    if (outcome == Outcome::missed) letter.missed.push_back(missed_item(view, *promise));
  }
  for (const std::string& id : retro.actions) {
    const Promise* action = find_promise(view.project, id);
    if (!action || action->to != reader.info.id) continue;
    letter.actions.push_back(item_of(view, *action));
    if (view.life(*action).overdue(view.today)) letter.actions.back().late = true;
  }
  if (std::any_of(letter.missed.begin(), letter.missed.end(),
                  [](const Item& item) { return item.late && !item.moved_to; }))
    letter.next_update = day_of_answer(view, reader);
  // Who wants the bottom line is told what went well only where that is all there is.
  const bool has_more = !letter.missed.empty() || !letter.revoked.empty() || !letter.actions.empty();
  if (letter.reader.headline.value_or(false) && has_more) letter.kept.clear();
  // The retro's own name for it is ours; the reader knows their promises.
  letter.scope = titles.empty() ? "our work together" : listed(titles);
  return letter;
}

FeedbackRequest feedback_request(const View& view, const Stakeholder& reader, const Promise* promise) {
  FeedbackRequest letter;
  letter.reader = reader_of(view, reader);
  if (promise) letter.items.push_back(item_of(view, *promise));
  letter.answer_by = view.calendar.add_business_days(view.today, kDaysToAnswer);
  return letter;
}

const Interaction* talk_to_play_back(const View& view, std::string_view stakeholder) {
  const Interaction *meeting = nullptr, *other = nullptr;
  for (const Interaction& contact : view.project.interactions) {
    if (!contact.kind || !is_two_way(*contact.kind) || !contact.involves(stakeholder) || contact.played_back) continue;
    const Interaction*& latest = *contact.kind == InteractionKind::meeting ? meeting : other;
    if (!latest || *contact.date >= *latest->date) latest = &contact;
  }
  return meeting ? meeting : other;
}

Playback playback(const View& view, const Stakeholder& reader, const Interaction& talk) {
  Playback letter;
  letter.reader = reader_of(view, reader);
  letter.met_on = talk.date;
  letter.said = as_sentence(talk.said);
  for (const std::string& id : talk.promises)
    if (const Promise* promise = find_promise(view.project, id); promise && concerns(*promise, reader.info.id))
      letter.items.push_back(item_of(view, *promise));
  letter.answer_by = view.calendar.add_business_days(view.today, kDaysToCorrect);
  return letter;
}

namespace {

// A date that was missed is told as that, and not as one that moved; the one that is promised instead of the last one
// is told with the promise.
void add_dates(Apology& letter, const View& view, const Promise& promise) {
  const std::vector<Date>& misses = view.life(promise).misses;
  for (const DateMoved& moved : dates_moved(view, promise)) {
    const bool missed = std::find(misses.begin(), misses.end(), moved.was) != misses.end();
    if (moved.was != letter.missed) (missed ? letter.missed_before : letter.moved).push_back(moved);
  }
}

}  // namespace

Apology apology(const View& view, const Stakeholder& reader, const Promise& promise) {
  const Life& life = view.life(promise);
  if (!promise.ours() || !life.owes_apology())
    throw Error(ErrorKind::usage, "no apology is owed for '" + promise.info.id + "'",
                "crm check-followups --rule apology-owed lists those that are");
  Apology letter;
  letter.reader = reader_of(view, reader);
  letter.items.push_back(missed_item(view, promise));
  letter.missed = life.misses.back();
  add_dates(letter, view, promise);
  // One that told of an earlier date says nothing of this one.
  if (const Delay* delay = latest_delay(view, promise); delay && due_before(promise, *delay->date) == letter.missed) {
    letter.cause = as_sentence(delay->cause);
    letter.recovery = as_sentence(delay->recovery);
  }
  letter.next_update = day_of_answer(view, reader);
  return letter;
}

}  // namespace crm::letters
