// SPDX-License-Identifier: MIT
#pragma once

#include "crm/record.hpp"

namespace crm {

struct Lesson {
  std::string lesson;
  std::string learned_from;
  friend bool operator==(const Lesson&, const Lesson&) = default;
  static std::span<const Field> fields();
};

struct Retro {
  RecordInfo info;
  std::optional<Date> date;
  std::string scope;
  std::optional<Date> since;  // of a time; none for a look back on milestones
  std::optional<Date> until;
  std::vector<std::string> promises;  // the milestones that it covers
  std::vector<std::string> participants;
  std::vector<std::string> celebrate;
  std::vector<std::string> our_part;
  std::vector<Lesson> learned;
  std::vector<std::string> puzzles;
  std::vector<std::string> actions;  // promise ids
  static std::span<const Field> fields();
};

}  // namespace crm
