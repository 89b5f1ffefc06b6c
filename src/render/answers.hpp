// SPDX-License-Identifier: MIT
// The functions that the format table points to.
#pragma once

#include "crm/mail.hpp"

#include <string>

namespace crm::render {

std::string text_follow_ups(const FollowUpAnswer& answer, const Style& style);
std::string text_problems(const ProblemAnswer& answer, const Style& style);
std::string text_records(const RecordAnswer& answer, const Style& style);
std::string text_report(const ReportAnswer& answer, const Style& style);
std::string text_client_report(const letters::ClientReport& report, const Style& style);
std::string text_letter(const LetterAnswer& answer, const Style& style);
std::string text_lint(const LintAnswer& answer, const Style& style);
std::string text_search(const SearchAnswer& answer, const Style& style);
std::string text_map(const MapAnswer& answer, const Style& style);
std::string text_timeline(const TimelineAnswer& answer, const Style& style);

std::string json_follow_ups(const FollowUpAnswer& answer, const Style& style);
std::string json_problems(const ProblemAnswer& answer, const Style& style);
std::string json_records(const RecordAnswer& answer, const Style& style);
std::string json_report(const ReportAnswer& answer, const Style& style);
std::string json_client_report(const letters::ClientReport& report, const Style& style);
std::string json_letter(const LetterAnswer& answer, const Style& style);
std::string json_lint(const LintAnswer& answer, const Style& style);
std::string json_about(const AboutAnswer& answer, const Style& style);
std::string json_search(const SearchAnswer& answer, const Style& style);
std::string json_map(const MapAnswer& answer, const Style& style);
std::string json_timeline(const TimelineAnswer& answer, const Style& style);

std::string csv_follow_ups(const FollowUpAnswer& answer, const Style& style);
std::string csv_records(const RecordAnswer& answer, const Style& style);

std::string md_follow_ups(const FollowUpAnswer& answer, const Style& style);
std::string md_about(const AboutAnswer& answer, const Style& style);
std::string md_records(const RecordAnswer& answer, const Style& style);
std::string md_report(const ReportAnswer& answer, const Style& style);
std::string md_client_report(const letters::ClientReport& report, const Style& style);
std::string md_letter(const LetterAnswer& answer, const Style& style);
std::string md_map(const MapAnswer& answer, const Style& style);
std::string md_timeline(const TimelineAnswer& answer, const Style& style);

std::string html_follow_ups(const FollowUpAnswer& answer, const Style& style);
std::string html_follow_ups_for_mail(const FollowUpAnswer& answer);
std::string html_problems(const ProblemAnswer& answer, const Style& style);
std::string html_records(const RecordAnswer& answer, const Style& style);
std::string html_report(const ReportAnswer& answer, const Style& style);
std::string html_client_report(const letters::ClientReport& report, const Style& style);
std::string html_letter(const LetterAnswer& answer, const Style& style);
std::string html_map(const MapAnswer& answer, const Style& style);

std::string github_follow_ups(const FollowUpAnswer& answer, const Style& style);
std::string github_problems(const ProblemAnswer& answer, const Style& style);
std::string gitlab_follow_ups(const FollowUpAnswer& answer, const Style& style);
std::string gitlab_problems(const ProblemAnswer& answer, const Style& style);
std::string junit_follow_ups(const FollowUpAnswer& answer, const Style& style);
std::string junit_problems(const ProblemAnswer& answer, const Style& style);
std::string gcc_follow_ups(const FollowUpAnswer& answer, const Style& style);
std::string gcc_problems(const ProblemAnswer& answer, const Style& style);
std::string gcc_lint(const LintAnswer& answer, const Style& style);

std::string ics_follow_ups(const FollowUpAnswer& answer, const Style& style);

MailMessage follow_up_mail(const FollowUpAnswer& answer, const Envelope& envelope);
MailMessage letter_mail(const LetterAnswer& letter, const Envelope& envelope);

std::string ids_follow_ups(const FollowUpAnswer& answer, const Style& style);
std::string ids_records(const RecordAnswer& answer, const Style& style);

std::string text_joined(const std::vector<ProjectAnswer>& answers);
std::string json_joined(const std::vector<ProjectAnswer>& answers);
std::string md_joined(const std::vector<ProjectAnswer>& answers);
std::string csv_joined(const std::vector<ProjectAnswer>& answers);
std::string html_joined(const std::vector<ProjectAnswer>& answers);
std::string ids_joined(const std::vector<ProjectAnswer>& answers);

}  // namespace crm::render
