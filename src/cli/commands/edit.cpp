// SPDX-License-Identifier: MIT
#include "cli/answers.hpp"
#include "cli/commands.hpp"
#include "cli/record_checks.hpp"
#include "cli/words.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"
#include "crm/yaml.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm::cli {
namespace {

struct Target {
  const Kind* kind = nullptr;
  RecordInfo info;
};

bool has_error_in(const Project& project, const std::string& file) {
  return std::any_of(project.problems.begin(), project.problems.end(), [&](const Problem& problem) {
    return problem.severity == Severity::error && problem.where.file == file;
  });
}

// A file that cannot be read as a record is one more reason to edit it; its id must be given whole.
Target target_of(Session& session, const std::string& text) {
  const auto& [root, project] = session.project();
  if (std::find(project.unreadable.begin(), project.unreadable.end(), text) != project.unreadable.end())
    for (const Kind& kind : kind_table()) {
      const std::string file = fmt::format("{}/{}.yaml", kind.folder, text);
      if (has_error_in(project, file)) return {&kind, {text, file, {}}};
    }
  const AnyRecord record = record_meant(project, text);
  return {record.kind, {record.info().id, record.info().file, {}}};
}

std::string known_target(Session& session, const Arguments&, const std::string& answer) {
  target_of(session, answer);
  return answer;
}

constexpr Option kOptions[]{
    {.name = "ID",
     .takes = Takes::argument,
     .doc = "an id, the beginning of one, its random part, a stakeholder's name, or project (crm.yaml)",
     .ask = {.examples = some_promises, .meant = known_target}},
};

// From the user's environment alone, and without a shell.
std::vector<std::string> editor_of(Session& session) {
  for (const std::string_view name : {"VISUAL", "EDITOR"})
    if (auto words = split(session.context().environment(name).value_or(""), ' '); !words.empty()) return words;
  throw Error(ErrorKind::usage, "no editor: neither VISUAL nor EDITOR is set", "for example: export EDITOR=nano");
}

// The text that is edited: a file of the user's own, outside of the project, kept until its text is safe elsewhere.
class Copy {
 public:
  Copy(Session& session, const std::string& file, const std::string& bytes) : files_(session.context().files) {
    const Random& random = session.context().random;
    std::string base = session.context().environment("TMPDIR").value_or("");
    if (!base.starts_with('/') || (base + '/').starts_with(session.project().root + '/')) base = "/tmp";
    folder_ = fmt::format("{}/crm-{}{}", base, random_part(random), random_part(random));
    path_ = fmt::format("{}/{}", folder_, file.substr(file.find('/') + 1));
    files_.make_directory(folder_, 0700);
    const std::string temporary = path_ + ".tmp";  // goes away on a signal; what the user edits must not
    files_.create(temporary, 0600);
    for (std::string_view rest = bytes; !rest.empty();) rest.remove_prefix(files_.write(temporary, rest));
    files_.sync(temporary);
    files_.rename(temporary, path_);
  }

  const std::string& path() const { return path_; }
  std::string text() const { return files_.read(path_, kMaxRecordBytes + 1); }
  bool holds(const std::string& bytes) const {
    try {
      return text() == bytes;
    } catch (const FileError&) {
      return false;
    }
  }

  // An editor's own leftovers stay.
  void discard() {
    try {
      files_.remove(path_);
      files_.remove(folder_);
    } catch (const FileError&) {
    }
  }

 private:
  FileSystem& files_;
  std::string folder_;
  std::string path_;
};

void open_editor(Session& session, std::vector<std::string> command, const std::string& path) {
  const std::string name = command.front();
  command.push_back(path);
  const int status = session.context().start_program(command, {}, {}, Context::Streams::interactive).status;
  if (status < 0 || status == 127)
    throw Error(ErrorKind::usage, fmt::format("cannot start the editor {}", quoted(name)), "VISUAL or EDITOR names it");
  if (status != 0)
    throw Error(ErrorKind::io, fmt::format("the editor ended with status {}: nothing was changed", status),
                "try again; VISUAL or EDITOR names another one");
}

// The edited text, once it is a sound record; the same as `before` if it is not to be changed.
std::string edited(Session& session, const std::vector<std::string>& editor, const Target& target, const Copy& copy,
                   const std::string& before) {
  while (true) {
    open_editor(session, editor, copy.path());
    std::string text = copy.text();
    if (text == before) return text;
    const auto problems = problems_with(session, *target.kind, target.info, text);
    for (const Problem& problem : problems) session.say_problem(problem);
    if (!has_error(problems)) return text;
    if (session.ask(fmt::format("edit it again, or keep the text in {} and stop", copy.path()), {"edit", "keep"},
                    "edit") == "keep")
      throw Error(ErrorKind::data, "the text has faults: the record stays as it was", {}, {target.info.file});
  }
}

int edit_copy(Session& session, const std::vector<std::string>& editor, const Target& target, Copy& copy,
              const std::string& before) {
  std::string after = edited(session, editor, target, copy, before);
  if (after == before) {
    copy.discard();
    session.note("nothing was changed");
    return 0;
  }
  if (!session.commit({{target.info.file, before, std::move(after)}})) {
    session.note(fmt::format("your text is in {}", copy.path()));
    return 0;
  }
  copy.discard();
  if (!session.quiet()) session.print(fmt::format("{} changed\n", target.info.file));
  return 0;
}

int run_edit(Session& session, const Arguments& arguments) {
  if (!session.interactive())
    throw Error(ErrorKind::usage, "edit needs a terminal", "crm set ID FIELD=VALUE changes single fields");
  const std::vector<std::string> editor = editor_of(session);
  const Target target = target_of(session, arguments.one("ID"));
  const std::string before = read_record(session.context().files, session.project().root, target.info.file);
  Copy copy(session, target.info.file, before);
  try {
    return edit_copy(session, editor, target, copy, before);
  } catch (Error& error) {
    if (copy.holds(before))
      copy.discard();
    else
      error.hint += fmt::format("{}your text is in {}", error.hint.empty() ? "" : "; ", copy.path());
    throw;
  }
}

}  // namespace

const Command kEdit{
    .name = "edit",
    .group = "data",
    .summary = "a record in your editor, checked before it is saved",
    .access = Access::write,
    .options = kOptions,
    .details =
        "VISUAL or EDITOR names the editor. You edit a copy: the record changes only when the text is sound and\n"
        "nobody else changed it meanwhile. Otherwise your text is kept, and you are told where.",
    .examples = "crm edit maya\ncrm edit project",
    .run = run_edit,
};

}  // namespace crm::cli
