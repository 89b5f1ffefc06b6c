// SPDX-License-Identifier: MIT
#include "crm/calendar.hpp"

#include <doctest/doctest.h>

#include <random>

namespace crm {
namespace {

Date day(std::string_view iso) { return parse_iso_date(iso).value(); }

// Monday 2026-11-16 to Friday 2026-11-20, with a holiday on the Wednesday; given twice and with one on a Saturday.
Calendar with_holidays() { return Calendar({}, {day("2026-11-21"), day("2026-11-18"), day("2026-11-18")}); }

int count_one_by_one(const Calendar& calendar, Date from, Date to) {
  int n = 0;
  for (Date date = from + 1; date <= to; date = date + 1) n += calendar.is_business_day(date) ? 1 : 0;
  return n;
}

}  // namespace

TEST_CASE("a project works from Monday to Friday unless it says otherwise") {
  const Calendar usual({}, {});
  CHECK(usual.is_business_day(day("2026-11-20")));
  CHECK_FALSE(usual.is_business_day(day("2026-11-21")));
  CHECK_FALSE(usual.is_business_day(day("2026-11-22")));
  const Calendar from_sunday({Weekday::sun, Weekday::mon, Weekday::tue, Weekday::wed, Weekday::thu}, {});
  CHECK(from_sunday.is_business_day(day("2026-11-22")));
  CHECK_FALSE(from_sunday.is_business_day(day("2026-11-20")));
}

TEST_CASE("nobody works on a holiday") {
  CHECK_FALSE(with_holidays().is_business_day(day("2026-11-18")));
  CHECK(with_holidays().is_business_day(day("2026-11-19")));
}

TEST_CASE("business days leave out the first day and count the last") {
  const Calendar calendar = with_holidays();
  CHECK(calendar.business_days(day("2026-11-16"), day("2026-11-16")) == 0);
  CHECK(calendar.business_days(day("2026-11-16"), day("2026-11-17")) == 1);
  CHECK(calendar.business_days(day("2026-11-16"), day("2026-11-20")) == 3);
  CHECK(calendar.business_days(day("2026-11-20"), day("2026-11-22")) == 0);
  CHECK(calendar.business_days(day("2026-11-20"), day("2026-11-23")) == 1);
  CHECK(calendar.business_days(day("2026-11-20"), day("2026-11-16")) == -3);
}

TEST_CASE("business days over long spans equal a count one by one") {
  constexpr unsigned kSeed = 20261121;
  std::mt19937 random(kSeed);
  INFO("seed ", kSeed);
  for (int round = 0; round < 300; ++round) {
    std::vector<Weekday> week;
    for (int i = 0; i < 7; ++i)
      if (random() % 2 == 0) week.push_back(static_cast<Weekday>(i));
    std::vector<Date> holidays;
    for (int i = 0; i < 20; ++i) holidays.push_back({static_cast<int>(random() % 400)});
    const Calendar calendar(week, holidays);
    const Date from{static_cast<int>(random() % 400)};
    const Date to{from.days + static_cast<int>(random() % 400)};
    REQUIRE(calendar.business_days(from, to) == count_one_by_one(calendar, from, to));
    REQUIRE(calendar.business_days(to, from) == -count_one_by_one(calendar, from, to));
    const int n = static_cast<int>(random() % 60) + 1;
    const Date later = calendar.add_business_days(from, n);
    REQUIRE(calendar.is_business_day(later));
    REQUIRE(calendar.business_days(from, later) == n);
    const Date earlier = calendar.add_business_days(from, -n);
    REQUIRE(calendar.is_business_day(earlier));
    REQUIRE(count_one_by_one(calendar, earlier - 1, from - 1) == n);
  }
}

TEST_CASE("adding business days") {
  const Calendar calendar = with_holidays();
  CHECK(calendar.add_business_days(day("2026-11-17"), 1) == day("2026-11-19"));
  CHECK(calendar.add_business_days(day("2026-11-20"), 1) == day("2026-11-23"));
  CHECK(calendar.add_business_days(day("2026-11-21"), 1) == day("2026-11-23"));
  CHECK(calendar.add_business_days(day("2026-11-21"), 0) == day("2026-11-21"));
  CHECK(calendar.add_business_days(day("2026-11-19"), -1) == day("2026-11-17"));
  CHECK(calendar.add_business_days(day("2026-11-21"), 2'000'000'000) == kLastDate);
  CHECK(calendar.add_business_days(day("2026-11-21"), -2'000'000'000) == kFirstDate);
}

TEST_CASE("rolling to a business day") {
  const Calendar calendar = with_holidays();
  CHECK(calendar.roll_forward(day("2026-11-21")) == day("2026-11-23"));
  CHECK(calendar.roll_forward(day("2026-11-18")) == day("2026-11-19"));
  CHECK(calendar.roll_forward(day("2026-11-19")) == day("2026-11-19"));
  CHECK(calendar.roll_backward(day("2026-11-22")) == day("2026-11-20"));
  CHECK(calendar.roll_backward(day("2026-11-18")) == day("2026-11-17"));
}

TEST_CASE("the end of a week") {
  const Calendar usual({}, {day("2026-12-25"), day("2026-12-24")});
  CHECK(usual.end_of_week(day("2026-11-16")) == day("2026-11-20"));
  CHECK(usual.end_of_week(day("2026-11-20")) == day("2026-11-20"));
  CHECK(usual.end_of_week(day("2026-11-22")) == day("2026-11-20"));
  CHECK(usual.end_of_week(day("2026-12-21")) == day("2026-12-23"));

  const Calendar from_sunday({Weekday::sun, Weekday::mon, Weekday::tue, Weekday::wed, Weekday::thu}, {});
  CHECK(from_sunday.end_of_week(day("2026-11-22")) == day("2026-11-26"));
  CHECK(from_sunday.end_of_week(day("2026-11-28")) == day("2026-11-26"));

  const Calendar all_off({Weekday::mon, Weekday::tue}, {day("2026-11-16"), day("2026-11-17")});
  CHECK(all_off.end_of_week(day("2026-11-18")) == day("2026-11-17"));
}

}  // namespace crm
