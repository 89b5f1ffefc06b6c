// SPDX-License-Identifier: MIT
#pragma once

#include "lint_text.hpp"

namespace crm::linting {

// Text within which a sentence may run on: a paragraph, a list item, a heading, a header line, a row of a table.
// Marks such as "- ", "1. " and "## " stand outside.
struct Block {
  std::size_t begin = 0, end = 0;  // bytes
  int paragraph = 0;
  std::optional<std::size_t> item;
  bool header = false;
  bool table = false;
};

struct Blocks {
  std::vector<Block> blocks;
  std::vector<LintText::Item> items;
};

Blocks find_blocks(std::string_view text, const std::vector<std::size_t>& line_starts);

}  // namespace crm::linting
