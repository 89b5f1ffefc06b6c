// SPDX-License-Identifier: MIT
#include "crm/error.hpp"

#include <doctest/doctest.h>

namespace crm {

TEST_CASE("a near word is suggested") {
  const std::vector<std::string> fields{"by", "to", "what", "made", "due", "done_when", "deliverable", "urgency"};
  CHECK(did_you_mean("dew", fields) == "");
  CHECK(did_you_mean("deu", fields) == " (did you mean 'due'?)");
  CHECK(did_you_mean("Due", fields) == " (did you mean 'due'?)");
  CHECK(did_you_mean("done-when", fields) == " (did you mean 'done_when'?)");
  CHECK(did_you_mean("delivrabel", fields) == " (did you mean 'deliverable'?)");
  CHECK(did_you_mean("urgnecy", fields) == " (did you mean 'urgency'?)");
  CHECK(did_you_mean("waht", fields) == " (did you mean 'what'?)");
}

TEST_CASE("a far word is not") {
  CHECK(did_you_mean("me", {"by", "to"}) == "");
  CHECK(did_you_mean("when", {"what", "made"}) == "");
  CHECK(did_you_mean("", {"to"}) == "");
  CHECK(did_you_mean("due", {}) == "");
  CHECK(did_you_mean(std::string(1'000'000, 'a'), {std::string(1'000'000, 'a')}) == "");
}

TEST_CASE("the nearest of several is suggested") {
  CHECK(did_you_mean("countred", {"counter", "countered"}) == " (did you mean 'countered'?)");
}

TEST_CASE("warnings are no errors") {
  Problem problem;
  problem.severity = Severity::warning;
  CHECK_FALSE(has_error({}));
  CHECK_FALSE(has_error({problem}));
  CHECK(has_error({problem, Problem{}}));
}

TEST_CASE("an error says what it is") {
  const Error error(ErrorKind::data, "no project here", "run crm init", {"crm.yaml", 3, 1});
  CHECK(std::string(error.what()) == "no project here");
  CHECK(error.hint == "run crm init");
  CHECK(error.where == Place{"crm.yaml", 3, 1});
}

}  // namespace crm
