// SPDX-License-Identifier: MIT
// Where values end: yaml-cpp only tells where they begin. All positions are byte offsets.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace crm {

// Behind a plain scalar, which may go on over several lines; nothing if the bytes do not say `text`.
std::optional<std::size_t> plain_end(std::string_view bytes, std::size_t begin, std::string_view text);

// Behind the closing quote; nothing if it is missing.
std::optional<std::size_t> quoted_end(std::string_view bytes, std::size_t begin);

// Behind the "|2-" or ">" with which a literal or folded block begins.
std::size_t block_header_end(std::string_view bytes, std::size_t begin);

// Behind the last line of a literal or folded block, without its line break. `indent` is that of the key or the dash.
std::size_t block_end(std::string_view bytes, std::size_t begin, std::size_t indent);

// Behind the bracket that closes a flow collection, seen from behind its last item; nothing if there is none.
std::optional<std::size_t> bracket_end(std::string_view bytes, std::size_t offset);

// The rest of the line behind a plain scalar when it is like " #12"; "" when it is a comment like " # twelve".
std::string_view hash_tail(std::string_view bytes, std::size_t end);

// A text in quotes goes on in a line that is indented no deeper than `indent`.
bool outdents(std::string_view quoted_text, std::size_t indent);

}  // namespace crm
