// SPDX-License-Identifier: MIT
// The report for one client: a value of its own that has only client fields, as letters have, so that a score, an
// engagement, a private or team field or somebody else's promise cannot reach a page that leaves the house.
#pragma once

#include "crm/letters.hpp"

namespace crm::letters {

// How a promise stands, as one may say it to whom it was made; `answered` for now, by a holding reply.
enum class Standing {
  asked, offered, open, at_risk, overdue, answered, delivered, accepted, declined, withdrawn, revoked
};

}  // namespace crm::letters

namespace crm {

template <>
struct EnumNames<letters::Standing> {
  static constexpr std::array<std::string_view, 11> names{
      "asked for", "another offer made", "open",     "at risk",   "overdue",   "answered for now",
      "delivered", "accepted",           "declined", "withdrawn", "taken back"};
};

}  // namespace crm

namespace crm::letters {

// Our promise to the reader.
struct ClientPromise {
  std::string what;
  std::string done_when;
  std::optional<Date> asked;  // the day on which they asked for it
  std::optional<Date> first;  // the first date agreed
  std::optional<Date> due;    // the date now standing
  std::optional<Date> done;   // the day of delivery
  std::optional<Standing> standing;  // always given
  std::string credit;  // who did it well; empty for anything missed
  friend bool operator==(const ClientPromise&, const ClientPromise&) = default;
  static std::span<const Field> fields();
};

// What they asked us for and we did not promise.
struct ClientRequest {
  std::string what;
  std::optional<Date> asked;
  std::optional<Date> answer_by;     // the last day to answer; none where we did
  std::optional<Standing> standing;  // always given
  friend bool operator==(const ClientRequest&, const ClientRequest&) = default;
  static std::span<const Field> fields();
};

struct ClientReport {
  Reader reader;
  std::optional<Date> since;  // what was settled before is left out
  std::string shared_goal;
  std::vector<ClientNeed> needed;
  std::vector<ClientPromise> promises;    // all that we promised them, by the date now standing
  std::vector<ClientRequest> requests;    // by the day on which they asked
  std::vector<DateMoved> moved;           // by the day on which it was agreed
  std::vector<ClientPromise> milestones;  // those of the promises that are milestones and stand
  static std::span<const Field> fields();
};

// What is open, late or at risk is always there.
ClientReport client_report(const View& view, const Stakeholder& reader, std::optional<Date> since = {});

}  // namespace crm::letters
