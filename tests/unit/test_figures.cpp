// SPDX-License-Identifier: MIT
// The figures of promises; scores, service levels and people are in test_figures_scores.cpp.
#include "crm/figures.hpp"

#include "support/build.hpp"

#include <doctest/doctest.h>

#include <fmt/format.h>

namespace crm::test {
namespace {

std::string told(const Rate& rate) {
  const auto percent = rate.percent();
  return fmt::format("{}/{} {}", rate.n, rate.of, percent ? fmt::format("{:.1f}", *percent) : "null");
}

PromiseBuilder film(const std::string& id, const char* due = "2026-11-13") {
  return promise(id).made("2026-11-02").due(due);
}
PromiseBuilder kept(const std::string& id) { return film(id).move("2026-11-13", "delivered"); }
PromiseBuilder missed(const std::string& id) { return film(id).move("2026-11-16", "delivered"); }

Figures figures(const ProjectBuilder& project, const char* today = "2026-11-30") {
  return figures_of(project.on(today));
}

// Promises to people of these organisations, so many kept and so many missed.
struct Served {
  const char* org;
  int kept, missed;
};
ProjectBuilder served(const std::vector<Served>& orgs) {
  ProjectBuilder built;
  for (const Served& each : orgs) {
    const std::string to = fmt::format("someone-at-{}", each.org);
    built.with(person(to, each.org));
    for (int i = 0; i < each.kept; ++i) built.with(kept(fmt::format("{}-k{}", each.org, i)).to(to));
    for (int i = 0; i < each.missed; ++i) built.with(missed(fmt::format("{}-m{}", each.org, i)).to(to));
  }
  return built;
}

}  // namespace

TEST_CASE("where nothing is counted there is nothing to tell") {
  const Figures f = figures(project());
  for (const Rate& rate : {f.kept_rate, f.kept_rate_theirs, f.first_date_rate, f.early_warning_rate})
    CHECK(told(rate) == "0/0 null");
  CHECK_FALSE(f.fairness.gap_points);
  CHECK_FALSE(f.csat.mean);
  CHECK_FALSE(f.ces.mean);
  CHECK_FALSE(f.nps.score());
  CHECK_FALSE(f.has_sla);
  CHECK(f.kept_rate_by_org.empty());
  CHECK(f.slip_reasons.empty());
}

TEST_CASE("percent has one decimal, halves away from zero") {
  CHECK(told({1, 3}) == "1/3 33.3");
  CHECK(told({2, 3}) == "2/3 66.7");
  CHECK(told({1, 16}) == "1/16 6.3");
  CHECK(told({0, 7}) == "0/7 0.0");
  CHECK(told({7, 7}) == "7/7 100.0");
}

TEST_CASE("kept_rate: kept / (kept + missed), ours") {
  CHECK(told(figures(project()
                         .with(kept("p1"))
                         .with(kept("p2"))
                         .with(missed("p3"))
                         .with(film("p4", "2026-12-31"))
                         .with(film("p5").move("2026-11-12", "withdrawn"))
                         .with(film("p6").move("2026-11-12", "revoked"))
                         .with(promise("p7").requested("2026-11-02"))
                         .with(kept("p8").by("maya")))
                 .kept_rate) == "2/3 66.7");
}

TEST_CASE("kept_rate_theirs likewise") {
  CHECK(told(figures(project().with(kept("p1").by("maya")).with(missed("p2").by("maya")).with(kept("p3")))
                 .kept_rate_theirs) == "1/2 50.0");
}

TEST_CASE("kept_rate_by_org: by `org` of `to`, organisations with a settled promise") {
  const Figures f = figures(served({{"Legal", 1, 1}, {"Marketing", 2, 0}, {"Product", 0, 0}})
                                .with(person("nobody-s"))
                                .with(kept("p1").to("nobody-s"))
                                .with(kept("p2").to("dangling")));
  REQUIRE(f.kept_rate_by_org.size() == 2);
  CHECK(told(f.kept_rate_by_org.at("Legal")) == "1/2 50.0");
  CHECK(told(f.kept_rate_by_org.at("Marketing")) == "2/2 100.0");
}

TEST_CASE("fairness: best − worst over organisations with at least fairness_min settled promises, and Jain's index") {
  const Fairness two = figures(served({{"Legal", 1, 2}, {"Marketing", 3, 0}, {"Product", 2, 0}})).fairness;
  CHECK(two.groups == 2);
  CHECK(two.gap_points == doctest::Approx(66.7));
  CHECK(two.jain == doctest::Approx(0.8));  // (1/3 + 1)² / (2 · (1/9 + 1))
  const Fairness three = figures(served({{"Legal", 1, 2}, {"Marketing", 3, 0}, {"Product", 2, 1}})).fairness;
  CHECK(three.groups == 3);
  CHECK(three.jain == doctest::Approx(0.8571));  // (1/3 + 1 + 2/3)² / (3 · (1/9 + 1 + 4/9))
}

TEST_CASE("fairness with fewer than two groups is null") {
  const Fairness one = figures(served({{"Legal", 1, 2}, {"Marketing", 2, 0}})).fairness;
  CHECK(one.groups == 1);
  CHECK_FALSE(one.gap_points);
  CHECK_FALSE(one.jain);
}

TEST_CASE("fairness between those who are all served badly") {
  const Fairness none = figures(served({{"Legal", 0, 3}, {"Marketing", 0, 3}})).fairness;
  CHECK(none.groups == 2);
  CHECK(none.gap_points == doctest::Approx(0.0));
  CHECK_FALSE(none.jain);
}

TEST_CASE("first_date_rate: delivered by the first due / all whose first due is before today") {
  const auto rate = [](const Promise& promise, const char* today = "2026-11-30") {
    return told(figures(project().with(promise), today).first_date_rate);
  };
  CHECK(rate(kept("p1"), "2026-11-13") == "0/0 null");
  CHECK(rate(kept("p1"), "2026-11-14") == "1/1 100.0");
  CHECK(rate(missed("p1")) == "0/1 0.0");
  CHECK(rate(film("p1")) == "0/1 0.0");
  CHECK(rate(film("p1").moved("2026-11-09", "renegotiated", "2026-11-20").move("2026-11-18", "delivered")) ==
        "0/1 0.0");
  CHECK(rate(film("p1").moved("2026-11-09", "renegotiated", "2026-12-20")) == "0/1 0.0");
  CHECK(rate(kept("p1").by("maya")) == "0/0 null");
  CHECK(rate(promise("p1").requested("2026-11-02").due("2026-11-13")) == "0/0 null");
}

TEST_CASE("first_date_rate: the delivery that counts is the last one not rejected") {
  const PromiseBuilder back = film("p1").move("2026-11-10", "delivered").move("2026-11-11", "rejected");
  CHECK(told(figures(project().with(back)).first_date_rate) == "0/1 0.0");
  CHECK(told(figures(project().with(PromiseBuilder(back).move("2026-11-13", "delivered"))).first_date_rate) ==
        "1/1 100.0");
  CHECK(told(figures(project().with(PromiseBuilder(back).move("2026-11-16", "delivered"))).first_date_rate) ==
        "0/1 0.0");
}

TEST_CASE("first_date_rate: left out are those withdrawn on or before the first due; revoked ones stay in") {
  const auto rate = [](const char* date, const char* move) {
    return told(figures(project().with(film("p1").move(date, move))).first_date_rate);
  };
  CHECK(rate("2026-11-13", "withdrawn") == "0/0 null");
  CHECK(rate("2026-11-14", "withdrawn") == "0/1 0.0");
  CHECK(rate("2026-11-12", "revoked") == "0/1 0.0");
}

TEST_CASE("first_date_rate: what was declined was never promised, whatever `made` says") {
  CHECK(told(figures(project().with(film("p1").requested("2026-11-02").move("2026-11-02", "declined")))
                 .first_date_rate) == "0/0 null");
}

TEST_CASE("early_warning_rate: (in-time renegotiations + revoked) / (those + misses)") {
  const auto rate = [](const Promise& promise) { return told(figures(project().with(promise)).early_warning_rate); };
  CHECK(rate(kept("p1")) == "0/0 null");
  CHECK(rate(missed("p1")) == "0/1 0.0");
  CHECK(rate(film("p1").moved("2026-11-13", "renegotiated", "2026-12-20")) == "1/1 100.0");
  CHECK(rate(film("p1").moved("2026-11-14", "renegotiated", "2026-12-20")) == "0/1 0.0");
  CHECK(rate(film("p1")
                 .moved("2026-11-09", "renegotiated", "2026-11-16")
                 .moved("2026-11-12", "renegotiated", "2026-12-20")) == "2/2 100.0");
  CHECK(rate(film("p1").moved("2026-11-09", "renegotiated", "2026-11-20")) == "1/2 50.0");
  CHECK(rate(film("p1").move("2026-11-12", "revoked")) == "1/1 100.0");
  CHECK(rate(film("p1").move("2026-11-16", "revoked")) == "0/1 0.0");
  CHECK(rate(film("p1").by("maya").move("2026-11-12", "revoked")) == "0/0 null");
}

TEST_CASE("outcomes: ours, every list present, sorted by id") {
  const Figures f =
      figures(project().with(kept("p2")).with(kept("p1")).with(missed("p3")).with(missed("p4").by("maya")));
  CHECK(f.outcomes.size() == 6);
  CHECK(words(f.outcomes.at(Outcome::kept)) == "p1 p2");
  CHECK(words(f.outcomes.at(Outcome::missed)) == "p3");
  CHECK(f.outcomes.at(Outcome::revoked).empty());
}

TEST_CASE("slips and slip_reasons: ours, the most frequent first, zeros left out") {
  const Figures f =
      figures(project()
                  .with(film("p1").moved("2026-11-12", "renegotiated", "2026-11-18", "supplier").miss_reason("people"))
                  .with(film("p2").moved("2026-11-12", "renegotiated", "2026-12-31", "supplier"))
                  .with(film("p3", "2026-12-31").miss_reason("forgotten"))
                  .with(film("p4").by("maya").moved("2026-11-12", "renegotiated", "2026-12-31", "rework"))
                  .with(film("p5").moved("2026-12-01", "renegotiated", "2026-12-31", "rework")));
  CHECK(f.slips == 4);
  REQUIRE(f.slip_reasons.size() == 2);
  CHECK(f.slip_reasons[0] == std::pair(SlipReason::supplier, 2));
  CHECK(f.slip_reasons[1] == std::pair(SlipReason::people, 1));
}

TEST_CASE("slip_reasons are judged by the moves before a bad one") {
  const Promise bad = film("p1", "2026-12-31")
                          .move("2026-11-09", "accepted", "rework")
                          .moved("2026-11-10", "renegotiated", "2026-12-30", "people");
  CHECK(figures(project().with(bad)).slip_reasons.empty());
}

TEST_CASE("deferral_chains: two or more linked by `follows`; last is the one nobody follows") {
  const Figures f = figures(project()
                                .with(kept("a1"))
                                .with(kept("a2").follows("a1"))
                                .with(film("a3", "2026-12-31").follows("a2"))
                                .with(kept("b1"))
                                .with(kept("c1").follows("nothing"))
                                .with(kept("d1").by("maya"))
                                .with(kept("d2").follows("d1")));
  REQUIRE(f.deferral_chains.size() == 1);
  CHECK(f.deferral_chains[0].last == "a3");
  CHECK(f.deferral_chains[0].length == 3);
  CHECK(f.deferral_chains[0].status == State::open);
}

TEST_CASE("deferral_chains that branch have two ends; one in a circle has none") {
  const Figures f = figures(project()
                                .with(kept("a1"))
                                .with(kept("a2").follows("a1"))
                                .with(kept("a3").follows("a1"))
                                .with(kept("b1").follows("b2"))
                                .with(kept("b2").follows("b1"))
                                .with(kept("c1").follows("c1")));
  REQUIRE(f.deferral_chains.size() == 2);
  CHECK(f.deferral_chains[0].last == "a2");
  CHECK(f.deferral_chains[1].last == "a3");
  CHECK(f.deferral_chains[1].length == 2);
}

TEST_CASE("kept_rate of one owner") {
  const View view = project()
                        .with(kept("p1").owner("Sam"))
                        .with(missed("p2").owner("Sam"))
                        .with(kept("p4").owner("Sam"))
                        .with(missed("p3").owner("Jo"))
                        .on("2026-11-30");
  CHECK(told(kept_rate_of_owner(view, "Sam")) == "2/3 66.7");
  CHECK(told(kept_rate_of_owner(view, "Lin")) == "0/0 null");
}

}  // namespace crm::test
