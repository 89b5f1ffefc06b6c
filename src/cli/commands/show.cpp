// SPDX-License-Identifier: MIT
#include "cli/answers.hpp"
#include "cli/commands.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

namespace crm::cli {
namespace {

constexpr Option kOptions[]{
    {.name = "ID", .takes = Takes::argument,
     .doc = "an id, the beginning of one, its random part, or a stakeholder's name",
     .ask = kAskForRecord},
};

// Of several projects, the one that knows the record.
const Project& project_with(Session& session, const std::string& text) {
  const auto& projects = session.projects();
  std::vector<const Project*> knowing;
  for (const LoadedProject& loaded : projects) {
    try {
      resolve_any(loaded.project, text);
      knowing.push_back(&loaded.project);
    } catch (const Error&) {
      if (projects.size() == 1) throw;
    }
  }
  if (knowing.size() == 1) return *knowing.front();
  throw Error(ErrorKind::usage,
              quoted(text) + (knowing.empty() ? " is in none of the projects" : " is in more than one project"),
              "give -p only once");
}

int run_show(Session& session, const Arguments& arguments) {
  const Project& project = project_with(session, arguments.one("ID"));
  const AnyRecord record = resolve_any(project, arguments.one("ID"));
  RecordAnswer answer;
  answer.kind = record.kind;
  answer.single = true;
  answer.columns = default_columns(*record.kind);
  answer.problems = project.problems;
  // The record as it is written, dates to come included.
  std::optional<Life> life;
  if (record.kind->name == "promise") life = life_of(*static_cast<const Promise*>(record.record), session.today());
  answer.rows.push_back({project.config.name, &project, record, life ? &*life : nullptr});
  session.print(session.format().records(answer, session.style()));
  return 0;
}

}  // namespace

const Command kShow{
    .name = "show",
    .group = "data",
    .summary = "one record, whatever its kind",
    .options = kOptions,
    .answers = "text json csv md ids",
    .examples = "crm show maya\ncrm show k3f9",
    .run = run_show,
};

}  // namespace crm::cli
