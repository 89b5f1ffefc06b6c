// SPDX-License-Identifier: MIT
#include "completion.hpp"

#include "columns.hpp"
#include "completion_line.hpp"
#include "field_path.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

namespace crm::cli {
namespace {

using Line = CompletionLine;
using Texts = std::vector<std::string>;
using Candidates = std::vector<Completions::Candidate>;

Candidates plain(const Texts& texts) {
  Candidates all;
  for (const std::string& text : texts) all.push_back({text, {}});
  return all;
}

template <std::size_t N>
Candidates plain(const std::array<std::string_view, N>& texts) {
  return plain(Texts(texts.begin(), texts.end()));
}

// Shells show it beside the id.
std::string note_on(const AnyRecord& record) {
  for (const std::string_view name : {"name", "what", "summary", "cause", "about", "milestone"}) {
    const Field* field = find_field(record.kind->fields(), name);
    if (field && field->type->shape == Shape::text) return *static_cast<const std::string*>(field->get(record.record));
  }
  return {};
}

// By which people know it.
Texts names_of(const AnyRecord& record) {
  Texts names{note_on(record)};
  if (record.kind->name == "stakeholder") {
    const auto& aliases = static_cast<const Stakeholder*>(record.record)->aliases;
    names.insert(names.end(), aliases.begin(), aliases.end());
  }
  return names;
}

// The ids of a kind; of all kinds when none is named.
Candidates live_ids(Context& context, const Line& line, std::string_view kind = {}) {
  Session session(context, nullptr, line.given);
  Candidates ids;
  for (const LoadedProject& loaded : session.projects(Session::Faults::returned))
    for (const AnyRecord& record : all_records(loaded.project)) {
      const std::string_view name = record.kind->name;
      if (kind.empty() ? name != "private" : name == kind)
        ids.push_back({typed_id(record), note_on(record), names_of(record)});
    }
  return ids;
}

// The kind of the record that the first positional names; null if it names none.
const Kind* kind_of_subject(Context& context, const Line& line) {
  if (line.positionals.empty()) return nullptr;
  Session session(context, nullptr, line.given);
  return resolve_any(session.projects(Session::Faults::returned).front().project, line.positionals.front()).kind;
}

Candidates slas(Context& context, const Line& line) {
  Session session(context, nullptr, line.given);
  Candidates ids;
  for (const LoadedProject& loaded : session.projects(Session::Faults::returned))
    for (const auto& sla : loaded.project.config.sla) ids.push_back({sla.id, {}});
  return ids;
}

Candidates owners(Context& context, const Line& line) {
  Session session(context, nullptr, line.given);
  std::set<std::string> names;
  for (const LoadedProject& loaded : session.projects(Session::Faults::returned)) {
    names.insert(loaded.project.config.pm.name);
    for (const Person& member : loaded.project.config.members) names.insert(member.name);
    for (const Promise& promise : loaded.project.promises) names.insert(promise.owner);
  }
  names.erase("");
  return plain(Texts(names.begin(), names.end()));
}

Candidates commands() {
  Candidates all;
  for (const Command* command : command_table())
    all.push_back({std::string(command->name), std::string(command->summary)});
  return all;
}

Candidates kinds() {
  Candidates all;
  for (const Kind& kind : kind_table()) all.push_back({std::string(kind.plural), std::string(kind.doc)});
  return all;
}

Candidates rules() {
  Candidates all;
  for (const Rule& rule : rule_table()) all.push_back({std::string(rule.id), std::string(rule.when)});
  return all;
}

const Kind* listed_kind(const Line& line) {
  return line.positionals.empty() ? nullptr : find_kind(line.positionals.front());
}

Candidates columns(const Line& line, std::string_view sign = {}) {
  Candidates all;
  const Kind* kind = listed_kind(line);
  if (!kind) return all;
  for (const std::string& name : column_names(*kind)) {
    const Field* field = find_field(kind->fields(), name);
    all.push_back({name + std::string(sign), field ? std::string(field->doc) : ""});
  }
  return all;
}

// FIELD=VALUE of --where: the columns, or what stands in one of them.
Candidates conditions(Context& context, const Line& line) {
  if (line.field.empty()) return columns(line, "=");
  const Kind* kind = listed_kind(line);
  std::set<std::string> values;
  if (kind && kind->name != "private") {
    Session session(context, nullptr, line.given);
    session.projects(Session::Faults::returned);
    for (const View& view : session.views())
      for (const auto& row : rows_of(view, *kind))
        for (const std::string& value : values_at(row, line.field)) values.insert(value);
  }
  values.erase("");
  return plain(Texts(values.begin(), values.end()));
}

Candidates values_that_refer(Context& context, const Line& line, Refers refers) {
  switch (refers) {
    case Refers::stakeholder:
    case Refers::party: return live_ids(context, line, "stakeholder");
    case Refers::promise:
    case Refers::promise_or_relationship: return live_ids(context, line, "promise");
    case Refers::sla: return slas(context, line);
    case Refers::nothing: break;
  }
  return {};
}

// FIELD=VALUE of set: the fields of its record, or with `field` the values of that one.
Candidates changes(Context& context, const Line& line) {
  const Kind* kind = kind_of_subject(context, line);
  Candidates all;
  if (!kind) return all;
  if (line.field.empty()) {
    for (const Field& field : kind->fields()) all.push_back({std::string(field.name) + '=', std::string(field.doc)});
  } else if (const Field* field = find_path(*kind, line.field)) {
    const Type& type = field->type->shape == Shape::list ? *field->type->item : *field->type;
    all = values_that_refer(context, line, field->refers);
    for (const std::string_view choice : type.choices) all.push_back({std::string(choice), {}});
  }
  return all;
}

constexpr std::array<std::string_view, 12> kDays{"today", "tomorrow", "yesterday", "monday", "tuesday", "wednesday",
                                                 "thursday", "friday", "saturday", "sunday", "eow", "eom"};

// What the command would ask for, if it does so only of certain answers.
std::optional<Candidates> choices_now(Context& context, const Line& line, const Option& option) {
  if (!option.ask.choices) return std::nullopt;
  Session session(context, nullptr, line.given);
  session.projects(Session::Faults::returned);
  if (option.ask.when && !option.ask.when(session, line.given)) return std::nullopt;
  return plain(option.ask.choices(session, line.given));
}

// Takes away what the command would refuse.
void keep_good(Context& context, const Line& line, const Option& option, Candidates& all) {
  if (!option.ask.meant || !line.field.empty()) return;
  Session session(context, nullptr, line.given);
  if (!session.in_project() || session.projects(Session::Faults::returned).size() > 1) return;
  std::erase_if(all, [&](const auto& candidate) {
    try {
      option.ask.meant(session, line.given, candidate.text);
      return false;
    } catch (const Error&) {
      return true;
    }
  });
}

Candidates values_of(Context& context, const Line& line, const Option& option) {
  if (const auto now = choices_now(context, line, option)) return *now;
  const Texts choices =
      line.command ? choices_of(*line.command, option) : Texts(option.choices.begin(), option.choices.end());
  if (!choices.empty()) return plain(choices);
  const Kind* kind = line.command ? find_kind(line.command->record) : nullptr;
  if (const Field* field = kind ? find_path(*kind, option.field) : nullptr; field && field->refers != Refers::nothing)
    return values_that_refer(context, line, field->refers);
  if (option.name == "owner") return owners(context, line);
  const std::string_view name = is_positional(option) ? option.name : option.value;
  if (name == "S" || name == "STAKEHOLDER" || name == "A" || name == "B") return live_ids(context, line, "stakeholder");
  if (name == "P" || name == "PROMISE") return live_ids(context, line, "promise");
  if (name == "RETRO") return live_ids(context, line, "retro");
  if (name == "RULE" || (option.name == "ID" && line.command->name == "rules")) return rules();
  if (option.name == "ID" || name == "SUBJECT") return live_ids(context, line);
  if (name == "KIND") return kinds();
  if (name == "COMMAND") return commands();
  if (name == "FIELD" || name == "FIELDS") return columns(line);
  if (name == "CHANGE") return changes(context, line);
  if (name == "EXPR") return conditions(context, line);
  if (name == "DATE") return plain(kDays);
  if (name == "CUR[:DES]") return plain(EnumNames<Attitude>::names);
  if (name == "yes|no") return plain(Texts{"yes", "no"});
  return {};
}

Completions::Paths paths_of(const Option& option) {
  const std::string_view name = is_positional(option) ? option.name : option.value;
  if (name == "DIR") return Completions::Paths::folders;
  const bool is_file = name == "FILE" || name == "BASE" || name == "OURS" || name == "THEIRS" || name == "PATH";
  return is_file ? Completions::Paths::files : Completions::Paths::none;
}

Completions possible(Context& context, const Line& line) {
  Completions all;
  if (line.open) {
    all = {values_of(context, line, *line.open), paths_of(*line.open)};
    keep_good(context, line, *line.open, all.candidates);
  } else if (line.word.starts_with('-') && !line.only_texts) {
    for (const Option& row : line.options) {
      const std::string_view doc = line.command ? doc_of(*line.command, row) : row.doc;
      if (!is_positional(row)) all.candidates.push_back({spelling(row), std::string(doc)});
    }
  } else if (!line.command && line.positionals.empty()) {
    all.candidates = commands();
  }
  return all;
}

bool has_word_like(const Texts& names, const std::string& typed) {
  const std::string wanted = ' ' + fold(typed);
  return std::any_of(names.begin(), names.end(),
                     [&](const std::string& name) { return (' ' + fold(name)).find(wanted) != std::string::npos; });
}

// Those that begin with what was typed, else those that have such a name.
Candidates that_fit(const Candidates& all, const std::string& typed) {
  Candidates fitting;
  const auto take = [&](auto fits) { std::copy_if(all.begin(), all.end(), std::back_inserter(fitting), fits); };
  take([&](const auto& candidate) { return candidate.text.starts_with(typed); });
  if (fitting.empty()) take([&](const auto& candidate) { return has_word_like(candidate.names, typed); });
  return fitting;
}

}  // namespace

Completions completions(Context& context, const Texts& words) {
  if (words.empty()) return {};
  try {
    const Line line = read_completion_line(words);
    Completions all = possible(context, line);
    all.candidates = that_fit(all.candidates, line.word);
    for (auto& candidate : all.candidates) candidate.text.insert(0, line.before);
    // What is not as it looks cannot be typed.
    std::erase_if(all.candidates,
                  [](const auto& candidate) { return escape_visibly(candidate.text) != candidate.text; });
    return all;
  } catch (const std::exception&) {
    return {};
  }
}

}  // namespace crm::cli
