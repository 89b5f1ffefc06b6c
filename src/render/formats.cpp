// SPDX-License-Identifier: MIT
#include "crm/formats.hpp"

#include "answers.hpp"

namespace crm {
namespace {

constexpr Format kTable[] = {
    {.name = "text",
     .doc = "for people",
     .follow_ups = render::text_follow_ups,
     .problems = render::text_problems,
     .records = render::text_records,
     .report = render::text_report,
     .letter = render::text_letter,
     .map = render::text_map,
     .timeline = render::text_timeline,
     .lint = render::text_lint,
     .search = render::text_search,
     .client_report = render::text_client_report,
     .joined = render::text_joined},
    {.name = "json",
     .doc = "for programs; the schema says the version",
     .follow_ups = render::json_follow_ups,
     .problems = render::json_problems,
     .records = render::json_records,
     .report = render::json_report,
     .letter = render::json_letter,
     .map = render::json_map,
     .timeline = render::json_timeline,
     .lint = render::json_lint,
     .search = render::json_search,
     .client_report = render::json_client_report,
     .about = render::json_about,
     .joined = render::json_joined},
    {.name = "csv",
     .doc = "for spreadsheets",
     .follow_ups = render::csv_follow_ups,
     .records = render::csv_records,
     .joined = render::csv_joined},
    {.name = "md",
     .doc = "Markdown, for wikis and chats",
     .follow_ups = render::md_follow_ups,
     .records = render::md_records,
     .report = render::md_report,
     .letter = render::md_letter,
     .map = render::md_map,
     .timeline = render::md_timeline,
     .client_report = render::md_client_report,
     .about = render::md_about,
     .joined = render::md_joined},
    {.name = "html",
     .doc = "a page for browsers",
     .follow_ups = render::html_follow_ups,
     .problems = render::html_problems,
     .records = render::html_records,
     .report = render::html_report,
     .letter = render::html_letter,
     .map = render::html_map,
     .client_report = render::html_client_report,
     .joined = render::html_joined},
    {.name = "github",
     .doc = "workflow commands of GitHub Actions",
     .follow_ups = render::github_follow_ups,
     .problems = render::github_problems,
     .for_a_host = true},
    {.name = "gitlab",
     .doc = "a code-quality report for GitLab",
     .follow_ups = render::gitlab_follow_ups,
     .problems = render::gitlab_problems,
     .for_a_host = true},
    {.name = "junit",
     .doc = "test results, late follow-ups and errors as failures",
     .follow_ups = render::junit_follow_ups,
     .problems = render::junit_problems,
     .for_a_host = true},
    {.name = "gcc",
     .doc = "file:line:col, for editors",
     .follow_ups = render::gcc_follow_ups,
     .problems = render::gcc_problems,
     .lint = render::gcc_lint},
    {.name = "mail",
     .doc = "a message for a mailer",
     .follow_up_mail = render::follow_up_mail,
     .letter_mail = render::letter_mail},
    {.name = "ics", .doc = "a calendar file", .follow_ups = render::ics_follow_ups},
    {.name = "ids",
     .doc = "one id a line",
     .follow_ups = render::ids_follow_ups,
     .records = render::ids_records,
     .joined = render::ids_joined},
};

}  // namespace

std::span<const Format> format_table() { return kTable; }

const Format* find_format(std::string_view name) {
  for (const Format& format : kTable)
    if (format.name == name) return &format;
  return nullptr;
}

}  // namespace crm
