// SPDX-License-Identifier: MIT
#include "client_tables.hpp"

#include "crm/text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm::render {
namespace {

using letters::Ask;
using letters::ClientNeed;
using letters::ClientPromise;
using letters::ClientReport;
using letters::ClientRequest;
using letters::Standing;

int count_if(const ClientReport& report, Standing standing) {
  return static_cast<int>(std::count_if(report.promises.begin(), report.promises.end(),
                                        [&](const ClientPromise& p) { return p.standing == standing; }));
}

std::vector<std::string> promise_row(const ClientPromise& promise, const ClientReport& report) {
  return {promise.what, promise.done_when, client_date(promise.first, report), client_date(promise.due, report),
          standing_text(promise, report)};
}

}  // namespace

std::string client_headline(const ClientReport& report) {
  return fmt::format("{} · for {}", report.reader.project, report.reader.name);
}

namespace {

std::string promises_summary(const ClientReport& report) {
  if (report.promises.empty()) return report.since ? "No promise to you is open." : "Nothing is promised to you yet.";
  const int all = static_cast<int>(report.promises.size());
  const int done = count_if(report, Standing::delivered) + count_if(report, Standing::accepted);
  std::vector<std::string> parts{fmt::format("{} of {} delivered", done, count_of(all, "promise"))};
  for (const Standing standing :
       {Standing::answered, Standing::open, Standing::at_risk, Standing::overdue, Standing::withdrawn,
        Standing::revoked})
    if (const int count = count_if(report, standing); count > 0)
      parts.push_back(fmt::format("{} {}", count, name_of(standing)));
  std::string text = join(parts, ", ") + ".";
  for (const ClientPromise& promise : report.promises)
    if (is_late(promise)) text += fmt::format(" Late: {}, was due {}.", promise.what, client_date(promise.due, report));
  const auto next = std::find_if(report.promises.begin(), report.promises.end(),
                                 [](const ClientPromise& p) { return is_waiting(p); });
  if (next != report.promises.end()) text += fmt::format(" Next: {}, {}.", next->what, client_date(next->due, report));
  return text;
}

}  // namespace

std::string client_summary(const ClientReport& report) {
  const auto unanswered = std::count_if(report.requests.begin(), report.requests.end(), is_unanswered);
  if (unanswered == 0) return promises_summary(report);
  return fmt::format("{} {} for our answer.", promises_summary(report),
                     unanswered == 1 ? "1 request waits" : fmt::format("{} requests wait", unanswered));
}

std::string client_period(const ClientReport& report) {
  if (!report.since) return {};
  return fmt::format("What is open, and what was settled since {}.", to_words(*report.since));
}

std::string client_date(const std::optional<Date>& date, const ClientReport& report) {
  if (!date) return {};
  const int year = civil(*date).year;
  const bool other_year = report.reader.today && civil(*report.reader.today).year != year;
  return other_year ? fmt::format("{} {}", to_short_words(*date), year) : to_short_words(*date);
}

std::string when_text(const ClientNeed& need, const ClientReport& report) {
  if (need.new_date) return client_date(need.new_date, report);
  if (!need.due) return {};
  return (need.passed ? "was due " : "by ") + client_date(need.due, report);
}

std::string ask_text(const ClientNeed& need, const ClientReport& report) {
  const std::string since = client_date(need.since, report);
  switch (*need.ask) {
    case Ask::send: return "please send";
    case Ask::choose: return "please choose";
    case Ask::agree: return "please agree, proposed " + since;
    case Ask::answer: return since.empty() ? "please answer" : "please answer, asked " + since;
    case Ask::accept: break;
  }
  return since.empty() ? "please accept" : "please accept, delivered " + since;
}

std::string standing_text(const ClientPromise& promise, const ClientReport& report) {
  std::string text(name_of(*promise.standing));
  const std::string done = client_date(promise.done, report);
  if (promise.standing == Standing::accepted && !done.empty()) text += ", delivered " + done;
  const bool says_day = promise.standing == Standing::delivered || promise.standing == Standing::answered;
  if (says_day && !done.empty()) text += ' ' + done;
  return promise.credit.empty() ? text : text + " by " + promise.credit;
}

bool is_late(const ClientPromise& promise) { return promise.standing == Standing::overdue; }

bool is_waiting(const ClientPromise& promise) {
  return promise.standing == Standing::open || promise.standing == Standing::at_risk;
}

bool is_unanswered(const ClientRequest& request) { return request.standing == Standing::asked; }

bool is_late(const ClientRequest& request, const ClientReport& report) {
  return request.answer_by && *request.answer_by < *report.reader.today;
}

std::string standing_text(const ClientRequest& request, const ClientReport& report) {
  if (!request.answer_by) return std::string(name_of(*request.standing));
  return fmt::format("our answer {} {}", is_late(request, report) ? "was due" : "by",
                     client_date(request.answer_by, report));
}

Table needed_table(const ClientReport& report) {
  Table table{"What we need from you", {{"what"}, {"when"}, {""}}, {}};
  for (const ClientNeed& need : report.needed)
    table.rows.push_back({need.what, when_text(need, report), ask_text(need, report)});
  return table;
}

Table late_table(const ClientReport& report) {
  Table table{"Late", {{"what"}, {"done when"}, {"first date"}, {"was due"}}, {}};
  for (const ClientPromise& promise : report.promises)
    if (is_late(promise))
      table.rows.push_back(
          {promise.what, promise.done_when, client_date(promise.first, report), client_date(promise.due, report)});
  return table;
}

Table promises_table(const ClientReport& report) {
  Table table{"What we promised you", {{"what"}, {"done when"}, {"first date"}, {"date now"}, {"how it stands"}}, {}};
  for (const ClientPromise& promise : report.promises)
    if (!is_late(promise)) table.rows.push_back(promise_row(promise, report));
  return table;
}

Table requests_table(const ClientReport& report) {
  Table table{"What you asked for", {{"what"}, {"asked"}, {"how it stands"}}, {}};
  for (const ClientRequest& request : report.requests)
    table.rows.push_back({request.what, client_date(request.asked, report), standing_text(request, report)});
  return table;
}

Table moved_table(const ClientReport& report) {
  Table table{"Dates that moved", {{"what"}, {"from"}, {"to"}, {"agreed"}}, {}};
  for (const letters::DateMoved& moved : report.moved)
    table.rows.push_back(
        {moved.what, client_date(moved.was, report), client_date(moved.now, report), client_date(moved.on, report)});
  return table;
}

Table steps_table(const std::vector<ClientPromise>& steps, const ClientReport& report) {
  Table table{"Milestones", {{"what"}, {"first date"}, {"date now"}, {"delivered"}}, {}};
  for (const ClientPromise& step : steps)
    table.rows.push_back(
        {step.what, client_date(step.first, report), client_date(step.due, report), client_date(step.done, report)});
  return table;
}

std::vector<Table> client_tables(const ClientReport& report) {
  std::vector<Table> tables{late_table(report),     needed_table(report), promises_table(report),
                            requests_table(report), moved_table(report),  steps_table(report.milestones, report)};
  std::erase_if(tables, [](const Table& table) { return table.rows.empty(); });
  return tables;
}

}  // namespace crm::render
