// SPDX-License-Identifier: MIT
#pragma once

#include "crm/context.hpp"

namespace crm::cli {

// What Context::start_program promises, with the real processes of the system. REQUIRES: SIGPIPE is ignored here; the
// program that is started gets it back.
ProgramResult start_program(const std::vector<std::string>& arguments, const std::string& directory,
                            const std::string& input, Context::Streams streams);

}  // namespace crm::cli
