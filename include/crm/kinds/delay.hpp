// SPDX-License-Identifier: MIT
#pragma once

#include "crm/record.hpp"

namespace crm {

struct DelayOption {
  std::string title;
  std::optional<Date> date;
  std::string cost;
  std::optional<bool> recommended;
  friend bool operator==(const DelayOption&, const DelayOption&) = default;
  static std::span<const Field> fields();
};

struct Notice {
  std::string to;
  std::optional<Date> date;
  std::string via;
  std::optional<Date> acknowledged;
  friend bool operator==(const Notice&, const Notice&) = default;
  static std::span<const Field> fields();
};

struct Delay {
  RecordInfo info;
  std::optional<Date> date;
  std::vector<std::string> promises;
  std::string cause;
  std::string cause_internal;
  std::string impact;
  std::string their_side;
  std::vector<DelayOption> options;
  std::string recovery;
  std::optional<Date> next_update;
  std::vector<Notice> notices;
  static std::span<const Field> fields();
};

}  // namespace crm
