// SPDX-License-Identifier: MIT
#pragma once

#include "command.hpp"

#include <initializer_list>
#include <string_view>

namespace crm::cli {

// Refuses options that would say nothing beside `beside` rather than dropping them. Throws Error(usage).
void refuse_idle(const Arguments& arguments, std::initializer_list<std::string_view> options, std::string_view beside);

}  // namespace crm::cli
