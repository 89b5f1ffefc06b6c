// SPDX-License-Identifier: MIT
// A project with something of everything, for the tests of the reports.
#pragma once

#include "support/build.hpp"

#include "crm/client_report.hpp"
#include "crm/formats.hpp"

namespace crm::test {

inline bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

inline Stakeholder in_grid(std::string id, std::string org, Level power, Level interest, Attitude now, Attitude wish) {
  Stakeholder value = person(std::move(id), std::move(org));
  value.power = power;
  value.interest = interest;
  value.engagement = {now, wish};
  return value;
}

inline Feedback scored(std::string id, std::string from, int csat, int nps) {
  Feedback value = feedback(std::move(id), std::move(from), "relationship", "2026-10-01", "2026-10-06");
  value.csat = csat;
  value.nps = nps;
  return value;
}

// Maya: one kept, one missed and overdue, one moved in time. Hal: one kept, and one to come.
inline ProjectBuilder busy() {
  return project()
      .with(in_grid("hal", "Legal", Level::high, Level::low, Attitude::neutral, Attitude::neutral))
      .with(in_grid("maya", "Marketing", Level::high, Level::high, Attitude::neutral, Attitude::leading))
      .with(
          promise("p1").what("Cover").made("2026-09-01").due("2026-09-18").owner("Lin").move("2026-09-17", "delivered"))
      .with(promise("p2").what("Film").made("2026-10-01").due("2026-11-10").owner("Sam"))
      .with(promise("p3")
                .what("Cards")
                .made("2026-10-01")
                .due("2026-10-30")
                .kind("milestone")
                .moved("2026-10-28", "renegotiated", "2026-11-06", "people")
                .move("2026-11-05", "delivered"))
      .with(promise("p4")
                .to("hal")
                .what("List of claims")
                .made("2026-10-01")
                .due("2026-10-09")
                .move("2026-10-09", "delivered"))
      .with(promise("p5").to("hal").what("Brief").made("2026-11-02").due("2026-12-01"))
      .with(promise("p6").by("maya").what("Copy").made("2026-11-02").due("2026-11-13"))
      .with(goodwill("g1", "2026-10-01", "maya", 2))
      .with(goodwill("g2", "2026-10-02", "maya", -3))
      .with(scored("f1", "maya", 2, 3))
      .with(scored("f2", "hal", 5, 9));
}

inline letters::ClientReport report_for(const View& view, const char* id) {
  return letters::client_report(view, *find_stakeholder(view.project, id));
}

inline std::string client_page(const View& view, const char* id) {
  return find_format("html")->client_report(report_for(view, id), {});
}

}  // namespace crm::test
