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

int run_show(Session& session, const Arguments& arguments) {
  const Project& project = session.written_project();
  const AnyRecord record = resolve_any(project, arguments.one("ID"));
  RecordAnswer answer;
  answer.kind = record.kind;
  answer.single = true;
  answer.several = session.projects().size() > 1;
  answer.columns = default_columns(*record.kind);
  answer.problems = project.problems;
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
    .each_project = true,
    .options = kOptions,
    .answers = "text json csv md ids",
    .examples = "crm show maya\ncrm show k3f9",
    .run = run_show,
};

}  // namespace crm::cli
