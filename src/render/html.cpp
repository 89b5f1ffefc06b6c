// SPDX-License-Identifier: MIT
#include "answers.hpp"
#include "markup.hpp"
#include "report_page.hpp"
#include "sheet.hpp"
#include "values.hpp"

#include "crm/text.hpp"

#include <fmt/format.h>

namespace crm::render {
namespace {

std::string header_html(const Digest& digest) {
  return fmt::format(
      "<header>\n<p class=\"kicker\">Follow-ups · for our own people</p>\n<h1>{}</h1>\n<p class=\"day\">{}</p>\n{}</header>\n",
      escape_html(digest.project), to_words(digest.today), digest.calm.empty() ? counts_html(digest) : "");
}

std::string remarks_html(const Digest& digest) {
  std::string html;
  for (const std::string& remark : digest.remarks) html += html_lead(remark);
  return html;
}

std::string footer_html(const Digest& digest) {
  const std::string problems = problems_line(digest);
  return problems.empty() ? problems : fmt::format("<footer><p>{}</p></footer>\n", escape_html(problems));
}

using Look = PagePart (*)(std::string_view title, std::string_view body_html);

std::string follow_up_page(const FollowUpAnswer& answer, Look look) {
  std::vector<PagePart> parts;
  for (const ProjectFollowUps& day : answer.projects) {
    const Digest digest = digest_of(day, answer.all ? Advice::in_full : Advice::counted);
    const std::string owed = owed_section(digest, answer.explain ? Rules::explained : Rules::in_words);
    parts.push_back(look(headline(digest), incomplete_html(digest.unread) + header_html(digest) + remarks_html(digest) +
                                               owed + footer_html(digest)));
    parts.back().project = digest.project;
    parts.back().folder = day.folder;
  }
  return page(parts);
}

}  // namespace

std::string html_follow_ups(const FollowUpAnswer& answer, const Style&) { return follow_up_page(answer, sheet_part); }

std::string html_follow_ups_for_mail(const FollowUpAnswer& answer) { return follow_up_page(answer, plain_part); }

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
