// SPDX-License-Identifier: MIT
#include "yaml_scalar.hpp"

#include "yaml_bytes.hpp"

#include "crm/text.hpp"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

namespace crm {
namespace {

constexpr auto kNone = std::string_view::npos;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// Longer than all words and numbers that YAML has a meaning for.
constexpr std::size_t kLongestWord = 5;

bool is_word_of_yaml(std::string_view text) {
  if (text.size() > kLongestWord) return false;
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  constexpr std::string_view kWords[] = {"",    "~", "null", "true", "false", "yes",   "no",    "on",
                                         "off", "y", "n",    "=",    ".inf",  "+.inf", "-.inf", ".nan"};
  return std::find(std::begin(kWords), std::end(kWords), lower) != std::end(kWords);
}

std::string_view without_sign(std::string_view text) {
  if (text.starts_with('+') || text.starts_with('-')) text.remove_prefix(1);
  return text;
}

// Integers of any base, floats, base 60 (12:30), digits grouped by _ or comma: more than any one reader knows.
bool looks_like_number(std::string_view text) {
  text = without_sign(text);
  if (text.empty() || (!is_digit(text[0]) && text[0] != '.')) return false;
  if (text.size() > 2 && text[0] == '0' && std::string_view("xXoObB").find(text[1]) != kNone)
    return text.find_first_not_of("0123456789abcdefABCDEF_", 2) == kNone;
  const std::size_t mantissa = std::min(text.find_first_not_of("0123456789_.,:"), text.size());
  if (mantissa == text.size()) return true;
  if (text[mantissa] != 'e' && text[mantissa] != 'E') return false;
  const std::string_view exponent = without_sign(text.substr(mantissa + 1));
  return !exponent.empty() && std::all_of(exponent.begin(), exponent.end(), is_digit);
}

std::size_t digits_at(std::string_view text, std::size_t at) {
  std::size_t n = 0;
  while (at + n < text.size() && is_digit(text[at + n])) ++n;
  return n;
}

// 2026-11-21, 2026-1-5, 2026-11-21T10:00, 2026-11-21 10:00:00Z.
bool looks_like_date(std::string_view text) {
  if (digits_at(text, 0) != 4 || text.substr(4, 1) != "-") return false;
  const std::size_t month = digits_at(text, 5);
  if (month < 1 || month > 2 || text.substr(5 + month, 1) != "-") return false;
  const std::size_t day = digits_at(text, 6 + month);
  if (day < 1 || day > 2) return false;
  const std::string_view rest = text.substr(6 + month + day);
  if (rest.empty()) return true;
  const std::size_t time = rest.find_first_not_of(" \tTt");
  return time != 0 && time != kNone && is_digit(rest[time]);
}

bool begins_like_syntax(std::string_view text) {
  if (std::string_view(",[]{}#&*!|>'\"%@`?:").find(text[0]) != kNone) return true;
  if (text[0] == '-') return text.size() == 1 || !(is_letter(text[1]) || is_digit(text[1]));
  return text.starts_with("<<") || text.starts_with("=======");
}

// PyYAML takes these two for no text.
bool is_noncharacter(char32_t c) { return c == 0xFFFE || c == 0xFFFF; }

bool needs_escape(const CodePoint& point) {
  return is_forbidden(point.value) || is_noncharacter(point.value) || point.value == '\t' || point.value == '\n';
}

bool is_printable_line(std::string_view text) {
  const auto is_simple = [](char c) { return c >= 0x20 && c < 0x7F; };
  if (std::all_of(text.begin(), text.end(), is_simple)) return true;
  const auto points = code_points(text);
  return std::none_of(points.begin(), points.end(), needs_escape);
}

}  // namespace

bool is_plain_text(std::string_view text, Within within) {
  if (is_word_of_yaml(text) || looks_like_number(text) || looks_like_date(text)) return false;
  if (begins_like_syntax(text) || text.front() == ' ' || text.back() == ' ' || text.back() == ':') return false;
  if (text.find(": ") != kNone || text.find(" #") != kNone || !is_printable_line(text)) return false;
  return within == Within::block || text.find_first_of(",[]{}:?") == kNone;
}

bool is_literal_text(std::string_view text) {
  if (text.find('\n') == kNone || text.ends_with("\n\n")) return false;
  if (text.starts_with(' ') || text.starts_with('\n')) return false;
  for (const std::string& line : split_lines(text)) {
    const std::size_t first = line.find_first_not_of(' ');
    if (first != kNone && line[first] == '\t') return false;
    if (line.ends_with(' ') || line.ends_with('\t') || is_conflict_marker(line)) return false;
    const auto points = code_points(line);
    const auto is_bad = [](const CodePoint& point) { return needs_escape(point) && point.value != '\t'; };
    if (std::any_of(points.begin(), points.end(), is_bad)) return false;
  }
  return true;
}

bool is_single_quotable(std::string_view text) { return is_printable_line(text); }

std::string double_quoted(std::string_view text) {
  std::string out = "\"";
  for (const CodePoint& point : code_points(text)) {
    const auto value = static_cast<std::uint32_t>(point.value);
    if (point.value == '"' || point.value == '\\')
      out += fmt::format("\\{}", static_cast<char>(point.value));
    else if (point.value == '\n')
      out += "\\n";
    else if (point.value == '\t')
      out += "\\t";
    else if (needs_escape(point))
      out += value < 0x100 ? fmt::format("\\x{:02x}", value) : fmt::format("\\u{:04x}", value);
    else
      out += text.substr(point.offset, point.length);
  }
  return out + '"';
}

std::string single_quoted(std::string_view text) {
  std::string out = "'";
  for (const char c : text) out += c == '\'' ? std::string("''") : std::string(1, c);
  return out + '\'';
}

std::string literal(std::string_view text, std::size_t indent) {
  std::string out = text.ends_with('\n') ? "|" : "|-";
  for (const std::string& line : split_lines(text)) {
    out += '\n';
    if (!line.empty()) out.append(indent, ' ') += line;
  }
  return out;
}

}  // namespace crm
