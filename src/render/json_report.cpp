// SPDX-License-Identifier: MIT
// The figures as JSON: names and shapes are a contract, to which things may only be added.
#include "answers.hpp"
#include "json.hpp"
#include "json_parts.hpp"

#include <fmt/format.h>

namespace crm::render {
namespace {

Json rate_json(const Rate& rate) {
  return Json::object().add("n", rate.n).add("of", rate.of).add("percent", rate.percent());
}

Json satisfaction_json(const Satisfaction& csat) { return rate_json(csat.rate).add("mean", csat.mean); }

Json rates_json(const std::map<std::string, Rate>& rates) {
  Json json = Json::object();
  for (const auto& [name, rate] : rates) json.add(name, rate_json(rate));
  return json;
}

Json fairness_json(const Fairness& fairness) {
  return Json::object()
      .add("groups", fairness.groups)
      .add("gap_points", fairness.gap_points)
      .add("jain", fairness.jain);
}

Json nps_json(const NetPromoter& nps) {
  return Json::object()
      .add("promoters", nps.promoters)
      .add("passives", nps.passives)
      .add("detractors", nps.detractors)
      .add("respondents", nps.respondents())
      .add("score", nps.score());
}

Json effort_json(const Effort& ces) {
  return Json::object().add("mean", ces.mean).add("n", ces.rate.n).add("of", ces.rate.of);
}

Json reasons_json(const Figures& figures) {
  Json json = Json::object();
  for (const auto& [reason, count] : figures.slip_reasons) json.add(name_of(reason), count);
  return json;
}

Json outcomes_json(const Figures& figures) {
  Json json = Json::object();
  for (const auto& [outcome, ids] : figures.outcomes) json.add(name_of(outcome), ids);
  return json;
}

Json notices_json(const Figures& figures) {
  Json list = Json::list();
  for (const NoticeLead& lead : figures.notice_lead) {
    list.add(Json::object()
                 .add("delay", lead.delay)
                 .add("promise", lead.promise)
                 .add("sent", lead.sent)
                 .add("due", lead.due)
                 .add("business_days", lead.business_days)
                 .add("proactive", lead.proactive));
  }
  return list;
}

Json chains_json(const Figures& figures) {
  Json list = Json::list();
  for (const DeferralChain& chain : figures.deferral_chains) {
    list.add(Json::object().add("last", chain.last).add("length", chain.length).add("status", name_of(chain.status)));
  }
  return list;
}

Json clock_json(const std::optional<SlaClock>& clock) {
  if (!clock) return {};
  return Json::object().add("business_days", clock->business_days).add("state", name_of(clock->state));
}

Json sla_json(const SlaOfPromise& sla) {
  return Json::object().add("response", clock_json(sla.response)).add("resolution", clock_json(sla.resolution));
}

Json slas_json(const Figures& figures) {
  Json json = Json::object();
  for (const auto& [promise, sla] : figures.sla) json.add(promise, sla_json(sla));
  return json;
}

Json met_json(const Rate& rate, std::optional<int> target) {
  const auto met = meets(rate, target);
  return rate_json(rate).add("target_met", met ? Json(*met) : Json());
}

Json levels_json(const Figures& figures) {
  Json json = Json::object();
  for (const auto& [id, level] : figures.levels)
    json.add(id, Json::object()
                     .add("target", level.target)
                     .add("response", met_json(level.response, level.target))
                     .add("resolution", met_json(level.resolution, level.target)));
  return json;
}

Json events_json(const ReportAnswer& answer) {
  Json list = Json::list();
  const View& view = *answer.view;
  for (const Event& event : events_between(view.project.config, answer.since.value_or(kFirstDate), view.today))
    list.add(Json::object().add("from", event.from).add("to", event.to).add("name", event.name));
  return list;
}

Json trends_json(const Figures& figures) {
  Json list = Json::list();
  for (const MonthFigures& month : figures.months) {
    list.add(Json::object()
                 .add("month", fmt::format("{:04}-{:02}", month.year, month.month))
                 .add("kept_rate", rate_json(month.kept))
                 .add("first_date_rate", rate_json(month.first_date))
                 .add("early_warning_rate", rate_json(month.early_warning))
                 .add("moved", month.moved)
                 .add("csat", satisfaction_json(month.csat)));
  }
  return list;
}

Json figures_json(const Figures& figures) {
  Json json = Json::object();
  json.add("kept_rate", rate_json(figures.kept_rate));
  json.add("first_date_rate", rate_json(figures.first_date_rate));
  json.add("early_warning_rate", rate_json(figures.early_warning_rate));
  json.add("kept_rate_theirs", rate_json(figures.kept_rate_theirs));
  json.add("kept_rate_by_org", rates_json(figures.kept_rate_by_org));
  json.add("fairness", fairness_json(figures.fairness));
  json.add("csat", satisfaction_json(figures.csat));
  json.add("nps", nps_json(figures.nps));
  json.add("ces", effort_json(figures.ces));
  if (figures.has_sla) {
    json.add("sla_response", rate_json(figures.sla_response));
    json.add("sla_resolution", rate_json(figures.sla_resolution));
    json.add("sla", slas_json(figures));
    json.add("sla_levels", levels_json(figures));
  }
  json.add("slips", figures.slips).add("slip_reasons", reasons_json(figures));
  json.add("goodwill_total", figures.goodwill_total);
  json.add("outcomes", outcomes_json(figures));
  json.add("notice_lead", notices_json(figures));
  json.add("deferral_chains", chains_json(figures));
  json.add("trends", trends_json(figures));
  return json;
}

Json goodwill_json(const Balance& balance) {
  return Json::object()
      .add("deposits", balance.deposits)
      .add("withdrawals", balance.withdrawals)
      .add("balance", balance.total())
      .add("overdrawn", balance.total() < 0);
}

Json stakeholder_json(const StakeholderFigures& person) {
  return Json::object()
      .add("quadrant", person.quadrant ? Json(name_of(*person.quadrant)) : Json())
      .add("engagement_gap", person.engagement_gap)
      .add("goodwill", goodwill_json(person.goodwill))
      .add("last_interaction", person.last_interaction)
      .add("check_in_due", person.check_in_due)
      .add("update_due", person.update_due)
      .add("kept", person.kept)
      .add("missed", person.missed)
      .add("nps", person.nps)
      .add("handle_with_care", person.handle_with_care)
      .add("open", person.open)
      .add("overdue", person.overdue)
      .add("unanswered", person.unanswered)
      .add("they_owe", person.they_owe)
      .add("apology_owed", person.apology_owed);
}

Json promise_json(const Life& life, const SlaOfPromise* sla) {
  Json misses = Json::list();
  for (const Date miss : life.misses) misses.add(miss);
  Json json = Json::object();
  json.add("status", name_of(life.state)).add("due", life.due).add("outcome", name_of(life.outcome));
  json.add("renegotiated_in_time", life.renegotiated_in_time).add("renegotiated_late", life.renegotiated_late);
  json.add("misses", std::move(misses));
  if (sla) json.add("sla", sla_json(*sla));
  return json;
}

}  // namespace

std::string json_report(const ReportAnswer& answer, const Style&) {
  const View& view = *answer.view;
  Json stakeholders = Json::object();
  for (const Stakeholder& person : view.project.stakeholders)
    stakeholders.add(person.info.id, stakeholder_json(figures_of(answer.day(), view, person)));
  Json promises = Json::object();
  for (const Promise& promise : view.project.promises) {
    const auto sla = answer.figures.sla.find(promise.info.id);
    const SlaOfPromise* clock = sla == answer.figures.sla.end() ? nullptr : &sla->second;
    promises.add(promise.info.id, promise_json(view.life(promise), clock));
  }
  Json json = Json::object();
  json.add("schema", "crm.report/1").add("project", view.project.config.name).add("today", view.today);
  if (answer.since) json.add("since", answer.since);
  json.add("figures", figures_json(answer.figures));
  json.add("stakeholders", std::move(stakeholders)).add("promises", std::move(promises));
  json.add("events", events_json(answer));
  return json.add("problems", problems_json(answer.problems)).text();
}

}  // namespace crm::render
