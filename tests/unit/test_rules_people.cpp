// SPDX-License-Identifier: MIT
// The rules about people.
#include "support/build.hpp"

#include <doctest/doctest.h>

namespace crm::test {
namespace {

Stakeholder maya(std::string_view added = "2026-11-02") { return person("maya", "Marketing", added); }

Stakeholder managed_closely() {
  Stakeholder value = maya();
  value.power = Level::high;
  value.interest = Level::high;
  value.prefers.channel = Channel::call;
  value.success_measures = {"sales"};
  value.pain_points = {"late proofs"};
  return value;
}

Feedback nps(const char* id, int score, std::string_view answered = "2026-11-05") {
  Feedback value = feedback(id, "maya", "relationship", "2026-11-02", answered);
  value.nps = score;
  return value;
}

}  // namespace

TEST_CASE("check-in: the last two-way interaction plus check_in_every, rolled, is today or past") {
  Stakeholder person = maya();
  person.check_in_every = 5;
  const ProjectBuilder built = project().with(person);
  CHECK(found(built.on("2026-11-08"), "check-in") == "");
  CHECK(found(built.on("2026-11-09"), "check-in") == "today maya maya 2026-11-09");
  CHECK(found(built.on("2026-11-10"), "check-in") == "late maya maya 2026-11-09");
  CHECK(found(ProjectBuilder(built).with(contact("i1", "2026-11-06", "visit", {"maya"})).on("2026-11-10"),
              "check-in") == "");
  CHECK(found(ProjectBuilder(built).with(contact("i1", "2026-11-06", "praise", {"maya"})).on("2026-11-10"),
              "check-in") != "");
  CHECK(found(project().with(maya()).on("2026-12-31"), "check-in") == "");
}

TEST_CASE("update: the last update plus update_every") {
  Stakeholder person = maya();
  person.update_every = 7;
  const ProjectBuilder built = project().with(person).with(contact("i1", "2026-11-05", "call", {"maya"}));
  CHECK(found(built.on("2026-11-09"), "update") == "today maya maya 2026-11-09");
  CHECK(found(ProjectBuilder(built).with(contact("i2", "2026-11-04", "update", {"maya"})).on("2026-11-12"), "update") ==
        "late maya maya 2026-11-11");
  CHECK(found(built.on("2026-11-12"), "check-in") == "");
}

TEST_CASE("check-in counted from `added` stands at its line") {
  const std::string file = "name: Maya\nadded: 2026-11-02\ncheck_in_every: 7\n";
  const ProjectBuilder built = project().file("stakeholders/maya.yaml", file);
  CHECK(rows(built.on("2026-11-30"), "check-in").at(0).where == Place{"stakeholders/maya.yaml", 2, 0});
  const ProjectBuilder met = ProjectBuilder(built).with(contact("i1", "2026-11-09", "call", {"maya"}));
  CHECK(rows(met.on("2026-11-30"), "check-in").at(0).where == Place{"stakeholders/maya.yaml", 1, 0});
  const ProjectBuilder told = project()
                                  .file("stakeholders/maya.yaml", "name: Maya\nadded: 2026-11-02\nupdate_every: 7\n")
                                  .with(contact("i1", "2026-11-05", "call", {"maya"}));
  CHECK(rows(told.on("2026-11-30"), "update").at(0).where.line == 2);
  const ProjectBuilder updated = ProjectBuilder(told).with(contact("i2", "2026-11-05", "update", {"maya"}));
  CHECK(rows(updated.on("2026-11-30"), "update").at(0).where.line == 1);
}

TEST_CASE("somebody who has left gets no check-in, update, note-expired or referral-moment") {
  Stakeholder person = maya();
  person.check_in_every = person.update_every = 1;
  person.left = day("2026-11-20");
  PrivateNotes notes = private_notes("maya");
  notes.notes = {{day("2026-11-02"), "a note", day("2026-11-03")}};
  const ProjectBuilder built =
      project().with(person).with(notes).with(nps("f1", 10)).with(goodwill("g1", "2026-11-02", "maya", 1));
  for (const char* rule : {"check-in", "update", "note-expired", "referral-moment"}) {
    CHECK(found(built.on("2026-11-19"), rule) != "");
    CHECK(found(built.on("2026-11-20"), rule) == "");
  }
}

TEST_CASE("single-contact: exactly one person of an organisation is known") {
  CHECK(found(project().with(maya()).on("2026-11-09"), "single-contact") == "advice Marketing maya -");
  CHECK(found(project().with(maya()).with(person("tom", "Marketing")).on("2026-11-09"), "single-contact") == "");
  CHECK(found(project().with(person("tom", "")).on("2026-11-09"), "single-contact") == "");
}

TEST_CASE("single-contact: groups, and those who have left or were not yet added, do not count") {
  Stakeholder board = person("board", "Marketing");
  board.kind = StakeholderKind::group;
  CHECK(found(project().with(maya()).with(board).on("2026-11-09"), "single-contact") == "advice Marketing maya -");
  CHECK(found(project().with(board).on("2026-11-09"), "single-contact") == "");
  Stakeholder tom = person("tom", "Marketing");
  tom.left = day("2026-11-09");
  CHECK(found(project().with(maya()).with(tom).on("2026-11-08"), "single-contact") == "");
  CHECK(found(project().with(maya()).with(tom).on("2026-11-09"), "single-contact") == "advice Marketing maya -");
  CHECK(found(project().with(tom).on("2026-11-09"), "single-contact") == "");
  CHECK(found(project().with(maya()).with(person("zoe", "Marketing", "2026-11-10")).on("2026-11-09"),
              "single-contact") != "");
}

TEST_CASE("note-expired: a private note past its `until`, and none of its text is told") {
  const ProjectBuilder built = project().with(maya()).file(
      "private/maya.yaml",
      "notes:\n  - date: 2026-12-01\n    note: of December\n    until: 2026-12-24\n"
      "  - date: 2026-11-02\n    note: going through a rough time\n    until: 2026-11-13\n");
  CHECK(found(built.on("2026-11-13"), "note-expired") == "");
  CHECK(found(built.on("2026-11-14"), "note-expired") == "advice maya maya 2026-11-13");
  const FollowUp expired = rows(built.on("2026-11-16"), "note-expired").at(0);
  CHECK(expired.where == Place{"private/maya.yaml", 7, 0});
  CHECK(expired.message.find("rough") == std::string::npos);
  PrivateNotes timeless = private_notes("maya");
  timeless.notes = {{day("2026-11-02"), "a note", {}}};
  CHECK(found(project().with(maya()).with(timeless).on("2026-12-31"), "note-expired") == "");
}

TEST_CASE("referral-moment: latest nps at least 9 and goodwill above 0") {
  const ProjectBuilder liked = project().with(maya()).with(goodwill("g1", "2026-11-02", "maya", 1));
  CHECK(found(ProjectBuilder(liked).with(nps("f1", 9)).on("2026-11-09"), "referral-moment") == "advice maya maya -");
  CHECK(found(ProjectBuilder(liked).with(nps("f1", 8)).on("2026-11-09"), "referral-moment") == "");
  CHECK(found(ProjectBuilder(liked).with(nps("f1", 9)).with(nps("f2", 8, "2026-11-06")).on("2026-11-09"),
              "referral-moment") == "");
  CHECK(found(ProjectBuilder(liked).with(nps("f1", 8)).with(nps("f2", 9, "2026-11-06")).on("2026-11-09"),
              "referral-moment") != "");
  CHECK(found(liked.on("2026-11-09"), "referral-moment") == "");
  CHECK(found(ProjectBuilder(liked).with(nps("f1", 9)).with(goodwill("g2", "2026-11-03", "maya", -1)).on("2026-11-09"),
              "referral-moment") == "");
}

TEST_CASE("referral-moment: not while something is owed to them, or while care lasts") {
  const ProjectBuilder ready = project().with(maya()).with(goodwill("g1", "2026-11-02", "maya", 1)).with(nps("f1", 10));
  const auto with = [&](const auto& record) {
    return found(ProjectBuilder(ready).with(record).on("2026-11-17"), "referral-moment");
  };
  const PromiseBuilder film = promise("p1").made("2026-11-02").due("2026-11-13");
  CHECK(with(Promise(film)) == "");
  CHECK(with(Promise(PromiseBuilder(film).move("2026-11-16", "delivered"))) == "");
  CHECK(with(Promise(PromiseBuilder(film).move("2026-11-16", "delivered").move("2026-11-16", "apologised"))) != "");
  CHECK(with(Promise(PromiseBuilder(film).to("tom"))) != "");
  CHECK(with(Promise(PromiseBuilder(film).by("maya"))) != "");
  CHECK(with(Promise(promise("p1").requested("2026-11-12"))) == "");
  CHECK(with(Promise(promise("p1").requested("2026-11-13"))) != "");
  Feedback low = feedback("f0", "maya", "relationship", "2026-11-02", "2026-11-12");
  low.csat = 2;
  CHECK(with(low) == "");
  low.followed_up = day("2026-11-16");
  CHECK(with(low) != "");
  CHECK(with(private_notes("maya", "2026-11-17")) == "");
  CHECK(with(private_notes("maya", "2026-11-16")) != "");
}

TEST_CASE("referral-moment: overdue within grace is owed all the same") {
  const View view = project()
                        .set(&Settings::grace, 5)
                        .with(maya())
                        .with(goodwill("g1", "2026-11-02", "maya", 1))
                        .with(nps("f1", 10))
                        .with(promise("p1").made("2026-11-02").due("2026-11-13").move("2026-11-14", "apologised"))
                        .on("2026-11-16");
  CHECK(found(view, "referral-moment") == "");
}

TEST_CASE("referral-moment: no referral interaction in the last 180 days") {
  const auto asked = [](const char* date) {
    return found(project()
                     .with(maya("2026-01-01"))
                     .with(goodwill("g1", "2026-01-02", "maya", 1))
                     .with(nps("f1", 10))
                     .with(contact("i1", date, "referral", {"maya"}))
                     .on("2026-11-16"),
                 "referral-moment");
  };
  CHECK(asked("2026-05-20") == "");
  CHECK(asked("2026-05-19") != "");
  CHECK(asked("2026-11-17") != "");
}

TEST_CASE("never-contacted: added more than 5 business days ago, and no interaction") {
  CHECK(found(project().with(maya()).on("2026-11-09"), "never-contacted") == "");
  CHECK(found(project().with(maya()).on("2026-11-10"), "never-contacted") == "advice maya maya 2026-11-02");
  CHECK(found(project().with(maya()).with(contact("i1", "2026-11-10", "update", {"maya"})).on("2026-11-10"),
              "never-contacted") == "");
  CHECK(found(project().with(maya("")).on("2026-11-10"), "never-contacted") == "");
}

TEST_CASE("outline-owed: more than 10 business days after the start nobody got an outline") {
  ProjectBuilder built;
  CHECK(found(built.on("2026-11-17"), "outline-owed") == "");
  built.config().started = day("2026-11-02");
  CHECK(found(built.on("2026-11-16"), "outline-owed") == "");
  CHECK(found(built.on("2026-11-17"), "outline-owed") == "advice project - 2026-11-02");
  CHECK(found(ProjectBuilder(built).with(contact("i1", "2026-11-03", "outline", {"maya"})).on("2026-11-17"),
              "outline-owed") == "");
}

TEST_CASE("incomplete: manage closely, and no preferred channel, success measures or pain points") {
  CHECK(found(project().with(managed_closely()).on("2026-11-09"), "incomplete") == "");
  Stakeholder vague = managed_closely();
  vague.pain_points.clear();
  CHECK(found(project().with(vague).on("2026-11-09"), "incomplete") == "advice maya maya -");
  vague.prefers.channel.reset();
  CHECK(rows(project().with(vague).on("2026-11-09"), "incomplete").at(0).message ==
        "find out about maya: preferred channel, pain points");
  vague.interest = Level::low;
  CHECK(found(project().with(vague).on("2026-11-09"), "incomplete") == "");
}

TEST_CASE("gap: manage closely, and engagement below desired") {
  const auto engaged = [](std::optional<Attitude> current, std::optional<Attitude> desired) {
    Stakeholder person = managed_closely();
    person.engagement = {current, desired};
    return found(project().with(person).on("2026-11-09"), "gap");
  };
  CHECK(engaged(Attitude::neutral, Attitude::supportive) == "advice maya maya -");
  CHECK(engaged(Attitude::supportive, Attitude::supportive) == "");
  CHECK(engaged(Attitude::leading, Attitude::supportive) == "");
  CHECK(engaged({}, Attitude::supportive) == "");
}

TEST_CASE("overdrawn: goodwill below 0") {
  const auto with_points = [](int points) {
    return found(project()
                     .with(maya())
                     .with(goodwill("g1", "2026-11-02", "maya", 2))
                     .with(goodwill("g2", "2026-11-03", "maya", points))
                     .on("2026-11-09"),
                 "overdrawn");
  };
  CHECK(with_points(-2) == "");
  CHECK(with_points(-3) == "advice maya maya -");
}

TEST_CASE("unfair: a fairness gap above 30 points, and who is served worst") {
  const auto kept = [](int by_marketing) {
    ProjectBuilder built = project().set(&Settings::fairness_min, 10).with(maya()).with(person("tom", "Legal"));
    built.with(person("zoe", "A new one")).with(promise("z").to("zoe").made("2026-11-02").due("2026-11-13"));
    for (int i = 0; i < 10; ++i) {
      const PromiseBuilder film = promise("m" + std::to_string(i)).made("2026-11-02").due("2026-11-13");
      built.with(PromiseBuilder(film).move(i < by_marketing ? "2026-11-13" : "2026-11-16", "delivered"));
      built.with(promise("t" + std::to_string(i))
                     .to("tom")
                     .made("2026-11-02")
                     .due("2026-11-13")
                     .move("2026-11-13", "delivered"));
    }
    return found(built.on("2026-11-30"), "unfair");
  };
  CHECK(kept(7) == "");
  CHECK(kept(6) == "advice Marketing - -");
}

}  // namespace crm::test
