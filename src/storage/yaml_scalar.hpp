// SPDX-License-Identifier: MIT
// How a text is written so that YAML 1.1 and 1.2 readers all read that text.
#pragma once

#include <string>
#include <string_view>

namespace crm {

// Where a text stands: within brackets, commas and brackets end it.
enum class Within { block, brackets };

// Without quotes it is read as this text and as nothing else.
bool is_plain_text(std::string_view text, Within within);

// The text can stand in lines of its own below "|".
bool is_literal_text(std::string_view text);

// It can stand between single quotes on one line.
bool is_single_quotable(std::string_view text);

std::string double_quoted(std::string_view text);
std::string single_quoted(std::string_view text);
// "|" or "|-", then the lines, each behind a line break and indented. REQUIRES: is_literal_text(text).
std::string literal(std::string_view text, std::size_t indent);

}  // namespace crm
