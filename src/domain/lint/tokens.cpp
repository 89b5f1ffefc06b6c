// SPDX-License-Identifier: MIT
#include "crm/text.hpp"

#include "lint_text.hpp"

namespace crm::linting {

namespace {

using std::string_view;

constexpr char32_t kCurlyApostrophe = 0x2019;
constexpr string_view kCurly = "’";

// Letters and digits of any script; what is left out are punctuation, symbols, spaces and emoji.
bool is_word_char(char32_t c) {
  if (c < 0x80) return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  if (c < 0xC0 || c == 0xD7 || c == 0xF7) return false;
  return !(c >= 0x2000 && c <= 0x2BFF) && !(c >= 0x3000 && c <= 0x303F) && c < 0xFE00;
}

bool is_apostrophe(char32_t c) { return c == '\'' || c == kCurlyApostrophe; }

bool is_capital(string_view word) {
  const char first = word.front();
  if (first >= 'A' && first <= 'Z') return true;
  // À to Þ
  return word.size() > 1 && first == '\xC3' && static_cast<unsigned char>(word[1]) <= 0x9E;
}

std::string with_straight_apostrophes(string_view word) {
  std::string straight;
  for (std::size_t at = word.find(kCurly); at != string_view::npos; at = word.find(kCurly)) {
    straight.append(word.substr(0, at)).append("'");
    word.remove_prefix(at + kCurly.size());
  }
  return straight.append(word);
}

}  // namespace

std::vector<Token> tokens(string_view text) {
  std::vector<Token> found;
  const std::vector<CodePoint> points = code_points(text);
  bool inside = false;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const bool inner_apostrophe =
        inside && is_apostrophe(points[i].value) && i + 1 < points.size() && is_word_char(points[i + 1].value);
    if (!is_word_char(points[i].value) && !inner_apostrophe) {
      inside = false;
      continue;
    }
    if (!inside) found.push_back({points[i].offset, 0});
    found.back().end = points[i].offset + points[i].length;
    inside = true;
  }
  return found;
}

LintText::Word make_word(string_view text, Token token) {
  LintText::Word word;
  word.begin = token.begin;
  word.end = word.stem_end = token.end;
  const string_view written = text.substr(token.begin, token.end - token.begin);
  word.capital = is_capital(written);
  word.key = fold(with_straight_apostrophes(written));
  word.stem_size = word.key.size();
  if (word.key.ends_with("'s")) {
    word.stem_size -= 2;
    word.stem_end -= written.ends_with("'s") || written.ends_with("'S") ? 2 : kCurly.size() + 1;
  }
  word.stem_hash = std::hash<string_view>{}(word.stem());
  return word;
}

std::optional<int> number_of(string_view key) {
  if (key.empty() || key.size() > 4) return std::nullopt;
  int number = 0;
  for (char c : key) {
    if (c < '0' || c > '9') return std::nullopt;
    number = number * 10 + (c - '0');
  }
  return number;
}

}  // namespace crm::linting
