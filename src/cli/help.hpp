// SPDX-License-Identifier: MIT
// Help, rendered from the command table alone. All of it fits 80 columns, and the text in it fewer.
#pragma once

#include "command.hpp"

#include "crm/formats.hpp"

#include <string>

namespace crm::cli {

inline constexpr int kHelpColumns = 80;
// What a terminal of the style's width leaves of them.
int help_columns(const Style& style);

// `crm --help`: one screen.
std::string general_help(int columns = kHelpColumns);
// `crm` outside of a project.
std::string first_help();
// `crm help options`: those that every command has.
std::string options_help(int columns = kHelpColumns);
// `crm help COMMAND`.
std::string command_help(const Command& command, int columns = kHelpColumns);

}  // namespace crm::cli
