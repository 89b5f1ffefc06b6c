// SPDX-License-Identifier: MIT
// What a terminal asks and offers for log-promise and log-request (see Ask).
#pragma once

#include "cli/answers.hpp"

namespace crm::cli {

// Nobody is named yet who is not of the team.
bool asks_who_promises(Session&, const Arguments& arguments);
std::string usual_promiser(Session& session, const Arguments& arguments);
bool asks_to_whom(Session&, const Arguments& arguments);
std::string due_meant(Session& session, const Arguments& arguments, const std::string& answer);

bool asks_who_asks(Session&, const Arguments& arguments);
bool asks_whom(Session&, const Arguments& arguments);

}  // namespace crm::cli
