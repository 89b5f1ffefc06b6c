// SPDX-License-Identifier: MIT
// The rules about feedback, praise, challenges and looking back.
#include "support/build.hpp"

#include <doctest/doctest.h>

namespace crm::test {
namespace {

// Accepted on Friday the 6th: more than 5 business days ago from Monday the 16th on.
PromiseBuilder milestone() {
  return promise("p1")
      .kind("milestone")
      .made("2026-10-19")
      .due("2026-11-06")
      .move("2026-11-05", "delivered")
      .move("2026-11-06", "accepted");
}

Feedback scored(std::optional<int> csat, std::optional<int> nps) {
  Feedback value = feedback("f1", "maya", "relationship", "2026-11-02", "2026-11-05");
  value.csat = csat;
  value.nps = nps;
  return value;
}

Interaction praise(std::string_view manager_told = "") {
  Interaction value = contact("i1", "2026-11-05", "praise", {"maya", "tom"});
  value.manager_told = maybe_day(manager_told);
  return value;
}

Interaction challenge(const char* id, std::string_view date, std::optional<ChallengeOutcome> outcome) {
  Interaction value = contact(id, date, "challenge", {"maya"});
  value.outcome = outcome;
  return value;
}

}  // namespace

TEST_CASE("low-score: csat at most 2 or nps at most 6, answered more than loop_within business days ago") {
  const auto on = [](const Feedback& score, const char* today) {
    return found(project().with(score).on(today), "low-score");
  };
  CHECK(on(scored(2, {}), "2026-11-09") == "");
  CHECK(on(scored(2, {}), "2026-11-10") == "late f1 maya 2026-11-05");
  CHECK(on(scored(3, {}), "2026-11-10") == "");
  CHECK(on(scored({}, 6), "2026-11-10") == "late f1 maya 2026-11-05");
  CHECK(on(scored({}, 7), "2026-11-10") == "");
  CHECK(on(scored(5, 0), "2026-11-10") != "");
  CHECK(on(scored({}, {}), "2026-11-10") == "");
}

TEST_CASE("low-score: followed up settles it, and a later follow-up does not count yet") {
  Feedback low = scored(1, {});
  low.followed_up = day("2026-11-12");
  CHECK(found(project().with(low).on("2026-11-11"), "low-score") != "");
  CHECK(found(project().with(low).on("2026-11-12"), "low-score") == "");
  CHECK(found(project().set(&Settings::loop_within, 4).with(scored(1, {})).on("2026-11-11"), "low-score") == "");
}

TEST_CASE("low-score: a score without an answer counts for nothing") {
  Feedback low = scored(1, 0);
  low.answered.reset();
  CHECK(found(project().with(low).on("2026-11-30"), "low-score") == "");
}

TEST_CASE("ask-feedback: our milestone accepted more than feedback_within business days ago, nobody asked") {
  const ProjectBuilder built = project().with(milestone());
  CHECK(found(built.on("2026-11-13"), "ask-feedback") == "");
  CHECK(found(built.on("2026-11-16"), "ask-feedback") == "advice p1 maya 2026-11-06");
  CHECK(found(ProjectBuilder(built).with(feedback("f1", "tom", "p1", "2026-11-16")).on("2026-11-16"), "ask-feedback") ==
        "");
  CHECK(found(ProjectBuilder(built).with(feedback("f1", "tom", "p1", "2026-11-17")).on("2026-11-16"), "ask-feedback") !=
        "");
  CHECK(found(ProjectBuilder(built).with(feedback("f1", "maya", "relationship", "2026-11-09")).on("2026-11-16"),
              "ask-feedback") != "");
}

TEST_CASE("ask-feedback and retro-due: milestones by the team alone, and only when accepted") {
  for (const char* rule : {"ask-feedback", "retro-due"}) {
    CHECK(found(project().with(milestone().kind("deliverable")).on("2026-11-30"), rule) == "");
    CHECK(found(project().with(milestone().by("maya")).on("2026-11-30"), rule) == "");
    Promise kindless = milestone();
    kindless.kind.reset();
    CHECK(found(project().with(kindless).on("2026-11-30"), rule) == "");
    const PromiseBuilder delivered =
        promise("p1").kind("milestone").made("2026-10-19").due("2026-11-06").move("2026-11-05", "delivered");
    CHECK(found(project().with(delivered).on("2026-11-30"), rule) == "");
  }
}

TEST_CASE("ask-feedback stands where the acceptance stands") {
  const View view =
      project()
          .file("promises/p1.yaml",
                "by: team\nto: maya\nkind: milestone\nwhat: film\nmade: 2026-10-19\ndue: 2026-11-06\nmoves:\n"
                "  - date: 2026-11-05\n    move: delivered\n  - move: accepted\n    date: 2026-11-06\n")
          .on("2026-11-16");
  CHECK(rows(view, "ask-feedback").at(0).where.line == 11);
}

TEST_CASE("feedback-unanswered: asked more than 5 business days ago, not answered") {
  const ProjectBuilder asked = project().with(feedback("f1", "maya", "relationship", "2026-11-02"));
  CHECK(found(asked.on("2026-11-09"), "feedback-unanswered") == "");
  CHECK(found(asked.on("2026-11-10"), "feedback-unanswered") == "advice f1 maya 2026-11-02");
  const ProjectBuilder answered = project().with(feedback("f1", "maya", "relationship", "2026-11-02", "2026-11-12"));
  CHECK(found(answered.on("2026-11-11"), "feedback-unanswered") != "");
  CHECK(found(answered.on("2026-11-12"), "feedback-unanswered") == "");
}

TEST_CASE("pass-on-praise: praise more than 2 business days old whose manager was not told") {
  CHECK(found(project().with(praise()).on("2026-11-09"), "pass-on-praise") == "");
  CHECK(found(project().with(praise()).on("2026-11-10"), "pass-on-praise") == "advice i1 maya 2026-11-05");
  CHECK(found(project().with(praise("2026-11-10")).on("2026-11-10"), "pass-on-praise") == "");
  CHECK(found(project().with(contact("i1", "2026-11-05", "celebration", {"maya"})).on("2026-11-10"),
              "pass-on-praise") == "");
}

TEST_CASE("an interaction with nobody has no stakeholder") {
  CHECK(found(project().with(contact("i1", "2026-11-05", "praise", {})).on("2026-11-10"), "pass-on-praise") ==
        "advice i1 - 2026-11-05");
}

TEST_CASE("play-back: a meeting without played_back after 1 business day") {
  Interaction meeting = contact("i1", "2026-11-05", "meeting", {"maya"});
  CHECK(found(project().with(meeting).on("2026-11-06"), "play-back") == "");
  CHECK(found(project().with(meeting).on("2026-11-09"), "play-back") == "advice i1 maya 2026-11-05");
  CHECK(found(project().with(contact("i1", "2026-11-05", "call", {"maya"})).on("2026-11-09"), "play-back") == "");
  meeting.played_back = day("2026-11-09");
  CHECK(found(project().with(meeting).on("2026-11-09"), "play-back") == "");
}

TEST_CASE("celebrate: a milestone accepted more than 10 business days ago without celebration or praise") {
  const ProjectBuilder built = project().with(milestone());
  CHECK(found(built.on("2026-11-20"), "celebrate") == "");
  CHECK(found(built.on("2026-11-23"), "celebrate") == "advice p1 maya 2026-11-06");
  const auto after = [&](const char* date, const char* kind, const char* whom) {
    return found(ProjectBuilder(built).with(contact("i1", date, kind, {whom})).on("2026-11-23"), "celebrate");
  };
  CHECK(after("2026-11-09", "celebration", "maya") == "");
  CHECK(after("2026-11-09", "praise", "maya") == "");
  CHECK(after("2026-11-05", "praise", "maya") == "");
  CHECK(after("2026-11-09", "call", "maya") != "");
  CHECK(after("2026-11-09", "celebration", "tom") != "");
  CHECK(after("2026-10-20", "celebration", "maya") != "");
}

TEST_CASE("challenge-open: more than 5 business days old with outcome open or none") {
  const auto on = [](std::optional<ChallengeOutcome> outcome, const char* today) {
    return found(project().with(challenge("i1", "2026-11-02", outcome)).on(today), "challenge-open");
  };
  CHECK(on({}, "2026-11-09") == "");
  CHECK(on({}, "2026-11-10") == "advice i1 maya 2026-11-02");
  CHECK(on(ChallengeOutcome::open, "2026-11-10") == "advice i1 maya 2026-11-02");
  for (const auto outcome : {ChallengeOutcome::kept, ChallengeOutcome::adapted, ChallengeOutcome::adopted_ours,
                             ChallengeOutcome::dropped, ChallengeOutcome::not_heard})
    CHECK(on(outcome, "2026-11-10") == "");
  CHECK(found(project().with(contact("i1", "2026-11-02", "meeting", {"maya"})).on("2026-11-10"), "challenge-open") ==
        "");
}

TEST_CASE("not-heard: two challenges not heard, until somebody else holds the talk") {
  const ProjectBuilder once =
      project().with(person("maya")).with(challenge("i1", "2026-11-02", ChallengeOutcome::not_heard));
  CHECK(found(once.on("2026-11-30"), "not-heard") == "");
  const ProjectBuilder twice = ProjectBuilder(once).with(challenge("i2", "2026-11-09", ChallengeOutcome::not_heard));
  CHECK(found(twice.on("2026-11-08"), "not-heard") == "");
  CHECK(found(ProjectBuilder(once).with(challenge("i2", "2026-11-09", ChallengeOutcome::kept)).on("2026-11-09"),
              "not-heard") == "");
  Interaction to_tom = challenge("i2", "2026-11-09", ChallengeOutcome::not_heard);
  to_tom.with = {"tom"};
  CHECK(found(ProjectBuilder(once).with(to_tom).on("2026-11-09"), "not-heard") == "");
  CHECK(found(twice.on("2026-11-09"), "not-heard") == "advice maya maya 2026-11-09");
  CHECK(found(ProjectBuilder(twice).with(contact("i3", "2026-11-10", "escalation", {"maya"})).on("2026-11-10"),
              "not-heard") == "");
  CHECK(found(ProjectBuilder(twice).with(contact("i3", "2026-11-06", "escalation", {"maya"})).on("2026-11-10"),
              "not-heard") != "");
}

TEST_CASE("retro-due: our milestone accepted more than feedback_within business days ago, in no retro's promises") {
  const ProjectBuilder built = project().with(milestone());
  CHECK(found(built.on("2026-11-13"), "retro-due") == "");
  CHECK(found(built.on("2026-11-16"), "retro-due") == "advice p1 maya 2026-11-06");
  CHECK(found(ProjectBuilder(built).with(retro("r1", "2026-11-16", {"p0", "p1"})).on("2026-11-16"), "retro-due") == "");
  CHECK(found(ProjectBuilder(built).with(retro("r1", "2026-11-17", {"p1"})).on("2026-11-16"), "retro-due") != "");
  CHECK(found(ProjectBuilder(built).with(retro("r1", "2026-11-16", {"p0"})).on("2026-11-16"), "retro-due") != "");
}

TEST_CASE("records with faults do not disturb the rules") {
  Feedback undated = scored(1, {});
  undated.asked.reset();
  Feedback from_nobody = scored(1, {});
  from_nobody.info.id = "f2";
  from_nobody.from.clear();
  const View view = project()
                        .with(undated)
                        .with(from_nobody)
                        .with(feedback("f3", "maya", "", ""))
                        .with(contact("i1", "", "praise", {"maya"}))
                        .with(contact("i2", "2026-11-02", "", {"maya"}))
                        .with(challenge("i3", "", ChallengeOutcome::not_heard))
                        .on("2026-11-30");
  CHECK(found(view, "low-score") == "late f1 maya 2026-11-05; late f2 - 2026-11-05");
  CHECK(found(view, "feedback-unanswered") == "");
  CHECK(found(view, "pass-on-praise") == "");
}

}  // namespace crm::test
