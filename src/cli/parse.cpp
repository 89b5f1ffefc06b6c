// SPDX-License-Identifier: MIT
// The one file that knows CLI11. Its sub-commands, required options and conversions are left unused: their error texts
// hide what is wrong, and a program with one command's options starts faster than one with all.
#include "command.hpp"
#include "option_parts.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

#include <algorithm>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace crm::cli {
namespace {

using Texts = std::vector<std::string>;

constexpr std::string_view kSeeCommands = "crm --help lists the commands";

// The place of the command's name; the number of arguments if there is none.
std::size_t find_command_name(const Texts& arguments) {
  std::vector<Option> options;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (arguments[i] == "--") break;
    if (!is_option(arguments[i])) return i;
    if (options.empty()) options = all_options();
    if (part(options, arguments[i], nullptr).takes_next) ++i;
  }
  return arguments.size();
}

const Command& known_command(const std::string& name) {
  if (const Command* command = find_command(name)) return *command;
  Texts names;
  for (const Command* command : command_table()) names.emplace_back(command->name);
  throw Error(ErrorKind::usage, fmt::format("unknown command {}{}", crm::quoted(name), did_you_mean(name, names)),
              std::string(kSeeCommands));
}

// CLI11 gives [a,b], {}, %% and an empty value a meaning of their own, so it only sees numbers in place of texts.
class StandIns {
 public:
  std::string hide(std::string text) {
    texts_.push_back(std::move(text));
    return kMark + std::to_string(texts_.size() - 1);
  }
  std::string show(const std::string& shown) const {
    return shown[0] == kMark ? texts_.at(std::stoul(shown.substr(1))) : shown;
  }

 private:
  static constexpr char kMark = '\x01';
  Texts texts_;
};

Texts hide_texts(const Texts& arguments, std::span<const Option> options, const Command* command, StandIns& texts) {
  Texts hidden;
  bool only_texts = false;
  for (auto argument = arguments.begin(); argument != arguments.end(); ++argument) {
    if (only_texts || !is_option(*argument)) {
      hidden.push_back(texts.hide(*argument));
    } else if (*argument == "--") {
      only_texts = true;
    } else {
      Parted parted = part(options, *argument, command);
      if (parted.takes_next && argument + 1 != arguments.end()) parted.value = *++argument;
      hidden.push_back(parted.option);
      if (parted.value) hidden.push_back(texts.hide(*parted.value));
    }
  }
  return hidden;
}

CLI::Option* add_option(CLI::App& app, const Option& option, std::size_t number) {
  // Names of positionals may hold what CLI11 does not allow.
  if (is_positional(option)) return app.add_option(fmt::format("P{}", number));
  std::string names = spelling(option);
  if (option.letter && option.name.size() > 1) names += fmt::format(",-{}", option.letter);
  return takes_value(option) ? app.add_option(names) : app.add_flag(names)->disable_flag_override();
}

// All that was given, and in `rest` what belongs nowhere.
Arguments parse(const Texts& arguments, std::span<const Option> options, const Command* command, Texts& rest) {
  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  std::vector<CLI::Option*> added;
  for (const Option& option : options) {
    added.push_back(add_option(app, option, added.size()));
    added.back()->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    if (option.takes != Takes::flag) added.back()->expected(1);
    added.back()->allow_extra_args(option.takes == Takes::arguments);
  }
  StandIns texts;
  Texts hidden = hide_texts(arguments, options, command, texts);
  std::reverse(hidden.begin(), hidden.end());
  try {
    app.parse(std::move(hidden));
  } catch (const CLI::ArgumentMismatch&) {
    throw Error(ErrorKind::usage, fmt::format("option {} needs a value", crm::quoted(arguments.back())),
                see_help(command));
  }
  Arguments result;
  for (std::size_t i = 0; i < options.size(); ++i)
    for (const std::string& value : added[i]->results())
      result.given[std::string(options[i].name)].push_back(texts.show(value));
  for (const std::string& value : app.remaining()) rest.push_back(texts.show(value));
  return result;
}

[[noreturn]] void refuse(const std::string& argument, std::span<const Option> options, const Command* command) {
  if (!is_option(argument))
    throw Error(ErrorKind::usage, fmt::format("unexpected argument {}", crm::quoted(argument)), see_help(command));
  const std::string name = argument.substr(0, argument.find('='));
  Texts names;
  for (const Option& option : options)
    if (!is_positional(option)) names.push_back(spelling(option));
  const std::string meant = name.starts_with("--") ? did_you_mean(name, names) : "";
  throw Error(ErrorKind::usage, fmt::format("unknown option {}{}", crm::quoted(name), meant),
              see_help(command) + "; a text that begins with a dash goes behind --");
}

// Choices that no field checks.
void check_choices(const Command* command, std::span<const Option> options, const Arguments& arguments) {
  for (const Option& option : options) {
    if (option.choices.empty() && option.name != "format") continue;
    const Texts choices = command ? choices_of(*command, option) : Texts(option.choices.begin(), option.choices.end());
    for (const std::string& given : arguments.all(option.name))
      if (std::find(choices.begin(), choices.end(), given) == choices.end())
        throw Error(
            ErrorKind::usage,
            fmt::format("{} cannot be {}{}", spelling(option), crm::quoted(given), did_you_mean(given, choices)),
            fmt::format("choose one of {}", join(choices, ", ")));
  }
}

}  // namespace

Invocation parse_arguments(const Texts& arguments) {
  Invocation invocation;
  Texts others = arguments;
  if (const std::size_t name = find_command_name(arguments); name < arguments.size()) {
    invocation.command = &known_command(arguments[name]);
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(name));
  }
  std::vector<Option> options(global_options().begin(), global_options().end());
  if (invocation.command) {
    const auto own = options_of(*invocation.command);
    options.insert(options.end(), own.begin(), own.end());
  }
  Texts rest;
  invocation.arguments = parse(others, options, invocation.command, rest);
  invocation.help = invocation.arguments.has("help");
  invocation.version = invocation.arguments.has("version");
  if (invocation.help || invocation.version) return invocation;
  if (!rest.empty()) refuse(rest.front(), options, invocation.command);
  if (invocation.arguments.has("json")) invocation.arguments.given["format"].push_back("json");
  check_choices(invocation.command, options, invocation.arguments);
  return invocation;
}

}  // namespace crm::cli
