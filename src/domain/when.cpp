// SPDX-License-Identifier: MIT
#include "crm/when.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

namespace crm {
namespace {

constexpr std::string_view kHint =
    "write 2026-11-25, today, tomorrow, a weekday, +3d, +2w, +1m, +5bd (business days), eow or eom";

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return text;
}

// Reads a number of at most `most` digits off the front of the text.
std::optional<int> take_number(std::string_view& text, std::size_t most) {
  const std::size_t length = std::min(text.find_first_not_of("0123456789"), text.size());
  int value = 0;
  if (length == 0 || length > most) return std::nullopt;
  std::from_chars(text.data(), text.data() + length, value);
  text.remove_prefix(length);
  return value;
}

std::optional<Date> parse_word(std::string_view text, Date today, const Calendar& calendar) {
  if (text == "today") return today;
  if (text == "tomorrow") return today + 1;
  if (text == "yesterday") return today - 1;
  if (text == "eow") return calendar.end_of_week(today);
  if (text == "eom") return end_of_month(today);
  for (int ahead = 1; ahead <= 7; ++ahead) {
    const std::string name = lower(std::string(weekday_name(weekday(today + ahead))));
    if (text.size() >= 3 && name.starts_with(text)) return today + ahead;
  }
  return std::nullopt;
}

// +3d and the like; four digits reach far enough.
std::optional<Date> parse_offset(std::string_view text, Date today, const Calendar& calendar) {
  const bool back = text.starts_with('-');
  if (!back && !text.starts_with('+')) return std::nullopt;
  text.remove_prefix(1);
  const auto number = take_number(text, 4);
  if (!number) return std::nullopt;
  const int n = back ? -*number : *number;
  if (text == "d") return today + n;
  if (text == "w") return today + 7 * n;
  if (text == "m") return add_months(today, n);
  if (text == "bd") return calendar.add_business_days(today, n);
  return std::nullopt;
}

// 11/12, 11.12.2026 and the like, in an order that only their writer knows; empty for any other text.
std::vector<int> parse_numbers(std::string_view text) {
  std::vector<int> numbers;
  while (numbers.size() < 3) {
    const auto number = take_number(text, 4);
    if (!number) return {};
    numbers.push_back(*number);
    if (numbers.size() > 1 && (text.empty() || text == ".")) return numbers;
    if (text.empty() || std::string_view("/.-").find(text[0]) == std::string_view::npos) return {};
    text.remove_prefix(1);
  }
  return {};
}

// Every day that such numbers can mean, the month first, then the day first.
std::vector<CivilDate> orders_of(const std::vector<int>& numbers, Date today) {
  if (numbers.size() < 2) return {};
  const int a = numbers[0];
  const int b = numbers[1];
  if (numbers.size() == 2) return {{civil(today).year, a, b}, {civil(today).year, b, a}};
  if (a >= 100) return {{a, b, numbers[2]}};
  const int year = numbers[2] < 100 ? 2000 + numbers[2] : numbers[2];
  return {{year, a, b}, {year, b, a}};
}

std::vector<std::string> readings(std::string_view text, Date today) {
  std::vector<std::string> dates;
  for (const CivilDate& order : orders_of(parse_numbers(text), today))
    if (const auto date = make_date(order)) dates.push_back(to_iso(*date));
  dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
  return dates;
}

[[noreturn]] void refuse(std::string_view text, std::string_view word, Date today) {
  if (looks_like_iso_date(word))
    throw Error(ErrorKind::usage, fmt::format("{} does not exist", quoted(text)), "look at the month and the day");
  const auto dates = readings(word, today);
  if (!dates.empty())
    throw Error(ErrorKind::usage, fmt::format("{} is not a date that everybody reads alike", quoted(text)),
                fmt::format("write it as {}", join(dates, " or as ")));
  static const std::vector<std::string> kWords{"today",    "tomorrow", "yesterday", "monday", "tuesday", "wednesday",
                                               "thursday", "friday",   "saturday",  "sunday", "eow",     "eom"};
  throw Error(ErrorKind::usage, fmt::format("{} is not a date{}", quoted(text), did_you_mean(word, kWords)),
              std::string(kHint));
}

}  // namespace

Date parse_when(std::string_view text, Date today, const Calendar& calendar) {
  const std::string word = lower(trim(text));
  auto date = parse_iso_date(word);
  if (!date) date = parse_word(word, today, calendar);
  if (!date) date = parse_offset(word, today, calendar);
  if (!date) refuse(text, word, today);
  if (*date < kFirstDate || *date > kLastDate)
    throw Error(ErrorKind::usage, fmt::format("{} is outside the years 1 to 9999", quoted(text)), std::string(kHint));
  return *date;
}

}  // namespace crm
