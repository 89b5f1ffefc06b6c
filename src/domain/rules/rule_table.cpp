// SPDX-License-Identifier: MIT
#include "rules.hpp"

#include <array>
#include <tuple>

#include <fmt/format.h>

namespace crm {

namespace {

using enum Urgency;

constexpr Rule kTable[] = {
    {"overdue", late, "our open promise is past its current due date",
     "Do what you said you would do. A date that passes in silence costs more trust than one that is moved early.",
     "crm update-promise {subject} delivered", rules::overdue},
    {"apology-owed", late, "a promise of ours was missed and nobody has apologised since",
     "An apology that takes responsibility and offers repair is what turns a miss into a working relationship.",
     "crm update-promise {subject} apologised", rules::apology_owed},
    {"handover-owed", late, "an open promise is to somebody who has left",
     "Whoever follows inherits the expectation but not the agreement: make it with them.",
     "crm set {subject} to=SUCCESSOR", rules::handover_owed},
    {"notice-owed", late, "somebody who must know of a delay has not been told",
     "People forgive delays they hear of from you, not those they hear of from others.",
     "crm delay-notice {subject} --told {stakeholder} --via CHANNEL", rules::notice_owed, "delay"},
    {"delay-unrecorded", late, "a promise is overdue and its present slip has no delay record",
     "Each slip needs a notice of its own: an earlier one, if there is any, promised a date that has gone.",
     "crm delay-notice {subject}", rules::delay_unrecorded},
    {"answer-owed", late, "a request is unanswered beyond its limit",
     "Get back when you said you would, even only to say \"not yet\".",
     "crm update-promise {subject} promised --due DATE", rules::answer_owed},
    {"low-score", late, "a low score has not been followed up in time",
     "Someone who gave a low score and heard nothing has learned that asking was an empty gesture.",
     "crm set {subject} followed_up=today", rules::low_score, "feedback"},
    {"escalate", late, "a promise is overdue by more than escalate_after business days",
     "Help that is asked for early is cheap; a surprise for the manager is not.",
     "crm update-promise {subject} renegotiated --due DATE --agreed-by {stakeholder}", rules::escalate},
    {"repeat-miss", late, "two misses to one person within repeat_miss_window days",
     "One miss is an accident, two are a pattern: talk about the pattern, not the dates.", "crm brief {stakeholder}",
     rules::repeat_miss},
    {"next-update-owed", today, "the day of the next update that a delay notice promised has come",
     "The next update is a promise too, and the easiest one to keep. crm status-update writes it.",
     "crm log-interaction 'Status update' --kind update --with {stakeholder}", rules::next_update_owed, "delay"},
    {"answer-due", today, "today is the last day to answer a request",
     "An answer in time is the cheapest promise that you can keep.", "crm update-promise {subject} promised --due DATE",
     rules::answer_due},
    {"due-today", today, "our open promise is due today", "The due day itself is still in time.",
     "crm update-promise {subject} delivered", rules::due_today},
    {"check-in", today, "the time since the last talk has reached check_in_every",
     "Relationships that are only used when something is needed wear out.",
     "crm log-interaction SUMMARY --kind check-in --with {stakeholder}", rules::check_in, "stakeholder"},
    {"update", today, "the time since the last status update has reached update_every",
     "People who hear regularly do not have to ask, and do not have to guess. crm status-update writes it.",
     "crm log-interaction 'Status update' --kind update --with {stakeholder}", rules::update, "stakeholder"},
    {"due-soon", soon, "our open promise is due within due_soon business days",
     "What is seen coming can still be moved in time.", "crm update-promise {subject} delivered", rules::due_soon},
    {"at-risk", soon, "an open promise needs one that is overdue or due later",
     "A promise cannot be kept before what it needs; say so while there is time.",
     "crm update-promise {related} delivered", rules::at_risk},
    {"extra-update", soon, "a promise of high impact is due soon and its receiver has had no update since it was made",
     "Before something that matters, silence is heard as bad news. crm status-update writes one.",
     "crm log-interaction 'Status update' --kind update --with {stakeholder}", rules::extra_update},
    {"target-passed", soon, "our own earlier target has passed and the promise is open",
     "The target is the early warning that only you can see.", "crm update-promise {subject} delivered",
     rules::target_passed},
    {"conflict", soon, "one owner has promises to different people at nearly the same time",
     "Decide between competing demands in the open, or the louder client decides for you.",
     "crm log-interaction SUMMARY --kind decision --with {stakeholder} --promise {subject} --promise {related}",
     rules::conflict},
    {"owed-to-us", soon, "a promise to us is past its date",
     "Ask what would help, without blame: their reasons are as good as ours.",
     "crm update-promise {subject} renegotiated --due DATE --agreed-by team", rules::owed_to_us},
    {"their-answer-owed", soon, "a request of ours is unanswered beyond answer_within",
     "An open question is a risk with nobody's name on it.", "crm update-promise {subject} promised --due DATE",
     rules::their_answer_owed},
    {"acceptance-awaited", advice, "something delivered has not been accepted for more than 2 business days",
     "Silence is not acceptance; ask while a mistake is still cheap to mend.", "crm update-promise {subject} accepted",
     rules::acceptance_awaited},
    {"counter-unanswered", advice, "our counter-offer has had no answer for more than 2 business days",
     "An offer without an answer is neither a promise nor a refusal.",
     "crm update-promise {subject} promised --due DATE", rules::counter_unanswered},
    {"notice-unheard", advice, "a delay notice has not been acknowledged for more than 2 business days",
     "Told is not heard: try another channel.",
     "crm delay-notice {subject} --told {stakeholder} --via CHANNEL --acknowledged today", rules::notice_unheard,
     "delay"},
    {"ask-feedback", advice, "a milestone was accepted some days ago and nobody asked how it was",
     "Feedback is freshest, and least awkward, right after the work. crm draft feedback-request writes the question.",
     "crm log-feedback {stakeholder} --about {subject}", rules::ask_feedback},
    {"feedback-unanswered", advice, "a question for feedback has had no answer for more than 5 business days",
     "Those who do not answer a form often answer a call.", "crm set {subject} answered=today csat=N",
     rules::feedback_unanswered, "feedback"},
    {"pass-on-praise", advice, "praise is more than 2 business days old and the manager does not know",
     "Give the credit away, to the one who decides about their next job.", "crm set {subject} manager_told=today",
     rules::pass_on_praise, "interaction"},
    {"play-back", advice, "a meeting's outcome has not been read back within 1 business day",
     "Two people leave a meeting with two memories of it, unless one of them writes. crm draft playback helps.",
     "crm set {subject} played_back=today", rules::play_back, "interaction"},
    {"celebrate", advice, "a milestone was accepted more than 10 business days ago without celebration or praise",
     "What is never celebrated feels as if it never happened.",
     "crm log-interaction SUMMARY --kind celebration --with {stakeholder} --promise {subject}", rules::celebrate},
    {"challenge-open", advice, "a challenge is more than 5 business days old without an outcome",
     "A good question left open turns into a quarrel about a solution.", "crm set {subject} outcome=OUTCOME",
     rules::challenge_open, "interaction"},
    {"not-heard", advice, "two challenges to one person were not heard",
     "When two sides stop hearing each other, a third should hold the talk.",
     "crm log-interaction SUMMARY --kind escalation --with {stakeholder}", rules::not_heard, "stakeholder"},
    {"retro-due", advice, "a milestone was accepted some days ago and no retro covers it",
     "Look back honestly and change something next time, before everyone has forgotten.",
     "crm retro --milestone {subject} --save", rules::retro_due},
    {"outline-owed", advice, "10 business days after the start nobody has been given an outline",
     "Whoever does not know the steps takes every step for a surprise. crm outline writes it.",
     "crm log-interaction Outline --kind outline --with STAKEHOLDER", rules::outline_owed, "project"},
    {"never-contacted", advice, "a stakeholder was added more than 5 business days ago and nobody has spoken with them",
     "Know every stakeholder before you need one of them.",
     "crm log-interaction SUMMARY --kind check-in --with {stakeholder}", rules::never_contacted, "stakeholder"},
    {"incomplete", advice, "somebody to manage closely has no preferred channel, success measures or pain points",
     "You cannot serve somebody whose measures you do not know.",
     "crm set {subject} prefers.channel=CHANNEL success_measures+=TEXT pain_points+=TEXT", rules::incomplete,
     "stakeholder"},
    {"gap", advice, "somebody to manage closely is less engaged than we need",
     "An unconvinced decider is the risk that no plan shows.", "crm set {subject} engagement.current=LEVEL", rules::gap,
     "stakeholder"},
    {"overdrawn", advice, "more goodwill was drawn from somebody than was paid in",
     "Keep goodwill in credit: you cannot withdraw from an empty account.",
     "crm log-goodwill {stakeholder} WHAT --deposit N", rules::overdrawn, "stakeholder"},
    {"unfair", advice, "one organisation's promises are kept more than 30 points less often than another's",
     "Be fair to all: those served last notice first. crm report shows who.", "crm update-promise PROMISE delivered",
     rules::unfair, "organisation"},
    {"referral-moment", advice, "somebody would recommend us, and nothing is owed to them",
     "A happy client is glad to open a door, once, at the right moment.",
     "crm log-interaction SUMMARY --kind referral --with {stakeholder}", rules::referral_moment, "stakeholder"},
    {"overloaded", advice, "an owner has more than load_max open promises due within 5 business days",
     "The promise that breaks is the one that nobody had time for.", "crm set {related} owner=NAME", rules::overloaded,
     "owner"},
    {"single-contact", advice, "only one person of an organisation is known",
     "When your only contact leaves, so does the relationship.", "crm add-stakeholder NAME --org {subject}",
     rules::single_contact, "organisation"},
    {"note-expired", advice, "a private note is past its last day",
     "Keep private things private, and no longer than they are needed.", "crm note {stakeholder} --forget-expired",
     rules::note_expired, "stakeholder"},
    {"slip-unexplained", advice, "a promise has slipped more often than reasons are noted",
     "Only slips with a reason can teach anything.", "crm update-promise {subject} --reason REASON",
     rules::slip_unexplained},
};

// Earlier dates first, none last.
auto order_of(const FollowUp& f) {
  return std::tuple(!f.date.has_value(), f.date.value_or(Date{}), f.subject, f.stakeholder.value_or(""), f.related);
}

bool is_snoozed(const View& view, const FollowUp& f) {
  if (f.rule->level == late) return false;
  for (const Snooze& snooze : view.project.config.snoozed) {
    if (snooze.rule != f.rule->id || snooze.subject != f.subject) continue;
    if (snooze.until ? *snooze.until >= view.today : f.rule->level == advice) return true;
  }
  return false;
}

}  // namespace

std::string_view name_of(Urgency urgency) {
  static constexpr std::array<std::string_view, 4> names{"late", "today", "soon", "advice"};
  return names[static_cast<std::size_t>(urgency)];
}

std::span<const Rule> rule_table() { return kTable; }

const Rule* find_rule(std::string_view id) {
  for (const Rule& rule : kTable)
    if (rule.id == id) return &rule;
  return nullptr;
}

std::vector<FollowUp> follow_ups(const View& view) {
  std::vector<FollowUp> all;
  for (const Rule& rule : kTable) {
    std::vector<FollowUp> rows = rule.find(view);
    for (FollowUp& f : rows) {
      f.rule = &rule;
      if (f.level == advice) f.level = rule.level;
      if (f.stakeholder == "") f.stakeholder.reset();  // of a faulty record
      std::sort(f.related.begin(), f.related.end());
      f.snoozed = is_snoozed(view, f);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const FollowUp& a, const FollowUp& b) { return order_of(a) < order_of(b); });
    std::move(rows.begin(), rows.end(), std::back_inserter(all));
  }
  return all;
}

