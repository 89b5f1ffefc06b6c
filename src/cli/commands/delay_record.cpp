// SPDX-License-Identifier: MIT
#include "delay_record.hpp"

#include "cli/commands.hpp"
#include "cli/words.hpp"
#include "promise_moves.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace crm::cli {
namespace {

constexpr std::size_t kFewestOptions = 2, kMostOptions = 3;

void add_options(Session& session, Delay& delay) {
  for (const std::string& text : session.arguments().all("option")) delay.options.push_back(option_from(session, text));
  if (delay.options.size() < kFewestOptions || delay.options.size() > kMostOptions)
    throw Error(ErrorKind::usage, fmt::format("give two or three options, not {}", delay.options.size()),
                "a reader with no choice feels dealt with: --option 'TITLE|DATE|COST'");
  const std::string number = session.arguments().one("recommend");
  const bool is_one =
      number.size() == 1 && number[0] >= '1' && static_cast<std::size_t>(number[0] - '0') <= delay.options.size();
  if (!is_one)
    throw Error(ErrorKind::usage, "recommend exactly one option by its number",
                fmt::format("--recommend 1 to {}", delay.options.size()));
  delay.options[static_cast<std::size_t>(number[0] - '1')].recommended = true;
}

void check_options(const Delay& delay) {
  for (const DelayOption& option : delay.options)
    if (option.date && *option.date < *delay.date)
      throw Error(ErrorKind::usage,
                  fmt::format("the option {} gives {}, which is past", quoted(option.title), to_iso(*option.date)),
                  "correct its date: --option 'TITLE|DATE|COST'");
}

void warn_of_days_off(Session& session, const NewDelay& made, std::optional<Date> new_due) {
  std::set<Date> days{*made.delay.next_update};
  for (const DelayOption& option : made.delay.options)
    if (option.date) days.insert(*option.date);
  if (new_due) days.insert(*new_due);
  for (const Date day : days) session.warn_if_day_off(day);
}

void need(Session& session, std::initializer_list<std::string_view> names) {
  std::vector<std::string> missing;
  for (const std::string_view name : names)
    if (!session.arguments().has(name)) missing.push_back("--" + std::string(name));
  if (!missing.empty())
    throw Error(ErrorKind::usage, "delay-notice needs " + join(missing, ", "), "see: crm help delay-notice");
}

// A record covers the present slip when it is dated after the day on which the present date was agreed. One of the day
// on which the promise was made does so until the date has passed in spite of it.
void refuse_second(Session& session, const Promise& promise) {
  const View& view = session.view();
  const Promise* seen = find_promise(view.project, promise.info.id);
  const Delay* delay = seen ? latest_delay(view, *seen) : nullptr;
  const auto agreed = seen ? view.life(*seen).agreed_on : std::nullopt;
  if (!delay || !agreed || session.arguments().has("again")) return;
  const bool on_day_made = *delay->date == *agreed && agreed == seen->made && !view.life(*seen).overdue(view.today);
  if (*delay->date > *agreed || on_day_made)
    throw Error(ErrorKind::usage, fmt::format("'{}' covers this slip already", delay->info.id),
                fmt::format("print it with crm delay-notice {}, or write a second one with --again", delay->info.id));
}

Promise with_proposal(const Promise& promise, Date day, Date due) {
  const auto standing = life_of(promise, day).due;
  if (due <= day || (standing && due <= *standing))
    throw Error(ErrorKind::usage,
                fmt::format("the new date {} is not later than {} ({})", to_iso(due),
                            to_iso(standing ? std::max(day, *standing) : day), promise.info.id),
                "correct --new-due");
  Promise after = promise;
  Move move;
  move.date = day;
  move.move = MoveKind::proposed;
  move.due = due;
  insert_in_order(after, move);
  if (const auto bad = first_bad_move(after)) throw Error(ErrorKind::usage, bad->message, bad->hint);
  return after;
}

void propose(Session& session, NewDelay& made, const std::vector<const Promise*>& promises, Date day) {
  for (const DelayOption& option : made.delay.options)
    if (option.recommended.value_or(false) && option.date && *option.date != day)
      throw Error(ErrorKind::usage,
                  fmt::format("the option that is recommended gives {}, but --new-due is {}", to_iso(*option.date),
                              to_iso(day)),
                  "propose the date that you recommend");
  for (const Promise* promise : promises) {
    made.proposed.push_back(with_proposal(*promise, *made.delay.date, day));
    made.changes.push_back(session.change(*find_kind("promise"), promise->info, promise, &made.proposed.back()));
  }
}

}  // namespace

DelayOption option_from(Session& session, const std::string& text) {
  const std::vector<std::string> parts = bar_parts(session.text(text));
  DelayOption option;
  option.title = parts[0];
  if (option.title.empty()) throw Error(ErrorKind::usage, "an option needs a title", "--option 'TITLE|DATE|COST'");
  if (parts.size() > 1 && !parts[1].empty()) option.date = session.when(parts[1]);
  if (parts.size() > 2) option.cost = parts[2];
  return option;
}

void check_slips(Session& session, const Promise& promise) {
  if (!promise.ours())
    throw Error(ErrorKind::usage, fmt::format("'{}' is not our promise", promise.info.id),
                "only our own delays are ours to tell");
  const Life life = life_of(promise, session.today());
  if (life.state == State::none && promise.made)
    throw Error(ErrorKind::usage,
                fmt::format("'{}' is promised on {} only: there is nothing to delay yet", promise.info.id,
                            to_words(*promise.made)),
                fmt::format("correct the day if it is wrong: crm set {} made=DATE", promise.info.id));
  if (!life.is_open())
    throw Error(ErrorKind::usage,
                fmt::format("'{}' is {}: there is nothing to delay", promise.info.id, name_of(life.state)),
                "crm list promises --where status=open shows those that are open");
  refuse_second(session, promise);
}

void check_next_update(Date next_update, Date day) {
  if (next_update < day)
    throw Error(ErrorKind::usage, fmt::format("the next update {} is before {}", to_iso(next_update), to_iso(day)),
                "correct --next-update");
}

NewDelay new_delay(Session& session, const std::vector<std::string>& ids) {
  const Project& project = session.project().project;
  const Kind& kind = *find_kind("delay");
  NewDelay made;
  std::vector<const Promise*> promises;
  for (const std::string& text : ids) {
    promises.push_back(find_promise(project, resolve_promise(project, text)));
    made.delay.promises.push_back(promises.back()->info.id);
    check_slips(session, *promises.back());
  }
  need(session, {"cause", "impact", "option", "recommend", "recovery", "next-update"});
  apply_options(session, kDelayNotice, kind, &made.delay);
  made.delay.date = session.on();
  add_options(session, made.delay);
  check_options(made.delay);
  check_next_update(*made.delay.next_update, *made.delay.date);
  session.warn_if_to_come(*made.delay.date);
  made.delay.info.id = session.new_id(kind, made.delay.cause, *made.delay.date);
  made.changes.push_back(session.create(kind, made.delay.info.id, &made.delay));
  std::optional<Date> new_due;
  if (const auto due = session.arguments().maybe("new-due")) new_due = session.when(*due);
  warn_of_days_off(session, made, new_due);
  if (new_due) propose(session, made, promises, *new_due);
  return made;
}

void apply(const NewDelay& made, Project& project) {
  project.delays.push_back(made.delay);
  for (const Promise& after : made.proposed)
    for (Promise& promise : project.promises)
      if (promise.info.id == after.info.id) promise = after;
  sort_records(project);
}

}  // namespace crm::cli
