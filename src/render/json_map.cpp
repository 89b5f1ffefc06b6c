// SPDX-License-Identifier: MIT
#include "answers.hpp"
#include "json.hpp"
#include "json_parts.hpp"

namespace crm::render {
namespace {

template <class E>
Json name_or_null(const std::optional<E>& value) {
  return value ? Json(name_of(*value)) : Json();
}

Json person_json(const MapAnswer& answer, const Stakeholder& person) {
  const StakeholderFigures figures = figures_of(*answer.view, person);
  Json json = Json::object();
  json.add("id", person.info.id)
      .add("name", person.name)
      .add("org", person.org.empty() ? Json() : Json(person.org))
      .add("power", name_or_null(person.power))
      .add("interest", name_or_null(person.interest))
      .add("quadrant", name_or_null(figures.quadrant))
      .add("engagement", Json::object()
                             .add("current", name_or_null(person.engagement.current))
                             .add("desired", name_or_null(person.engagement.desired)))
      .add("engagement_gap", figures.engagement_gap);
  if (answer.with_private) json.add("handle_with_care", figures.handle_with_care);
  return json;
}

Json relations_json(const Project& project) {
  Json list = Json::list();
  for (const PrivateNotes& notes : project.private_notes)
    for (const RelationTo& relation : notes.relations)
      list.add(Json::object()
                   .add("stakeholder", notes.info.id)
                   .add("as", name_or_null(relation.as))
                   .add("with", relation.with)
                   .add("note", relation.note.empty() ? Json() : Json(relation.note)));
  return list;
}

Json politics_json(const Project& project) {
  Json politics = Json::object();
  for (const PrivateNotes& notes : project.private_notes)
    if (!notes.politics.empty()) politics.add(notes.info.id, notes.politics);
  return politics;
}

}  // namespace

std::string json_map(const MapAnswer& answer, const Style&) {
  const Project& project = answer.view->project;
  Json people = Json::list();
  for (const Stakeholder& person : project.stakeholders)
    if (!person.left) people.add(person_json(answer, person));
  Json json = Json::object();
  json.add("schema", "crm.map/1").add("project", project.config.name).add("today", answer.view->today);
  json.add("stakeholders", std::move(people));
  if (answer.with_private) json.add("relations", relations_json(project)).add("politics", politics_json(project));
  return json.add("problems", problems_json(answer.problems)).text();
}

}  // namespace crm::render
