// SPDX-License-Identifier: MIT
// What letters say of promises that were revoked, rejected or missed twice, and by when they ask for an answer.
#include "crm/letters.hpp"
#include "crm/pages.hpp"

#include "support/build.hpp"

#include <doctest/doctest.h>

namespace crm::test {
namespace {

using namespace letters;

PromiseBuilder lamp() { return promise("p1").what("lamp").made("2026-11-02").due("2026-11-13"); }
PromiseBuilder revoked(const char* on) { return lamp().move(on, "revoked"); }
PromiseBuilder rejected() { return lamp().move("2026-11-12", "delivered").move("2026-11-16", "rejected"); }

const Stakeholder& maya(const View& view) { return *find_stakeholder(view.project, "maya"); }
ProjectBuilder with_maya() { return project().with(person("maya")); }

StatusUpdate update_on(const ProjectBuilder& project, const char* today) {
  const View view = project.on(today);
  return status_update(view, maya(view));
}
RetroRecap recap_of(const Promise& promise) {
  const View view = with_maya().with(promise).on("2026-11-20");
  return retro_recap(view, retro("r1", "2026-11-20", {"p1"}), maya(view));
}
Apology apology_for(const Promise& promise, const char* today) {
  const View view = with_maya().with(promise).on(today);
  return apology(view, maya(view), view.project.promises.at(0));
}
DelayNotice notice_of(const Promise& promise, const Delay& delay, const char* reader = "maya") {
  const View view = with_maya().with(person("tom")).with(promise).with(delay).on(to_iso(*delay.date).c_str());
  return delay_notice(view, delay, *find_stakeholder(view.project, reader));
}

}  // namespace

TEST_CASE("status update: a promise that we revoked is told, to those informed of it, too, until an update has") {
  const PromiseBuilder list = promise("p2").made("2026-11-02").due("2026-11-20");
  const ProjectBuilder built = with_maya().with(revoked("2026-11-10")).with(list);
  const StatusUpdate letter = update_on(built, "2026-11-11");
  REQUIRE(letter.revoked.size() == 1);
  CHECK(letter.revoked[0].what == "lamp");
  CHECK(iso(letter.revoked[0].due) == "2026-11-13");
  CHECK(iso(letter.revoked[0].taken_back) == "2026-11-10");
  CHECK(letter.bottom_line == "we took back 1 promise, and the rest is on track");
  CHECK(update_on(built, "2026-11-09").revoked.empty());
  CHECK(update_on(with_maya().with(revoked("2026-11-10")), "2026-11-11").bottom_line ==
        "we took back 1 promise, and nothing else that we promised you is open");
  CHECK(update_on(built, "2026-11-23").bottom_line == "1 promise to you is overdue; we took back 1 promise");
  CHECK(update_on(with_maya().with(revoked("2026-11-10").to("tom").inform({"maya"})), "2026-11-11").revoked.size() ==
        1);
  CHECK(update_on(with_maya().with(revoked("2026-11-10").to("tom")), "2026-11-11").revoked.empty());
  const ProjectBuilder told = ProjectBuilder(built).with(contact("i1", "2026-11-10", "update", {"maya"}));
  CHECK(update_on(told, "2026-11-11").revoked.size() == 1);
  CHECK(update_on(ProjectBuilder(told).with(contact("i2", "2026-11-11", "update", {"maya"})), "2026-11-12")
            .revoked.empty());
}

TEST_CASE("recap, apology and our own page: what was revoked will not come") {
  CHECK(iso(recap_of(revoked("2026-11-10")).revoked.at(0).taken_back) == "2026-11-10");
  CHECK(recap_of(revoked("2026-11-10")).missed.empty());
  CHECK(iso(recap_of(revoked("2026-11-16")).missed.at(0).taken_back) == "2026-11-16");
  CHECK(recap_of(revoked("2026-11-16")).revoked.empty());
  const Apology letter = apology_for(revoked("2026-11-16"), "2026-11-17");
  CHECK(iso(letter.items.at(0).taken_back) == "2026-11-16");
  CHECK_FALSE(letter.items.at(0).late);
  const View view = with_maya().with(revoked("2026-11-16")).on("2026-11-17");
  const RetroScope november = scope_of_period(view, day("2026-11-01"), day("2026-11-30"));
  CHECK(retro_page(view, {}, november).promised.at(0).note ==
        "taken back on Monday 16 November 2026 and will not come, apology owed");
}

TEST_CASE("a delivery in time that was rejected is told as one that was not right") {
  CHECK(iso(apology_for(rejected(), "2026-11-17").items.at(0).not_right) == "2026-11-12");
  CHECK(iso(apology_for(lamp(), "2026-11-17").items.at(0).not_right) == "-");
  CHECK(iso(recap_of(rejected()).missed.at(0).not_right) == "2026-11-12");
  CHECK(iso(update_on(with_maya().with(rejected()), "2026-11-17").late.at(0).not_right) == "2026-11-12");
  const DelayNotice notice = notice_of(rejected(), delay("d1", "2026-11-17", {"p1"}));
  CHECK(notice.passed == true);
  CHECK_FALSE(notice.undelivered);
  CHECK(iso(notice.items.at(0).not_right) == "2026-11-12");
  CHECK(notice_of(lamp(), delay("d1", "2026-11-17", {"p1"})).undelivered == true);
}

TEST_CASE("apology: what was agreed after the miss is promised; a date missed before is told") {
  const PromiseBuilder moved = lamp().moved("2026-11-16", "renegotiated", "2026-11-18");
  const Apology first = apology_for(moved, "2026-11-16");
  CHECK(iso(first.missed) == "2026-11-13");
  CHECK(iso(first.items.at(0).was) == "2026-11-13");
  CHECK(iso(first.items.at(0).due) == "2026-11-18");
  CHECK(first.moved.empty());
  CHECK(first.missed_before.empty());
  const Apology second = apology_for(moved, "2026-11-19");
  CHECK(iso(second.missed) == "2026-11-18");
  CHECK(iso(second.items.at(0).was) == "-");
  REQUIRE(second.missed_before.size() == 1);
  CHECK(iso(second.missed_before[0].was) == "2026-11-13");
  CHECK(second.moved.empty());
  const Apology early = apology_for(lamp().moved("2026-11-09", "renegotiated", "2026-11-18"), "2026-11-19");
  CHECK(early.missed_before.empty());
  REQUIRE(early.moved.size() == 1);
  CHECK(iso(early.moved[0].was) == "2026-11-13");
}

TEST_CASE("delay notice: the answer is asked for on a business day to come, or honestly today") {
  const auto answer_by = [](const char* on, const char* due, const char* next_update) {
    Delay record = delay("d1", on, {"p1"});
    record.next_update = maybe_day(next_update);
    const DelayNotice letter = notice_of(lamp().due(due), record);
    CHECK(letter.answer_today.value_or(false) == (letter.answer_by == record.date));
    return iso(letter.answer_by);
  };
  CHECK(answer_by("2026-11-09", "2026-11-27", "2026-11-09") == "2026-11-11");  // today's news leave no day
  CHECK(answer_by("2026-11-09", "2026-11-11", "2026-11-09") == "2026-11-10");
  CHECK(answer_by("2026-11-09", "2026-11-10", "2026-11-09") == "2026-11-09");
  CHECK(answer_by("2026-11-09", "2026-11-27", "2026-11-15") == "2026-11-13");  // no Sunday
  CHECK(answer_by("2026-11-13", "2026-11-27", "2026-11-14") == "2026-11-17");  // Saturday, and Friday is today
  CHECK(answer_by("2026-11-13", "2026-11-16", "2026-11-14") == "2026-11-13");
  CHECK(answer_by("2026-11-16", "2026-11-13", "2026-11-18") == "2026-11-18");  // overdue
  CHECK(answer_by("2026-11-16", "2026-11-13", "2026-11-16") == "2026-11-16");
  CHECK(answer_by("2026-11-16", "2026-11-13", "") == "2026-11-18");
}

TEST_CASE("letters begin what stands behind a label with a capital") {
  Delay record = delay("d1", "2026-11-09", {"p1"});
  record.cause = "the pump is late.";
  record.impact = "your visitors cannot book";
  record.recovery = "we call them daily";
  const DelayNotice letter = notice_of(lamp(), record);
  CHECK(letter.cause == "The pump is late");
  CHECK(letter.impact == "Your visitors cannot book");
  CHECK(letter.recovery == "We call them daily");
}

TEST_CASE("retro: slips without a reason are counted") {
  const auto reasons = [](const Promise& promise) {
    const View view = with_maya().with(promise).on("2026-11-20");
    const Retro look_back = retro("r1", "2026-11-20", {});
    std::string text;
    for (const Counted& reason :
         retro_page(view, look_back, scope_of_period(view, day("2026-11-01"), day("2026-11-20"))).reasons)
      text += reason.name + " " + reason.count + ", ";
    return text;
  };
  CHECK(reasons(lamp()) == "not said 1, ");
  CHECK(reasons(lamp().moved("2026-11-09", "renegotiated", "2026-11-18")) == "not said 2, ");
  CHECK(reasons(lamp().moved("2026-11-16", "renegotiated", "2026-11-27")) == "not said 1, ");
  CHECK(reasons(revoked("2026-11-09")) == "not said 1, ");
  CHECK(reasons(revoked("2026-11-16")) == "not said 1, ");
  CHECK(reasons(lamp().move("2026-11-12", "delivered")) == "");
  Promise explained = lamp();
  explained.miss_reason = SlipReason::supplier;
  CHECK(reasons(explained) == "supplier 1, ");
}

}  // namespace crm::test
