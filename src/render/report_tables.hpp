// SPDX-License-Identifier: MIT
#pragma once

#include "style.hpp"

#include <string>
#include <vector>

namespace crm::render {

// The project and the day.
std::string report_headline(const ReportAnswer& answer);

// The figures as tables for people; those with nothing to say are left out. Every rate has its n beside it.
// What a report since that day counts.
std::string period_text(Date since);
std::vector<Table> report_tables(const ReportAnswer& answer);

}  // namespace crm::render
