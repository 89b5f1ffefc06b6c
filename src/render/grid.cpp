// SPDX-License-Identifier: MIT
#include "grid.hpp"

#include "markup.hpp"
#include "sheet.hpp"

#include "crm/text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm::render {
namespace {

constexpr int kStep = 15;  // pixels between two attitudes
constexpr int kEdge = 8;
constexpr std::size_t kMany = 12;  // in one quadrant: more than one side of paper takes when all four stand on it

int place_of(Attitude attitude) { return kEdge + kStep * static_cast<int>(attitude); }

std::string_view text_of(const std::optional<Attitude>& attitude) { return attitude ? name_of(*attitude) : "unknown"; }

// "supportive → leading"; one word where both are the same, or no wish is known.
std::string words_of(const Engagement& engagement) {
  if (!engagement.desired || engagement.desired == engagement.current) return std::string(text_of(engagement.current));
  return fmt::format("{} → {}", text_of(engagement.current), name_of(*engagement.desired));
}

std::string gap_text(const Engagement& engagement) {
  if (!engagement.current || !engagement.desired) return "–";
  const int gap = static_cast<int>(*engagement.desired) - static_cast<int>(*engagement.current);
  return gap == 0 ? "0" : fmt::format("{:+}", gap);
}

std::string steps_marks(const Engagement& engagement, bool gap) {
  const std::string_view css = gap ? "gap" : "fits";
  std::string marks;
  for (int i = 0; i < 5; ++i)
    marks += fmt::format("<circle class=\"step\" cx=\"{}\" cy=\"7\" r=\"1.5\"/>", kEdge + kStep * i);
  if (engagement.current && engagement.desired)
    marks += fmt::format("<line class=\"{}\" x1=\"{}\" y1=\"7\" x2=\"{}\" y2=\"7\"/>", css,
                         place_of(*engagement.current), place_of(*engagement.desired));
  if (engagement.desired)
    marks +=
        fmt::format("<circle class=\"wish {}\" cx=\"{}\" cy=\"7\" r=\"5.5\"/>", css, place_of(*engagement.desired));
  if (engagement.current)
    marks += fmt::format("<circle class=\"now {}\" cx=\"{}\" cy=\"7\" r=\"3.5\"/>", css, place_of(*engagement.current));
  return marks;
}

// Five steps from unaware to leading: a dot where they stand, a ring where we wish them to be.
std::string steps_svg(const MapPerson& each, const std::string& id) {
  return fmt::format(
      "<svg class=\"steps\" role=\"img\" aria-labelledby=\"{0}-title {0}-desc\" width=\"{1}\" height=\"14\">"
      "<title id=\"{0}-title\">Engagement of {2}</title><desc id=\"{0}-desc\">{3}</desc>{4}</svg>",
      id, 2 * kEdge + 4 * kStep, escape_html(each.person->name), escape_html(each.engagement),
      steps_marks(each.person->engagement, each.gap));
}

std::string person_html(const MapPerson& each, const std::string& id) {
  const Stakeholder& person = *each.person;
  std::string html = fmt::format("<li><strong>{}</strong>", escape_html(person.name));
  if (!person.org.empty()) html += fmt::format(" <span class=\"org\">{}</span>", escape_html(person.org));
  if (each.gently) html += fmt::format("&nbsp;· <span class=\"gently\">{}</span>", kGently);
  return html + fmt::format("<span class=\"stand\">{}<span aria-hidden=\"true\">{}</span></span></li>\n",
                            steps_svg(each, id), words_of(person.engagement));
}

std::string_view where_of(Quadrant quadrant) {
  switch (quadrant) {
    case Quadrant::manage_closely: return "high power, high interest";
    case Quadrant::keep_satisfied: return "high power, low interest";
    case Quadrant::keep_informed: return "low power, high interest";
    case Quadrant::monitor: break;
  }
  return "low power, low interest";
}

std::string css_of(std::string name) {
  std::replace(name.begin(), name.end(), ' ', '-');
  return name;
}

std::string quadrant_html(const MapCell& cell, std::string_view id) {
  const std::string name(name_of(cell.quadrant));
  std::string heading = name;
  heading.front() = static_cast<char>(heading.front() - 'a' + 'A');
  const std::string css = css_of(name);
  std::string html = fmt::format("<div class=\"quadrant {}\">\n<h4>{}<span>{} · {}</span></h4>\n", css, heading,
                                 where_of(cell.quadrant), count_of(static_cast<int>(cell.people.size()), "name"));
  if (cell.people.empty()) return html + "</div>\n";
  html += "<ul class=\"people\">\n";
  int n = 0;
  for (const MapPerson& person : cell.people) html += person_html(person, fmt::format("{}-{}-{}", id, css, ++n));
  return html + "</ul>\n</div>\n";
}

// Those to be managed closely come first where there is no room for two columns, and when it is read aloud.
std::vector<const MapCell*> in_reading_order(const MapGrid& grid) {
  std::vector<const MapCell*> cells;
  for (const MapCell& cell : grid.cells) cells.push_back(&cell);
  std::sort(cells.begin(), cells.end(), [](const MapCell* a, const MapCell* b) { return a->quadrant < b->quadrant; });
  return cells;
}

}  // namespace

std::string grid_html(const MapGrid& grid, std::string_view id) {
  const bool many =
      std::any_of(grid.cells.begin(), grid.cells.end(), [](const MapCell& cell) { return cell.people.size() > kMany; });
  std::string html = many ? "<div class=\"grid many\">\n" : "<div class=\"grid\">\n";
  html += "<p class=\"axis-power\" aria-hidden=\"true\">more power →</p>\n";
  for (const MapCell* cell : in_reading_order(grid)) html += quadrant_html(*cell, id);
  return html + "<p class=\"axis-interest\" aria-hidden=\"true\">more interest →</p>\n</div>\n";
}

Table grid_table(const MapGrid& grid) {
  Table table{"", {{"name"}, {"organisation"}, {"quadrant"}, {"now"}, {"wished"}, {"steps", Align::right}}, {}};
  for (const MapCell* cell : in_reading_order(grid))
    for (const MapPerson& each : cell->people) {
      const Engagement& engagement = each.person->engagement;
      table.rows.push_back({each.person->name, each.person->org, std::string(name_of(cell->quadrant)),
                            std::string(text_of(engagement.current)), std::string(text_of(engagement.desired)),
                            gap_text(engagement)});
    }
  for (const MapGrid::Unplaced& each : grid.unplaced) table.rows.push_back({each.name, "", "unknown", "", "", ""});
  return table;
}

std::string unplaced_html(const MapGrid& grid) {
  if (grid.unplaced.empty()) return {};
  std::string list = "<ul>\n";
  for (const MapGrid::Unplaced& each : grid.unplaced)
    list += fmt::format("<li>{}: <code>{}</code></li>\n", escape_html(each.name), escape_html(each.command));
  return fmt::format("<h3>{}</h3>\n{}</ul>\n", kUnplacedTitle, list);
}

}  // namespace crm::render
