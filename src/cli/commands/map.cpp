// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/session.hpp"

namespace crm::cli {
namespace {

constexpr Option kOptions[]{
    {.name = "private",
     .takes = Takes::flag,
     .doc = "politics, relations and whom to treat gently, too: for your eyes alone"},
};

int run_map(Session& session, const Arguments& arguments) {
  const View& view = session.view();
  const std::string named = session.name_in_answer(session.project(), session.format());
  session.print(session.format().map({&view, arguments.has("private"), view.project.problems, named}, session.style()));
  return 0;
}

}  // namespace

const Command kMap{
    .name = "map",
    .group = "know",
    .summary = "who has power and interest, and how they stand to the project",
    .each_project = true,
    .options = kOptions,
    .answers = "text html json md",
    .details =
        "Four cells: manage closely those with power and interest, keep the others satisfied or informed, or watch "
        "them. "
        "Next to each name: how they stand to the project today, and how we wish they stood.",
    .examples =
        "crm map\n"
        "crm map --private\n"
        "crm map --format html --output map.html",
    .run = run_map,
};

}  // namespace crm::cli
