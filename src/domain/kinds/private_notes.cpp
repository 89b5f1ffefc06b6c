// SPDX-License-Identifier: MIT
#include "crm/kinds/private_notes.hpp"

#include "rows.hpp"

namespace crm {

using kinds::kPrivate;
using kinds::complete;
using kinds::complete_part;

std::string_view phrase_of(std::optional<Tie> tie) {
  static constexpr std::array<std::string_view, 6> phrases{
      "reports to", "influences", "is allied with", "is a rival of", "has a conflict of interest with", "works with"};
  return tie ? phrases[static_cast<std::size_t>(*tie)] : "is related to";
}

std::span<const Field> RelationTo::fields() {
  static constexpr std::array rows{
      field<&RelationTo::with>("with", kPrivate, "id of the other").required().refer(Refers::stakeholder),
      field<&RelationTo::as>("as", kPrivate, "how they stand to the other").required(),
      field<&RelationTo::note>("note", kPrivate, "what to know about it"),
  };
  static_assert(complete_part<RelationTo, rows.size()>);
  return rows;
}

std::span<const Field> PrivateNote::fields() {
  static constexpr std::array rows{
      field<&PrivateNote::date>("date", kPrivate, "when we learned it").required(),
      field<&PrivateNote::note>("note", kPrivate, "what they care about").required(),
      field<&PrivateNote::until>("until", kPrivate, "when the note should be forgotten").ahead(),
  };
  static_assert(complete_part<PrivateNote, rows.size()>);
  return rows;
}

std::span<const Field> PrivateNotes::fields() {
  static constexpr std::array rows{
      field<&PrivateNotes::politics>("politics", kPrivate, "interests behind the scenes"),
      field<&PrivateNotes::relations>("relations", kPrivate, "how they get on with others"),
      field<&PrivateNotes::care_until>("care_until", kPrivate, "go gently through this day").ahead(),
      field<&PrivateNotes::notes>("notes", kPrivate, "dated notes"),
  };
  static_assert(complete<PrivateNotes, rows.size()>);
  return rows;
}

}  // namespace crm
