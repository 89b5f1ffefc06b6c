// SPDX-License-Identifier: MIT
#include "cli/answers.hpp"
#include "cli/commands.hpp"
#include "anonymise.hpp"
#include "references.hpp"

#include "crm/error.hpp"
#include "crm/ids.hpp"
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
    {.name = "anonymise",
     .takes = Takes::flag,
     .doc = "of a person: keep what was promised, but take them out of every record"},
    {.name = "also",
     .takes = Takes::values,
     .value = "WORD",
     .doc = "with --anonymise: another word for them, such as the first name"},
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
    session.note(
        fmt::format("of somebody who went, keep the history: crm set {0} left=today; to erase them: crm remove "
                    "{0} --anonymise",
                    record.info().id));
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

bool is_wanted(Session& session, const std::string& question) {
  if (session.dry_run() || session.arguments().has("yes")) return true;
  if (!session.interactive())
    throw Error(ErrorKind::usage, "remove needs --yes where nobody can be asked", "-n shows what would go");
  return session.ask(question, {"yes", "no"}, "no") == "yes";
}

std::string removal_question(const std::vector<FileChange>& changes) {
  std::vector<std::string> files;
  for (const FileChange& change : changes)
    if (!change.bytes) files.push_back(change.file);
  return "remove " + join(files, " and ");
}

// Whether the changes were made.
bool make(Session& session, const std::vector<FileChange>& changes, const std::string& question,
          const std::string& done) {
  if (!is_wanted(session, question)) {
    session.note("nothing was removed");
    return false;
  }
  if (!commit_without_private_text(session, changes)) return false;
  if (!session.quiet()) session.print(done + "\n");
  return true;
}

int anonymise(Session& session, const std::string& text, const std::vector<std::string>& also) {
  const Project& project = session.project().project;
  const std::string id = resolve_stakeholder(project, text);
  const Anonymised result = anonymised(session, id, also);
  for (const Anonymised::Leftover& left : result.leftovers)
    session.note(fmt::format("{} still stands in {}; if it is them: --also {}", quoted(left.word),
                             count_of(left.places, "place"), escape_visibly(left.word)));
  const std::string name = escape_visibly(find_stakeholder(project, id)->name);
  const std::string count = count_of(static_cast<int>(result.changes.size()), "file");
  if (make(session, result.changes, fmt::format("make {} {} in {}", name, result.name, count),
           result.id == id ? fmt::format("{}: {} changed", id, count)
                           : fmt::format("{} was {}; {} changed", result.id, id, count)))
    session.note("git, backups and the journal of mails keep what was: Privacy in README says how to erase that");
  return 0;
}

int run_remove(Session& session, const Arguments& arguments) {
  if (arguments.has("anonymise")) return anonymise(session, arguments.one("ID"), arguments.all("also"));
  if (arguments.has("also"))
    throw Error(ErrorKind::usage, "--also goes with --anonymise", "see: crm help remove");
  const Project& project = session.project().project;
  const AnyRecord record = resolve_any(project, arguments.one("ID"));
  refuse_unclear_references(session, record);
  const std::vector<Reference> references = references_to(project, record);
  if (!references.empty()) return refuse(session, record, references);
  const std::vector<FileChange> changes = removal(session, record);
  make(session, changes, removal_question(changes), record.info().id + " removed");
  return 0;
}

}  // namespace

const Command kRemove{
    .name = "remove",
    .group = "data",
    .summary = "delete a record that nothing refers to",
    .access = Access::write,
    .options = kOptions,
    .details =
        "Private notes about a stakeholder go with it. With --anonymise a person becomes `Former contact 1` wherever\n"
        "they are named; promises, dates and scores stay, private notes about them and their own words go.\n"
        "git keeps what was committed.",
    .examples =
        "crm remove k3f9 -n\n"
        "crm remove k3f9 --yes\n"
        "crm remove maya --anonymise --also Maya -n",
    .run = run_remove,
};

}  // namespace crm::cli
