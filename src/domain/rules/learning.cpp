// SPDX-License-Identifier: MIT
#include "rules.hpp"

#include <fmt/format.h>

namespace crm::rules {

namespace {

template <class F>
void for_interactions(const View& view, InteractionKind kind, F f) {
  for (const Interaction& contact : view.project.interactions)
    if (contact.kind == kind) f(contact);
}

FollowUp from_date(const View& view, const Interaction& contact) {
  FollowUp f = counted_from(view, about(contact.info), *contact.date, contact.info.source.line_of("date"));
  if (!contact.with.empty()) f.stakeholder = contact.with.front();
  return f;
}

std::string with_whom(const View& view, const Interaction& contact) {
  return contact.with.empty() ? "them" : who(view, contact.with.front());
}

// Calls f(promise, life) for each of our milestones accepted more than `limit` business days ago.
template <class F>
void for_milestones_accepted(const View& view, int limit, F f) {
  for_our_promises(view, [&](const Promise& promise, const Life& life) {
    if (promise.kind == PromiseKind::milestone && life.accepted_on && longer_than(view, *life.accepted_on, limit))
      f(promise, life);
  });
}

FollowUp from_acceptance(const View& view, const Promise& promise, const Life& life) {
  return counted_from(view, about(promise), *life.accepted_on, life.accepted_line);
}

bool contains(const std::vector<std::string>& ids, const std::string& id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

}  // namespace

FollowUps low_score(const View& view) {
  FollowUps found;
  for (const Feedback& feedback : view.project.feedback) {
    if (!feedback.answered || !feedback.is_low() || feedback.followed_up) continue;
    if (!longer_than(view, *feedback.answered, *view.project.config.settings.loop_within)) continue;
    FollowUp f = counted_from(view, about(feedback.info), *feedback.answered, feedback.info.source.line_of("answered"));
    f.stakeholder = feedback.from;
    f.message =
        fmt::format("{} gave a low score: ask what happened and say what will change", who(view, feedback.from));
    found.push_back(std::move(f));
  }
  return found;
}

FollowUps ask_feedback(const View& view) {
  FollowUps found;
  for_milestones_accepted(
      view, *view.project.config.settings.feedback_within, [&](const Promise& promise, const Life& life) {
        for (const Feedback& feedback : view.project.feedback)
          if (feedback.about == promise.info.id) return;
        found.push_back(saying(from_acceptance(view, promise, life),
                               fmt::format("ask {} how '{}' was for them", who(view, promise.to), promise.what)));
      });
  return found;
}

FollowUps feedback_unanswered(const View& view) {
  FollowUps found;
  for (const Feedback& feedback : view.project.feedback) {
    if (feedback.answered || !feedback.asked || !longer_than(view, *feedback.asked, kPatienceLimit)) continue;
    FollowUp f = counted_from(view, about(feedback.info), *feedback.asked, feedback.info.source.line_of("asked"));
    f.stakeholder = feedback.from;
    f.message = fmt::format("{} has not answered our question for feedback: ask in person", who(view, feedback.from));
    found.push_back(std::move(f));
  }
  return found;
}

FollowUps pass_on_praise(const View& view) {
  FollowUps found;
  for_interactions(view, InteractionKind::praise, [&](const Interaction& praise) {
    if (praise.manager_told || !longer_than(view, *praise.date, kSilenceLimit)) return;
    std::string names;
    for (const std::string& name : praise.praised) names += (names.empty() ? "" : " and ") + name;
    found.push_back(saying(from_date(view, praise), fmt::format("tell the manager of {} about the praise",
                                                               names.empty() ? with_whom(view, praise) : names)));
  });
  return found;
}

FollowUps play_back(const View& view) {
  FollowUps found;
  for_interactions(view, InteractionKind::meeting, [&](const Interaction& meeting) {
    if (meeting.played_back || !longer_than(view, *meeting.date, 1)) return;
    found.push_back(saying(from_date(view, meeting), fmt::format("send {} our understanding of the meeting on {}",
                                                                with_whom(view, meeting), to_words(*meeting.date))));
  });
  return found;
}

FollowUps celebrate(const View& view) {
  FollowUps found;
  for_milestones_accepted(view, kCelebrateWithin, [&](const Promise& promise, const Life& life) {
    for (const Interaction& contact : view.project.interactions) {
      const bool cheers = contact.kind == InteractionKind::celebration || contact.kind == InteractionKind::praise;
      if (cheers && *contact.date >= *life.delivered_on &&
          (contact.involves(promise.to) || contains(contact.promises, promise.info.id)))
        return;
    }
    found.push_back(saying(from_acceptance(view, promise, life),
                           fmt::format("'{}' was accepted and nobody has celebrated or been thanked", promise.what)));
  });
  return found;
}

FollowUps challenge_open(const View& view) {
  FollowUps found;
  for_interactions(view, InteractionKind::challenge, [&](const Interaction& challenge) {
    const bool open = challenge.outcome.value_or(ChallengeOutcome::open) == ChallengeOutcome::open;
    if (!open || !longer_than(view, *challenge.date, kPatienceLimit)) return;
    found.push_back(saying(
        from_date(view, challenge),
        fmt::format("settle with {} what becomes of: {}", with_whom(view, challenge), challenge.their_solution)));
  });
  return found;
}

FollowUps not_heard(const View& view) {
  FollowUps found;
  for_present(view, [&](const Stakeholder& person) {
    int unheard = 0;
    std::optional<Date> last;
    for_interactions(view, InteractionKind::challenge, [&](const Interaction& challenge) {
      if (challenge.outcome != ChallengeOutcome::not_heard || !challenge.involves(person.info.id)) return;
      ++unheard;
      last = std::max(last.value_or(*challenge.date), *challenge.date);
    });
    if (unheard < 2) return;
    bool escalated = false;
    for_interactions(view, InteractionKind::escalation, [&](const Interaction& talk) {
      escalated = escalated || (*talk.date >= *last && talk.involves(person.info.id));
    });
    if (escalated) return;
    FollowUp f = counted_from(view, about(person), *last, 0);
    f.message = fmt::format("{} challenges to {} were not heard: propose a talk that a manager facilitates", unheard,
                            person.name);
    found.push_back(std::move(f));
  });
  return found;
}

FollowUps retro_due(const View& view) {
  FollowUps found;
  for_milestones_accepted(
      view, *view.project.config.settings.feedback_within, [&](const Promise& promise, const Life& life) {
        for (const Retro& retro : view.project.retros)
          if (contains(retro.promises, promise.info.id)) return;
        found.push_back(
            saying(from_acceptance(view, promise, life), fmt::format("look back on '{}' with the team", promise.what)));
      });
  return found;
}

}  // namespace crm::rules
