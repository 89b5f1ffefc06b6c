// SPDX-License-Identifier: MIT
// What they say of us, and the service levels.
#include "figure_text.hpp"
#include "report_page.hpp"
#include "row_chart.hpp"
#include "sheet.hpp"

#include "crm/text.hpp"

#include <fmt/format.h>

namespace crm::render {
namespace {

std::vector<Segment> of_rate(const Rate& rate) { return parts_of_whole({{rate.n, kGood}, {rate.of - rate.n, kBad}}); }

// The middle of a scale is neither for us nor against us.
std::vector<Segment> of_answers(const Rate& rate, int neutral) {
  return parts_of_whole({{rate.n, kGood}, {neutral, kPlain}, {rate.of - rate.n - neutral, kBad}});
}

std::string of_three(const Rate& rate, int neutral, const std::optional<double>& mean) {
  return fmt::format("{} for, {} neutral, {} against, mean {}", rate.n, neutral, rate.of - rate.n - neutral,
                     mean_text(mean));
}

std::string note_of(const Rate& rate, std::string_view what) {
  if (rate.of == 0) return "none yet";
  return fmt::format("{}, {} {}", percent_text(rate), counted(rate), what);
}

std::string nps_note(const NetPromoter& nps) {
  if (!nps.score()) return "none yet";
  return fmt::format("{}, {}", signed_text(*nps.score()), count_of(nps.respondents(), "person", "people"));
}

Table scores_table(const Figures& figures) {
  const NetPromoter& nps = figures.nps;
  Table table{"", {{"question"}, {"score", Align::right}, {"n"}, {""}}, {}};
  table.rows.push_back({"satisfied (CSAT 4 or 5)", percent_text(figures.csat.rate), counted(figures.csat.rate),
                        of_three(figures.csat.rate, figures.csat.neutral, figures.csat.mean)});
  table.rows.push_back({"would recommend us (NPS)", nps.score() ? signed_text(*nps.score()) : kNothing,
                        std::to_string(nps.respondents()),
                        fmt::format("{} for, {} neutral, {} against", nps.promoters, nps.passives, nps.detractors)});
  table.rows.push_back({"found it easy (CES 5 to 7)", percent_text(figures.ces.rate), counted(figures.ces.rate),
                        of_three(figures.ces.rate, figures.ces.neutral, figures.ces.mean)});
  return table;
}

struct Clocks {
  int running = 0;
  void add(const std::optional<SlaClock>& clock) { running += clock && clock->state == SlaState::running ? 1 : 0; }
  std::string note(const Rate& rate) const {
    const std::string text = note_of(rate, "in time");
    return running > 0 ? fmt::format("{}, {} running", text, running) : text;
  }
};

// " gold: answered 83.3% (5/6), target 90% not met; delivered …", for each level with a target.
std::string targets_text(const Figures& figures) {
  std::string text;
  for (const auto& [id, level] : figures.levels)
    if (level.target)
      text += fmt::format(" {}: answered {}; delivered {}.", id, target_text(level.response, level.target),
                          target_text(level.resolution, level.target));
  return text;
}

}  // namespace

std::string scores_figure(const Figures& figures) {
  const NetPromoter& nps = figures.nps;
  RowChart chart{"scores-chart", "What they say", "The share of answers for us, neutral and against us.", {}};
  if (figures.csat.rate.of + nps.respondents() + figures.ces.rate.of == 0)
    return empty_figure(chart.title, "Nobody has answered yet.");
  chart.rows.push_back(
      {"Satisfied (CSAT)", note_of(figures.csat.rate, "answers"), of_answers(figures.csat.rate, figures.csat.neutral)});
  chart.rows.push_back({"Would recommend us (NPS)", nps_note(nps),
                        parts_of_whole({{nps.promoters, kGood}, {nps.passives, kPlain}, {nps.detractors, kBad}})});
  chart.rows.push_back(
      {"Found it easy (CES)", note_of(figures.ces.rate, "answers"), of_answers(figures.ces.rate, figures.ces.neutral)});
  return figure(
      {chart.title,
       "For us are 4 and 5 of 5 (CSAT), 9 and 10 of 10 (NPS), 5 to 7 of 7 (CES); neutral are 3, 7 and 8, and 4. NPS is the percent "
       "for us less the percent against us.",
       row_chart(chart), scores_table(figures), legend({{kGood, "for us"}, {kPlain, "neutral"}, {kBad, "against"}})});
}

std::string service_figure(const View& view, const Figures& figures) {
  if (!figures.has_sla) return {};
  Clocks responses, resolutions;
  Table table{"", {{"promise"}, {"level"}, {"answer"}, {"delivery"}}, {}};
  for (const auto& [promise, sla] : figures.sla) {
    responses.add(sla.response);
    resolutions.add(sla.resolution);
    table.rows.push_back({title_of(view, promise), sla.sla, clock_text(sla.response), clock_text(sla.resolution)});
  }
  for (const auto& [id, level] : figures.levels)
    table.rows.push_back(
        {"all", id, target_text(level.response, level.target), target_text(level.resolution, level.target)});
  table.rows.push_back({"all", "", rate_text(figures.sla_response), rate_text(figures.sla_resolution)});
  RowChart chart{
      "service-chart", "Service levels", "The share of answers and of deliveries within the service level.", {}};
  chart.rows.push_back({"Answered", responses.note(figures.sla_response), of_rate(figures.sla_response)});
  chart.rows.push_back({"Delivered", resolutions.note(figures.sla_resolution), of_rate(figures.sla_resolution)});
  return figure({chart.title, "In business days from the request." + targets_text(figures), row_chart(chart), table,
                 legend({{kGood, "in time"}, {kBad, "too late"}})});
}

}  // namespace crm::render
