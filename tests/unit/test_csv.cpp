// SPDX-License-Identifier: MIT
#include "crm/csv.hpp"

#include "crm/error.hpp"

#include <doctest/doctest.h>

namespace crm {
namespace {

using Cells = std::vector<std::string>;

Error refusal(std::string_view text) {
  try {
    parse_csv(text, "people.csv");
  } catch (const Error& error) {
    return error;
  }
  FAIL("was accepted: " << text);
  return Error(ErrorKind::internal, "not reached");
}

void check_refused(std::string_view text, std::string_view message, int line, int column) {
  const Error error = refusal(text);
  CHECK(error.message == message);
  CHECK(error.where == Place{"people.csv", line, column});
}

}  // namespace

TEST_CASE("the first line says what separates the cells") {
  CHECK(parse_csv("name;org\nFay;\"Orr; Sons, Ltd\"", "people.csv")[1].cells == Cells{"Fay", "Orr; Sons, Ltd"});
  CHECK(parse_csv("name\torg\nFay\tOrr; Sons, Ltd", "people.csv")[1].cells == Cells{"Fay", "Orr; Sons, Ltd"});
  CHECK(parse_csv("name,\"a;b;c\"\nFay,Orr; Sons", "people.csv")[1].cells == Cells{"Fay", "Orr; Sons"});
  CHECK(parse_csv("\"a\nb;c;d\",e\n1,2", "people.csv")[0].cells == Cells{"a\nb;c;d", "e"});
}

TEST_CASE("rows know the lines on which they begin") {
  const auto rows = parse_csv("name,said\r\nMaya,\"a \"\"word\"\",\nand more\"\r\n,\nTom,\"\"", "people.csv");
  REQUIRE(rows.size() == 4);
  CHECK(rows[0].cells == Cells{"name", "said"});
  CHECK(rows[1].cells == Cells{"Maya", "a \"word\",\nand more"});
  CHECK(rows[1].line == 2);
  CHECK(rows[2].cells == Cells{"", ""});
  CHECK(rows[2].line == 4);
  CHECK(rows[3].cells == Cells{"Tom", ""});
  CHECK(parse_csv("", "people.csv").empty());
  CHECK(parse_csv("one", "people.csv")[0].cells == Cells{"one"});
  CHECK(parse_csv("a,\n", "people.csv")[0].cells == Cells{"a", ""});
}

TEST_CASE("what RFC 4180 does not allow is refused with its place") {
  check_refused("a,b\nx\"y,z\n", "a quote stands within a cell", 2, 2);
  check_refused("a,b\n\"x\"y,z\n", "something follows the closing quote", 2, 4);
  check_refused("a,b\nx,\"y\nz\n", "the closing quote is missing", 2, 3);
  check_refused("a\rb\n", "a carriage return stands alone", 1, 2);
  check_refused("a,b\n\"1\n2\",x\nx\n", "the row has 1 cells, the first one 2", 4, 0);
}

}  // namespace crm
