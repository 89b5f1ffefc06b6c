// SPDX-License-Identifier: MIT
// What a command works with: the context, the common options, the projects, and where its answer goes.
#pragma once

#include "command.hpp"
#include "crm/context.hpp"
#include "crm/formats.hpp"
#include "crm/store.hpp"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace crm::cli {

class Session {
 public:
  // `command` is the one whose answer is given; none for help. Throws Error(usage) for a -C that leads nowhere.
  Session(Context& context, const Command* command, const Arguments& arguments);

  Context& context() { return context_; }
  const Arguments& arguments() const { return arguments_; }
  bool quiet() const;
  bool dry_run() const;
  // May prompt: stdin and stderr are terminals and --no-input is absent.
  bool interactive() const;
  // A path as the user typed it, seen from the working directory or that of -C.
  std::string path(std::string_view typed) const;

  // The one project of this call (or of in_each_project), loaded and checked once; faults are said on stderr and make
  // the exit code 3. Throws Error(data) when there is none, Error(usage) when several were named.
  const LoadedProject& project();
  // All of them, one per -p; at least one. What is wrong with them is in their problems; `returned` leaves it to the
  // caller to say so (the first call decides).
  enum class Faults { said, returned };
  const std::vector<LoadedProject>& projects(Faults faults = Faults::said);
  // Their records as they are written, dates to come included; with --today as they stood on that day. For commands
  // that show files rather than what follows from them.
  std::vector<const Project*> written_projects();
  const Project& written_project();
  // Answers for one project after the other: meanwhile project(), view() and calendar() are that one's. The answers are
  // joined as the chosen format does it; a project that knows nothing of what was asked (Error(usage)) is passed over
  // unless none does. Throws Error(usage) when the format cannot join what several have answered.
  void in_each_project(const std::function<void()>& answer);
  // Whether there is a project at all (bare `crm`); loads nothing.
  bool in_project();

  // From the process's working directory to the project: "" for the same one, "crm/", "../crm/".
  std::string folder(const LoadedProject& loaded);

  // What -p must say in a command that is typed in the process's working directory; "" where the project is found.
  std::string name_from_here(const std::string& root);
  // The same for commands in an answer: one that is no text for the terminal may be read anywhere.
  std::string name_in_answer(const LoadedProject& loaded, const Format& format);
  // A text of ours to be said here, with -p in each command line that would not find the project without.
  std::string runnable(std::string_view text);

  // --today, CRM_TODAY, else today in the (first) project's time zone. Throws Error(usage), or Error(data) for a zone
  // that the system does not know.
  Date today();
  // The clock's today, for warnings about dates to come; never before today().
  Date real_today();
  // The same choice for a project that is not there yet; nothing if the system does not know the zone.
  std::optional<Date> today_in(const std::string& zone, const Calendar& calendar);
  const View& view();
  // One for each of projects().
  const std::vector<View>& views();
  const Calendar& calendar();
  // A date as a person types it, with the resolved one echoed on stderr, once, when it was not ISO.
  Date when(std::string_view text);
  // --on, else today.
  Date on();
  // A text as a person gives it: `-` is read from stdin, odd line ends and the like are mended. Throws Error(usage).
  std::string text(std::string_view given);

  // The chosen row of the format table: --format, --json, else the command's first.
  const Format& format();
  Style style();

  // Appends to the answer, which goes to stdout (or --output) when the command is done.
  void print(std::string_view text);
  // A line on stderr: `crm: note: …`; not with -q. This and the next are runnable().
  void note(std::string_view text);
  // A line on stderr: `crm: warning: …`.
  void warn(std::string_view text);
  // Warns when nobody works on that day, and names the business day before.
  void warn_if_day_off(Date due);
  // Warns of an event that lies ahead: probably a slip of the year.
  void warn_if_to_come(Date event);
  void say_problem(const Problem& problem);
  // Remembers a reason for a non-zero exit code; the gravest wins.
  void reason(ErrorKind kind);
  int exit_code() const { return exit_code_; }

  // Makes the changes, or with --dry-run prints their diff. Tells whether they were made.
  bool commit(const std::vector<FileChange>& changes);
  // The change that gives the record of `kind` with this `info` the fields of `after` in place of `before`'s.
  // Throws Error(data) for a record that has faults.
  FileChange change(const Kind& kind, const RecordInfo& info, const void* before, const void* after);
  // Throws Error(usage) when the record would close a circle.
  FileChange create(const Kind& kind, const std::string& id, const void* record);
  // Throws Error(usage) for an id that is none, or that a record has already.
  void check_new_id(const std::string& id);
  // --id checked and unused, else one made from the date (kinds that are dated), a random part and the text's slug.
  std::string new_id(const Kind& kind, std::string_view text, Date date);

  // What is typed behind the prompt, trimmed. REQUIRES: interactive(), and a prompt that is safe to show. Throws
  // Error(usage) when there is nothing more to come.
  std::string answer_to(std::string_view prompt);
  // Asks, with the answers that are `shown` and what Enter means, until `take` does not throw Error(usage) for what was
  // typed: that says why it is not good. REQUIRES: interactive().
  void ask_until(std::string_view question, const std::vector<std::string>& shown, std::string_view otherwise,
                 const std::function<void(const std::string&)>& take);
  // A question on the terminal. REQUIRES: interactive(). An empty answer means `otherwise`; when there are choices, the
  // answer is one of them or `otherwise`.
  std::string ask(std::string_view question, const std::vector<std::string>& choices, std::string_view otherwise);

  // Writes the answer out; throws Error(io) when that fails, and is quiet about a closed pipe.
  void finish();

 private:
  // As it was typed: --today, CRM_TODAY.
  std::optional<std::string> given_day() const;
  std::vector<std::string> roots_asked_for();
  std::vector<std::string> project_roots();
  std::vector<std::string> names_from_here();
  std::optional<std::string> found_root(const std::string& directory);
  void load_projects(Faults faults);
  LoadedProject load(const std::string& root, Faults faults);
  void check(LoadedProject& loaded, Faults faults);
  void say_problems(const LoadedProject& loaded);
  bool is_taken(const std::string& id);

  Context& context_;
  const Command* command_;
  const Arguments& arguments_;
  std::string directory_;
  std::vector<LoadedProject> projects_;
  Date today_;
  Date real_today_;
  std::vector<View> views_;
  std::optional<Calendar> calendar_;
  std::optional<std::size_t> current_;  // in in_each_project
  std::string output_;
  bool stdin_read_ = false;
  std::set<std::string> echoed_;  // dates
  int exit_code_ = 0;
};

// The gravest of two exit codes: 70, 5, 4, 6, 3, 2, 1, 0.
int graver(int a, int b);

// Asks for what the command needs and was not given, one by one, until each answer is good; throws Error(usage) where
// nobody can be asked, or nobody answers.
void complete(Session& session, const Command& command, Arguments& arguments);

// Fills `record` (of `kind`) from the options that name a field: dates as people type them, ids resolved, values
// checked as in a file. `-` as a text is read from stdin. Throws Error(usage).
void apply_options(Session& session, const Command& command, const Kind& kind, void* record);
// The id that a person means in a field that refers so; the text itself where it refers to nothing. Throws
// Error(usage).
std::string resolve_reference(const Project& project, Refers refers, const std::string& text);
// What a person means by a text for that field, as a file would say it: a day, an id, a mended text.
std::string value_meant(Session& session, const Field& field, std::string_view text);
// Sets one field by its path ("prefers.channel") from a text; lists get one item appended.
void set_path(Session& session, const Kind& kind, void* record, std::string_view path, std::string_view text);

}  // namespace crm::cli
