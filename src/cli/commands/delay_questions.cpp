// SPDX-License-Identifier: MIT
#include "delay_questions.hpp"

#include "cli/answers.hpp"
#include "delay_record.hpp"

#include "crm/error.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm::cli {
namespace {

// Ours, with the date that stands, the earliest first.
std::vector<std::pair<Date, std::string>> open_promises(Session& session) {
  std::vector<std::pair<Date, std::string>> open;
  for (const Promise& promise : session.project().project.promises) {
    const Life life = life_of(promise, session.today());
    if (promise.ours() && life.is_open() && life.due) open.emplace_back(*life.due, promise.info.id);
  }
  std::sort(open.begin(), open.end());
  return open;
}

}  // namespace

bool names_a_promise(const Project& project, const std::string& text) {
  try {
    resolve_promise(project, text);
    return true;
  } catch (const Error&) {
    return false;
  }
}

bool names_a_delay(const Project& project, const std::string& text) {
  if (find_record(project.delays, text)) return true;
  if (names_a_promise(project, text)) return false;
  try {
    resolve_record(project, *find_kind("delay"), text);
    return true;
  } catch (const Error&) {
    return false;
  }
}

std::vector<std::string> slipping_promises(Session& session, const Arguments&) {
  std::vector<std::string> ids;
  for (auto& [due, id] : open_promises(session)) ids.push_back(id);
  return some_of(std::move(ids));
}

std::string only_overdue(Session& session, const Arguments&) {
  const auto open = open_promises(session);
  const auto late =
      std::count_if(open.begin(), open.end(), [&](const auto& one) { return one.first < session.today(); });
  return late == 1 ? open.front().second : "";
}

std::string promise_or_delay_meant(Session& session, const Arguments&, const std::string& answer) {
  const Project& project = session.project().project;
  if (names_a_delay(project, answer)) return resolve_record(project, *find_kind("delay"), answer);
  const Promise& promise = *find_promise(project, resolve_promise(project, answer));
  check_slips(session, promise);
  return promise.info.id;
}

bool makes_record(Session& session, const Arguments& arguments) {
  const auto ids = arguments.all("ID");
  return !ids.empty() && !(ids.size() == 1 && names_a_delay(session.project().project, ids.front()));
}

std::string option_meant(Session& session, const Arguments&, const std::string& answer) {
  const DelayOption option = option_from(session, answer);
  return fmt::format("{}|{}|{}", option.title, option.date ? to_iso(*option.date) : "", option.cost);
}

std::vector<std::string> option_numbers(Session&, const Arguments& arguments) {
  std::vector<std::string> numbers;
  for (std::size_t i = 1; i <= arguments.all("option").size(); ++i) numbers.push_back(std::to_string(i));
  return numbers;
}

std::string first_option(Session&, const Arguments&) { return "1"; }

std::string next_business_day(Session& session, const Arguments&) {
  return to_iso(session.calendar().add_business_days(session.on(), 1));
}

std::string next_update_meant(Session& session, const Arguments&, const std::string& answer) {
  const Date day = session.when(answer);
  check_next_update(day, session.on());
  return to_iso(day);
}

}  // namespace crm::cli
