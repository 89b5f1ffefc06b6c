// SPDX-License-Identifier: MIT
#include "crm/lint.hpp"

#include <algorithm>

namespace crm {

namespace {

const Stakeholder* find_reader(const Project& project, std::string_view reader) {
  if (const Stakeholder* person = find_stakeholder(project, reader)) return person;
  const auto named = std::find_if(project.stakeholders.begin(), project.stakeholders.end(),
                                  [&](const Stakeholder& person) { return person.name == reader; });
  return named == project.stakeholders.end() ? nullptr : &*named;
}

std::vector<std::string> team_people(const Project& project, std::string_view reader) {
  std::vector<std::string> people{project.config.pm.name};
  for (const Person& member : project.config.members) people.push_back(member.name);
  for (const Promise& promise : project.promises)
    if (promise.ours()) people.push_back(promise.owner);
  std::erase_if(people, [&](const std::string& name) { return name.empty() || name == reader; });
  std::sort(people.begin(), people.end());
  people.erase(std::unique(people.begin(), people.end()), people.end());
  return people;
}

std::vector<std::string> other_clients(const Project& project, std::string_view reader,
                                       const std::vector<std::string>& team) {
  std::vector<std::string> names;
  for (const Stakeholder& person : project.stakeholders)
    if (!person.name.empty() && person.name != reader && std::find(team.begin(), team.end(), person.name) == team.end())
      names.push_back(person.name);
  return names;
}

}  // namespace

LintSubject lint_subject(const View& view, LetterKind kind, std::string_view reader, const Promise* promise) {
  const Project& project = view.project;
  const Stakeholder* person = find_reader(project, reader);
  LintSubject subject;
  subject.kind = kind;
  subject.reader = person ? person->name : std::string(reader);
  subject.team_people = team_people(project, subject.reader);
  subject.other_clients = other_clients(project, subject.reader, subject.team_people);
  subject.confidential_terms = project.config.confidential_terms;
  subject.glossary = project.config.glossary;
  subject.today = view.today;
  if (promise) {
    const Life life = life_of(*promise, view.today);  // not from the view: it may be a draft
    subject.due = life.due;
    subject.target = promise->target;
    subject.overdue = promise->ours() && life.overdue(view.today);
    subject.apology_owed = promise->ours() && life.owes_apology();
  }
  return subject;
}

}  // namespace crm
