// SPDX-License-Identifier: MIT
#include "figures_parts.hpp"

#include <set>

namespace crm::figures {

namespace {

constexpr int kSatisfied = 4;   // of 5
constexpr int kEasy = 5;        // of 7
constexpr int kPromoter = 9;    // of 10
constexpr int kDetractor = 6;

void add_net_promoter(const View& view, NetPromoter& nps) {
  std::set<std::string> people;
  for (const Feedback& feedback : view.project.feedback)
    if (feedback.nps) people.insert(feedback.from);
  for (const std::string& id : people) {
    const Feedback* latest = latest_nps(view, id);
    if (!latest) continue;
    if (*latest->nps >= kPromoter) ++nps.promoters;
    else if (*latest->nps <= kDetractor) ++nps.detractors;
    else ++nps.passives;
  }
}

SlaClock clock_between(const View& view, Date from, std::optional<Date> to, int limit) {
  const int days = view.calendar.business_days(from, to.value_or(view.today));
  if (days > limit) return {days, SlaState::breached};
  return {days, to ? SlaState::met : SlaState::running};
}

void count_settled(Rate& rate, const std::optional<SlaClock>& clock) {
  if (clock && clock->state != SlaState::running) count(rate, clock->state == SlaState::met);
}

}  // namespace

void add_scores(const View& view, Figures& f) {
  std::vector<int> csat, ces;
  for (const Feedback& feedback : view.project.feedback) {
    if (!feedback.answered) continue;
    if (feedback.csat) {
      csat.push_back(*feedback.csat);
      count(f.csat.rate, *feedback.csat >= kSatisfied);
      f.csat.neutral += *feedback.csat == kSatisfied - 1 ? 1 : 0;
    }
    if (feedback.ces) {
      ces.push_back(*feedback.ces);
      count(f.ces.rate, *feedback.ces >= kEasy);
      f.ces.neutral += *feedback.ces == kEasy - 1 ? 1 : 0;
    }
  }
  f.csat.mean = mean(csat);
  f.ces.mean = mean(ces);
  add_net_promoter(view, f.nps);
}

void add_service_levels(const View& view, Figures& f) {
  f.has_sla = !view.project.config.sla.empty();
  for (const ServiceLevel& level : view.project.config.sla) f.levels[level.id].target = level.target;
  for (const Promise& promise : view.project.promises) {
    if (!promise.ours() || promise.sla.empty() || !promise.requested) continue;
    const Life& life = view.life(promise);
    for (const ServiceLevel& level : view.project.config.sla) {
      if (level.id != promise.sla || !level.response || !level.resolution) continue;
      SlaOfPromise& clocks = f.sla[promise.info.id];
      clocks.sla = level.id;
      clocks.response = clock_between(view, *promise.requested, life.answered_on, *level.response);
      if (!life.ended_on)
        clocks.resolution = clock_between(view, *promise.requested, life.delivered_on, *level.resolution);
      count_settled(f.sla_response, clocks.response);
      count_settled(f.sla_resolution, clocks.resolution);
      count_settled(f.levels[level.id].response, clocks.response);
      count_settled(f.levels[level.id].resolution, clocks.resolution);
    }
  }
}

std::vector<NoticeLead> notice_leads(const View& view) {
  std::vector<NoticeLead> leads;
  for (const Delay& delay : view.project.delays) {
    for (const std::string& id : delay.promises) {
      const Promise* promise = find_promise(view.project, id);
      if (!promise || !promise->ours()) continue;
      std::optional<Date> sent;
      for (const Notice& notice : delay.notices)
        if (notice.to == promise->to && (!sent || *notice.date < *sent)) sent = notice.date;
      const std::optional<Date> due = sent ? due_before(*promise, *sent) : std::nullopt;
      if (due)
        leads.push_back({delay.info.id, id, *sent, *due, view.calendar.business_days(*sent, *due), *sent <= *due});
    }
  }
  return leads;
}

}  // namespace crm::figures
