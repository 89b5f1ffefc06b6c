// SPDX-License-Identifier: MIT
// The map of the stakeholders as a page for our own people; with --private, how they get on, in tables of their own.
#include "answers.hpp"
#include "map_parts.hpp"
#include "markup.hpp"
#include "report_page.hpp"
#include "sheet.hpp"
#include "unread.hpp"

#include "crm/text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm::render {
namespace {

std::string summary_of(const MapGrid& grid, const std::string& named) {
  std::size_t people = 0, gaps = 0;
  for (const MapCell& cell : grid.cells) {
    people += cell.people.size();
    gaps += static_cast<std::size_t>(
        std::count_if(cell.people.begin(), cell.people.end(), [](const MapPerson& each) { return each.gap; }));
  }
  if (people == 0 && grid.unplaced.empty())
    return "Nobody is known yet: " + in_project("crm add-stakeholder NAME", named);
  std::string text =
      fmt::format("{}, {} of them less engaged than we wish.", count_of(static_cast<int>(people), "name"), gaps);
  if (!grid.unplaced.empty()) text += fmt::format(" {} without a place yet.", grid.unplaced.size());
  return text;
}

std::string header_html(const MapAnswer& answer, const MapGrid& grid) {
  const View& view = *answer.view;
  return fmt::format(
      "<header>\n<p class=\"kicker\">Stakeholder map · {}</p>\n<h1>{}</h1>\n<p class=\"day\">{}</p>\n"
      "<p class=\"summary\">{}</p>\n</header>\n",
      answer.with_private ? "private: for your eyes alone" : "for our own people",
      escape_html(view.project.config.name), to_words(view.today), escape_html(summary_of(grid, answer.named)));
}

Table relations_table(const Project& project) {
  Table table{"", {{"who"}, {"how"}, {"whom"}, {"note"}}, {}};
  for (const PrivateNotes& notes : project.private_notes)
    for (const RelationTo& relation : notes.relations)
      table.rows.push_back({display_name(project, notes.info.id), std::string(phrase_of(relation.as)),
                            display_name(project, relation.with), relation.note});
  return table;
}

Table politics_table(const Project& project) {
  Table table{"", {{"who"}, {"politics"}}, {}};
  for (const PrivateNotes& notes : project.private_notes)
    if (!notes.politics.empty()) table.rows.push_back({display_name(project, notes.info.id), notes.politics});
  return table;
}

std::string table_section(std::string_view id, std::string_view heading, const Table& table) {
  if (table.rows.empty()) return {};
  return section(id, heading, fmt::format("<div class=\"card\">\n{}</div>\n", table_html(table)));
}

}  // namespace

std::string html_map(const MapAnswer& answer, const Style&) {
  const Project& project = answer.view->project;
  const MapGrid grid = grid_of(answer);
  std::string body = incomplete_html(unread_of(project, answer.problems, answer.named)) + header_html(answer, grid);
  body += section("people", "People", grid_figure(grid));
  if (answer.with_private)
    body += table_section("relations", kRelationsTitle, relations_table(project)) +
            table_section("politics", kPoliticsTitle, politics_table(project));
  return sheet("Stakeholder map: " + project.config.name,
               body + "<footer class=\"ours\"><p>Not for clients.</p></footer>\n");
}

}  // namespace crm::render
