// SPDX-License-Identifier: MIT
// A small project on a day, and follow-ups made by hand, for the tests of the formats.
#pragma once

#include "crm/formats.hpp"

#include <string>
#include <utility>

namespace crm::test {

inline constexpr Rule kOverdue{"overdue", Urgency::late, "", "do what you said", "crm deliver {subject}", nullptr};
inline constexpr Rule kApology{"apology-owed", Urgency::late, "", "say sorry", "crm apologise {subject}", nullptr};
inline constexpr Rule kNotice{"notice-owed", Urgency::late, "", "tell them", "crm tell {subject}", nullptr};
inline constexpr Rule kCheckIn{"check-in", Urgency::today, "", "talk", "crm call {subject}", nullptr};
inline constexpr Rule kDueSoon{"due-soon", Urgency::soon, "", "look ahead", "crm look {subject}", nullptr};
inline constexpr Rule kRetro{"retro-due", Urgency::advice, "", "learn", "crm retro {subject}", nullptr};
inline constexpr Rule kOverloaded{"overloaded", Urgency::advice, "", "share", "crm load", nullptr};

inline Date day(const char* iso) { return *parse_iso_date(iso); }

inline Stakeholder person(const char* id, const char* name, const char* org) {
  Stakeholder person;
  person.info.id = id;
  person.info.file = std::string("stakeholders/") + id + ".yaml";
  person.name = name;
  person.org = org;
  person.added = day("2026-09-01");
  return person;
}

inline Promise promise(const char* id, const char* to, const char* what, const char* due) {
  Promise promise;
  promise.info.id = id;
  promise.info.file = std::string("promises/") + id + ".yaml";
  promise.by = "team";
  promise.to = to;
  promise.owner = "Sam Okafor";
  promise.what = what;
  promise.made = day("2026-10-01");
  promise.due = day(due);
  return promise;
}

inline Project sample_project() {
  Project project;
  project.config.name = "Larkfield";
  project.stakeholders = {person("hal-briggs", "Hal Briggs", "Legal"), person("maya-chen", "Maya Chen", "Marketing"),
                          person("tom-alvarez", "Tom Alvarez", "Product")};
  project.promises = {promise("p09-film", "maya-chen", "Holiday film", "2026-11-20"),
                      promise("p10-list", "hal-briggs", "Evidence list", "2026-11-10"),
                      promise("p11-cuts", "maya-chen", "Social cuts", "2026-11-24")};
  project.promises[0].urgency = 1;
  project.promises[0].impact = 1;
  Delay delay;
  delay.info.id = "d01-licence";
  delay.info.file = "delays/d01-licence.yaml";
  delay.date = day("2026-11-03");
  delay.promises = {"p09-film"};
  project.delays = {delay};
  return project;
}

inline const View& sample_view() {
  static const View view = view_on(sample_project(), day("2026-11-21"));
  return view;
}

inline FollowUp follow_up(const Rule& rule, const char* subject, const char* stakeholder, const char* date) {
  FollowUp made;
  made.rule = &rule;
  made.level = rule.level;
  made.subject = subject;
  if (*stakeholder) made.stakeholder = stakeholder;
  if (*date) {
    made.date = day(date);
    made.days = day("2026-11-21") - *made.date;
    made.business_days = sample_view().calendar.business_days(*made.date, day("2026-11-21"));
  }
  made.message = std::string("a word about ") + subject;
  made.where = {std::string("promises/") + subject + ".yaml", 7, 0};
  return made;
}

inline std::vector<FollowUp> sample_follow_ups() {
  std::vector<FollowUp> rows{follow_up(kOverdue, "p10-list", "hal-briggs", "2026-11-10"),
                             follow_up(kOverdue, "p09-film", "maya-chen", "2026-11-20"),
                             follow_up(kApology, "p09-film", "maya-chen", "2026-11-20"),
                             follow_up(kNotice, "d01-licence", "tom-alvarez", "2026-11-03"),
                             follow_up(kCheckIn, "maya-chen", "maya-chen", "2026-11-21"),
                             follow_up(kDueSoon, "p11-cuts", "maya-chen", "2026-11-24"),
                             follow_up(kRetro, "p09-film", "maya-chen", "2026-11-02"),
                             follow_up(kOverloaded, "Sam Okafor", "", "")};
  rows[0].owner = "Lin Park";
  rows[3].related = {"p09-film"};
  return rows;
}

inline FollowUpAnswer answer_of(std::vector<FollowUp> follow_ups) {
  FollowUpAnswer answer;
  answer.projects.push_back({&sample_view(), std::move(follow_ups), {}, {}});
  return answer;
}

inline std::string rendered(const char* format, const FollowUpAnswer& answer, const Style& style = {}) {
  return find_format(format)->follow_ups(answer, style);
}

inline RecordAnswer promises_answer() {
  const View& view = sample_view();
  RecordAnswer answer;
  answer.kind = find_kind("promise");
  answer.columns = {"status", "current_due", "to", "what"};
  for (const Promise& each : view.project.promises)
    answer.rows.push_back({view.project.config.name, &view.project, {answer.kind, &each}, &view.life(each)});
  return answer;
}

}  // namespace crm::test
