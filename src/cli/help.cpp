// SPDX-License-Identifier: MIT
#include "help.hpp"

#include "crm/text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm::cli {
namespace {

constexpr int kNarrowest = 40;
constexpr int kWide = 60;  // options of any length leave room for a text beside them
constexpr int kMargin = 9;  // behind titles such as "options:"
constexpr std::string_view kExitCodes =
    "0 done, 1 found something, 2 usage, 3 no project or bad data, 4 changed by somebody else, 5 cannot read or write, "
    "6 partly done, 70 a bug";

// Text in a column that begins at `indent`; the first line is `head`, padded.
std::string hanging(std::string_view head, std::string_view text, int indent, int columns) {
  std::string out;
  std::string margin = pad_to_width(head, indent);
  for (const std::string& line : wrap(text, columns - indent)) {
    out += margin + line + '\n';
    margin.assign(static_cast<std::size_t>(indent), ' ');
  }
  return out.empty() ? fmt::format("{}\n", head) : out;
}

// Two columns, the second as far left as the first allows.
using Rows = std::vector<std::pair<std::string, std::string>>;
std::string two_columns(const Rows& rows, int columns) {
  const int widest_head = columns < kWide ? 10 : 28;
  int indent = 0;
  for (const auto& [head, text] : rows) indent = std::max(indent, std::min(display_width(head), widest_head) + 4);
  std::string out;
  for (const auto& [head, text] : rows) {
    const std::string shown = "  " + head;
    if (display_width(shown) + 2 > indent) out += shown + '\n' + hanging("", text, indent, columns);
    else out += hanging(shown, text, indent, columns);
  }
  return out;
}

std::string with_value(const Option& option) {
  return takes_value(option) ? fmt::format("{} {}", spelling(option), option.value) : spelling(option);
}

// -n, --dry-run; options without a letter are indented as deep.
std::string option_head(const Option& option) {
  if (option.name.size() == 1) return with_value(option);
  return (option.letter ? fmt::format("-{}, ", option.letter) : "    ") + with_value(option);
}

std::string shortest(const Option& option) {
  if (!option.letter) return with_value(option);
  return takes_value(option) ? fmt::format("-{} {}", option.letter, option.value) : fmt::format("-{}", option.letter);
}

std::string common_options() {
  std::string text;
  for (const Option& option : global_options()) text += (text.empty() ? "" : ", ") + shortest(option);
  return text;
}

std::string explanation(const Command& command, const Option& option) {
  std::string doc(doc_of(command, option));
  const auto choices = choices_of(command, option);
  if (!choices.empty()) doc += fmt::format("{}{}", doc.empty() ? "" : ": ", join(choices, ", "));
  if (option.takes == Takes::values) doc += " (repeatable)";
  return doc;
}

std::string usage(const Command& command, int columns) {
  std::string line(command.name);
  bool has_options = !options_of(command).empty();
  for (const Option& option : command.options) {
    if (option.takes == Takes::argument) line += fmt::format(" {}", option.name);
    if (option.takes == Takes::arguments) line += fmt::format(" {}...", option.name);
    if (option.takes == Takes::optional) line += fmt::format(" [{}]", option.name);
    if (option.needed && !is_positional(option)) line += " " + with_value(option);
    if (!option.usage.empty()) line += fmt::format(" {}", option.usage);
  }
  if (has_options) line += " [OPTIONS]";
  return hanging("usage: crm", line, 11, columns);
}

std::string section(std::string_view title, const std::string& body) {
  return body.empty() ? body : fmt::format("\n{}:\n{}", title, body);
}

// A long command goes on in the next line, before an option.
std::string example(std::string line, int columns) {
  const auto fits = static_cast<std::size_t>(columns - 4);  // two spaces before, a space and a backslash behind
  const std::size_t words = line.find_first_not_of(' ');
  const std::size_t option = line.size() > fits ? line.rfind(" -", fits - 1) : std::string::npos;
  if (option == std::string::npos || option < words) return fmt::format("  {}\n", line);
  return fmt::format("  {} \\\n", line.substr(0, option)) + example("   " + line.substr(option), columns);
}

std::string examples(std::string_view lines, int columns) {
  std::string out;
  for (std::string& line : split_lines(lines)) out += example(std::move(line), columns);
  return out;
}

std::string daily_lines(int columns) {
  Rows rows;
  for (const Command* command : daily_commands()) rows.emplace_back(command->name, command->summary);
  return two_columns(rows, columns);
}

// One group a line.
std::string group_lines(int columns) {
  std::vector<std::pair<std::string_view, std::string>> groups;
  for (const Command* command : command_table().subspan(daily_commands().size())) {
    const auto group =
        std::find_if(groups.begin(), groups.end(), [=](const auto& g) { return g.first == command->group; });
    if (group == groups.end()) groups.emplace_back(command->group, command->name);
    else group->second += fmt::format(" {}", command->name);
  }
  std::string text;
  for (const auto& [group, names] : groups) text += hanging(fmt::format("{}:", group), names, kMargin, columns);
  return text;
}

}  // namespace

int help_columns(const Style& style) {
  return style.width == 0 ? kHelpColumns : std::clamp(style.width, kNarrowest, kHelpColumns);
}

std::string general_help(int columns) {
  return hanging("", "crm " CRM_VERSION ": what do we owe whom today, and how do we tell them?", 0, columns) +
         "every day:\n" + daily_lines(columns) + group_lines(columns) + '\n' +
         hanging("options:", common_options(), kMargin, columns) +
         hanging("exit:", "0 done, 1 found, 2 usage, 3 data, 4 conflict, 5 disk, 6 partly, 70 bug", kMargin, columns) +
         hanging("", "crm help COMMAND begins with examples; crm help options is about the common ones", 0, columns);
}

std::string options_help(int columns) {
  Rows options;
  for (const Option& option : global_options()) options.emplace_back(option_head(option), explanation({}, option));
  return "Every command takes these options, before or after its name.\n" +
         section("options", two_columns(options, columns)) + '\n' + hanging("exit:", kExitCodes, kMargin, columns);
}

std::string first_help() {
  return "crm keeps what you promised your clients, and says what is due.\n"
         "There is no project here.\n"
         "  crm init      start one in this directory\n"
         "  crm --help    all commands\n";
}

std::string command_help(const Command& command, int columns) {
  Rows arguments;
  Rows options;
  for (const Option& option : options_of(command)) {
    if (is_positional(option)) arguments.emplace_back(option.name, explanation(command, option));
    else options.emplace_back(option_head(option), explanation(command, option));
  }
  std::string details;
  for (const std::string& line : wrap(join(split_lines(command.details), " "), columns)) details += line + '\n';
  std::string text = usage(command, columns) + '\n' + hanging("", command.summary, 0, columns);
  text += section("examples", examples(command.examples, columns));
  if (!details.empty()) text += '\n' + details;
  text += section("arguments", two_columns(arguments, columns));
  text += section("options", two_columns(options, columns));
  return text + '\n' + hanging("common:", common_options() + " (see: crm help options)", kMargin, columns);
}

}  // namespace crm::cli
