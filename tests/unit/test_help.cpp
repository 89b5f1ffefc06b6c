// SPDX-License-Identifier: MIT
#include "cli/help.hpp"

#include "crm/text.hpp"

#include <doctest/doctest.h>

namespace crm::cli {
namespace {

int widest(const std::string& text) {
  int columns = 0;
  for (const std::string& line : split_lines(text)) columns = std::max(columns, display_width(line));
  return columns;
}

std::size_t place(const std::string& text, const std::string& part) {
  CAPTURE(part);
  const std::size_t found = text.find(part);
  CHECK(found != std::string::npos);
  return found;
}

}  // namespace

TEST_CASE("crm --help is one screen and names every command") {
  const std::string help = general_help();
  CHECK(split_lines(help).size() <= 24);
  CHECK(widest(help) <= 80);
  for (const Command* command : command_table()) place(help, std::string(command->name));
}

TEST_CASE("the commands of a day come first") {
  const std::string help = general_help();
  for (const Command* command : daily_commands())
    CHECK(place(help, "  " + std::string(command->name)) < place(help, "start:"));
}

TEST_CASE("a command's help begins with examples and fits the screen") {
  for (const Command* command : command_table()) {
    CAPTURE(command->name);
    const std::string help = command_help(*command);
    CHECK(widest(help) <= 80);
    CHECK(help.starts_with("usage: crm " + std::string(command->name)));
    const std::size_t examples = place(help, "\nexamples:\n");
    if (help.find("\noptions:\n") != std::string::npos) CHECK(examples < place(help, "\noptions:\n"));
  }
}

TEST_CASE("on a narrow terminal help is narrower") {
  CHECK(help_columns({Colour::off, 0}) == 80);
  CHECK(help_columns({Colour::off, 200}) == 80);
  CHECK(help_columns({Colour::off, 62}) == 62);
  CHECK(help_columns({Colour::off, 5}) == 40);
  for (const int columns : {40, 62}) {
    CAPTURE(columns);
    CHECK(widest(general_help(columns)) <= columns);
    CHECK(widest(command_help(*find_command("rules"), columns)) <= columns);
  }
}

TEST_CASE("options are aligned, and choices come from the field table") {
  const std::string help = command_help(*find_command("add-stakeholder"));
  place(help, "  -n, --dry-run  ");
  place(help, "      --org TEXT  ");
  place(help, "person, group");
  place(help, "usage: crm add-stakeholder NAME [OPTIONS]\n");
}

}  // namespace crm::cli
