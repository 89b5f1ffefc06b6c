// SPDX-License-Identifier: MIT
#include "report_tables.hpp"

#include "figure_text.hpp"

#include "crm/text.hpp"

#include <fmt/format.h>

namespace crm::render {
namespace {

Table rates(const Figures& figures) {
  Table table{"Promises", {{""}, {"", Align::right}, {""}}, {}};
  const auto add = [&table](const char* name, const Rate& rate) {
    table.rows.push_back({name, percent_text(rate), counted(rate)});
  };
  add("kept", figures.kept_rate);
  add("delivered by the first date", figures.first_date_rate);
  add("slips told in time", figures.early_warning_rate);
  add("kept by them", figures.kept_rate_theirs);
  if (figures.has_sla) {
    add("answered within the service level", figures.sla_response);
    add("delivered within the service level", figures.sla_resolution);
  }
  return table;
}

Table outcomes(const Figures& figures) {
  Table table{"Outcomes", {}, {{}}};
  for (const Outcome outcome :
       {Outcome::kept, Outcome::missed, Outcome::pending, Outcome::withdrawn, Outcome::revoked, Outcome::none}) {
    const auto found = figures.outcomes.find(outcome);
    const std::size_t count = found == figures.outcomes.end() ? 0 : found->second.size();
    table.columns.push_back({outcome == Outcome::none ? "not promised" : std::string(name_of(outcome)), Align::right});
    table.rows.front().push_back(std::to_string(count));
  }
  return table;
}

Table slips(const Figures& figures) {
  Table table{"Slips", {{"reason"}, {"times", Align::right}}, {}};
  int unexplained = figures.slips;
  for (const auto& [reason, count] : figures.slip_reasons) {
    table.rows.push_back({std::string(name_of(reason)), std::to_string(count)});
    unexplained -= count;
  }
  if (unexplained > 0) table.rows.push_back({"not said", std::to_string(unexplained)});
  if (figures.slips > 0) table.rows.push_back({"dates that did not hold", std::to_string(figures.slips)});
  return table;
}

Table organisations(const Figures& figures) {
  Table table{"Kept, by organisation", {{""}, {"", Align::right}, {""}}, {}};
  for (const auto& [organisation, rate] : figures.kept_rate_by_org)
    table.rows.push_back({organisation, percent_text(rate), counted(rate)});
  return table;
}

Table fairness(const Figures& figures) {
  Table table{"Fairness", {{""}, {"", Align::right}, {""}}, {}};
  if (!figures.fairness.gap_points || !figures.fairness.jain) return table;
  const std::string among = count_of(figures.fairness.groups, "organisation");
  table.rows.push_back({"gap in kept rates", fmt::format("{:.1f} points", *figures.fairness.gap_points), among});
  table.rows.push_back({"evenness, 1 is even (Jain's index)", fmt::format("{:.4f}", *figures.fairness.jain), among});
  return table;
}

Table scores(const Figures& figures) {
  const NetPromoter& nps = figures.nps;
  Table table{"What they say", {{""}, {"", Align::right}, {""}, {""}}, {}};
  table.rows.push_back({"satisfied (CSAT)", percent_text(figures.csat.rate), counted(figures.csat.rate),
                        "mean " + mean_text(figures.csat.mean)});
  table.rows.push_back({"would recommend (NPS)", nps.score() ? signed_text(*nps.score()) : kNothing,
                        nps.respondents() > 0 ? count_of(nps.respondents(), "person", "people") : "none yet",
                        fmt::format("{} for, {} neutral, {} against", nps.promoters, nps.passives, nps.detractors)});
  table.rows.push_back({"found it easy (CES)", percent_text(figures.ces.rate), counted(figures.ces.rate),
                        "mean " + mean_text(figures.ces.mean)});
  table.rows.push_back({"goodwill", signed_text(figures.goodwill_total), "", ""});
  return table;
}

Table notices(const View& view, const Figures& figures) {
  Table table{"Notice given",
              {{"promise"}, {"told", Align::right}, {"due", Align::right}, {"business days before", Align::right}},
              {}};
  for (const NoticeLead& lead : figures.notice_lead)
    table.rows.push_back(
        {title_of(view, lead.promise), to_iso(lead.sent), to_iso(lead.due), std::to_string(lead.business_days)});
  return table;
}

Table chains(const View& view, const Figures& figures) {
  Table table{"Put off more than once", {{"promise"}, {"links", Align::right}, {"status"}}, {}};
  for (const DeferralChain& chain : figures.deferral_chains)
    table.rows.push_back(
        {title_of(view, chain.last), std::to_string(chain.length), std::string(name_of(chain.status))});
  return table;
}

Table service(const View& view, const Figures& figures) {
  Table table{"Service levels", {{"promise"}, {"answer"}, {"delivery"}}, {}};
  for (const auto& [promise, sla] : figures.sla)
    table.rows.push_back({title_of(view, promise), clock_text(sla.response), clock_text(sla.resolution)});
  return table;
}

Table levels(const Figures& figures) {
  Table table{"Service levels and their targets", {{"level"}, {"answered in time"}, {"delivered in time"}}, {}};
  for (const auto& [id, level] : figures.levels)
    table.rows.push_back({id, target_text(level.response, level.target), target_text(level.resolution, level.target)});
  return table;
}

// What happened around the project in the time that is reported on.
Table events(const ReportAnswer& answer) {
  Table table{"Around the project", {{"from"}, {"to"}, {""}}, {}};
  const View& view = *answer.view;
  for (const Event& event : events_between(view.project.config, answer.since.value_or(kFirstDate), view.today))
    table.rows.push_back({date_text(event.from), date_text(event.to), event.name});
  return table;
}

Table months(const Figures& figures) {
  const Align right = Align::right;
  Table table{
      "By month",
      {{"month"}, {"kept", right}, {"first date", right}, {"warned early", right}, {"moved", right}, {"CSAT", right}},
      {}};
  for (const MonthFigures& month : figures.months)
    table.rows.push_back({fmt::format("{} {}", month_name(month.month).substr(0, 3), month.year), rate_text(month.kept),
                          rate_text(month.first_date), rate_text(month.early_warning), std::to_string(month.moved),
                          rate_text(month.csat.rate)});
  return table;
}

std::string engagement_text(const std::optional<int>& gap) {
  if (!gap) return {};
  if (*gap == 0) return "as wished";
  return *gap > 0 ? fmt::format("{} to gain", *gap) : fmt::format("{} above", -*gap);
}

Table owed(const ReportAnswer& answer) {
  const Align right = Align::right;
  Table table{
      "Promises to each",
      {{"name"}, {"kept", right}, {"overdue", right}, {"open", right}, {"unanswered", right}, {"they owe", right}},
      {}};
  for (const Stakeholder& person : answer.view->project.stakeholders) {
    const StakeholderFigures figures = figures_of(answer.day(), *answer.view, person);
    table.rows.push_back({display_name(answer.view->project, person.info.id),
                          counted({figures.kept, figures.kept + figures.missed}),
                          std::to_string(figures.overdue.size()), std::to_string(figures.open.size()),
                          std::to_string(figures.unanswered.size()), std::to_string(figures.they_owe.size())});
  }
  return table;
}

Table standing(const ReportAnswer& answer) {
  const Align right = Align::right;
  Table table{
      "Standing with each",
      {{"name"}, {"quadrant"}, {"engagement"}, {"care"}, {"goodwill", right}, {"NPS", right}, {"contact", right}},
      {}};
  for (const Stakeholder& person : answer.view->project.stakeholders) {
    const StakeholderFigures figures = figures_of(answer.day(), *answer.view, person);
    table.rows.push_back({display_name(answer.view->project, person.info.id),
                          figures.quadrant ? std::string(name_of(*figures.quadrant)) : std::string(),
                          engagement_text(figures.engagement_gap), figures.handle_with_care ? "gently" : "",
                          signed_text(figures.goodwill.total()),
                          figures.nps ? std::to_string(*figures.nps) : std::string(),
                          date_text(figures.last_interaction)});
  }
  return table;
}

}  // namespace

std::string report_headline(const ReportAnswer& answer) {
  return fmt::format("{} · {}", answer.view->project.config.name, to_words(answer.view->today));
}

std::string period_text(Date since) {
  return fmt::format("Counted since {}: promises made and answers given. What is owed is shown whole.",
                     to_words(since));
}

std::vector<Table> report_tables(const ReportAnswer& answer) {
  const View& view = *answer.view;
  const Figures& figures = answer.figures;
  std::vector<Table> tables{
      rates(figures),        outcomes(figures), months(figures),        slips(figures),    scores(figures),
      owed(answer),          standing(answer),  organisations(figures), fairness(figures), notices(view, figures),
      chains(view, figures), levels(figures),   service(view, figures), events(answer)};
  std::erase_if(tables, [](const Table& table) { return table.rows.empty(); });
  return tables;
}

}  // namespace crm::render
