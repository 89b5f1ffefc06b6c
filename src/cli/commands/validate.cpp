// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/git.hpp"
#include "cli/session.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

#include <fmt/format.h>

namespace crm::cli {
namespace {

constexpr Option kOptions[]{
    {.name = "strict", .takes = Takes::flag, .doc = "warnings are a reason to fail, too"},
};

void look_at_git(Session& session, const LoadedProject& loaded, std::vector<Problem>& problems) {
  Context& context = session.context();
  for (const std::string& file : tracked_private_files(context.files, loaded.root))
    problems.push_back({{file}, "private-tracked", Severity::warning, "the project's git tracks this private file",
                        "take it out with: git rm --cached " + file, {}});
  // No fault of the data: each clone has its own settings.
  if (lacks_merge_driver(context, loaded.root))
    session.note(
        fmt::format("this clone does not merge records field by field; tell it once: git config merge.crm.driver '{}'",
                    kMergeDriver));
}

// Several projects have files of the same names.
void add_problems(ProblemAnswer& answer, std::vector<Problem> problems, const std::string& folder) {
  for (Problem& problem : problems) {
    problem.where.file.insert(0, folder);
    answer.problems.push_back(std::move(problem));
  }
}

int run_validate(Session& session, const Arguments& arguments) {
  const auto& projects = session.projects(Session::Faults::returned);
  const bool several = projects.size() > 1;
  ProblemAnswer answer;
  answer.strict = arguments.has("strict");
  if (!several) answer.folder = session.folder(projects.front());
  std::size_t records = 0;
  for (const LoadedProject& loaded : projects) {
    std::vector<Problem> problems = loaded.project.problems;
    look_at_git(session, loaded, problems);
    add_problems(answer, std::move(problems), several ? session.folder(loaded) : "");
    records += all_records(loaded.project).size();
  }
  session.print(session.format().problems(answer, session.style()));
  const bool sound = !has_error(answer.problems);
  if (sound && !session.quiet() && session.format().name == "text")
    session.print(
        fmt::format("{} {} sound\n", count_of(static_cast<int>(records), "record"), records == 1 ? "is" : "are"));
  return sound && (answer.problems.empty() || !answer.strict) ? 0 : 1;
}

}  // namespace

const Command kValidate{
    .name = "validate",
    .group = "data",
    .summary = "every problem in every file at once",
    .options = kOptions,
    .answers = "text json github gitlab junit gcc",
    .details = "Exit 1 when there is an error (with --strict also for warnings), 3 only when there is no project.",
    .examples = "crm validate\ncrm validate --strict --format github",
    .run = run_validate,
};

}  // namespace crm::cli
