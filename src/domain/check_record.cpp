// SPDX-License-Identifier: MIT
#include "check.hpp"

#include "crm/ids.hpp"

#include <algorithm>

namespace crm::checks {

namespace {

class RecordCheck {
 public:
  RecordCheck(const Project& project, const RecordInfo& info, Date today, Findings& found)
      : project_(project), info_(info), today_(today), found_(found) {}

  void map(std::span<const Field> fields, std::size_t node) {
    for (const std::size_t child : info_.source.children(node))
      if (const Field* field = find_field(fields, info_.source[child].key)) value(*field, *field->type, child);
  }

 private:
  void value(const Field& field, const Type& type, std::size_t node) {
    const Node& at = info_.source[node];
    if (type.shape == Shape::map && at.type == NodeType::map) map(type.fields(), node);
    if (type.shape == Shape::list && at.type == NodeType::list)
      for (const std::size_t item : info_.source.children(node)) value(field, *type.item, item);
    if (type.shape == Shape::text && field.refers != Refers::nothing && at.type == NodeType::text) reference(field, at);
    if (type.shape == Shape::date && !field.looks_ahead) event(field, at);
  }

  void event(const Field& field, const Node& at) {
    const auto date = parse_iso_date(at.text);
    if (date && *date > today_)
      found_.add(info_, &at, "date-to-come",
                 std::string(field.name) + " " + at.text + " is still to come: not counted yet", "check the year",
                 Severity::warning);
  }

  void reference(const Field& field, const Node& at) {
    const std::string& id = at.text;
    const bool is_name = field.refers == Refers::sla || is_valid_id(id);
    if (!is_name || (field.refers == Refers::party && id == kTeam) ||
        (field.refers == Refers::promise_or_relationship && id == kRelationship))
      return;
    if (std::find(project_.unreadable.begin(), project_.unreadable.end(), id) != project_.unreadable.end()) return;
    if (exists(field.refers, id)) return;
    const auto [noun, ids] = candidates(field.refers);
    found_.add(info_, &at, "dangling", "no " + noun + " '" + id + "'" + did_you_mean(id, ids),
               noun == "service level" ? "add it to `sla` in crm.yaml" : "crm list " + noun + "s shows the ids");
  }

  bool exists(Refers refers, const std::string& id) const {
    const auto& levels = project_.config.sla;
    switch (refers) {
      case Refers::sla:
        return std::any_of(levels.begin(), levels.end(), [&](const ServiceLevel& level) { return level.id == id; });
      case Refers::stakeholder:
      case Refers::party:
        return find_stakeholder(project_, id) != nullptr;
      default:
        return find_promise(project_, id) != nullptr;
    }
  }

  std::pair<std::string, std::vector<std::string>> candidates(Refers refers) const {
    std::vector<std::string> ids;
    if (refers == Refers::sla) {
      for (const ServiceLevel& level : project_.config.sla) ids.push_back(level.id);
      return {"service level", ids};
    }
    if (refers == Refers::stakeholder || refers == Refers::party) {
      for (const Stakeholder& person : project_.stakeholders) ids.push_back(person.info.id);
      return {"stakeholder", ids};
    }
    for (const Promise& promise : project_.promises) ids.push_back(promise.info.id);
    return {"promise", ids};
  }

  const Project& project_;
  const RecordInfo& info_;
  Date today_;
  Findings& found_;
};

}  // namespace

void check_record(const Project& project, const AnyRecord& record, Date today, Findings& found) {
  if (record.info().source.empty()) return;
  RecordCheck(project, record.info(), today, found).map(record.kind->fields(), 0);
}

}  // namespace crm::checks
