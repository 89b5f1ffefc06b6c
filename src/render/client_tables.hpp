// SPDX-License-Identifier: MIT
// What a client's report says, whatever the format. Strings are data as it is.
#pragma once

#include "style.hpp"

#include "crm/client_report.hpp"

#include <string>
#include <vector>

namespace crm::render {

std::string client_headline(const letters::ClientReport& report);  // the project and the reader
std::string client_summary(const letters::ClientReport& report);   // how it stands, in a few sentences
std::string client_period(const letters::ClientReport& report);    // what is shown; "" for all there is

// "Fri 13 Nov", with the year where it is not the report's; "" for none.
std::string client_date(const std::optional<Date>& date, const letters::ClientReport& report);

// What we ask of them: "please accept, delivered Thu 12 Nov".
// "by Wed 18 Nov", "was due Wed 18 Nov"; empty without a day.
std::string when_text(const letters::ClientNeed& need, const letters::ClientReport& report);
std::string ask_text(const letters::ClientNeed& need, const letters::ClientReport& report);
// "delivered Thu 12 Nov by Jo Reyes": somebody is named for what they did well, and only for that.
std::string standing_text(const letters::ClientPromise& promise, const letters::ClientReport& report);
// Not delivered yet, and not given up.
bool is_waiting(const letters::ClientPromise& promise);
bool is_late(const letters::ClientPromise& promise);
bool is_unanswered(const letters::ClientRequest& request);
bool is_late(const letters::ClientRequest& request, const letters::ClientReport& report);  // our answer is
// "our answer by Tue 24 Nov", "declined".
std::string standing_text(const letters::ClientRequest& request, const letters::ClientReport& report);

Table needed_table(const letters::ClientReport& report);
Table late_table(const letters::ClientReport& report);      // what is overdue
Table promises_table(const letters::ClientReport& report);  // all else
Table requests_table(const letters::ClientReport& report);
Table moved_table(const letters::ClientReport& report);
Table steps_table(const std::vector<letters::ClientPromise>& steps, const letters::ClientReport& report);

// All of them, those with nothing to say left out.
std::vector<Table> client_tables(const letters::ClientReport& report);

}  // namespace crm::render
