// SPDX-License-Identifier: MIT
// Moves from the options of update-promise, and what they do to a promise. All throw Error(usage).
#pragma once

#include "cli/session.hpp"

#include "crm/life.hpp"

namespace crm::cli {

// An option that would say nothing with this move (or --undo, or --reason alone) is refused rather than dropped.
void refuse_idle_options(const Arguments& arguments, const std::string& said);

// The side that agreed to a date of the other one's promise.
std::string agreed_by(Session& session, const Promise& promise, const std::string& text);
void refuse_past_due(Date due, Date day);
// The date that was offered last, else the one that was wished for.
std::optional<Date> date_on_offer(const Promise& promise);

Move move_from(Session& session, const Arguments& arguments, const Promise& promise, const std::string& name, Date day);
// After the last move that is not later, so that moves of one day keep the order in which they were told.
void insert_in_order(Promise& promise, const Move& move);
// A request is promised: with --due, else the date that was offered or wished for.
void accept_request(Session& session, const Arguments& arguments, Promise& promise, Date day);
// Takes the last move back and returns it; nothing when the last was that a request was promised. The date that was
// wished for stands again then.
std::optional<Move> undo_last(Promise& promise);
// Notes why a date did not hold: of the miss if it has no reason, else of the last renegotiation or revocation that has
// none. Tells which.
std::string explain_slip(Promise& promise, SlipReason reason, Date today);
// It belongs to no move, so that undo_last leaves it.
std::string how_to_change_miss_reason(const Promise& promise);

// The whole sequence must be legal. `told` is the move that was put in; null: the promise was made, or a move taken
// back.
void refuse_bad_moves(const Promise& after, const Move* told);

}  // namespace crm::cli
