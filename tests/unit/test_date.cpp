// SPDX-License-Identifier: MIT
#include "crm/date.hpp"

#include <doctest/doctest.h>

namespace crm {
namespace {

Date day(std::string_view iso) { return parse_iso_date(iso).value(); }

}  // namespace

TEST_CASE("a date is counted from 1970-01-01") {
  CHECK(day("1970-01-01").days == 0);
  CHECK(day("1969-12-31").days == -1);
  CHECK(day("2026-11-21") - day("2026-01-01") == 324);
  CHECK(day("0001-01-01") == kFirstDate);
  CHECK(day("9999-12-31") == kLastDate);
}

TEST_CASE("every day goes to text and back") {
  for (Date date = kFirstDate; date <= kLastDate; date = date + 97) {
    INFO(to_iso(date));
    REQUIRE(parse_iso_date(to_iso(date)) == date);
  }
}

TEST_CASE("a day that does not exist is no date") {
  for (const char* text : {"2026-02-29", "2026-02-30", "2026-13-01", "2026-00-10", "2026-01-00", "2026-04-31",
                           "0000-01-01", "1900-02-29"}) {
    INFO(text);
    CHECK(looks_like_iso_date(text));
    CHECK_FALSE(parse_iso_date(text));
  }
  CHECK(parse_iso_date("2024-02-29"));
  CHECK(parse_iso_date("2000-02-29"));
  CHECK_FALSE(make_date({10000, 1, 1}));
  CHECK_FALSE(make_date({2026, -1, 1}));
  CHECK_FALSE(make_date({2026, 257, 1}));
}

TEST_CASE("only YYYY-MM-DD looks like a date") {
  for (const char* text : {"", "2026", "2026-1-05", "2026-01-5", "11/25/2026", "2026-11-25x", " 2026-11-25",
                           "2026-11-25 ", "2026/11/25", "+026-11-25", "2026-11--5", "20261125"}) {
    INFO(text);
    CHECK_FALSE(looks_like_iso_date(text));
    CHECK_FALSE(parse_iso_date(text));
  }
}

TEST_CASE("weekdays") {
  CHECK(weekday(day("2026-11-21")) == Weekday::sat);
  CHECK(weekday(day("1970-01-01")) == Weekday::thu);
  CHECK(weekday(day("1969-12-28")) == Weekday::sun);
  CHECK(weekday(kFirstDate) == Weekday::mon);
}

TEST_CASE("dates in words") {
  CHECK(to_iso(day("0987-06-05")) == "0987-06-05");
  CHECK(to_words(day("2026-11-21")) == "Saturday 21 November 2026");
  CHECK(to_short_words(day("2026-09-01")) == "Tue 1 Sep");
  CHECK(weekday_name(Weekday::wed) == "Wednesday");
  CHECK(month_name(12) == "December");
}

TEST_CASE("months are added up to the month's end") {
  CHECK(add_months(day("2026-01-31"), 1) == day("2026-02-28"));
  CHECK(add_months(day("2024-01-31"), 1) == day("2024-02-29"));
  CHECK(add_months(day("2026-12-15"), 1) == day("2027-01-15"));
  CHECK(add_months(day("2026-03-31"), -1) == day("2026-02-28"));
  CHECK(add_months(day("2026-01-15"), -13) == day("2024-12-15"));
  CHECK(end_of_month(day("2026-02-01")) == day("2026-02-28"));
  CHECK(end_of_month(day("2026-12-31")) == day("2026-12-31"));
}

}  // namespace crm
