// SPDX-License-Identifier: MIT
#include "crm/kind_table.hpp"

namespace crm {

namespace {

std::vector<Problem> read_record(const Type& type, RecordInfo& info, void* record) {
  if (info.source.empty()) return {};
  std::vector<Problem> problems = read_fields(type.fields(), info.source, 0, record);
  for (Problem& problem : problems) problem.where.file = info.file;
  info.faulty = has_error(problems);
  return problems;
}

template <class T, std::vector<T> Project::*List>
struct ListOf {
  static std::size_t count(const Project& p) { return (p.*List).size(); }
  static const void* at(const Project& p, std::size_t i) { return &(p.*List)[i]; }
  static const RecordInfo& info(const void* record) { return static_cast<const T*>(record)->info; }
  static std::vector<Problem> add(Project& p, RecordInfo info) {
    T& record = (p.*List).emplace_back();
    record.info = std::move(info);
    return read_record(type_of<T>, record.info, &record);
  }
  static void remove(Project& p, std::string_view id) {
    std::erase_if(p.*List, [=](const T& record) { return record.info.id == id; });
  }
  static void sort(Project& p) {
    std::sort((p.*List).begin(), (p.*List).end(), [](const T& a, const T& b) { return a.info.id < b.info.id; });
  }
};

struct TheProject {
  static std::size_t count(const Project&) { return 1; }
  static const void* at(const Project& p, std::size_t) { return &p.config; }
  static const RecordInfo& info(const void* record) { return static_cast<const ProjectInfo*>(record)->info; }
  static std::vector<Problem> add(Project& p, RecordInfo info) {
    p.config = {};
    p.config.info = std::move(info);
    return read_record(type_of<ProjectInfo>, p.config.info, &p.config);
  }
  static void remove(Project&, std::string_view) {}
};

using Stakeholders = ListOf<Stakeholder, &Project::stakeholders>;
using Privates = ListOf<PrivateNotes, &Project::private_notes>;
using Promises = ListOf<Promise, &Project::promises>;
using Interactions = ListOf<Interaction, &Project::interactions>;
using Delays = ListOf<Delay, &Project::delays>;
using Feedbacks = ListOf<Feedback, &Project::feedback>;
using Goodwills = ListOf<Goodwill, &Project::goodwill>;
using Retros = ListOf<Retro, &Project::retros>;

template <class List, class T>
constexpr Kind row(std::string_view name, std::string_view plural, std::string_view folder, bool dated,
                   std::string_view doc) {
  return {name, plural, folder, doc, &type_of<T>, List::count, List::at, List::info, List::add, List::remove, dated};
}

constexpr Kind kTable[] = {
    row<TheProject, ProjectInfo>("project", "project", "", false, "the project: its people, calendar and settings"),
    row<Stakeholders, Stakeholder>("stakeholder", "stakeholders", "stakeholders", false,
                                   "a person or group with a stake in the project"),
    row<Privates, PrivateNotes>("private", "private", "private", false, "what must not be shared about a stakeholder"),
    row<Promises, Promise>("promise", "promises", "promises", false, "a promise, or a request for one"),
    row<Interactions, Interaction>("interaction", "interactions", "interactions", true, "a contact with stakeholders"),
    row<Delays, Delay>("delay", "delays", "delays", true, "a delay, and who was told of it"),
    row<Feedbacks, Feedback>("feedback", "feedback", "feedback", true, "a question for feedback, and its answer"),
    row<Goodwills, Goodwill>("goodwill", "goodwill", "goodwill", true, "a deposit to or withdrawal from goodwill"),
    row<Retros, Retro>("retro", "retros", "retros", true, "a look back, and what changes next time"),
};

constexpr bool is_private(const Kind& kind) { return kind.type == &type_of<PrivateNotes>; }

}  // namespace

std::span<const Kind> kind_table() { return kTable; }

const Kind* find_kind(std::string_view name) {
  for (const Kind& kind : kTable)
    if (kind.name == name || kind.plural == name) return &kind;
  return nullptr;
}

const Kind* kind_of_folder(std::string_view folder) {
  for (const Kind& kind : kTable)
    if (!folder.empty() && kind.folder == folder) return &kind;
  return nullptr;
}

std::vector<AnyRecord> all_records(const Project& project) {
  std::vector<AnyRecord> records;
  for (const Kind& kind : kTable)
    for (std::size_t i = 0; i < kind.count(project); ++i) records.push_back({&kind, kind.at(project, i)});
  return records;
}

std::string typed_id(const AnyRecord& record) {
  return record.kind->folder.empty() ? std::string(record.kind->name) : record.info().id;
}

std::optional<AnyRecord> find_any(const Project& project, std::string_view id) {
  for (const Kind& kind : kTable) {
    if (kind.folder.empty() || is_private(kind)) continue;
    for (std::size_t i = 0; i < kind.count(project); ++i)
      if (kind.info(kind.at(project, i)).id == id) return AnyRecord{&kind, kind.at(project, i)};
  }
  return std::nullopt;
}

Document write_any(const AnyRecord& record) {
  return write_fields(record.kind->fields(), record.record, record.kind->type->blank);
}

void sort_records(Project& project) {
  Stakeholders::sort(project);
  Privates::sort(project);
  Promises::sort(project);
  Interactions::sort(project);
  Delays::sort(project);
  Feedbacks::sort(project);
  Goodwills::sort(project);
  Retros::sort(project);
}

}  // namespace crm
