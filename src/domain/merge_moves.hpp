// SPDX-License-Identifier: MIT
// The moves of one promise that both sides of a merge told: in which order they make sense together.
#pragma once

#include "crm/kinds/promise.hpp"

#include <optional>
#include <vector>

namespace crm::merge {

// The indices of `merged.moves` in a legal order: by date, those of one day as each side has them, ours first where
// that is possible. None if there is no such order.
std::optional<std::vector<std::size_t>> legal_order(const Promise& merged, const Promise& ours, const Promise& theirs);

}  // namespace crm::merge
