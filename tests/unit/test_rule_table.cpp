// SPDX-License-Identifier: MIT
// The rule table: order, snoozing, what settles a follow-up, what fails a build.
#include "crm/rules.hpp"

#include "support/build.hpp"

#include <doctest/doctest.h>

#include <set>

namespace crm::test {
namespace {

// The rules that DOMAIN.md lists, in its order, with their levels.
constexpr std::pair<std::string_view, std::string_view> kRules[] = {
    {"overdue", "late"},
    {"apology-owed", "late"},
    {"notice-owed", "late"},
    {"delay-unrecorded", "late"},
    {"answer-owed", "late"},
    {"low-score", "late"},
    {"escalate", "late"},
    {"repeat-miss", "late"},
    {"next-update-owed", "today"},
    {"answer-due", "today"},
    {"due-today", "today"},
    {"check-in", "today"},
    {"update", "today"},
    {"due-soon", "soon"},
    {"at-risk", "soon"},
    {"conflict", "soon"},
    {"owed-to-us", "soon"},
    {"acceptance-awaited", "advice"},
    {"counter-unanswered", "advice"},
    {"ask-feedback", "advice"},
    {"feedback-unanswered", "advice"},
    {"pass-on-praise", "advice"},
    {"challenge-open", "advice"},
    {"retro-due", "advice"},
    {"referral-moment", "advice"},
    {"overloaded", "advice"},
    {"single-contact", "advice"},
    {"note-expired", "advice"},
    {"slip-unexplained", "advice"},
};
constexpr std::string_view kMoreRules[] = {
    "handover-owed", "their-answer-owed", "notice-unheard", "target-passed", "never-contacted",
    "play-back",     "celebrate",         "outline-owed",   "overdrawn",     "unfair",
    "gap",           "extra-update",      "incomplete",     "not-heard"};

PromiseBuilder film(const char* id, const char* due, const char* to = "maya") {
  return promise(id).to(to).made("2026-11-02").due(due);
}

std::string subjects(const std::vector<FollowUp>& rows) {
  std::string text;
  for (const FollowUp& f : rows) text += (text.empty() ? "" : " ") + f.subject;
  return text;
}

const Rule* kOverdue = find_rule("overdue");

FollowUp of_rule(std::string_view rule, std::string subject, std::optional<std::string> stakeholder = "maya") {
  FollowUp f;
  f.rule = find_rule(rule);
  f.level = f.rule->level;
  f.subject = std::move(subject);
  f.stakeholder = std::move(stakeholder);
  return f;
}

// Due on Friday the 13th, on the Sunday after, and on Monday the 16th.
ProjectBuilder three() {
  return project()
      .with(film("p1", "2026-11-13").move("2026-11-14", "apologised"))
      .with(film("p2", "2026-11-15"))
      .with(film("p3", "2026-11-16"));
}

}  // namespace

TEST_CASE("the rules are listed in the order of DOMAIN.md, with their levels") {
  std::size_t next = 0;
  for (const Rule& rule : rule_table()) {
    if (next == std::size(kRules) || rule.id != kRules[next].first) continue;
    CHECK(name_of(rule.level) == kRules[next].second);
    ++next;
  }
  CHECK(next == std::size(kRules));
  for (const std::string_view id : kMoreRules) CHECK_MESSAGE(find_rule(id) != nullptr, std::string(id));
  CHECK(rule_table().size() == std::size(kRules) + std::size(kMoreRules));
}

TEST_CASE("levels never rise again down the table, and every rule says why and what settles it") {
  std::set<std::string_view> ids;
  Urgency before = Urgency::late;
  for (const Rule& rule : rule_table()) {
    CHECK(rule.level >= before);
    before = rule.level;
    CHECK(ids.insert(rule.id).second);
    CHECK_FALSE(rule.when.empty());
    CHECK_FALSE(rule.reason.empty());
    CHECK(rule.settle.starts_with("crm "));
  }
  CHECK(find_rule("nothing") == nullptr);
}

TEST_CASE("within a rule: by date, subject, stakeholder, related") {
  const View view = project()
                        .with(film("p3", "2026-11-06"))
                        .with(film("p1", "2026-11-09"))
                        .with(film("p2", "2026-11-06"))
                        .on("2026-11-30");
  CHECK(subjects(rows(view, "overdue")) == "p2 p3 p1");
}

TEST_CASE("follow-ups come in the order of the rules") {
  const std::vector<FollowUp> all = follow_ups(three().on("2026-11-16"));
  std::size_t place = 0;
  for (const FollowUp& f : all) {
    const auto at = static_cast<std::size_t>(f.rule - rule_table().data());
    CHECK(at >= place);
    place = at;
  }
  CHECK(all.front().rule == kOverdue);
}

TEST_CASE("late rules cannot be snoozed") {
  const View view = three().snooze("overdue", "p1", "2026-12-31").snooze("overdue", "p1").on("2026-11-16");
  CHECK_FALSE(rows(view, "overdue").at(0).snoozed);
}

TEST_CASE("snoozed through `until`, for that rule and subject alone") {
  const ProjectBuilder built = three().with(film("p4", "2026-11-16")).snooze("due-soon", "p3", "2026-11-13");
  CHECK(rows(built.on("2026-11-13"), "due-soon").at(0).snoozed == false);
  CHECK(rows(built.on("2026-11-13"), "due-soon").at(1).subject == "p3");
  CHECK(rows(built.on("2026-11-13"), "due-soon").at(1).snoozed);
  CHECK_FALSE(rows(built.on("2026-11-13"), "due-soon").at(2).snoozed);
  CHECK_FALSE(rows(built.on("2026-11-14"), "due-soon").at(1).snoozed);
}

TEST_CASE("for good is for advice only") {
  const ProjectBuilder built =
      three().with(person("maya", "Marketing")).snooze("single-contact", "Marketing").snooze("due-soon", "p3");
  CHECK(rows(built.on("2026-11-13"), "single-contact").at(0).snoozed);
  CHECK_FALSE(rows(built.on("2026-11-13"), "due-soon").at(1).snoozed);
}

TEST_CASE("a rule of today's can be snoozed though it has become late") {
  Stakeholder maya = person("maya", "", "2026-11-02");
  maya.check_in_every = 7;
  const View view = project().with(maya).snooze("check-in", "maya", "2026-11-30").on("2026-11-16");
  CHECK(rows(view, "check-in").at(0).level == Urgency::late);
  CHECK(rows(view, "check-in").at(0).snoozed);
}

TEST_CASE("--fail-on looks at rule ids, not levels") {
  const std::vector<FollowUp> none;
  const std::vector<FollowUp> late{of_rule("escalate", "p1")};
  const std::vector<FollowUp> advice{of_rule("gap", "maya")};
  const std::vector<FollowUp> today{of_rule("due-today", "p1")};
  const std::vector<FollowUp> soon{of_rule("due-soon", "p1")};
  const std::vector<FollowUp> overdue{of_rule("overdue", "p1")};
  const auto answers = [](const std::vector<FollowUp>& rows) {
    std::string text;
    for (const FailOn what : {FailOn::never, FailOn::overdue, FailOn::today, FailOn::soon, FailOn::any})
      text += fails(what, rows) ? '1' : '0';
    return text;
  };
  CHECK(answers(none) == "00000");
  CHECK(answers(late) == "00001");
  CHECK(answers(advice) == "00001");
  CHECK(answers(soon) == "00011");
  CHECK(answers(today) == "00111");
  CHECK(answers(overdue) == "01111");
  std::vector<FollowUp> snoozed{of_rule("due-soon", "p1"), of_rule("gap", "maya")};
  for (FollowUp& f : snoozed) f.snoozed = true;
  CHECK(answers(snoozed) == "00000");
}

TEST_CASE("within grace, overdue does not count for --fail-on overdue") {
  const std::vector<FollowUp> within = follow_ups(project()
                                                      .set(&Settings::grace, 1)
                                                      .with(film("p1", "2026-11-13").move("2026-11-14", "apologised"))
                                                      .on("2026-11-16"));
  CHECK(within.at(0).rule == kOverdue);
  CHECK_FALSE(fails(FailOn::overdue, within));
  CHECK(fails(FailOn::today, within));
  CHECK(fails(FailOn::soon, within));
  CHECK(fails(FailOn::any, within));
  CHECK(fails(FailOn::overdue,
              follow_ups(project().set(&Settings::grace, 1).with(film("p1", "2026-11-13")).on("2026-11-17"))));
}

TEST_CASE("the command that settles a follow-up") {
  CHECK(settling_command(of_rule("overdue", "p1")) == "crm update-promise p1 delivered");
  CHECK(settling_command(of_rule("check-in", "maya")) == "crm log-interaction SUMMARY --kind check-in --with maya");
  FollowUp conflict = of_rule("conflict", "p1");
  conflict.related = {"p2"};
  CHECK(settling_command(conflict) ==
        "crm log-interaction SUMMARY --kind decision --with maya --promise p1 --promise p2");
  FollowUp overloaded = of_rule("overloaded", "Sam Okafor", {});
  overloaded.related = {"p1", "p2"};
  CHECK(settling_command(overloaded) == "crm set p1 owner=NAME");
}

TEST_CASE("a name in a settling command does nothing in a shell") {
  CHECK(settling_command(of_rule("single-contact", "O'Neil; rm -rf ~")) ==
        "crm add-stakeholder NAME --org 'O'\\''Neil; rm -rf ~'");
  CHECK(settling_command(of_rule("single-contact", "$(touch x)")) == "crm add-stakeholder NAME --org '$(touch x)'");
}

TEST_CASE("a settling command without a stakeholder says where one belongs") {
  CHECK(settling_command(of_rule("pass-on-praise", "i1", {})) == "crm set i1 manager_told=today");
  CHECK(settling_command(of_rule("ask-feedback", "p1", {})) == "crm log-feedback STAKEHOLDER --about p1");
}

TEST_CASE("a project without records has nothing to follow up") {
  CHECK(follow_ups(project().on("2026-11-16")).empty());
}

}  // namespace crm::test
