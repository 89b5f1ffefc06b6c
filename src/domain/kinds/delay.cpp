// SPDX-License-Identifier: MIT
#include "crm/kinds/delay.hpp"

#include "rows.hpp"

namespace crm {

using kinds::kClient;
using kinds::kOurs;
using kinds::complete;
using kinds::complete_part;

std::span<const Field> DelayOption::fields() {
  static constexpr std::array rows{
      field<&DelayOption::title>("title", kClient, "the way out, in a few words").required(),
      field<&DelayOption::date>("date", kClient, "the date it would give").ahead(),
      field<&DelayOption::cost>("cost", kClient, "what it would cost the reader"),
      field<&DelayOption::recommended>("recommended", kClient, "true for the one that we recommend"),
  };
  static_assert(complete_part<DelayOption, rows.size()>);
  return rows;
}

std::span<const Field> Notice::fields() {
  static constexpr std::array rows{
      field<&Notice::to>("to", kOurs, "who was told").required().refer(Refers::stakeholder),
      field<&Notice::date>("date", kOurs, "when").required(),
      field<&Notice::via>("via", kOurs, "how"),
      field<&Notice::acknowledged>("acknowledged", kOurs, "the day they showed that they had heard"),
  };
  static_assert(complete_part<Notice, rows.size()>);
  return rows;
}

std::span<const Field> Delay::fields() {
  using D = Delay;
  static constexpr std::array rows{
      field<&D::date>("date", kOurs, "the day we saw it coming").required(),
      field<&D::promises>("promises", kOurs, "the promises that slip").required().refer(Refers::promise),
      field<&D::cause>("cause", kClient, "the cause, in one sentence that may be public").required(),
      field<&D::cause_internal>("cause_internal", kOurs, "more of the cause, for us (no health or personal matters)"),
      field<&D::impact>("impact", kClient, "what it means for the reader").required(),
      field<&D::their_side>("their_side", kOurs, "how it looks from where they stand"),
      field<&D::options>("options", kClient, "two or three ways out"),
      field<&D::recovery>("recovery", kClient, "who does what now"),
      field<&D::next_update>("next_update", kClient, "when they hear from us again").ahead(),
      field<&D::notices>("notices", kOurs, "who was told"),
  };
  static_assert(complete<D, rows.size()>);
  return rows;
}

}  // namespace crm
