// SPDX-License-Identifier: MIT
#include "command.hpp"

#include "commands.hpp"
#include "crm/kind_table.hpp"
#include "field_path.hpp"
#include "words.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace crm::cli {
namespace {

// A project manager's day, then the rest by group.
constexpr std::array kTable{
    &kCheckFollowups, &kLogPromise, &kUpdatePromise, &kDelayNotice, &kBrief, &kLogInteraction, &kStatusUpdate,
    &kRetro,
    &kInit,
    &kAddStakeholder, &kRename, &kNote, &kRelate, &kMap,
    &kLogRequest, &kSnooze,
    &kTimeline, &kOutline, &kDraft, &kLintText,
    &kLogFeedback, &kLogGoodwill, &kReport,
    &kList, &kShow, &kSearch, &kSet, &kEdit, &kRemove, &kImport, &kExport, &kMerge,
    &kValidate, &kRules, &kSchema, &kCompletion, &kHelp,
};
constexpr std::size_t kDailyCommands = 8;

constexpr std::string_view kColours[]{"auto", "always", "never"};

constexpr Option kGlobals[]{
    {.name = "C", .value = "DIR", .doc = "run as if started in DIR", .letter = 'C'},
    {.name = "project", .takes = Takes::values, .value = "DIR",
     .doc = "the project in DIR, not the one found from here", .letter = 'p'},
    {.name = "today", .value = "DATE", .doc = "the project as it stood on that day"},
    {.name = "color", .value = "WHEN", .doc = "colours", .choices = kColours},
    {.name = "quiet", .takes = Takes::flag, .doc = "no notes, only results", .letter = 'q'},
    {.name = "verbose", .takes = Takes::flag, .doc = "say what is read", .letter = 'v'},
    {.name = "no-input", .takes = Takes::flag, .doc = "never ask"},
    {.name = "help", .takes = Takes::flag, .doc = "this help", .letter = 'h'},
    {.name = "version", .takes = Takes::flag, .doc = "the version", .letter = 'V'},
};

constexpr Option kDryRun{
    .name = "dry-run", .takes = Takes::flag, .doc = "show the changes as a diff and write nothing", .letter = 'n'};
constexpr Option kFormat{.name = "format", .value = "NAME", .doc = "how to answer", .letter = 'f'};
constexpr Option kJson{.name = "json", .takes = Takes::flag, .doc = "the same as --format json"};
constexpr Option kOutput{
    .name = "output", .value = "FILE", .doc = "write the answer to FILE instead of standard output", .letter = 'o'};

const Field* field_of(const Command& command, const Option& option) {
  const Kind* kind = find_kind(command.record);
  return kind ? find_path(*kind, option.field) : nullptr;
}

bool has(const std::vector<std::string>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

std::span<const Command* const> command_table() { return kTable; }

std::span<const Command* const> daily_commands() { return command_table().first(kDailyCommands); }

const Command* find_command(std::string_view name) {
  const auto found = std::find_if(kTable.begin(), kTable.end(), [=](const Command* row) { return row->name == name; });
  return found == kTable.end() ? nullptr : *found;
}

std::span<const Option> global_options() { return kGlobals; }

std::vector<Option> all_options() {
  std::vector<Option> options(global_options().begin(), global_options().end());
  for (const Command* command : command_table()) {
    const auto own = options_of(*command);
    options.insert(options.end(), own.begin(), own.end());
  }
  return options;
}

std::vector<Option> options_of(const Command& command) {
  std::vector<Option> options(command.options.begin(), command.options.end());
  if (command.access == Access::write) options.push_back(kDryRun);
  if (command.answers.empty()) return options;
  options.push_back(kFormat);
  if (has(split(command.answers, ' '), "json")) options.push_back(kJson);
  options.push_back(kOutput);
  return options;
}

bool is_positional(const Option& option) {
  return option.takes == Takes::argument || option.takes == Takes::arguments || option.takes == Takes::optional;
}

bool takes_value(const Option& option) { return option.takes == Takes::value || option.takes == Takes::values; }

std::string spelling(const Option& option) {
  if (is_positional(option)) return std::string(option.name);
  return fmt::format("{}{}", option.name.size() == 1 ? "-" : "--", option.name);
}

std::vector<std::string> choices_of(const Command& command, const Option& option) {
  if (option.name == kFormat.name) return split(command.answers, ' ');
  if (!option.choices.empty()) return {option.choices.begin(), option.choices.end()};
  const Field* field = field_of(command, option);
  if (!field) return {};
  const Type& type = field->type->shape == Shape::list ? *field->type->item : *field->type;
  return {type.choices.begin(), type.choices.end()};
}

std::string_view doc_of(const Command& command, const Option& option) {
  const Field* field = field_of(command, option);
  return option.doc.empty() && field ? field->doc : option.doc;
}

bool is_needed(const Option& option) {
  return option.needed || option.takes == Takes::argument || option.takes == Takes::arguments;
}

std::vector<Option> missing(const Command& command, const Arguments& arguments) {
  std::vector<Option> options;
  for (const Option& option : command.options)
    if (is_needed(option) && !arguments.has(option.name)) options.push_back(option);
  return options;
}

bool Arguments::has(std::string_view name) const { return given.find(name) != given.end(); }

std::string Arguments::one(std::string_view name) const { return maybe(name).value_or(""); }

std::optional<std::string> Arguments::maybe(std::string_view name) const {
  const auto found = given.find(name);
  if (found == given.end()) return std::nullopt;
  return found->second.back();
}

std::vector<std::string> Arguments::all(std::string_view name) const {
  const auto found = given.find(name);
  return found == given.end() ? std::vector<std::string>{} : found->second;
}

}  // namespace crm::cli
