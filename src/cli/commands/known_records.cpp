// SPDX-License-Identifier: MIT
#include "known_records.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm::cli {
namespace {

bool is_stakeholder(const Kind& kind) { return kind.name == "stakeholder"; }

// By what a record is known again, the surest first.
std::vector<std::string> marks_of(const Kind& kind, const void* record) {
  if (!is_stakeholder(kind)) {
    const Promise& promise = *static_cast<const Promise*>(record);
    const std::string words = fmt::format("{} by {} to {}", fold(promise.what), promise.by, promise.to);
    if (!promise.due) return {words};
    return {fmt::format("{} due {}", words, to_iso(*promise.due)), words};
  }
  const Stakeholder& person = *static_cast<const Stakeholder*>(record);
  std::vector<std::string> marks{fold(person.email), fold(person.name)};
  for (const std::string& alias : person.aliases) marks.push_back(fold(alias));
  std::erase(marks, "");
  return marks;
}

}  // namespace

KnownRecords::KnownRecords(const Kind& kind, const Project& project) : kind_(kind) {
  for (std::size_t i = 0; i < kind.count(project); ++i) {
    const void* record = kind.at(project, i);
    add(kind.info(record).id, kind.type->copy(record));
  }
}

void KnownRecords::add(const std::string& id, const Record& record) {
  records_[id] = record;
  for (const std::string& mark : marks_of(kind_, record.get())) ids_by_mark_[mark].insert(id);
}

KnownRecords::Record KnownRecords::find(const std::string& id) const {
  const auto found = records_.find(id);
  return found == records_.end() ? nullptr : found->second;
}

std::string KnownRecords::id_of(const void* record) const {
  for (const std::string& mark : marks_of(kind_, record)) {
    const std::vector<std::string> ids = ids_of(mark);
    if (ids.empty()) continue;
    if (ids.size() == 1) return ids.front();
    throw Error(ErrorKind::usage, fmt::format("{} records could be meant", ids.size()),
                "say which by its id: " + join(ids, ", "));
  }
  return {};
}

std::vector<std::string> KnownRecords::ids_of(const std::string& mark) const {
  std::vector<std::string> ids;
  if (const auto found = ids_by_mark_.find(mark); found != ids_by_mark_.end())
    for (const std::string& id : found->second)
      if (!claimed_.contains(id) || marks_of(kind_, records_.at(id).get()).front() == mark) ids.push_back(id);
  return ids;
}

void KnownRecords::claim(const void* record) {
  if (is_stakeholder(kind_)) return;
  for (const std::string& id : ids_of(marks_of(kind_, record).front())) claimed_.insert(id);
}

void KnownRecords::adopt_spelling(void* record, const void* known) const {
  if (!is_stakeholder(kind_)) return;
  Stakeholder& person = *static_cast<Stakeholder*>(record);
  const Stakeholder& there = *static_cast<const Stakeholder*>(known);
  const auto marks = marks_of(kind_, known);
  if (std::find(marks.begin(), marks.end(), fold(person.name)) != marks.end()) person.name = there.name;
  if (fold(person.email) == fold(there.email)) person.email = there.email;
}

}  // namespace crm::cli
