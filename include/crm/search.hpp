// SPDX-License-Identifier: MIT
#pragma once

#include "crm/kind_table.hpp"

#include <string>
#include <vector>

namespace crm {

struct SearchHit {
  AnyRecord record;
  std::string field;  // such as said or moves.note
  int line = 0;
  std::string excerpt;  // one line around the first word that was found
};

enum class Reach { shared, also_private };

// The texts of those records in which every word occurs, whatever its case and accents: the texts that have all the
// words, else those that have any. REQUIRES: no word is empty.
std::vector<SearchHit> search(const Project& project, const std::vector<std::string>& words, Reach reach);

}  // namespace crm
