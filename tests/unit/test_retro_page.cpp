// SPDX-License-Identifier: MIT
#include "crm/pages.hpp"

#include "support/build.hpp"

#include <doctest/doctest.h>

namespace crm::test {
namespace {

using namespace letters;

PromiseBuilder film() { return promise("p1").owner("Sam").made("2026-11-02").due("2026-11-13"); }

RetroPage page_on(const ProjectBuilder& project, const Retro& retro, Words promises, const char* today = "2026-11-30") {
  return retro_page(project.on(today), retro, {std::move(promises), day("2026-11-02"), day("2026-11-30")});
}
PromiseLine line(const ProjectBuilder& project, const char* today = "2026-11-30") {
  return page_on(project, {}, {"p1"}, today).promised.at(0);
}

}  // namespace

TEST_CASE("promised versus happened") {
  const PromiseLine kept =
      line(project().with(person("maya")).with(film().move("2026-11-12", "delivered").move("2026-11-13", "accepted")));
  CHECK(kept.who == "maya");
  CHECK(kept.owner == "Sam");
  CHECK(iso(kept.first_due) == "-");
  CHECK(iso(kept.due) == "2026-11-13");
  CHECK(iso(kept.delivered) == "2026-11-12");
  CHECK(kept.outcome == "kept");
  CHECK(kept.state == "accepted");
  CHECK(kept.note == "");
}

TEST_CASE("a date that moved is told with the first one") {
  const PromiseLine moved =
      line(project().with(film().moved("2026-11-12", "renegotiated", "2026-11-20").move("2026-11-20", "delivered")));
  CHECK(iso(moved.first_due) == "2026-11-13");
  CHECK(iso(moved.due) == "2026-11-20");
  CHECK(moved.outcome == "kept");
}

TEST_CASE("what is late or overdue, and whether an apology is owed") {
  CHECK(line(project().with(film().move("2026-11-16", "delivered"))).note == "3 days late, apology owed");
  CHECK(line(project().with(film().move("2026-11-16", "delivered").move("2026-11-16", "apologised"))).note ==
        "3 days late");
  CHECK(line(project().with(film()), "2026-11-14").note == "1 day overdue, apology owed");
  CHECK(line(project().with(promise("p1").made("2026-11-02"))).note == "");
  CHECK(line(project().with(film().by("maya"))).note == "17 days overdue");
}

TEST_CASE("an earlier date that was missed is named") {
  const PromiseBuilder moved = film().moved("2026-11-16", "renegotiated", "2026-11-20");
  CHECK(line(project().with(PromiseBuilder(moved).move("2026-11-19", "delivered"))).note ==
        "after Friday 13 November 2026 was missed, apology owed");
  CHECK(line(project().with(moved), "2026-11-21").note ==
        "1 day overdue, after Friday 13 November 2026 was missed, apology owed");
  CHECK(line(project().with(PromiseBuilder(moved).moved("2026-11-23", "renegotiated", "2026-11-27")), "2026-11-27")
            .note == "after Friday 13 November 2026 and Friday 20 November 2026 were missed, apology owed");
}

TEST_CASE("our part is never empty if anything was missed") {
  const ProjectBuilder missed = project().with(film().what("The film").miss_reason("people"));
  const RetroPage asked = page_on(missed, {}, {"p1"});
  REQUIRE(asked.our_part.size() == 1);
  CHECK(asked.our_part[0] ==
        "\"The film\" missed Friday 13 November 2026 (people): what could we have done or said earlier?");
  Retro filled;
  filled.our_part = {"we asked too late"};
  CHECK(page_on(missed, filled, {"p1"}).our_part == filled.our_part);
  CHECK(page_on(project().with(film().move("2026-11-13", "delivered")), {}, {"p1"}).our_part.empty());
  CHECK(page_on(missed, {}, {}).our_part.empty());
}

TEST_CASE("slip reasons of the time, and of the misses") {
  const Promise moved = film()
                            .miss_reason("people")
                            .moved("2026-11-09", "renegotiated", "2026-11-16", "supplier")
                            .moved("2026-11-17", "renegotiated", "2026-11-20", "supplier");
  const RetroPage page = page_on(project().with(moved), {}, {"p1"});
  REQUIRE(page.reasons.size() == 2);
  CHECK(page.reasons[0] == Counted{"supplier", "2"});
  CHECK(page.reasons[1] == Counted{"people", "1"});
  CHECK(page_on(project().with(film().miss_reason("people").move("2026-11-12", "delivered")), {}, {"p1"})
            .reasons.empty());
}

TEST_CASE("celebrate with credit, and whether the manager knows") {
  Interaction praise = contact("i1", "2026-11-12", "praise", {"maya"});
  praise.praised = {"Sam", "Jo"};
  praise.praised_for = "the storyboard";
  Retro filled;
  filled.celebrate = {"the storyboard"};
  const RetroPage page = page_on(project()
                                     .with(praise)
                                     .with(contact("i2", "2026-12-01", "praise", {"maya"}))
                                     .with(contact("i3", "2026-11-12", "call", {"maya"})),
                                 filled, {});
  REQUIRE(page.thanks.size() == 1);
  CHECK(page.thanks[0] == Praise{"Sam and Jo", "the storyboard", "manager not told yet"});
  CHECK(page.celebrate == filled.celebrate);
  praise.manager_told = day("2026-11-13");
  CHECK(page_on(project().with(praise), {}, {}).thanks.at(0).manager == "manager told");
}

TEST_CASE("the client's voice") {
  Feedback answer = feedback("f1", "maya", "p1", "2026-11-16", "2026-11-17");
  answer.csat = 4;
  answer.ces = 6;
  answer.next_time = "show a draft";
  answer.issues_handled = false;
  answer.differently = "call earlier";
  Feedback late = feedback("f2", "maya", "relationship", "2026-11-16", "2026-12-01");
  Feedback early = feedback("f3", "maya", "p1", "2026-10-26", "2026-11-01");
  const RetroPage page = page_on(project().with(person("maya")).with(film()).with(answer).with(late).with(early), {},
                                 {"p1"}, "2026-12-31");
  REQUIRE(page.voices.size() == 1);
  CHECK(page.voices[0] ==
        Voice{"maya", "show a draft", "", "call earlier", "issues were not handled well", "CSAT 4 of 5, CES 6 of 7"});
  // An answer about an earlier promise is heard in the time in which it came, or never.
  const Feedback other = feedback("f4", "maya", "p9", "2026-11-16", "2026-11-17");
  CHECK(page_on(project().with(answer).with(other), {}, {"p1"}, "2026-12-31").voices.size() == 2);
}

TEST_CASE("a milestone: what names it counts whenever it was said, the rest in its time and from its people") {
  Retro look_back = retro("r1", "2026-11-30", {"p1"});
  const PromiseBuilder accepted =
      film().kind("milestone").move("2026-11-12", "delivered").move("2026-11-13", "accepted");
  const auto said = [&](const Feedback& answer) {
    const View view = project().with(accepted).with(answer).on("2026-11-30");
    return retro_page(view, look_back, scope_of(view, look_back)).voices.size();
  };
  CHECK(said(feedback("f1", "maya", "p1", "2026-11-16", "2026-11-27")) == 1);
  CHECK(said(feedback("f1", "maya", "p2", "2026-11-09", "2026-11-10")) == 0);
  CHECK(said(feedback("f1", "maya", "relationship", "2026-11-09", "2026-11-13")) == 1);
  CHECK(said(feedback("f1", "maya", "relationship", "2026-11-09", "2026-11-14")) == 0);
  CHECK(said(feedback("f1", "maya", "relationship", "2026-10-26", "2026-11-01")) == 0);
  CHECK(said(feedback("f1", "tom", "relationship", "2026-11-09", "2026-11-10")) == 0);

  const auto praised = [&](const char* date, const char* by, Words about) {
    Interaction praise = contact("i1", date, "praise", {by});
    praise.promises = std::move(about);
    const View view = project().with(accepted).with(praise).on("2026-11-30");
    return retro_page(view, look_back, scope_of(view, look_back)).thanks.size();
  };
  CHECK(praised("2026-11-13", "maya", {}) == 1);
  CHECK(praised("2026-11-14", "maya", {}) == 0);
  CHECK(praised("2026-11-13", "tom", {}) == 0);
  CHECK(praised("2026-11-20", "tom", {"p1"}) == 1);
  CHECK(praised("2026-11-13", "maya", {"p2"}) == 0);
}

TEST_CASE("learned and from whom, what still puzzles us, and actions as promises") {
  Retro filled = retro("r2", "2026-11-30", {"p1"});
  filled.learned = {{"ask for proofs", "Maya"}};
  filled.puzzles = {"why nobody answers mail"};
  filled.actions = {"p1", "nothing"};
  filled.participants = {"Sam"};
  const RetroPage page = page_on(project().with(film()), filled, {"p1"});
  CHECK(page.scope == "a look back");
  CHECK(iso(page.date) == "2026-11-30");
  CHECK(page.learned.at(0) == Learned{"ask for proofs", "Maya"});
  CHECK(page.puzzles == filled.puzzles);
  CHECK(page.participants == filled.participants);
  REQUIRE(page.actions.size() == 1);
  CHECK(page.actions[0].id == "p1");
}

TEST_CASE("the state of the last retro's actions") {
  Retro last = retro("r1", "2026-11-16", {});
  last.actions = {"p1"};
  const ProjectBuilder built =
      project().with(film().move("2026-11-12", "delivered")).with(retro("r0", "2026-11-09", {})).with(last);
  const RetroPage page = page_on(built, retro("r2", "2026-11-30", {}), {});
  CHECK(iso(page.last_retro) == "2026-11-16");
  CHECK(page.last_actions.at(0).state == "delivered");
  CHECK(iso(page_on(built, retro("r2", "2026-11-16", {}), {}).last_retro) == "2026-11-09");
  CHECK(iso(page_on(built, {}, {}, "2026-11-09").last_retro) == "-");
}

TEST_CASE("a milestone's scope: what it needed and what it carried on, since the first was made") {
  const View view = project()
                        .with(film().kind("milestone").needs({"p2", "p3", "nothing"}).follows("p0"))
                        .with(promise("p0").made("2026-10-05").due("2026-10-16"))
                        .with(promise("p2").made("2026-11-03").due("2026-11-06").needs({"p1"}))
                        .with(promise("p3").by("maya").made("2026-09-01").due("2026-11-06"))
                        .with(promise("p4").made("2026-09-01").due("2026-11-06"))
                        .on("2026-11-30");
  const RetroScope scope = scope_of_milestone(view, *find_promise(view.project, "p1"));
  CHECK(words(scope.promises) == "p0 p1 p2");
  CHECK(iso(scope.since) == "2026-10-05");
  CHECK(iso(scope.until) == "2026-11-30");
  CHECK(words(*scope.people) == "maya maya maya");
}

TEST_CASE("a milestone's scope ends when it is accepted, withdrawn or revoked") {
  const auto until = [](const Promise& milestone) {
    const View view = project().with(milestone).on("2026-11-30");
    return iso(scope_of_milestone(view, view.project.promises.at(0)).until);
  };
  CHECK(until(film().move("2026-11-12", "delivered")) == "2026-11-30");
  CHECK(until(film().move("2026-11-12", "delivered").move("2026-11-16", "accepted")) == "2026-11-16");
  CHECK(until(film().move("2026-11-12", "withdrawn")) == "2026-11-12");
  CHECK(until(film().move("2026-11-12", "revoked")) == "2026-11-12");
}

TEST_CASE("a record's scope: its time, else its milestones, else the time since the retro before") {
  const ProjectBuilder built = project()
                                   .with(film().move("2026-11-13", "delivered").move("2026-11-16", "accepted"))
                                   .with(promise("p2").to("tom").made("2026-10-05").due("2026-10-30"))
                                   .with(promise("p3").made("2026-11-30").due("2026-11-30"));
  const auto scope = [](const ProjectBuilder& project, const Retro& record) {
    return scope_of(project.on("2026-11-30"), record);
  };
  Retro record = retro("r2", "2026-11-30", {"p1", "p2", "p9"});
  CHECK(words(scope(built, record).promises) == "p1 p2");
  CHECK(words(*scope(built, record).people) == "maya tom");
  CHECK(iso(scope(built, record).since) == "2026-10-05");
  CHECK(iso(scope(built, record).until) == "2026-11-30");

  record.since = day("2026-11-02");
  record.actions = {"p3"};
  CHECK(words(scope(built, record).promises) == "p1");
  CHECK_FALSE(scope(built, record).people);
  record.until = day("2026-11-15");
  CHECK(iso(scope(built, record).until) == "2026-11-15");

  const Retro bare = retro("r2", "2026-11-30", {});
  CHECK(iso(scope(built, bare).since) == "2026-10-31");
  CHECK(iso(scope(ProjectBuilder(built).with(retro("r1", "2026-11-14", {})), bare).since) == "2026-11-14");
  ProjectBuilder started = built;
  started.config().started = day("2026-09-01");
  CHECK(iso(scope(started, bare).since) == "2026-09-01");
  CHECK(iso(scope(started, bare).until) == "2026-11-30");
}

TEST_CASE("a period's scope: our promises that were due, delivered, missed or moved in it") {
  const View view =
      project()
          .with(promise("p1").made("2026-10-05").due("2026-11-13").move("2026-10-30", "delivered"))
          .with(promise("p2").made("2026-10-05").due("2026-12-04").move("2026-11-30", "delivered"))
          .with(promise("p3").made("2026-10-05").due("2026-11-02").moved("2026-11-03", "renegotiated", "2026-12-24"))
          .with(promise("p4").made("2026-10-05").due("2026-10-30").moved("2026-10-30", "renegotiated", "2026-12-24"))
          .with(promise("p5").by("maya").made("2026-10-05").due("2026-11-13"))
          .with(promise("p6").requested("2026-11-09").due("2026-11-13"))
          .on("2026-12-01");
  CHECK(words(scope_of_period(view, day("2026-11-02"), day("2026-11-30")).promises) == "p1 p2 p3");
}

TEST_CASE("a slip belongs to the time in which it happened, and falls in exactly one") {
  const View view = project()
                        .with(film().moved("2026-11-10", "renegotiated", "2026-12-04", "people"))
                        .with(promise("p2").made("2026-11-02").due("2026-12-10").move("2026-11-20", "revoked"))
                        .on("2026-12-31");
  const RetroScope november = scope_of_period(view, day("2026-11-01"), day("2026-11-30"));
  CHECK(november.promises == Words{"p1", "p2"});
  const RetroPage page = retro_page(view, {}, november);
  CHECK(page.reasons == std::vector<Counted>{{"people", "1"}, {"not said", "1"}});
  CHECK(page.our_part.empty());
  CHECK(missed_in(view, november).empty());
  const RetroScope december = scope_of_period(view, day("2026-12-01"), day("2026-12-31"));
  CHECK(retro_page(view, {}, december).reasons == std::vector<Counted>{{"not said", "1"}});
  CHECK(missed_in(view, december).size() == 1);
}

}  // namespace crm::test
