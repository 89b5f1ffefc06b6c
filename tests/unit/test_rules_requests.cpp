// SPDX-License-Identifier: MIT
// The rules about requests, and about what others owe us.
#include "support/build.hpp"

#include <doctest/doctest.h>

namespace crm::test {
namespace {

// Asked on a Thursday: with answer_within 2 the last day to answer is Monday the 9th.
PromiseBuilder asked() { return promise("p1").requested("2026-11-05"); }

}  // namespace

TEST_CASE("answer-owed: unanswered for more than answer_within business days, counted from the last day to answer") {
  const ProjectBuilder built = project().with(asked());
  CHECK(found(built.on("2026-11-09"), "answer-owed") == "");
  CHECK(found(built.on("2026-11-10"), "answer-owed") == "late p1 maya 2026-11-09");
  const FollowUp owed = rows(built.on("2026-11-12"), "answer-owed").at(0);
  CHECK(owed.days == 3);
  CHECK(owed.business_days == 3);
}

TEST_CASE("answer-owed: holidays and weekends move the last day to answer") {
  const ProjectBuilder built = project().with(asked()).holiday("2026-11-06");
  CHECK(found(built.on("2026-11-10"), "answer-owed") == "");
  CHECK(found(built.on("2026-11-11"), "answer-owed") == "late p1 maya 2026-11-10");
  CHECK(found(project().with(promise("p1").requested("2026-11-07")).on("2026-11-11"), "answer-owed") ==
        "late p1 maya 2026-11-10");
}

TEST_CASE("answer-owed: an SLA's response goes before answer_within") {
  const ProjectBuilder built = project().level("gold", 4, 9).with(asked().sla("gold"));
  CHECK(found(built.on("2026-11-11"), "answer-owed") == "");
  CHECK(found(built.on("2026-11-12"), "answer-owed") == "late p1 maya 2026-11-11");
}

TEST_CASE("answer-owed: any answer settles it, an apology is none") {
  for (const char* answer : {"countered", "declined", "withdrawn"})
    CHECK(found(project().with(asked().move("2026-11-09", answer)).on("2026-11-20"), "answer-owed") == "");
  CHECK(found(project().with(asked().made("2026-11-09").due("2026-11-30")).on("2026-11-20"), "answer-owed") == "");
  CHECK(found(project().with(asked().made("2026-11-19").due("2026-11-30")).on("2026-11-18"), "answer-owed") != "");
  CHECK(found(project().with(asked().move("2026-11-09", "apologised")).on("2026-11-20"), "answer-owed") != "");
}

TEST_CASE("answer-owed: our own request is not ours to answer") {
  CHECK(found(project().with(asked().by("maya")).on("2026-11-20"), "answer-owed") == "");
  CHECK(found(project().with(asked().by("maya")).on("2026-11-09"), "answer-due") == "");
}

TEST_CASE("answer-due: today is the last day to answer") {
  const ProjectBuilder built = project().with(asked());
  CHECK(found(built.on("2026-11-06"), "answer-due") == "");
  CHECK(found(built.on("2026-11-08"), "answer-due") == "");
  CHECK(found(built.on("2026-11-09"), "answer-due") == "today p1 maya 2026-11-09");
  CHECK(found(built.on("2026-11-10"), "answer-due") == "");
  CHECK(found(project().with(asked().move("2026-11-09", "countered")).on("2026-11-09"), "answer-due") == "");
}

TEST_CASE("answer within no business day: due on the day itself, owed from the next") {
  const ProjectBuilder built = project().set(&Settings::answer_within, 0).with(asked());
  CHECK(found(built.on("2026-11-05"), "answer-due") == "today p1 maya 2026-11-05");
  CHECK(found(built.on("2026-11-06"), "answer-owed") == "late p1 maya 2026-11-05");
}

TEST_CASE("answer-owed stands at the line of requested") {
  const View view =
      project().file("promises/p1.yaml", "by: team\nto: maya\nwhat: film\nrequested: 2026-11-05\n").on("2026-11-20");
  CHECK(rows(view, "answer-owed").at(0).where == Place{"promises/p1.yaml", 4, 0});
}

TEST_CASE("counter-unanswered: countered more than 2 bd ago") {
  const ProjectBuilder built = project().with(asked().move("2026-11-06", "countered"));
  CHECK(found(built.on("2026-11-10"), "counter-unanswered") == "");
  CHECK(found(built.on("2026-11-11"), "counter-unanswered") == "advice p1 maya 2026-11-06");
  CHECK(found(project().with(asked().move("2026-11-06", "countered").move("2026-11-09", "withdrawn")).on("2026-11-11"),
              "counter-unanswered") == "");
  CHECK(
      found(
          project().with(asked().move("2026-11-06", "countered").made("2026-11-09").due("2026-11-30")).on("2026-11-11"),
          "counter-unanswered") == "");
}

TEST_CASE("owed-to-us: their promise to us is overdue, worded without blame") {
  const ProjectBuilder built =
      project().with(person("maya")).with(promise("p1").by("maya").owner("Lin").made("2026-11-02").due("2026-11-13"));
  CHECK(found(built.on("2026-11-13"), "owed-to-us") == "");
  CHECK(found(built.on("2026-11-14"), "owed-to-us") == "soon p1 maya 2026-11-13");
  const FollowUp owed = rows(built.on("2026-11-14"), "owed-to-us").at(0);
  CHECK(owed.owner == "Lin");
  CHECK(owed.message == "we still wait for 'film' from maya, expected on Friday 13 November 2026: ask what would help");
  CHECK(found(project().with(promise("p1").made("2026-11-02").due("2026-11-13")).on("2026-11-14"), "owed-to-us") == "");
}

TEST_CASE("their-answer-owed: our request to them, unanswered past answer_within") {
  const ProjectBuilder built = project().with(asked().by("maya"));
  CHECK(found(built.on("2026-11-09"), "their-answer-owed") == "");
  CHECK(found(built.on("2026-11-10"), "their-answer-owed") == "soon p1 maya 2026-11-09");
  CHECK(found(project().with(asked().by("maya").move("2026-11-09", "declined")).on("2026-11-20"),
              "their-answer-owed") == "");
  CHECK(found(project().with(asked()).on("2026-11-20"), "their-answer-owed") == "");
}

}  // namespace crm::test
