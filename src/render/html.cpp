// SPDX-License-Identifier: MIT
#include "answers.hpp"
#include "entries.hpp"
#include "markup.hpp"
#include "values.hpp"

#include "crm/text.hpp"

#include <fmt/format.h>

namespace crm::render {
namespace {

std::string paragraph(std::string_view css_class, std::string_view text) {
  if (text.empty()) return {};
  return fmt::format("<div class=\"{}\">{}</div>\n", css_class, escape_html(text));
}

std::string entry_html(const Entry& entry, const FollowUpAnswer& answer) {
  std::vector<std::string> details;
  if (entry.priority) details.push_back(fmt::format("P{}", *entry.priority));
  if (entry.past) details.push_back(fmt::format("<strong class=\"late\">{}</strong>", escape_html(entry.when)));
  for (const std::string& detail : {entry.past ? std::string() : entry.when, entry.who, entry.owner})
    if (!detail.empty()) details.push_back(escape_html(detail));
  std::string html = fmt::format("<li class=\"{}\">\n<div><strong>{}</strong> {}</div>\n", name_of(entry.level),
                                 escape_html(entry.title), join(details, " · "));
  if (!answer.explain) html += paragraph("rules", join(entry.words, ", "));
  if (answer.explain) {
    for (const FollowUp* follow_up : entry.follow_ups) {
      html += paragraph("message", fmt::format("{}: {}", follow_up->rule->id, follow_up->message));
      html += paragraph("reason", follow_up->rule->reason);
    }
  }
  if (!entry.command.empty()) html += fmt::format("<code>{}</code>\n", escape_html(entry.command));
  return html + "</li>\n";
}

std::string project_html(const ProjectFollowUps& day, const FollowUpAnswer& answer) {
  const Digest digest = digest_of(day, answer.all ? Advice::in_full : Advice::counted);
  std::string html = fmt::format("<h1>{}</h1>\n", escape_html(headline(digest))) + incomplete_html(digest.unread);
  for (const Group& group : digest.groups) {
    html += fmt::format("<h2 class=\"{}\">{}</h2>\n<ul class=\"entries\">\n", name_of(group.level), heading(group.level));
    for (const Entry& entry : group.entries) html += entry_html(entry, answer);
    html += "</ul>\n";
  }
  for (const std::string& line : {digest.calm, advice_line(digest), problems_line(digest)})
    if (!line.empty()) html += fmt::format("<p>{}</p>\n", escape_html(line));
  return html;
}

}  // namespace

std::string html_follow_ups(const FollowUpAnswer& answer, const Style&) {
  std::string body;
  for (const ProjectFollowUps& day : answer.projects) body += project_html(day, answer);
  return html_page("Follow-ups", body);
}

std::string html_problems(const ProblemAnswer& answer, const Style&) {
  std::string body = "<h1>Problems</h1>\n";
  if (answer.problems.empty()) body += "<p>None.</p>\n";
  for (const Problem& problem : answer.problems)
    body += fmt::format("<pre>{}</pre>\n", escape_html(problem_text(problem)));
  return html_page("Problems", body);
}

std::string html_records(const RecordAnswer& answer, const Style&) {
  const std::string title(answer.kind->plural);
  return html_page(title, fmt::format("<h1>{}</h1>\n{}", escape_html(title), html_table(table_of(answer))));
}

}  // namespace crm::render
