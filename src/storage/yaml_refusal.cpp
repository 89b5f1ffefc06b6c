// SPDX-License-Identifier: MIT
#include "yaml_refusal.hpp"

#include "lines.hpp"

#include <algorithm>

#include <yaml-cpp/exceptions.h>

namespace crm {
namespace {

struct Explanation {
  std::string_view says;  // how yaml-cpp's message begins
  std::string_view rule;
  std::string_view message;
  std::string_view hint;
};

constexpr std::string_view kQuoteText = "put the text in double quotes";
constexpr std::string_view kEscapes = "write \\\\ for a backslash, or use single quotes";
constexpr std::string_view kBrackets = "check the brackets and commas; put text that has brackets in double quotes";

constexpr Explanation kExplanations[] = {
    {"illegal map value", "yaml", "a ': ' cannot stand here",
     "put text that has a colon in double quotes; begin a new key in the column of the other keys"},
    {"end of map not found", "yaml", "this does not fit the lines above it",
     "begin each key in the column of the other keys; put text with special characters in double quotes"},
    {"end of sequence not found", "yaml", "this does not fit the list above it",
     "begin each item with '- ' in the column of the other items"},
    {"end of map flow", "yaml", "a brace is not closed, or a comma is missing", kBrackets},
    {"end of sequence flow", "yaml", "a bracket is not closed, or a comma is missing", kBrackets},
    {"illegal flow end", "yaml", "a bracket is closed here that was not opened", kBrackets},
    {"illegal block entry", "yaml", "a list item cannot stand here",
     "write each item on a line of its own below the key"},
    {"illegal map key", "complex-key", "a key must be a word", kQuoteText},
    {"illegal EOF in scalar", "unclosed-quote", "the closing quote is missing", "close the quotes"},
    {"illegal document indicator", "unclosed-quote", "the closing quote is missing", "close the quotes"},
    {"unknown escape character", "yaml", "double quotes know no such escape", kEscapes},
    {"bad character found while scanning hex", "yaml", "double quotes know no such escape", kEscapes},
    {"invalid unicode", "yaml", "double quotes know no such escape", kEscapes},
    {"unknown token", "yaml", "text cannot begin with this character", kQuoteText},
    {"illegal tab", "tab-indent", "a tab cannot indent a line", "indent with spaces"},
    {"unexpected character in block scalar", "yaml", "nothing may follow '|' or '>' on its line",
     "begin the text on the next line, or put it in double quotes"},
    {"the referenced anchor", "alias", "YAML aliases are not allowed", kQuoteText},
    {"alias not found", "alias", "YAML aliases are not allowed", kQuoteText},
    {"illegal character found while scanning alias", "alias", "YAML aliases are not allowed", kQuoteText},
    {"anchor not found", "anchor", "YAML anchors are not allowed", kQuoteText},
    {"illegal character found while scanning anchor", "anchor", "YAML anchors are not allowed", kQuoteText},
    {"illegal character found while scanning tag", "tag", "YAML tags are not allowed", kQuoteText},
    {"tag handle", "tag", "YAML tags are not allowed", kQuoteText},
    {"end of verbatim tag", "tag", "YAML tags are not allowed", kQuoteText},
};

// Errors at the end of the file are of its last line that says anything.
std::size_t inside(std::string_view bytes, std::size_t offset) {
  if (offset < bytes.size() && bytes.find_first_not_of(" \t\r\n", offset) != std::string_view::npos) return offset;
  const std::size_t last = bytes.find_last_not_of(" \t\r\n");
  return last == std::string_view::npos ? 0 : last;
}

}  // namespace

Problem problem_at(std::string_view bytes, const std::string& file, const Refusal& refusal) {
  const std::size_t offset = std::min(refusal.offset, bytes.size());
  const auto lines = std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(offset), '\n');
  const std::size_t column = offset - line_begin(bytes, offset);
  return {{file, static_cast<int>(lines) + 1, static_cast<int>(column) + 1},
          refusal.rule,
          Severity::error,
          refusal.message,
          refusal.hint,
          std::string(line_at(bytes, offset))};
}

Refusal explain(const YAML::Exception& error, std::string_view bytes, std::size_t base, std::size_t seen) {
  const std::size_t told = error.mark.is_null() ? seen : base + static_cast<std::size_t>(error.mark.pos);
  for (const Explanation& row : kExplanations) {
    if (!error.msg.starts_with(row.says)) continue;
    // yaml-cpp looks for the closing quote to the end of the file; what helps is where the quotes were opened.
    const std::size_t quote = row.rule == "unclosed-quote" ? bytes.find_first_of("\"'", seen) : std::string_view::npos;
    const std::size_t offset = quote == std::string_view::npos ? inside(bytes, told) : quote;
    return {offset, std::string(row.rule), std::string(row.message), std::string(row.hint)};
  }
  return {inside(bytes, told), "yaml", error.msg, std::string(kQuoteText)};
}

}  // namespace crm
