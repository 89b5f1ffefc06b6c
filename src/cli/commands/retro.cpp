// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/idle_options.hpp"
#include "cli/letter_output.hpp"
#include "retro_record.hpp"

#include "crm/error.hpp"
#include "crm/pages.hpp"

#include <fmt/format.h>

namespace crm::cli {
namespace {

constexpr Option kOptions[]{
    {.name = "RETRO", .takes = Takes::optional, .doc = "a saved retro, to print again"},
    {.name = "milestone", .value = "P", .doc = "look back on this milestone and what it needed"},
    {.name = "since",
     .value = "DATE",
     .doc = "look back on a time (since the last retro, or the project's start)",
     .field = "since"},
    {.name = "until", .value = "DATE", .doc = "the last day of that time (that of the retro)", .field = "until"},
    {.name = "for", .value = "S", .doc = "the client's recap in place of our own page"},
    {.name = "save", .takes = Takes::flag, .doc = "keep it as a record"},
    {.name = "scope", .value = "TEXT", .field = "scope"},
    {.name = "participant", .takes = Takes::values, .value = "NAME", .field = "participants"},
    {.name = "celebrate", .takes = Takes::values, .value = "TEXT", .field = "celebrate"},
    {.name = "our-part",
     .takes = Takes::values,
     .value = "TEXT",
     .doc = "our part in what was missed; --save asks for it",
     .field = "our_part",
     .ask = {.when = is_saved_anew, .question = "our part in", .subjects = misses_looked_back_on}},
    {.name = "learned", .takes = Takes::values, .value = "'LESSON[|FROM]'", .doc = "what we learned, and from whom"},
    {.name = "puzzle", .takes = Takes::values, .value = "TEXT", .field = "puzzles"},
    {.name = "action",
     .takes = Takes::values,
     .value = "'WHAT|OWNER|DATE[|TO]'",
     .doc = "what we change: at most three; each becomes a promise"},
    {.name = "on", .value = "DATE", .doc = "the day of the retro (today)"},
    {.name = "id", .value = "ID", .doc = "the id of the retro"},
    kTemplateOption,
};

Written write_recap(Session& session, const View& view, const Retro& covered, const Stakeholder& reader) {
  const letters::RetroRecap recap = letters::retro_recap(view, covered, reader);
  if (recap.kept.empty() && recap.missed.empty() && recap.revoked.empty() && recap.actions.empty())
    throw Error(ErrorKind::usage,
                fmt::format("nothing that was kept, missed, taken back or decided here concerns {}", reader.name),
                "crm retro without --for shows what it covers, and for whom");
  return write_letter(session, view, LetterKind::retro_recap, write_record(recap), &reader, nullptr);
}

// `view` is of the retro's day.
Written write_page(Session& session, const View& view, const Retro& retro) {
  const letters::RetroScope scope = letters::scope_of(view, retro);
  const auto name = session.arguments().maybe("for");
  if (!name) {
    const letters::RetroPage page = letters::retro_page(view, retro, scope);
    return write_letter(session, view, LetterKind::retro, write_record(page), nullptr, nullptr);
  }
  Retro covered = retro;
  covered.promises = scope.promises;
  return write_recap(session, view, covered, letter_reader(session, view.project, *name));
}

// As it was on its day, whatever came of it since.
int print_again(Session& session, const std::string& text) {
  refuse_idle(session.arguments(),
              {"milestone", "since", "until", "save", "scope", "participant", "celebrate", "our-part", "learned",
               "puzzle", "action", "on", "id"},
              "a retro that is saved");
  const Project& project = session.view().project;
  const Retro& saved = *find_record(project.retros, resolve_record(project, *find_kind("retro"), text));
  const Written page = write_page(session, view_on(session.project().project, *saved.date), saved);
  if (session.arguments().has("for") && *saved.date < session.today())
    session.warn(fmt::format("this letter is of {}: its dates may be past", to_words(*saved.date)));
  print_letter(session, page);
  return 0;
}

int run_retro(Session& session, const Arguments& arguments) {
  if (arguments.has("RETRO")) return print_again(session, arguments.one("RETRO"));
  const NewRetro made = new_retro(session);
  Project project = session.project().project;
  for (const Promise& action : made.actions) project.promises.push_back(action);
  sort_records(project);
  const Written page = write_page(session, view_on(std::move(project), *made.retro.date), made.retro);
  if (arguments.has("save")) {
    if (!session.commit(made.changes)) return 0;
    session.print(made.retro.info.id + "\n");
    if (session.quiet()) return 0;
    session.print("\n");
  } else if (!made.actions.empty()) {
    session.note("nothing is saved, the actions neither: add --save");
  }
  print_letter(session, page);
  return 0;
}

}  // namespace

const Command kRetro{
    .name = "retro",
    .group = "learn",
    .summary = "look back, and change something next time",
    .access = Access::write,
    .record = "retro",
    .options = kOptions,
    .answers = "text md html json",
    .details =
        "Without --save it only prints. Actions become promises to the client named (the milestone's by default).",
    .examples =
        "crm retro --milestone k3f9\n"
        "crm retro --milestone k3f9 --save --learned 'Clear music before the first edit|Maya Chen' "
        "--action 'Licence checklist|Sam Okafor|+10bd'\n"
        "crm retro --since 2026-09-01 --until eom\n"
        "crm retro 2026-11-21-m4tk --for maya",
    .run = run_retro,
};

}  // namespace crm::cli
