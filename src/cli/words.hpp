// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace crm::cli {

// What stands between the separators, empty parts left out.
std::vector<std::string> split(std::string_view text, char separator);

}  // namespace crm::cli
