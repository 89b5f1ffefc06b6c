// SPDX-License-Identifier: MIT
#pragma once

#include "crm/record.hpp"

namespace crm {

enum class InteractionKind {
  meeting, call, check_in, visit, challenge,  // two-way: these reset the check-in clock
  update, outline, decision, escalation, praise, celebration, referral
};
enum class ChallengeOutcome { open, kept, adapted, adopted_ours, dropped, not_heard };

template <>
struct EnumNames<InteractionKind> {
  static constexpr std::array<std::string_view, 12> names{"meeting", "call", "check-in", "visit", "challenge", "update",
                                                          "outline", "decision", "escalation", "praise",
                                                          "celebration", "referral"};
};
template <>
struct EnumNames<ChallengeOutcome> {
  static constexpr std::array<std::string_view, 6> names{"open",         "kept",    "adapted",
                                                         "adopted-ours", "dropped", "not-heard"};
};

constexpr bool is_two_way(InteractionKind kind) { return kind <= InteractionKind::challenge; }

struct Interaction {
  RecordInfo info;
  std::optional<Date> date;
  std::vector<std::string> with;  // stakeholder ids
  std::optional<InteractionKind> kind;
  std::string channel;
  std::string summary;
  std::string said;
  std::string unsaid;
  std::string our_side;
  std::string their_side;
  std::optional<Date> played_back;  // our understanding was read back to them
  std::vector<std::string> promises;
  std::string why;
  std::string their_solution;  // of a challenge, as the next four
  std::string problem;
  std::vector<std::string> questions;
  std::string approach;
  std::optional<ChallengeOutcome> outcome;
  std::vector<std::string> praised;  // of praise, as the next two
  std::string praised_for;
  std::optional<Date> manager_told;
  static std::span<const Field> fields();

  bool involves(std::string_view stakeholder) const;
};

}  // namespace crm
