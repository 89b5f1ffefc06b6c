// SPDX-License-Identifier: MIT
// What a session says, and how: the answer, notes, warnings, problems.
#include "output.hpp"
#include "session.hpp"
#include "words.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

#include <algorithm>
#include <array>
#include <ostream>

#include <fmt/format.h>

namespace crm::cli {

int graver(int a, int b) {
  constexpr std::array kGravestFirst{70, 5, 4, 6, 3, 2, 1, 0};
  const auto rank = [&](int code) { return std::find(kGravestFirst.begin(), kGravestFirst.end(), code); };
  return rank(a) < rank(b) ? a : b;
}

const Format& Session::format() {
  const std::string name = arguments_.maybe("format").value_or(split(command_->answers, ' ').front());
  const Format* found = find_format(name);
  if (!found) throw Error(ErrorKind::usage, fmt::format("no format {}", crm::quoted(name)));
  return *found;
}

Style Session::style() {
  const auto variable = [this](std::string_view name) { return context_.environment(name).value_or(""); };
  const std::string wish = arguments_.maybe("color").value_or("auto");
  const bool to_terminal = context_.out_is_terminal && !arguments_.has("output");
  const bool forced = !variable("CLICOLOR_FORCE").empty() && variable("CLICOLOR_FORCE") != "0";
  const bool refused = !variable("NO_COLOR").empty() || variable("TERM") == "dumb";
  const bool coloured = wish == "always" || (wish == "auto" && !refused && (forced || to_terminal));
  return {coloured ? Colour::on : Colour::off, to_terminal ? context_.terminal_width : 0};
}

void Session::print(std::string_view text) { output_ += text; }

void Session::note(std::string_view text) {
  if (!quiet()) context_.err << "crm: note: " << escape_visibly(runnable(text)) << '\n';
}

void Session::warn(std::string_view text) {
  context_.err << "crm: warning: " << escape_visibly(runnable(text)) << '\n';
}

void Session::warn_if_day_off(Date due) {
  if (calendar().is_business_day(due)) return;
  const Date before = calendar().roll_backward(due);
  warn(fmt::format("{} {} is no working day; the one before is {} {}", weekday_name(weekday(due)), to_iso(due),
                   weekday_name(weekday(before)), to_iso(before)));
}

void Session::warn_if_to_come(Date event) {
  if (event > real_today()) warn(fmt::format("{} is still to come: not counted until then", to_words(event)));
}

void Session::say_problem(const Problem& problem) { context_.err << problem_text(problem); }

void Session::reason(ErrorKind kind) { exit_code_ = graver(exit_code_, static_cast<int>(kind)); }

void Session::finish() {
  const auto file = arguments_.maybe("output");
  if (!file || *file == "-") write_to_stdout(context_, output_);
  else write_to_file(context_, path(*file), output_);
  output_.clear();
}

}  // namespace crm::cli
