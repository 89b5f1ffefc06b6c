// SPDX-License-Identifier: MIT
#include "references.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

#include <set>

#include <fmt/format.h>

namespace crm::cli {

void refuse_unclear_references(Session& session, const AnyRecord& record) {
  const LoadedProject& loaded = session.project();
  std::set<std::string> files;
  for (const Problem& problem : loaded.project.problems)
    if (problem.severity == Severity::error && problem.where.file.ends_with(".yaml") &&
        problem.where.file != record.info().file)
      files.insert(problem.where.file);
  for (const std::string& file : files)
    if (read_record(session.context().files, loaded.root, file).find(record.info().id) != std::string::npos)
      throw Error(ErrorKind::data, fmt::format("the file has faults, and {} stands in it", quoted(record.info().id)),
                  "mend it first: crm validate says what is wrong", {file});
}

std::optional<FileChange> snoozes_changed(Session& session, const std::string& subject,
                                          const std::string& new_subject) {
  const ProjectInfo& before = session.project().project.config;
  ProjectInfo after = before;
  if (new_subject.empty()) std::erase_if(after.snoozed, [&](const Snooze& row) { return row.subject == subject; });
  for (Snooze& row : after.snoozed)
    if (row.subject == subject) row.subject = new_subject;
  if (after.snoozed == before.snoozed) return std::nullopt;
  return session.change(*find_kind("project"), before.info, &before, &after);
}

bool commit_without_private_text(Session& session, const std::vector<FileChange>& changes) {
  if (!session.dry_run()) return session.commit(changes);
  std::vector<FileChange> shown;
  for (const FileChange& change : changes) {
    if (!change.file.starts_with("private/"))
      shown.push_back(change);
    else
      session.note(fmt::format("{} would be {}, too", change.file, change.bytes ? "written" : "removed"));
  }
  return session.commit(shown);
}

}  // namespace crm::cli
