// SPDX-License-Identifier: MIT
// What to ask today, and whom to thank for what.
#include "brief_parts.hpp"

#include "crm/text.hpp"

#include <fmt/format.h>

namespace crm::letters {

namespace {

constexpr std::size_t kMostQuestions = 4;
constexpr std::size_t kMostThanks = 3;
constexpr std::size_t kMostMatters = 2;
constexpr int kThankWithin = 30;  // calendar days

struct Question {
  std::string_view rule;
  std::string_view text;  // {} stands for what it is about
};
constexpr Question kQuestions[] = {
    {"low-score", "what would have made {} better?"},
    {"their-answer-owed", "what do you need from us to answer {}?"},
    {"owed-to-us", "what would help with {}?"},
    {"acceptance-awaited", "is {} what you needed?"},
    {"counter-unanswered", "does our offer for {} suit you?"},
    {"notice-unheard", "did our news of {} reach you, and what does it mean for you?"},
    {"ask-feedback", "how was {} for you?"},
    {"feedback-unanswered", "how was {} for you? One sentence is enough."},
    {"play-back", "did we understand you right: {}?"},
    {"referral-moment", "who else should know us?"},
};

std::string name_of_promise(const View& view, std::string_view id) {
  const Promise* promise = find_promise(view.project, id);
  return promise ? fmt::format("\"{}\"", shortened(promise->what, kNameColumns)) : "our work together";
}

std::string what_about(const View& view, const FollowUp& f) {
  if (const Feedback* feedback = find_record(view.project.feedback, f.subject))
    return name_of_promise(view, feedback->about);
  if (const Interaction* contact = find_record(view.project.interactions, f.subject))
    return shortened(contact->summary, kLineColumns);
  if (const Delay* delay = find_record(view.project.delays, f.subject); delay && !delay->promises.empty())
    return name_of_promise(view, delay->promises.front());
  return name_of_promise(view, f.subject);
}

bool is_open_challenge(const Interaction& contact) {
  return contact.kind == InteractionKind::challenge &&
         contact.outcome.value_or(ChallengeOutcome::open) == ChallengeOutcome::open;
}

void add_follow_ups(std::vector<std::string>& asks, const BriefSource& source, bool gently) {
  for (const FollowUp& f : source.follow_ups) {
    if (gently && f.rule->level == Urgency::advice) continue;
    for (const Question& question : kQuestions) {
      if (question.rule != f.rule->id) continue;
      std::string text(question.text);
      if (const std::size_t gap = text.find("{}"); gap != std::string::npos)
        text.replace(gap, 2, what_about(source.view, f));
      asks.push_back(std::move(text));
    }
  }
}

// What we should know of everybody, one question each.
void add_unknowns(std::vector<std::string>& asks, const Stakeholder& person) {
  if (person.success_measures.empty()) asks.emplace_back("how will you see that this went well?");
  if (person.goals.empty()) asks.emplace_back("what do you want to reach this year?");
  if (person.pain_points.empty()) asks.emplace_back("what gets in your way?");
  if (!person.prefers.channel) asks.emplace_back("how do you like to hear from us?");
}

std::string words_of(const Promise& promise, Date day) {
  return fmt::format("\"{}\", delivered {}", shortened(promise.what, kNameColumns), to_short_words(day));
}

std::string conflict_of(const View& view, const FollowUp& f) {
  const auto named = [&view](const std::string& id) {
    const Promise& promise = *find_promise(view.project, id);
    return fmt::format("\"{}\" for {}", shortened(promise.what, kNameColumns), display_name(view.project, promise.to));
  };
  return fmt::format("conflict: {} has {} and {}: which comes first?", f.owner.value_or(""), named(f.subject),
                     named(f.related.front()));
}

bool is_among(const std::vector<std::string>& names, const Stakeholder& person) {
  return std::any_of(names.begin(), names.end(),
                     [&](const std::string& name) { return fold(name) == fold(person.name); });
}

// Praise that has not been passed on: of them, by them, or of somebody whose manager they are.
std::optional<std::string> thanks_for_praise(const BriefSource& source, const Interaction& contact) {
  if (contact.kind != InteractionKind::praise || contact.manager_told) return std::nullopt;
  const Stakeholder& reader = source.person;
  for (const Stakeholder& person : source.view.project.stakeholders)
    if (person.manager == reader.info.id && is_among(contact.praised, person))
      return shortened(fmt::format("for {}, who answers to them: {}", person.name, contact.praised_for));
  if (!contact.involves(reader.info.id)) return std::nullopt;
  if (is_among(contact.praised, reader))
    return shortened(contact.praised_for) + (reader.manager.empty() ? "" : "; their manager has not heard yet");
  return shortened(fmt::format("for their praise of {}; not passed on yet", join(contact.praised, " and ")));
}

}  // namespace

std::vector<std::string> questions_for(const BriefSource& source) {
  const bool gently = handle_with_care(source.view, source.person.info.id);
  std::vector<std::string> asks;
  if (!gently)
    for (const Interaction& contact : source.view.project.interactions)
      if (is_open_challenge(contact) && contact.involves(source.person.info.id))
        for (const std::string& question : contact.questions) asks.push_back(shortened(question));
  add_follow_ups(asks, source, gently);
  if (!gently && source.person.kind != StakeholderKind::group) add_unknowns(asks, source.person);
  keep_first(asks, kMostQuestions);
  return asks;
}

std::vector<std::string> thanks_for(const BriefSource& source) {
  const View& view = source.view;
  std::vector<std::string> thanks;
  for (const Promise& promise : view.project.promises) {
    const Life& life = view.life(promise);
    if (promise.by == source.person.info.id && life.delivered_on && view.today - *life.delivered_on <= kThankWithin)
      thanks.push_back(words_of(promise, *life.delivered_on));
  }
  for (const Interaction& contact : view.project.interactions)
    if (auto praise = thanks_for_praise(source, contact)) thanks.push_back(std::move(*praise));
  keep_first(thanks, kMostThanks);
  return thanks;
}

std::vector<std::string> open_matters(const BriefSource& source) {
  const std::string& id = source.person.info.id;
  std::vector<std::string> matters;
  for (const Interaction& contact : source.view.project.interactions)
    if (is_open_challenge(contact) && contact.involves(id))
      matters.push_back(shortened(fmt::format("challenge of {}: {}{}", to_short_words(*contact.date), contact.summary,
                                              contact.problem.empty() ? "" : "; behind it: " + contact.problem)));
  for (const FollowUp& f : source.follow_ups)
    if (f.rule->id == "conflict") matters.push_back(conflict_of(source.view, f));
  keep_first(matters, kMostMatters);
  return matters;
}

}  // namespace crm::letters
