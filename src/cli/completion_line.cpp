// SPDX-License-Identifier: MIT
#include "completion_line.hpp"

#include "option_parts.hpp"
#include "where.hpp"

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
  if (!option || !(parted.value || (parted.takes_next && i < last))) return;
  if (parted.takes_next) ++i;
  if (i == last) {
    line.open = option;
    line.word = parted.value.value_or(words[last]);
    line.before = words[last].substr(0, words[last].size() - line.word.size());
  } else {
    line.given.given[std::string(option->name)].push_back(parted.value.value_or(words[i]));
  }
}

std::optional<Option> positional_at(const CompletionLine& line) {
  std::size_t place = 0;
  for (const Option& option : line.options)
    if (is_positional(option) && (place++ == line.positionals.size() || option.takes == Takes::arguments))
      return option;
  return std::nullopt;
}

void keep(CompletionLine& line, std::size_t count) {
  line.before += line.word.substr(0, count);
  line.word.erase(0, count);
}

// Keeps what stands up to the last `mark`.
void keep_to(CompletionLine& line, std::string_view mark) {
  if (const std::size_t place = line.word.rfind(mark); place != std::string::npos) keep(line, place + mark.size());
}

// Keeps a field and its sign, as in power=high, tag+=x or due<=today.
void keep_field(CompletionLine& line) {
  constexpr std::string_view kSigns = "~<>=";
  const std::size_t sign = line.word.find_first_of(kSigns);
  if (sign == std::string::npos) return;
  line.field = line.word.substr(0, line.word.find_first_of("+-!~<>="));
  keep(line, std::min(line.word.find_first_not_of(kSigns, sign), line.word.size()));
}

// Of a value made of parts, the last part is completed.
void part_value(CompletionLine& line) {
  const std::string_view shape = is_positional(*line.open) ? line.open->name : line.open->value;
  if (shape == "FIELDS") keep_to(line, ",");
  if (shape == "CUR[:DES]") keep_to(line, ":");
  if (shape == "FIELD" && line.word.starts_with('-')) keep(line, 1);
  if (shape == "EXPR") keep_to(line, kAnd);
  if (shape == "EXPR" || shape == "CHANGE") keep_field(line);
}

}  // namespace

CompletionLine read_completion_line(const std::vector<std::string>& words) {
  CompletionLine line;
  line.options.assign(global_options().begin(), global_options().end());
  line.word = words.back();
  line.given.given["quiet"];  // nothing is said while a line is typed
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i];
    if (!line.only_texts && is_option(word) && word != "--") {
      read_option(line, words, i);
    } else if (i + 1 == words.size()) {
      break;
    } else if (word == "--") {
      line.only_texts = true;
    } else if (line.command) {
      if (const auto option = positional_at(line)) line.given.given[std::string(option->name)].push_back(word);
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
  const bool is_name = !line.only_texts && line.word.starts_with('-');
  if (!line.open && line.command && !is_name) line.open = positional_at(line);
  if (line.open) part_value(line);
  return line;
}

}  // namespace crm::cli
