// SPDX-License-Identifier: MIT
#include "crm/kinds/goodwill.hpp"

#include "rows.hpp"

namespace crm {

using kinds::kOurs;
using kinds::complete;

std::span<const Field> Goodwill::fields() {
  using G = Goodwill;
  static constexpr std::array rows{
      field<&G::date>("date", kOurs, "the day").required(),
      field<&G::with>("with", kOurs, "whose account").required().refer(Refers::stakeholder),
      field<&G::kind>("kind", kOurs, "deposit or withdrawal").required(),
      field<&G::points>("points", kOurs, "1 small to 3 large").required().range(1, 3),
      field<&G::what>("what", kOurs, "what we did, or asked of them").required(),
      field<&G::unseen>("unseen", kOurs, "they do not know of it"),
      field<&G::promise>("promise", kOurs, "the promise it belongs to").refer(Refers::promise),
  };
  static_assert(complete<G, rows.size()>);
  return rows;
}

}  // namespace crm
