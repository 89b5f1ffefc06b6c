// SPDX-License-Identifier: MIT
// The functions that the format table points to.
#pragma once

#include "crm/formats.hpp"

#include <string>

namespace crm::render {

std::string text_follow_ups(const FollowUpAnswer& answer, const Style& style);
std::string text_problems(const ProblemAnswer& answer, const Style& style);
std::string text_records(const RecordAnswer& answer, const Style& style);
std::string text_report(const ReportAnswer& answer, const Style& style);
std::string text_letter(const LetterAnswer& answer, const Style& style);
std::string text_lint(const LintAnswer& answer, const Style& style);

std::string json_follow_ups(const FollowUpAnswer& answer, const Style& style);
std::string json_problems(const ProblemAnswer& answer, const Style& style);
std::string json_records(const RecordAnswer& answer, const Style& style);
std::string json_report(const ReportAnswer& answer, const Style& style);
std::string json_letter(const LetterAnswer& answer, const Style& style);
std::string json_lint(const LintAnswer& answer, const Style& style);

std::string csv_follow_ups(const FollowUpAnswer& answer, const Style& style);
std::string csv_records(const RecordAnswer& answer, const Style& style);

std::string md_follow_ups(const FollowUpAnswer& answer, const Style& style);
std::string md_records(const RecordAnswer& answer, const Style& style);
std::string md_report(const ReportAnswer& answer, const Style& style);
std::string md_letter(const LetterAnswer& answer, const Style& style);

std::string html_follow_ups(const FollowUpAnswer& answer, const Style& style);
std::string html_problems(const ProblemAnswer& answer, const Style& style);
std::string html_records(const RecordAnswer& answer, const Style& style);
std::string html_letter(const LetterAnswer& answer, const Style& style);

std::string github_follow_ups(const FollowUpAnswer& answer, const Style& style);
std::string github_problems(const ProblemAnswer& answer, const Style& style);
std::string gitlab_follow_ups(const FollowUpAnswer& answer, const Style& style);
std::string gitlab_problems(const ProblemAnswer& answer, const Style& style);
std::string junit_follow_ups(const FollowUpAnswer& answer, const Style& style);
std::string junit_problems(const ProblemAnswer& answer, const Style& style);
std::string gcc_follow_ups(const FollowUpAnswer& answer, const Style& style);
std::string gcc_problems(const ProblemAnswer& answer, const Style& style);
std::string gcc_lint(const LintAnswer& answer, const Style& style);

std::string ids_follow_ups(const FollowUpAnswer& answer, const Style& style);
std::string ids_records(const RecordAnswer& answer, const Style& style);

}  // namespace crm::render
