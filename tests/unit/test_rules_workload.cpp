// SPDX-License-Identifier: MIT
// The rules about one owner's promises: conflict and overloaded.
#include "support/build.hpp"

#include <doctest/doctest.h>

namespace crm::test {
namespace {

PromiseBuilder sams(const char* id, const char* to, const char* due) {
  return promise(id).to(to).owner("Sam").made("2026-11-02").due(due);
}

// p1 to maya on Friday the 13th and p2 to tom on `due`.
ProjectBuilder two(const char* due) {
  return project().with(sams("p1", "maya", "2026-11-13")).with(sams("p2", "tom", due));
}

// So many promises of Sam's, due on `due`.
ProjectBuilder many(int count, const char* due) {
  ProjectBuilder built;
  for (int i = 1; i <= count; ++i) built.with(sams(("p" + std::to_string(i)).c_str(), "maya", due));
  return built;
}

}  // namespace

TEST_CASE("conflict: same owner, different `to`, current dues within conflict_window business days") {
  CHECK(found(two("2026-11-13").on("2026-11-09"), "conflict") == "soon p1 maya - (p2)");
  CHECK(found(two("2026-11-17").on("2026-11-09"), "conflict") == "soon p1 maya - (p2)");
  CHECK(found(two("2026-11-18").on("2026-11-09"), "conflict") == "");
  CHECK(found(two("2026-11-18").holiday("2026-11-16").on("2026-11-09"), "conflict") == "soon p1 maya - (p2)");
  CHECK(found(two("2026-11-11").on("2026-11-09"), "conflict") == "soon p1 maya - (p2)");
  CHECK(found(two("2026-11-10").on("2026-11-09"), "conflict") == "");
  CHECK(found(two("2026-11-18").set(&Settings::conflict_window, 3).on("2026-11-09"), "conflict") != "");
}

TEST_CASE("conflict: overdue ones are included") {
  CHECK(found(two("2026-11-16").on("2026-11-30"), "conflict") == "soon p1 maya - (p2)");
}

TEST_CASE("conflict: the current due counts, not the first") {
  const PromiseBuilder moved = sams("p2", "tom", "2026-11-13").moved("2026-11-09", "renegotiated", "2026-11-30");
  CHECK(found(project().with(sams("p1", "maya", "2026-11-13")).with(moved).on("2026-11-08"), "conflict") != "");
  CHECK(found(project().with(sams("p1", "maya", "2026-11-13")).with(moved).on("2026-11-09"), "conflict") == "");
}

TEST_CASE("no conflict to one person, for nobody's promises, between owners, or with one that is not open") {
  CHECK(found(project().with(sams("p1", "maya", "2026-11-13")).with(sams("p2", "maya", "2026-11-13")).on("2026-11-09"),
              "conflict") == "");
  const auto owned = [](const char* first, const char* second) {
    return found(project()
                     .with(sams("p1", "maya", "2026-11-13").owner(first))
                     .with(sams("p2", "tom", "2026-11-13").owner(second))
                     .on("2026-11-09"),
                 "conflict");
  };
  CHECK(owned("", "") == "");
  CHECK(owned("Sam", "Jo") == "");
  CHECK(found(project()
                  .with(sams("p1", "maya", "2026-11-13"))
                  .with(sams("p2", "tom", "2026-11-13").move("2026-11-06", "delivered"))
                  .on("2026-11-09"),
              "conflict") == "");
}

TEST_CASE("conflict is silenced only by a decision interaction that names both") {
  const auto decided = [](const char* date, const char* kind, Words promises) {
    Interaction talk = contact("i1", date, kind, {"maya"});
    talk.promises = std::move(promises);
    return found(two("2026-11-13").with(talk).on("2026-11-09"), "conflict");
  };
  CHECK(decided("2026-11-05", "decision", {"p2", "p1"}) == "");
  CHECK(decided("2026-11-05", "decision", {"p1"}) != "");
  CHECK(decided("2026-11-05", "meeting", {"p1", "p2"}) != "");
  CHECK(decided("2026-11-10", "decision", {"p1", "p2"}) != "");
}

TEST_CASE("conflict: every pair, lower id first, with its owner and without a date") {
  const View view = two("2026-11-16").with(sams("p0", "zoe", "2026-11-16")).on("2026-11-09");
  CHECK(found(view, "conflict") == "soon p0 zoe - (p1); soon p0 zoe - (p2); soon p1 maya - (p2)");
  const FollowUp first = rows(view, "conflict").at(0);
  CHECK(first.owner == "Sam");
  CHECK_FALSE((first.date || first.days || first.business_days));
}

TEST_CASE("overloaded: more than load_max open promises due by 5 business days from today") {
  CHECK(found(many(5, "2026-11-16").on("2026-11-09"), "overloaded") == "");
  CHECK(found(many(6, "2026-11-16").on("2026-11-09"), "overloaded") == "advice Sam - - (p1 p2 p3 p4 p5 p6)");
  CHECK(found(many(6, "2026-11-17").on("2026-11-09"), "overloaded") == "");
  CHECK(found(many(6, "2026-11-17").holiday("2026-11-11").on("2026-11-09"), "overloaded") != "");
  CHECK(found(many(2, "2026-11-16").set(&Settings::load_max, 1).on("2026-11-09"), "overloaded") != "");
}

TEST_CASE("overloaded: overdue ones are included, related are sorted by id") {
  const View view = project()
                        .set(&Settings::load_max, 2)
                        .with(sams("p3", "maya", "2026-11-04"))
                        .with(sams("p10", "tom", "2026-11-12"))
                        .with(sams("p2", "zoe", "2026-11-05"))
                        .with(sams("p4", "zoe", "2026-12-24"))
                        .on("2026-11-09");
  CHECK(found(view, "overloaded") == "advice Sam - - (p10 p2 p3)");
}

TEST_CASE("overloaded: not for promises without an owner, nor for theirs") {
  ProjectBuilder built;
  for (const char* id : {"p1", "p2", "p3", "p4", "p5", "p6"}) built.with(sams(id, "maya", "2026-11-10").owner(""));
  CHECK(found(built.on("2026-11-09"), "overloaded") == "");
  ProjectBuilder theirs;
  for (const char* id : {"p1", "p2", "p3", "p4", "p5", "p6"}) theirs.with(sams(id, "maya", "2026-11-10").by("maya"));
  CHECK(found(theirs.on("2026-11-09"), "overloaded") == "");
}

TEST_CASE("a follow-up about no promise has no owner") {
  CHECK_FALSE(rows(many(6, "2026-11-16").on("2026-11-09"), "overloaded").at(0).owner);
}

}  // namespace crm::test
