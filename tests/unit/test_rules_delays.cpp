// SPDX-License-Identifier: MIT
// The rules about delay records and their notices.
#include "support/build.hpp"

#include <doctest/doctest.h>

namespace crm::test {
namespace {

PromiseBuilder film() { return promise("p1").owner("Sam").made("2026-11-02").due("2026-11-13"); }
ProjectBuilder people() { return project().with(person("maya")).with(person("tom")).with(person("zoe")); }

Delay with_news(Delay delay, std::string_view next_update) {
  delay.next_update = day(next_update);
  return delay;
}

}  // namespace

TEST_CASE("notice-owed: the latest delay record of an open promise lacks its `to` in notices") {
  const ProjectBuilder built = people().with(film());
  CHECK(found(ProjectBuilder(built).with(delay("d1", "2026-11-09", {"p1"})).on("2026-11-10"), "notice-owed") ==
        "late d1 maya 2026-11-09 (p1)");
  CHECK(found(ProjectBuilder(built)
                  .with(delay("d1", "2026-11-09", {"p1"}, {notice("maya", "2026-11-09")}))
                  .on("2026-11-10"),
              "notice-owed") == "");
  CHECK(found(built.on("2026-11-10"), "notice-owed") == "");
  CHECK(found(ProjectBuilder(built).with(delay("d1", "2026-11-11", {"p1"})).on("2026-11-10"), "notice-owed") == "");
}

TEST_CASE("notice-owed: a notice that is still to come tells nobody yet") {
  const ProjectBuilder built =
      people().with(film()).with(delay("d1", "2026-11-09", {"p1"}, {notice("maya", "2026-11-11")}));
  CHECK(found(built.on("2026-11-10"), "notice-owed") != "");
  CHECK(found(built.on("2026-11-11"), "notice-owed") == "");
}

TEST_CASE("notice-owed: each of `inform` must know, too, and each is told once") {
  const ProjectBuilder built = people().with(film().inform({"zoe", "tom", "maya", "tom"}));
  CHECK(found(ProjectBuilder(built).with(delay("d1", "2026-11-09", {"p1"})).on("2026-11-10"), "notice-owed") ==
        "late d1 maya 2026-11-09 (p1); late d1 tom 2026-11-09 (p1); late d1 zoe 2026-11-09 (p1)");
  CHECK(found(ProjectBuilder(built)
                  .with(delay("d1", "2026-11-09", {"p1"}, {notice("maya", "2026-11-09"), notice("zoe", "2026-11-10")}))
                  .on("2026-11-10"),
              "notice-owed") == "late d1 tom 2026-11-09 (p1)");
}

TEST_CASE("notice-owed: ids that name nobody are passed over, those that cannot be read are not") {
  Project built = people()
                      .with(film().inform({"nobody", "broken"}))
                      .with(delay("d1", "2026-11-09", {"p1"}, {notice("maya", "2026-11-09")}));
  CHECK(found(view_on(built, day("2026-11-10")), "notice-owed") == "");
  built.unreadable = {"broken"};
  CHECK(found(view_on(built, day("2026-11-10")), "notice-owed") == "late d1 broken 2026-11-09 (p1)");
}

TEST_CASE("notice-owed: the earlier records of a promise are settled by the latest") {
  const View view = people()
                        .with(film())
                        .with(delay("d1", "2026-11-05", {"p1"}))
                        .with(delay("d2", "2026-11-09", {"p1"}, {notice("maya", "2026-11-09")}))
                        .on("2026-11-10");
  CHECK(found(view, "notice-owed") == "");
  const View again = people()
                         .with(film())
                         .with(delay("d1", "2026-11-05", {"p1"}, {notice("maya", "2026-11-05")}))
                         .with(delay("d2", "2026-11-09", {"p1"}))
                         .on("2026-11-10");
  CHECK(found(again, "notice-owed") == "late d2 maya 2026-11-09 (p1)");
}

TEST_CASE("notice-owed: only while the promise is open") {
  const auto with = [](const Promise& promise) {
    return found(people().with(promise).with(delay("d1", "2026-11-09", {"p1"})).on("2026-11-12"), "notice-owed");
  };
  CHECK(with(film().move("2026-11-11", "delivered")) == "");
  CHECK(with(film().move("2026-11-11", "withdrawn")) == "");
  CHECK(with(film().moved("2026-11-11", "renegotiated", "2026-11-20")) != "");
  CHECK(with(film().move("2026-11-10", "delivered").move("2026-11-11", "rejected")) != "");
}

TEST_CASE("notice-owed: one per open promise and person, with the promise's owner and the record's line") {
  const View view = people()
                        .with(film())
                        .with(promise("p2").owner("Jo").made("2026-11-02").due("2026-11-13"))
                        .file("delays/d1.yaml", "promises: [p2, p1]\ndate: 2026-11-09\ncause: rain\nimpact: none\n")
                        .on("2026-11-11");
  CHECK(found(view, "notice-owed") == "late d1 maya 2026-11-09 (p1); late d1 maya 2026-11-09 (p2)");
  const FollowUp second = rows(view, "notice-owed").at(1);
  CHECK(second.owner == "Jo");
  CHECK(second.days == 2);
  CHECK(second.where == Place{"delays/d1.yaml", 2, 0});
}

TEST_CASE("delay-unrecorded: overdue, and no delay record dated after the day its current due was agreed") {
  CHECK(found(people().with(film()).on("2026-11-13"), "delay-unrecorded") == "");
  CHECK(found(people().with(film()).on("2026-11-14"), "delay-unrecorded") == "late p1 maya 2026-11-13");
  const auto recorded = [](const char* date) {
    return found(people().with(film()).with(delay("d1", date, {"p1"})).on("2026-11-20"), "delay-unrecorded");
  };
  CHECK(recorded("2026-11-02") != "");
  CHECK(recorded("2026-11-03") == "");
  CHECK(recorded("2026-11-20") == "");
  CHECK(recorded("2026-11-21") != "");
}

TEST_CASE("delay-unrecorded: a second slip needs a second notice") {
  const ProjectBuilder moved =
      people().with(film().moved("2026-11-12", "renegotiated", "2026-11-18")).with(delay("d1", "2026-11-12", {"p1"}));
  CHECK(found(moved.on("2026-11-18"), "delay-unrecorded") == "");
  CHECK(found(moved.on("2026-11-19"), "delay-unrecorded") == "late p1 maya 2026-11-18");
  CHECK(found(ProjectBuilder(moved).with(delay("d2", "2026-11-13", {"p1"})).on("2026-11-19"), "delay-unrecorded") ==
        "");
}

TEST_CASE("next-update-owed: next_update is today or past, and no update with its `to` is dated after the record") {
  const ProjectBuilder built = people().with(film()).with(with_news(delay("d1", "2026-11-09", {"p1"}), "2026-11-12"));
  CHECK(found(built.on("2026-11-11"), "next-update-owed") == "");
  CHECK(found(built.on("2026-11-12"), "next-update-owed") == "today d1 maya 2026-11-12");
  CHECK(found(built.on("2026-11-13"), "next-update-owed") == "late d1 maya 2026-11-12");
  const auto after = [&](const char* date, const char* kind, const char* whom) {
    return found(ProjectBuilder(built).with(contact("i1", date, kind, {whom})).on("2026-11-13"), "next-update-owed");
  };
  CHECK(after("2026-11-09", "update", "maya") != "");
  CHECK(after("2026-11-10", "update", "maya") == "");
  CHECK(after("2026-11-10", "update", "tom") != "");
  CHECK(after("2026-11-10", "call", "maya") != "");
  CHECK(after("2026-11-14", "update", "maya") != "");
}

TEST_CASE("next-update-owed: only for the latest record of an open promise") {
  const ProjectBuilder built = people().with(with_news(delay("d1", "2026-11-09", {"p1"}), "2026-11-10"));
  CHECK(found(ProjectBuilder(built).with(film().move("2026-11-10", "delivered")).on("2026-11-12"),
              "next-update-owed") == "");
  CHECK(found(ProjectBuilder(built).with(film()).with(delay("d2", "2026-11-10", {"p1"})).on("2026-11-12"),
              "next-update-owed") == "");
  CHECK(found(ProjectBuilder(built)
                  .with(film())
                  .with(with_news(delay("d0", "2026-11-09", {"p1"}), "2026-11-11"))
                  .on("2026-11-12"),
              "next-update-owed") == "late d1 maya 2026-11-10");
}

TEST_CASE("next-update-owed: one per record and `to`, without an owner") {
  const View view = people()
                        .with(film())
                        .with(promise("p2").made("2026-11-02").due("2026-11-16"))
                        .with(promise("p3").to("tom").made("2026-11-02").due("2026-11-16"))
                        .with(with_news(delay("d1", "2026-11-09", {"p1", "p2", "p3"}), "2026-11-12"))
                        .on("2026-11-12");
  CHECK(found(view, "next-update-owed") == "today d1 maya 2026-11-12; today d1 tom 2026-11-12");
  CHECK_FALSE(rows(view, "next-update-owed").at(0).owner);
}

TEST_CASE("notice-unheard: told, not acknowledged after 2 business days") {
  const auto told = [](std::vector<Notice> notices) {
    return found(people().with(film()).with(delay("d1", "2026-11-09", {"p1"}, std::move(notices))).on("2026-11-12"),
                 "notice-unheard");
  };
  CHECK(told({notice("maya", "2026-11-10")}) == "");
  CHECK(told({notice("maya", "2026-11-09")}) == "advice d1 maya 2026-11-09");
  CHECK(told({notice("maya", "2026-11-09", "2026-11-12")}) == "");
  CHECK(told({notice("maya", "2026-11-09", "2026-11-13")}) != "");
  CHECK(told({}) == "");
}

TEST_CASE("notice-unheard: another channel counts anew, and one acknowledgement settles all") {
  const auto told = [](std::vector<Notice> notices) {
    return found(people().with(film()).with(delay("d1", "2026-11-03", {"p1"}, std::move(notices))).on("2026-11-12"),
                 "notice-unheard");
  };
  CHECK(told({notice("maya", "2026-11-03"), notice("maya", "2026-11-10")}) == "");
  CHECK(told({notice("maya", "2026-11-03"), notice("maya", "2026-11-06")}) == "advice d1 maya 2026-11-06");
  CHECK(told({notice("maya", "2026-11-03"), notice("maya", "2026-11-06", "2026-11-09")}) == "");
}

TEST_CASE("notice-unheard stands at the notice's date, also when an earlier row is still to come") {
  const View view = people()
                        .with(film())
                        .file("delays/d1.yaml",
                              "date: 2026-11-03\npromises: [p1]\ncause: rain\nimpact: none\nnotices:\n"
                              "  - to: tom\n    date: 2026-12-01\n  - to: maya\n    date: 2026-11-03\n")
                        .on("2026-11-12");
  CHECK(rows(view, "notice-unheard").at(0).where == Place{"delays/d1.yaml", 9, 0});
}

TEST_CASE("delay records with faults do not disturb the rules") {
  const View view =
      people()
          .with(film())
          .with(delay("d1", "", {"p1"}))
          .with(delay("d2", "2026-11-09", {}))
          .with(delay("d3", "2026-11-09", {"nothing"}))
          .with(with_news(delay("d4", "2026-11-09", {"p1"}, {notice("", "2026-11-09"), notice("maya", "")}),
                          "2026-11-10"))
          .on("2026-11-20");
  CHECK(found(view, "notice-owed") == "late d4 maya 2026-11-09 (p1)");
  CHECK(found(view, "delay-unrecorded") == "");
  CHECK(found(view, "next-update-owed") == "late d4 maya 2026-11-10");
  CHECK(found(view, "notice-unheard") == "");
}

}  // namespace crm::test
