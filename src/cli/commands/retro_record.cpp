// SPDX-License-Identifier: MIT
#include "retro_record.hpp"

#include "cli/answers.hpp"
#include "cli/commands.hpp"
#include "cli/words.hpp"

#include "crm/error.hpp"
#include "crm/pages.hpp"
#include "crm/text.hpp"

#include <fmt/format.h>

namespace crm::cli {
namespace {

using Texts = std::vector<std::string>;

constexpr std::size_t kMostActions = 3;

void set_milestone(Retro& retro, const Promise& promise) {
  if (retro.since || retro.until)
    throw Error(ErrorKind::usage, "--milestone brings its own time", "leave out --since and --until, or --milestone");
  retro.promises = {promise.info.id};
  if (retro.scope.empty()) retro.scope = promise.what;
}

void set_period(const View& view, Retro& retro) {
  if (!retro.since) retro.since = letters::usual_start(view, *retro.date);
  if (!retro.until) retro.until = retro.date;
  if (*retro.until < *retro.since)
    throw Error(ErrorKind::usage, fmt::format("{} is before {}", to_iso(*retro.until), to_iso(*retro.since)),
                "correct --since or --until");
  if (retro.scope.empty()) retro.scope = fmt::format("{} to {}", to_words(*retro.since), to_words(*retro.until));
  for (const std::string& id : letters::scope_of(view, retro).promises) {
    const Promise& covered = *find_promise(view.project, id);
    if (covered.kind == PromiseKind::milestone && view.life(covered).accepted_on) retro.promises.push_back(id);
  }
}

// The milestone, if the retro is of one.
const Promise* set_scope(Session& session, const View& view, Retro& retro) {
  const auto text = session.arguments().maybe("milestone");
  if (!text) {
    set_period(view, retro);
    return nullptr;
  }
  const Promise& milestone = *find_promise(view.project, resolve_promise(view.project, *text));
  set_milestone(retro, milestone);
  return &milestone;
}

Texts missed_in(const View& view, const Retro& retro) {
  Texts missed;
  for (const Promise* promise : letters::missed_in(view, letters::scope_of(view, retro)))
    missed.push_back(quoted(promise->what));
  return missed;
}

Promise action_from(Session& session, const std::string& text, Date day, const Promise* milestone) {
  const Texts parts = bar_parts(session.text(text));
  if (parts.size() < 3 || parts[0].empty() || parts[1].empty())
    throw Error(ErrorKind::usage, fmt::format("{} has no owner or no date", quoted(text)),
                "--action 'WHAT|OWNER|DATE|TO'");
  Promise action;
  action.by = kTeam;
  action.what = parts[0];
  action.owner = parts[1];
  action.made = day;
  action.due = session.when(parts[2]);
  if (parts.size() > 3) action.to = resolve_stakeholder(session.project().project, parts[3]);
  else if (milestone) action.to = milestone->to;
  else
    throw Error(ErrorKind::usage, fmt::format("{} does not say to whom", quoted(text)),
                "--action 'WHAT|OWNER|DATE|TO'");
  if (*action.due < *action.made)
    throw Error(ErrorKind::usage, fmt::format("{} is due before it is promised", quoted(parts[0])), "correct its date");
  return action;
}

void add_actions(Session& session, NewRetro& made, const Promise* milestone) {
  const Texts texts = session.arguments().all("action");
  if (texts.size() > kMostActions)
    throw Error(ErrorKind::usage, fmt::format("{} actions are too many", texts.size()),
                "keep the three that change most");
  const Kind& kind = *find_kind("promise");
  for (const std::string& text : texts) {
    Promise action = action_from(session, text, *made.retro.date, milestone);
    do {
      action.info.id = fmt::format("{}-{}", random_part(session.context().random), slug(action.what));
    } while (find_any(session.project().project, action.info.id));
    made.changes.push_back(session.create(kind, action.info.id, &action));
    made.retro.actions.push_back(action.info.id);
    made.actions.push_back(std::move(action));
  }
}

void add_lessons(Session& session, Retro& retro) {
  for (const std::string& text : session.arguments().all("learned")) {
    const Texts parts = bar_parts(session.text(text));
    retro.learned.push_back({parts[0], parts.size() > 1 ? parts[1] : ""});
  }
}

// A record of a miss in which nobody on our side did anything would teach nothing.
void check_our_part(const View& view, const Retro& retro) {
  const Texts missed = missed_in(view, retro);
  if (missed.empty() || !retro.our_part.empty()) return;
  throw Error(ErrorKind::usage,
              fmt::format("{} {} missed, and nothing says our part in it", join(some_of(missed), ", "),
                          missed.size() == 1 ? "was" : "were"),
              "--our-part 'What we could have done or said earlier'");
}

}  // namespace

bool is_saved_anew(Session&, const Arguments& arguments) { return arguments.has("save") && !arguments.has("RETRO"); }

Texts misses_looked_back_on(Session& session, const Arguments& arguments) {
  Retro retro;
  retro.date = session.on();
  for (const std::string_view name : {"since", "until"})
    if (const auto day = arguments.maybe(name)) set_path(session, *find_kind("retro"), &retro, name, *day);
  const View view = view_on(session.project().project, *retro.date);
  set_scope(session, view, retro);
  return missed_in(view, retro);
}

NewRetro new_retro(Session& session) {
  const Kind& kind = *find_kind("retro");
  NewRetro made;
  apply_options(session, kRetro, kind, &made.retro);
  made.retro.date = session.on();
  session.warn_if_to_come(*made.retro.date);
  const View view = view_on(session.project().project, *made.retro.date);
  const Promise* milestone = set_scope(session, view, made.retro);
  add_lessons(session, made.retro);
  add_actions(session, made, milestone);
  if (session.arguments().has("save")) check_our_part(view, made.retro);
  made.retro.info.id = session.new_id(kind, made.retro.scope, *made.retro.date);
  made.changes.push_back(session.create(kind, made.retro.info.id, &made.retro));
  return made;
}

}  // namespace crm::cli
