// SPDX-License-Identifier: MIT
#include "crm/kinds/feedback.hpp"

#include "rows.hpp"

namespace crm {

using kinds::kOurs;
using kinds::complete;

std::span<const Field> Feedback::fields() {
  using F = Feedback;
  static constexpr std::array rows{
      field<&F::from>("from", kOurs, "who was asked").required().refer(Refers::stakeholder),
      field<&F::about>("about", kOurs, "a promise, or `relationship`")
          .required()
          .refer(Refers::promise_or_relationship),
      field<&F::asked>("asked", kOurs, "the day we asked").required(),
      field<&F::answered>("answered", kOurs, "the day they answered"),
      field<&F::csat>("csat", kOurs, "how satisfied, 1 to 5").range(1, 5),
      field<&F::nps>("nps", kOurs, "would they recommend us, 0 to 10").range(0, 10),
      field<&F::ces>("ces", kOurs, "how easy we made it, 1 to 7").range(1, 7),
      field<&F::comment>("comment", kOurs, "what they said"),
      field<&F::next_time>("next_time", kOurs, "\"Next time, please …\""),
      field<&F::issues_handled>("issues_handled", kOurs, "whether we handled issues well"),
      field<&F::differently>("differently", kOurs, "what we should have done differently"),
      field<&F::followed_up>("followed_up", kOurs, "the day we came back to them about it"),
  };
  static_assert(complete<F, rows.size()>);
  return rows;
}

}  // namespace crm
