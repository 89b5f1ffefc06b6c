// SPDX-License-Identifier: MIT
#include "cli/answers.hpp"
#include "cli/commands.hpp"
#include "references.hpp"

#include "crm/error.hpp"
#include "crm/references.hpp"
#include "crm/text.hpp"

#include <ostream>

#include <fmt/format.h>

namespace crm::cli {
namespace {

constexpr Option kOptions[]{
    {.name = "ID",
     .takes = Takes::argument,
     .doc = "an id, the beginning of one, its random part, or a stakeholder's name",
     .ask = kAskForRecord},
    {.name = "yes", .takes = Takes::flag, .doc = "do not ask", .letter = 'y'},
};

bool is_stakeholder(const AnyRecord& record) { return record.kind->name == "stakeholder"; }

// All of them, for each must be settled before the record can go.
int refuse(Session& session, const AnyRecord& record, const std::vector<Reference>& references) {
  const int count = static_cast<int>(references.size());
  Problem problem;
  problem.message = fmt::format("{} stays: it is named in {}", quoted(record.info().id), count_of(count, "place"));
  session.say_problem(problem);
  for (const Reference& reference : references)
    session.context().err << fmt::format("  {}:{}: {}\n", escape_visibly(reference.from.info().file), reference.line,
                                         reference.field);
  if (is_stakeholder(record))
    session.note(fmt::format("of somebody who went, keep the history: crm set {} left=today", record.info().id));
  return static_cast<int>(ErrorKind::usage);
}

std::vector<FileChange> removal(Session& session, const AnyRecord& record) {
  const LoadedProject& loaded = session.project();
  const std::string& id = record.info().id;
  const auto removed = [&](const std::string& file) {
    return FileChange{file, read_record(session.context().files, loaded.root, file), std::nullopt};
  };
  std::vector<FileChange> changes;
  if (auto snoozes = snoozes_changed(session, id, "")) changes.push_back(std::move(*snoozes));
  const PrivateNotes* notes = is_stakeholder(record) ? find_private(loaded.project, id) : nullptr;
  if (notes) changes.push_back(removed(notes->info.file));
  changes.push_back(removed(record.info().file));
  return changes;
}

bool is_wanted(Session& session, const std::vector<FileChange>& changes) {
  if (session.dry_run() || session.arguments().has("yes")) return true;
  if (!session.interactive())
    throw Error(ErrorKind::usage, "remove needs --yes where nobody can be asked", "-n shows what would go");
  std::vector<std::string> files;
  for (const FileChange& change : changes)
    if (!change.bytes) files.push_back(change.file);
  return session.ask(fmt::format("remove {}", join(files, " and ")), {"yes", "no"}, "no") == "yes";
}

int run_remove(Session& session, const Arguments& arguments) {
  const Project& project = session.project().project;
  const AnyRecord record = resolve_any(project, arguments.one("ID"));
  refuse_unclear_references(session, record);
  const std::vector<Reference> references = references_to(project, record);
  if (!references.empty()) return refuse(session, record, references);
  const std::vector<FileChange> changes = removal(session, record);
  if (!is_wanted(session, changes)) {
    session.note("nothing was removed");
    return 0;
  }
  if (commit_without_private_text(session, changes) && !session.quiet())
    session.print(fmt::format("{} removed\n", record.info().id));
  return 0;
}

}  // namespace

const Command kRemove{
    .name = "remove",
    .group = "data",
    .summary = "delete a record that nothing refers to",
    .access = Access::write,
    .options = kOptions,
    .details = "Private notes about a stakeholder go with it. git keeps what was committed.",
    .examples = "crm remove k3f9 -n\ncrm remove k3f9 --yes",
    .run = run_remove,
};

}  // namespace crm::cli
