// SPDX-License-Identifier: MIT
// What a terminal offers for log-feedback (see Ask).
#pragma once

#include "cli/session.hpp"

namespace crm::cli {

std::string usual_feedback_giver(Session& session, const Arguments& arguments);
// REQUIRES: STAKEHOLDER is an id, here and below.
std::string usual_feedback_subject(Session& session, const Arguments& arguments);
std::vector<std::string> feedback_subjects(Session& session, const Arguments& arguments);

}  // namespace crm::cli
