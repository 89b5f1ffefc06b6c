// SPDX-License-Identifier: MIT
// The page that a meeting with a client can be run from: what we need from them first, then what we promised them.
#include "answers.hpp"
#include "client_tables.hpp"
#include "markup.hpp"
#include "row_chart.hpp"
#include "sheet.hpp"

#include "crm/text.hpp"

#include <fmt/format.h>

namespace crm::render {
namespace {

using letters::ClientPromise;
using letters::ClientReport;
using letters::Standing;

std::string header_html(const ClientReport& report) {
  const letters::Reader& reader = report.reader;
  std::string html =
      fmt::format("<header>\n<p class=\"kicker\">For {}{}</p>\n<h1>{}</h1>\n<p class=\"day\">{}</p>\n",
                  escape_html(reader.name), reader.team.empty() ? "" : " · from " + escape_html(reader.team),
                  escape_html(reader.project), to_words(*reader.today));
  if (report.since) html += fmt::format("<p class=\"day\">{}</p>\n", client_period(report));
  html += fmt::format("<p class=\"summary\">{}</p>\n", escape_html(client_summary(report)));
  if (!report.shared_goal.empty())
    html += fmt::format("<p class=\"day\">What we both want: {}.</p>\n", escape_html(report.shared_goal));
  return html + "</header>\n";
}

struct Line {
  std::string_view css;  // what it means: late, soon, good, plain
  std::string when;
  std::string what;
  std::vector<std::string> more;
  std::string state;
};

std::string lines_html(const std::vector<Line>& lines) {
  std::string html = "<ul class=\"entries\">\n";
  for (const Line& line : lines) {
    html += fmt::format("<li class=\"entry {}\">\n<span class=\"when\">{}</span>\n<div><strong>{}</strong>", line.css,
                        escape_html(line.when), escape_html(line.what));
    for (const std::string& more : line.more) html += fmt::format("<p class=\"words\">{}</p>", escape_html(more));
    html += fmt::format("</div>\n<span class=\"state\">{}</span>\n</li>\n", escape_html(line.state));
  }
  return html + "</ul>\n";
}

std::string needed_section(const ClientReport& report) {
  std::vector<Line> lines;
  for (const letters::ClientNeed& need : report.needed)
    lines.push_back({"today", when_text(need, report), need.what, {}, ask_text(need, report)});
  const std::string body =
      lines.empty() ? "<p class=\"none\">We need nothing from you today.</p>\n" : lines_html(lines);
  return section("needed", "What we need from you", body);
}

std::string_view css_of(const ClientPromise& promise) {
  switch (*promise.standing) {
    case Standing::overdue: return "late";
    case Standing::at_risk: return "today";
    case Standing::open: return "soon";
    case Standing::answered:
    case Standing::delivered:
    case Standing::accepted: return kGood;
    default: return kPlain;
  }
}

Line line_of(const ClientPromise& promise, const ClientReport& report) {
  Line line{css_of(promise), client_date(promise.due, report), promise.what, {}, standing_text(promise, report)};
  if (!promise.done_when.empty()) line.more.push_back("Done when: " + promise.done_when);
  if (promise.first != promise.due) line.more.push_back("First date: " + client_date(promise.first, report));
  return line;
}

// Before we ask for anything.
std::string late_section(const ClientReport& report) {
  std::vector<Line> lines;
  for (const ClientPromise& promise : report.promises) {
    if (!is_late(promise)) continue;
    Line line = line_of(promise, report);
    line.when = "was due " + line.when;
    line.state = "";
    lines.push_back(std::move(line));
  }
  return lines.empty() ? std::string() : section("late", "Late", lines_html(lines));
}

// What is still to come before what is behind us.
std::string promises_section(const ClientReport& report) {
  std::vector<Line> to_come, behind;
  for (const ClientPromise& promise : report.promises)
    if (!is_late(promise)) (is_waiting(promise) ? to_come : behind).push_back(line_of(promise, report));
  std::string body;
  for (const auto& [heading, lines] : {std::pair("Still to come", &to_come), std::pair("Behind us", &behind)})
    if (!lines->empty())
      body += fmt::format("<div class=\"group\">\n<h3>{}</h3>\n{}</div>\n", heading, lines_html(*lines));
  return body.empty() ? body : section("promises", "What we promised you", body);
}

Line line_of(const letters::ClientRequest& request, const ClientReport& report) {
  const std::string asked = "Asked " + client_date(request.asked, report);
  if (!is_unanswered(request)) return {kPlain, "", request.what, {asked}, standing_text(request, report)};
  const bool late = is_late(request, report);
  return {late ? "late" : "soon",
          (late ? "was due " : "by ") + client_date(request.answer_by, report),
          request.what,
          {asked},
          "waits for our answer"};
}

std::string requests_section(const ClientReport& report) {
  std::vector<Line> lines;
  for (const letters::ClientRequest& request : report.requests) lines.push_back(line_of(request, report));
  return lines.empty() ? std::string() : section("requests", "What you asked for", lines_html(lines));
}

std::string moved_section(const ClientReport& report) {
  std::vector<Line> lines;
  for (const letters::DateMoved& moved : report.moved)
    lines.push_back({kPlain,
                     client_date(moved.now, report),
                     moved.what,
                     {"instead of " + client_date(moved.was, report)},
                     "agreed " + client_date(moved.on, report)});
  return lines.empty() ? std::string() : section("moved", "Dates that moved", lines_html(lines));
}

std::string note_of(const ClientPromise& step, const ClientReport& report) {
  if (step.done) return "delivered " + client_date(step.done, report);
  return fmt::format("{}, {}", name_of(*step.standing), client_date(step.due, report));
}

// The milestones; where none is called so, every promise that has a date.
std::vector<ClientPromise> steps_of(const ClientReport& report) {
  if (!report.milestones.empty()) return report.milestones;
  std::vector<ClientPromise> steps = report.promises;
  std::erase_if(steps, [](const ClientPromise& p) { return !p.due || css_of(p) == kPlain; });
  return steps;
}

std::string timeline_section(const ClientReport& report) {
  const std::vector<ClientPromise> steps = steps_of(report);
  if (steps.empty()) return {};
  DateChart chart{"timeline-chart", report.milestones.empty() ? "Dates" : "Milestones", {}, {}, *report.reader.today};
  int done = 0;
  for (const ClientPromise& step : steps) {
    if (step.done) ++done;
    DateSpan span{step.what, note_of(step, report), step.first.value_or(*step.due), step.done.value_or(*step.due),
                  css_of(step)};
    span.open = !step.done;
    chart.spans.push_back(std::move(span));
  }
  chart.desc = fmt::format(
      "{} of {} delivered. A small ring is the first date, the large dot the day of delivery or the date now standing.",
      done, steps.size());
  const std::string keys = date_legend(
      chart,
      {{"done good", "delivered"}, {"open soon", "still to come"}, {"open today", "at risk"}, {"open late", "late"}});
  return section("timeline", chart.title,
                 figure({"First date and date now", "", date_chart(chart), steps_table(steps, report), keys}));
}

std::string footer_html(const letters::Reader& reader) {
  if (reader.signer.empty()) return {};
  return fmt::format("<footer><p>{}{}</p></footer>\n", escape_html(reader.signer),
                     reader.team.empty() ? "" : ", " + escape_html(reader.team));
}

}  // namespace

std::string html_client_report(const ClientReport& report, const Style&) {
  std::string body = header_html(report);
  body += late_section(report) + needed_section(report) + promises_section(report) + requests_section(report) +
          timeline_section(report) + moved_section(report);
  return sheet(client_headline(report), body + footer_html(report.reader));
}

}  // namespace crm::render
