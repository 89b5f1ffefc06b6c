// SPDX-License-Identifier: MIT
#pragma once

#include "cli/session.hpp"

namespace crm::cli {

// Prints everything about one person: what is theirs, what refers to them, and what has their name in it.
int export_about(Session& session, const std::string& person);

}  // namespace crm::cli
