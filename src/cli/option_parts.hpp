// SPDX-License-Identifier: MIT
// What single arguments look like, before anything is parsed.
#pragma once

#include "command.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace crm::cli {

// Begins with a dash; but a digit behind it begins a text: -5% price.
bool is_option(std::string_view argument);

// An option's argument, parted into the option and the value that stands in the same argument.
struct Parted {
  std::string option;
  std::optional<std::string> value;
  bool takes_next = false;  // its value is the next argument
};

// Throws Error(usage) for a flag that is given a value; `command` is named in its hint. REQUIRES: is_option(argument).
Parted part(std::span<const Option> options, const std::string& argument, const Command* command);

// The hint that leads to the command's help, or to the general one.
std::string see_help(const Command* command);

}  // namespace crm::cli
