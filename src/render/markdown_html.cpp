// SPDX-License-Identifier: MIT
// The little Markdown that our letters use, as HTML.
#include "markup.hpp"

#include "crm/text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm::render {
namespace {

enum class Block { none, paragraph, bullets, numbers, heading };

struct Line {
  Block block = Block::none;
  std::string_view text;
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

Line read_line(std::string_view line) {
  if (trim(line).empty()) return {};
  if (line.starts_with("- ") || line.starts_with("* ")) return {Block::bullets, line.substr(2)};
  const std::size_t hashes = std::min(line.find_first_not_of('#'), line.size());
  if (hashes > 0 && line.substr(hashes).starts_with(' ')) return {Block::heading, line.substr(hashes + 1)};
  const auto digits = static_cast<std::size_t>(std::find_if_not(line.begin(), line.end(), is_digit) - line.begin());
  if (digits > 0 && line.substr(digits).starts_with(". ")) return {Block::numbers, line.substr(digits + 2)};
  return {Block::paragraph, line};
}

// **bold** in a text; a ** without its partner stays.
std::string inline_html(std::string_view text) {
  std::string html;
  while (true) {
    const std::size_t begin = text.find("**");
    const std::size_t end = begin == std::string_view::npos ? begin : text.find("**", begin + 2);
    if (end == std::string_view::npos) return html + escape_html(text);
    html += escape_html(text.substr(0, begin));
    html += fmt::format("<strong>{}</strong>", escape_html(text.substr(begin + 2, end - begin - 2)));
    text.remove_prefix(end + 2);
  }
}

std::string_view opening(Block block) {
  switch (block) {
    case Block::paragraph: return "<p>";
    case Block::bullets: return "<ul>\n";
    case Block::numbers: return "<ol>\n";
    default: return "";
  }
}

std::string_view closing(Block block) {
  switch (block) {
    case Block::paragraph: return "</p>\n";
    case Block::bullets: return "</ul>\n";
    case Block::numbers: return "</ol>\n";
    default: return "";
  }
}

}  // namespace

std::string html_from_markdown(std::string_view markdown) {
  std::string html;
  Block open = Block::none;
  for (const std::string& source : split_lines(markdown)) {
    const Line line = read_line(source);
    if (line.block != open) {
      html += closing(open);
      html += opening(line.block);
    } else if (line.block == Block::paragraph) {
      html += "<br>\n";
    }
    const std::string text = inline_html(line.text);
    if (line.block == Block::paragraph) html += text;
    if (line.block == Block::heading) html += "<h2>" + text + "</h2>\n";
    if (line.block == Block::bullets || line.block == Block::numbers) html += "<li>" + text + "</li>\n";
    open = line.block;
  }
  html += closing(open);
  return html;
}

}  // namespace crm::render
