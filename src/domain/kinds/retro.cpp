// SPDX-License-Identifier: MIT
#include "crm/kinds/retro.hpp"

#include "rows.hpp"

namespace crm {

using kinds::kOurs;
using kinds::complete;
using kinds::complete_part;

std::span<const Field> Lesson::fields() {
  static constexpr std::array rows{
      field<&Lesson::lesson>("lesson", kOurs, "what we learned").required(),
      field<&Lesson::learned_from>("learned_from", kOurs, "from whom"),
  };
  static_assert(complete_part<Lesson, rows.size()>);
  return rows;
}

std::span<const Field> Retro::fields() {
  using R = Retro;
  static constexpr std::array rows{
      field<&R::date>("date", kOurs, "the day we looked back").required(),
      field<&R::scope>("scope", kOurs, "what we looked back on").required(),
      field<&R::since>("since", kOurs, "the first day looked back on, of a time"),
      field<&R::until>("until", kOurs, "the last day of that time").ahead(),
      field<&R::promises>("promises", kOurs, "the milestones that it covers").refer(Refers::promise),
      field<&R::participants>("participants", kOurs, "who took part"),
      field<&R::celebrate>("celebrate", kOurs, "what went well, and thanks to whom"),
      field<&R::our_part>("our_part", kOurs, "our own part in what was missed"),
      field<&R::learned>("learned", kOurs, "what we learned, and from whom"),
      field<&R::puzzles>("puzzles", kOurs, "what still puzzles us"),
      field<&R::actions>("actions", kOurs, "at most three promises that change something").refer(Refers::promise),
  };
  static_assert(complete<R, rows.size()>);
  return rows;
}

}  // namespace crm
