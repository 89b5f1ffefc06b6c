// SPDX-License-Identifier: MIT
// status-update, outline and draft: letters from what is recorded already. Nothing is sent.
#include "cli/answers.hpp"
#include "cli/commands.hpp"
#include "cli/letter_output.hpp"
#include "draft_questions.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm::cli {
namespace {

constexpr std::string_view kAnswers = "text md html mail json";

constexpr Option kLetterOptions[]{
    {.name = "for", .value = "S", .doc = "who reads it", .needed = true, .ask = ask_for_person("who reads it")},
    kTemplateOption,
};

constexpr Option kDraftOptions[]{
    {.name = "LETTER",
     .takes = Takes::argument,
     .doc = "what to draft",
     .choices = kDrafts,
     .ask = {.usual = owed_letter}},
    {.name = "for",
     .value = "S",
     .doc = "who reads it",
     .needed = true,
     .ask = {.usual = usual_reader, .examples = some_people, .meant = person_meant}},
    {.name = "promise",
     .value = "P",
     .doc = "which promise it is about",
     .ask = {.when = owes_several, .usual = first_missed, .choices = missed}},
    kTemplateOption,
};

const Stakeholder& reader_of(Session& session) {
  return letter_reader(session, session.view().project, session.arguments().one("for"));
}

template <class Letter>
void write_and_print(Session& session, LetterKind kind, const Letter& letter, const Stakeholder& reader,
                     const Promise* about) {
  print_letter(session, write_letter(session, session.view(), kind, write_record(letter), &reader, about));
  note_channel(session, reader);
}

// Whether all is on track is not known as long as a promise cannot be read.
void refuse_blind_light(const Project& project) {
  for (const std::string& id : project.unreadable) {
    const std::string file = fmt::format("promises/{}.yaml", id);
    for (const Problem& problem : project.problems)
      if (problem.where.file == file)
        throw Error(ErrorKind::data,
                    fmt::format("{} cannot be read, so nobody can say that all is on track", quoted(file)),
                    "mend it (crm validate), then write the letter");
  }
}

int run_status_update(Session& session, const Arguments&) {
  refuse_blind_light(session.view().project);
  const Stakeholder& reader = reader_of(session);
  const letters::StatusUpdate letter = letters::status_update(session.view(), reader);
  write_and_print(session, LetterKind::status_update, letter, reader, nullptr);
  session.note(
      fmt::format("when it is sent: crm log-interaction 'Status update' --kind update --with {}", reader.info.id));
  return 0;
}

int run_outline(Session& session, const Arguments&) {
  const Stakeholder& reader = reader_of(session);
  const letters::Outline letter = letters::outline(session.view(), reader);
  if (letter.milestones.empty())
    throw Error(ErrorKind::usage, fmt::format("nothing is promised to {} yet", reader.name),
                "crm log-promise WHAT --to " + reader.info.id + " --due DATE --kind milestone");
  write_and_print(session, LetterKind::outline, letter, reader, nullptr);
  session.note(fmt::format("when it is sent: crm log-interaction Outline --kind outline --with {}", reader.info.id));
  return 0;
}

const Promise* promise_asked_for(Session& session) {
  const Project& project = session.view().project;
  const auto text = session.arguments().maybe("promise");
  return text ? find_promise(project, resolve_promise(project, *text)) : nullptr;
}

// Without --promise: the one owed to this reader, when there is exactly one.
const Promise& promise_to_apologise_for(Session& session, const Stakeholder& reader) {
  if (const Promise* promise = promise_asked_for(session)) return *promise;
  const View& view = session.view();
  const std::vector<const Promise*> owed = apologies_owed_to(view, reader.info.id);
  if (owed.size() == 1) return *owed.front();
  if (owed.empty())
    throw Error(ErrorKind::usage, fmt::format("no apology is owed to {}", reader.name),
                "crm check-followups --rule apology-owed lists those that are");
  throw Error(ErrorKind::usage, fmt::format("{} apologies are owed to {}", owed.size(), reader.name),
              "say which with --promise P; crm check-followups --rule apology-owed lists them");
}

const Interaction& talk_to_play_back(const View& view, const Stakeholder& reader) {
  if (const Interaction* talk = letters::talk_to_play_back(view, reader.info.id)) return *talk;
  const bool all_done = std::any_of(
      view.project.interactions.begin(), view.project.interactions.end(),
      [&](const Interaction& talk) { return talk.kind && is_two_way(*talk.kind) && talk.involves(reader.info.id); });
  throw Error(
      ErrorKind::usage,
      all_done ? fmt::format("every talk with {} has been played back", reader.name)
               : fmt::format("no talk with {} to play back", reader.name),
      fmt::format("note one first: crm log-interaction SUMMARY --with {} --kind meeting --said TEXT", reader.info.id));
}

void draft_playback(Session& session, const Stakeholder& reader) {
  const Interaction& talk = talk_to_play_back(session.view(), reader);
  const letters::Playback letter = letters::playback(session.view(), reader, talk);
  if (letter.said.empty() && letter.items.empty())
    throw Error(ErrorKind::usage,
                fmt::format("'{}' does not say what {} said: there is nothing to play back", talk.info.id, reader.name),
                fmt::format("note it first: crm set {} said=TEXT", talk.info.id));
  write_and_print(session, LetterKind::playback, letter, reader, nullptr);
  session.note(fmt::format("when it is sent: crm set {} played_back=today", talk.info.id));
}

int run_draft(Session& session, const Arguments& arguments) {
  const Stakeholder& reader = reader_of(session);
  const View& view = session.view();
  const Promise* promise = promise_asked_for(session);
  if (promise && promise->other_party() != reader.info.id)
    throw Error(ErrorKind::usage, fmt::format("'{}' is not a promise between us and {}", promise->info.id, reader.name),
                "crm timeline " + reader.info.id + " shows theirs");
  const std::string what = arguments.one("LETTER");
  if (what == "feedback-request") {
    if (promise && !view.life(*promise).delivered_on)
      session.warn(fmt::format("'{}' is not delivered yet: ask when it is", promise->info.id));
    write_and_print(session, LetterKind::feedback_request, letters::feedback_request(view, reader, promise), reader,
                    promise);
    session.note(fmt::format("when it is sent: crm log-feedback {} --about {}", reader.info.id,
                             promise ? promise->info.id : "relationship"));
  } else if (what == "playback") {
    draft_playback(session, reader);
  } else {
    const Promise& missed = promise_to_apologise_for(session, reader);
    write_and_print(session, LetterKind::apology, letters::apology(view, reader, missed), reader, &missed);
    session.note(fmt::format("say it yourself if you can, then: crm update-promise {} apologised", missed.info.id));
  }
  return 0;
}

}  // namespace

const Command kStatusUpdate{
    .name = "status-update",
    .group = "talk",
    .summary = "a letter: red, amber or green, what is needed, done and next",
    .each_project = true,
    .options = kLetterOptions,
    .answers = kAnswers,
    .details =
        "Red when anything is overdue to the reader, amber for an open delay or a date that is tight. Nothing is sent.",
    .examples = "crm status-update --for maya",
    .run = run_status_update,
};

const Command kOutline{
    .name = "outline",
    .group = "talk",
    .summary = "a letter: the milestones, with dates and who does what",
    .each_project = true,
    .options = kLetterOptions,
    .answers = kAnswers,
    .details = "Nothing is sent.",
    .examples = "crm outline --for maya",
    .run = run_outline,
};

const Command kDraft{
    .name = "draft",
    .group = "talk",
    .summary = "a letter: feedback-request, playback or apology",
    .each_project = true,
    .options = kDraftOptions,
    .answers = kAnswers,
    .details = "Nothing is sent.",
    .examples = "crm draft feedback-request --for dev --promise p08\n"
                "crm draft playback --for rosa\n"
                "crm draft apology --for rosa",
    .run = run_draft,
};

}  // namespace crm::cli
