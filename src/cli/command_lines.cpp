// SPDX-License-Identifier: MIT
#include "command_lines.hpp"

#include "command.hpp"

#include "crm/rules.hpp"

#include <algorithm>
#include <numeric>

namespace crm::cli {
namespace {

constexpr std::string_view kProgram = "crm ";
constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz-";

// init makes the project that it is about.
bool is_about_a_project(std::string_view name) {
  const Command* command = find_command(name);
  return command && command->access != Access::none && command->name != "init";
}

bool begins_a_word(std::string_view text, std::size_t at) {
  return at == 0 || std::string_view(" \n`'(").find(text[at - 1]) != std::string_view::npos;
}

std::string named(std::string_view command, const std::vector<std::string>& names) {
  // Each is put before the ones that are there.
  return std::accumulate(names.rbegin(), names.rend(), std::string(command), in_project);
}

}  // namespace

std::string with_project(std::string_view text, const std::vector<std::string>& names) {
  std::string result;
  std::size_t done = 0;
  for (std::size_t at = 0; (at = text.find(kProgram, at)) != std::string_view::npos; at += kProgram.size()) {
    const std::size_t end = std::min(text.find_first_not_of(kLetters, at + kProgram.size()), text.size());
    const std::string_view name = text.substr(at + kProgram.size(), end - at - kProgram.size());
    if (!begins_a_word(text, at) || !is_about_a_project(name)) continue;
    result += text.substr(done, at - done);
    result += named(text.substr(at, end - at), names);
    done = end;
  }
  return result += text.substr(done);
}

}  // namespace crm::cli
