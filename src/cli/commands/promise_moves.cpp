// SPDX-License-Identifier: MIT
#include "promise_moves.hpp"

#include "cli/words.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

namespace crm::cli {
namespace {

struct Goes {
  std::string_view option;
  std::string_view with;
};
constexpr std::string_view kEveryMove =
    "countered declined withdrawn delivered accepted rejected renegotiated proposed revoked apologised";
constexpr Goes kGoes[]{
    {"on",
     "promised countered declined withdrawn delivered accepted rejected renegotiated proposed revoked apologised"},
    {"due", "promised countered renegotiated proposed"},
    {"agreed-by", "renegotiated"},
    {"next-answer", "delivered"},
    {"id", "delivered"},
    {"reason", kEveryMove},
    {"note", kEveryMove},
    {"via", kEveryMove},
};

void set_by_name(Session& session, Move& move, std::string_view name, const std::string& text) {
  set_field(*find_field(Move::fields(), name), &move, session.text(text));
}

void check_new_date(Session& session, Date due, Date day) {
  refuse_past_due(due, day);
  session.warn_if_day_off(due);
}

// On one day a request is countered or declined before it is promised.
bool made_after(const Promise& promise, const Move& move) {
  const bool answered = move.move == MoveKind::countered || move.move == MoveKind::declined;
  return *move.date < *promise.made || (*move.date == *promise.made && answered);
}

}  // namespace

void refuse_idle_options(const Arguments& arguments, const std::string& said) {
  for (const Goes& row : kGoes) {
    const std::vector<std::string> moves = split(row.with, ' ');
    const bool is_all = said == fmt::format("--{}", row.option);
    if (is_all || !arguments.has(row.option) || std::find(moves.begin(), moves.end(), said) != moves.end()) continue;
    throw Error(ErrorKind::usage, fmt::format("--{} does not go with {}", row.option, said),
                fmt::format("it goes with {}", join(moves, ", ")));
  }
  if (arguments.has("id") && !arguments.has("next-answer"))
    throw Error(ErrorKind::usage, "--id does not go without --next-answer",
                "only the promise that follows gets a new id");
}

std::string agreed_by(Session& session, const Promise& promise, const std::string& text) {
  const std::string id = text == kTeam ? text : resolve_stakeholder(session.project().project, text);
  if (id == promise.by)
    throw Error(ErrorKind::usage, "--agreed-by names the side that promised: the other side agrees",
                "a date that nobody agreed to is: proposed --due DATE");
  return id;
}

void refuse_past_due(Date due, Date day) {
  if (const auto fault = past_due_fault(due, day)) throw Error(ErrorKind::usage, *fault, "correct --due or --on");
}

std::optional<Date> date_on_offer(const Promise& promise) {
  std::optional<Date> due = promise.due;
  for (const Move& move : promise.moves)
    if (move.move == MoveKind::countered && move.due) due = move.due;
  return due;
}

Move move_from(Session& session, const Arguments& arguments, const Promise& promise, const std::string& name,
               Date day) {
  Move move;
  move.date = day;
  set_by_name(session, move, "move", name);
  if (const auto due = arguments.maybe("due")) move.due = session.when(*due);
  if (const auto by = arguments.maybe("agreed-by")) move.agreed_by = agreed_by(session, promise, *by);
  for (const char* option : {"reason", "note", "via"})
    if (const auto text = arguments.maybe(option)) set_by_name(session, move, option, *text);
  const bool needs_date = move.move == MoveKind::renegotiated || move.move == MoveKind::proposed;
  if (needs_date && !move.due) throw Error(ErrorKind::usage, name + " needs --due DATE", "the new date");
  if (move.move == MoveKind::renegotiated && move.agreed_by.empty())
    throw Error(ErrorKind::usage, "renegotiated needs --agreed-by S",
                "a date that nobody agreed to is: proposed --due DATE");
  if (move.due) check_new_date(session, *move.due, day);
  return move;
}

void insert_in_order(Promise& promise, const Move& move) {
  const auto later = std::find_if(promise.moves.rbegin(), promise.moves.rend(),
                                  [&](const Move& other) { return other.date && *other.date <= *move.date; });
  promise.moves.insert(later.base(), move);
}

void refuse_bad_moves(const Promise& after, const Move* told) {
  const auto bad = first_bad_move(after);
  if (!bad) return;
  const Move* other = bad->move ? &after.moves[*bad->move] : nullptr;
  if (told && other && !(*other == *told))
    throw Error(ErrorKind::usage,
                fmt::format("{} on {} does not fit before {} on {}", name_of(*told->move), to_iso(*told->date),
                            name_of(*other->move), to_iso(*other->date)),
                "give another day with --on, or take the later moves back with --undo");
  throw Error(ErrorKind::usage, bad->message, bad->hint);
}

void accept_request(Session& session, const Arguments& arguments, Promise& promise, Date day) {
  if (promise.made)
    throw Error(ErrorKind::usage, "it is promised already", "a new date is: renegotiated --due DATE --agreed-by S");
  promise.made = day;
  if (promise.due) promise.wished = promise.due;
  const auto due = arguments.maybe("due");
  promise.due = due ? session.when(*due) : date_on_offer(promise);
  if (!promise.due) throw Error(ErrorKind::usage, "promised needs --due DATE", "the first date that is agreed");
  check_new_date(session, *promise.due, day);
}

std::optional<Move> undo_last(Promise& promise) {
  const auto last = std::max_element(promise.moves.begin(), promise.moves.end(),
                                     [](const Move& a, const Move& b) { return a.date <= b.date; });
  const bool made_last =
      promise.made && promise.requested && (last == promise.moves.end() || made_after(promise, *last));
  if (made_last) {
    promise.made.reset();
    promise.due = std::exchange(promise.wished, std::nullopt);
    return std::nullopt;
  }
  if (last == promise.moves.end())
    throw Error(ErrorKind::usage, "there is no move to take back",
                promise.miss_reason ? how_to_change_miss_reason(promise) : "crm remove deletes the whole record");
  const Move move = *last;
  promise.moves.erase(last);
  return move;
}

std::string how_to_change_miss_reason(const Promise& promise) {
  return fmt::format("crm set {} miss_reason=REASON changes the reason of its miss", promise.info.id);
}

std::string explain_slip(Promise& promise, SlipReason reason, Date today) {
  const Life life = life_of(promise, today);
  if (life.slips == 0)
    throw Error(ErrorKind::usage, "it has not slipped: there is nothing to explain", "tell a reason with its move");
  if (static_cast<int>(life.reasons.size()) >= life.slips)
    throw Error(ErrorKind::usage, "each of its slips has a reason",
                fmt::format("crm edit {} changes one", promise.info.id));
  if (!life.misses.empty() && !promise.miss_reason) {
    promise.miss_reason = reason;
    return fmt::format("missed on {}", to_words(life.misses.back()));
  }
  const auto lacks_one = [&](const Move& move) {
    const bool moved = move.move == MoveKind::renegotiated || move.move == MoveKind::revoked;
    return moved && !move.reason && move.date && *move.date <= today;
  };
  Move* last = nullptr;
  for (Move& move : promise.moves)
    if (lacks_one(move) && (!last || *last->date <= *move.date)) last = &move;
  if (!last)
    throw Error(ErrorKind::usage, "none of its moves lacks a reason",
                fmt::format("crm show {} has them all", promise.info.id));
  last->reason = reason;
  return fmt::format("{} on {}", name_of(*last->move), to_words(*last->date));
}

}  // namespace crm::cli
