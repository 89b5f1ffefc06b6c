// SPDX-License-Identifier: MIT
// The functions behind the rule table. Each returns its follow-ups in any order, without `rule`, and with a level only
// where that differs from the rule's.
#pragma once

#include "crm/rules.hpp"

namespace crm::rules {

using FollowUps = std::vector<FollowUp>;

// promises by the team
FollowUps overdue(const View&);
FollowUps apology_owed(const View&);
FollowUps handover_owed(const View&);
FollowUps escalate(const View&);
FollowUps repeat_miss(const View&);
FollowUps due_today(const View&);
FollowUps due_soon(const View&);
FollowUps at_risk(const View&);
FollowUps extra_update(const View&);
FollowUps target_passed(const View&);
FollowUps conflict(const View&);
FollowUps overloaded(const View&);
FollowUps acceptance_awaited(const View&);
FollowUps slip_unexplained(const View&);
// delays and their notices
FollowUps notice_owed(const View&);
FollowUps delay_unrecorded(const View&);
FollowUps next_update_owed(const View&);
FollowUps notice_unheard(const View&);
// requests, and what others owe us
FollowUps answer_owed(const View&);
FollowUps answer_due(const View&);
FollowUps counter_unanswered(const View&);
FollowUps owed_to_us(const View&);
FollowUps their_answer_owed(const View&);
// people
FollowUps check_in(const View&);
FollowUps update(const View&);
FollowUps never_contacted(const View&);
FollowUps outline_owed(const View&);
FollowUps incomplete(const View&);
FollowUps gap(const View&);
FollowUps overdrawn(const View&);
FollowUps unfair(const View&);
FollowUps referral_moment(const View&);
FollowUps single_contact(const View&);
FollowUps note_expired(const View&);
// feedback, praise and learning
FollowUps low_score(const View&);
FollowUps ask_feedback(const View&);
FollowUps feedback_unanswered(const View&);
FollowUps pass_on_praise(const View&);
FollowUps play_back(const View&);
FollowUps celebrate(const View&);
FollowUps challenge_open(const View&);
FollowUps not_heard(const View&);
FollowUps retro_due(const View&);

// Limits that DOMAIN fixes and no setting changes, in business days unless said otherwise.
inline constexpr int kSilenceLimit = 2;       // acceptance, counters, praise, acknowledgement
inline constexpr int kPatienceLimit = 5;      // feedback, challenges, first contact, owners' load
inline constexpr int kCelebrateWithin = 10;
inline constexpr int kOutlineWithin = 10;
inline constexpr int kReferralPause = 180;    // calendar days
inline constexpr double kUnfairPoints = 30.0;
inline constexpr int kPromoterNps = 9;

// A follow-up about a record, a promise, or a person: subject, place, stakeholder and owner are set.
FollowUp about(const RecordInfo& info);
FollowUp about(const Promise& promise);
FollowUp about(const Stakeholder& stakeholder);
FollowUp from_config(const View& view, std::string subject);

// The line of `key` in the first item of a top-level list in which `key` is `text` and, where `other` is given, that
// key is `value`; 0 if there is none. For parts that `as_of` may have taken out, so that their indices say nothing.
int line_in_list(const Document& source, std::string_view list, std::string_view key, const std::string& text,
                 std::string_view other = {}, const std::string& value = {});

// Sets date, days, business days and the line of the key that the date comes from (0: the first line).
FollowUp counted_from(const View& view, FollowUp follow_up, Date date, int line);
FollowUp saying(FollowUp follow_up, std::string message);

// More than `limit` business days since `day`.
bool longer_than(const View& view, Date day, int limit);
std::string who(const View& view, std::string_view id);

// Calls f(promise, life) for each promise by the team.
template <class F>
void for_our_promises(const View& view, F f) {
  for (const Promise& promise : view.project.promises)
    if (promise.ours()) f(promise, view.life(promise));
}
// Calls f(promise, life) for each promise to the team.
template <class F>
void for_their_promises(const View& view, F f) {
  for (const Promise& promise : view.project.promises)
    if (!promise.ours() && promise.to == kTeam) f(promise, view.life(promise));
}
// Calls f(stakeholder) for each who has not left.
template <class F>
void for_present(const View& view, F f) {
  for (const Stakeholder& person : view.project.stakeholders)
    if (!person.left) f(person);
}

}  // namespace crm::rules
