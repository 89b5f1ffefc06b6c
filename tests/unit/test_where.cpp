// SPDX-License-Identifier: MIT
#include "cli/where.hpp"

#include "crm/error.hpp"

#include <doctest/doctest.h>

namespace crm::cli {
namespace {

bool holds(std::string_view cell, std::string_view condition) { return meets(cell, parse_where(condition).front()); }

}  // namespace

TEST_CASE("conditions") {
  CHECK(holds("open", "x=open"));
  CHECK_FALSE(holds("open", "x=op"));
  CHECK(holds("open", "x!=op"));
  CHECK(holds("Zoë Ört", "x~zoe o"));
  CHECK(holds("2026-11-01", "x<2026-11-02"));
  CHECK(holds("2026-11-02", "x<=2026-11-02"));
  CHECK_FALSE(holds("2026-11-02", "x>2026-11-02"));
  CHECK(holds("2026-11-02", "x>=2026-11-02"));
  CHECK(holds("", "x="));
  CHECK_FALSE(holds("a", "x="));
}

TEST_CASE("whole numbers are compared as such") {
  CHECK(holds("9", "x<10"));
  CHECK(holds("10", "x>9"));
  CHECK(holds("10 a", "x<9"));
}

TEST_CASE("an empty cell is neither less nor more") {
  CHECK_FALSE(holds("", "x<5"));
  CHECK_FALSE(holds("", "x>=0"));
  CHECK(comes_before("a", ""));
  CHECK_FALSE(comes_before("", "a"));
  CHECK_FALSE(comes_before("", ""));
}

TEST_CASE("several conditions are joined by and") {
  const auto conditions = parse_where("status=open and prefers.channel!=call and what~salt and pepper");
  REQUIRE(conditions.size() == 3);
  CHECK(conditions[0].value == "open");
  CHECK(conditions[1].column == "prefers.channel");
  CHECK(conditions[1].comparison == Comparison::is_not);
  CHECK(conditions[2].value == "salt and pepper");
  CHECK(parse_where("what~a and b and due<x").back().column == "due");
  CHECK(parse_where("what~a and b and due<x").front().value == "a and b");
}

TEST_CASE("what is no condition is refused") {
  for (const std::string text : {"", "open", "=x", "Due<1", " and ", "a b=c"}) {
    CAPTURE(text);
    CHECK_THROWS_AS(parse_where(text), Error);
  }
}

}  // namespace crm::cli
