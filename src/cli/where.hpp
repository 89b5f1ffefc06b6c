// SPDX-License-Identifier: MIT
// Conditions on the cells of a table: status=open and due<2026-12-01.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace crm::cli {

enum class Comparison { is, is_not, has, less, at_most, more, at_least };

struct Condition {
  std::string column;
  Comparison comparison = Comparison::is;
  std::string value;
};

inline constexpr std::string_view kAnd = " and ";  // between conditions

// Throws Error(usage) for a text that is none.
std::vector<Condition> parse_where(std::string_view text);

// Whole numbers compare as such, everything else as text (dates are ISO). An empty cell is neither less nor more.
// `has` looks for a part, whatever its case and accents.
bool meets(std::string_view cell, const Condition& condition);

// The order of two cells; empty ones last.
bool comes_before(std::string_view a, std::string_view b);

}  // namespace crm::cli
