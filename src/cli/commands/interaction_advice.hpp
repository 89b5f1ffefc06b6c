// SPDX-License-Identifier: MIT
// What makes a talk bear fruit once it is noted.
#pragma once

#include "cli/session.hpp"

namespace crm::cli {

// A line each, for the project manager: questions left to ask, people left to tell.
std::vector<std::string> advice_on(const Project& project, const std::string& id, const Interaction& contact);

}  // namespace crm::cli
