// SPDX-License-Identifier: MIT
#include "crm/life.hpp"

#include "crm/text.hpp"

#include <algorithm>
#include <array>

namespace crm {

namespace {

constexpr std::array<std::string_view, 9> kStateNames{"none",      "requested", "countered", "declined", "open",
                                                      "delivered", "accepted",  "withdrawn", "revoked"};
constexpr std::array<std::string_view, 6> kOutcomeNames{"none", "pending", "kept", "missed", "withdrawn", "revoked"};

struct Transition {
  State from;
  MoveKind move;
  State to;
};

constexpr Transition kTransitions[] = {
    {State::requested, MoveKind::countered, State::countered},
    {State::requested, MoveKind::declined, State::declined},
    {State::requested, MoveKind::withdrawn, State::withdrawn},
    {State::countered, MoveKind::withdrawn, State::withdrawn},
    {State::open, MoveKind::delivered, State::delivered},
    {State::open, MoveKind::renegotiated, State::open},
    {State::open, MoveKind::proposed, State::open},
    {State::open, MoveKind::withdrawn, State::withdrawn},
    {State::open, MoveKind::revoked, State::revoked},
    {State::delivered, MoveKind::accepted, State::accepted},
    {State::delivered, MoveKind::rejected, State::open},
};

std::optional<State> next_state(State from, MoveKind move) {
  if (move == MoveKind::apologised && from != State::none) return from;
  for (const Transition& t : kTransitions)
    if (t.from == from && t.move == move) return t.to;
  return std::nullopt;
}

// A step of the life: a move, or the promise itself being made.
struct Step {
  Date date;
  std::optional<std::size_t> move;  // none: made
};

bool precedes_made(MoveKind move) { return move == MoveKind::countered || move == MoveKind::declined; }

// A move without a readable date or kind ends what can be reckoned; the steps before it count. Without a date it is
// taken to be of the day of the move above it.
std::vector<Step> steps_of(const Promise& promise, std::optional<Date> until) {
  std::vector<Step> steps;
  Date above = kFirstDate;
  for (std::size_t i = 0; i < promise.moves.size(); ++i) {
    const Date date = promise.moves[i].date.value_or(above);
    if (!until || date <= *until) steps.push_back({date, i});
    above = date;
  }
  std::stable_sort(steps.begin(), steps.end(), [](const Step& a, const Step& b) { return a.date < b.date; });
  const auto faulty = std::find_if(steps.begin(), steps.end(), [&](const Step& step) {
    const Move& move = promise.moves[*step.move];
    return !move.date || !move.move;
  });
  steps.erase(faulty, steps.end());
  if (promise.made && (!until || *promise.made <= *until)) {
    const auto place = std::find_if(steps.begin(), steps.end(), [&](const Step& step) {
      return step.date > *promise.made ||
             (step.date == *promise.made && !precedes_made(*promise.moves[*step.move].move));
    });
    steps.insert(place, Step{*promise.made, std::nullopt});
  }
  return steps;
}

class Reckoning {
 public:
  Reckoning(const Promise& promise, std::optional<Date> until) : promise_(promise) {
    if (promise.requested && (!until || *promise.requested <= *until)) life_.state = State::requested;
  }

  // Nothing if the step is legal and was taken.
  std::optional<BadMove> take(const Step& step);
  // Up to the first bad one. `made` is no move and counts behind one, too: what was promised stays promised.
  void take_all(const std::vector<Step>& steps);
  Life finish(Date today);
  const Life& so_far() const { return life_; }

 private:
  std::optional<BadMove> make(const Step& step);
  std::optional<BadMove> object_to(const Move& move, std::size_t index) const;
  void apply(const Move& move, std::size_t index, State next);
  void record_miss_before(Date day);
  int line(std::size_t index, std::string_view key) const { return promise_.info.source.line_of("moves", index, key); }

