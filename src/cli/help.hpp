// SPDX-License-Identifier: MIT
// Help, rendered from the command table alone. All of it fits 80 columns.
#pragma once

#include "command.hpp"

#include <string>

namespace crm::cli {

// `crm --help`: one screen.
std::string general_help();
// `crm` outside of a project.
std::string first_help();
// `crm help options`: those that every command has.
std::string options_help();
// `crm help COMMAND`.
std::string command_help(const Command& command);

}  // namespace crm::cli
