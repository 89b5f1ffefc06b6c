// SPDX-License-Identifier: MIT
#include "figures_parts.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace crm {

using figures::count;
using figures::counts_for_first_date;
using figures::rounded;

namespace figures {

double rounded(double value, int decimals) {
  const double scale = std::pow(10.0, decimals);
  // The nudge undoes what binary fractions take from an exact half, such as 2.345.
  return std::copysign(std::floor(std::fabs(value) * scale + 0.5 + 1e-9), value) / scale;
}

std::optional<double> mean(const std::vector<int>& values) {
  if (values.empty()) return std::nullopt;
  double sum = 0;
  for (const int value : values) sum += value;
  return rounded(sum / static_cast<double>(values.size()), 2);
}

void count(Rate& rate, bool counts) {
  ++rate.of;
  if (counts) ++rate.n;
}

}  // namespace figures

std::optional<double> Rate::percent() const {
  if (of == 0) return std::nullopt;
  return rounded(100.0 * n / of, 1);
}

std::optional<int> NetPromoter::score() const {
  if (respondents() == 0) return std::nullopt;
  return static_cast<int>(rounded(100.0 * (promoters - detractors) / respondents(), 0));
}

std::optional<bool> meets(const Rate& rate, std::optional<int> target) {
  if (!target || rate.of == 0) return std::nullopt;
  return 100 * rate.n >= *target * rate.of;
}

std::string_view name_of(SlaState state) {
  static constexpr std::array<std::string_view, 3> names{"met", "breached", "running"};
  return names[static_cast<std::size_t>(state)];
}

