// SPDX-License-Identifier: MIT
#include "yaml_extent.hpp"

#include "lines.hpp"

#include <algorithm>

namespace crm {
namespace {

std::string_view trim_right(std::string_view text) { return text.substr(0, text.find_last_not_of(" \t\r") + 1); }

std::size_t indent_of(std::string_view line) { return std::min(line.find_first_not_of(' '), line.size()); }

bool is_blank_line(std::string_view line) { return line.find_first_not_of(" \t") == std::string_view::npos; }

std::string_view line_from(std::string_view bytes, std::size_t begin) {
  return bytes.substr(begin, line_end(bytes, begin) - begin);
}

std::size_t content_indent(std::string_view bytes, std::string_view header, std::size_t content, std::size_t indent) {
  const std::size_t digit = header.find_first_of("123456789");
  if (digit != std::string_view::npos) return indent + static_cast<std::size_t>(header[digit] - '0');
  while (content < bytes.size() && is_blank_line(line_from(bytes, content))) content = next_line(bytes, content);
  return std::max(indent + 1, indent_of(line_from(bytes, content)));
}

}  // namespace

std::optional<std::size_t> plain_end(std::string_view bytes, std::size_t begin, std::string_view text) {
  const bool is_one_line = text.find('\n') == std::string_view::npos && bytes.substr(begin, text.size()) == text;
  if (is_one_line) return begin + text.size();
  while (true) {
    const std::string_view line = trim_right(line_from(bytes, begin));
    if (text.size() <= line.size()) {
      if (!line.starts_with(text)) return std::nullopt;
      return begin + text.size();
    }
    if (!text.starts_with(line)) return std::nullopt;
    text.remove_prefix(line.size());

    std::size_t blank_lines = 0;
    begin = next_line(bytes, begin);
    for (; begin < bytes.size() && is_blank_line(line_from(bytes, begin)); begin = next_line(bytes, begin))
      ++blank_lines;
    begin = skip_blanks(bytes, begin);
    if (begin >= bytes.size()) return std::nullopt;
    // One line break is read as a space, more as one less.
    const bool folded = blank_lines == 0 ? text.starts_with(' ') : text.find_first_not_of('\n') == blank_lines;
    if (!folded) return std::nullopt;
    text.remove_prefix(std::max<std::size_t>(1, blank_lines));
  }
}

std::optional<std::size_t> quoted_end(std::string_view bytes, std::size_t begin) {
  const char quote = bytes[begin];
  for (std::size_t i = begin + 1; i < bytes.size(); ++i) {
    if (bytes[i] == '\\' && quote == '"') {
      ++i;
    } else if (bytes[i] == quote) {
      const bool doubled = quote == '\'' && i + 1 < bytes.size() && bytes[i + 1] == quote;
      if (!doubled) return i + 1;
      ++i;
    }
  }
  return std::nullopt;
}

std::size_t block_header_end(std::string_view bytes, std::size_t begin) {
  return std::min(bytes.find_first_not_of("|>+-123456789", begin), bytes.size());
}

std::size_t block_end(std::string_view bytes, std::size_t begin, std::size_t indent) {
  const std::size_t header_end = block_header_end(bytes, begin);
  const std::string_view header = bytes.substr(begin, header_end - begin);
  std::size_t line = next_line(bytes, begin);
  const std::size_t least = content_indent(bytes, header, line, indent);
  const bool keeps_blank_lines = header.find('+') != std::string_view::npos;

  std::size_t end = header_end;
  for (; line < bytes.size(); line = next_line(bytes, line)) {
    const std::string_view text = line_from(bytes, line);
    const bool blank = is_blank_line(text);
    if (!blank && indent_of(text) < least) break;
    if (!blank || keeps_blank_lines) end = line_end(bytes, line);
  }
  return end;
}

std::optional<std::size_t> bracket_end(std::string_view bytes, std::size_t offset) {
  for (; offset < bytes.size(); ++offset) {
    const char c = bytes[offset];
    if (c == ']' || c == '}') return offset + 1;
    if (c == '#')
      offset = line_end(bytes, offset);
    else if (!is_blank(c) && c != ',' && c != '\n' && c != '\r')
      return std::nullopt;
  }
  return std::nullopt;
}

std::string_view hash_tail(std::string_view bytes, std::size_t end) {
  const std::size_t hash = skip_blanks(bytes, end);
  if (hash == end || hash + 1 >= bytes.size() || bytes[hash] != '#') return {};
  if (is_blank(bytes[hash + 1]) || at_line_end(bytes, hash + 1)) return {};
  return trim_right(line_from(bytes, end));
}

bool outdents(std::string_view text, std::size_t indent) {
  for (std::size_t line = next_line(text, 0); line < text.size(); line = next_line(text, line)) {
    const std::string_view rest = line_from(text, line);
    if (!is_blank_line(rest) && indent_of(rest) <= indent) return true;
  }
  return false;
}

}  // namespace crm
