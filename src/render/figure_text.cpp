// SPDX-License-Identifier: MIT
#include "figure_text.hpp"

#include "crm/text.hpp"

#include <fmt/format.h>

namespace crm::render {

std::string percent_text(const Rate& rate) {
  const auto percent = rate.percent();
  return percent ? fmt::format("{:.1f}%", *percent) : kNothing;
}

std::string counted(const Rate& rate) { return rate.of > 0 ? fmt::format("{} of {}", rate.n, rate.of) : "none yet"; }

std::string rate_text(const Rate& rate) {
  return rate.of > 0 ? fmt::format("{} ({}/{})", percent_text(rate), rate.n, rate.of) : kNothing;
}

std::string mean_text(const std::optional<double>& mean) { return mean ? fmt::format("{:.2f}", *mean) : kNothing; }

std::string signed_text(int number) { return number == 0 ? "0" : fmt::format("{:+}", number); }

std::string date_text(const std::optional<Date>& date) { return date ? to_iso(*date) : std::string(); }

std::string clock_text(const std::optional<SlaClock>& clock) {
  return clock ? fmt::format("{}, {}", name_of(clock->state), count_of(clock->business_days, "day")) : kNothing;
}

std::string target_text(const Rate& rate, std::optional<int> target) {
  const auto met = meets(rate, target);
  if (!target) return rate_text(rate);
  return fmt::format("{}, target {}%{}", rate_text(rate), *target, !met ? "" : *met ? " met" : " not met");
}

std::string title_of(const View& view, const std::string& promise) {
  const Promise* found = find_promise(view.project, promise);
  return found ? found->what : promise;
}

}  // namespace crm::render
