// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/letter_output.hpp"
#include "cli/session.hpp"

#include "crm/client_report.hpp"
#include "crm/error.hpp"
#include "crm/figures.hpp"
#include "crm/text.hpp"

#include <algorithm>
#include <iterator>
#include <set>

#include <fmt/format.h>

namespace crm::cli {
namespace {

constexpr Option kOptions[]{
    {.name = "since", .value = "DATE", .doc = "count only promises and answers from this day on"},
    {.name = "until", .value = "DATE", .doc = "the project as it stood on this day (today)"},
    {.name = "for", .value = "S", .doc = "what this client may see: their promises and dates, no figures"},
};

// Keeps what was promised, asked or answered on or after `since`. What a promise needs to be understood stays whole,
// and so does goodwill: a balance that leaves out what was paid in is none.
Project from(Project project, Date since) {
  const auto before = [&](std::optional<Date> date) { return !date || *date < since; };
  std::erase_if(project.promises, [&](const Promise& p) { return before(p.made ? p.made : p.requested); });
  std::erase_if(project.feedback, [&](const Feedback& f) { return before(f.answered ? f.answered : f.asked); });
  std::erase_if(project.delays, [&](const Delay& d) { return before(d.date); });
  return project;
}

constexpr std::string_view kLeaks[]{"confidential-term", "other-client", "internal-field"};

// What lint finds in the words of our records that must not leave the house; each once.
void warn_of_leaks(Session& session, const letters::ClientReport& report, const View& view, std::string_view reader) {
  const std::string text = find_format("text")->client_report(report, {});
  std::set<std::string> said;
  for (const LintFinding& finding : lint(text, lint_subject(view, LetterKind::any, reader, nullptr))) {
    if (std::find(std::begin(kLeaks), std::end(kLeaks), finding.rule) == std::end(kLeaks)) continue;
    const std::string warning = fmt::format("report: {} ({}) [{}]", finding.why, quoted(finding.text), finding.rule);
    if (said.insert(warning).second) session.warn(warning);
    session.reason(ErrorKind::found);
  }
}

void print_for_client(Session& session, const View& view, std::string_view who, std::optional<Date> since) {
  const Stakeholder& reader = letter_reader(session, view.project, who);
  const letters::ClientReport report = letters::client_report(view, reader, since);
  session.print(session.format().client_report(report, session.style()));
  warn_if_incomplete(session, view.project);
  warn_of_leaks(session, report, view, reader.info.id);
}

int run_report(Session& session, const Arguments& arguments) {
  const auto since = arguments.maybe("since");
  const auto until = arguments.maybe("until");
  const Date last = until ? session.when(*until) : session.today();
  const LoadedProject& loaded = session.project();
  const View whole = view_on(loaded.project, last);
  ReportAnswer answer{&whole, {}, loaded.project.problems, &whole};
  if (since) {
    answer.since = session.when(*since);
    if (last < *answer.since)
      throw Error(ErrorKind::usage, fmt::format("{} is before {}", to_iso(last), to_iso(*answer.since)),
                  "correct --since or --until");
  }
  if (const auto who = arguments.maybe("for")) {
    print_for_client(session, whole, *who, answer.since);
    return 0;
  }
  std::optional<View> recent;
  if (answer.since) answer.view = &recent.emplace(view_on(from(loaded.project, *answer.since), last));
  answer.figures = figures_of(*answer.view);
  answer.named = session.name_in_answer(loaded, session.format());
  session.print(session.format().report(answer, session.style()));
  return 0;
}

}  // namespace

const Command kReport{
    .name = "report",
    .group = "learn",
    .summary = "the figures: kept, warned early, satisfaction, goodwill, fairness",
    .each_project = true,
    .options = kOptions,
    .answers = "text json md html",
    .details =
        "Every rate comes with its n. --since counts promises made, and answers given, from that day on; what is owed, "
        "and goodwill, stay whole. With --for it leaves out what was settled before. "
        "html is one page with charts that needs nothing else: to read, to print, to run a meeting from.",
    .examples =
        "crm report\ncrm report --since 2026-10-01 --format md\ncrm report --format json\ncrm report --format html --output report.html\n"
        "crm report --for maya --format html --output for-maya.html",
    .run = run_report,
};

}  // namespace crm::cli
