// SPDX-License-Identifier: MIT
// What we wait for from a client, and which dates moved, for letters and for the report that a client reads.
#pragma once

#include "crm/field.hpp"
#include "crm/kinds/stakeholder.hpp"
#include "crm/view.hpp"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace crm::letters {

enum class Ask { send, choose, agree, answer, accept };

}  // namespace crm::letters

namespace crm {

template <>
struct EnumNames<letters::Ask> {
  static constexpr std::array<std::string_view, 5> names{"send", "choose", "agree", "answer", "accept"};
};

}  // namespace crm

namespace crm::letters {

struct ClientNeed {
  std::optional<Ask> ask;  // always given
  std::string what;
  std::optional<Date> due;       // what they promised, or are to choose, by when
  std::optional<bool> passed;    // that day has gone
  std::optional<Date> since;     // what they may accept, agree to or answer: the day on which we delivered, or asked
  std::optional<Date> new_date = std::nullopt;  // what they may agree to
  friend bool operator==(const ClientNeed&, const ClientNeed&) = default;
  static std::span<const Field> fields();
};

// A date that moved, and that the reader agreed to.
struct DateMoved {
  std::string what;
  std::optional<Date> on;
  std::optional<Date> was;
  std::optional<Date> now;
  friend bool operator==(const DateMoved&, const DateMoved&) = default;
  static std::span<const Field> fields();
};

// What they promised and have not sent, our open choices for them, new dates to which they have not agreed, requests
// and offers that they have not answered, deliveries that they have not accepted: in this order, each by date.
std::vector<ClientNeed> client_needs(const View& view, const Stakeholder& reader);

// By the day on which the new date was agreed: of one promise, and of all of ours to the reader.
std::vector<DateMoved> dates_moved(const View& view, const Promise& promise);
std::vector<DateMoved> dates_moved(const View& view, const Stakeholder& reader);

}  // namespace crm::letters
