// SPDX-License-Identifier: MIT
#include "cli/answers.hpp"
#include "cli/commands.hpp"
#include "cli/field_path.hpp"
#include "cli/record_checks.hpp"
#include "render/values.hpp"
#include "set_questions.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm::cli {
namespace {

std::string known_record(Session& session, const Arguments&, const std::string& answer) {
  record_meant(session.project().project, answer);
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
     .ask = {.question = "which field, or FIELD=VALUE", .above = fields_now, .meant = change_meant}},
};

// Of a list that may be long, only what came and went.
std::string items_changed(const Type& list, const void* before, const void* after) {
  const auto lacking = [&](const void* items, const void* others) {
    std::vector<std::string> found;
    for (std::size_t i = 0; i < list.size(items); ++i) {
      bool there = false;
      for (std::size_t j = 0; j < list.size(others) && !there; ++j)
        there = equal(*list.item, list.at(items, i), list.at(others, j));
      if (!there) found.push_back(render::value_text(*list.item, list.at(items, i)));
    }
    return join(found, "; ");
  };
  const std::string added = lacking(after, before);
  const std::string removed = lacking(before, after);
  if (added.empty() && removed.empty()) return "in another order";
  return fmt::format("{}{}{}{}{}", added.empty() ? "" : "added ", added, added.empty() || removed.empty() ? "" : "; ",
                     removed.empty() ? "" : "removed ", removed);
}

std::string what_changed(const AnyRecord& before, const void* after, const FieldChange& change) {
  const Field& field = field_to_change(*before.kind, change);
  if (field.type->shape == Shape::list) {
    const void* was = find_value(*before.kind, before.record, change.path);
    const void* is = find_value(*before.kind, after, change.path);
    if (!equal(*field.type, was, is)) return items_changed(*field.type, was, is);
  }
  const std::string is = value_at(*before.kind, after, change);
  const std::string was = value_at(*before.kind, before.record, change);
  return fmt::format("{}{}", is.empty() ? "nothing" : is,
                     was.empty() || was == is ? "" : fmt::format(" (was {})", was));
}

void say_what_changed(Session& session, const AnyRecord& before, const void* after,
                      const std::vector<FieldChange>& changes) {
  std::vector<std::string> said;
  for (const FieldChange& change : changes) {
    if (std::find(said.begin(), said.end(), change.path) != said.end()) continue;
    said.push_back(change.path);
    session.print(fmt::format("{} {}: {}\n", typed_id(before), escape_visibly(change.path),
                              escape_visibly(what_changed(before, after, change))));
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
