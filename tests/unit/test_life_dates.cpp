// SPDX-License-Identifier: MIT
// "Life of a promise": current due date, misses, outcome, apology, slips.
#include "crm/life.hpp"

#include "support/build.hpp"

#include <doctest/doctest.h>

namespace crm::test {
namespace {

Life life(const Promise& promise, std::string_view today = "2026-12-31") { return life_of(promise, day(today)); }
std::string misses(const Promise& promise, std::string_view today = "2026-12-31") {
  return words(life(promise, today).misses);
}
std::string outcome(const Promise& promise, std::string_view today = "2026-12-31") {
  return std::string(name_of(life(promise, today).outcome));
}

PromiseBuilder open() { return promise("p1").made("2026-11-02").due("2026-11-13"); }
PromiseBuilder requested() { return promise("p1").requested("2026-11-02"); }

}  // namespace

TEST_CASE("the current due is the last renegotiated date, else due") {
  CHECK(iso(life(requested().due("2026-11-13")).due) == "-");
  CHECK(iso(life(open()).due) == "2026-11-13");
  const Promise twice =
      open().moved("2026-11-09", "renegotiated", "2026-11-20").moved("2026-11-18", "renegotiated", "2026-11-25");
  CHECK(iso(life(twice, "2026-11-08").due) == "2026-11-13");
  CHECK(iso(life(twice, "2026-11-09").due) == "2026-11-20");
  CHECK(iso(life(twice, "2026-11-18").due) == "2026-11-25");
  CHECK(iso(life(twice, "2026-11-17").agreed_on) == "2026-11-09");
  CHECK(iso(life(open()).agreed_on) == "2026-11-02");
}

TEST_CASE("of two renegotiations on one day the later in the file stands") {
  const Promise both =
      open().moved("2026-11-09", "renegotiated", "2026-11-20").moved("2026-11-09", "renegotiated", "2026-11-18");
  CHECK(iso(life(both).due) == "2026-11-18");
  CHECK(life(both).renegotiated_in_time == 2);
}

TEST_CASE("proposed leaves the due date unchanged: a date nobody agreed to moves nothing") {
  const Promise proposed = open().moved("2026-11-12", "proposed", "2026-11-20");
  CHECK(iso(life(proposed).due) == "2026-11-13");
  CHECK(misses(proposed) == "2026-11-13");
  CHECK(life(proposed, "2026-11-13").renegotiated_in_time == 0);
}

TEST_CASE("overdue is open and today after the current due; the due day itself is not overdue") {
  CHECK_FALSE(life(open(), "2026-11-13").overdue(day("2026-11-13")));
  CHECK(life(open(), "2026-11-14").overdue(day("2026-11-14")));
  CHECK_FALSE(life(open().move("2026-11-13", "delivered"), "2026-11-16").overdue(day("2026-11-16")));
  const Promise moved = open().moved("2026-11-13", "renegotiated", "2026-11-20");
  CHECK_FALSE(life(moved, "2026-11-20").overdue(day("2026-11-20")));
  CHECK(life(moved, "2026-11-21").overdue(day("2026-11-21")));
}

TEST_CASE("a miss: the current due passes while open") {
  CHECK(misses(open(), "2026-11-13") == "");
  CHECK(misses(open(), "2026-11-14") == "2026-11-13");
  CHECK(misses(open().move("2026-11-13", "delivered")) == "");
  CHECK(misses(open().move("2026-11-14", "delivered")) == "2026-11-13");
  CHECK(misses(open().move("2026-11-13", "withdrawn")) == "");
  CHECK(misses(open().move("2026-11-14", "revoked")) == "2026-11-13");
  CHECK(misses(requested().due("2026-11-13")) == "");
}

TEST_CASE("a due date on a weekend passes like any other") {
  const Promise saturday = promise("p1").made("2026-11-02").due("2026-11-14");
  CHECK(misses(saturday, "2026-11-14") == "");
  CHECK(misses(saturday, "2026-11-15") == "2026-11-14");
}

TEST_CASE(
    "a miss is recorded for ever, also when renegotiated afterwards; missing the recovery date is a second miss") {
  const Promise recovered = open().moved("2026-11-16", "renegotiated", "2026-11-20").move("2026-11-19", "delivered");
  CHECK(misses(recovered) == "2026-11-13");
  CHECK(outcome(recovered) == "missed");
  const Promise again = open().moved("2026-11-16", "renegotiated", "2026-11-20").move("2026-11-23", "delivered");
  CHECK(misses(again) == "2026-11-13 2026-11-20");
}

TEST_CASE("a miss is recorded once per due date that passed; a rejection after the date records it too") {
  const PromiseBuilder rejected = open().move("2026-11-12", "delivered").move("2026-11-17", "rejected");
  CHECK(misses(rejected, "2026-11-16") == "");
  CHECK(misses(rejected, "2026-11-17") == "2026-11-13");
  CHECK(misses(PromiseBuilder(rejected).move("2026-11-17", "delivered")) == "2026-11-13");
  CHECK(misses(PromiseBuilder(rejected).move("2026-11-18", "delivered").move("2026-11-19", "rejected")) ==
        "2026-11-13");
}

TEST_CASE("a rejection on or before the due day is no miss as such") {
  const PromiseBuilder rejected = open().move("2026-11-12", "delivered").move("2026-11-13", "rejected");
  CHECK(misses(rejected, "2026-11-13") == "");
  CHECK(misses(rejected, "2026-11-14") == "2026-11-13");
  CHECK(misses(PromiseBuilder(rejected).move("2026-11-13", "delivered")) == "");
}

TEST_CASE("a renegotiation on or before the current due is in time, after it late") {
  const Life on_the_day = life(open().moved("2026-11-13", "renegotiated", "2026-11-20"), "2026-11-20");
  CHECK(on_the_day.renegotiated_in_time == 1);
  CHECK(on_the_day.renegotiated_late == 0);
  const Life after = life(open().moved("2026-11-14", "renegotiated", "2026-11-20"), "2026-11-20");
  CHECK(after.renegotiated_in_time == 0);
  CHECK(after.renegotiated_late == 1);
  const Life both =
      life(open().moved("2026-11-12", "renegotiated", "2026-11-18").moved("2026-11-19", "renegotiated", "2026-11-25"));
  CHECK(both.renegotiated_in_time == 1);
  CHECK(both.renegotiated_late == 1);
}

TEST_CASE("renegotiated to an earlier date, or to one that has gone") {
  const Promise earlier = open().moved("2026-11-04", "renegotiated", "2026-11-10");
  CHECK(misses(earlier, "2026-11-10") == "");
  CHECK(misses(earlier, "2026-11-11") == "2026-11-10");
  const Promise gone = open().moved("2026-11-12", "renegotiated", "2026-11-10");
  CHECK(misses(gone, "2026-11-12") == "2026-11-10");
  CHECK(life(gone, "2026-11-12").overdue(day("2026-11-12")));
  const Promise back = open().moved("2026-11-16", "renegotiated", "2026-11-10");
  CHECK(misses(back) == "2026-11-10 2026-11-13");
}

TEST_CASE("outcome: missed if there is any miss, whatever came after") {
  CHECK(outcome(open().move("2026-11-16", "withdrawn")) == "missed");
  CHECK(outcome(open().move("2026-11-16", "revoked")) == "missed");
  CHECK(outcome(open().move("2026-11-16", "delivered").move("2026-11-17", "accepted")) == "missed");
  CHECK(outcome(open()) == "missed");
}

TEST_CASE("outcome: else withdrawn or revoked, else kept if delivered, else pending") {
  CHECK(outcome(open().move("2026-11-13", "withdrawn")) == "withdrawn");
  CHECK(outcome(open().move("2026-11-13", "revoked")) == "revoked");
  CHECK(outcome(open().move("2026-11-13", "delivered")) == "kept");
  CHECK(outcome(open().move("2026-11-13", "delivered").move("2026-12-01", "accepted")) == "kept");
  CHECK(outcome(open().moved("2026-11-13", "renegotiated", "2026-11-20").move("2026-11-20", "delivered")) == "kept");
  CHECK(outcome(open(), "2026-11-13") == "pending");
  CHECK(outcome(open().move("2026-11-10", "delivered").move("2026-11-11", "rejected"), "2026-11-12") == "pending");
}

TEST_CASE("a promise never made has outcome none") {
  CHECK(outcome(requested()) == "none");
  CHECK(outcome(requested().move("2026-11-03", "declined")) == "none");
  CHECK(outcome(requested().move("2026-11-03", "countered").move("2026-11-04", "withdrawn")) == "none");
  CHECK(outcome(requested().made("2026-11-10").due("2026-11-13"), "2026-11-09") == "none");
}

TEST_CASE("a reply that only says not yet is kept if in time") {
  const Promise reply = promise("p1")
                            .kind("reply")
                            .requested("2026-11-02")
                            .made("2026-11-02")
                            .due("2026-11-04")
                            .move("2026-11-04", "delivered");
  CHECK(outcome(reply) == "kept");
}

TEST_CASE("an apology is owed until one is dated after the last miss") {
  CHECK_FALSE(life(open(), "2026-11-13").owes_apology());
  CHECK(life(open(), "2026-11-14").owes_apology());
  CHECK(life(open().move("2026-11-13", "apologised")).owes_apology());
  CHECK_FALSE(life(open().move("2026-11-14", "apologised")).owes_apology());
  const PromiseBuilder twice =
      open().move("2026-11-16", "apologised").moved("2026-11-16", "renegotiated", "2026-11-20");
  CHECK_FALSE(life(twice, "2026-11-20").owes_apology());
  CHECK(life(twice, "2026-11-21").owes_apology());
  CHECK_FALSE(life(PromiseBuilder(twice).move("2026-11-21", "apologised")).owes_apology());
  CHECK(life(open().move("2026-11-16", "delivered")).owes_apology());
  CHECK(life(open().move("2026-11-16", "withdrawn")).owes_apology());
}

TEST_CASE("the first answer is the earliest of made, countered, declined, revoked and withdrawn") {
  CHECK(iso(life(requested()).answered_on) == "-");
  CHECK(iso(life(requested().made("2026-11-05").due("2026-11-13")).answered_on) == "2026-11-05");
  CHECK(iso(life(requested().move("2026-11-03", "countered").made("2026-11-05").due("2026-11-13")).answered_on) ==
        "2026-11-03");
  CHECK(iso(life(requested().move("2026-11-04", "declined")).answered_on) == "2026-11-04");
  CHECK(iso(life(requested().move("2026-11-04", "withdrawn")).answered_on) == "2026-11-04");
  CHECK(iso(life(requested().move("2026-11-04", "apologised")).answered_on) == "-");
}

TEST_CASE("the delivery that counts is the last one not rejected") {
  CHECK(iso(life(open().move("2026-11-10", "delivered").move("2026-11-11", "rejected")).delivered_on) == "-");
  CHECK(iso(life(open().move("2026-11-10", "delivered").move("2026-11-11", "rejected").move("2026-11-12", "delivered"))
                .delivered_on) == "2026-11-12");
}

TEST_CASE("a slip is an in-time renegotiation, a revocation without a miss, or a miss") {
  CHECK(life(open().move("2026-11-13", "delivered")).slips == 0);
  CHECK(life(open().moved("2026-11-12", "renegotiated", "2026-12-31")).slips == 1);
  CHECK(life(open().move("2026-11-12", "revoked")).slips == 1);
  CHECK(life(open().move("2026-11-16", "revoked")).slips == 1);
  CHECK(life(open().move("2026-11-12", "withdrawn")).slips == 0);
  CHECK(life(open().moved("2026-11-12", "proposed", "2026-11-20"), "2026-11-13").slips == 0);
  CHECK(life(open().moved("2026-11-16", "renegotiated", "2026-12-31")).slips == 1);
  CHECK(life(open().moved("2026-11-12", "renegotiated", "2026-11-18")).slips == 2);
}

TEST_CASE("reasons are those on moves, and miss_reason once there is a miss") {
  CHECK(life(open().miss_reason("people"), "2026-11-13").reasons.empty());
  CHECK(life(open().miss_reason("people"), "2026-11-14").reasons.size() == 1);
  const Promise moved = open().miss_reason("people").moved("2026-11-16", "renegotiated", "2026-11-20", "supplier");
  CHECK(life(moved, "2026-11-16").reasons.size() == 2);
  CHECK(life(moved, "2026-11-15").reasons.size() == 1);
}

TEST_CASE("the due date before a day's own moves") {
  const Promise moved =
      open().moved("2026-11-09", "renegotiated", "2026-11-20").moved("2026-11-09", "renegotiated", "2026-11-25");
  CHECK(iso(due_before(moved, day("2026-11-09"))) == "2026-11-13");
  CHECK(iso(due_before(moved, day("2026-11-10"))) == "2026-11-25");
  CHECK(iso(due_before(moved, day("2026-11-02"))) == "2026-11-13");
  CHECK(iso(due_before(requested(), day("2026-11-09"))) == "-");
}

TEST_CASE("a promise made without a due date is never overdue and never missed") {
  const PromiseBuilder timeless = promise("p1").made("2026-11-02");
  CHECK(outcome(timeless) == "pending");
  CHECK(misses(timeless) == "");
  CHECK(outcome(PromiseBuilder(timeless).move("2026-11-20", "delivered")) == "kept");
  CHECK(misses(PromiseBuilder(timeless).moved("2026-11-09", "renegotiated", "2026-11-20")) == "2026-11-20");
}

}  // namespace crm::test
