// SPDX-License-Identifier: MIT
// The command table: what one can say.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace crm::cli {

class Session;

enum class Takes {
  flag,        // --all
  value,       // --due DATE, the last one counts
  values,      // --needs P, as often as one likes
  argument,    // a positional that must be there (a terminal asks for it)
  arguments,   // positionals, one or more
  optional,    // a positional that may be left out
};

struct Arguments {
  std::map<std::string, std::vector<std::string>, std::less<>> given;

  bool has(std::string_view name) const;
  // The last value given, or "".
  std::string one(std::string_view name) const;
  std::optional<std::string> maybe(std::string_view name) const;
  std::vector<std::string> all(std::string_view name) const;
};

// How a terminal asks for what was not given. Elsewhere nobody is asked, and the command says what it lacks.
// Everything here may depend on what was given and answered so far.
struct Ask {
  // Whether to ask, for what the command does not always need.
  bool (*when)(Session&, const Arguments&) = nullptr;
  std::string_view question = {};  // if the option's doc is none
  // Lines to read before the question, each with its newline.
  std::string (*above)(Session&, const Arguments&) = nullptr;
  // What is asked about, one after the other: each ends the question and has an answer of its own.
  std::vector<std::string> (*subjects)(Session&, const Arguments&) = nullptr;
  // What Enter stands for; "" for nothing.
  std::string (*usual)(Session&, const Arguments&) = nullptr;
  // The only answers there are, where neither the option nor its field says them.
  std::vector<std::string> (*choices)(Session&, const Arguments&) = nullptr;
  // Some of the answers there are.
  std::vector<std::string> (*examples)(Session&, const Arguments&) = nullptr;
  // The option's value for an answer, "" to leave it out. Throws Error(usage) for a bad one. In its place the field
  // says what is good.
  std::string (*meant)(Session&, const Arguments&, const std::string& answer) = nullptr;
  int least = 1;  // answers; with 0 it may be left open
  int most = 1;   // of a question without subjects
  bool by_commas = false;  // one answer may be several values
};

struct Option {
  std::string_view name;        // "due"; one letter for an option without a long name; for a positional "WHAT"
  Takes takes = Takes::value;
  std::string_view value = {};  // DATE, ID, N, TEXT …, as help shows it
  std::string_view doc = {};
  std::string_view field = {};  // the field that it sets in the command's record, such as due or prefers.channel
  char letter = 0;             // -n
  bool needed = false;        // an option that must be given (a terminal asks for it)
  std::span<const std::string_view> choices = {};  // where the field does not say them
  Ask ask = {};
  std::string_view usage = {};  // as the usage line has it, where most calls need it but not all
};

// Which of the common options a command has, besides -h.
enum class Access {
  none,   // needs no project (help, completion, init)
  read,   // -p more than once
  write,  // one -p; -n/--dry-run
};

struct Command {
  std::string_view name;
  std::string_view group;    // as in `crm --help`
  std::string_view summary;  // one line
  Access access = Access::read;
  bool each_project = false;     // with several -p: answers for one after the other
  std::string_view record = {};  // the kind whose fields the options set, such as promise
  std::span<const Option> options = {};
  std::string_view answers = {};  // space-separated formats that it can answer in, the default first
  std::string_view details = {};  // help: what to know, a few lines
  std::string_view examples = {}; // help: one command a line
  int (*run)(Session&, const Arguments&) = nullptr;  // exit code
  // What must hold before anybody is asked, if that is not that there is a project. Throws Error.
  void (*ready)(Session&, const Arguments&) = nullptr;
};

// In the order of `crm --help`.
std::span<const Command* const> command_table();
// The first of them: those of a project manager's day.
std::span<const Command* const> daily_commands();
const Command* find_command(std::string_view name);

// Options that every command has.
std::span<const Option> global_options();
// Every option of any command: what may stand before the command's name.
std::vector<Option> all_options();
// A command's own options, then those that follow from its access and answers (--dry-run, --format, --output).
std::vector<Option> options_of(const Command& command);

bool is_positional(const Option& option);
bool takes_value(const Option& option);
// As a person writes it: --due, -C, WHAT.
std::string spelling(const Option& option);
// The words that the option takes, from its row or its field; none if it takes any.
std::vector<std::string> choices_of(const Command& command, const Option& option);
// What the option is for, from its row or its field.
std::string_view doc_of(const Command& command, const Option& option);
// Whether the command cannot do without it.
bool is_needed(const Option& option);
// Arguments and options that the command needs and was not given.
std::vector<Option> missing(const Command& command, const Arguments& arguments);

struct Invocation {
  const Command* command = nullptr;  // none: bare `crm`
  Arguments arguments;               // global options among them
  bool help = false;
  bool version = false;
};

// Throws Error(usage). Options may stand before or after the command.
Invocation parse_arguments(const std::vector<std::string>& arguments);

}  // namespace crm::cli
