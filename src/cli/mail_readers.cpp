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

void warn_of_stakeholder(Session& session, const Project& project, const std::string& address) {
  for (const Stakeholder& person : project.stakeholders)
    if (fold(person.email) == fold(address))
      session.warn(fmt::format("{} is the address of {}: follow-ups are for our own people", address, person.name));
}

// Who gets all that nobody else gets.
Mailbox first_reader(Session& session, const Project& project) {
  const auto given = session.arguments().maybe("to");
  const std::string address = given.value_or(project.config.pm.email);
  if (!is_mail_address(address))
    throw Error(ErrorKind::usage,
                address.empty() ? "crm.yaml has no mail address for the PM, so nobody can be written to"
                                : fmt::format("{} is not a mail address", crm::quoted(address)),
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

// Gathers rows by reader, in the order in which readers turn up after the first.
class Readers {
 public:
  Readers(const Project& project, MailReader first) : project_(project), people_(our_people(project.config)) {
    readers_.push_back(std::move(first));
  }

  void give_to_owner(const FollowUp& row) {
    const Person* owner = row.owner ? find_person(people_, &Person::name, *row.owner) : nullptr;
    if (owner && is_mail_address(owner->email)) {
      reader({owner->name, owner->email}).rows.push_back(row);
      return;
    }
    if (row.owner && !is_theirs(project_, row)) ++without_address_[*row.owner];
    readers_.front().rows.push_back(row);
  }

  void name_those_without_address(Session& session) const {
    for (const auto& [owner, count] : without_address_)
      session.warn(fmt::format("crm.yaml has no mail address for {}: {} to {} instead", owner,
                               count_of(count, "follow-up goes", "follow-ups go"), readers_.front().mailbox.address));
  }

  std::vector<MailReader> take() { return std::move(readers_); }

 private:
  MailReader& reader(Mailbox mailbox) {
    for (MailReader& known : readers_)
      if (fold(known.mailbox.address) == fold(mailbox.address)) return known;
    return readers_.emplace_back(MailReader{std::move(mailbox), {}});
  }

  const Project& project_;
  std::vector<Person> people_;
  std::vector<MailReader> readers_;
  std::map<std::string, int> without_address_;
};

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
  Readers readers(project, std::move(first));
  for (const FollowUp& row : day.follow_ups)
    if (!row.snoozed) readers.give_to_owner(row);
  readers.name_those_without_address(session);
  return readers.take();
}

}  // namespace crm::cli
