// SPDX-License-Identifier: MIT
#include "answers.hpp"
#include "map_parts.hpp"
#include "markup.hpp"
#include "unread.hpp"

#include "crm/text.hpp"

#include <fmt/format.h>

namespace crm::render {
namespace {

std::string markdown_list(std::string_view title, const std::vector<std::string>& items) {
  if (items.empty()) return {};
  std::string text = fmt::format("\n## {}\n\n", title);
  for (const std::string& item : items) text += fmt::format("- {}\n", escape_markdown(item));
  return text;
}

std::string html_list(std::string_view title, const std::vector<std::string>& items) {
  if (items.empty()) return {};
  std::string html = fmt::format("<h2>{}</h2>\n<ul>\n", title);
  for (const std::string& item : items) html += fmt::format("<li>{}</li>\n", escape_html(item));
  return html + "</ul>\n";
}

std::string cell_html(const MapCell& cell) {
  std::string html = fmt::format("<td><h2>{}</h2>\n", name_of(cell.quadrant));
  for (const MapPerson& person : cell.people)
    html += fmt::format("<p><strong>{}</strong><br>{}{}</p>\n", escape_html(person.name),
                        escape_html(person.engagement), person.gently ? fmt::format("<br>{}", kGently) : "");
  return html + "</td>\n";
}

std::string row_html(const char* power, const MapCell& left, const MapCell& right) {
  return fmt::format("<tr>\n<th>{} power</th>\n{}{}</tr>\n", power, cell_html(left), cell_html(right));
}

}  // namespace

std::string md_map(const MapAnswer& answer, const Style&) {
  const MapGrid grid = grid_of(answer);
  std::string text = fmt::format("# {}\n", escape_markdown(grid.headline)) + incomplete_markdown(unread_of(answer.view->project, answer.problems));
  for (const MapCell& cell : grid.cells) {
    text += fmt::format("\n## {}\n\n", name_of(cell.quadrant));
    if (cell.people.empty()) text += "nobody\n";
    for (const MapPerson& person : cell.people)
      text += fmt::format("- **{}**: {}{}\n", escape_markdown(person.name), escape_markdown(person.engagement),
                          person.gently ? fmt::format(", {}", kGently) : "");
  }
  if (!grid.unplaced.empty()) text += fmt::format("\n## {}\n\n", kUnplacedTitle);
  for (const MapGrid::Unplaced& person : grid.unplaced)
    text += fmt::format("- {}: {}\n", escape_markdown(person.name), markdown_code(person.command));
  return text + markdown_list(kRelationsTitle, grid.relations) + markdown_list(kPoliticsTitle, grid.politics);
}

std::string html_map(const MapAnswer& answer, const Style&) {
  const MapGrid grid = grid_of(answer);
  std::string body = fmt::format("<h1>{}</h1>\n", escape_html(grid.headline)) + incomplete_html(unread_of(answer.view->project, answer.problems)) + "<table>\n";
  body += row_html("high", grid.cells[0], grid.cells[1]) + row_html("low", grid.cells[2], grid.cells[3]);
  body += "<tr>\n<th></th>\n<th>low interest</th>\n<th>high interest</th>\n</tr>\n</table>\n";
  if (!grid.unplaced.empty()) body += fmt::format("<h2>{}</h2>\n<ul>\n", kUnplacedTitle);
  for (const MapGrid::Unplaced& person : grid.unplaced)
    body += fmt::format("<li>{}: <code>{}</code></li>\n", escape_html(person.name), escape_html(person.command));
  if (!grid.unplaced.empty()) body += "</ul>\n";
  body += html_list(kRelationsTitle, grid.relations) + html_list(kPoliticsTitle, grid.politics);
  return html_page("Stakeholder map", body);
}

}  // namespace crm::render
