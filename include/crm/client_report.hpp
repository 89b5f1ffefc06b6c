// SPDX-License-Identifier: MIT
// The report for one client: a value of its own that has only client fields, as letters have, so that a score, an
// engagement, a private or team field or somebody else's promise cannot reach a page that leaves the house.
#pragma once

#include "crm/letters.hpp"

namespace crm::letters {

// How a promise stands, as one may say it to whom it was made.
enum class Standing { asked, offered, open, overdue, delivered, accepted, declined, withdrawn, revoked };

// What we wait for from the reader.
enum class Ask { send, answer, accept };

}  // namespace crm::letters

namespace crm {

template <>
struct EnumNames<letters::Standing> {
  static constexpr std::array<std::string_view, 9> names{"asked for", "another offer made", "open",      "overdue", "delivered",
                                                         "accepted",  "declined",           "withdrawn", "taken back"};
};
template <>
struct EnumNames<letters::Ask> {
  static constexpr std::array<std::string_view, 3> names{"send", "answer", "accept"};
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
  Standing standing = Standing::open;
  std::string credit;  // who did it well; empty for anything missed
  friend bool operator==(const ClientPromise&, const ClientPromise&) = default;
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

struct ClientNeed {
  Ask ask = Ask::send;
  std::string what;
  std::optional<Date> due;    // what they promised, by when
  std::optional<Date> since;  // what they may accept, or answer: the day on which we delivered, or asked
  friend bool operator==(const ClientNeed&, const ClientNeed&) = default;
  static std::span<const Field> fields();
};

struct ClientReport {
  Reader reader;
  std::string shared_goal;
  std::vector<ClientNeed> needed;         // send, answer, accept; each by date
  std::vector<ClientPromise> promises;    // all that we promised them or that they asked for, by the date now standing
  std::vector<DateMoved> moved;           // by the day on which it was agreed
  std::vector<ClientPromise> milestones;  // those of the promises that are milestones and stand
  static std::span<const Field> fields();
};

ClientReport client_report(const View& view, const Stakeholder& reader);

}  // namespace crm::letters
