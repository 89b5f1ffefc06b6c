// SPDX-License-Identifier: MIT
#pragma once

#include "crm/record.hpp"

namespace crm {

enum class Tie { reports_to, influences, allied, rival, conflict_of_interest, works_with };

template <>
struct EnumNames<Tie> {
  static constexpr std::array<std::string_view, 6> names{"reports-to", "influences", "allied", "rival",
                                                         "conflict-of-interest", "works-with"};
};

// What stands between the two names: "reports to", "is a rival of"; "is related to" where nobody said how.
std::string_view phrase_of(std::optional<Tie> tie);

struct RelationTo {
  std::string with;  // stakeholder id
  std::optional<Tie> as;
  std::string note;
  friend bool operator==(const RelationTo&, const RelationTo&) = default;
  static std::span<const Field> fields();
};

struct PrivateNote {
  std::optional<Date> date;
  std::string note;
  std::optional<Date> until;
  friend bool operator==(const PrivateNote&, const PrivateNote&) = default;
  static std::span<const Field> fields();
};

// private/ID.yaml: what must not be shared about the stakeholder of the same id.
struct PrivateNotes {
  RecordInfo info;
  std::string politics;
  std::vector<RelationTo> relations;
  std::optional<Date> care_until;
  std::vector<PrivateNote> notes;
  static std::span<const Field> fields();
};

}  // namespace crm
