// SPDX-License-Identifier: MIT
#include "cli/answers.hpp"
#include "cli/commands.hpp"

#include "crm/error.hpp"

namespace crm::cli {
namespace {

std::string subject_meant(Session& session, const Arguments&, const std::string& answer) {
  const Project* project = only_project(session);
  return project ? resolve_stakeholder_or_promise(*project, answer).info().id : answer;
}

constexpr Option kOptions[]{
    {.name = "SUBJECT", .takes = Takes::argument, .doc = "a stakeholder (id, name or a part of one) or a promise",
     .ask = {.usual = main_contact, .examples = some_people, .meant = subject_meant}},
    {.name = "private", .takes = Takes::flag, .doc = "a stakeholder's private notes too: for your eyes alone"},
};

int run_timeline(Session& session, const Arguments& arguments) {
  const View& view = session.view();
  const AnyRecord subject = resolve_stakeholder_or_promise(view.project, arguments.one("SUBJECT"));
  const bool with_private = arguments.has("private");
  TimelineAnswer answer{&view, subject.info().id, {}, {}, view.project.problems};
  if (const Promise* promise = find_promise(view.project, answer.subject)) {
    if (with_private)
      throw Error(ErrorKind::usage, "--private goes with a stakeholder", "promises have no private notes");
    answer.title = promise->what;
    answer.entries = timeline_of(view, *promise);
  } else {
    const Stakeholder& person = *find_stakeholder(view.project, answer.subject);
    answer.title = person.name;
    answer.entries = timeline_of(view, person, with_private ? PrivateText::included : PrivateText::left_out);
  }
  session.print(session.format().timeline(answer, session.style()));
  return 0;
}

}  // namespace

const Command kTimeline{
    .name = "timeline",
    .group = "talk",
    .summary = "everything with somebody, or about a promise, newest first",
    .each_project = true,
    .options = kOptions,
    .answers = "text md json",
    .details = "Contacts, promises and their moves, dates that passed, delays and who was told, feedback and goodwill.",
    .examples =
        "crm timeline maya\n"
        "crm timeline k3f9\n"
        "crm timeline maya --private",
    .run = run_timeline,
};

}  // namespace crm::cli
