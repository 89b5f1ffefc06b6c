// SPDX-License-Identifier: MIT
#include "crm/kinds/interaction.hpp"

#include "rows.hpp"

#include <algorithm>

namespace crm {

using kinds::kClient;
using kinds::kOurs;
using kinds::complete;

std::span<const Field> Interaction::fields() {
  using I = Interaction;
  static constexpr std::array rows{
      field<&I::date>("date", kOurs, "the day").required(),
      field<&I::with>("with", kOurs, "who was there").required().refer(Refers::stakeholder),
      field<&I::kind>("kind", kOurs, "what sort of contact").required(),
      field<&I::channel>("channel", kOurs, "how it took place"),
      field<&I::summary>("summary", kOurs, "what it was about"),
      field<&I::said>("said", kClient, "what they said, in their words"),
      field<&I::unsaid>("unsaid", kOurs, "what was not said but could be felt"),
      field<&I::our_side>("our_side", kOurs, "how we see it"),
      field<&I::their_side>("their_side", kOurs, "how they see it"),
      field<&I::played_back>("played_back", kOurs, "the day we read our understanding back to them"),
      field<&I::promises>("promises", kOurs, "promises it was about").refer(Refers::promise),
      field<&I::why>("why", kOurs, "the reason for a decision"),
      field<&I::their_solution>("their_solution", kOurs, "challenge: what they asked for"),
      field<&I::problem>("problem", kOurs, "challenge: the problem behind it"),
      field<&I::questions>("questions", kOurs, "challenge: questions put to them"),
      field<&I::approach>("approach", kOurs, "challenge: what we suggested"),
      field<&I::outcome>("outcome", kOurs, "challenge: what came of it"),
      field<&I::praised>("praised", kOurs, "praise: the people praised"),
      field<&I::praised_for>("praised_for", kOurs, "praise: what for"),
      field<&I::manager_told>("manager_told", kOurs, "praise: the day their manager heard of it"),
  };
  static_assert(complete<I, rows.size()>);
  return rows;
}

bool Interaction::involves(std::string_view stakeholder) const {
  return std::find(with.begin(), with.end(), stakeholder) != with.end();
}

}  // namespace crm
