// SPDX-License-Identifier: MIT
// The rules about promises by the team; owners' loads are in test_rules_workload.cpp.
#include "support/build.hpp"

#include <doctest/doctest.h>

namespace crm::test {
namespace {

// Due on a Friday.
PromiseBuilder film() { return promise("p1").owner("Sam").made("2026-11-02").due("2026-11-13"); }
ProjectBuilder with_film() { return project().with(person("maya")).with(film()); }

}  // namespace

TEST_CASE("overdue: our open promise, today after the current due") {
  const ProjectBuilder built = with_film();
  CHECK(found(built.on("2026-11-13"), "overdue") == "");
  CHECK(found(built.on("2026-11-14"), "overdue") == "late p1 maya 2026-11-13");
  CHECK(found(project().with(film().move("2026-11-13", "delivered")).on("2026-11-20"), "overdue") == "");
  CHECK(found(project().with(film().by("maya")).on("2026-11-20"), "overdue") == "");
  CHECK(found(project().with(promise("p1").requested("2026-11-02").due("2026-11-13")).on("2026-11-20"), "overdue") ==
        "");
  CHECK(found(project().with(film().moved("2026-11-12", "renegotiated", "2026-11-18")).on("2026-11-20"), "overdue") ==
        "late p1 maya 2026-11-18");
}

TEST_CASE("overdue tells days, business days, the owner and where the date stands") {
  const View view =
      project()
          .file("promises/p1.yaml",
                "by: team\nto: maya\nowner: Sam\nwhat: film\nmade: 2026-11-02\ndue: 2026-11-06\nmoves:\n"
                "  - date: 2026-11-05\n    move: renegotiated\n    due: 2026-11-13\n    agreed_by: maya\n")
          .on("2026-11-21");
  const FollowUp late = rows(view, "overdue").at(0);
  CHECK(late.days == 8);
  CHECK(late.business_days == 5);
  CHECK(late.owner == "Sam");
  CHECK(late.where == Place{"promises/p1.yaml", 10, 0});
  CHECK(late.message == "'film' was due to maya on Friday 13 November 2026, 8 days ago");
}

TEST_CASE("grace delays the level of overdue, never its date or age") {
  ProjectBuilder built = with_film().set(&Settings::grace, 2);
  CHECK(found(built.on("2026-11-14"), "overdue") == "today p1 maya 2026-11-13");
  CHECK(found(built.on("2026-11-17"), "overdue") == "today p1 maya 2026-11-13");
  CHECK(rows(built.on("2026-11-17"), "overdue").at(0).days == 4);
  CHECK(found(built.on("2026-11-18"), "overdue") == "late p1 maya 2026-11-13");
  CHECK(found(built.holiday("2026-11-18").on("2026-11-18"), "overdue") == "today p1 maya 2026-11-13");
  CHECK(found(built.on("2026-11-14"), "apology-owed") == "late p1 maya 2026-11-13");
}

TEST_CASE("without grace a date that passed at the weekend is late at once") {
  CHECK_FALSE(rows(with_film().on("2026-11-14"), "overdue").at(0).within_grace);
  CHECK(rows(with_film().set(&Settings::grace, 1).on("2026-11-14"), "overdue").at(0).within_grace);
}

TEST_CASE("apology-owed counts from the last missed date") {
  CHECK(found(with_film().on("2026-11-13"), "apology-owed") == "");
  const PromiseBuilder twice = film().moved("2026-11-16", "renegotiated", "2026-11-20").move("2026-11-23", "delivered");
  CHECK(found(project().with(twice).on("2026-11-30"), "apology-owed") == "late p1 maya 2026-11-20");
  CHECK(found(project().with(PromiseBuilder(twice).move("2026-11-24", "apologised")).on("2026-11-30"),
              "apology-owed") == "");
  CHECK(found(project().with(film().by("maya")).on("2026-11-30"), "apology-owed") == "");
}

TEST_CASE("apology-owed stands where the missed date stands") {
  const View view =
      project()
          .file("promises/p1.yaml",
                "by: team\nto: maya\nwhat: film\nmade: 2026-11-02\ndue: 2026-11-06\nmoves:\n"
                "  - date: 2026-11-09\n    move: renegotiated\n    due: 2026-11-20\n    agreed_by: maya\n")
          .on("2026-11-16");
  CHECK(found(view, "apology-owed") == "late p1 maya 2026-11-06");
  CHECK(rows(view, "apology-owed").at(0).where.line == 5);
}

TEST_CASE("handover-owed: an open promise to somebody who has left") {
  Stakeholder maya = person("maya");
  maya.left = day("2026-11-10");
  const ProjectBuilder built = project().with(maya).with(film());
  CHECK(found(built.on("2026-11-09"), "handover-owed") == "");
  CHECK(found(built.on("2026-11-10"), "handover-owed") == "late p1 maya 2026-11-10");
  CHECK(found(project().with(maya).with(film().move("2026-11-06", "delivered")).on("2026-11-12"), "handover-owed") ==
        "");
}

TEST_CASE("escalate: overdue by more than escalate_after business days") {
  CHECK(found(with_film().on("2026-11-20"), "escalate") == "");
  CHECK(found(with_film().on("2026-11-22"), "escalate") == "");
  CHECK(found(with_film().on("2026-11-23"), "escalate") == "late p1 maya 2026-11-13");
  CHECK(found(with_film().holiday("2026-11-18").on("2026-11-23"), "escalate") == "");
  CHECK(found(with_film().set(&Settings::escalate_after, 0).on("2026-11-16"), "escalate") == "late p1 maya 2026-11-13");
}

TEST_CASE("repeat-miss: two misses to one stakeholder within the window") {
  const auto second_due = [](const char* due, const char* to = "maya") {
    return found(project().with(film()).with(promise("p0").to(to).made("2026-10-01").due(due)).on("2026-12-31"),
                 "repeat-miss");
  };
  CHECK(second_due("2026-11-20") == "late p0 maya - (p1)");
  CHECK(second_due("2026-10-14") == "late p1 maya - (p0)");
  CHECK(second_due("2026-10-13") == "");
  CHECK(second_due("2026-11-20", "tom") == "");
}

TEST_CASE("repeat-miss also within one promise, and it does not lapse") {
  const PromiseBuilder twice = film().moved("2026-11-16", "renegotiated", "2026-11-20").move("2026-11-23", "delivered");
  CHECK(found(project().with(twice).on("2026-11-20"), "repeat-miss") == "");
  CHECK(found(project().with(twice).on("2028-01-01"), "repeat-miss") == "late p1 maya - (p1)");
}

TEST_CASE("repeat-miss: each two consecutive misses, those of one day by id") {
  const View view = project()
                        .with(film())
                        .with(promise("p2").made("2026-11-02").due("2026-11-13"))
                        .with(promise("p3").made("2026-11-02").due("2026-11-20"))
                        .on("2026-11-30");
  CHECK(found(view, "repeat-miss") == "late p2 maya - (p1); late p3 maya - (p2)");
  const FollowUp second = rows(view, "repeat-miss").at(0);
  CHECK_FALSE((second.date || second.days || second.business_days));
  CHECK(second.where.line == 1);
}

TEST_CASE("due-today: our open promise, current due today") {
  CHECK(found(with_film().on("2026-11-12"), "due-today") == "");
  CHECK(found(with_film().on("2026-11-13"), "due-today") == "today p1 maya 2026-11-13");
  CHECK(found(with_film().on("2026-11-14"), "due-today") == "");
  CHECK(found(project().with(film().move("2026-11-13", "delivered")).on("2026-11-13"), "due-today") == "");
  CHECK(found(project().with(film().moved("2026-11-13", "renegotiated", "2026-11-20")).on("2026-11-13"), "due-today") ==
        "");
}

TEST_CASE("due-soon: later than today, at most due_soon business days ahead") {
  CHECK(found(with_film().on("2026-11-09"), "due-soon") == "");
  CHECK(found(with_film().on("2026-11-10"), "due-soon") == "soon p1 maya 2026-11-13");
  CHECK(found(with_film().on("2026-11-13"), "due-soon") == "");
  CHECK(found(with_film().holiday("2026-11-11").on("2026-11-09"), "due-soon") == "soon p1 maya 2026-11-13");
  const FollowUp soon = rows(with_film().on("2026-11-10"), "due-soon").at(0);
  CHECK(soon.days == -3);
  CHECK(soon.business_days == -3);
}

TEST_CASE("due-soon on a weekend counts the business days until then") {
  const ProjectBuilder saturday = project().with(promise("p1").made("2026-11-02").due("2026-11-14"));
  CHECK(found(saturday.on("2026-11-09"), "due-soon") == "");
  CHECK(found(saturday.on("2026-11-10"), "due-soon") == "soon p1 maya 2026-11-14");
  CHECK(rows(saturday.on("2026-11-13"), "due-soon").at(0).business_days == 0);
}

TEST_CASE("at-risk: needs one not yet delivered that is overdue or due later than itself") {
  const auto needing = [](const Promise& needed) {
    return found(project().with(film().needs({"p2"})).with(needed).on("2026-11-10"), "at-risk");
  };
  const auto due = [](const char* iso) { return promise("p2").to("tom").made("2026-11-02").due(iso); };
  CHECK(needing(due("2026-11-16")) == "soon p1 maya 2026-11-13 (p2)");
  CHECK(needing(due("2026-11-13")) == "");
  CHECK(needing(due("2026-11-09")) == "soon p1 maya 2026-11-13 (p2)");
  CHECK(needing(due("2026-11-10")) == "");
  CHECK(needing(due("2026-11-16").by("tom")) == "soon p1 maya 2026-11-13 (p2)");
  CHECK(needing(due("2026-11-16").move("2026-11-09", "delivered")) == "");
  CHECK(needing(due("2026-11-06").moved("2026-11-06", "renegotiated", "2026-11-13")) == "");
}

TEST_CASE("at-risk: a request or a counter-offer has no date that could be later") {
  const PromiseBuilder asked = promise("p2").requested("2026-11-02").due("2026-11-20");
  CHECK(found(project().with(film().needs({"p2"})).with(asked).on("2026-11-10"), "at-risk") == "");
  const PromiseBuilder countered = PromiseBuilder(asked).moved("2026-11-03", "countered", "2026-11-20");
  CHECK(found(project().with(film().needs({"p2"})).with(countered).on("2026-11-10"), "at-risk") == "");
}

TEST_CASE("at-risk: related are sorted, dangling ids passed over, an overdue promise not listed") {
  const ProjectBuilder built = project()
                                   .with(film().needs({"p4", "nothing", "p3", "p2"}))
                                   .with(promise("p2").made("2026-11-02").due("2026-11-12"))
                                   .with(promise("p3").made("2026-11-02").due("2026-11-16"))
                                   .with(promise("p4").made("2026-11-02").due("2026-11-06"));
  CHECK(found(built.on("2026-11-10"), "at-risk") == "soon p1 maya 2026-11-13 (p3 p4)");
  CHECK(found(built.on("2026-11-13"), "at-risk") == "soon p1 maya 2026-11-13 (p2 p3 p4)");
  CHECK(found(built.on("2026-11-14"), "at-risk") == "");
}

TEST_CASE("extra-update: an impact-1 promise due soon and no update since it was made") {
  const auto after = [](const char* date, const char* kind, const char* with) {
    return found(project().with(film().impact(1)).with(contact("i1", date, kind, {with})).on("2026-11-11"),
                 "extra-update");
  };
  CHECK(after("2026-11-01", "update", "maya") == "soon p1 maya 2026-11-13");
  CHECK(after("2026-11-02", "update", "maya") == "");
  CHECK(after("2026-11-05", "update", "tom") == "soon p1 maya 2026-11-13");
  CHECK(after("2026-11-05", "call", "maya") == "soon p1 maya 2026-11-13");
  CHECK(found(project().with(film().impact(2)).on("2026-11-11"), "extra-update") == "");
  CHECK(found(project().with(film().impact(1)).on("2026-11-09"), "extra-update") == "");
}

TEST_CASE("target-passed: our private target passed, promise open") {
  const ProjectBuilder built = project().with(film().target("2026-11-10"));
  CHECK(found(built.on("2026-11-10"), "target-passed") == "");
  CHECK(found(built.on("2026-11-11"), "target-passed") == "soon p1 maya 2026-11-10");
  CHECK(found(project().with(film().target("2026-11-10").move("2026-11-10", "delivered")).on("2026-11-11"),
              "target-passed") == "");
}

TEST_CASE("acceptance-awaited: a deliverable, milestone or decision delivered more than 2 bd ago, not accepted") {
  const PromiseBuilder delivered = film().move("2026-11-12", "delivered");
  CHECK(found(project().with(delivered).on("2026-11-16"), "acceptance-awaited") == "");
  CHECK(found(project().with(delivered).on("2026-11-17"), "acceptance-awaited") == "advice p1 maya 2026-11-12");
  CHECK(found(project().with(PromiseBuilder(delivered).move("2026-11-16", "accepted")).on("2026-11-17"),
              "acceptance-awaited") == "");
  CHECK(found(project().with(PromiseBuilder(delivered).move("2026-11-16", "rejected")).on("2026-11-17"),
              "acceptance-awaited") == "");
  for (const char* kind : {"deliverable", "milestone", "decision"})
    CHECK(found(project().with(PromiseBuilder(delivered).kind(kind)).on("2026-11-17"), "acceptance-awaited") != "");
  for (const char* kind : {"reply", "information", "introduction"})
    CHECK(found(project().with(PromiseBuilder(delivered).kind(kind)).on("2026-11-17"), "acceptance-awaited") == "");
}

TEST_CASE("a holding reply is an answer, whatever its kind: nobody has to accept it") {
  const PromiseBuilder holding = film().move("2026-11-12", "delivered");
  const PromiseBuilder next = promise("p2").kind("reply").follows("p1").made("2026-11-12").due("2026-11-20");
  CHECK(found(project().with(holding).with(next).on("2026-11-17"), "acceptance-awaited") == "");
  CHECK(found(project().with(holding).with(PromiseBuilder(next).made("2026-11-13")).on("2026-11-17"),
              "acceptance-awaited") != "");
}

TEST_CASE("slip-unexplained: one per promise with more slips than reasons") {
  CHECK(found(project().with(film()).on("2026-11-13"), "slip-unexplained") == "");
  CHECK(found(project().with(film()).on("2026-11-14"), "slip-unexplained") == "advice p1 maya -");
  CHECK(found(project().with(film().miss_reason("people")).on("2026-11-14"), "slip-unexplained") == "");
  const PromiseBuilder moved = film().moved("2026-11-12", "renegotiated", "2026-11-18", "supplier");
  CHECK(found(project().with(moved).on("2026-11-18"), "slip-unexplained") == "");
  CHECK(found(project().with(moved).on("2026-11-19"), "slip-unexplained") == "advice p1 maya -");
  CHECK(found(project().with(PromiseBuilder(moved).miss_reason("people")).on("2026-11-19"), "slip-unexplained") == "");
  CHECK(found(project().with(film().move("2026-11-12", "revoked")).on("2026-11-12"), "slip-unexplained") != "");
  CHECK(found(project().with(film().move("2026-11-12", "withdrawn")).on("2026-11-12"), "slip-unexplained") == "");
}

TEST_CASE("promises with faults do not disturb the rules") {
  Promise nobody = film();
  nobody.to.clear();
  nobody.info.id = "p2";
  Promise by_nobody = film();
  by_nobody.by.clear();
  by_nobody.info.id = "p3";
  const View view =
      project()
          .with(nobody)
          .with(by_nobody)
          .with(promise("p4").made("2026-11-02").needs({"p2"}).owner("Sam").impact(1))
          .with(promise("p5").made("2026-11-02").due("2026-11-06").move("", "delivered").move("2026-11-05", ""))
          .on("2026-11-30");
  CHECK(found(view, "overdue") == "late p5 maya 2026-11-06; late p2 - 2026-11-13");
  CHECK(found(view, "owed-to-us") == "");
  CHECK(found(view, "at-risk") == "");
}

}  // namespace crm::test
