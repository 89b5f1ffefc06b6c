// SPDX-License-Identifier: MIT
#include "cli/answers.hpp"
#include "cli/commands.hpp"
#include "cli/kinds.hpp"
#include "cli/session.hpp"
#include "export_about.hpp"

#include "crm/error.hpp"

#include <fmt/format.h>

namespace crm::cli {
namespace {

bool of_no_one(Session&, const Arguments& arguments) { return !arguments.has("about"); }

constexpr Option kOptions[]{
    {.name = "KIND",
     .takes = Takes::optional,
     .doc = "stakeholders, promises, interactions, delays, …",
     .ask = {.when = of_no_one,
             .question = "records of which kind",
             .usual = usual_kind,
             .examples = all_kinds,
             .meant = kind_meant}},
    {.name = "about", .value = "S", .doc = "everything about one person, in place of a kind"},
    {.name = "private", .takes = Takes::flag, .doc = "with --about: what is under private/, too"},
    {.name = "raw",
     .takes = Takes::flag,
     .doc = "csv for programs: no apostrophe before what a spreadsheet would take for a formula"},
};

// Every field, those of maps one by one; then what promises have besides.
std::vector<std::string> all_columns(const Kind& kind) {
  std::vector<std::string> columns;
  for (const Field& field : kind.fields()) {
    if (field.type->shape != Shape::map)
      columns.emplace_back(field.name);
    else
      for (const Field& part : field.type->fields()) columns.push_back(fmt::format("{}.{}", field.name, part.name));
  }
  if (kind.name == "promise") columns.insert(columns.end(), {"status", "current_due", "outcome"});
  return columns;
}

int export_kind(Session& session, const Kind& kind) {
  if (kind.name == "private")
    throw Error(ErrorKind::usage, "private notes are not exported as a whole",
                "crm export --about S --private has those about one person");
  RecordAnswer answer;
  answer.kind = &kind;
  answer.several = session.projects().size() > 1;
  answer.columns = all_columns(kind);
  answer.between = "; ";
  answer.raw = session.arguments().has("raw");
  std::vector<std::vector<Life>> lives;
  for (const Project* project : session.written_projects()) {
    std::vector<Life>& of_project = lives.emplace_back();
    if (kind.name == "promise")
      for (const Promise& promise : project->promises) of_project.push_back(life_of(promise, session.today()));
    for (std::size_t i = 0; i < kind.count(*project); ++i)
      answer.rows.push_back({project->config.name,
                             project,
                             {&kind, kind.at(*project, i)},
                             of_project.empty() ? nullptr : &of_project[i]});
    answer.problems.insert(answer.problems.end(), project->problems.begin(), project->problems.end());
  }
  session.print(session.format().records(answer, session.style()));
  return 0;
}

int run_export(Session& session, const Arguments& arguments) {
  const auto person = arguments.maybe("about");
  if (person.has_value() == arguments.has("KIND"))
    throw Error(ErrorKind::usage, "say either a kind or --about S", "see: crm help export");
  return person ? export_about(session, *person) : export_kind(session, kind_named(arguments.one("KIND")));
}

}  // namespace

const Command kExport{
    .name = "export",
    .group = "data",
    .summary = "all records of a kind for other programs, or all about one person",
    .options = kOptions,
    .answers = "csv json md",
    .details =
        "--about answers in md or json, md being the default, and says what it left out: read it before you hand it\n"
        "out, for other people are named in it. Lists are joined by semicolons in csv.",
    .examples =
        "crm export promises -o promises.csv\ncrm export stakeholders --json\ncrm export --about maya -o maya.md",
    .run = run_export,
};

}  // namespace crm::cli
