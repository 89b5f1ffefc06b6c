// SPDX-License-Identifier: MIT
#include "merge_moves.hpp"

#include "crm/life.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace crm::merge {
namespace {

using Indices = std::vector<std::size_t>;

template <class Same>
std::optional<std::size_t> place_where(const Promise& side, Same same) {
  const auto found = std::find_if(side.moves.begin(), side.moves.end(), same);
  return found == side.moves.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - side.moves.begin()));
}

std::optional<std::size_t> place_in(const Promise& side, const Move& move) {
  return place_where(side, [&](const Move& other) { return other == move; });
}

// Of a move that both sides changed, and which is like neither.
std::optional<std::size_t> place_of_kin(const Promise& side, const Move& move) {
  return place_where(side, [&](const Move& other) { return other.date == move.date && other.move == move.move; });
}

// The merged moves that the side has, by date and as it has them.
Indices sequence_of(const Promise& merged, const Promise& side, const Promise& other) {
  std::vector<std::pair<std::size_t, std::size_t>> placed;
  for (std::size_t i = 0; i < merged.moves.size(); ++i) {
    const Move& move = merged.moves[i];
    auto place = place_in(side, move);
    if (!place && !place_in(other, move)) place = place_of_kin(side, move);
    if (place) placed.emplace_back(*place, i);
  }
  std::sort(placed.begin(), placed.end());
  Indices sequence;
  for (const auto& [place, index] : placed) sequence.push_back(index);
  std::stable_sort(sequence.begin(), sequence.end(),
                   [&](std::size_t a, std::size_t b) { return merged.moves[a].date < merged.moves[b].date; });
  return sequence;
}

// Weaves two sequences into one, step by step, and takes a step back where no legal one is left.
class Weaver {
 public:
  Weaver(const Promise& merged, Indices ours, Indices theirs)
      : merged_(merged), ours_(std::move(ours)), theirs_(std::move(theirs)), so_far_(merged) {
    so_far_.moves.clear();
  }

  bool weave(std::size_t i, std::size_t j) {
    if (i == ours_.size() && j == theirs_.size()) return true;
    // The same moves lead to the same state in each order that is legal: what failed once fails again.
    if (dead_ends_.contains({i, j})) return false;
    const bool ours = i < ours_.size(), theirs = j < theirs_.size();
    const bool shared = ours && theirs && ours_[i] == theirs_[j];
    if (shared ? take(ours_[i], i + 1, j + 1)
               : (ours && comes_now(ours_[i], theirs_, j) && take(ours_[i], i + 1, j)) ||
                     (theirs && comes_now(theirs_[j], ours_, i) && take(theirs_[j], i, j + 1)))
      return true;
    dead_ends_.emplace(i, j);
    return false;
  }

  Indices order() && { return std::move(order_); }

 private:
  // Nothing of the other side is earlier, and the other side does not have it further on.
  bool comes_now(std::size_t move, const Indices& other, std::size_t from) const {
    if (from == other.size()) return true;
    return merged_.moves[move].date <= merged_.moves[other[from]].date &&
           std::find(other.begin() + static_cast<std::ptrdiff_t>(from), other.end(), move) == other.end();
  }

  bool take(std::size_t move, std::size_t i, std::size_t j) {
    so_far_.moves.push_back(merged_.moves[move]);
    order_.push_back(move);
    if (!first_bad_move(so_far_) && weave(i, j)) return true;
    so_far_.moves.pop_back();
    order_.pop_back();
    return false;
  }

  const Promise& merged_;
  const Indices ours_;
  const Indices theirs_;
  Promise so_far_;
  Indices order_;
  std::set<std::pair<std::size_t, std::size_t>> dead_ends_;
};

}  // namespace

std::optional<Indices> legal_order(const Promise& merged, const Promise& ours, const Promise& theirs) {
  Weaver weaver(merged, sequence_of(merged, ours, theirs), sequence_of(merged, theirs, ours));
  if (!weaver.weave(0, 0)) return std::nullopt;
  Indices order = std::move(weaver).order();
  return order.size() == merged.moves.size() ? std::optional(std::move(order)) : std::nullopt;
}

}  // namespace crm::merge
