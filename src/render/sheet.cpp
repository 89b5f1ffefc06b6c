// SPDX-License-Identifier: MIT
#include "sheet.hpp"

#include "markup.hpp"
#include "svg.hpp"

#include <fmt/format.h>

namespace crm::render {
namespace {

std::string cell_html(std::string_view tag, const Column& column, const std::string& text) {
  return fmt::format("<{}{}>{}", tag, column.align == Align::right ? " class=\"number\"" : "", escape_html(text));
}

std::string header_html(const Table& table) {
  std::string html = "<thead>\n<tr>";
  for (const Column& column : table.columns) html += cell_html("th scope=\"col\"", column, column.title) + "</th>";
  return html + "</tr>\n</thead>\n";
}

// The first cell names the row.
std::string row_html(const Table& table, const std::vector<std::string>& row) {
  std::string html = "<tr>" + cell_html("th scope=\"row\"", table.columns.front(), row.front()) + "</th>";
  for (std::size_t i = 1; i < row.size(); ++i) html += cell_html("td", table.columns[i], row[i]) + "</td>";
  return html + "</tr>\n";
}

std::string bar_mark(const Key& key) {
  return fmt::format("<rect class=\"{}\" width=\"12\" height=\"12\" rx=\"2\"/>", key.css);
}

std::string dot_mark(const Key& key) {
  if (key.css.starts_with("counting"))
    return fmt::format("<line class=\"{}\" x1=\"0\" y1=\"6\" x2=\"14\" y2=\"6\"/>", key.css);
  return fmt::format("<circle class=\"{}\" cx=\"6\" cy=\"6\" r=\"5\"/>", key.css);
}

std::string keys_html(const std::vector<Key>& keys, std::string (*mark)(const Key&)) {
  std::string html = "<ul class=\"legend\">";
  for (const Key& key : keys)
    html += fmt::format("<li><svg aria-hidden=\"true\" width=\"12\" height=\"12\">{}</svg> {}</li>", mark(key),
                        escape_html(key.word));
  return html + "</ul>\n";
}

}  // namespace

PagePart sheet_part(std::string_view title, std::string_view body_html) {
  return {std::string(sheet_style()), escape_html(title), fmt::format("{}{}", svg_patterns(), body_html)};
}

std::string sheet(std::string_view title, std::string_view body_html) { return page({sheet_part(title, body_html)}); }

std::string section(std::string_view id, std::string_view heading, std::string_view body_html) {
  return fmt::format(
      "<section id=\"{0}\" aria-labelledby=\"{0}-heading\">\n<h2 id=\"{0}-heading\">{1}</h2>\n{2}</section>\n", id,
      escape_html(heading), body_html);
}

std::string figure(const FigureParts& parts) {
  return fmt::format("<figure>\n<figcaption>\n<h3>{}</h3>\n{}</figcaption>\n{}{}{}</figure>\n",
                     escape_html(parts.heading), html_lead(parts.lead), parts.legend_html, parts.chart_html,
                     details_html("The same as a table", table_html(parts.table)));
}

std::string empty_figure(std::string_view heading, std::string_view sentence) {
  return fmt::format("<div class=\"card\">\n<h3>{}</h3>\n{}</div>\n", escape_html(heading), html_lead(sentence));
}

std::string html_lead(std::string_view text) {
  return text.empty() ? std::string() : fmt::format("<p class=\"lead\">{}</p>\n", escape_html(text));
}

std::string table_html(const Table& table) {
  const bool wide = table.columns.size() >= 5;
  std::string html = fmt::format("<div class=\"scroll\"><table{}>\n", wide ? " class=\"wide\"" : "");
  if (table.has_header()) html += header_html(table);
  html += "<tbody>\n";
  for (const auto& row : table.rows) html += row_html(table, row);
  return html + "</tbody>\n</table></div>\n";
}

std::string details_html(std::string_view summary, std::string_view body_html) {
  return fmt::format("<details>\n<summary>{}</summary>\n{}</details>\n", escape_html(summary), body_html);
}

std::string legend(const std::vector<Key>& keys) { return keys_html(keys, bar_mark); }

std::string dot_legend(const std::vector<Key>& keys) { return keys_html(keys, dot_mark); }

std::string tiles(const std::vector<Tile>& tiles) {
  std::string html = "<dl class=\"tiles\">\n";
  for (const Tile& tile : tiles)
    html += fmt::format("<div><dt>{}</dt><dd class=\"value\">{}</dd><dd class=\"count\">{}</dd></div>\n",
                        escape_html(tile.name), escape_html(tile.value), escape_html(tile.count));
  return html + "</dl>\n";
}

std::string columns(std::string_view left_html, std::string_view right_html) {
  return fmt::format("<div class=\"columns\">\n<div>\n{}</div>\n<div>\n{}</div>\n</div>\n", left_html, right_html);
}

}  // namespace crm::render
