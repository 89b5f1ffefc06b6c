// SPDX-License-Identifier: MIT
#include "cli/answers.hpp"
#include "cli/commands.hpp"
#include "move_questions.hpp"
#include "next_answer.hpp"
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
    {.name = "PROMISE",
     .takes = Takes::argument,
     .doc = "an id, the beginning of one, or its random part",
     .ask = {.question = "which promise", .examples = some_promises, .meant = promise_meant}},
    {.name = "MOVE",
     .takes = Takes::optional,
     .doc = "what happened",
     .choices = kMoves,
     .ask = {.when = asks_for_move, .usual = usual_move, .choices = moves_now}},
    {.name = "on", .value = "DATE", .doc = "the day it happened (today)"},
    {.name = "due",
     .value = "DATE",
     .doc = "the date agreed (promised, renegotiated) or offered (countered, proposed)",
     .ask = {.when = asks_for_due, .question = "due on which day", .usual = usual_due, .meant = new_due_meant}},
    {.name = "agreed-by",
     .value = "S",
     .doc = "who agreed to the new date (renegotiated)",
     .ask = {.when = asks_who_agreed, .question = "who agreed to it", .usual = receiver, .meant = agreer_meant}},
    {.name = "reason",
     .value = "REASON",
     .doc = "why the date did not hold; alone: of the last slip without a reason",
     .choices = EnumNames<SlipReason>::names},
    {.name = "note", .value = "TEXT", .doc = "anything worth keeping"},
    {.name = "via", .value = "CHANNEL", .doc = "how it was said"},
    {.name = "next-answer", .value = "DATE", .doc = "with delivered: a holding reply, and the day of the next answer"},
    {.name = "id",
     .value = "ID",
     .doc = "with --next-answer: the id of the promise that follows, if not a made-up one"},
    {.name = "undo",
     .takes = Takes::flag,
     .doc = "take the last move back, with its reason; the reason of a miss stays"},
};

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

struct Told {
  std::string said;
  Promise after;
  std::optional<Move> move = std::nullopt;  // that was added
  std::vector<FileChange> changes = {};     // of other records
  std::string about_others = {};
};

Told taken_back(Session& session, const Promise& before) {
  Told told{{}, before};
  const std::optional<Move> move = undo_last(told.after);
  told.said = fmt::format("{} taken back", move ? name_of(*move->move) : kPromised);
  if (!move || move->move != MoveKind::delivered) return told;
  OpenedBy opened = opened_by_delivery(session, before, *move->date);
  told.changes = std::move(opened.removals);
  for (const std::string& id : opened.untouched)
    told.about_others += fmt::format("{} removed: it was the next answer\n", id);
  for (const std::string& id : opened.touched)
    session.warn(fmt::format("{} still follows it, for it was changed or is named elsewhere: crm remove {}", id, id));
  return told;
}

Told told_now(Session& session, const Arguments& arguments, const Promise& before, Date day) {
  Told told{arguments.one("MOVE"), before};
  if (told.said == kPromised) {
    accept_request(session, arguments, told.after, day);
    return told;
  }
  told.move = move_from(session, arguments, before, told.said, day);
  insert_in_order(told.after, *told.move);
  if (!arguments.has("next-answer")) return told;
  NextAnswer next = next_answer(session, before, day);
  told.changes.push_back(std::move(next.change));
  told.about_others = session.quiet() ? next.id + "\n" : fmt::format("{} follows\n", next.id);
  return told;
}

int explain(Session& session, const Promise& before) {
  Promise after = before;
  Move told;
  set_field(*find_field(Move::fields(), "reason"), &told, session.arguments().one("reason"));
  const std::string slip = explain_slip(after, *told.reason, session.today());
  const bool saved = session.commit({session.change(*find_kind("promise"), before.info, &before, &after)});
  if (saved && !session.quiet()) session.print(fmt::format("{} {}: {}\n", before.info.id, slip, name_of(*told.reason)));
  return 0;
}

int run_update_promise(Session& session, const Arguments& arguments) {
  const Project& project = session.project().project;
  const Promise& before = *find_promise(project, resolve_promise(project, arguments.one("PROMISE")));
  const bool undo = arguments.has("undo");
  const std::string said = arguments.one("MOVE");
  const bool explains = !undo && said.empty() && arguments.has("reason");
  if (!explains && undo != said.empty())
    throw Error(ErrorKind::usage, "say a move, --undo, or --reason for a slip that has none",
                "crm help update-promise lists the moves");
  refuse_idle_options(arguments, undo ? "--undo" : explains ? "--reason" : said);
  if (explains) return explain(session, before);
  const Date day = session.on();
  Told told = undo ? taken_back(session, before) : told_now(session, arguments, before, day);
  refuse_bad_moves(told.after, told.move ? &*told.move : nullptr);
  session.warn_if_to_come(day);

  told.changes.push_back(session.change(*find_kind("promise"), before.info, &before, &told.after));
  if (!session.commit(told.changes)) return 0;
  if (!undo || !session.quiet()) session.print(told.about_others);
  if (!session.quiet())
    session.print(
        fmt::format("{} {}\n", before.info.id, standing(told.after, told.said, std::max(session.today(), day))));
  if (undo && before.miss_reason)
    session.note(fmt::format("{} stays: {}", name_of(*before.miss_reason), how_to_change_miss_reason(before)));
  if (told.move) suggest_goodwill(session, told.after, *told.move, due_before(before, *told.move->date));
  return 0;
}

}  // namespace

const Command kUpdatePromise{
    .name = "update-promise",
    .group = "keep",
    .summary = "delivered, moved, accepted: what happened to a promise",
    .access = Access::write,
    .options = kOptions,
    .details =
        "A new date counts only when somebody agreed to it (renegotiated); one that was only offered is proposed.",
    .examples =
        "crm update-promise k3f9 delivered\n"
        "crm update-promise k3f9 renegotiated --due +5bd --agreed-by maya --reason approval\n"
        "crm update-promise k3f9 delivered --next-answer friday\n"
        "crm update-promise k3f9 --reason estimate\n"
        "crm update-promise k3f9 --undo",
    .run = run_update_promise,
};

}  // namespace crm::cli
