// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace crm::cli {

// What stands between the separators, empty parts left out.
std::vector<std::string> split(std::string_view text, char separator);

// The parts of 'TITLE|DATE|COST', each trimmed, empty ones kept.
std::vector<std::string> bar_parts(std::string_view text);

}  // namespace crm::cli
