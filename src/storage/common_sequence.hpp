// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>
#include <utility>
#include <vector>

namespace crm {

// A longest common subsequence of two sequences of these lengths, as pairs of indices in rising order. Where that would
// take too long (thousands of differences), what lies between equal beginnings and ends counts as different.
std::vector<std::pair<std::size_t, std::size_t>> common_sequence(
    std::size_t size_a, std::size_t size_b, const std::function<bool(std::size_t, std::size_t)>& equal);

}  // namespace crm
