// SPDX-License-Identifier: MIT
// Builders of values for tests:
//   found(project().with(promise("p1").to("maya").made("2026-11-02").due("2026-11-13")).on("2026-11-16"), "overdue")
// November 2026 begins on a Sunday: 2, 9, 16, 23 and 30 are Mondays, 6, 13, 20 and 27 are Fridays.
#pragma once

#include "crm/kind_table.hpp"
#include "crm/rules.hpp"
#include "crm/view.hpp"
#include "crm/yaml.hpp"

#include "support/build_records.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace crm::test {

// Works from Monday to Friday, without holidays.
class ProjectBuilder {
 public:
  ProjectBuilder() {
    value_.config.info = {"crm", "crm.yaml", {}};
    value_.config.name = "Larkfield";
    value_.config.team = "Studio";
  }
  ProjectBuilder& with(Stakeholder record) {
    value_.stakeholders.push_back(std::move(record));
    return *this;
  }
  ProjectBuilder& with(PrivateNotes record) {
    value_.private_notes.push_back(std::move(record));
    return *this;
  }
  ProjectBuilder& with(Promise record) {
    value_.promises.push_back(std::move(record));
    return *this;
  }
  ProjectBuilder& with(Interaction record) {
    value_.interactions.push_back(std::move(record));
    return *this;
  }
  ProjectBuilder& with(Delay record) {
    value_.delays.push_back(std::move(record));
    return *this;
  }
  ProjectBuilder& with(Feedback record) {
    value_.feedback.push_back(std::move(record));
    return *this;
  }
  ProjectBuilder& with(Goodwill record) {
    value_.goodwill.push_back(std::move(record));
    return *this;
  }
  ProjectBuilder& with(Retro record) {
    value_.retros.push_back(std::move(record));
    return *this;
  }
  ProjectBuilder& holiday(std::string_view iso) {
    value_.config.holidays.push_back({day(iso), "a holiday"});
    return *this;
  }
  ProjectBuilder& set(std::optional<int> Settings::*setting, int n) {
    value_.config.settings.*setting = n;
    return *this;
  }
  ProjectBuilder& level(std::string id, int response, int resolution) {
    value_.config.sla.push_back({std::move(id), response, resolution, {}});
    return *this;
  }
  ProjectBuilder& snooze(std::string rule, std::string subject, std::string_view until = "") {
    value_.config.snoozed.push_back({std::move(rule), std::move(subject), maybe_day(until), "a reason"});
    return *this;
  }
  // A record as it stands in a file, with its lines. Faults of single fields are left out of it, as when loading.
  ProjectBuilder& file(const std::string& path, std::string_view text) {
    const std::size_t slash = path.find('/');
    const Kind* kind = slash == std::string::npos ? find_kind("project") : kind_of_folder(path.substr(0, slash));
    const std::size_t start = slash == std::string::npos ? 0 : slash + 1;
    RecordInfo info{path.substr(start, path.rfind('.') - start), path, parse_yaml(text, path).document};
    for (Problem& problem : kind->add(value_, std::move(info))) value_.problems.push_back(std::move(problem));
    return *this;
  }
  ProjectInfo& config() { return value_.config; }

  operator Project() const {
    Project sorted = value_;
    sort_records(sorted);
    return sorted;
  }
  View on(std::string_view iso) const { return view_on(*this, day(iso)); }
  std::vector<Problem> problems(std::string_view today = "2026-12-31") const {
    return check_project(*this, day(today));
  }

 private:
  Project value_;
};

inline ProjectBuilder project() { return {}; }

inline std::vector<FollowUp> rows(const View& view, std::string_view rule) {
  std::vector<FollowUp> found = follow_ups(view);
  std::erase_if(found, [&](const FollowUp& f) { return f.rule->id != rule; });
  return found;
}

// One follow-up as "late p1 maya 2026-11-13 (p2 p3)": level, subject, stakeholder, date, related; - for null.
inline std::string line_of(const FollowUp& f) {
  std::string text(name_of(f.level));
  text += " " + f.subject + " " + f.stakeholder.value_or("-") + " " + (f.date ? to_iso(*f.date) : "-");
  for (std::size_t i = 0; i < f.related.size(); ++i) text += (i == 0 ? " (" : " ") + f.related[i];
  return f.related.empty() ? text : text + ")";
}

// All follow-ups of a rule, joined by "; "; empty if there is none.
inline std::string found(const View& view, std::string_view rule) {
  std::string text;
  for (const FollowUp& f : rows(view, rule)) text += (text.empty() ? "" : "; ") + line_of(f);
  return text;
}

inline std::string words(const Words& list) {
  std::string text;
  for (const std::string& word : list) text += (text.empty() ? "" : " ") + word;
  return text;
}

inline std::string words(const std::vector<Date>& dates) {
  std::string text;
  for (const Date date : dates) text += (text.empty() ? "" : " ") + to_iso(date);
  return text;
}

inline std::string iso(std::optional<Date> date) { return date ? to_iso(*date) : "-"; }

}  // namespace crm::test
