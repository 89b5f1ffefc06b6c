// SPDX-License-Identifier: MIT
// "With --today D, anything dated after D does not exist yet."
#include "crm/project.hpp"
#include "crm/search.hpp"

#include "support/build.hpp"

#include <doctest/doctest.h>

namespace crm::test {
namespace {

Project seen(const Project& project, std::string_view today) { return as_of(project, day(today)); }

}  // namespace

TEST_CASE("a promise with neither requested nor made by today appears nowhere") {
  const Project project = test::project()
                              .with(promise("p1").requested("2026-11-02").made("2026-11-05").due("2026-11-13"))
                              .with(promise("p2").made("2026-11-05").due("2026-11-13"))
                              .with(promise("p3"));
  CHECK(seen(project, "2026-11-01").promises.empty());
  REQUIRE(seen(project, "2026-11-02").promises.size() == 1);
  CHECK_FALSE(seen(project, "2026-11-02").promises[0].made);
  CHECK(seen(project, "2026-11-05").promises.size() == 2);
}

TEST_CASE("a move comes on its day, and takes its place in the file with it") {
  ProjectBuilder project;
  project.file("promises/p1.yaml",
               "by: team\nto: maya\nwhat: Film\nmade: 2026-11-02\ndue: 2026-11-13\nmoves:\n"
               "  - date: 2026-11-20\n    move: delivered\n    note: at last\n"
               "  - date: 2026-11-05\n    move: renegotiated\n    due: 2026-11-18\n    agreed_by: maya\n");
  const View before = project.on("2026-11-04");
  CHECK(before.project.promises.at(0).moves.empty());
  const View view = project.on("2026-11-06");
  REQUIRE(view.project.promises.at(0).moves.size() == 1);
  CHECK(view.project.promises[0].moves[0].move == MoveKind::renegotiated);
  CHECK(view.lives[0].due_line == 12);
  CHECK(search(view.project, {"last"}, Reach::shared).empty());
  CHECK(project.on("2026-11-20").project.promises.at(0).moves.size() == 2);
}

TEST_CASE("a stakeholder not yet added appears nowhere") {
  const Project project = test::project().with(person("maya", "Marketing", "2026-11-05"));
  CHECK(seen(project, "2026-11-04").stakeholders.empty());
  CHECK(seen(project, "2026-11-05").stakeholders.size() == 1);
}

TEST_CASE("somebody whose `added` cannot be read is there all the same") {
  CHECK(seen(test::project().with(person("maya", "Marketing", "")), "2026-11-04").stakeholders.size() == 1);
}

TEST_CASE("somebody who leaves later has not left yet") {
  Stakeholder maya = person("maya");
  maya.left = day("2026-11-05");
  const Project project = test::project().with(maya);
  CHECK_FALSE(seen(project, "2026-11-04").stakeholders[0].left);
  CHECK(seen(project, "2026-11-05").stakeholders[0].left);
}

TEST_CASE("undated facts are always there") {
  Stakeholder maya = person("maya");
  maya.engagement = {Attitude::neutral, Attitude::leading};
  const Project before = seen(test::project().with(maya).with(private_notes("maya", "2026-12-01")), "2026-09-01");
  CHECK(before.stakeholders[0].engagement == maya.engagement);
  CHECK(iso(before.private_notes[0].care_until) == "2026-12-01");
}

TEST_CASE("dates that look ahead are not events") {
  Delay slip = delay("d1", "2026-11-05", {"p1"});
  slip.next_update = day("2026-11-20");
  ProjectBuilder project;
  project.holiday("2026-12-25")
      .with(promise("p1").made("2026-11-05").due("2026-11-20").target("2026-11-18"))
      .with(slip);
  const Project now = seen(project, "2026-11-05");
  CHECK(iso(now.promises[0].due) == "2026-11-20");
  CHECK(iso(now.promises[0].target) == "2026-11-18");
  CHECK(iso(now.delays[0].next_update) == "2026-11-20");
  CHECK(now.config.holidays.size() == 1);
}

TEST_CASE("an interaction, and what was done about it, come on their days") {
  Interaction praise = contact("i1", "2026-11-05", "praise", {"maya"});
  praise.manager_told = day("2026-11-09");
  praise.played_back = day("2026-11-10");
  const Project project = test::project().with(praise);
  CHECK(seen(project, "2026-11-04").interactions.empty());
  CHECK_FALSE(seen(project, "2026-11-08").interactions[0].manager_told);
  CHECK(seen(project, "2026-11-09").interactions[0].manager_told);
  CHECK_FALSE(seen(project, "2026-11-09").interactions[0].played_back);
  CHECK(seen(project, "2026-11-10").interactions[0].played_back);
}

TEST_CASE("a delay record, its notices and their acknowledgement come on their days") {
  const Project project =
      test::project().with(delay("d1", "2026-11-05", {"p1"}, {notice("maya", "2026-11-06", "2026-11-09")}));
  CHECK(seen(project, "2026-11-04").delays.empty());
  CHECK(seen(project, "2026-11-05").delays[0].notices.empty());
  CHECK_FALSE(seen(project, "2026-11-08").delays[0].notices[0].acknowledged);
  CHECK(seen(project, "2026-11-09").delays[0].notices[0].acknowledged);
}

TEST_CASE("feedback is asked, answered and followed up on its days") {
  Feedback answer = feedback("f1", "maya", "relationship", "2026-11-02", "2026-11-05");
  answer.csat = 2;
  answer.nps = 3;
  answer.ces = 4;
  answer.comment = "late again";
  answer.followed_up = day("2026-11-09");
  const Project project = test::project().with(answer);
  CHECK(seen(project, "2026-11-01").feedback.empty());

  const Feedback asked = seen(project, "2026-11-04").feedback.at(0);
  CHECK(iso(asked.asked) == "2026-11-02");
  CHECK(asked.from == "maya");
  CHECK(asked.about == "relationship");
  CHECK_FALSE(asked.answered);
  CHECK_FALSE((asked.csat || asked.nps || asked.ces));
  CHECK(asked.comment.empty());

  const Feedback answered = seen(project, "2026-11-05").feedback.at(0);
  CHECK(answered.csat == 2);
  CHECK_FALSE(answered.followed_up);
  CHECK(seen(project, "2026-11-09").feedback[0].followed_up);
}

TEST_CASE("scores without a day of answer do not count") {
  Feedback scores = feedback("f1", "maya", "relationship", "2026-11-02");
  scores.csat = 1;
  const Project now = seen(test::project().with(scores), "2026-12-31");
  REQUIRE(now.feedback.size() == 1);
  CHECK_FALSE(now.feedback[0].csat);
}

TEST_CASE("an answer counts even when the day of the question cannot be read") {
  Feedback answer = feedback("f1", "maya", "relationship", "", "2026-11-05");
  answer.csat = 1;
  CHECK(seen(test::project().with(answer), "2026-11-04").feedback.empty());
  REQUIRE(seen(test::project().with(answer), "2026-11-05").feedback.size() == 1);
  CHECK(seen(test::project().with(answer), "2026-11-05").feedback[0].csat == 1);
}

TEST_CASE("goodwill, look backs and private notes come on their days") {
  PrivateNotes notes = private_notes("maya");
  notes.notes = {{day("2026-11-05"), "a note", day("2026-11-10")}};
  const Project project =
      test::project().with(goodwill("g1", "2026-11-05", "maya", 2)).with(retro("r1", "2026-11-05", {})).with(notes);
  const Project before = seen(project, "2026-11-04");
  CHECK(before.goodwill.empty());
  CHECK(before.retros.empty());
  CHECK(before.private_notes.at(0).notes.empty());
  const Project now = seen(project, "2026-11-05");
  CHECK(now.goodwill.size() == 1);
  CHECK(now.retros.size() == 1);
  CHECK(now.private_notes.at(0).notes.size() == 1);
}

TEST_CASE("a record whose date cannot be read counts for nothing") {
  const Project project = test::project()
                              .with(contact("i1", "", "meeting", {"maya"}))
                              .with(delay("d1", "", {"p1"}))
                              .with(goodwill("g1", "", "maya", 2))
                              .with(retro("r1", "", {}))
                              .with(delay("d2", "2026-11-05", {"p1"}, {notice("maya", "")}));
  const Project now = seen(project, "2026-12-31");
  CHECK(now.interactions.empty());
  CHECK(now.goodwill.empty());
  CHECK(now.retros.empty());
  REQUIRE(now.delays.size() == 1);
  CHECK(now.delays[0].notices.empty());
}

TEST_CASE("the project's days off make its calendar") {
  ProjectBuilder project;
  project.holiday("2026-11-18");
  project.config().holidays.push_back({{}, "without a date"});
  const Calendar calendar = calendar_of(project.config());
  CHECK_FALSE(calendar.is_business_day(day("2026-11-18")));
  CHECK(calendar.is_business_day(day("2026-11-19")));
}

TEST_CASE("names to show") {
  Stakeholder maya = person("maya");
  maya.name = "Maya Chen";
  Stakeholder nameless = person("tom");
  nameless.name.clear();
  ProjectBuilder built;
  built.with(maya).with(nameless);
  const Project project = built;
  CHECK(display_name(project, "maya") == "Maya Chen");
  CHECK(display_name(project, "tom") == "tom");
  CHECK(display_name(project, "nobody") == "nobody");
  CHECK(display_name(project, "team") == "Studio");
  built.config().team.clear();
  CHECK(display_name(built, "team") == "the team");
}

}  // namespace crm::test
