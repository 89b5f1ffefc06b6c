// SPDX-License-Identifier: MIT
#include "set_questions.hpp"

#include "cli/answers.hpp"
#include "cli/record_checks.hpp"
#include "render/style.hpp"

#include "crm/error.hpp"

#include <fmt/format.h>

namespace crm::cli {
namespace {

using Do = FieldChange::Do;

constexpr std::string_view kNone = "-";

AnyRecord record_asked_about(Session& session, const Arguments& arguments) {
  return record_meant(session.project().project, arguments.one("ID"));
}

// Whether the change could be made.
void try_out(Session& session, const AnyRecord& record, const FieldChange& change) {
  refuse_rewriting_history(record, change);
  apply(session, *record.kind, record.kind->type->copy(record.record).get(), change);
}

std::string question_for(const Field& field, const std::string& path) {
  if (field.type->shape != Shape::list) return fmt::format("the new value of {} (- for none)", path);
  const std::string form = item_form(field);
  return fmt::format("what to add to {}{}, or -ITEM to take one out (- for none)", path,
                     form.empty() ? "" : ", as " + form);
}

std::string change_as_typed(const Field& field, const std::string& path, const std::string& typed) {
  if (typed == kNone) return path + "=";
  if (field.type->shape != Shape::list) return fmt::format("{}={}", path, typed);
  return typed.starts_with(kNone) ? fmt::format("{}-={}", path, typed.substr(kNone.size()))
                                  : fmt::format("{}+={}", path, typed);
}

std::string change_asked_for(Session& session, const AnyRecord& record, const std::string& path) {
  refuse_told_field(record, path);
  const Field& field = field_to_change(*record.kind, {Do::put, path, {}});
  const Type& type = field.type->shape == Shape::list ? *field.type->item : *field.type;
  const std::vector<std::string> choices(type.choices.begin(), type.choices.end());
  std::string change;
  session.ask_until(question_for(field, path), choices, "", [&](const std::string& typed) {
    if (typed.empty()) throw Error(ErrorKind::usage, std::string(kNeeded));
    change = change_as_typed(field, path, typed);
    try_out(session, record, field_change(change));
  });
  return change;
}

}  // namespace

void refuse_told_field(const AnyRecord& record, const std::string& path) {
  if (record.kind->name != "promise") return;
  const Promise& promise = *static_cast<const Promise*>(record.record);
  const std::string& id = promise.info.id;
  if (path == "moves")
    throw Error(ErrorKind::usage, "moves are told one by one",
                fmt::format("crm update-promise {} MOVE adds one, --undo takes the last one back", id));
  if (path == "due" && promise.made)
    throw Error(ErrorKind::usage, "due is the first date that was agreed, and stays on record",
                fmt::format("a new date is a move: crm update-promise {} renegotiated --due DATE --agreed-by S", id));
}

void refuse_rewriting_history(const AnyRecord& record, const FieldChange& change) {
  refuse_told_field(record, change.path);
  if (record.kind->name != "promise" || change.path != "made" || !change.value.empty()) return;
  const Promise& promise = *static_cast<const Promise*>(record.record);
  if (promise.made)
    throw Error(ErrorKind::usage, "what was promised stays promised",
                fmt::format("crm update-promise {} --undo takes a promise back", promise.info.id));
}

std::string fields_now(Session& session, const Arguments& arguments) {
  const AnyRecord record = record_asked_about(session, arguments);
  render::Table table{{}, {{}, {}}, {}};
  for (const std::string& path : field_paths(*record.kind))
    table.rows.push_back({path, value_at(*record.kind, record.record, {Do::put, path, {}})});
  return render::text_table(table, {Colour::off, session.context().terminal_width}, 2);
}

std::string change_meant(Session& session, const Arguments& arguments, const std::string& answer) {
  const AnyRecord record = record_asked_about(session, arguments);
  if (answer.find('=') == std::string::npos) return change_asked_for(session, record, answer);
  try_out(session, record, field_change(answer));
  return answer;
}

}  // namespace crm::cli