  const Promise& promise_;
  Life life_;
};

void Reckoning::record_miss_before(Date day) {
  if (!life_.overdue(day) || std::binary_search(life_.misses.begin(), life_.misses.end(), *life_.due)) return;
  life_.misses.insert(std::upper_bound(life_.misses.begin(), life_.misses.end(), *life_.due), *life_.due);
  if (life_.misses.back() == *life_.due) life_.last_miss_line = life_.due_line;
}

std::optional<BadMove> Reckoning::make(const Step& step) {
  if (life_.state != State::none && life_.state != State::requested && life_.state != State::countered)
    return BadMove{std::nullopt, "made after the request was " + std::string(name_of(life_.state)),
                   "a new promise needs a file of its own"};
  if (promise_.requested && step.date < *promise_.requested)
    return BadMove{std::nullopt, "made before it was requested", "correct `made` or `requested`"};
  life_.state = State::open;
  life_.due = promise_.due;
  life_.due_line = promise_.info.source.line_of("due");
  life_.agreed_on = step.date;
  if (!life_.answered_on) life_.answered_on = step.date;
  return std::nullopt;
}

std::optional<BadMove> Reckoning::object_to(const Move& move, std::size_t index) const {
  const std::string word(name_of(*move.move));
  if (promise_.requested && *move.date < *promise_.requested)
    return BadMove{index, word + " before it was requested", "correct the date"};
  if (!next_state(life_.state, *move.move)) {
    if (life_.state == State::none)
      return BadMove{index, word + " before the promise was made", "correct the date, or add `made`"};
    return BadMove{index, word + " is not possible: the promise is " + std::string(name_of(life_.state)),
                   "allowed now: " + join(allowed_moves(life_.state), ", ")};
  }
  if (*move.move == MoveKind::renegotiated && !move.due)
    return BadMove{index, "renegotiated without a new due date", "add `due`, the date that was agreed"};
  if (*move.move == MoveKind::renegotiated && move.agreed_by.empty())
    return BadMove{index, "renegotiated without saying who agreed",
                   "add `agreed_by`; a date that nobody agreed to is `proposed`"};
  if (*move.move == MoveKind::renegotiated && promise_.made && *move.due < *promise_.made)
    return BadMove{index, "renegotiated to " + to_iso(*move.due) + ", before the promise was made", "correct the date"};
  return std::nullopt;
}

void Reckoning::apply(const Move& move, std::size_t index, State next) {
  switch (*move.move) {
    case MoveKind::countered:
      life_.countered_on = move.date;
      life_.countered_line = line(index, "date");
      break;
    case MoveKind::delivered:
      life_.delivered_on = move.date;
      life_.delivered_line = line(index, "date");
      break;
    case MoveKind::accepted:
      life_.accepted_on = move.date;
      life_.accepted_line = line(index, "date");
      break;
    case MoveKind::rejected:
      life_.rejections.push_back({*life_.delivered_on, life_.due});
      life_.delivered_on.reset();
      break;
    case MoveKind::renegotiated:
      ++(life_.overdue(*move.date) ? life_.renegotiated_late : life_.renegotiated_in_time);
      life_.due = move.due;
      life_.due_line = line(index, "due");
      life_.agreed_on = move.date;
      break;
    case MoveKind::declined:
    case MoveKind::withdrawn:
    case MoveKind::revoked:
      life_.ended_on = move.date;
      break;
    case MoveKind::apologised:
      life_.last_apology = move.date;
      break;
    case MoveKind::proposed:
      break;
  }
  const bool answers = *move.move == MoveKind::countered || is_terminal(next);
  if (answers && !life_.answered_on) life_.answered_on = move.date;
  if (move.reason) life_.reasons.push_back(*move.reason);
  life_.state = next;
}

std::optional<BadMove> Reckoning::take(const Step& step) {
  record_miss_before(step.date);
  if (!step.move) return make(step);
  const Move& move = promise_.moves[*step.move];
  if (auto bad = object_to(move, *step.move)) return bad;
  apply(move, *step.move, *next_state(life_.state, *move.move));
  return std::nullopt;
}

void Reckoning::take_all(const std::vector<Step>& steps) {
  bool good = true;
  for (const Step& step : steps)
    if (good || !step.move) good = !take(step) && good;
}

Outcome outcome_of(const Life& life) {
  if (!life.misses.empty()) return Outcome::missed;
  if (!life.agreed_on) return Outcome::none;
  switch (life.state) {
    case State::withdrawn: return Outcome::withdrawn;
    case State::revoked: return Outcome::revoked;
    case State::delivered:
    case State::accepted: return Outcome::kept;
    default: return Outcome::pending;
  }
}

Life Reckoning::finish(Date today) {
  record_miss_before(today);
  const bool missed = !life_.misses.empty();
  life_.slips = life_.renegotiated_in_time + static_cast<int>(life_.misses.size()) +
                (life_.state == State::revoked && !missed ? 1 : 0);
  if (missed && promise_.miss_reason) life_.reasons.push_back(*promise_.miss_reason);
  life_.outcome = outcome_of(life_);
  return life_;
}

}  // namespace

std::string_view name_of(State state) { return kStateNames[static_cast<std::size_t>(state)]; }
std::string_view name_of(Outcome outcome) { return kOutcomeNames[static_cast<std::size_t>(outcome)]; }

bool is_terminal(State state) {
  return state == State::declined || state == State::accepted || state == State::withdrawn || state == State::revoked;
}

bool Life::owes_apology() const { return !misses.empty() && (!last_apology || *last_apology <= misses.back()); }

std::optional<Date> Life::rejected_delivery(Date miss) const {
  std::optional<Date> delivered;
  for (const Rejection& rejection : rejections)
    if (rejection.due == miss && rejection.delivered <= miss) delivered = rejection.delivered;
  return delivered;
}

std::vector<std::string> allowed_moves(State state) {
  std::vector<std::string> words;
  if (state == State::requested || state == State::countered) words.emplace_back(kPromised);
  for (const Transition& t : kTransitions)
    if (t.from == state) words.emplace_back(name_of(t.move));
  if (state != State::none) words.emplace_back(name_of(MoveKind::apologised));
  return words;
}

Life life_of(const Promise& promise, Date today) {
  Reckoning reckoning(promise, today);
  reckoning.take_all(steps_of(promise, today));
  return reckoning.finish(today);
}

std::optional<BadMove> first_bad_move(const Promise& promise) {
  Reckoning reckoning(promise, std::nullopt);
  for (const Step& step : steps_of(promise, std::nullopt))
    if (auto bad = reckoning.take(step)) return bad;
  return std::nullopt;
}

std::optional<std::string> past_due_fault(Date due, Date day) {
  if (due >= day) return std::nullopt;
  return "due " + to_iso(due) + " is before " + to_iso(day);
}

std::optional<Date> due_before(const Promise& promise, Date day) {
  Reckoning reckoning(promise, day - 1);
  reckoning.take_all(steps_of(promise, day - 1));
  if (reckoning.so_far().due) return reckoning.so_far().due;
  return promise.made ? promise.due : std::nullopt;
}

}  // namespace crm
