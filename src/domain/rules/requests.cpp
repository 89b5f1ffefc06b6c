// SPDX-License-Identifier: MIT
#include "rules.hpp"

#include <fmt/format.h>

namespace crm::rules {

namespace {

Date last_day_to_answer(const View& view, const Promise& promise, int within) {
  return view.calendar.add_business_days(*promise.requested, within);
}

FollowUp from_last_day(const View& view, const Promise& promise, int within) {
  return counted_from(view, about(promise), last_day_to_answer(view, promise, within),
                      promise.info.source.line_of("requested"));
}

}  // namespace

FollowUps answer_owed(const View& view) {
  FollowUps found;
  for_our_promises(view, [&](const Promise& promise, const Life& life) {
    const int within = answer_within(view, promise);
    if (life.state != State::requested || !longer_than(view, *promise.requested, within)) return;
    FollowUp f = from_last_day(view, promise, within);
    f.message = fmt::format("{} asked for '{}' on {} and has no answer: even \"not yet\" is one", who(view, promise.to),
                            promise.what, to_words(*promise.requested));
    found.push_back(std::move(f));
  });
  return found;
}

FollowUps answer_due(const View& view) {
  FollowUps found;
  for_our_promises(view, [&](const Promise& promise, const Life& life) {
    const int within = answer_within(view, promise);
    if (life.state != State::requested || last_day_to_answer(view, promise, within) != view.today) return;
    found.push_back(
        saying(from_last_day(view, promise, within),
               fmt::format("today is the last day to answer {} about '{}'", who(view, promise.to), promise.what)));
  });
  return found;
}

FollowUps counter_unanswered(const View& view) {
  FollowUps found;
  for_our_promises(view, [&](const Promise& promise, const Life& life) {
    if (life.state != State::countered || !longer_than(view, *life.countered_on, kSilenceLimit)) return;
    found.push_back(saying(counted_from(view, about(promise), *life.countered_on, life.countered_line),
                           fmt::format("{} has not answered our offer for '{}'", who(view, promise.to), promise.what)));
  });
  return found;
}

FollowUps owed_to_us(const View& view) {
  FollowUps found;
  for_their_promises(view, [&](const Promise& promise, const Life& life) {
    if (!life.overdue(view.today)) return;
    found.push_back(saying(counted_from(view, about(promise), *life.due, life.due_line),
                           fmt::format("we still wait for '{}' from {}, expected on {}: ask what would help",
                                       promise.what, who(view, promise.by), to_words(*life.due))));
  });
  return found;
}

FollowUps their_answer_owed(const View& view) {
  FollowUps found;
  for_their_promises(view, [&](const Promise& promise, const Life& life) {
    const int within = *view.project.config.settings.answer_within;
    if (life.state != State::requested || !longer_than(view, *promise.requested, within)) return;
    found.push_back(saying(from_last_day(view, promise, within),
                           fmt::format("we asked {} for '{}' on {} and wait for an answer", who(view, promise.by),
                                       promise.what, to_words(*promise.requested))));
  });
  return found;
}

}  // namespace crm::rules
