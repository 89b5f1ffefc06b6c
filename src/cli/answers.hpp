// SPDX-License-Identifier: MIT
// What a terminal offers as answers, and what an answer means: for the rows of the command table (see Ask).
#pragma once

#include "session.hpp"

namespace crm::cli {

// Why an empty answer is none.
inline constexpr std::string_view kNeeded = "this is needed; Ctrl-D ends without any change";

// Of several projects nothing is offered, and an answer is taken as it is.
const Project* only_project(Session& session);

// As many as fit a line, the last one an ellipsis where there are more.
std::vector<std::string> some_of(std::vector<std::string> texts);

bool always(Session&, const Arguments&);

// Of the main contacts, or of all where nobody is marked as one, whoever we last were in touch with; "" if that is
// not clear.
std::string main_contact(Session& session, const Arguments&);
std::vector<std::string> some_people(Session& session, const Arguments&);
std::vector<std::string> both_sides(Session& session, const Arguments&);  // the team and some people
// Promises with something left to do, ours and theirs, the earliest date first.
std::vector<std::string> some_promises(Session& session, const Arguments&);

// Five business days after --on, --made or today.
std::string in_a_week(Session& session, const Arguments& arguments);

// Each throws Error(usage) for what there is not.
std::string person_meant(Session& session, const Arguments&, const std::string& answer);
std::string promise_meant(Session& session, const Arguments&, const std::string& answer);
std::string id_meant(Session& session, const Arguments&, const std::string& answer);
std::vector<std::string> all_kinds(Session&, const Arguments&);
std::string usual_kind(Session&, const Arguments&);  // promises
std::string kind_meant(Session&, const Arguments&, const std::string& answer);
// An ISO date.
std::string day_meant(Session& session, const Arguments&, const std::string& answer);

constexpr Ask ask_for_person(std::string_view question) {
  return {.question = question, .usual = main_contact, .examples = some_people, .meant = person_meant};
}
// Whom it may be about is not to be guessed.
constexpr Ask ask_for_somebody(std::string_view question) {
  return {.question = question, .examples = some_people, .meant = person_meant};
}
inline constexpr Ask kAskForRecord{.examples = some_promises, .meant = id_meant};
inline constexpr Ask kAskForKind{.question = "records of which kind", .usual = usual_kind, .examples = all_kinds,
                                 .meant = kind_meant};
// A question that needs no answer, asked whenever the option is not given.
constexpr Ask open_question(std::string_view question) { return {.when = always, .question = question, .least = 0}; }

}  // namespace crm::cli
