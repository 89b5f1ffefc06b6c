// SPDX-License-Identifier: MIT
#include "crm/pages.hpp"

#include "crm/text.hpp"
#include "page_parts.hpp"
#include "parts.hpp"

#include <fmt/format.h>

#include <map>
#include <set>

namespace crm::letters {

namespace {

constexpr int kUsualDays = 30;  // calendar days, for a project without a first day

bool contains(const std::vector<std::string>& ids, const std::string& id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

bool in_scope(const RetroScope& scope, const std::string& id) { return contains(scope.promises, id); }

bool within(const RetroScope& scope, std::optional<Date> date) {
  return date && *date >= scope.since && *date <= scope.until;
}

// Whether praise or an answer counts that names these promises and comes from these people.
bool counts(const RetroScope& scope, const std::vector<std::string>& about, const std::vector<std::string>& from,
            std::optional<Date> date) {
  if (!scope.people) return within(scope, date);
  if (!about.empty())
    return date && std::any_of(about.begin(), about.end(), [&](const std::string& id) { return in_scope(scope, id); });
  return within(scope, date) &&
         std::any_of(from.begin(), from.end(), [&](const std::string& id) { return contains(*scope.people, id); });
}

// Of a milestone every miss is looked back on, of a time those of its days.
bool looks_back_on(const RetroScope& scope, Date miss) { return scope.people || within(scope, miss); }

// The reason of a promise is that of its last miss: it counts in one period and not in the next again.
bool counts_miss(const RetroScope& scope, const Life& life) {
  return !life.misses.empty() && looks_back_on(scope, life.misses.back());
}

// Whether a date was moved or given up in that time, or the reason told: a slip belongs to the day on which it
// happened, not to the date that it leaves or the one that it leads to.
bool slipped(const RetroScope& scope, const Promise& promise) {
  return std::any_of(promise.moves.begin(), promise.moves.end(), [&](const Move& move) {
    const bool moved = move.move == MoveKind::renegotiated || move.move == MoveKind::revoked;
    return (moved || move.reason) && within(scope, move.date);
  });
}

// Dates that did not hold in that time.
int slips_in(const View& view, const RetroScope& scope, const Promise& promise) {
  const std::vector<Date>& misses = view.life(promise).misses;
  const auto missed =
      std::count_if(misses.begin(), misses.end(), [&](Date miss) { return looks_back_on(scope, miss); });
  const auto given_up = std::count_if(promise.moves.begin(), promise.moves.end(), [&](const Move& move) {
    if (!within(scope, move.date)) return false;
    if (move.move == MoveKind::revoked) return misses.empty();
    return move.move == MoveKind::renegotiated && due_before(promise, *move.date) >= move.date;
  });
  return static_cast<int>(missed + given_up);
}

void add_promised(RetroPage& page, const View& view, const RetroScope& scope) {
  std::map<SlipReason, int> reasons;
  int unexplained = 0;
  for (const Promise& promise : view.project.promises) {
    if (!in_scope(scope, promise.info.id)) continue;
    page.promised.push_back(promise_line(view, promise));
    unexplained += slips_in(view, scope, promise);
    for (const Move& move : promise.moves)
      if (move.reason && within(scope, move.date)) ++reasons[*move.reason];
    if (promise.miss_reason && counts_miss(scope, view.life(promise))) ++reasons[*promise.miss_reason];
  }
  for (const auto& [reason, count] : reasons) {
    page.reasons.push_back({std::string(name_of(reason)), std::to_string(count)});
    unexplained -= count;
  }
  if (unexplained > 0) page.reasons.push_back({"not said", std::to_string(unexplained)});
}

void add_thanks(RetroPage& page, const View& view, const RetroScope& scope) {
  for (const Interaction& contact : view.project.interactions)
    if (contact.kind == InteractionKind::praise && counts(scope, contact.promises, contact.with, contact.date))
      page.thanks.push_back({join(contact.praised, " and "), contact.praised_for,
                             contact.manager_told ? "manager told" : "manager not told yet"});
}

// "Trade fair, Monday 2 November 2026 to Friday 6 November 2026"
std::string words_of(const Event& event) {
  std::string days = to_words(event.from ? *event.from : *event.to);
  if (event.from && event.to && *event.to != *event.from) days += " to " + to_words(*event.to);
  return event.name.empty() ? days : fmt::format("{}, {}", event.name, days);
}

std::string scores_of(const Feedback& feedback) {
  std::vector<std::string> scores;
  if (feedback.csat) scores.push_back(fmt::format("CSAT {} of 5", *feedback.csat));
  if (feedback.nps) scores.push_back(fmt::format("NPS {} of 10", *feedback.nps));
  if (feedback.ces) scores.push_back(fmt::format("CES {} of 7", *feedback.ces));
  return join(scores, ", ");
}

void add_voices(RetroPage& page, const View& view, const RetroScope& scope) {
  for (const Feedback& feedback : view.project.feedback) {
    std::vector<std::string> about;
    if (feedback.about != kRelationship) about.push_back(feedback.about);
    if (!counts(scope, about, {feedback.from}, feedback.answered)) continue;
    std::string issues;
    if (feedback.issues_handled)
      issues = *feedback.issues_handled ? "issues were handled well" : "issues were not handled well";
    page.voices.push_back({display_name(view.project, feedback.from), feedback.next_time, feedback.comment,
                           feedback.differently, issues, scores_of(feedback)});
  }
}

// Honest even when nobody has filled it in.
void add_our_part(RetroPage& page, const View& view, const Retro& retro, const RetroScope& scope) {
  page.our_part = retro.our_part;
  if (!page.our_part.empty()) return;
  for (const Promise* promise : missed_in(view, scope)) {
    const std::vector<Date>& misses = view.life(*promise).misses;
    const auto last =
        std::find_if(misses.rbegin(), misses.rend(), [&](Date miss) { return looks_back_on(scope, miss); });
    const bool explained = promise->miss_reason && *last == misses.back();
    page.our_part.push_back(fmt::format("\"{}\" missed {}{}: what could we have done or said earlier?", promise->what,
                                        to_words(*last),
                                        explained ? fmt::format(" ({})", name_of(*promise->miss_reason)) : ""));
  }
}

std::vector<PromiseLine> action_lines(const View& view, const std::vector<std::string>& ids) {
  std::vector<PromiseLine> lines;
  for (const std::string& id : ids)
    if (const Promise* action = find_promise(view.project, id)) lines.push_back(promise_line(view, *action));
  return lines;
}

// "3 days late, after Friday 6 November 2026 was missed, apology owed": what due date and delivery do not tell.
std::string note_of(const View& view, const Promise& promise, const Life& life) {
  std::vector<std::string> parts, missed;
  if (is_holding_reply(view, promise)) parts.emplace_back("answered for now");
  if (life.overdue(view.today))
    parts.push_back(count_of(view.today - *life.due, "day") + " overdue");
  else if (!life.misses.empty() && life.delivered_on && *life.delivered_on > *life.due)
    parts.push_back(count_of(*life.delivered_on - *life.due, "day") + " late");
  for (const Date miss : life.misses)
    if (miss != life.due) missed.push_back(to_words(miss));
  if (!missed.empty())
    parts.push_back(fmt::format("after {} {} missed", listed(missed), missed.size() == 1 ? "was" : "were"));
  if (life.state == State::revoked)
    parts.push_back(fmt::format("taken back on {} and will not come", to_words(*life.ended_on)));
  if (promise.ours() && life.owes_apology()) parts.push_back("apology owed");
  return join(parts, ", ");
}

RetroScope scope_of_milestones(const View& view, const std::vector<std::string>& ids) {
  RetroScope all{{}, view.today, kFirstDate, std::vector<std::string>{}};
  for (const std::string& id : ids) {
    const Promise* promise = find_promise(view.project, id);
    if (!promise) continue;
    const RetroScope one = scope_of_milestone(view, *promise);
    all.promises.insert(all.promises.end(), one.promises.begin(), one.promises.end());
    all.people->insert(all.people->end(), one.people->begin(), one.people->end());
    all.since = std::min(all.since, one.since);
    all.until = std::max(all.until, one.until);
  }
  return all;
}

}  // namespace

PromiseLine promise_line(const View& view, const Promise& promise) {
  const Life& life = view.life(promise);
  PromiseLine line;
  line.id = promise.info.id;
  line.what = promise.what;
  line.who = display_name(view.project, promise.other_party());
  line.owner = promise.owner;
  if (life.due != promise.due) line.first_due = promise.due;
  line.due = life.due;
  line.delivered = life.delivered_on;
  line.outcome = name_of(life.outcome);
  line.state = name_of(life.state);
  line.note = note_of(view, promise, life);
  return line;
}

std::vector<const Promise*> missed_in(const View& view, const RetroScope& scope) {
  std::vector<const Promise*> missed;
  for (const Promise& promise : view.project.promises) {
    const std::vector<Date>& misses = view.life(promise).misses;
    const bool counts =
        std::any_of(misses.begin(), misses.end(), [&](Date miss) { return looks_back_on(scope, miss); });
    if (counts && in_scope(scope, promise.info.id)) missed.push_back(&promise);
  }
  return missed;
}

const Retro* last_retro(const View& view, Date day) {
  const Retro* last = nullptr;
  for (const Retro& retro : view.project.retros)
    if (*retro.date < day && (!last || *retro.date >= *last->date)) last = &retro;
  return last;
}

RetroScope scope_of_milestone(const View& view, const Promise& milestone) {
  std::set<std::string> ids;
  std::vector<std::string> open{milestone.info.id};
  while (!open.empty()) {
    const Promise* promise = find_promise(view.project, open.back());
    open.pop_back();
    if (!promise || !promise->ours() || !ids.insert(promise->info.id).second) continue;
    open.insert(open.end(), promise->needs.begin(), promise->needs.end());
    if (!promise->follows.empty()) open.push_back(promise->follows);
  }
  const Life& life = view.life(milestone);
  const Date end = life.accepted_on.value_or(life.ended_on.value_or(view.today));
  RetroScope scope{{ids.begin(), ids.end()}, end, end, std::vector<std::string>{}};
  for (const std::string& id : scope.promises) {
    const Promise& promise = *find_promise(view.project, id);
    if (promise.made) scope.since = std::min(scope.since, *promise.made);
    scope.people->push_back(promise.to);
  }
  return scope;
}

RetroScope scope_of_period(const View& view, Date since, Date until) {
  RetroScope scope{{}, since, until};
  for (const Promise& promise : view.project.promises) {
    const Life& life = view.life(promise);
    const bool missed =
        std::any_of(life.misses.begin(), life.misses.end(), [&](Date miss) { return within(scope, miss); });
    const bool happened =
        within(scope, life.due) || within(scope, life.delivered_on) || missed || slipped(scope, promise);
    if (promise.ours() && promise.made && happened)
      scope.promises.push_back(promise.info.id);
  }
  return scope;
}

RetroScope scope_of(const View& view, const Retro& retro) {
  if (!retro.since && !retro.until && !retro.promises.empty()) return scope_of_milestones(view, retro.promises);
  const Date since = retro.since ? *retro.since : usual_start(view, *retro.date);
  RetroScope scope = scope_of_period(view, since, retro.until.value_or(*retro.date));
  std::erase_if(scope.promises, [&](const std::string& id) { return contains(retro.actions, id); });
  return scope;
}

Date usual_start(const View& view, Date day) {
  const Retro* before = last_retro(view, day);
  return before ? *before->date : view.project.config.started.value_or(day - kUsualDays);
}

RetroPage retro_page(const View& view, const Retro& retro, const RetroScope& scope) {
  RetroPage page;
  page.project = view.project.config.name;
  page.scope = retro.scope;
  page.date = retro.date;
  page.participants = retro.participants;
  add_promised(page, view, scope);
  for (const Event& event : events_between(view.project.config, scope.since, scope.until))
    page.events.push_back(words_of(event));
  add_thanks(page, view, scope);
  page.celebrate = retro.celebrate;
  add_voices(page, view, scope);
  add_our_part(page, view, retro, scope);
  for (const Lesson& lesson : retro.learned) page.learned.push_back({lesson.lesson, lesson.learned_from});
  page.puzzles = retro.puzzles;
  page.actions = action_lines(view, retro.actions);
  if (const Retro* last = last_retro(view, retro.date.value_or(view.today))) {
    page.last_retro = last->date;
    page.last_actions = action_lines(view, last->actions);
  }
  return page;
}

}  // namespace crm::letters
