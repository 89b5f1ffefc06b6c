// SPDX-License-Identifier: MIT
// What a row under snoozed in crm.yaml may say, and what a terminal offers for it.
#pragma once

#include "cli/session.hpp"

#include "crm/rules.hpp"

#include <string>
#include <vector>

namespace crm::cli {

// All throw Error(usage).
const Rule& rule_from(const std::string& id);
std::string subject_from(const Project& project, const Rule& rule, const std::string& text);
void check_rule(const Rule& rule, const std::string& subject, bool for_good);
// Whether it does so today. A subject that the rule can never have is refused, for it would be taken for silence.
bool reminds_of(Session& session, const Rule& rule, const std::string& subject);
Date checked_last_day(Session& session, Date day);

std::vector<Snooze>::iterator find_row(ProjectInfo& config, std::string_view rule, std::string_view subject);

// For the rows of the command table (see Ask).
bool falls_silent(Session&, const Arguments& arguments);
bool has_an_end(Session&, const Arguments& arguments);
std::string in_two_weeks(Session& session, const Arguments&);
std::string last_day_meant(Session& session, const Arguments&, const std::string& answer);
std::vector<std::string> rules_at_hand(Session& session, const Arguments& arguments);
std::string rule_meant(Session&, const Arguments& arguments, const std::string& answer);
std::vector<std::string> subjects_at_hand(Session& session, const Arguments& arguments);
std::string only_subject(Session& session, const Arguments& arguments);
std::string subject_meant(Session& session, const Arguments& arguments, const std::string& answer);

}  // namespace crm::cli
