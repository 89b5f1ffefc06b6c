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

}  // namespace

std::string md_map(const MapAnswer& answer, const Style&) {
  const MapGrid grid = grid_of(answer);
  std::string text = fmt::format("# {}\n", escape_markdown(grid.headline)) +
                     incomplete_markdown(unread_of(answer.view->project, answer.problems, answer.named));
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

}  // namespace crm::render
