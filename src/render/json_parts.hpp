// SPDX-License-Identifier: MIT
#pragma once

#include "json.hpp"

#include "crm/error.hpp"

#include <vector>

namespace crm::render {

// The list `problems` of every JSON answer.
Json problems_json(const std::vector<Problem>& problems);

}  // namespace crm::render
