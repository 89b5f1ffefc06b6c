// SPDX-License-Identifier: MIT
// Figures in words: every rate with its n.
#pragma once

#include "crm/figures.hpp"

#include <optional>
#include <string>

namespace crm::render {

inline constexpr const char* kNothing = "–";

std::string percent_text(const Rate& rate);  // "64.3%"
std::string counted(const Rate& rate);       // "9 of 14", "none yet"
std::string rate_text(const Rate& rate);     // both, in one cell
std::string mean_text(const std::optional<double>& mean);
std::string signed_text(int number);         // "+3", "0", "-2"
std::string date_text(const std::optional<Date>& date);
std::string clock_text(const std::optional<SlaClock>& clock);
// "83.3% (5/6), target 90% not met"; without the last part where there is no target.
std::string target_text(const Rate& rate, std::optional<int> target);
std::string title_of(const View& view, const std::string& promise);  // what was promised

}  // namespace crm::render
