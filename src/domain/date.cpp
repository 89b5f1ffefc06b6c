// SPDX-License-Identifier: MIT
#include "crm/date.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

#include <fmt/format.h>

namespace crm {
namespace {

std::chrono::year_month_day chrono_day(Date date) { return std::chrono::sys_days{std::chrono::days{date.days}}; }

std::chrono::year_month_day chrono_day(CivilDate date) {
  return std::chrono::year{date.year} / std::chrono::month{static_cast<unsigned>(date.month)} /
         std::chrono::day{static_cast<unsigned>(date.day)};
}

Date from_chrono(std::chrono::year_month_day day) {
  return {static_cast<std::int32_t>(std::chrono::sys_days{day}.time_since_epoch().count())};
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

int digits(std::string_view text) {
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

}  // namespace

CivilDate civil(Date date) {
  const auto day = chrono_day(date);
  return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
          static_cast<int>(static_cast<unsigned>(day.day()))};
}

std::optional<Date> make_date(CivilDate date) {
  const bool in_range =
      date.year >= 1 && date.year <= 9999 && date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31;
  if (!in_range || !chrono_day(date).ok()) return std::nullopt;
  return from_chrono(chrono_day(date));
}

Weekday weekday(Date date) {
  const std::chrono::weekday day{std::chrono::sys_days{std::chrono::days{date.days}}};
  return static_cast<Weekday>(day.iso_encoding() - 1);
}

bool looks_like_iso_date(std::string_view text) {
  if (text.size() != 10) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool dash = i == 4 || i == 7;
    if (dash ? text[i] != '-' : !is_digit(text[i])) return false;
  }
  return true;
}

std::optional<Date> parse_iso_date(std::string_view text) {
  if (!looks_like_iso_date(text)) return std::nullopt;
  return make_date({digits(text.substr(0, 4)), digits(text.substr(5, 2)), digits(text.substr(8, 2))});
}

std::string to_iso(Date date) {
  const CivilDate day = civil(date);
  return fmt::format("{:04}-{:02}-{:02}", day.year, day.month, day.day);
}

std::string to_words(Date date) {
  const CivilDate day = civil(date);
  return fmt::format("{} {} {} {}", weekday_name(weekday(date)), day.day, month_name(day.month), day.year);
}

std::string to_short_words(Date date) {
  const CivilDate day = civil(date);
  return fmt::format("{} {} {}", weekday_name(weekday(date)).substr(0, 3), day.day, month_name(day.month).substr(0, 3));
}

std::string_view weekday_name(Weekday day) {
  static constexpr std::array<std::string_view, 7> names{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                         "Friday", "Saturday", "Sunday"};
  return names[static_cast<std::size_t>(day)];
}

std::string_view month_name(int month) {
  static constexpr std::array<std::string_view, 12> names{"January",   "February", "March",    "April",
                                                          "May",       "June",     "July",     "August",
                                                          "September", "October",  "November", "December"};
  return names[static_cast<std::size_t>(month - 1)];
}

Date add_months(Date date, int months) {
  const auto day = chrono_day(date);
  const auto month = day.year() / day.month() + std::chrono::months{months};
  const auto last = (month / std::chrono::last).day();
  return from_chrono(month / std::min(day.day(), last));
}

Date end_of_month(Date date) {
  const auto day = chrono_day(date);
  return from_chrono(day.year() / day.month() / std::chrono::last);
}

}  // namespace crm
