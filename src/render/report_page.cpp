// SPDX-License-Identifier: MIT
// The report as a page for our own people.
#include "report_page.hpp"

#include "answers.hpp"
#include "figure_text.hpp"
#include "markup.hpp"
#include "report_tables.hpp"
#include "sheet.hpp"

#include "crm/text.hpp"

#include <fmt/format.h>

namespace crm::render {
namespace {

std::string header_html(const ReportAnswer& answer, const Digest& digest) {
  const View& view = *answer.view;
  const std::string period =
      answer.since ? fmt::format("<p class=\"day\">{}</p>\n", period_text(*answer.since)) : std::string();
  return fmt::format(
      "<header>\n<p class=\"kicker\">Report · for our own people</p>\n<h1>{}</h1>\n<p class=\"day\">{}</p>\n{}{}"
      "<nav aria-label=\"On this page\"><ul><li><a href=\"#owed\">Owed today</a></li><li><a href=\"#people\">People</a></li>"
      "<li><a href=\"#promises\">Promises</a></li><li><a href=\"#standing\">Standing</a></li>"
      "<li><a href=\"#numbers\">All numbers</a></li></ul></nav>\n</header>\n",
      escape_html(view.project.config.name), to_words(view.today), period, counts_html(digest));
}

std::string tiles_html(const Figures& figures) {
  const NetPromoter& nps = figures.nps;
  return tiles({{"Promises kept", percent_text(figures.kept_rate), counted(figures.kept_rate)},
                {"By the first date", percent_text(figures.first_date_rate), counted(figures.first_date_rate)},
                {"Slips told in time", percent_text(figures.early_warning_rate), counted(figures.early_warning_rate)},
                {"Kept by them", percent_text(figures.kept_rate_theirs), counted(figures.kept_rate_theirs)},
                {"Satisfied (CSAT)", percent_text(figures.csat.rate), counted(figures.csat.rate)},
                {"Recommend us (NPS)", nps.score() ? signed_text(*nps.score()) : kNothing,
                 nps.respondents() > 0 ? count_of(nps.respondents(), "person", "people") : "none yet"}});
}

std::string numbers_section(const ReportAnswer& answer) {
  std::string html;
  std::vector<Table> tables = report_tables(answer);
  for (auto& [title, table] : {std::pair("Overdue", overdue_table(answer.day())),
                               std::pair("First date against final date", slip_table(*answer.view))}) {
    if (table.rows.empty()) continue;
    tables.push_back(table);
    tables.back().title = title;
  }
  for (const Table& table : tables) html += fmt::format("<h3>{}</h3>\n{}", escape_html(table.title), table_html(table));
  return section("numbers", "All numbers",
                 "<div class=\"card\">\n" + details_html("Every figure as a table", html) + "</div>\n");
}

std::string footer_html(const Digest& digest) {
  const std::string problems = problems_line(digest);
  return fmt::format(
      "<footer class=\"ours\">{}<p>Not for clients. What a client may see: <code>{}</code></p></footer>\n",
      problems.empty() ? "" : "<p>" + escape_html(problems) + "</p>\n",
      escape_html(in_project("crm report --for NAME --format html", digest.named)));
}

}  // namespace

std::string html_report(const ReportAnswer& answer, const Style&) {
  const View& view = *answer.view;
  const Figures& figures = answer.figures;
  const View& whole = answer.day();
  ProjectFollowUps day{&whole, follow_ups(whole), answer.problems};
  day.named = answer.named;
  const Digest digest = digest_of(day, Advice::counted);
  std::string body =
      incomplete_html(digest.unread) + header_html(answer, digest) + tiles_html(figures) + owed_section(digest);
  body += section("people", "People", grid_figure(grid_of(whole, Care::shown, answer.named)));
  body += section(
      "promises", "Promises",
      columns(months_figure(figures, view.today) + overdue_figure(whole) + reasons_figure(figures), slip_figure(view)));
  body += section("standing", "Standing",
                  columns(scores_figure(figures) + service_figure(view, figures) + fairness_figure(view, figures),
                          goodwill_figure(view)));
  body += numbers_section(answer) + footer_html(digest);
  return sheet(report_headline(answer), body);
}

}  // namespace crm::render
