// SPDX-License-Identifier: MIT
#pragma once

#include "crm/kind_table.hpp"

#include <string>

namespace crm::cli {

// The kind of that name, singular or plural. Throws Error(usage).
const Kind& kind_named(const std::string& name);

}  // namespace crm::cli
