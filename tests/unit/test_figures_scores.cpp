// SPDX-License-Identifier: MIT
// The figures of feedback, service levels, delay notices and people.
#include "crm/figures.hpp"

#include "domain/figures_parts.hpp"
#include "support/build.hpp"

#include <doctest/doctest.h>

namespace crm::test {
namespace {

Figures figures(const ProjectBuilder& project, const char* today = "2026-11-30") {
  return figures_of(project.on(today));
}

Feedback answer(const char* id, const char* from, std::string_view answered = "2026-11-05") {
  return feedback(id, from, "relationship", "2026-11-02", answered);
}
Feedback csat(const char* id, int score) {
  Feedback f = answer(id, "maya");
  f.csat = score;
  return f;
}
Feedback ces(const char* id, int score) {
  Feedback f = answer(id, "maya");
  f.ces = score;
  return f;
}
Feedback nps(const char* id, const char* from, int score, std::string_view answered = "2026-11-05") {
  Feedback f = answer(id, from, answered);
  f.nps = score;
  return f;
}

// A request of Monday 2 November under a level of 2 and 5 business days: the limits are the 4th and the 9th.
ProjectBuilder gold() { return project().level("gold", 2, 5); }
PromiseBuilder asked() { return promise("p1").sla("gold").requested("2026-11-02"); }

std::string told(const std::optional<SlaClock>& clock) {
  return clock ? std::to_string(clock->business_days) + " " + std::string(name_of(clock->state)) : "-";
}
std::string response(const Promise& promise, const char* today) {
  return told(figures(gold().with(promise), today).sla.at("p1").response);
}
std::string resolution(const Promise& promise, const char* today) {
  return told(figures(gold().with(promise), today).sla.at("p1").resolution);
}

// Delay and promise, day and date, business days and whether in time, for example "d1 p1 2026-11-09 2026-11-13 4
// early".
std::string leads(const ProjectBuilder& project) {
  std::string text;
  for (const NoticeLead& lead : figures(project).notice_lead)
    text += (text.empty() ? "" : "; ") + lead.delay + " " + lead.promise + " " + to_iso(lead.sent) + " " +
            to_iso(lead.due) + " " + std::to_string(lead.business_days) + (lead.proactive ? " early" : " late");
  return text;
}

PromiseBuilder film() { return promise("p1").made("2026-11-02").due("2026-11-13"); }

}  // namespace

TEST_CASE("halves round away from zero") {
  CHECK(figures::rounded(2.345, 2) == doctest::Approx(2.35));
  CHECK(figures::rounded(-2.5, 0) == doctest::Approx(-3));
  CHECK(figures::rounded(66.65, 1) == doctest::Approx(66.7));
  CHECK(figures::rounded(0.85714, 4) == doctest::Approx(0.8571));
}

TEST_CASE("csat: answers of at least 4 / answers, and the mean with two decimals") {
  const Satisfaction f =
      figures(project().with(csat("f1", 5)).with(csat("f2", 4)).with(csat("f3", 3)).with(answer("f4", "maya"))).csat;
  CHECK(f.rate.n == 2);
  CHECK(f.rate.of == 3);
  CHECK(f.mean == doctest::Approx(4.0));
  CHECK(figures(project().with(csat("f1", 5)).with(csat("f2", 5)).with(csat("f3", 4))).csat.mean ==
        doctest::Approx(4.67));
}

TEST_CASE("ces: the mean, and the share of at least 5") {
  const Effort f = figures(project().with(ces("f1", 7)).with(ces("f2", 5)).with(ces("f3", 4))).ces;
  CHECK(f.rate.n == 2);
  CHECK(f.rate.of == 3);
  CHECK(f.mean == doctest::Approx(5.33));
}

TEST_CASE("nps: %9–10 − %0–6 of each person's latest, as a whole number") {
  const NetPromoter f = figures(project()
                                    .with(nps("f1", "maya", 3))
                                    .with(nps("f2", "maya", 9, "2026-11-06"))
                                    .with(nps("f3", "tom", 10))
                                    .with(nps("f4", "zoe", 7))
                                    .with(nps("f5", "lin", 6)))
                            .nps;
  CHECK(f.promoters == 2);
  CHECK(f.passives == 1);
  CHECK(f.detractors == 1);
  CHECK(f.respondents() == 4);
  CHECK(f.score() == 25);
}

TEST_CASE("nps: halves of a percent away from zero, also below it") {
  const auto score = [](int promoters, int passives, int detractors) {
    return NetPromoter{promoters, passives, detractors}.score();
  };
  CHECK(score(1, 7, 0) == 13);   // 12.5
  CHECK(score(0, 7, 1) == -13);  // −12.5
  CHECK(score(2, 0, 1) == 33);
  CHECK(score(0, 1, 0) == 0);
}

TEST_CASE("answers of a later day, and scores without an answer, do not count") {
  Feedback unanswered = csat("f1", 1);
  unanswered.answered.reset();
  const Figures f = figures(project().with(unanswered).with(nps("f2", "maya", 9, "2026-12-01")), "2026-11-30");
  CHECK(f.csat.rate.of == 0);
  CHECK(f.nps.respondents() == 0);
}

TEST_CASE("sla_response: business days from requested to the first answer") {
  CHECK(response(asked(), "2026-11-04") == "2 running");
  CHECK(response(asked(), "2026-11-05") == "3 breached");
  CHECK(response(asked().made("2026-11-04").due("2026-11-20"), "2026-11-30") == "2 met");
  CHECK(response(asked().made("2026-11-05").due("2026-11-20"), "2026-11-30") == "3 breached");
  CHECK(response(asked().made("2026-11-05").due("2026-11-20").move("2026-11-04", "countered"), "2026-11-30") ==
        "2 met");
  CHECK(response(asked().move("2026-11-03", "declined"), "2026-11-30") == "1 met");
  CHECK(response(asked().move("2026-11-03", "withdrawn"), "2026-11-30") == "1 met");
}

TEST_CASE("sla_resolution: to delivery; declined, withdrawn and revoked ones have none") {
  const PromiseBuilder open = asked().made("2026-11-03").due("2026-11-09");
  CHECK(resolution(open, "2026-11-09") == "5 running");
  CHECK(resolution(open, "2026-11-10") == "6 breached");
  CHECK(resolution(PromiseBuilder(open).move("2026-11-09", "delivered"), "2026-11-30") == "5 met");
  CHECK(resolution(PromiseBuilder(open).move("2026-11-10", "delivered"), "2026-11-30") == "6 breached");
  CHECK(resolution(PromiseBuilder(open).move("2026-11-05", "delivered").move("2026-11-06", "rejected"), "2026-11-09") ==
        "5 running");
  CHECK(resolution(asked().move("2026-11-03", "declined"), "2026-11-30") == "-");
  CHECK(resolution(PromiseBuilder(open).move("2026-11-20", "withdrawn"), "2026-11-30") == "-");
  CHECK(resolution(PromiseBuilder(open).move("2026-11-06", "revoked"), "2026-11-30") == "-");
}

TEST_CASE("sla rates count what is met or breached; running ones, theirs and those without a request are left out") {
  const Figures f = figures(gold()
                                .with(asked().made("2026-11-03").due("2026-12-31"))
                                .with(promise("p2").sla("gold").requested("2026-11-09"))
                                .with(promise("p3").sla("gold").requested("2026-11-02").by("maya"))
                                .with(promise("p4").sla("gold").made("2026-11-02").due("2026-11-13"))
                                .with(promise("p5").sla("silver").requested("2026-11-02")),
                            "2026-11-09");
  CHECK(f.has_sla);
  CHECK(f.sla.size() == 2);
  CHECK(f.sla.at("p2").sla == "gold");
  CHECK(f.sla_response.n == 1);
  CHECK(f.sla_response.of == 1);
  CHECK(f.sla_resolution.of == 0);
}

TEST_CASE("a service level meets its target or not, and neither while nothing is counted") {
  const Figures f = figures(gold().level("silver", 1, 5)
                                .with(asked().made("2026-11-03").due("2026-12-31"))
                                .with(promise("p2").sla("gold").requested("2026-10-05")),
                            "2026-11-09");
  REQUIRE(f.levels.size() == 2);
  CHECK(f.levels.at("gold").response.n == 1);
  CHECK(f.levels.at("gold").response.of == 2);
  CHECK(f.levels.at("silver").response.of == 0);
  CHECK(meets({9, 10}, 90) == true);
  CHECK(meets({8, 9}, 90) == false);
  CHECK(meets({8, 9}, {}) == std::nullopt);
  CHECK(meets({0, 0}, 90) == std::nullopt);
}

TEST_CASE("notice_lead: business days from the notice to the date then standing") {
  const auto lead = [](const Promise& promise, std::vector<Notice> notices) {
    return leads(project().with(promise).with(delay("d1", "2026-11-05", {"p1"}, std::move(notices))));
  };
  CHECK(lead(film(), {notice("maya", "2026-11-09")}) == "d1 p1 2026-11-09 2026-11-13 4 early");
  CHECK(lead(film(), {notice("maya", "2026-11-13")}) == "d1 p1 2026-11-13 2026-11-13 0 early");
  CHECK(lead(film(), {notice("maya", "2026-11-14")}) == "d1 p1 2026-11-14 2026-11-13 0 late");
  CHECK(lead(film(), {notice("maya", "2026-11-17")}) == "d1 p1 2026-11-17 2026-11-13 -2 late");
  CHECK(lead(film(), {notice("tom", "2026-11-09")}) == "");
  CHECK(lead(film(), {notice("maya", "2026-12-01")}) == "");
  CHECK(lead(film().by("maya"), {notice("maya", "2026-11-09")}) == "");
}

TEST_CASE("notice_lead: the current due before that day's moves") {
  const Promise moved = film().moved("2026-11-09", "renegotiated", "2026-11-20");
  const auto lead = [&](const char* sent) {
    return leads(project().with(moved).with(delay("d1", "2026-11-05", {"p1"}, {notice("maya", sent)})));
  };
  CHECK(lead("2026-11-09") == "d1 p1 2026-11-09 2026-11-13 4 early");
  CHECK(lead("2026-11-10") == "d1 p1 2026-11-10 2026-11-20 8 early");
  CHECK(lead("2026-11-02") == "d1 p1 2026-11-02 2026-11-13 9 early");
}

TEST_CASE("notice_lead: per delay and promise whose `to` was told, however it ended") {
  CHECK(leads(project()
                  .with(film().move("2026-11-10", "delivered"))
                  .with(promise("p2").made("2026-11-02").due("2026-11-12"))
                  .with(promise("p3").to("tom").made("2026-11-02").due("2026-11-12"))
                  .with(delay("d2", "2026-11-05", {"p1"}, {notice("maya", "2026-11-11")}))
                  .with(delay("d1", "2026-11-05", {"p2", "p3", "nothing"},
                              {notice("maya", "2026-11-09"), notice("maya", "2026-11-06")}))) ==
        "d1 p2 2026-11-06 2026-11-12 4 early; d2 p1 2026-11-11 2026-11-13 2 early");
}

TEST_CASE("goodwill_total is the sum over all stakeholders") {
  CHECK(figures(project()
                    .with(person("maya"))
                    .with(person("tom"))
                    .with(goodwill("g1", "2026-11-02", "maya", 3))
                    .with(goodwill("g2", "2026-11-02", "tom", -2)))
            .goodwill_total == 1);
}

TEST_CASE("a stakeholder in the report") {
  Stakeholder maya = person("maya", "Marketing", "2026-11-02");
  maya.power = Level::high;
  maya.interest = Level::high;
  maya.engagement = {Attitude::leading, Attitude::neutral};
  maya.check_in_every = 7;
  const View view = project()
                        .with(maya)
                        .with(private_notes("maya", "2026-11-30"))
                        .with(contact("i1", "2026-11-12", "praise", {"maya"}))
                        .with(contact("i2", "2026-11-10", "call", {"maya"}))
                        .with(nps("f1", "maya", 8))
                        .with(film())
                        .with(promise("p2").made("2026-11-02").due("2026-12-31"))
                        .with(promise("p3").requested("2026-11-30"))
                        .with(promise("p4").by("maya").made("2026-11-02").due("2026-11-13"))
                        .with(promise("p5").made("2026-11-02").due("2026-11-13").move("2026-11-13", "delivered"))
                        .with(promise("p6").by("maya").requested("2026-11-02"))
                        .on("2026-11-30");
  const StakeholderFigures f = figures_of(view, view.project.stakeholders.at(0));
  CHECK(f.quadrant == Quadrant::manage_closely);
  CHECK(f.engagement_gap == -2);
  CHECK(iso(f.last_interaction) == "2026-11-12");
  CHECK(iso(f.check_in_due) == "2026-11-17");
  CHECK_FALSE(f.update_due);
  CHECK(f.nps == 8);
  CHECK(f.handle_with_care);
  CHECK(words(f.open) == "p2");
  CHECK(words(f.overdue) == "p1");
  CHECK(words(f.unanswered) == "p3");
  CHECK(words(f.they_owe) == "p4");
  CHECK(words(f.apology_owed) == "p1");
  CHECK(f.kept == 1);
  CHECK(f.missed == 1);
}

TEST_CASE("engagement_gap: steps from unaware 0 to leading 4, null unless both are known") {
  const auto gap = [](std::optional<Attitude> current, std::optional<Attitude> desired) {
    Stakeholder maya = person("maya");
    maya.engagement = {current, desired};
    const View view = project().with(maya).on("2026-11-30");
    return figures_of(view, view.project.stakeholders.at(0)).engagement_gap;
  };
  CHECK(gap(Attitude::unaware, Attitude::leading) == 4);
  CHECK(gap(Attitude::resistant, Attitude::supportive) == 2);
  CHECK(gap(Attitude::neutral, Attitude::neutral) == 0);
  CHECK_FALSE(gap(Attitude::neutral, {}));
}

TEST_CASE("trends by month") {
  const std::vector<MonthFigures> months =
      figures(project()
                  .with(promise("p1").made("2026-10-01").due("2026-10-30").move("2026-10-30", "delivered"))
                  .with(promise("p2")
                            .made("2026-10-01")
                            .due("2026-10-30")
                            .moved("2026-10-29", "renegotiated", "2026-11-06")
                            .move("2026-11-09", "delivered"))
                  .with(csat("f1", 4)))
          .months;
  REQUIRE(months.size() == 2);
  CHECK(months[0].month == 10);
  CHECK(months[0].kept.n == 1);
  CHECK(months[0].kept.of == 1);
  CHECK(months[0].first_date.n == 1);
  CHECK(months[0].first_date.of == 2);
  CHECK(months[0].early_warning.n == 1);
  CHECK(months[0].moved == 1);
  CHECK(months[1].kept.n == 0);
  CHECK(months[1].kept.of == 1);
  CHECK(months[1].early_warning.n == 0);
  CHECK(months[1].early_warning.of == 1);
  CHECK(months[1].csat.rate.of == 1);
  CHECK(months[1].csat.mean == doctest::Approx(4.0));
}

}  // namespace crm::test
