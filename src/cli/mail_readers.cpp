// SPDX-License-Identifier: MIT
// Who is mailed which follow-ups.
#include "mail.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

namespace crm::cli {
namespace {

std::vector<Person> our_people(const ProjectInfo& project) {
  std::vector<Person> people{project.pm};
  people.insert(people.end(), project.members.begin(), project.members.end());
  return people;
}

const Person* find_person(const std::vector<Person>& people, const std::string Person::*field,
                          const std::string& text) {
  const auto found = std::find_if(people.begin(), people.end(),
                                  [&](const Person& person) { return fold(person.*field) == fold(text); });
  return found == people.end() ? nullptr : &*found;
}

const Stakeholder* stakeholder_at(const Project& project, const std::string& address) {
  const auto found =
      std::find_if(project.stakeholders.begin(), project.stakeholders.end(),
                   [&](const Stakeholder& one) { return !address.empty() && fold(one.email) == fold(address); });
  return found == project.stakeholders.end() ? nullptr : &*found;
}

void warn_of_stakeholder(Session& session, const Project& project, const std::string& address) {
  if (const Stakeholder* person = stakeholder_at(project, address))
    session.warn(fmt::format("{} is the address of {}: follow-ups are for our own people", address, person->name));
}

// Who gets all that nobody else gets.
Mailbox first_reader(Session& session, const Project& project) {
  const auto given = session.arguments().maybe("to");
  const std::string address = given.value_or(project.config.pm.email);
  if (!is_mail_address(address))
    throw Error(ErrorKind::usage,
                given || !address.empty() ? fmt::format("{} is not a mail address", crm::quoted(address))
                                          : "crm.yaml has no mail address for the PM, so nobody can be written to",
                given ? "write the address alone: --to maya@example.com"
                      : "write it there as pm: email:, or name a reader: --to ADDRESS");
  if (given) warn_of_stakeholder(session, project, address);
  const std::vector<Person> people = our_people(project.config);
  const Person* person = find_person(people, &Person::email, address);
  return {person ? person->name : "", address};
}

bool is_theirs(const Project& project, const FollowUp& row) {
  const Promise* promise = find_promise(project, row.subject);
  return promise && !promise->ours();
}

// Whom crm.yaml knows at an address of their own. The PM is written to in any case.
const Person* find_own(const Project& project, const std::vector<Person>& people, const FollowUp& row) {
  const Person* owner = row.owner ? find_person(people, &Person::name, *row.owner) : nullptr;
  if (!owner || !is_mail_address(owner->email)) return nullptr;
  const bool is_pm = fold(owner->email) == fold(project.config.pm.email);
  return is_pm || !stakeholder_at(project, owner->email) ? owner : nullptr;
}

MailReader& reader_at(std::vector<MailReader>& readers, const Mailbox& mailbox) {
  for (MailReader& known : readers)
    if (fold(known.mailbox.address) == fold(mailbox.address)) return known;
  return readers.emplace_back(MailReader{mailbox, {}});
}

}  // namespace

std::vector<MailReader> mail_readers(Session& session, const ProjectFollowUps& day) {
  const Project& project = day.view->project;
  MailReader first{first_reader(session, project), {}};
  std::copy_if(day.problems.begin(), day.problems.end(), std::back_inserter(first.errors),
               [](const Problem& problem) { return problem.severity == Severity::error; });
  if (!session.arguments().has("each-owner")) {
    first.rows = day.follow_ups;
    return {std::move(first)};
  }
  const std::vector<Person> people = our_people(project.config);
  std::vector<MailReader> readers{std::move(first)};
  for (const FollowUp& row : day.follow_ups) {
    if (row.snoozed) continue;
    const Person* owner = find_own(project, people, row);
    (owner ? reader_at(readers, {owner->name, owner->email}) : readers.front()).rows.push_back(row);
  }
  return readers;
}

std::vector<std::string> redirections(const ProjectFollowUps& day, const MailReader& reader) {
  const Project& project = day.view->project;
  const std::vector<Person> people = our_people(project.config);
  std::map<std::string, int> counts;
  for (const FollowUp& row : reader.rows)
    if (row.owner && !is_theirs(project, row) && !find_own(project, people, row)) ++counts[*row.owner];
  const std::string file = day.named.empty() ? "crm.yaml" : day.named + "/crm.yaml";
  std::vector<std::string> said;
  for (const auto& [owner, count] : counts) {
    const Person* person = find_person(people, &Person::name, owner);
    const Stakeholder* other = person ? stakeholder_at(project, person->email) : nullptr;
    const std::string why =
        other ? fmt::format("in {} {} has the mail address of {}, a stakeholder", file, owner, other->name)
              : fmt::format("{} has no mail address for {}", file, owner);
    said.push_back(fmt::format("{}: {} to {} instead", why, count_of(count, "follow-up goes", "follow-ups go"),
                               reader.mailbox.address));
  }
  return said;
}

}  // namespace crm::cli
