// SPDX-License-Identifier: MIT
#include "crm/error.hpp"
#include "crm/when.hpp"

#include <doctest/doctest.h>

namespace crm {
namespace {

Date day(std::string_view iso) { return parse_iso_date(iso).value(); }

const Date kFriday = day("2026-11-20");

std::string when(std::string_view text, Date today = kFriday) {
  return to_iso(parse_when(text, today, Calendar({}, {day("2026-11-26")})));
}

Error refusal(std::string_view text) {
  try {
    FAIL("read as " << when(text));
  } catch (const Error& error) {
    return error;
  }
  return Error(ErrorKind::internal, "not reached");
}

}  // namespace

TEST_CASE("dates as people type them") {
  CHECK(when("2026-12-01") == "2026-12-01");
  CHECK(when(" Today ") == "2026-11-20");
  CHECK(when("TOMORROW") == "2026-11-21");
  CHECK(when("yesterday") == "2026-11-19");
  CHECK(when("+3d") == "2026-11-23");
  CHECK(when("-3D") == "2026-11-17");
  CHECK(when("+0d") == "2026-11-20");
  CHECK(when("+2w") == "2026-12-04");
  CHECK(when("-1w") == "2026-11-13");
}

TEST_CASE("months are clamped to their end") {
  CHECK(when("+1m", day("2027-01-31")) == "2027-02-28");
  CHECK(when("-1m", day("2027-03-31")) == "2027-02-28");
  CHECK(when("eom") == "2026-11-30");
}

TEST_CASE("business days pass over the weekend and holidays") {
  CHECK(when("+1bd") == "2026-11-23");
  CHECK(when("+5bd") == "2026-11-30");
  CHECK(when("-2bd") == "2026-11-18");
}

TEST_CASE("a weekday is the next one, never today") {
  CHECK(when("friday") == "2026-11-27");
  CHECK(when("Fri") == "2026-11-27");
  CHECK(when("sat") == "2026-11-21");
  CHECK(when("thurs") == "2026-11-26");
  CHECK(when("wednesday") == "2026-11-25");
}

TEST_CASE("the end of the week is its last working day") {
  CHECK(when("eow", day("2026-11-16")) == "2026-11-20");
  CHECK(when("eow", day("2026-11-22")) == "2026-11-20");
}

TEST_CASE("a date that can be read in two ways is refused with both") {
  const Error error = refusal("11/12");
  CHECK(error.kind == ErrorKind::usage);
  CHECK(error.message == "'11/12' is not a date that everybody reads alike");
  CHECK(error.hint == "write it as 2026-11-12 or as 2026-12-11");
  CHECK(refusal("11.12.2026").hint == "write it as 2026-11-12 or as 2026-12-11");
  CHECK(refusal("11-12-27").hint == "write it as 2027-11-12 or as 2027-12-11");
  CHECK(refusal("25/11/2026").hint == "write it as 2026-11-25");
  CHECK(refusal("25.11.").hint == "write it as 2026-11-25");
  CHECK(refusal("2026/12/11").hint == "write it as 2026-12-11");
  CHECK(refusal("2026-1-5").hint == "write it as 2026-01-05");
  CHECK(refusal("11/11").hint == "write it as 2026-11-11");
}

TEST_CASE("what is no date is refused with examples") {
  for (const char* text : {"", "soon", "3d", "+3", "+d", "+3x", "+-3d", "+99999d", "2026-12", "99/99", "1/2/3/4", "fr",
                           "+3 d", "2026-11-25T10:00", "\x1b[0m", "++3d"}) {
    INFO(text);
    CHECK(refusal(text).kind == ErrorKind::usage);
    CHECK(refusal(text).hint.starts_with("write 2026-11-25, today"));
  }
  CHECK(refusal("fryday").message == "'fryday' is not a date (did you mean 'friday'?)");
  CHECK(refusal("2026-02-30").message == "'2026-02-30' does not exist");
  CHECK(refusal("\x1b[0m").message == "'\\x1b[0m' is not a date");
}

TEST_CASE("dates stay within four-digit years") {
  CHECK_THROWS_AS(when("+1d", kLastDate), Error);
  CHECK_THROWS_AS(when("-1m", kFirstDate), Error);
  CHECK_THROWS_AS(when("+9999m", kLastDate), Error);
  CHECK(when("+9999d", kFriday) == "2054-04-06");
}

}  // namespace crm
