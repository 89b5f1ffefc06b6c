// SPDX-License-Identifier: MIT
#include "answers.hpp"

#include "kinds.hpp"

#include <algorithm>

namespace crm::cli {
namespace {

using Texts = std::vector<std::string>;

constexpr std::size_t kMostShown = 8;

std::vector<const Stakeholder*> people_here(Session& session) {
  std::vector<const Stakeholder*> people;
  if (const Project* project = only_project(session))
    for (const Stakeholder& person : project->stakeholders)
      if (!person.left || *person.left > session.today()) people.push_back(&person);
  return people;
}

}  // namespace

const Project* only_project(Session& session) {
  const auto& projects = session.projects();
  return projects.size() == 1 ? &projects.front().project : nullptr;
}

Texts some_of(Texts texts) {
  if (texts.size() <= kMostShown) return texts;
  texts.resize(kMostShown);
  texts.emplace_back("…");
  return texts;
}

bool always(Session&, const Arguments&) { return true; }

std::string main_contact(Session& session, const Arguments&) {
  const std::vector<const Stakeholder*> people = people_here(session);
  std::vector<const Stakeholder*> main;
  std::copy_if(people.begin(), people.end(), std::back_inserter(main),
               [](const Stakeholder* person) { return person->primary.value_or(false); });
  if (main.empty()) main = people;
  std::string found = main.size() == 1 ? main.front()->info.id : "";
  Date last = kFirstDate;
  for (const Stakeholder* person : main)
    for (const Interaction& contact : only_project(session)->interactions)
      if (contact.date && *contact.date >= last && *contact.date <= session.today() &&
          contact.involves(person->info.id)) {
        found = person->info.id;
        last = *contact.date;
      }
  return found;
}

Texts some_people(Session& session, const Arguments&) {
  Texts ids;
  for (const Stakeholder* person : people_here(session)) ids.push_back(person->info.id);
  return some_of(std::move(ids));
}

Texts both_sides(Session& session, const Arguments& arguments) {
  Texts sides = some_people(session, arguments);
  sides.insert(sides.begin(), std::string(kTeam));
  return sides;
}

Texts some_promises(Session& session, const Arguments&) {
  std::vector<std::pair<Date, std::string>> open;
  if (const Project* project = only_project(session))
    for (const Promise& promise : project->promises) {
      const Life life = life_of(promise, session.today());
      if (life.is_open() || life.state == State::requested || life.state == State::countered)
        open.emplace_back(life.due.value_or(kLastDate), promise.info.id);
    }
  std::sort(open.begin(), open.end());
  Texts ids;
  for (auto& [due, id] : open) ids.push_back(std::move(id));
  return some_of(std::move(ids));
}

std::string in_a_week(Session& session, const Arguments& arguments) {
  const auto made = arguments.maybe("made");
  return to_iso(session.calendar().add_business_days(made ? session.when(*made) : session.on(), 5));
}

std::string person_meant(Session& session, const Arguments&, const std::string& answer) {
  const Project* project = only_project(session);
  return project ? resolve_stakeholder(*project, answer) : answer;
}

std::string promise_meant(Session& session, const Arguments&, const std::string& answer) {
  const Project* project = only_project(session);
  return project ? resolve_promise(*project, answer) : answer;
}

std::string id_meant(Session& session, const Arguments&, const std::string& answer) {
  const Project* project = only_project(session);
  return project ? resolve_any(*project, answer).info().id : answer;
}

Texts all_kinds(Session&, const Arguments&) {
  Texts plurals;
  for (const Kind& kind : kind_table()) plurals.emplace_back(kind.plural);
  return plurals;
}

std::string usual_kind(Session&, const Arguments&) { return std::string(find_kind("promise")->plural); }

std::string kind_meant(Session&, const Arguments&, const std::string& answer) {
  return std::string(kind_named(answer).plural);
}

std::string day_meant(Session& session, const Arguments&, const std::string& answer) {
  return to_iso(session.when(answer));
}

}  // namespace crm::cli
