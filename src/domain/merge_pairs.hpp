// SPDX-License-Identifier: MIT
// Which values of the two sides of a merge, and of their common base, are the same field or the same item of a list.
#pragma once

#include "crm/document.hpp"
#include "crm/field.hpp"

#include <optional>
#include <vector>

namespace crm::merge {

struct Sides {
  const Document& base;
  const Document& ours;
  const Document& theirs;
};

using Index = std::optional<std::size_t>;

// A value, as far as each side has it.
struct Pair {
  Index base, ours, theirs;
};

// The value as we have it, else as they have it. REQUIRES: a side has it.
const Node& node_of(const Sides& sides, const Pair& pair);

// The children of a map or list, in the order that the merged one gets: ours, with theirs where they belong. A side
// that does not have the parent has no children. REQUIRES: a side has it; `type` is null for what no field table knows.
std::vector<Pair> pairs_of(const Sides& sides, const Type* type, const Pair& parent);

}  // namespace crm::merge
