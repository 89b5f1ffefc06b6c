// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/session.hpp"

#include "crm/error.hpp"
#include "crm/figures.hpp"

#include <fmt/format.h>

namespace crm::cli {
namespace {

constexpr Option kOptions[]{
    {.name = "since", .value = "DATE", .doc = "count only promises and answers from this day on"},
    {.name = "until", .value = "DATE", .doc = "the project as it stood on this day (today)"},
};

// Keeps what was made, asked or given on or after `since`; what a promise needs to be understood stays whole.
Project from(Project project, Date since) {
  const auto before = [&](std::optional<Date> date) { return !date || *date < since; };
  std::erase_if(project.promises, [&](const Promise& p) { return before(p.made ? p.made : p.requested); });
  std::erase_if(project.feedback, [&](const Feedback& f) { return before(f.answered ? f.answered : f.asked); });
  std::erase_if(project.goodwill, [&](const Goodwill& g) { return before(g.date); });
  std::erase_if(project.delays, [&](const Delay& d) { return before(d.date); });
  return project;
}

int run_report(Session& session, const Arguments& arguments) {
  const auto since = arguments.maybe("since");
  const auto until = arguments.maybe("until");
  const Date last = until ? session.when(*until) : session.today();
  Project project = session.project().project;
  if (since) {
    const Date first = session.when(*since);
    if (last < first) throw Error(ErrorKind::usage, fmt::format("{} is before {}", to_iso(last), to_iso(first)), "correct --since or --until");
    project = from(std::move(project), first);
  }
  const View view = view_on(std::move(project), last);
  session.print(session.format().report({&view, figures_of(view), session.project().project.problems}, session.style()));
  return 0;
}

}  // namespace

const Command kReport{
    .name = "report",
    .group = "learn",
    .summary = "the figures: kept, warned early, satisfaction, goodwill, fairness",
    .options = kOptions,
    .answers = "text json md",
    .details = "Every rate comes with its n. --since counts promises made, and answers given, from that day on.",
    .examples = "crm report\ncrm report --since 2026-10-01 --format md\ncrm report --format json",
    .run = run_report,
};

}  // namespace crm::cli
