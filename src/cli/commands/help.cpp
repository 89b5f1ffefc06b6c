// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/help.hpp"
#include "cli/session.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

#include <fmt/format.h>

namespace crm::cli {
namespace {

constexpr std::string_view kOptionsTopic = "options";

constexpr Option kOptions[]{
    {.name = "COMMAND", .takes = Takes::optional, .doc = "a command, or options for those that every command has"},
};

int run_help(Session& session, const Arguments& arguments) {
  const std::string topic = arguments.one("COMMAND");
  const int columns = help_columns(session.style());
  if (topic.empty()) return session.print(general_help(columns)), 0;
  if (topic == kOptionsTopic) return session.print(options_help(columns)), 0;
  if (const Command* command = find_command(topic)) return session.print(command_help(*command, columns)), 0;
  std::vector<std::string> topics{std::string(kOptionsTopic)};
  for (const Command* command : command_table()) topics.emplace_back(command->name);
  throw Error(ErrorKind::usage, fmt::format("no help for {}{}", crm::quoted(topic), did_you_mean(topic, topics)),
              "crm --help lists the commands");
}

}  // namespace

const Command kHelp{
    .name = "help",
    .group = "data",
    .summary = "how to use a command",
    .access = Access::none,
    .options = kOptions,
    .examples = "crm help log-promise\ncrm help options",
    .run = run_help,
};

}  // namespace crm::cli
