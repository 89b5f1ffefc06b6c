// SPDX-License-Identifier: MIT
#include "cli/answers.hpp"
#include "cli/columns.hpp"
#include "cli/commands.hpp"
#include "cli/field_path.hpp"
#include "cli/kinds.hpp"
#include "cli/session.hpp"
#include "cli/where.hpp"
#include "cli/words.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm::cli {
namespace {

using Row = RecordAnswer::Row;

constexpr Option kOptions[]{
    {.name = "KIND",
     .takes = Takes::argument,
     .doc = "stakeholders, promises, interactions, delays, …",
     .ask = kAskForKind},
    {.name = "where", .takes = Takes::values, .value = "EXPR", .doc = "only those for which this is true"},
    {.name = "sort", .value = "FIELD", .doc = "in this order; -FIELD: backwards"},
    {.name = "columns", .takes = Takes::values, .value = "FIELDS", .doc = "these, separated by commas"},
    {.name = "raw",
     .takes = Takes::flag,
     .doc = "csv for programs: no apostrophe before what a spreadsheet would take for a formula"},
};

bool is_date(const Kind& kind, std::string_view column) {
  const Field* field = find_path(kind, column);
  return field ? field->type->shape == Shape::date : column == "current_due";
}

const std::string& known_column(const Kind& kind, const std::string& name) {
  const std::vector<std::string> names = column_names(kind);
  if (find_path(kind, name) || std::find(names.begin(), names.end(), name) != names.end()) return name;
  throw Error(ErrorKind::usage,
              fmt::format("{} have no field {}{}", kind.plural, crm::quoted(name), did_you_mean(name, names)),
              fmt::format("choose from {}", join(names, ", ")));
}

std::vector<Condition> conditions_of(Session& session, const Kind& kind, const Arguments& arguments) {
  std::vector<Condition> conditions;
  for (const std::string& text : arguments.all("where"))
    for (Condition& condition : parse_where(text)) {
      known_column(kind, condition.column);
      const bool day =
          is_date(kind, condition.column) && !condition.value.empty() && condition.comparison != Comparison::has;
      if (day) condition.value = to_iso(session.when(condition.value));
      conditions.push_back(std::move(condition));
    }
  return conditions;
}

bool is_wanted(const Row& row, const std::vector<Condition>& conditions) {
  return std::all_of(conditions.begin(), conditions.end(), [&](const Condition& condition) {
    const auto is_so = [&](const std::string& value) { return meets(value, condition); };
    const auto values = values_at(row, condition.column);
    return condition.comparison == Comparison::is_not ? std::all_of(values.begin(), values.end(), is_so)
                                                      : std::any_of(values.begin(), values.end(), is_so);
  });
}

void sort_rows(std::vector<Row>& rows, const Kind& kind, std::string column) {
  const bool backwards = column.starts_with('-');
  if (backwards) column.erase(0, 1);
  known_column(kind, column);
  std::stable_sort(rows.begin(), rows.end(), [&](const Row& a, const Row& b) {
    const std::string x = cell(a, column);
    const std::string y = cell(b, column);
    return backwards && !x.empty() && !y.empty() ? comes_before(y, x) : comes_before(x, y);
  });
}

std::vector<std::string> columns_of(const Kind& kind, const Arguments& arguments) {
  if (!arguments.has("columns")) return default_columns(kind);
  std::vector<std::string> columns;
  for (const std::string& given : arguments.all("columns"))
    for (const std::string& name : split(given, ','))
      // Every format begins with the id.
      if (known_column(kind, name) != "id") columns.push_back(name);
  return columns;
}

int run_list(Session& session, const Arguments& arguments) {
  const Kind& kind = kind_named(arguments.one("KIND"));
  if (kind.name == "private")
    throw Error(ErrorKind::usage, "private notes are not listed", "crm brief shows those about one person");
  RecordAnswer answer;
  answer.kind = &kind;
  answer.several = session.projects().size() > 1;
  answer.columns = columns_of(kind, arguments);
  answer.raw = arguments.has("raw");
  const auto conditions = conditions_of(session, kind, arguments);
  for (const View& view : session.views()) {
    for (Row& row : rows_of(view, kind))
      if (is_wanted(row, conditions)) answer.rows.push_back(std::move(row));
    answer.problems.insert(answer.problems.end(), view.project.problems.begin(), view.project.problems.end());
  }
  if (answer.rows.empty()) session.note(fmt::format("no {}{}", kind.plural, conditions.empty() ? "" : " like that"));
  if (arguments.has("sort")) sort_rows(answer.rows, kind, arguments.one("sort"));
  session.print(session.format().records(answer, session.style()));
  return 0;
}

}  // namespace

const Command kList{
    .name = "list",
    .group = "data",
    .summary = "the records of a kind as a table",
    .options = kOptions,
    .answers = "text json csv md ids",
    .details =
        "EXPR is FIELD=VALUE, with != ~ (has) < <= > >= in place of =, several joined by and. Promises also have "
        "status, current_due and outcome. Fields of fields are written prefers.channel.",
    .examples =
        "crm list promises --where 'status=open and current_due<=friday' --sort current_due\n"
        "crm list stakeholders --where org~acme --columns name,email --format csv",
    .run = run_list,
};

}  // namespace crm::cli
