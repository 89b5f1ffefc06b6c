// SPDX-License-Identifier: MIT
#include "crm/lint.hpp"

#include "crm/names.hpp"
#include "crm/text.hpp"
#include "domain/letters/parts.hpp"
#include "phrases.hpp"

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

// The next Friday, or the first business day after it.
Date example_day(const View& view) {
  const int to_friday = (static_cast<int>(Weekday::fri) - static_cast<int>(weekday(view.today)) + 6) % 7 + 1;
  return view.calendar.roll_forward(view.today + to_friday);
}

// Who may be spoken of by the first name: we, the reader with the group's members, and whom the promise concerns.
std::string known_people(const Project& project, const LintSubject& subject, const Stakeholder* reader,
                         const Promise* promise) {
  std::vector<std::string> phrases{"", linting::as_phrase(subject.reader)};
  for (const std::string& name : subject.team_people) phrases.push_back(linting::as_phrase(name));
  for (const Stakeholder& person : project.stakeholders) {
    const std::string& id = person.info.id;
    const bool is_member =
        reader && std::find(reader->members.begin(), reader->members.end(), id) != reader->members.end();
    if (is_member || (promise && letters::concerns(*promise, id))) phrases.push_back(linting::as_phrase(person.name));
  }
  return join(phrases, " ") + " ";
}

// Without a reader nobody can be told from them. A month is no name.
std::vector<std::string> other_first_names(const Project& project, const LintSubject& subject,
                                           const std::string& known) {
  std::vector<std::string> names;
  const auto is_other = [&](const Stakeholder& person) {
    return person.kind != StakeholderKind::group &&
           std::find(subject.other_clients.begin(), subject.other_clients.end(), person.name) !=
               subject.other_clients.end();
  };
  for (const Stakeholder& person : project.stakeholders) {
    const std::string first = given_name(person.name);
    const std::string phrase = linting::as_phrase(first);
    if (subject.reader.empty() || !is_other(person) || first == person.name || phrase.empty()) continue;
    if (known.find(" " + phrase + " ") == std::string::npos && !linting::month_of(phrase)) names.push_back(first);
  }
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
  subject.other_first_names = other_first_names(project, subject, known_people(project, subject, person, promise));
  subject.today = view.today;
  subject.example_day = example_day(view);
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