namespace {

bool is_settled(const Life& life) { return life.outcome == Outcome::kept || life.outcome == Outcome::missed; }

template <class F>
void for_promises(const View& view, bool ours, F f) {
  for (const Promise& promise : view.project.promises)
    if (promise.ours() == ours) f(promise, view.life(promise));
}

Rate kept_rate(const View& view, bool ours) {
  Rate rate;
  for_promises(view, ours, [&](const Promise&, const Life& life) {
    if (is_settled(life)) count(rate, life.outcome == Outcome::kept);
  });
  return rate;
}

std::map<std::string, Rate> kept_by_org(const View& view) {
  std::map<std::string, Rate> rates;
  for_promises(view, true, [&](const Promise& promise, const Life& life) {
    const Stakeholder* person = find_stakeholder(view.project, promise.to);
    if (person && !person->org.empty() && is_settled(life)) count(rates[person->org], life.outcome == Outcome::kept);
  });
  return rates;
}

Fairness fairness_of(const std::map<std::string, Rate>& by_org, int least) {
  std::vector<double> rates;
  for (const auto& [org, rate] : by_org)
    if (rate.of >= least) rates.push_back(100.0 * rate.n / rate.of);
  Fairness fairness{static_cast<int>(rates.size()), {}, {}};
  if (rates.size() < 2) return fairness;
  const auto [worst, best] = std::minmax_element(rates.begin(), rates.end());
  fairness.gap_points = rounded(*best - *worst, 1);
  double sum = 0, squares = 0;
  for (const double rate : rates) {
    sum += rate;
    squares += rate * rate;
  }
  if (squares > 0) fairness.jain = rounded(sum * sum / (static_cast<double>(rates.size()) * squares), 4);
  return fairness;
}

Rate first_date_rate(const View& view) {
  Rate rate;
  for_promises(view, true, [&](const Promise& promise, const Life& life) {
    if (counts_for_first_date(promise, life, view.today))
      count(rate, life.delivered_on && *life.delivered_on <= *promise.due);
  });
  return rate;
}

Rate early_warning_rate(const View& view) {
  Rate rate;
  for_promises(view, true, [&](const Promise&, const Life& life) {
    const int misses = static_cast<int>(life.misses.size());
    const int warned = life.renegotiated_in_time + (life.state == State::revoked && misses == 0 ? 1 : 0);
    rate.n += warned;
    rate.of += warned + misses;
  });
  return rate;
}

std::vector<std::pair<SlipReason, int>> slip_reasons(const View& view) {
  std::map<SlipReason, int> counts;
  for_promises(view, true, [&](const Promise&, const Life& life) {
    for (const SlipReason reason : life.reasons) ++counts[reason];
  });
  std::vector<std::pair<SlipReason, int>> reasons(counts.begin(), counts.end());
  std::stable_sort(reasons.begin(), reasons.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  return reasons;
}

std::map<Outcome, std::vector<std::string>> outcomes(const View& view) {
  std::map<Outcome, std::vector<std::string>> lists;
  for (const Outcome outcome :
       {Outcome::none, Outcome::pending, Outcome::kept, Outcome::missed, Outcome::withdrawn, Outcome::revoked})
    lists[outcome];
  for_promises(view, true,
               [&](const Promise& promise, const Life& life) { lists[life.outcome].push_back(promise.info.id); });
  return lists;
}

std::vector<DeferralChain> deferral_chains(const View& view) {
  std::set<std::string> followed;
  for_promises(view, true, [&](const Promise& promise, const Life&) { followed.insert(promise.follows); });
  std::vector<DeferralChain> chains;
  for_promises(view, true, [&](const Promise& promise, const Life& life) {
    if (followed.contains(promise.info.id)) return;
    std::set<std::string> seen{promise.info.id};
    for (const Promise* link = find_promise(view.project, promise.follows);
         link && link->ours() && seen.insert(link->info.id).second;)
      link = find_promise(view.project, link->follows);
    if (seen.size() > 1) chains.push_back({promise.info.id, static_cast<int>(seen.size()), life.state});
  });
  return chains;
}

}  // namespace

namespace figures {

bool counts_for_first_date(const Promise& promise, const Life& life, Date today) {
  if (!life.agreed_on || !promise.due || *promise.due >= today) return false;
  return !(life.state == State::withdrawn && *life.ended_on <= *promise.due);
}

}  // namespace figures

Figures figures_of(const View& view) {
  Figures f;
  f.kept_rate = kept_rate(view, true);
  f.kept_rate_theirs = kept_rate(view, false);
  f.kept_rate_by_org = kept_by_org(view);
  f.first_date_rate = first_date_rate(view);
  f.early_warning_rate = early_warning_rate(view);
  f.fairness = fairness_of(f.kept_rate_by_org, *view.project.config.settings.fairness_min);
  figures::add_scores(view, f);
  figures::add_service_levels(view, f);
  for_promises(view, true, [&](const Promise&, const Life& life) { f.slips += life.slips; });
  f.slip_reasons = slip_reasons(view);
  for (const Stakeholder& person : view.project.stakeholders)
    f.goodwill_total += goodwill_with(view, person.info.id).total();
  f.outcomes = outcomes(view);
  f.notice_lead = figures::notice_leads(view);
  f.deferral_chains = deferral_chains(view);
  f.months = figures::monthly(view);
  return f;
}

Rate kept_rate_of_owner(const View& view, std::string_view owner) {
  Rate rate;
  for_promises(view, true, [&](const Promise& promise, const Life& life) {
    if (promise.owner == owner && is_settled(life)) count(rate, life.outcome == Outcome::kept);
  });
  return rate;
}

StakeholderFigures figures_of(const View& view, const Stakeholder& person) {
  const std::string& id = person.info.id;
  StakeholderFigures f;
  f.quadrant = quadrant_of(person);
  if (person.engagement.current && person.engagement.desired)
    f.engagement_gap = static_cast<int>(*person.engagement.desired) - static_cast<int>(*person.engagement.current);
  f.goodwill = goodwill_with(view, id);
  for (const Interaction& contact : view.project.interactions)
    if (contact.involves(id)) f.last_interaction = std::max(f.last_interaction, contact.date);
  f.check_in_due = next_contact_due(view, person);
  f.update_due = next_update_due(view, person);
  if (const Feedback* nps = latest_nps(view, id)) f.nps = nps->nps;
  f.handle_with_care = handle_with_care(view, id);
  for (const Promise& promise : view.project.promises) {
    const Life& life = view.life(promise);
    if (promise.by == id && life.is_open()) f.they_owe.push_back(promise.info.id);
    if (promise.to != id || !promise.ours()) continue;
    if (life.outcome == Outcome::kept) ++f.kept;
    if (life.outcome == Outcome::missed) ++f.missed;
    if (life.is_open()) (life.overdue(view.today) ? f.overdue : f.open).push_back(promise.info.id);
    if (life.state == State::requested) f.unanswered.push_back(promise.info.id);
    if (life.owes_apology()) f.apology_owed.push_back(promise.info.id);
  }
  return f;
}

StakeholderFigures figures_of(const View& day, const View& period, const Stakeholder& person) {
  StakeholderFigures f = figures_of(day, person);
  const StakeholderFigures counted = figures_of(period, person);
  f.kept = counted.kept;
  f.missed = counted.missed;
  f.nps = counted.nps;
  return f;
}

}  // namespace crm
