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
  Arguments globals;                     // -C and -p, so that ids come from the right project
  std::vector<std::string> positionals;  // before the last word
  std::vector<Option> options;           // that may stand here
  std::optional<Option> open;            // whose value the last word is
  std::string word;                      // what is there of it
  std::string field;                     // of a change such as power=high, without +, -
  bool only_texts = false;               // behind --
};

// REQUIRES: `words` is not empty. Throws Error(usage) for a flag with a value.
CompletionLine read_completion_line(const std::vector<std::string>& words);

}  // namespace crm::cli
