// SPDX-License-Identifier: MIT
#include "support/build.hpp"

#include "crm/figures.hpp"
#include "crm/pages.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace crm::test {
namespace {

constexpr std::string_view kSound = "by: team\nto: maya\nwhat: film\nmade: 2026-11-02\ndue: 2026-11-13\n";

// Line 6 is `more`.
ProjectBuilder& add(ProjectBuilder& project, const std::string& id, const std::string& more) {
  return project.file("promises/" + id + ".yaml", std::string(kSound) + more + "\n");
}

std::vector<Problem> circles(const ProjectBuilder& project) {
  std::vector<Problem> found = project.problems("2026-12-31");
  std::erase_if(found, [](const Problem& problem) { return problem.rule != "circle"; });
  return found;
}

std::string places(const ProjectBuilder& project) {
  std::string text;
  for (const Problem& problem : circles(project))
    text += fmt::format("{}:{}:{}\n", problem.where.file, problem.where.line, problem.where.column);
  return text;
}

}  // namespace

TEST_CASE("a promise that follows or needs itself") {
  for (const char* more : {"follows: p1", "needs: [p1]"}) {
    ProjectBuilder built = project().with(person("maya"));
    const auto found = circles(add(built, "p1", more));
    REQUIRE(found.size() == 1);
    CHECK(found[0].where.line == 6);
    CHECK(found[0].severity == Severity::error);
    CHECK(found[0].message.ends_with("runs in a circle: p1 → p1"));
  }
}

TEST_CASE("a circle is told at each of its records, at the link, with its way and a remedy") {
  ProjectBuilder built = project().with(person("maya"));
  add(built, "p1", "needs: [p4, p2]");
  add(built, "p2", "needs:\n  - p3");
  add(built, "p3", "needs: [p1]");
  add(built, "p4", "needs: []");
  add(built, "p5", "needs: [p1]  # leads into it");
  CHECK(places(built) == "promises/p1.yaml:6:13\npromises/p2.yaml:7:5\npromises/p3.yaml:6:9\n");
  const auto found = circles(built);
  CHECK(found[0].message == "`needs` runs in a circle: p1 → p2 → p3 → p1");
  CHECK(found[0].hint == "take out the link that is wrong; this one: crm set p1 needs-=p2");
  CHECK(found[2].message == found[0].message);
  CHECK(found[2].hint == "take out the link that is wrong; this one: crm set p3 needs-=p1");
}

TEST_CASE("promises that follow each other") {
  ProjectBuilder built = project().with(person("maya"));
  add(built, "p1", "follows: p2");
  add(built, "p2", "follows: p1");
  add(built, "p3", "follows: p2");
  CHECK(places(built) == "promises/p1.yaml:6:10\npromises/p2.yaml:6:10\n");
  CHECK(circles(built)[0].hint == "take out the link that is wrong; this one: crm set p1 follows=");
}

TEST_CASE("people who are each other's boss, groups that are members of each other") {
  const ProjectBuilder built = project()
                                   .file("stakeholders/dev.yaml", "name: Dev\nadded: 2026-11-02\nmanager: tom\n")
                                   .file("stakeholders/ops.yaml", "name: Ops\nadded: 2026-11-02\nmembers: [qa, dev]\n")
                                   .file("stakeholders/qa.yaml", "name: QA\nadded: 2026-11-02\nmembers: [ops]\n")
                                   .file("stakeholders/tom.yaml", "name: Tom\nadded: 2026-11-02\nmanager: dev\n");
  CHECK(
      places(built) ==
      "stakeholders/ops.yaml:3:11\nstakeholders/qa.yaml:3:11\nstakeholders/dev.yaml:3:10\nstakeholders/tom.yaml:3:10\n");
}

TEST_CASE("two circles with a record in common, and a way from one to another") {
  ProjectBuilder built = project().with(person("maya"));
  add(built, "p1", "needs: [p2]");
  add(built, "p2", "needs: [p1, p3, p4]");
  add(built, "p3", "needs: [p2]");
  add(built, "p4", "needs: [p5]");
  add(built, "p5", "needs: [p6]");
  add(built, "p6", "needs: [p5]");
  std::string ways;
  for (const Problem& problem : circles(built)) ways += problem.message.substr(problem.message.find(':')) + '\n';
  CHECK(ways == ": p1 → p2 → p1\n: p1 → p2 → p1\n: p2 → p3 → p2\n: p2 → p3 → p2\n: p5 → p6 → p5\n: p5 → p6 → p5\n");
}

TEST_CASE("promises that need each other without a circle are sound") {
  ProjectBuilder built = project().with(person("maya"));
  add(built, "p1", "needs: [p2, p3]");
  add(built, "p2", "needs: [p4, p4]\nfollows: p1");
  add(built, "p3", "needs: [p4]\nx-needs: [p1]");
  add(built, "p4", "tags: [p1]");
  CHECK(places(built).empty());
}

TEST_CASE("a long circle is spelled in part, and a very long one takes no time") {
  constexpr int kLength = 5000;
  ProjectBuilder built = project().with(person("maya"));
  for (int i = 0; i < kLength; ++i) {
    Promise link = promise(fmt::format("p{:04}", i)).to("maya").made("2026-11-02").due("2026-11-13");
    link.needs = {fmt::format("p{:04}", (i + 1) % kLength)};
    link.follows = link.needs.front();
    built.with(link);
  }
  const auto found = circles(built);
  REQUIRE(found.size() == 2 * kLength);
  CHECK(found[0].message.ends_with(": p0000 → p0001 → p0002 → p0003 → p0004 → p0005 → … → p4999 → p0000"));
}

TEST_CASE("what is worked out from promises in a circle comes to an end") {
  ProjectBuilder built = project().with(person("maya"));
  add(built, "p1", "needs: [p2]\nfollows: p2\nkind: milestone");
  add(built, "p2", "needs: [p1]\nfollows: p1");
  add(built, "p3", "needs: [p1]\nfollows: p1");
  const View view = built.on("2026-11-20");
  CHECK_FALSE(follow_ups(view).empty());
  const auto chains = figures_of(view).deferral_chains;
  REQUIRE(chains.size() == 1);
  CHECK(chains[0].last == "p3");
  CHECK(letters::scope_of_milestone(view, *find_promise(view.project, "p1")).promises ==
        std::vector<std::string>{"p1", "p2"});
}

}  // namespace crm::test
