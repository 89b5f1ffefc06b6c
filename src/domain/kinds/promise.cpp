// SPDX-License-Identifier: MIT
#include "crm/kinds/promise.hpp"

#include "rows.hpp"

namespace crm {

using kinds::kClient;
using kinds::kOurs;
using kinds::complete;
using kinds::complete_part;

std::span<const Field> Move::fields() {
  static constexpr std::array rows{
      field<&Move::date>("date", kClient, "the day of the move").required(),
      field<&Move::move>("move", kClient, "what happened").required(),
      field<&Move::due>("due", kClient, "the new date: agreed (renegotiated) or only offered (countered, proposed)")
          .ahead(),
      field<&Move::agreed_by>("agreed_by", kClient, "who agreed to the new date").refer(Refers::party),
      field<&Move::reason>("reason", kOurs, "why the date did not hold"),
      field<&Move::note>("note", kOurs, "anything worth keeping"),
      field<&Move::via>("via", kOurs, "how it was said"),
  };
  static_assert(complete_part<Move, rows.size()>);
  return rows;
}

std::span<const Field> Promise::fields() {
  using P = Promise;
  static constexpr std::array rows{
      field<&P::by>("by", kOurs, "who promises: team or a stakeholder").required().refer(Refers::party),
      field<&P::to>("to", kClient, "to whom: team or a stakeholder").required().refer(Refers::party),
      field<&P::owner>("owner", kOurs, "the person on the promising side who does it"),
      field<&P::inform>("inform", kOurs, "who else must hear of a delay").refer(Refers::stakeholder),
      field<&P::kind>("kind", kOurs, "what sort of promise (deliverable)"),
      field<&P::what>("what", kClient, "what is promised").required(),
      field<&P::why>("why", kOurs, "what it is for"),
      field<&P::done_when>("done_when", kClient, "how both sides will see that it is done"),
      field<&P::requested>("requested", kClient, "the day it was asked for"),
      field<&P::wished>("wished", kClient, "the due date of the request, kept when one was agreed").ahead(),
      field<&P::made>("made", kClient, "the day it was promised; none: still a request"),
      field<&P::due>("due", kClient, "the first date agreed; later ones stand in the moves").ahead(),
      field<&P::target>("target", kOurs, "our own earlier aim").ahead(),
      field<&P::sla>("sla", kOurs, "the service level that applies").refer(Refers::sla),
      field<&P::follows>("follows", kOurs, "the promise that this one carries on").refer(Refers::promise),
      field<&P::needs>("needs", kOurs, "promises that must be delivered first").refer(Refers::promise),
      field<&P::urgency>("urgency", kOurs, "1 high to 3 low").range(1, 3),
      field<&P::impact>("impact", kOurs, "1 high to 3 low").range(1, 3),
      field<&P::aligned>("aligned", kOurs, "how well it serves the project's goal, 1 high to 3 low").range(1, 3),
      field<&P::miss_reason>("miss_reason", kOurs, "why the date was missed"),
      field<&P::links>("links", kOurs, "where more can be found"),
      field<&P::tags>("tags", kOurs, "labels of your own"),
      field<&P::moves>("moves", kClient, "what happened since, oldest first"),
  };
  static_assert(complete<P, rows.size()>);
  return rows;
}

std::optional<int> Promise::priority() const {
  if (!urgency || !impact) return std::nullopt;
  return *urgency + *impact - 1;
}

}  // namespace crm
