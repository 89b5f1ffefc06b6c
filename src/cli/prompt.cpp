// SPDX-License-Identifier: MIT
// Questions on the terminal.
#include "session.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

#include <algorithm>
#include <istream>
#include <ostream>

#include <fmt/format.h>

namespace crm::cli {

std::string Session::ask(std::string_view question, const std::vector<std::string>& choices,
                         std::string_view otherwise) {
  std::string prompt(question);
  if (!choices.empty()) prompt += fmt::format(" ({})", join(choices, ", "));
  if (!otherwise.empty()) prompt += fmt::format(" [{}]", otherwise);
  while (true) {
    context_.err << escape_visibly(prompt) << ": " << std::flush;
    std::string line;
    if (!std::getline(context_.in, line))
      throw Error(ErrorKind::usage, "no answer", "give it as an option, or say --no-input to be told what is missing");
    const std::string answer = trim(mend(line).text);
    if (answer.empty()) return std::string(otherwise);
    if (choices.empty() || std::find(choices.begin(), choices.end(), answer) != choices.end()) return answer;
    context_.err << fmt::format("one of these, please{}\n", did_you_mean(answer, choices));
  }
}

void complete(Session& session, const Command& command, Arguments& arguments) {
  const auto needed = missing(command, arguments);
  if (needed.empty()) return;
  if (!session.interactive()) {
    std::vector<std::string> names;
    for (const Option& option : needed) names.push_back(spelling(option));
    throw Error(ErrorKind::usage, fmt::format("{} needs {}", command.name, join(names, ", ")),
                fmt::format("see: crm help {}", command.name));
  }
  for (const Option& option : needed) {
    std::string answer;
    while (answer.empty()) answer = session.ask(doc_of(command, option), choices_of(command, option), "");
    arguments.given[std::string(option.name)] = {answer};
  }
}

}  // namespace crm::cli
