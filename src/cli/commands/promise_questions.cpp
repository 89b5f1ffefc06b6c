// SPDX-License-Identifier: MIT
#include "promise_questions.hpp"

#include "crm/error.hpp"

#include <fmt/format.h>

namespace crm::cli {

bool asks_who_promises(Session&, const Arguments& arguments) {
  return !arguments.has("by") && (!arguments.has("to") || arguments.one("to") == kTeam);
}

std::string usual_promiser(Session& session, const Arguments& arguments) {
  return arguments.has("to") ? main_contact(session, arguments) : std::string(kTeam);
}

bool asks_to_whom(Session&, const Arguments& arguments) { return arguments.one("by") == kTeam; }

std::string due_meant(Session& session, const Arguments& arguments, const std::string& answer) {
  const Date due = session.when(answer);
  const auto given = arguments.maybe("made");
  const Date made = given ? session.when(*given) : session.on();
  if (due < made)
    throw Error(ErrorKind::usage, fmt::format("due {} is before {}, the day it is made", to_iso(due), to_iso(made)));
  return to_iso(due);
}

bool asks_who_asks(Session&, const Arguments& arguments) { return !arguments.has("from") && !arguments.has("to"); }

bool asks_whom(Session&, const Arguments& arguments) { return arguments.one("from") == kTeam; }

}  // namespace crm::cli
