// SPDX-License-Identifier: MIT
#include "markup.hpp"

#include "crm/text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm::render {
namespace {

constexpr std::string_view kPage = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{}</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #222; background: #fff; overflow-wrap: anywhere; }}
h1 {{ font-size: 1.3rem; }}
h2 {{ font-size: 1.1rem; margin: 1.5rem 0 0.5rem; }}
ul.entries {{ list-style: none; padding: 0; }}
ul.entries li {{ margin: 0 0 0.8rem; padding-left: 0.8rem; border-left: 0.25rem solid #69707a; }}
ul.entries li.late {{ border-left-color: #b3261e; }}
ul.entries li.today {{ border-left-color: #8a5a00; }}
ul.entries li.soon {{ border-left-color: #1f5f9e; }}
.late {{ color: #b3261e; }} .today {{ color: #8a5a00; }} .soon {{ color: #1f5f9e; }}
ul.entries li {{ color: #222; }}
.incomplete {{ border: 2px solid #b3261e; padding: 0.5rem 0.8rem; font-weight: bold; color: #b3261e; }}
.rules, .reason {{ color: #595959; }}
table {{ border-collapse: collapse; }}
th, td {{ text-align: left; padding: 0.2rem 1rem 0.2rem 0; border-bottom: 1px solid #ddd; vertical-align: top; }}
td.number, th.number {{ text-align: right; }}
@media screen and (prefers-color-scheme: dark) {{
  body {{ color: #e9e7e2; background: #14161a; }}
  a {{ color: #8cb9ef; }}
  th, td {{ border-bottom-color: #31353c; }}
  ul.entries li {{ color: #e9e7e2; border-left-color: #9aa1ab; }}
  ul.entries li.late {{ border-left-color: #ff9188; }}
  ul.entries li.today {{ border-left-color: #efb95a; }}
  ul.entries li.soon {{ border-left-color: #8cb9ef; }}
  .late, .incomplete {{ color: #ff9188; border-color: #ff9188; }} .today {{ color: #efb95a; }} .soon {{ color: #8cb9ef; }}
  .rules, .reason {{ color: #a4a9b1; }}
}}
</style>
</head>
<body>
{}</body>
</html>
)";

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

std::string html_page(std::string_view title, std::string_view body) {
  return fmt::format(kPage, escape_html(title), body);
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
