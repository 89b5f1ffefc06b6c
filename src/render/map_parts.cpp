// SPDX-License-Identifier: MIT
#include "map_parts.hpp"

#include "crm/text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm::render {
namespace {

std::string name_with_org(const Stakeholder& person) {
  return person.org.empty() ? person.name : fmt::format("{}, {}", person.name, person.org);
}

std::string engagement_of(const Engagement& engagement, std::optional<int> gap) {
  if (!engagement.current) return "engagement unknown";
  const std::string current(name_of(*engagement.current));
  if (!gap) return current + ", wish unknown";
  if (*gap == 0) return current + ", as wished";
  const std::string both = fmt::format("{} → {}", current, name_of(*engagement.desired));
  return *gap > 0 ? fmt::format("{}, {} to gain", both, *gap) : fmt::format("{}, {} above", both, -*gap);
}

MapCell cell_of(const View& view, Quadrant quadrant, Care care) {
  struct Placed {
    const Stakeholder* person;
    StakeholderFigures figures;
  };
  std::vector<Placed> placed;
  for (const Stakeholder& person : view.project.stakeholders)
    if (!person.left && quadrant_of(person) == quadrant) placed.push_back({&person, figures_of(view, person)});
  std::stable_sort(placed.begin(), placed.end(), [](const Placed& a, const Placed& b) {
    return a.figures.engagement_gap.value_or(0) > b.figures.engagement_gap.value_or(0);
  });
  MapCell cell{quadrant, {}};
  for (const Placed& each : placed) {
    const std::optional<int> gap = each.figures.engagement_gap;
    cell.people.push_back({name_with_org(*each.person), engagement_of(each.person->engagement, gap),
                           gap.value_or(0) > 0, care == Care::shown && each.figures.handle_with_care, each.person});
  }
  return cell;
}

MapGrid::Unplaced unplaced(const Stakeholder& person, const std::string& named) {
  std::string command = "crm set " + person.info.id;
  if (!person.power) command += " power=LEVEL";
  if (!person.interest) command += " interest=LEVEL";
  return {name_with_org(person), in_project(command, named)};
}

void add_private(MapGrid& grid, const Project& project) {
  for (const PrivateNotes& notes : project.private_notes) {
    const std::string name = display_name(project, notes.info.id);
    for (const RelationTo& relation : notes.relations)
      grid.relations.push_back(fmt::format("{} {} {}{}", name, phrase_of(relation.as),
                                           display_name(project, relation.with),
                                           relation.note.empty() ? "" : ": " + relation.note));
    if (!notes.politics.empty()) grid.politics.push_back(fmt::format("{}: {}", name, notes.politics));
  }
}

}  // namespace

MapGrid grid_of(const View& view, Care care, const std::string& named) {
  MapGrid grid;
  grid.headline = fmt::format("{} · {}", view.project.config.name, to_words(view.today));
  grid.cells = {cell_of(view, Quadrant::keep_satisfied, care), cell_of(view, Quadrant::manage_closely, care),
                cell_of(view, Quadrant::monitor, care), cell_of(view, Quadrant::keep_informed, care)};
  for (const Stakeholder& person : view.project.stakeholders)
    if (!person.left && !quadrant_of(person)) grid.unplaced.push_back(unplaced(person, named));
  return grid;
}

MapGrid grid_of(const MapAnswer& answer) {
  MapGrid grid = grid_of(*answer.view, answer.with_private ? Care::shown : Care::left_out, answer.named);
  if (answer.with_private) add_private(grid, answer.view->project);
  return grid;
}

}  // namespace crm::render
