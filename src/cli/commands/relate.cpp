// SPDX-License-Identifier: MIT
#include "cli/answers.hpp"
#include "cli/commands.hpp"
#include "private_record.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm::cli {
namespace {

std::string other_of(Session& session, const std::string& person, const std::string& text) {
  const Project& project = session.project().project;
  const std::string other = resolve_stakeholder(project, text);
  if (other == person)
    throw Error(ErrorKind::usage, fmt::format("{} cannot be related to themselves", display_name(project, other)),
                "name two people");
  return other;
}

std::string other_meant(Session& session, const Arguments& arguments, const std::string& answer) {
  return other_of(session, resolve_stakeholder(session.project().project, arguments.one("A")), answer);
}

bool is_noted(Session&, const Arguments& arguments) { return !arguments.has("remove"); }

// It says the least.
std::string usual_tie(Session&, const Arguments&) { return std::string(name_of(Tie::works_with)); }

constexpr Option kOptions[]{
    {.name = "A",
     .takes = Takes::argument,
     .doc = "whose record it goes into",
     .ask = ask_for_somebody("whose record does it go into")},
    {.name = "B",
     .takes = Takes::argument,
     .doc = "the other one",
     .ask = {.examples = some_people, .meant = other_meant}},
    {.name = "as",
     .value = "RELATION",
     .doc = "how A stands to B",
     .choices = EnumNames<Tie>::names,
     .ask = {.when = is_noted, .question = "how do they stand to each other", .usual = usual_tie},
     .usage = "--as RELATION"},
    {.name = "note", .value = "TEXT", .doc = "what to know about it"},
    {.name = "remove", .takes = Takes::flag, .doc = "take it back; without --as every relation of A to B"},
};

std::optional<Tie> tie_from(Session& session) {
  const auto names = EnumNames<Tie>::names;
  const std::string name = session.arguments().one("as");
  if (name.empty() && session.arguments().has("remove")) return std::nullopt;
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end())
    throw Error(ErrorKind::usage, "relate needs --as RELATION",
                fmt::format("one of {}", join({names.begin(), names.end()}, ", ")));
  return static_cast<Tie>(found - names.begin());
}

void take_back(PrivateRecord& record, const std::string& other, std::optional<Tie> tie, const std::string& other_name) {
  const std::size_t removed = std::erase_if(record.after.relations, [&](const RelationTo& relation) {
    return relation.with == other && (!tie || relation.as == tie);
  });
  if (removed == 0)
    throw Error(ErrorKind::usage, fmt::format("no such relation of {} to {} is noted", record.person->name, other_name),
                fmt::format("crm note {} lists them", record.person->info.id));
}

void put(Session& session, PrivateRecord& record, const std::string& other, Tie tie) {
  std::vector<RelationTo>& relations = record.after.relations;
  auto relation = std::find_if(relations.begin(), relations.end(),
                               [&](const RelationTo& r) { return r.with == other && r.as == tie; });
  for (const RelationTo& also : relations)
    if (also.with == other && also.as && also.as != tie)
      session.note(fmt::format("also noted: {}; take it back with crm relate {} {} --as {} --remove", name_of(*also.as),
                               record.person->info.id, other, name_of(*also.as)));
  if (relation == relations.end()) relation = relations.insert(relation, {other, tie, ""});
  if (const auto note = session.arguments().maybe("note")) relation->note = session.text(*note);
}

int run_relate(Session& session, const Arguments& arguments) {
  PrivateRecord record = private_record(session, arguments.one("A"));
  const Project& project = session.project().project;
  const std::string other = other_of(session, record.person->info.id, arguments.one("B"));
  const std::string other_name = display_name(project, other);
  const std::string& id = record.person->info.id;
  const bool remove = arguments.has("remove");
  if (remove && arguments.has("note"))
    throw Error(ErrorKind::usage, "--note does not go with --remove", "give one of them");
  const auto tie = tie_from(session);
  if (remove)
    take_back(record, other, tie, other_name);
  else
    put(session, record, other, *tie);
  if (!save(session, record) || session.quiet()) return 0;
  const std::string said =
      remove ? fmt::format("relation to {} taken back", other_name) : fmt::format("{} {}", phrase_of(tie), other_name);
  session.print(fmt::format("{} {}\n", id, escape_visibly(said)));
  return 0;
}

}  // namespace

const Command kRelate{
    .name = "relate",
    .group = "know",
    .summary = "how two stakeholders get on (private)",
    .access = Access::write,
    .options = kOptions,
    .details =
        "Kept in private/A.yaml. `crm map --private`, `crm brief` of either and `crm note A` show it, "
        "nothing else does.",
    .examples =
        "crm relate hal rosa --as rival --note 'Both want the March slot'\n"
        "crm relate tom maya --as reports-to\n"
        "crm relate hal rosa --as rival --remove",
    .run = run_relate,
};

}  // namespace crm::cli
