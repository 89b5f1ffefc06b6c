// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace crm {

enum class Weekday : std::uint8_t { mon, tue, wed, thu, fri, sat, sun };

// A whole local day of the proleptic Gregorian calendar, counted from 1970-01-01.
// Valid for the years 1 to 9999, which is what four digits can write.
struct Date {
  std::int32_t days = 0;

  friend auto operator<=>(const Date&, const Date&) = default;
  friend Date operator+(Date date, int n) { return {date.days + n}; }
  friend Date operator-(Date date, int n) { return {date.days - n}; }
  friend int operator-(Date later, Date earlier) { return later.days - earlier.days; }
};

inline constexpr Date kFirstDate{-719162};  // 0001-01-01
inline constexpr Date kLastDate{2932896};   // 9999-12-31

struct CivilDate {
  int year = 1970;
  int month = 1;  // 1 to 12
  int day = 1;    // 1 to 31
};

CivilDate civil(Date date);
// Nothing if the day does not exist (30 February, year 0).
std::optional<Date> make_date(CivilDate date);
Weekday weekday(Date date);

// Exactly YYYY-MM-DD; nothing for any other text or for a day that does not exist.
std::optional<Date> parse_iso_date(std::string_view text);
// True for four digits, two, two with dashes, whether or not the day exists.
bool looks_like_iso_date(std::string_view text);

std::string to_iso(Date date);               // 2026-11-21
std::string to_words(Date date);             // Saturday 21 November 2026
std::string to_short_words(Date date);       // Sat 21 Nov
std::string_view weekday_name(Weekday day);  // Saturday
std::string_view month_name(int month);      // November, for 11

// The same day of the month `months` later, clamped to that month's last day.
Date add_months(Date date, int months);
Date end_of_month(Date date);

}  // namespace crm