namespace {

constexpr std::string_view kHarmless = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./+";

// People paste it into a shell.
std::string shell_word(const std::string& text) {
  if (!text.empty() && text.find_first_not_of(kHarmless) == std::string::npos) return text;
  std::string quoted = "'";
  for (const char c : text) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return quoted + "'";
}

std::string value_for(const FollowUp& f, std::string_view name) {
  if (name == "stakeholder") return shell_word(f.stakeholder.value_or("STAKEHOLDER"));
  if (name == "related") return shell_word(f.related.empty() ? "PROMISE" : f.related.front());
  return shell_word(f.subject);
}

}  // namespace

std::string in_project(std::string_view command, const std::string& project) {
  constexpr std::string_view kProgram = "crm ";
  if (project.empty() || !command.starts_with(kProgram)) return std::string(command);
  return fmt::format("crm -p {} {}", shell_word(project), command.substr(kProgram.size()));
}

std::string settling_command(const FollowUp& f, const std::string& project) {
  std::string command;
  std::string_view rest = f.rule->settle;
  for (std::size_t open; (open = rest.find('{')) != std::string_view::npos;) {
    const std::size_t close = rest.find('}', open);
    command += rest.substr(0, open);
    command += value_for(f, rest.substr(open + 1, close - open - 1));
    rest.remove_prefix(close + 1);
  }
  command += rest;
  return in_project(command, project);
}

bool fails(FailOn what, const FollowUp& f) {
  if (f.snoozed || what == FailOn::never) return false;
  if (what == FailOn::any) return true;
  if (f.rule->id == "overdue") return what >= FailOn::today || !f.within_grace;
  return (what >= FailOn::today && f.rule->id == "due-today") || (what >= FailOn::soon && f.rule->id == "due-soon");
}

bool fails(FailOn what, const std::vector<FollowUp>& rows) {
  return std::any_of(rows.begin(), rows.end(), [&](const FollowUp& f) { return fails(what, f); });
}

}  // namespace crm
