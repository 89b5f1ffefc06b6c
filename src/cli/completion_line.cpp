// SPDX-License-Identifier: MIT
#include "completion_line.hpp"

#include "option_parts.hpp"

#include <algorithm>

namespace crm::cli {
namespace {

std::optional<Option> named(const std::vector<Option>& options, const std::string& argument) {
  const bool is_long = argument.starts_with("--");
  for (const Option& option : options) {
    const bool matches = is_long ? argument == spelling(option) : option.letter && argument.ends_with(option.letter);
    if (!is_positional(option) && matches) return option;
  }
  return std::nullopt;
}

void read_option(CompletionLine& line, const std::vector<std::string>& words, std::size_t& i) {
  const std::vector<Option> known = line.command ? line.options : all_options();
  const Parted parted = part(known, words[i], line.command);
  const auto option = named(known, parted.option);
  const std::size_t last = words.size() - 1;
  if (!option || !(parted.takes_next || parted.value)) return;
  if (parted.takes_next) ++i;
  if (i == last) {
    line.open = option;
    line.word = parted.value.value_or(words[last]);
  } else if (option->name == "C" || option->name == "project") {
    line.globals.given[std::string(option->name)].push_back(parted.value.value_or(words[i]));
  }
}

// Of FIELD=VALUE, which a command such as set takes, the last word is the value.
void part_change(CompletionLine& line) {
  const bool takes_changes = std::any_of(line.options.begin(), line.options.end(), [](const Option& option) {
    return is_positional(option) && option.name == "CHANGE";
  });
  const std::size_t sign = line.word.find('=');
  if (!takes_changes || line.open || sign == std::string::npos) return;
  line.field = line.word.substr(0, sign);
  if (line.field.ends_with('+') || line.field.ends_with('-')) line.field.pop_back();
  line.word.erase(0, sign + 1);
}

}  // namespace

CompletionLine read_completion_line(const std::vector<std::string>& words) {
  CompletionLine line;
  line.options.assign(global_options().begin(), global_options().end());
  line.word = words.back();
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i];
    const bool last = i + 1 == words.size();
    if (!line.only_texts && is_option(word) && word != "--") {
      if (!last || word.find('=') != std::string::npos) read_option(line, words, i);
    } else if (last) {
      break;
    } else if (word == "--") {
      line.only_texts = true;
    } else if (line.command) {
      line.positionals.push_back(word);
    } else {
      line.command = find_command(word);
      if (!line.command) {
        line.positionals.push_back(word);
        break;
      }
      const auto own = options_of(*line.command);
      line.options.insert(line.options.begin(), own.begin(), own.end());
    }
  }
  part_change(line);
  return line;
}

}  // namespace crm::cli
