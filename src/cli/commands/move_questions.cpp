// SPDX-License-Identifier: MIT
#include "move_questions.hpp"

#include "promise_moves.hpp"

#include <algorithm>

namespace crm::cli {
namespace {

constexpr int kWeek = 5;  // business days

const Promise& promise_of(Session& session, const Arguments& arguments) {
  const Project& project = session.project().project;
  return *find_promise(project, resolve_promise(project, arguments.one("PROMISE")));
}

bool needs_date(std::string_view move) {
  return move == name_of(MoveKind::renegotiated) || move == name_of(MoveKind::proposed);
}

// The last one; a later agreement settles it.
std::optional<Date> proposed_date(const Promise& promise) {
  std::optional<Date> due;
  for (const Move& move : promise.moves) {
    if (move.move == MoveKind::proposed) due = move.due;
    if (move.move == MoveKind::renegotiated) due.reset();
  }
  return due;
}

}  // namespace

bool asks_for_move(Session&, const Arguments& arguments) {
  return !arguments.has("undo") && !arguments.has("reason");
}

std::vector<std::string> moves_now(Session& session, const Arguments& arguments) {
  return allowed_moves(life_of(promise_of(session, arguments), session.on()).state);
}

std::string usual_move(Session& session, const Arguments& arguments) {
  const Promise& promise = promise_of(session, arguments);
  const Life life = life_of(promise, session.on());
  const Promise* seen = find_promise(session.view().project, promise.info.id);
  const bool rests = is_terminal(life.state) || (life.state == State::delivered && !promise.needs_acceptance()) ||
                     (seen && is_holding_reply(session.view(), *seen));
  if (!rests && life.state != State::none) return allowed_moves(life.state).front();
  return promise.ours() && life.owes_apology() ? std::string(name_of(MoveKind::apologised)) : "";
}

bool asks_for_due(Session& session, const Arguments& arguments) {
  const std::string move = arguments.one("MOVE");
  return needs_date(move) || (move == kPromised && !date_on_offer(promise_of(session, arguments)));
}

std::string usual_due(Session& session, const Arguments& arguments) {
  const Promise& promise = promise_of(session, arguments);
  const Date day = session.on();
  const auto proposed = proposed_date(promise);
  if (proposed && *proposed >= day && arguments.one("MOVE") == name_of(MoveKind::renegotiated))
    return to_iso(*proposed);
  return to_iso(session.calendar().add_business_days(std::max(day, life_of(promise, day).due.value_or(day)), kWeek));
}

std::string new_due_meant(Session& session, const Arguments&, const std::string& answer) {
  const Date due = session.when(answer);
  refuse_past_due(due, session.on());
  return to_iso(due);
}

bool asks_who_agreed(Session&, const Arguments& arguments) {
  return arguments.one("MOVE") == name_of(MoveKind::renegotiated);
}

std::string receiver(Session& session, const Arguments& arguments) { return promise_of(session, arguments).to; }

std::string agreer_meant(Session& session, const Arguments& arguments, const std::string& answer) {
  return arguments.has("PROMISE") ? agreed_by(session, promise_of(session, arguments), answer) : answer;
}

}  // namespace crm::cli
