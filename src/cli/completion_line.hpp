// SPDX-License-Identifier: MIT
#pragma once

#include "command.hpp"

#include <optional>
#include <string>
#include <vector>

namespace crm::cli {

// The command line so far: what is decided, and what the last word may become.
struct CompletionLine {
  const Command* command = nullptr;
  Arguments given;                       // before the last word
  std::vector<std::string> positionals;  // of these
  std::vector<Option> options;           // that may stand here
  std::optional<Option> open;            // whose value is completed; none: the name of a command or an option
  std::string before;                    // of the last word what stays: --due=, power=, id,
  std::string word;                      // what is there of the rest
  std::string field;                     // of power=high or status=open, without the sign
  bool only_texts = false;               // behind --
};

// REQUIRES: `words` is not empty. Throws Error(usage) for a flag with a value.
CompletionLine read_completion_line(const std::vector<std::string>& words);

}  // namespace crm::cli
