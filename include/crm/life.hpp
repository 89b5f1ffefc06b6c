// SPDX-License-Identifier: MIT
// The life of one promise: Winograd and Flores' conversation for action. Pure functions of (promise, today).
#pragma once

#include "crm/kinds/promise.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace crm {

enum class State { none, requested, countered, declined, open, delivered, accepted, withdrawn, revoked };
enum class Outcome { none, pending, kept, missed, withdrawn, revoked };

std::string_view name_of(State state);
std::string_view name_of(Outcome outcome);

// Whether nothing but an apology may follow. A delivered reply or information needs no acceptance but allows one.
bool is_terminal(State state);

// A delivery that the receiver did not take.
struct Rejection {
  Date delivered;
  std::optional<Date> due;  // the date standing then
  friend bool operator==(const Rejection&, const Rejection&) = default;
};

struct Life {
  State state = State::none;
  Outcome outcome = Outcome::none;
  std::optional<Date> due;        // current: the last renegotiated date, else the first; none if never made
  int due_line = 0;               // of the key in the file that says so
  std::optional<Date> agreed_on;  // the day on which the current due date was agreed
  std::vector<Date> misses;       // each due date that passed while open, ascending
  int last_miss_line = 0;         // of the key in the file that set the last of them
  int renegotiated_in_time = 0;
  int renegotiated_late = 0;
  std::optional<Date> answered_on;   // first of made, countered, declined, revoked, withdrawn
  std::optional<Date> countered_on;  // the last one
  std::optional<Date> delivered_on;  // the last delivery, unless it was rejected
  std::vector<Rejection> rejections;  // in their order
  std::optional<Date> accepted_on;
  std::optional<Date> ended_on;      // withdrawn, revoked or declined
  int countered_line = 0, delivered_line = 0, accepted_line = 0;
  std::optional<Date> last_apology;
  int slips = 0;  // dates that did not hold: in-time renegotiations, a revocation without a miss, misses
  std::vector<SlipReason> reasons;  // those on moves, and miss_reason once there is a miss

  bool is_open() const { return state == State::open; }
  bool overdue(Date today) const { return is_open() && due && *due < today; }
  // Missed, and no apology dated after the last miss. For our promises.
  bool owes_apology() const;
  // The day of the last delivery that came by the due date `miss` and was rejected; none if nothing came by then.
  std::optional<Date> rejected_delivery(Date miss) const;
};

// The life as it stands at the end of `today`. Moves are taken by date, those of one day in file order, `made` before
// that day's moves other than countered and declined; the first move that is illegal or cannot be read ends the
// reckoning of moves; `made` still counts after it.
Life life_of(const Promise& promise, Date today);

struct BadMove {
  std::optional<std::size_t> move;  // index into moves; none: `made` itself is not allowed
  std::string message;
  std::string hint;
};

// The first illegal step of the whole sequence, dates to come included. Nothing if all is legal.
std::optional<BadMove> first_bad_move(const Promise& promise);

// What is wrong with a due date that is agreed or offered on `day`; nothing if it is not before that day.
std::optional<std::string> past_due_fault(Date due, Date day);

// What one says when a request is promised. No move of a file: `made` and `due` tell it.
inline constexpr std::string_view kPromised = "promised";

// What the state allows to tell next, the usual one first.
std::vector<std::string> allowed_moves(State state);

// The current due date at the beginning of `day`, before that day's moves; the first one if it was only promised that
// day or later; none for a request.
std::optional<Date> due_before(const Promise& promise, Date day);

}  // namespace crm
