// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace crm {

// The byte offset of the first fault in a text that should be UTF-8 (overlong forms and surrogates are faults).
std::optional<std::size_t> invalid_utf8(std::string_view text);

struct CodePoint {
  char32_t value;
  std::size_t offset;
  std::size_t length;
};
// A byte that is no UTF-8 comes as kNoUtf8 with length 1 (a real U+FFFD has length 3).
inline constexpr char32_t kNoUtf8 = 0xFFFD;
std::vector<CodePoint> code_points(std::string_view text);

// NUL, C0 (but LF and tab), DEL, C1, U+2028/2029, a byte order mark, and the bidi controls U+202A–202E, U+2066–2069.
bool is_forbidden(char32_t code_point);

// The text with every forbidden character shown as \x1b, \u202e and the like, LF and tab as \n and \t unless they are
// kept, and bytes that are no UTF-8 as \xff. Backslashes stay as they are, so escaping twice does no harm.
enum class Newlines { escape, keep };
std::string escape_visibly(std::string_view text, Newlines newlines = Newlines::escape);

// For messages: the text in single quotes, made visible, and cut when it is long.
std::string quoted(std::string_view text);

// Text from a person, mended where that is safe: CRLF and U+2028/2029 to LF, a leading byte order mark dropped.
// Throws Error(usage) for what cannot be mended. `mended` tells whether anything changed.
struct Mended {
  std::string text;
  bool changed = false;
};
Mended mend(std::string_view text);

// Columns on a terminal in any locale: CJK and emoji count 2, combining marks 0, a joined emoji 2 in all.
// These four cut between what a reader sees as characters, never inside one. Bytes that are no UTF-8 count 1 each.
int display_width(std::string_view text);
// At most `columns` wide, ending in … when something was cut.
std::string cut_to_width(std::string_view text, int columns);
std::string pad_to_width(std::string_view text, int columns);
// Lines of at most `columns` (at least 2), broken at spaces, and inside words that are longer than a line. Runs of
// spaces become one; line breaks stay; no line for an empty text.
std::vector<std::string> wrap(std::string_view text, int columns);

// With a capital at the start: "the pump is late" is "The pump is late". A first word that has capitals of its own
// ("iOS") stays.
std::string capitalised(std::string_view text);

// Case- and accent-insensitive form, for comparing: "Søren ÉTÉ" and "soren ete" are the same.
std::string fold(std::string_view text);

// Without their LF; a final LF does not begin another line.
std::vector<std::string> split_lines(std::string_view text);
std::string join(const std::vector<std::string>& parts, std::string_view between);
// Without spaces, tabs and line breaks at both ends.
std::string trim(std::string_view text);
// 16 hexadecimal digits that stay the same for ever: FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv
std::string hash_of(std::string_view text);
// "1 day", "3 days"; the plural is the singular and an s unless given.
std::string count_of(int n, std::string_view singular, std::string_view plural = {});

}  // namespace crm
