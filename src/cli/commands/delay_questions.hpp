// SPDX-License-Identifier: MIT
// What a terminal asks and offers for delay-notice (see Ask).
#pragma once

#include "cli/session.hpp"

namespace crm::cli {

bool names_a_promise(const Project& project, const std::string& text);
// Whether the text names a delay record and no promise.
bool names_a_delay(const Project& project, const std::string& text);

std::vector<std::string> slipping_promises(Session& session, const Arguments&);
std::string only_overdue(Session& session, const Arguments&);
std::string promise_or_delay_meant(Session& session, const Arguments&, const std::string& answer);

// With promises; with a delay there is a record already.
bool makes_record(Session& session, const Arguments& arguments);
std::string option_meant(Session& session, const Arguments&, const std::string& answer);
std::vector<std::string> option_numbers(Session&, const Arguments& arguments);
std::string first_option(Session&, const Arguments&);
std::string next_business_day(Session& session, const Arguments&);
std::string next_update_meant(Session& session, const Arguments&, const std::string& answer);

}  // namespace crm::cli
