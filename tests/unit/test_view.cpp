// SPDX-License-Identifier: MIT
#include "crm/view.hpp"

#include "support/build.hpp"

#include <doctest/doctest.h>

namespace crm::test {
namespace {

Stakeholder rhythm(std::optional<int> check_in_every, std::optional<int> update_every = {}) {
  Stakeholder maya = person("maya", "", "2026-11-02");
  maya.check_in_every = check_in_every;
  maya.update_every = update_every;
  return maya;
}

std::string check_in_due(const View& view) { return iso(next_contact_due(view, view.project.stakeholders.at(0))); }
std::string update_due(const View& view) { return iso(next_update_due(view, view.project.stakeholders.at(0))); }

}  // namespace

TEST_CASE("each promise's life is reckoned on the view's day") {
  const View view = project()
                        .with(promise("p2").made("2026-11-02").due("2026-11-13"))
                        .with(promise("p1").made("2026-11-02").due("2026-11-20"))
                        .with(promise("p0").made("2026-11-17").due("2026-11-20"))
                        .on("2026-11-16");
  REQUIRE(view.lives.size() == 2);
  CHECK(view.life(*find_promise(view.project, "p2")).overdue(view.today));
  CHECK_FALSE(view.life(*find_promise(view.project, "p1")).overdue(view.today));
}

TEST_CASE("goodwill is deposits less withdrawals, for each stakeholder") {
  Goodwill faulty = goodwill("g4", "2026-11-05", "maya", 3);
  faulty.points.reset();
  Goodwill kindless = goodwill("g5", "2026-11-05", "maya", 3);
  kindless.kind.reset();
  const View view = project()
                        .with(goodwill("g1", "2026-11-02", "maya", 3))
                        .with(goodwill("g2", "2026-11-03", "maya", -2))
                        .with(goodwill("g3", "2026-11-04", "tom", 1))
                        .with(faulty)
                        .with(kindless)
                        .with(goodwill("g6", "2026-11-07", "maya", -3))
                        .on("2026-11-06");
  CHECK(goodwill_with(view, "maya").deposits == 3);
  CHECK(goodwill_with(view, "maya").withdrawals == 2);
  CHECK(goodwill_with(view, "maya").total() == 1);
  CHECK(goodwill_with(view, "tom").total() == 1);
  CHECK(goodwill_with(view, "nobody").total() == 0);
}

TEST_CASE("the quadrants of power and interest") {
  const auto quadrant = [](std::optional<Level> power, std::optional<Level> interest) {
    Stakeholder maya = person("maya");
    maya.power = power;
    maya.interest = interest;
    const auto found = quadrant_of(maya);
    return found ? std::string(name_of(*found)) : "-";
  };
  CHECK(quadrant(Level::high, Level::high) == "manage closely");
  CHECK(quadrant(Level::high, Level::low) == "keep satisfied");
  CHECK(quadrant(Level::low, Level::high) == "keep informed");
  CHECK(quadrant(Level::low, Level::low) == "monitor");
  CHECK(quadrant(Level::high, {}) == "-");
  CHECK(quadrant({}, Level::high) == "-");
}

TEST_CASE("handle with care through care_until") {
  const ProjectBuilder cared = project().with(person("maya")).with(private_notes("maya", "2026-11-13"));
  CHECK(handle_with_care(cared.on("2026-11-12"), "maya"));
  CHECK(handle_with_care(cared.on("2026-11-13"), "maya"));
  CHECK_FALSE(handle_with_care(cared.on("2026-11-14"), "maya"));
  CHECK_FALSE(handle_with_care(cared.on("2026-11-12"), "tom"));
}

TEST_CASE("the next contact is the last two-way interaction plus the cadence, rolled to the next business day") {
  CHECK(check_in_due(project().with(rhythm(7)).on("2026-11-20")) == "2026-11-09");
  const ProjectBuilder met = project().with(rhythm(7)).with(contact("i1", "2026-11-07", "call", {"tom", "maya"}));
  CHECK(check_in_due(met.on("2026-11-20")) == "2026-11-16");
  CHECK(check_in_due(ProjectBuilder(met).holiday("2026-11-16").on("2026-11-20")) == "2026-11-17");
  CHECK(check_in_due(met.on("2026-11-06")) == "2026-11-09");
}

TEST_CASE("two-way are meeting, call, check-in, visit and challenge; the others do not reset the check-in clock") {
  const auto due_after = [](const char* kind) {
    return check_in_due(project().with(rhythm(7)).with(contact("i1", "2026-11-10", kind, {"maya"})).on("2026-11-20"));
  };
  for (const char* kind : {"meeting", "call", "check-in", "visit", "challenge"}) CHECK(due_after(kind) == "2026-11-17");
  for (const char* kind : {"update", "outline", "decision", "escalation", "praise", "celebration", "referral", ""})
    CHECK(due_after(kind) == "2026-11-09");
}

TEST_CASE("the next update counts from the last update alone") {
  const ProjectBuilder told = project()
                                  .with(rhythm({}, 14))
                                  .with(contact("i1", "2026-11-05", "update", {"maya"}))
                                  .with(contact("i2", "2026-11-10", "meeting", {"maya"}));
  CHECK(update_due(told.on("2026-11-20")) == "2026-11-19");
  CHECK(check_in_due(told.on("2026-11-20")) == "-");
}

TEST_CASE("an interaction counts for the ids in its `with`, not for groups or members of them") {
  Stakeholder group = person("board");
  group.kind = StakeholderKind::group;
  group.members = {"maya"};
  group.check_in_every = 7;
  group.added = day("2026-11-02");
  const ProjectBuilder both = project().with(group).with(rhythm(7));
  const View met_group = ProjectBuilder(both).with(contact("i1", "2026-11-10", "call", {"board"})).on("2026-11-20");
  CHECK(iso(next_contact_due(met_group, *find_stakeholder(met_group.project, "maya"))) == "2026-11-09");
  CHECK(iso(next_contact_due(met_group, *find_stakeholder(met_group.project, "board"))) == "2026-11-17");
  const View met_member = ProjectBuilder(both).with(contact("i1", "2026-11-10", "call", {"maya"})).on("2026-11-20");
  CHECK(iso(next_contact_due(met_member, *find_stakeholder(met_member.project, "board"))) == "2026-11-09");
}

TEST_CASE("no next contact without a cadence, after leaving, or when nothing says from when") {
  CHECK(check_in_due(project().with(rhythm({})).on("2026-11-20")) == "-");
  Stakeholder gone = rhythm(7);
  gone.left = day("2026-11-06");
  CHECK(check_in_due(project().with(gone).on("2026-11-20")) == "-");
  CHECK(check_in_due(project().with(gone).on("2026-11-05")) == "2026-11-09");
  Stakeholder undated = rhythm(7);
  undated.added.reset();
  CHECK(check_in_due(project().with(undated).on("2026-11-20")) == "-");
  CHECK(check_in_due(project().with(undated).with(contact("i1", "2026-11-10", "call", {"maya"})).on("2026-11-20")) ==
        "2026-11-17");
}

TEST_CASE("the latest delay record of a promise is that by date, then id") {
  const View view = project()
                        .with(promise("p1").made("2026-11-02").due("2026-11-13"))
                        .with(delay("d1", "2026-11-09", {"p1"}))
                        .with(delay("d2", "2026-11-05", {"p1"}))
                        .with(delay("d3", "2026-11-09", {"p2", "p1"}))
                        .with(delay("d4", "2026-11-12", {"p2"}))
                        .with(delay("d5", "2026-11-16", {"p1"}))
                        .on("2026-11-13");
  REQUIRE(latest_delay(view, view.project.promises[0]));
  CHECK(latest_delay(view, view.project.promises[0])->info.id == "d3");
}

TEST_CASE("the latest NPS is the latest by the day of the answer") {
  const auto score = [](const char* id, const char* answered, std::optional<int> nps) {
    Feedback answer = feedback(id, "maya", "relationship", "2026-11-02", answered);
    answer.nps = nps;
    return answer;
  };
  const View view = project()
                        .with(score("f1", "2026-11-10", 9))
                        .with(score("f2", "2026-11-05", 3))
                        .with(score("f3", "2026-11-12", {}))
                        .with(score("f4", "2026-11-16", 1))
                        .on("2026-11-13");
  REQUIRE(latest_nps(view, "maya"));
  CHECK(latest_nps(view, "maya")->info.id == "f1");
  CHECK_FALSE(latest_nps(view, "tom"));
}

TEST_CASE("a request is answered within its SLA's response, else answer_within") {
  ProjectBuilder built = project().level("gold", 1, 5).set(&Settings::answer_within, 4);
  built.config().sla.push_back({"vague", {}, {}, {}});
  const View view = built.on("2026-11-02");
  CHECK(answer_within(view, promise("p1").sla("gold")) == 1);
  CHECK(answer_within(view, promise("p1").sla("silver")) == 4);
  CHECK(answer_within(view, promise("p1").sla("vague")) == 4);
  CHECK(answer_within(view, promise("p1")) == 4);
}

TEST_CASE("events of a time: those that touch it, by their first day") {
  ProjectInfo config;
  config.events = {{day("2026-11-09"), day("2026-11-10"), "Strike"},
                   {day("2026-10-26"), day("2026-11-02"), "Fair"},
                   {day("2026-11-30"), {}, "Move"},
                   {day("2026-10-01"), {}, "Storm"},
                   {{}, {}, "Some day"}};
  std::string names;
  for (const Event& event : events_between(config, day("2026-11-02"), day("2026-11-30"))) names += event.name + " ";
  CHECK(names == "Fair Strike Move ");
}

}  // namespace crm::test
