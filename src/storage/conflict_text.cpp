// SPDX-License-Identifier: MIT
#include "crm/store.hpp"

#include "common_sequence.hpp"

#include "crm/text.hpp"

namespace crm {

std::string with_conflict_markers(const std::string& ours, const std::string& theirs) {
  const std::vector<std::string> a = split_lines(ours);
  const std::vector<std::string> b = split_lines(theirs);
  auto common = common_sequence(a.size(), b.size(), [&](std::size_t i, std::size_t j) { return a[i] == b[j]; });
  common.emplace_back(a.size(), b.size());
  std::string text;
  std::size_t i = 0, j = 0;
  for (const auto& [next_i, next_j] : common) {
    const bool differs = i < next_i || j < next_j;
    if (differs) text += "<<<<<<< ours\n";
    while (i < next_i) text += a[i++] + '\n';
    if (differs) text += "=======\n";
    while (j < next_j) text += b[j++] + '\n';
    if (differs) text += ">>>>>>> theirs\n";
    if (i < a.size()) text += a[i] + '\n';
    ++i, ++j;
  }
  return text;
}

}  // namespace crm
