// SPDX-License-Identifier: MIT
#include "crm/pages.hpp"

#include "crm/text.hpp"
#include "page_parts.hpp"

#include <fmt/format.h>

#include <map>
#include <set>

namespace crm::letters {

namespace {

bool in_scope(const RetroScope& scope, const std::string& id) {
  return std::find(scope.promises.begin(), scope.promises.end(), id) != scope.promises.end();
}

bool within(const RetroScope& scope, std::optional<Date> date) {
  return date && *date >= scope.since && *date <= scope.until;
}

void add_promised(RetroPage& page, const View& view, const RetroScope& scope) {
  std::map<SlipReason, int> reasons;
  for (const Promise& promise : view.project.promises) {
    if (!in_scope(scope, promise.info.id)) continue;
    page.promised.push_back(promise_line(view, promise));
    for (const Move& move : promise.moves)
      if (move.reason && within(scope, move.date)) ++reasons[*move.reason];
    if (promise.miss_reason && !view.life(promise).misses.empty()) ++reasons[*promise.miss_reason];
  }
  for (const auto& [reason, count] : reasons)
    page.reasons.push_back({std::string(name_of(reason)), std::to_string(count)});
}

void add_thanks(RetroPage& page, const View& view, const RetroScope& scope) {
  for (const Interaction& contact : view.project.interactions)
    if (contact.kind == InteractionKind::praise && within(scope, contact.date))
      page.thanks.push_back({join(contact.praised, " and "), contact.praised_for,
                             contact.manager_told ? "manager told" : "manager not told yet"});
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
    const bool about_scope = in_scope(scope, feedback.about) || feedback.about == kRelationship;
    if (!about_scope || !within(scope, feedback.answered)) continue;
    std::string issues;
    if (feedback.issues_handled) issues = *feedback.issues_handled ? "issues were handled well" : "issues were not handled well";
    page.voices.push_back({display_name(view.project, feedback.from), feedback.next_time, feedback.comment,
                           feedback.differently, issues, scores_of(feedback)});
  }
}

// Honest even when nobody has filled it in.
void add_our_part(RetroPage& page, const View& view, const Retro& retro, const RetroScope& scope) {
  page.our_part = retro.our_part;
  if (!page.our_part.empty()) return;
  for (const Promise& promise : view.project.promises) {
    const Life& life = view.life(promise);
    if (!in_scope(scope, promise.info.id) || life.misses.empty()) continue;
    const std::string reason = promise.miss_reason ? fmt::format(" ({})", name_of(*promise.miss_reason)) : "";
    page.our_part.push_back(fmt::format("\"{}\" missed {}{}: what could we have done or said earlier?", promise.what,
                                        to_words(life.misses.back()), reason));
  }
}

std::vector<PromiseLine> action_lines(const View& view, const std::vector<std::string>& ids) {
  std::vector<PromiseLine> lines;
  for (const std::string& id : ids)
    if (const Promise* action = find_promise(view.project, id)) lines.push_back(promise_line(view, *action));
  return lines;
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
  if (life.overdue(view.today)) line.note = count_of(view.today - *life.due, "day") + " overdue";
  else if (!life.misses.empty() && life.delivered_on && *life.delivered_on > *life.due)
    line.note = count_of(*life.delivered_on - *life.due, "day") + " late";
  if (promise.ours() && life.owes_apology()) line.note += (line.note.empty() ? "" : ", ") + std::string("apology owed");
  return line;
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
  RetroScope scope{{ids.begin(), ids.end()}, view.today, view.today};
  for (const std::string& id : scope.promises)
    if (const Promise* promise = find_promise(view.project, id); promise->made) scope.since = std::min(scope.since, *promise->made);
  return scope;
}

RetroScope scope_of_period(const View& view, Date since, Date until) {
  RetroScope scope{{}, since, until};
  for (const Promise& promise : view.project.promises) {
    const Life& life = view.life(promise);
    const bool missed = std::any_of(life.misses.begin(), life.misses.end(), [&](Date miss) { return within(scope, miss); });
    if (promise.ours() && promise.made && (within(scope, life.due) || within(scope, life.delivered_on) || missed))
      scope.promises.push_back(promise.info.id);
  }
  return scope;
}

RetroPage retro_page(const View& view, const Retro& retro, const RetroScope& scope) {
  RetroPage page;
  page.project = view.project.config.name;
  page.scope = retro.scope;
  page.date = retro.date;
  page.participants = retro.participants;
  add_promised(page, view, scope);
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
