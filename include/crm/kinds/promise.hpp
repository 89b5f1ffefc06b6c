// SPDX-License-Identifier: MIT
#pragma once

#include "crm/record.hpp"

namespace crm {

enum class PromiseKind { deliverable, milestone, reply, information, decision, introduction };
enum class MoveKind {
  countered,
  declined,
  withdrawn,
  delivered,
  renegotiated,
  proposed,
  revoked,
  accepted,
  rejected,
  apologised
};
enum class SlipReason {
  client_input, supplier, prerequisite, people, capacity, estimate, scope_change, changed_priority, approval, rework,
  external_event, forgotten
};

template <>
struct EnumNames<PromiseKind> {
  static constexpr std::array<std::string_view, 6> names{"deliverable", "milestone", "reply",
                                                         "information", "decision", "introduction"};
};
template <>
struct EnumNames<MoveKind> {
  static constexpr std::array<std::string_view, 10> names{"countered", "declined", "withdrawn", "delivered",
                                                          "renegotiated", "proposed", "revoked", "accepted",
                                                          "rejected", "apologised"};
};
template <>
struct EnumNames<SlipReason> {
  static constexpr std::array<std::string_view, 12> names{
      "client-input", "supplier", "prerequisite", "people", "capacity", "estimate",
      "scope-change", "changed-priority", "approval", "rework", "external-event", "forgotten"};
};

struct Move {
  std::optional<Date> date;
  std::optional<MoveKind> move;
  std::optional<Date> due;
  std::string agreed_by;  // `team` or a stakeholder id
  std::optional<SlipReason> reason;
  std::string note;
  std::string via;
  friend bool operator==(const Move&, const Move&) = default;
  static std::span<const Field> fields();
};

inline constexpr std::string_view kTeam = "team";

// A promise, or (without `made`) a request for one.
struct Promise {
  RecordInfo info;
  std::string by;  // exactly one of by and to is `team`
  std::string to;
  std::string owner;
  std::vector<std::string> inform;
  std::optional<PromiseKind> kind;  // none: deliverable
  std::string what;
  std::string why;
  std::string done_when;
  std::optional<Date> requested;
  std::optional<Date> wished;
  std::optional<Date> made;
  std::optional<Date> due;     // the first date agreed; later ones stand in the moves; of a request the one wished for
  std::optional<Date> target;  // our earlier private aim
  std::string sla;
  std::string follows;
  std::vector<std::string> needs;
  std::optional<int> urgency;  // 1 high to 3 low, as impact and aligned
  std::optional<int> impact;
  std::optional<int> aligned;
  std::optional<SlipReason> miss_reason;
  std::vector<std::string> links;
  std::vector<std::string> tags;
  std::vector<Move> moves;
  static std::span<const Field> fields();

  PromiseKind kind_or_default() const { return kind.value_or(PromiseKind::deliverable); }
  // Whether the receiver has to accept what was delivered; a reply, an information or an introduction ends with it.
  bool needs_acceptance() const {
    const PromiseKind is = kind_or_default();
    return is == PromiseKind::deliverable || is == PromiseKind::milestone || is == PromiseKind::decision;
  }
  bool ours() const { return by == kTeam; }
  // The side that is not the team.
  const std::string& other_party() const { return ours() ? to : by; }
  // 1 to 5, urgency + impact − 1; none unless both are known.
  std::optional<int> priority() const;
};

}  // namespace crm
