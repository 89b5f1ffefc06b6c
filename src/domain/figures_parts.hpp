// SPDX-License-Identifier: MIT
#pragma once

#include "crm/figures.hpp"

namespace crm::figures {

// Halves away from zero.
double rounded(double value, int decimals);
std::optional<double> mean(const std::vector<int>& values);
void count(Rate& rate, bool counts);

// Our promise whose first date has passed, unless it was withdrawn in time.
bool counts_for_first_date(const Promise& promise, const Life& life, Date today);

void add_scores(const View& view, Figures& figures);          // csat, nps, ces
void add_service_levels(const View& view, Figures& figures);  // has_sla, sla_response, sla_resolution, sla
std::vector<NoticeLead> notice_leads(const View& view);
std::vector<MonthFigures> monthly(const View& view);

}  // namespace crm::figures
