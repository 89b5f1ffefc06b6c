// SPDX-License-Identifier: MIT
#pragma once

#include "crm/error.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace crm {

// What is wrong with a record's bytes before any YAML is read: size, encoding, control characters, merge conflicts,
// directives, further documents. At most one problem for each line, and not for every line of a file that is no text.
std::vector<Problem> check_bytes(std::string_view bytes, const std::string& file);

// The first character that no record may hold. REQUIRES: valid UTF-8.
struct Forbidden {
  std::size_t offset;
  char32_t value;
};
std::optional<Forbidden> find_forbidden(std::string_view text);

// "the control character U+0007 is not allowed"
std::string forbidden_message(char32_t value);

// The line is one that git, Mercurial or a patch leaves behind for a human to decide.
bool is_conflict_marker(std::string_view line);

}  // namespace crm
