// SPDX-License-Identifier: MIT
#include "option_parts.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm::cli {
namespace {

const Option* find_option(std::span<const Option> options, std::string_view name) {
  const auto found = std::find_if(options.begin(), options.end(), [=](const Option& option) {
    return !is_positional(option) && option.name == name;
  });
  return found == options.end() ? nullptr : &*found;
}

const Option* find_letter(std::span<const Option> options, char letter) {
  const auto found =
      std::find_if(options.begin(), options.end(), [=](const Option& option) { return option.letter == letter; });
  return found == options.end() ? nullptr : &*found;
}

Parted part_long(std::span<const Option> options, const std::string& argument, const Command* command) {
  const std::size_t equals = argument.find('=');
  const std::string name = argument.substr(0, equals);
  const Option* option = find_option(options, std::string_view(name).substr(2));
  if (!option) return {argument, std::nullopt, false};
  if (equals == std::string::npos) return {name, std::nullopt, takes_value(*option)};
  if (!takes_value(*option))
    throw Error(ErrorKind::usage, fmt::format("option {} takes no value", crm::quoted(name)), see_help(command));
  return {name, argument.substr(equals + 1), false};
}

// Letters may be grouped, as in -qn or -qfjson.
Parted part_short(std::span<const Option> options, const std::string& argument) {
  for (std::size_t i = 1; i < argument.size(); ++i) {
    const Option* option = find_letter(options, argument[i]);
    if (!option || !takes_value(*option)) continue;
    if (i + 1 == argument.size()) return {argument, std::nullopt, true};
    return {argument.substr(0, i + 1), argument.substr(i + 1), false};
  }
  return {argument, std::nullopt, false};
}

}  // namespace

bool is_option(std::string_view argument) {
  return argument.size() > 1 && argument[0] == '-' && (argument[1] < '0' || argument[1] > '9');
}

Parted part(std::span<const Option> options, const std::string& argument, const Command* command) {
  return argument.starts_with("--") ? part_long(options, argument, command) : part_short(options, argument);
}

std::string see_help(const Command* command) {
  return command ? fmt::format("see: crm help {}", command->name) : "see: crm --help";
}

}  // namespace crm::cli
