// SPDX-License-Identifier: MIT
// Records for tests, in words that read like their files; an empty text stands for no date.
#pragma once

#include "crm/project.hpp"

#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace crm::test {

inline Date day(std::string_view iso) { return parse_iso_date(iso).value(); }
inline std::optional<Date> maybe_day(std::string_view iso) {
  return iso.empty() ? std::nullopt : std::optional(day(iso));
}

// The enumerator with this name, as it is written in files.
template <class E>
E named(std::string_view name) {
  for (std::size_t i = 0; i < EnumNames<E>::names.size(); ++i)
    if (EnumNames<E>::names[i] == name) return static_cast<E>(i);
  throw std::invalid_argument(std::string(name));
}

using Words = std::vector<std::string>;

// By the team to maya, unless it says otherwise.
class PromiseBuilder {
 public:
  explicit PromiseBuilder(std::string id) {
    value_.info.id = std::move(id);
    value_.info.file = "promises/" + value_.info.id + ".yaml";
    value_.by = kTeam;
    value_.to = "maya";
    value_.what = "film";
  }
  PromiseBuilder& by(std::string id) {
    value_.by = std::move(id);
    value_.to = kTeam;
    return *this;
  }
  PromiseBuilder& to(std::string id) {
    value_.to = std::move(id);
    return *this;
  }
  PromiseBuilder& owner(std::string name) {
    value_.owner = std::move(name);
    return *this;
  }
  PromiseBuilder& inform(Words ids) {
    value_.inform = std::move(ids);
    return *this;
  }
  PromiseBuilder& kind(std::string_view name) {
    value_.kind = named<PromiseKind>(name);
    return *this;
  }
  PromiseBuilder& what(std::string text) {
    value_.what = std::move(text);
    return *this;
  }
  PromiseBuilder& why(std::string text) {
    value_.why = std::move(text);
    return *this;
  }
  PromiseBuilder& requested(std::string_view iso) {
    value_.requested = day(iso);
    return *this;
  }
  PromiseBuilder& made(std::string_view iso) {
    value_.made = day(iso);
    return *this;
  }
  PromiseBuilder& due(std::string_view iso) {
    value_.due = day(iso);
    return *this;
  }
  PromiseBuilder& target(std::string_view iso) {
    value_.target = day(iso);
    return *this;
  }
  PromiseBuilder& sla(std::string id) {
    value_.sla = std::move(id);
    return *this;
  }
  PromiseBuilder& follows(std::string id) {
    value_.follows = std::move(id);
    return *this;
  }
  PromiseBuilder& needs(Words ids) {
    value_.needs = std::move(ids);
    return *this;
  }
  PromiseBuilder& impact(int n) {
    value_.impact = n;
    return *this;
  }
  PromiseBuilder& miss_reason(std::string_view name) {
    value_.miss_reason = named<SlipReason>(name);
    return *this;
  }
  PromiseBuilder& move(std::string_view date, std::string_view kind, std::string_view reason = "") {
    Move move;
    move.date = maybe_day(date);
    if (!kind.empty()) move.move = named<MoveKind>(kind);
    if (!reason.empty()) move.reason = named<SlipReason>(reason);
    value_.moves.push_back(std::move(move));
    return *this;
  }
  // A move to another date, agreed by the other party: renegotiated, proposed or countered.
  PromiseBuilder& moved(std::string_view date, std::string_view kind, std::string_view due,
                        std::string_view reason = "") {
    move(date, kind, reason);
    value_.moves.back().due = maybe_day(due);
    value_.moves.back().agreed_by = value_.other_party();
    return *this;
  }
  operator Promise() const { return value_; }

 private:
  Promise value_;
};

inline PromiseBuilder promise(std::string id) { return PromiseBuilder(std::move(id)); }

inline Stakeholder person(std::string id, std::string org = "", std::string_view added = "2026-09-01") {
  Stakeholder value;
  value.info.id = id;
  value.info.file = "stakeholders/" + id + ".yaml";
  value.name = std::move(id);
  value.org = std::move(org);
  value.added = maybe_day(added);
  return value;
}

inline Interaction contact(std::string id, std::string_view date, std::string_view kind, Words with) {
  Interaction value;
  value.info.id = std::move(id);
  value.date = maybe_day(date);
  if (!kind.empty()) value.kind = named<InteractionKind>(kind);
  value.with = std::move(with);
  return value;
}

inline Notice notice(std::string to, std::string_view date, std::string_view acknowledged = "") {
  return {std::move(to), maybe_day(date), "email", maybe_day(acknowledged)};
}

inline Delay delay(std::string id, std::string_view date, Words promises, std::vector<Notice> notices = {}) {
  Delay value;
  value.info.id = std::move(id);
  value.date = maybe_day(date);
  value.promises = std::move(promises);
  value.notices = std::move(notices);
  return value;
}

inline Feedback feedback(std::string id, std::string from, std::string about, std::string_view asked,
                         std::string_view answered = "") {
  Feedback value;
  value.info.id = std::move(id);
  value.from = std::move(from);
  value.about = std::move(about);
  value.asked = maybe_day(asked);
  value.answered = maybe_day(answered);
  return value;
}

// Positive points are a deposit.
inline Goodwill goodwill(std::string id, std::string_view date, std::string with, int points) {
  Goodwill value;
  value.info.id = std::move(id);
  value.date = maybe_day(date);
  value.with = std::move(with);
  value.kind = points > 0 ? GoodwillKind::deposit : GoodwillKind::withdrawal;
  value.points = points > 0 ? points : -points;
  return value;
}

inline Retro retro(std::string id, std::string_view date, Words promises) {
  Retro value;
  value.info.id = std::move(id);
  value.date = maybe_day(date);
  value.scope = "a look back";
  value.promises = std::move(promises);
  return value;
}

inline PrivateNotes private_notes(std::string id, std::string_view care_until = "") {
  PrivateNotes value;
  value.info.id = std::move(id);
  value.info.file = "private/" + value.info.id + ".yaml";
  value.care_until = maybe_day(care_until);
  return value;
}

}  // namespace crm::test
