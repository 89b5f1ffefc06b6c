// SPDX-License-Identifier: MIT
// From what a person typed to what a record holds.
#include "field_path.hpp"
#include "session.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm::cli {
namespace {

std::string known_sla(const Project& project, const std::string& text) {
  std::vector<std::string> ids;
  for (const ServiceLevel& level : project.config.sla) ids.push_back(level.id);
  if (std::find(ids.begin(), ids.end(), text) != ids.end()) return text;
  throw Error(ErrorKind::usage, fmt::format("no service level {}{}", crm::quoted(text), did_you_mean(text, ids)),
              ids.empty() ? "crm.yaml has none under sla" : fmt::format("crm.yaml has {}", join(ids, ", ")));
}

}  // namespace

std::string resolve_reference(const Project& project, Refers refers, const std::string& text) {
  switch (refers) {
    case Refers::nothing: return text;
    case Refers::stakeholder: return resolve_stakeholder(project, text);
    case Refers::party: return text == kTeam ? text : resolve_stakeholder(project, text);
    case Refers::promise: return resolve_promise(project, text);
    case Refers::promise_or_relationship: return text == kRelationship ? text : resolve_promise(project, text);
    case Refers::sla: return known_sla(project, text);
  }
  return text;
}

std::string value_meant(Session& session, const Field& field, std::string_view text) {
  const Type& type = field.type->shape == Shape::list ? *field.type->item : *field.type;
  if (type.shape == Shape::date) return to_iso(session.when(text));
  if (field.refers != Refers::nothing)
    return resolve_reference(session.project().project, field.refers, std::string(text));
  return type.shape == Shape::text ? session.text(text) : std::string(text);
}

void set_path(Session& session, const Kind& kind, void* record, std::string_view path, std::string_view text) {
  const FieldIn place = follow_path(kind, record, path);
  set_field(*place.field, place.record, value_meant(session, *place.field, text));
}

void apply_options(Session& session, const Command& command, const Kind& kind, void* record) {
  for (const Option& option : command.options) {
    if (option.field.empty()) continue;
    for (const std::string& text : session.arguments().all(option.name))
      set_path(session, kind, record, option.field, text);
  }
}

}  // namespace crm::cli
