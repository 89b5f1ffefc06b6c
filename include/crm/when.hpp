// SPDX-License-Identifier: MIT
#pragma once

#include "crm/calendar.hpp"

#include <string_view>

namespace crm {

// A date as people type it, whatever its case: 2026-11-25, today, tomorrow, yesterday, +3d, -2w, +1m (clamped to the
// month's end), +5bd, a weekday's name or at least its first three letters (always after today), eow (the last working
// day of this week), eom (the last day of this month). Throws Error(usage) with a remedy; never guesses at 11/12.
Date parse_when(std::string_view text, Date today, const Calendar& calendar);

}  // namespace crm
