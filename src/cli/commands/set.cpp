// SPDX-License-Identifier: MIT
#include "cli/answers.hpp"
#include "cli/commands.hpp"
#include "cli/record_checks.hpp"
#include "field_change.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm::cli {
namespace {

// What has happened stays on record: it is told as a move.
void refuse_rewriting_history(const AnyRecord& record, const FieldChange& change) {
  if (record.kind->name != "promise") return;
  const Promise& promise = *static_cast<const Promise*>(record.record);
  const std::string& id = promise.info.id;
  if (change.path == "moves")
    throw Error(ErrorKind::usage, "moves are told one by one",
                fmt::format("crm update-promise {} MOVE adds one, --undo takes the last one back", id));
  if (change.path == "due" && promise.made)
    throw Error(ErrorKind::usage, "due is the first date that was agreed, and stays on record",
                fmt::format("a new date is a move: crm update-promise {} renegotiated --due DATE --agreed-by S", id));
  if (change.path == "made" && promise.made && change.value.empty())
    throw Error(ErrorKind::usage, "what was promised stays promised",
                fmt::format("crm update-promise {} --undo takes a promise back", id));
}

std::string known_record(Session& session, const Arguments&, const std::string& answer) {
  record_meant(session.project().project, answer);
  return answer;
}

std::string change_meant(Session& session, const Arguments& arguments, const std::string& answer) {
  const AnyRecord record = record_meant(session.project().project, arguments.one("ID"));
  const FieldChange change = field_change(answer);
  refuse_rewriting_history(record, change);
  apply(session, *record.kind, record.kind->type->copy(record.record).get(), change);
  return answer;
}

constexpr Option kOptions[]{
    {.name = "ID",
     .takes = Takes::argument,
     .doc = "an id, the beginning of one, its random part, a stakeholder's name, or project (crm.yaml)",
     .ask = {.examples = some_promises, .meant = known_record}},
    {.name = "CHANGE",
     .takes = Takes::arguments,
     .doc = "FIELD=VALUE, FIELD= to clear it, FIELD+=ITEM or FIELD-=ITEM for lists",
     .ask = {.meant = change_meant}},
};

void say_what_changed(Session& session, const AnyRecord& before, const void* after,
                      const std::vector<FieldChange>& changes) {
  std::vector<std::string> said;
  for (const FieldChange& change : changes) {
    if (std::find(said.begin(), said.end(), change.path) != said.end()) continue;
    said.push_back(change.path);
    const std::string is = escape_visibly(value_at(*before.kind, after, change));
    const std::string was = escape_visibly(value_at(*before.kind, before.record, change));
    session.print(fmt::format("{} {}: {}{}\n", typed_id(before), escape_visibly(change.path),
                              is.empty() ? "nothing" : is,
                              was.empty() || was == is ? "" : fmt::format(" (was {})", was)));
  }
}

int run_set(Session& session, const Arguments& arguments) {
  const AnyRecord record = record_meant(session.project().project, arguments.one("ID"));
  const std::shared_ptr<void> after = record.kind->type->copy(record.record);
  std::vector<FieldChange> changes;
  for (const std::string& text : arguments.all("CHANGE")) {
    changes.push_back(field_change(text));
    refuse_rewriting_history(record, changes.back());
    apply(session, *record.kind, after.get(), changes.back());
  }
  if (equal(*record.kind->type, record.record, after.get())) {
    session.note("nothing changes: it says so already");
    return 0;
  }
  const FileChange change = session.change(*record.kind, record.info(), record.record, after.get());
  refuse_new_faults(session, record, change);
  if (session.commit({change}) && !session.quiet()) say_what_changed(session, record, after.get(), changes);
  return 0;
}

}  // namespace

const Command kSet{
    .name = "set",
    .group = "data",
    .summary = "change fields of a record, and touch nothing else in its file",
    .access = Access::write,
    .options = kOptions,
    .details =
        "Fields of fields are written prefers.channel, words of the glossary glossary.UAT; an item with fields\n"
        "of its own has | between them: holidays+='2026-12-25|Christmas Day'. Dates are typed as\n"
        "everywhere, people by id or name. What happened to a promise is told with crm update-promise.",
    .examples =
        "crm set maya prefers.channel=email check_in_every=14\n"
        "crm set k3f9 inform+=tom inform-=rosa target=friday\n"
        "crm set dev title=\n"
        "crm set project 'holidays+=2026-12-25|Christmas Day'\n"
        "crm set project settings.grace=1 'glossary.UAT=user acceptance test'",
    .run = run_set,
};

}  // namespace crm::cli
