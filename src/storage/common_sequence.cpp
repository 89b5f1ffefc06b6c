// SPDX-License-Identifier: MIT
#include "common_sequence.hpp"

#include <algorithm>
#include <cstdint>

namespace crm {
namespace {

constexpr std::size_t kMostCells = 4'000'000;

}  // namespace

std::vector<std::pair<std::size_t, std::size_t>> common_sequence(
    std::size_t size_a, std::size_t size_b, const std::function<bool(std::size_t, std::size_t)>& equal) {
  std::size_t head = 0;
  while (head < size_a && head < size_b && equal(head, head)) ++head;
  std::size_t tail = 0;
  while (tail < size_a - head && tail < size_b - head && equal(size_a - tail - 1, size_b - tail - 1)) ++tail;

  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (std::size_t i = 0; i < head; ++i) pairs.emplace_back(i, i);

  const std::size_t rows = size_a - head - tail;
  const std::size_t columns = size_b - head - tail;
  if (rows > 0 && columns > 0 && rows <= kMostCells / columns) {
    // longest[i][j] is the length for what is left from i and j on.
    std::vector<std::vector<std::uint16_t>> longest(rows + 1, std::vector<std::uint16_t>(columns + 1));
    for (std::size_t i = rows; i-- > 0;)
      for (std::size_t j = columns; j-- > 0;)
        longest[i][j] = equal(head + i, head + j) ? static_cast<std::uint16_t>(longest[i + 1][j + 1] + 1)
                                                  : std::max(longest[i + 1][j], longest[i][j + 1]);
    for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
      if (equal(head + i, head + j))
        pairs.emplace_back(head + i++, head + j++);
      else if (longest[i + 1][j] >= longest[i][j + 1])
        ++i;
      else
        ++j;
    }
  }
  for (std::size_t i = tail; i > 0; --i) pairs.emplace_back(size_a - i, size_b - i);
  return pairs;
}

}  // namespace crm
