// SPDX-License-Identifier: MIT
#include "cli/answers.hpp"
#include "cli/commands.hpp"
#include "feedback_questions.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace crm::cli {
namespace {

constexpr Option kOptions[]{
    {.name = "STAKEHOLDER", .takes = Takes::argument, .field = "from",
     .ask = {.question = "whom did we ask, or who answered", .usual = usual_feedback_giver, .examples = some_people}},
    {.name = "about", .value = "P", .doc = "a promise, or relationship", .field = "about", .needed = true,
     .ask = {.question = "about what", .usual = usual_feedback_subject, .examples = feedback_subjects}},
    {.name = "asked", .value = "DATE", .doc = "the day we asked (today)", .field = "asked"},
    {.name = "answered",
     .value = "DATE",
     .doc = "the day they answered (today, when there is an answer)",
     .field = "answered"},
    {.name = "csat", .value = "N", .field = "csat"},
    {.name = "nps", .value = "N", .field = "nps"},
    {.name = "ces", .value = "N", .field = "ces"},
    {.name = "comment", .value = "TEXT", .field = "comment"},
    {.name = "next-time", .value = "TEXT", .field = "next_time"},
    {.name = "issues-handled", .value = "yes|no", .field = "issues_handled"},
    {.name = "differently", .value = "TEXT", .field = "differently"},
    {.name = "followed-up", .value = "DATE", .field = "followed_up"},
    {.name = "on", .value = "DATE", .doc = "the day of the question or the answer (today)"},
    {.name = "id", .value = "ID", .doc = "the id of a new record, if not a made-up one"},
};

const Kind& feedback_kind() { return *find_kind("feedback"); }

bool has_answer(const Arguments& arguments) {
  constexpr std::array kAnswers{"answered",  "csat",           "nps",        "ces", "comment",
                                "next-time", "issues-handled", "differently"};
  return std::any_of(kAnswers.begin(), kAnswers.end(), [&](const char* name) { return arguments.has(name); });
}

// The latest record of the same person about the same thing that `wanted` accepts.
template <class Wanted>
const Feedback* latest(const Project& project, const Feedback& given, Wanted wanted) {
  const Feedback* found = nullptr;
  for (const Feedback& other : project.feedback)
    if (other.from == given.from && other.about == given.about && other.asked && wanted(other) &&
        (!found || *found->asked <= *other.asked))
      found = &other;
  return found;
}

const Feedback* unanswered(const Project& project, const Feedback& given) {
  return latest(project, given, [&](const Feedback& other) {
    const bool same_question = !given.asked || *given.asked == *other.asked;
    const bool in_time = !given.answered || *other.asked <= *given.answered;
    return !other.answered && same_question && in_time;
  });
}

std::string subject_of(const Project& project, const Feedback& feedback) {
  const Promise* promise = find_promise(project, feedback.about);
  return fmt::format("{} about {}", display_name(project, feedback.from), promise ? promise->what : "the relationship");
}

// A low one before others: that is the one that nobody came back about.
const Feedback& answer_to_follow_up(const Project& project, const Feedback& given) {
  const auto waits = [](const Feedback& other) { return other.answered && !other.followed_up; };
  const Feedback* answer =
      latest(project, given, [&](const Feedback& other) { return waits(other) && other.is_low(); });
  if (!answer) answer = latest(project, given, waits);
  if (!answer)
    throw Error(ErrorKind::usage, fmt::format("no answer of {} waits for a follow-up", subject_of(project, given)),
                "crm list feedback shows what was asked and answered");
  return *answer;
}

void check_order(const Feedback& feedback) {
  if (feedback.answered && *feedback.answered < *feedback.asked)
    throw Error(ErrorKind::usage,
                fmt::format("answered {} is before asked {}", to_iso(*feedback.answered), to_iso(*feedback.asked)),
                "correct --answered or --asked");
}

// What the command says, on top of what the record says.
Feedback completed(const Feedback& record, const Feedback& given) {
  Feedback after = record;
  const Feedback blank;
  for (const Field& field : Feedback::fields())
    if (!equal(*field.type, field.get(&given), field.get(&blank)))
      field.type->assign(field.get_mutable(&after), field.get(&given));
  return after;
}

void advise(Session& session, const std::string& id, const Feedback& feedback) {
  if (!feedback.answered || !feedback.is_low() || feedback.followed_up) return;
  const View& view = session.view();
  const Date until = view.calendar.add_business_days(*feedback.answered, *view.project.config.settings.loop_within);
  session.note(fmt::format("a low score: come back to {} by {}, then: crm set {} followed_up=today",
                           display_name(view.project, feedback.from), to_words(std::max(until, view.today)), id));
}

int save(Session& session, const std::string& id, const Feedback& feedback, const FileChange& change) {
  check_order(feedback);
  session.warn_if_to_come(feedback.answered.value_or(*feedback.asked));
  if (!session.commit({change})) return 0;
  std::string_view event = feedback.answered ? "answered" : "asked";
  if (session.arguments().has("followed-up")) event = "followed up";
  session.print(session.quiet()
                    ? id + "\n"
                    : fmt::format("{} {}: {}\n", id, event, subject_of(session.project().project, feedback)));
  advise(session, id, feedback);
  return 0;
}

int complete_record(Session& session, const Feedback& before, const Feedback& given) {
  const Feedback after = completed(before, given);
  return save(session, before.info.id, after, session.change(feedback_kind(), before.info, &before, &after));
}

int run_log_feedback(Session& session, const Arguments& arguments) {
  const Project& project = session.project().project;
  Feedback given;
  apply_options(session, kLogFeedback, feedback_kind(), &given);
  const Date day = session.on();
  if (has_answer(arguments) && !given.answered) given.answered = day;
  if (given.followed_up && !given.answered) return complete_record(session, answer_to_follow_up(project, given), given);

  const Feedback* question = unanswered(project, given);
  if (question && given.answered && !arguments.has("id")) {
    session.note(fmt::format("this answers what was asked on {}", to_words(*question->asked)));
    return complete_record(session, *question, given);
  }
  if (question)
    session.note(
        fmt::format("'{}' waits for an answer already, since {}", question->info.id, to_words(*question->asked)));
  if (!given.asked) given.asked = given.answered ? std::min(day, *given.answered) : day;
  const std::string id = session.new_id(feedback_kind(), given.from, *given.asked);
  return save(session, id, given, session.create(feedback_kind(), id, &given));
}

}  // namespace

const Command kLogFeedback{
    .name = "log-feedback",
    .group = "learn",
    .summary = "that we asked for feedback, and what they answered",
    .access = Access::write,
    .record = "feedback",
    .options = kOptions,
    .details = "A score or a comment is an answer. It goes to the question that waits for it, when there is one.",
    .examples =
        "crm log-feedback maya --about k3f9\n"
        "crm log-feedback maya --about k3f9 --csat 4 --next-time 'Call me the first day'\n"
        "crm log-feedback rosa --about relationship --followed-up today",
    .run = run_log_feedback,
};

}  // namespace crm::cli
