// SPDX-License-Identifier: MIT
// What needs to know Unicode; the one file that includes utf8proc.
#include "crm/text.hpp"

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <utility>

#include <utf8proc.h>

namespace crm {
namespace {

constexpr char32_t kEmojiStyle = 0xFE0F;

// Length 0 for what is no UTF-8, and at the end.
CodePoint decode(std::string_view text, std::size_t offset) {
  utf8proc_int32_t value = -1;
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data() + offset);
  const auto length = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size() - offset), &value);
  if (length <= 0) return {0, offset, 0};
  return {static_cast<char32_t>(value), offset, static_cast<std::size_t>(length)};
}

utf8proc_int32_t raw(char32_t code_point) { return static_cast<utf8proc_int32_t>(code_point); }

bool is_regional_indicator(char32_t c) { return c >= 0x1F1E6 && c <= 0x1F1FF; }

struct Grapheme {
  std::size_t offset = 0;
  std::size_t length = 0;
  int width = 0;
};

// What a reader sees as one character, from `offset` < text.size() on.
Grapheme grapheme_at(std::string_view text, std::size_t offset) {
  CodePoint point = decode(text, offset);
  if (point.length == 0) return {offset, 1, 1};
  Grapheme grapheme{offset, 0, 0};
  utf8proc_int32_t state = 0;
  while (true) {
    const bool wide = point.value == kEmojiStyle || is_regional_indicator(point.value);
    grapheme.width = std::max(grapheme.width, wide ? 2 : utf8proc_charwidth(raw(point.value)));
    grapheme.length += point.length;
    const CodePoint next = decode(text, offset + grapheme.length);
    if (next.length == 0 || utf8proc_grapheme_break_stateful(raw(point.value), raw(next.value), &state))
      return grapheme;
    point = next;
  }
}

// How many bytes of `text` fit into `columns`.
std::size_t fitting(std::string_view text, int columns) {
  std::size_t length = 0;
  while (length < text.size()) {
    const Grapheme grapheme = grapheme_at(text, length);
    if (grapheme.width > columns) break;
    columns -= grapheme.width;
    length += grapheme.length;
  }
  return length;
}

// Appends the words of one line of text.
void wrap_line(std::string_view text, int columns, std::vector<std::string>& lines) {
  std::string line;
  while (!text.empty()) {
    const std::size_t space = std::min(text.find(' '), text.size());
    std::string_view word = text.substr(0, space);
    text.remove_prefix(std::min(space + 1, text.size()));
    if (word.empty()) continue;
    if (!line.empty() && display_width(line) + 1 + display_width(word) > columns)
      lines.push_back(std::exchange(line, {}));
    for (std::size_t n = fitting(word, columns); n < word.size(); n = fitting(word, columns)) {
      lines.emplace_back(word.substr(0, n));
      word.remove_prefix(n);
    }
    if (!line.empty()) line += ' ';
    line += word;
  }
  lines.push_back(std::move(line));
}

// Letters that Unicode does not take apart into a base and an accent, but readers do.
std::string_view plain_letters(char32_t c) {
  switch (c) {
    case U'ø': return "o";
    case U'ł': return "l";
    case U'đ': return "d";
    case U'ð': return "d";
    case U'ħ': return "h";
    case U'ı': return "i";
    case U'æ': return "ae";
    case U'œ': return "oe";
    case U'þ': return "th";
    default: return {};
  }
}

bool is_accent(char32_t c) { return c >= 0x300 && c <= 0x36F; }

// Compatibility forms taken apart, lower case; nothing for what is no UTF-8.
std::optional<std::string> decompose(std::string_view text) {
  utf8proc_uint8_t* mapped = nullptr;
  const auto options =
      static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD);
  const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                   static_cast<utf8proc_ssize_t>(text.size()), &mapped, options);
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
  if (length < 0) return std::nullopt;
  return std::string(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(length));
}

}  // namespace

std::optional<std::size_t> invalid_utf8(std::string_view text) {
  std::size_t offset = 0;
  while (offset < text.size()) {
    const bool ascii = static_cast<unsigned char>(text[offset]) < 0x80;
    const std::size_t length = ascii ? 1 : decode(text, offset).length;
    if (length == 0) return offset;
    offset += length;
  }
  return std::nullopt;
}

std::vector<CodePoint> code_points(std::string_view text) {
  std::vector<CodePoint> points;
  for (std::size_t offset = 0; offset < text.size(); offset += points.back().length) {
    points.push_back(decode(text, offset));
    if (points.back().length == 0) points.back() = {kNoUtf8, offset, 1};
  }
  return points;
}

int display_width(std::string_view text) {
  int width = 0;
  for (std::size_t offset = 0; offset < text.size();) {
    const Grapheme grapheme = grapheme_at(text, offset);
    width += grapheme.width;
    offset += grapheme.length;
  }
  return width;
}

std::string cut_to_width(std::string_view text, int columns) {
  if (fitting(text, columns) == text.size()) return std::string(text);
  if (columns < 1) return {};
  return std::string(text.substr(0, fitting(text, columns - 1))) + "…";
}

std::string pad_to_width(std::string_view text, int columns) {
  const int missing = std::max(0, columns - display_width(text));
  return std::string(text) + std::string(static_cast<std::size_t>(missing), ' ');
}

std::vector<std::string> wrap(std::string_view text, int columns) {
  std::vector<std::string> lines;
  for (const std::string& line : split_lines(text)) wrap_line(line, std::max(columns, 2), lines);
  return lines;
}

std::string capitalised(std::string_view text) {
  if (text.empty()) return {};
  const auto first_word = code_points(text.substr(0, text.find(' ')));
  const bool has_capitals = std::any_of(first_word.begin(), first_word.end(),
                                        [](const CodePoint& point) { return utf8proc_isupper(raw(point.value)) != 0; });
  if (has_capitals || first_word.empty() || first_word.front().value == kNoUtf8) return std::string(text);
  utf8proc_uint8_t capital[4];
  const auto length = utf8proc_encode_char(utf8proc_totitle(raw(first_word.front().value)), capital);
  return std::string(reinterpret_cast<const char*>(capital), static_cast<std::size_t>(length)) +
         std::string(text.substr(first_word.front().length));
}

std::string fold(std::string_view text) {
  const auto decomposed = decompose(text);
  if (!decomposed) return std::string(text);
  std::string folded;
  for (const CodePoint& point : code_points(*decomposed)) {
    if (is_accent(point.value)) continue;
    const std::string_view plain = plain_letters(point.value);
    folded += plain.empty() ? std::string_view(*decomposed).substr(point.offset, point.length) : plain;
  }
  return folded;
}

}  // namespace crm
