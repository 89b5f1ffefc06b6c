// SPDX-License-Identifier: MIT
#include "crm/client_report.hpp"

namespace crm::letters {

namespace {

constexpr Visibility kClient = Visibility::client;

template <class T, std::size_t rows>
inline constexpr bool complete = member_count<T>() == rows;

}  // namespace

std::span<const Field> ClientPromise::fields() {
  using P = ClientPromise;
  static constexpr std::array rows{
      field<&P::what>("what", kClient, "what is promised"),
      field<&P::done_when>("done_when", kClient, "how both sides see that it is done"),
      field<&P::asked>("asked", kClient, "the day on which they asked for it"),
      field<&P::first>("first", kClient, "the first date agreed"),
      field<&P::due>("due", kClient, "the date now standing"),
      field<&P::done>("done", kClient, "the day of delivery"),
      field<&P::standing>("standing", kClient, "how it stands"),
      field<&P::credit>("credit", kClient, "who did it well"),
  };
  static_assert(complete<P, rows.size()>);
  return rows;
}

std::span<const Field> ClientRequest::fields() {
  using Q = ClientRequest;
  static constexpr std::array rows{
      field<&Q::what>("what", kClient, "what they asked for"),
      field<&Q::asked>("asked", kClient, "the day on which they asked for it"),
      field<&Q::answer_by>("answer_by", kClient, "the last day for our answer"),
      field<&Q::standing>("standing", kClient, "how it stands"),
  };
  static_assert(complete<Q, rows.size()>);
  return rows;
}

std::span<const Field> ClientReport::fields() {
  using R = ClientReport;
  static constexpr std::array rows{
      field<&R::reader>("reader", kClient, "who reads and who signs"),
      field<&R::since>("since", kClient, "what was settled before this day is left out"),
      field<&R::shared_goal>("shared_goal", kClient, "what we and the client both want"),
      field<&R::needed>("needed", kClient, "what we need from the reader"),
      field<&R::promises>("promises", kClient, "our promises to the reader"),
      field<&R::requests>("requests", kClient, "what the reader asked for and we did not promise"),
      field<&R::moved>("moved", kClient, "dates that moved"),
      field<&R::milestones>("milestones", kClient, "the steps, by date"),
  };
  static_assert(complete<R, rows.size()>);
  return rows;
}

}  // namespace crm::letters
