// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "promise_advice.hpp"
#include "promise_questions.hpp"

#include "crm/error.hpp"
#include "crm/figures.hpp"
#include "crm/lint.hpp"
#include "crm/text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm::cli {
namespace {

constexpr Option kPromiseOptions[]{
    {.name = "WHAT", .takes = Takes::argument, .field = "what"},
    {.name = "to",
     .value = "S",
     .doc = "to whom we promise",
     .field = "to",
     .ask = {.when = asks_to_whom,
             .question = "to whom",
             .usual = main_contact,
             .examples = some_people,
             .meant = person_meant},
     .usage = "--to S"},
    {.name = "by",
     .value = "S",
     .doc = "who promises, when it is not us",
     .field = "by",
     .ask = {.when = asks_who_promises, .question = "who promises", .usual = usual_promiser, .examples = both_sides}},
    {.name = "due",
     .value = "DATE",
     .field = "due",
     .needed = true,
     .ask = {.question = "due on which day", .usual = in_a_week, .meant = due_meant}},
    {.name = "id", .value = "ID", .doc = "the id, if not a made-up one"},
    {.name = "owner", .value = "NAME", .field = "owner"},
    {.name = "kind", .value = "KIND", .field = "kind"},
    {.name = "done-when", .value = "TEXT", .field = "done_when"},
    {.name = "why", .value = "TEXT", .field = "why"},
    {.name = "target", .value = "DATE", .field = "target"},
    {.name = "urgency", .value = "N", .field = "urgency"},
    {.name = "impact", .value = "N", .field = "impact"},
    {.name = "aligned", .value = "N", .field = "aligned"},
    {.name = "inform", .takes = Takes::values, .value = "S", .field = "inform"},
    {.name = "needs", .takes = Takes::values, .value = "P", .field = "needs"},
    {.name = "follows", .value = "P", .field = "follows"},
    {.name = "requested", .value = "DATE", .field = "requested"},
    {.name = "made", .value = "DATE", .doc = "the day it was promised (today)", .field = "made"},
    {.name = "on", .value = "DATE", .doc = "the same as --made"},
    {.name = "sla", .value = "ID", .field = "sla"},
    {.name = "link", .takes = Takes::values, .value = "TEXT", .field = "links"},
    {.name = "tag", .takes = Takes::values, .value = "TEXT", .field = "tags"},
};

constexpr Option kRequestOptions[]{
    {.name = "WHAT", .takes = Takes::argument, .doc = "what is asked for", .field = "what"},
    {.name = "from",
     .value = "S",
     .doc = "who asks us",
     .field = "to",
     .ask = {.when = asks_who_asks, .question = "who asks", .usual = main_contact, .examples = both_sides},
     .usage = "--from S|--to S"},
    {.name = "to",
     .value = "S",
     .doc = "whom we ask",
     .field = "by",
     .ask = {.when = asks_whom,
             .question = "whom do we ask",
             .usual = main_contact,
             .examples = some_people,
             .meant = person_meant}},
    {.name = "on", .value = "DATE", .doc = "the day it was asked for (today)"},
    {.name = "sla", .value = "ID", .field = "sla"},
    {.name = "id", .value = "ID", .doc = "the id, if not a made-up one"},
    {.name = "owner", .value = "NAME", .field = "owner"},
    {.name = "kind", .value = "KIND", .field = "kind"},
    {.name = "done-when", .value = "TEXT", .field = "done_when"},
    {.name = "why", .value = "TEXT", .field = "why"},
    {.name = "due", .value = "DATE", .doc = "the date that was wished for", .field = "due"},
    {.name = "urgency", .value = "N", .field = "urgency"},
    {.name = "impact", .value = "N", .field = "impact"},
    {.name = "aligned", .value = "N", .field = "aligned"},
    {.name = "inform", .takes = Takes::values, .value = "S", .field = "inform"},
    {.name = "tag", .takes = Takes::values, .value = "TEXT", .field = "tags"},
};

// Exactly one side is the team; the one that is not given is.
void settle_sides(Promise& promise, std::string_view options, std::string_view both_given) {
  if (promise.by.empty() && !promise.to.empty() && promise.to != kTeam) promise.by = kTeam;
  if (promise.to.empty() && !promise.by.empty() && promise.by != kTeam) promise.to = kTeam;
  if (promise.by.empty() || promise.to.empty())
    throw Error(ErrorKind::usage, fmt::format("say who the other side is: {}", options),
                "crm list stakeholders shows them");
  if ((promise.by == kTeam) == (promise.to == kTeam))
    throw Error(ErrorKind::usage, "one side of a promise is the team, the other a stakeholder",
                std::string(both_given));
}

int save(Session& session, const Promise& promise, Date date, std::string_view said) {
  if (const auto bad = first_bad_move(promise)) throw Error(ErrorKind::usage, bad->message, bad->hint);
  const Kind& kind = *find_kind("promise");
  const std::string id = session.new_id(kind, promise.what, date);
  if (!session.commit({session.create(kind, id, &promise)})) return 0;
  session.print(session.quiet() ? id + "\n" : fmt::format("{} {}\n", id, said));
  if (promise.made && promise.done_when.empty())
    session.note(fmt::format("how will both sides see that it is done? crm set {} done_when=TEXT", id));
  return 0;
}

int run_log_promise(Session& session, const Arguments& arguments) {
  Promise promise;
  apply_options(session, kLogPromise, *find_kind("promise"), &promise);
  settle_sides(promise, "--to S for our promise, or --by S for theirs", "give --to for our promise, --by for theirs");
  promise.owner = known_owner(session, promise.owner);
  if (!promise.made) promise.made = arguments.has("on") ? session.on() : session.today();
  if (*promise.due < *promise.made)
    throw Error(ErrorKind::usage,
                fmt::format("due {} is before {}, the day it is made", to_iso(*promise.due), to_iso(*promise.made)),
                "correct --due, or give --made");
  show_load(session, promise);
  session.warn_if_to_come(*promise.made);
  session.warn_if_day_off(*promise.due);
  warn_of_doubts(session, promise);
  const Project& project = session.project().project;
  return save(
      session, promise, *promise.made,
      fmt::format("{} to {} for {}", promise.ours() ? "promised" : "promised by " + display_name(project, promise.by),
                  display_name(project, promise.to), to_words(*promise.due)));
}

int run_log_request(Session& session, const Arguments&) {
  Promise promise;
  apply_options(session, kLogRequest, *find_kind("promise"), &promise);
  settle_sides(promise, "--from S when they ask us, or --to S when we ask them",
               "give --from when they ask us, --to when we ask them");
  promise.owner = known_owner(session, promise.owner);
  promise.requested = session.on();
  if (promise.due && *promise.due < *promise.requested)
    throw Error(
        ErrorKind::usage,
        fmt::format("due {} is before {}, the day it is asked for", to_iso(*promise.due), to_iso(*promise.requested)),
        "correct --due, or give --on");
  session.warn_if_to_come(*promise.requested);
  warn_of_doubts(session, promise);
  const Project& project = session.project().project;
  std::string said = fmt::format("asked of {} on {}", display_name(project, promise.by), to_words(*promise.requested));
  if (promise.ours()) {
    const View& view = session.view();
    const Date last = view.calendar.add_business_days(*promise.requested, answer_within(view, promise));
    said = fmt::format("asked by {}; answer by {}, even if only \"not yet\"", display_name(project, promise.to),
                       to_words(last));
  }
  return save(session, promise, *promise.requested, said);
}

}  // namespace

const Command kLogPromise{
    .name = "log-promise",
    .group = "keep",
    .summary = "what we promised whom, or they us, and by when",
    .access = Access::write,
    .record = "promise",
    .options = kPromiseOptions,
    .details = "The first date agreed stays on record; later ones are moves (crm update-promise).",
    .examples = "crm log-promise 'Final film' --to maya --due friday --owner 'Sam Okafor'\n"
                "crm log-promise 'Product copy' --by tom --due 2026-11-18",
    .run = run_log_promise,
};

const Command kLogRequest{
    .name = "log-request",
    .group = "keep",
    .summary = "what somebody asked of us, or we of them",
    .access = Access::write,
    .record = "promise",
    .options = kRequestOptions,
    .details = "A request becomes a promise with: crm update-promise ID promised --due DATE",
    .examples = "crm log-request 'Localised flyers' --from dev --on yesterday\n"
                "crm log-request 'Brand guidelines' --to rosa",
    .run = run_log_request,
};

}  // namespace crm::cli
