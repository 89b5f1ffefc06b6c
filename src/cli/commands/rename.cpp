// SPDX-License-Identifier: MIT
#include "cli/answers.hpp"
#include "cli/commands.hpp"
#include "references.hpp"

#include "crm/error.hpp"
#include "crm/references.hpp"
#include "crm/text.hpp"

#include <fmt/format.h>

namespace crm::cli {
namespace {

std::string new_id_meant(Session& session, const Arguments&, const std::string& answer) {
  session.check_new_id(answer);
  return answer;
}

// What a person's name would make, where that is another id than theirs.
std::string id_of_name(Session& session, const Arguments& arguments) {
  const Project& project = session.project().project;
  const Stakeholder* person = find_stakeholder(project, resolve_any(project, arguments.one("ID")).info().id);
  const std::string id = person ? slug(person->name) : "";
  return is_valid_id(id) && !find_any(project, id) ? id : "";
}

constexpr Option kOptions[]{
    {.name = "ID",
     .takes = Takes::argument,
     .doc = "an id, the beginning of one, its random part, or a stakeholder's name",
     .ask = kAskForRecord},
    {.name = "NEW", .takes = Takes::argument, .doc = "the new id: a to z, 0 to 9 and dashes",
     .ask = {.usual = id_of_name, .meant = new_id_meant}},
};

constexpr std::uint32_t kPrivateMode = 0600;

class Renaming {
 public:
  Renaming(Session& session, const AnyRecord& record, const std::string& new_id)
      : session_(session), loaded_(session.project()), target_(record), new_id_(new_id) {}

  // Every beginning of these changes is a valid project: first the new file, then what refers to it, then the old one
  // goes.
  std::vector<FileChange> changes() {
    const PrivateNotes* notes =
        target_.kind->name == "stakeholder" ? find_private(loaded_.project, target_.info().id) : nullptr;
    std::vector<FileChange> changes{created(target_)};
    if (notes) changes.push_back(created({find_kind("private"), notes}));
    for (const AnyRecord& record : all_records(loaded_.project)) {
      FileChange change = renamed_in(record);
      const bool moves = record.record == target_.record || record.record == notes;
      if (!moves && change.bytes != change.expected) changes.push_back(std::move(change));
    }
    if (auto snoozes = snoozes_changed(session_, target_.info().id, new_id_)) changes.push_back(std::move(*snoozes));
    if (notes) changes.push_back(removed(notes->info.file));
    changes.push_back(removed(target_.info().file));
    return changes;
  }

 private:
  std::string bytes_of(const std::string& file) const {
    return read_record(session_.context().files, loaded_.root, file);
  }

  FileChange renamed_in(const AnyRecord& record) const {
    const Document before = write_any(record);
    const Document after = with_references_renamed(*record.kind, before, *target_.kind, target_.info().id, new_id_);
    if (same_values(before, after)) return {record.info().file, std::nullopt, std::nullopt};
    return change_record(session_.context().files, loaded_.root, record.info(), before, after);
  }

  FileChange created(const AnyRecord& record) const {
    FileChange change = renamed_in(record);
    if (!change.bytes) change.bytes = bytes_of(record.info().file);
    change.file = fmt::format("{}/{}.yaml", record.kind->folder, new_id_);
    change.expected.reset();
    if (record.kind->name == "private") change.mode = kPrivateMode;
    return change;
  }

  FileChange removed(const std::string& file) const { return {file, bytes_of(file), std::nullopt}; }

  Session& session_;
  const LoadedProject& loaded_;
  const AnyRecord target_;
  const std::string new_id_;
};

int run_rename(Session& session, const Arguments& arguments) {
  const AnyRecord record = resolve_any(session.project().project, arguments.one("ID"));
  const std::string new_id = arguments.one("NEW");
  session.check_new_id(new_id);
  refuse_unclear_references(session, record);
  const std::size_t references = references_to(session.project().project, record).size();
  if (!commit_without_private_text(session, Renaming(session, record, new_id).changes())) return 0;
  session.print(session.quiet() ? new_id + "\n"
                                : fmt::format("{} was {}; {} to it changed\n", new_id, record.info().id,
                                              count_of(static_cast<int>(references), "reference")));
  return 0;
}

}  // namespace

const Command kRename{
    .name = "rename",
    .group = "know",
    .summary = "another id for a record, in its file's name and wherever it is named",
    .access = Access::write,
    .options = kOptions,
    .details = "Private notes and snoozed follow-ups go with it. A person's name is a field: crm set ID name=NAME",
    .examples = "crm rename maya-chen maya-lopez\ncrm rename k3f9 holiday-film -n",
    .run = run_rename,
};

}  // namespace crm::cli
