// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "promise_moves.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm::cli {
namespace {

constexpr std::string_view kMoves[]{"promised",     "countered", "declined", "withdrawn", "delivered", "accepted",
                                    "rejected", "renegotiated", "proposed", "revoked", "apologised"};

constexpr Option kOptions[]{
    {.name = "PROMISE", .takes = Takes::argument, .doc = "an id, the beginning of one, or its random part"},
    {.name = "MOVE", .takes = Takes::optional, .doc = "what happened", .choices = kMoves},
    {.name = "on", .value = "DATE", .doc = "the day it happened (today)"},
    {.name = "due", .value = "DATE", .doc = "the date agreed (promised, renegotiated) or offered (countered, proposed)"},
    {.name = "agreed-by", .value = "S", .doc = "who agreed to the new date (renegotiated)"},
    {.name = "reason", .value = "REASON", .doc = "why the date did not hold; alone: of the last slip without a reason", .choices = EnumNames<SlipReason>::names},
    {.name = "note", .value = "TEXT", .doc = "anything worth keeping"},
    {.name = "via", .value = "CHANNEL", .doc = "how it was said"},
    {.name = "next-answer", .value = "DATE", .doc = "with delivered: a holding reply, and the day of the next answer"},
    {.name = "undo", .takes = Takes::flag, .doc = "take the last move back"},
};

Promise follower_of(const Promise& promise, Date made, Date due) {
  Promise next;
  next.by = promise.by;
  next.to = promise.to;
  next.owner = promise.owner;
  next.inform = promise.inform;
  next.kind = promise.kind;
  next.what = promise.what;
  next.why = promise.why;
  next.done_when = promise.done_when;
  next.follows = promise.info.id;
  next.made = made;
  next.due = due;
  next.urgency = promise.urgency;
  next.impact = promise.impact;
  return next;
}

// The goodwill entry that fits: early is a gift, a moved date is a favour asked, unless they asked for it.
void suggest_goodwill(Session& session, const Promise& promise, const Move& move, std::optional<Date> due_then) {
  if (!promise.ours() || !due_then || move.reason == SlipReason::client_input) return;
  if (move.move == MoveKind::delivered && *move.date < *due_then && !session.arguments().has("next-answer"))
    session.note(fmt::format("{} early: crm log-goodwill {} 'Early' --deposit 1 --promise {}",
                             count_of(*due_then - *move.date, "day"), promise.to, promise.info.id));
  if (move.move == MoveKind::renegotiated)
    session.note(fmt::format("a moved date is a favour: crm log-goodwill {} 'Moved date' --withdrawal 1 --promise {}",
                             promise.to, promise.info.id));
}

// What was said, and how the promise stands by then.
std::string standing(const Promise& promise, std::string_view said, Date today) {
  const Life life = life_of(promise, today);
  std::string text(said);
  if (said != name_of(life.state)) text += fmt::format(": now {}", name_of(life.state));
  if (life.is_open() && life.due) text += fmt::format(", due {}", to_words(*life.due));
  if (promise.ours() && life.owes_apology()) text += "; an apology is owed";
  return text;
}

int explain(Session& session, const Kind& kind, const Promise& before) {
  Promise after = before;
  Move told;
  set_field(*find_field(Move::fields(), "reason"), &told, session.arguments().one("reason"));
  const std::string slip = explain_slip(after, *told.reason, session.today());
  const bool saved = session.commit({session.change(kind, before.info, &before, &after)});
  if (saved && !session.quiet()) session.print(fmt::format("{} {}: {}\n", before.info.id, slip, name_of(*told.reason)));
  return 0;
}

int run_update_promise(Session& session, const Arguments& arguments) {
  const Kind& kind = *find_kind("promise");
  const Project& project = session.project().project;
  const Promise& before = *find_promise(project, resolve_promise(project, arguments.one("PROMISE")));
  Promise after = before;
  std::string said = arguments.one("MOVE");
  const bool undo = arguments.has("undo");
  const bool explains = !undo && said.empty() && arguments.has("reason");
  if (!explains && undo != said.empty())
    throw Error(ErrorKind::usage, "say either a move or --undo", "crm help update-promise lists the moves");
  refuse_idle_options(arguments, undo ? "--undo" : explains ? "--reason" : said);
  if (explains) return explain(session, kind, before);
  std::optional<Move> move;
  const Date day = session.on();
  if (undo) said = undo_last(after) + " taken back";
  else if (said == kPromised) accept_request(session, arguments, after, day);
  else insert_in_order(after, *(move = move_from(session, arguments, before, said, day)));
  refuse_bad_moves(after, move ? &*move : nullptr);
  session.warn_if_to_come(day);

  std::vector<FileChange> changes;
  std::string next_id;
  if (const auto answer = arguments.maybe("next-answer")) {
    const Promise next = follower_of(before, day, session.when(*answer));
    if (*next.due < *next.made)
      throw Error(ErrorKind::usage, "the next answer is before this one", "correct --next-answer");
    next_id = session.new_id(kind, next.what, *next.made);
    changes.push_back(session.create(kind, next_id, &next));
  }
  changes.push_back(session.change(kind, before.info, &before, &after));
  if (!session.commit(changes)) return 0;
  if (!next_id.empty()) session.print(session.quiet() ? next_id + "\n" : fmt::format("{} follows\n", next_id));
  if (!session.quiet()) session.print(fmt::format("{} {}\n", before.info.id, standing(after, said, std::max(session.today(), day))));
  if (move) suggest_goodwill(session, after, *move, due_before(before, *move->date));
  return 0;
}

}  // namespace

const Command kUpdatePromise{
    .name = "update-promise",
    .group = "keep",
    .summary = "delivered, moved, accepted: what happened to a promise",
    .access = Access::write,
    .options = kOptions,
    .details = "A new date counts only when somebody agreed to it (renegotiated); one that was only offered is proposed.",
    .examples = "crm update-promise k3f9 delivered\n"
                "crm update-promise k3f9 renegotiated --due +5bd --agreed-by maya --reason approval\n"
                "crm update-promise k3f9 delivered --next-answer friday\n"
                "crm update-promise k3f9 --reason estimate\n"
                "crm update-promise k3f9 --undo",
    .run = run_update_promise,
};

}  // namespace crm::cli
