// SPDX-License-Identifier: MIT
#include "markup.hpp"

#include "crm/text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm::render {
namespace {

std::string cells_html(const std::vector<std::string>& cells, const Table& table, std::string_view tag) {
  std::string html = "<tr>";
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const bool number = table.columns[i].align == Align::right;
    html += fmt::format("<{0}{1}>{2}</{0}>", tag, number ? " class=\"number\"" : "", escape_html(cells[i]));
  }
  return html + "</tr>\n";
}

std::vector<std::string> titles_of(const Table& table) {
  std::vector<std::string> titles;
  for (const Column& column : table.columns) titles.push_back(column.title);
  return titles;
}

std::string markdown_row(const std::vector<std::string>& cells) {
  std::string row = "|";
  for (const std::string& cell : cells) row += ' ' + escape_markdown(cell) + " |";
  return row + '\n';
}

std::string passive(std::string_view text, std::string_view active) {
  std::string markdown;
  for (const char c : text) {
    if (c == '&')
      markdown += "&amp;";
    else if (c == '<')
      markdown += "&lt;";
    else if (c == '>')
      markdown += "&gt;";
    else {
      if (active.find(c) != std::string_view::npos) markdown += '\\';
      markdown += c;
    }
  }
  return markdown;
}

}  // namespace

std::string escape_html(std::string_view text) {
  std::string html;
  for (const char c : escape_visibly(text, Newlines::keep)) {
    switch (c) {
      case '&': html += "&amp;"; break;
      case '<': html += "&lt;"; break;
      case '>': html += "&gt;"; break;
      case '"': html += "&quot;"; break;
      case '\'': html += "&#39;"; break;
      default: html += c;
    }
  }
  return html;
}

std::string html_table(const Table& table) {
  std::string html = "<table>\n";
  if (table.has_header()) html += "<thead>\n" + cells_html(titles_of(table), table, "th") + "</thead>\n";
  html += "<tbody>\n";
  for (const auto& row : table.rows) html += cells_html(row, table, "td");
  return html + "</tbody>\n</table>\n";
}

std::string escape_markdown(std::string_view text) { return passive(escape_visibly(text), "\\`*_[]|~#"); }

std::string letter_markdown(std::string_view letter) {
  return passive(escape_visibly(letter, Newlines::keep), "\\`_[]|~");
}

std::string markdown_code(std::string_view text) {
  const std::string safe = escape_visibly(text);
  std::size_t longest = 0;
  std::size_t run = 0;
  for (const char c : safe) {
    run = c == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  const std::string fence(longest + 1, '`');
  const std::string_view space = longest > 0 ? " " : "";
  return fmt::format("{0}{1}{2}{1}{0}", fence, space, safe);
}

std::string markdown_table(const Table& table) {
  std::string markdown = markdown_row(titles_of(table)) + '|';
  for (const Column& column : table.columns) markdown += column.align == Align::right ? " ---: |" : " --- |";
  markdown += '\n';
  for (const auto& row : table.rows) markdown += markdown_row(row);
  return markdown;
}

}  // namespace crm::render
