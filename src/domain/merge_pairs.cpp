// SPDX-License-Identifier: MIT
#include "merge_pairs.hpp"

#include <algorithm>
#include <string_view>

namespace crm::merge {
namespace {

constexpr std::string_view kDate = "date";

// How values are told apart: those of a map by their keys, items of a list that were in the base by what they must have
// (a notice: to whom, and when), new ones as a whole.
class Identity {
 public:
  Identity(const Sides& sides, const Type* type, const Pair& parent)
      : in_map_(node_of(sides, parent).type == NodeType::map) {
    const Type* item = type && type->shape == Shape::list ? type->item : nullptr;
    if (!item || item->shape != Shape::map) return;
    for (const Field& field : item->fields()) {
      const Shape shape = field.type->shape;
      const bool tells = shape == Shape::text || shape == Shape::date || shape == Shape::choice;
      if (field.need == Need::required && tells) keys_.push_back(field.name);
      if (field.need == Need::required && field.name == kDate) dated_ = true;
    }
    const bool unique = is_unique(sides.ours, parent.ours) && is_unique(sides.theirs, parent.theirs) &&
                        is_unique(sides.base, parent.base);
    if (!unique) keys_.clear();
  }

  bool same(const Document& a, std::size_t at, const Document& b, std::size_t bt) const {
    if (in_map_) return a[at].key == b[bt].key;
    if (keys_.empty()) return same_values(a, at, b, bt);
    return std::all_of(keys_.begin(), keys_.end(),
                       [&](std::string_view key) { return text_of(a, at, key) == text_of(b, bt, key); });
  }

  bool in_map() const { return in_map_; }
  // The items are kept in the order of their dates.
  bool dated() const { return dated_; }
  static std::string_view date_of(const Document& document, std::size_t item) { return text_of(document, item, kDate); }

 private:
  static std::string_view text_of(const Document& document, std::size_t item, std::string_view key) {
    const auto value = document[item].type == NodeType::map ? document.find(item, key) : std::nullopt;
    return value ? std::string_view(document[*value].text) : std::string_view{};
  }

  bool is_unique(const Document& document, const Index& list) const {
    if (!list) return true;
    const auto items = document.children(*list);
    for (std::size_t i = 0; i < items.size(); ++i)
      for (std::size_t j = 0; j < i; ++j)
        if (same(document, items[i], document, items[j])) return false;
    return true;
  }

  bool in_map_;
  bool dated_ = false;
  std::vector<std::string_view> keys_;
};

template <class Same>
Index find(const std::vector<std::size_t>& candidates, Same same) {
  const auto found = std::find_if(candidates.begin(), candidates.end(), same);
  return found == candidates.end() ? Index{} : Index{*found};
}

std::string_view date_of(const Sides& sides, const Pair& pair) {
  return pair.ours ? Identity::date_of(sides.ours, *pair.ours) : Identity::date_of(sides.theirs, *pair.theirs);
}

// Behind what is not later.
std::size_t place_by_date(const Sides& sides, const std::vector<Pair>& pairs, const Pair& added) {
  const auto later = std::find_if(pairs.rbegin(), pairs.rend(),
                                  [&](const Pair& pair) { return date_of(sides, pair) <= date_of(sides, added); });
  return static_cast<std::size_t>(later.base() - pairs.begin());
}

std::vector<std::size_t> children(const Document& document, const Index& parent) {
  return parent ? document.children(*parent) : std::vector<std::size_t>{};
}

}  // namespace

const Node& node_of(const Sides& sides, const Pair& pair) {
  return pair.ours ? sides.ours[*pair.ours] : sides.theirs[*pair.theirs];
}

std::vector<Pair> pairs_of(const Sides& sides, const Type* type, const Pair& parent) {
  const Identity identity(sides, type, parent);
  const auto base = children(sides.base, parent.base);
  const auto theirs = children(sides.theirs, parent.theirs);
  const auto in_base = [&](const Document& document, std::size_t value) {
    return find(base, [&](std::size_t other) { return identity.same(sides.base, other, document, value); });
  };
  std::vector<Pair> pairs;
  for (const std::size_t value : children(sides.ours, parent.ours)) {
    const Index before = in_base(sides.ours, value);
    const bool by_identity = before || identity.in_map();
    pairs.push_back({before, value, find(theirs, [&](std::size_t other) {
                       return by_identity ? identity.same(sides.theirs, other, sides.ours, value)
                                          : same_values(sides.theirs, other, sides.ours, value);
                     })});
  }
  std::size_t place = 0;
  for (const std::size_t value : theirs) {
    const auto known = std::find_if(pairs.begin(), pairs.end(), [&](const Pair& pair) {
      if (pair.theirs == value) return true;
      return !identity.in_map() && (pair.ours ? same_values(sides.ours, *pair.ours, sides.theirs, value)
                                              : same_values(sides.theirs, *pair.theirs, sides.theirs, value));
    });
    if (known != pairs.end()) {
      place = static_cast<std::size_t>(known - pairs.begin()) + 1;
      continue;
    }
    const Pair added{in_base(sides.theirs, value), {}, value};
    // What only we have comes first.
    while (place < pairs.size() && !pairs[place].theirs && !pairs[place].base) ++place;
    if (identity.dated()) place = place_by_date(sides, pairs, added);
    pairs.insert(pairs.begin() + static_cast<std::ptrdiff_t>(place++), added);
  }
  return pairs;
}

}  // namespace crm::merge
