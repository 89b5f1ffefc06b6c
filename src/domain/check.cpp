// SPDX-License-Identifier: MIT
#include "check.hpp"

#include "crm/ids.hpp"
#include "crm/life.hpp"
#include "crm/rules.hpp"
#include "crm/text.hpp"

#include <map>
#include <set>

namespace crm {

using checks::check_circles;
using checks::check_record;
using checks::Findings;
using checks::node_at;

namespace checks {

void Findings::add(const RecordInfo& info, const Node* at, std::string rule, std::string message, std::string hint,
                   Severity severity) {
  const Place where{info.file, at ? at->line : 1, at ? at->column : 0};
  problems.push_back({where, std::move(rule), severity, std::move(message), std::move(hint), {}});
}

const Node* node_at(const Document& source, std::string_view key) {
  if (source.empty()) return nullptr;
  const auto index = source.find(0, key);
  return index ? &source[*index] : nullptr;
}

const Node* node_at(const Document& source, std::string_view list, std::size_t nth, std::string_view key) {
  if (source.empty()) return nullptr;
  const auto items = source.find(0, list);
  const auto item = items ? source.item(*items, nth) : std::nullopt;
  if (!item) return nullptr;
  const auto index = source.find(*item, key);
  return index ? &source[*index] : &source[*item];
}

}  // namespace checks

namespace {

void check_unique_ids(const Project& project, Findings& found) {
  std::map<std::string, std::string> file_of;
  for (const AnyRecord& record : all_records(project)) {
    if (record.kind->folder.empty() || record.kind->name == "private") continue;
    const auto [first, is_new] = file_of.emplace(record.info().id, record.info().file);
    if (!is_new)
      found.add(record.info(), nullptr, "duplicate-id",
                "the id '" + record.info().id + "' is used by " + first->second + " too",
                "rename one of the files with crm rename");
  }
}

void check_parties(const Promise& promise, Findings& found) {
  if (promise.by.empty() || promise.to.empty() || (promise.by == kTeam) != (promise.to == kTeam)) return;
  const bool both = promise.by == kTeam;
  found.add(promise.info, node_at(promise.info.source, "to"), "parties",
            both ? "a promise cannot be by the team to the team" : "either `by` or `to` must be the team",
            "write `team` for our side and a stakeholder's id for the other");
}

void check_dates(const Promise& promise, Findings& found) {
  const Document& source = promise.info.source;
  if (promise.made && promise.due && *promise.due < *promise.made)
    found.add(promise.info, node_at(source, "due"), "due-before-made",
              "due " + to_iso(*promise.due) + " is before made " + to_iso(*promise.made),
              "correct one of the two dates");
  if (promise.made && !promise.due && !node_at(source, "due"))
    found.add(promise.info, node_at(source, "made"), "due-missing", "a promise that was made needs a due date",
              "add `due`, the first date that was agreed");
  if (!promise.made && !promise.requested && !node_at(source, "made") && !node_at(source, "requested"))
    found.add(promise.info, nullptr, "not-counted", "neither requested nor made: nothing counts this promise yet",
              "add `made` for a promise or `requested` for a request", Severity::warning);
}

std::string way_out(const Promise& promise, const BadMove& bad) {
  if (!bad.move) return {};
  return "; crm edit " + promise.info.id + " corrects or reorders the moves, crm update-promise " + promise.info.id +
         " --undo takes the last one back";
}

void check_moves(const Promise& promise, Findings& found) {
  const Document& source = promise.info.source;
  if (const auto bad = first_bad_move(promise))
    found.add(promise.info, bad->move ? node_at(source, "moves", *bad->move, "move") : node_at(source, "made"),
              "bad-move", bad->message, bad->hint + way_out(promise, *bad));
  for (std::size_t i = 0; i < promise.moves.size(); ++i) {
    const Move& move = promise.moves[i];
    const auto fault = move.due && move.date ? past_due_fault(*move.due, *move.date) : std::nullopt;
    if (fault)
      found.add(promise.info, node_at(source, "moves", i, "due"), "due-before-move", *fault + ", the day of the move",
                "correct one of the two dates", Severity::warning);
  }
  for (std::size_t i = 1; i < promise.moves.size(); ++i)
    if (promise.moves[i].date && promise.moves[i - 1].date && *promise.moves[i].date < *promise.moves[i - 1].date)
      found.add(promise.info, node_at(source, "moves", i, "date"), "move-order",
                "the moves are not in the order of their dates", "sort them; they are read by date", Severity::warning);
}

void check_feedback(const Feedback& feedback, Findings& found) {
  const Document& source = feedback.info.source;
  if (feedback.answered && feedback.asked && *feedback.answered < *feedback.asked)
    found.add(feedback.info, node_at(source, "answered"), "answered-before-asked", "answered before it was asked",
              "correct one of the two dates");
  const bool scored = feedback.csat || feedback.nps || feedback.ces;
  if (scored && !feedback.answered && !node_at(source, "answered"))
    found.add(feedback.info, nullptr, "not-counted", "scores without `answered` are not counted",
              "add the day of the answer", Severity::warning);
}

void check_snoozes(const Project& project, Findings& found) {
  const ProjectInfo& config = project.config;
  std::vector<std::string> ids;
  for (const Rule& rule : rule_table()) ids.emplace_back(rule.id);
  for (std::size_t i = 0; i < config.snoozed.size(); ++i) {
    const Snooze& snooze = config.snoozed[i];
    const Rule* rule = find_rule(snooze.rule);
    const Node* at = node_at(config.info.source, "snoozed", i, "rule");
    if (!rule && !snooze.rule.empty())
      found.add(config.info, at, "unknown-rule", "no rule '" + snooze.rule + "'" + did_you_mean(snooze.rule, ids),
                "crm rules lists them");
    if (rule && rule->level == Urgency::late)
      found.add(config.info, at, "late-snoozed", "'" + snooze.rule + "' cannot be snoozed: it is a late rule",
                "remove the row; it has no effect", Severity::warning);
  }
}

void check_members(const Project& project, Findings& found) {
  const ProjectInfo& config = project.config;
  for (std::size_t i = 0; i < config.members.size(); ++i)
    for (const Stakeholder& person : project.stakeholders)
      if (const Person& member = config.members[i]; !member.email.empty() && fold(member.email) == fold(person.email))
        found.add(config.info, node_at(config.info.source, "members", i, "email"), "stakeholder-address",
                  member.name + " has the mail address of the stakeholder '" + person.info.id + "'",
                  "correct one of the two; what is theirs to do is mailed to the PM", Severity::warning);
}

void check_private(const Project& project, Findings& found) {
  const std::set<std::string, std::less<>> unreadable(project.unreadable.begin(), project.unreadable.end());
  for (const PrivateNotes& notes : project.private_notes)
    if (!find_stakeholder(project, notes.info.id) && !unreadable.contains(notes.info.id))
      found.add(notes.info, nullptr, "dangling", "no stakeholder '" + notes.info.id + "' for these notes",
                "give the file the id of a stakeholder", Severity::warning);
}

void check_retro(const Retro& retro, Findings& found) {
  const Document& source = retro.info.source;
  if (retro.since && retro.until && *retro.until < *retro.since)
    found.add(retro.info, node_at(source, "until"), "until-before-since",
              "until " + to_iso(*retro.until) + " is before since " + to_iso(*retro.since),
              "correct one of the two dates");
  if (retro.actions.size() > 3)
    found.add(retro.info, node_at(source, "actions"), "too-many-actions", "a retro has at most three actions",
              "keep the three that change most", Severity::warning);
}

}  // namespace

std::vector<Problem> check_project(const Project& project, Date today) {
  Findings found;
  check_unique_ids(project, found);
  check_snoozes(project, found);
  check_members(project, found);
  check_private(project, found);
  for (const AnyRecord& record : all_records(project)) check_record(project, record, today, found);
  for (const Promise& promise : project.promises) {
    check_parties(promise, found);
    check_dates(promise, found);
    check_moves(promise, found);
  }
  check_circles(project, found);
  for (const Feedback& feedback : project.feedback) check_feedback(feedback, found);
  for (const Retro& retro : project.retros) check_retro(retro, found);
  return std::move(found.problems);
}

}  // namespace crm
