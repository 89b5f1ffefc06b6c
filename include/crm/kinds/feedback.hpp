// SPDX-License-Identifier: MIT
#pragma once

#include "crm/record.hpp"

namespace crm {

inline constexpr std::string_view kRelationship = "relationship";

struct Feedback {
  RecordInfo info;
  std::string from;
  std::string about;  // a promise id or `relationship`
  std::optional<Date> asked;
  std::optional<Date> answered;
  std::optional<int> csat;  // 1 to 5
  std::optional<int> nps;   // 0 to 10
  std::optional<int> ces;   // 1 to 7
  std::string comment;
  std::string next_time;
  std::optional<bool> issues_handled;
  std::string differently;
  std::optional<Date> followed_up;
  static std::span<const Field> fields();

  // A score of a person who would not come back: csat up to 2, or nps up to 6.
  bool is_low() const { return (csat && *csat <= 2) || (nps && *nps <= 6); }
};

}  // namespace crm
