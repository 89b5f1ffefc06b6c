// SPDX-License-Identifier: MIT
// The figures of a project on a day. Rates always carry their n; percent and points have one decimal, means two, Jain's
// index four; halves round away from zero. Nothing where nothing is counted.
#pragma once

#include "crm/view.hpp"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace crm {

struct Rate {
  int n = 0;
  int of = 0;
  std::optional<double> percent() const;
};

struct Satisfaction {  // CSAT: answers of 4 and 5
  Rate rate;
  int neutral = 0;     // of 3
  std::optional<double> mean;
};

struct NetPromoter {  // of each person's latest score
  int promoters = 0, passives = 0, detractors = 0;
  int respondents() const { return promoters + passives + detractors; }
  std::optional<int> score() const;  // %9–10 − %0–6
};

struct Effort {  // CES: n of `of` answers were 5 or more
  Rate rate;
  int neutral = 0;  // of 4
  std::optional<double> mean;
};

struct Fairness {  // between organisations with at least fairness_min settled promises
  int groups = 0;
  std::optional<double> gap_points;  // best − worst kept rate
  std::optional<double> jain;        // Jain, Chiu, Hawe 1984: (Σx)² / (n Σx²)
};

struct NoticeLead {
  std::string delay, promise;
  Date sent, due;
  int business_days = 0;  // from the notice to the date then standing; negative: late
  bool proactive = false;
};

struct DeferralChain {
  std::string last;
  int length = 0;
  State status = State::none;
};

enum class SlaState { met, breached, running };
std::string_view name_of(SlaState state);
struct SlaClock {
  int business_days = 0;
  SlaState state = SlaState::running;
};
struct SlaOfPromise {
  std::string sla;
  std::optional<SlaClock> response;
  std::optional<SlaClock> resolution;  // none for declined, withdrawn and revoked ones
};

struct LevelFigures {  // of one service level
  std::optional<int> target;  // percent, of the answers and of the deliveries alike
  Rate response, resolution;
};
// Whether the share is the target or more; nothing without a target, or where nothing is counted.
std::optional<bool> meets(const Rate& rate, std::optional<int> target);

struct MonthFigures {
  int year = 0, month = 0;
  Rate kept;           // promises settled in that month
  Rate first_date;     // promises whose first date lay in that month
  Rate early_warning;
  int moved = 0;       // renegotiations in that month
  Satisfaction csat;   // answers of that month
};

struct Figures {
  Rate kept_rate, kept_rate_theirs;
  std::map<std::string, Rate> kept_rate_by_org;
  Rate first_date_rate;  // Last Planner's percent plan complete
  Rate early_warning_rate;
  Fairness fairness;
  Satisfaction csat;
  NetPromoter nps;
  Effort ces;
  bool has_sla = false;
  Rate sla_response, sla_resolution;
  std::map<std::string, SlaOfPromise> sla;  // by promise
  std::map<std::string, LevelFigures> levels;  // by service level, every one
  int slips = 0;
  std::vector<std::pair<SlipReason, int>> slip_reasons;  // most frequent first, zeros left out
  int goodwill_total = 0;
  std::map<Outcome, std::vector<std::string>> outcomes;  // every outcome is there
  std::vector<NoticeLead> notice_lead;
  std::vector<DeferralChain> deferral_chains;
  std::vector<MonthFigures> months;  // trends, oldest first
};

Figures figures_of(const View& view);

// kept / (kept + missed) of our promises that `owner` owns.
Rate kept_rate_of_owner(const View& view, std::string_view owner);

struct StakeholderFigures {
  std::optional<Quadrant> quadrant;
  std::optional<int> engagement_gap;  // desired − current, in steps from unaware to leading
  Balance goodwill;
  std::optional<Date> last_interaction;
  std::optional<Date> check_in_due, update_due;
  int kept = 0, missed = 0;
  std::optional<int> nps;
  bool handle_with_care = false;
  std::vector<std::string> open, overdue, unanswered, they_owe, apology_owed;
};
StakeholderFigures figures_of(const View& view, const Stakeholder& stakeholder);
// Kept, missed and NPS are counted in the period alone; what is open or owed is that of the whole day.
StakeholderFigures figures_of(const View& day, const View& period, const Stakeholder& stakeholder);

}  // namespace crm
