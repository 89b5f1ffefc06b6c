// SPDX-License-Identifier: MIT
#pragma once

#include "crm/record.hpp"

namespace crm {

enum class GoodwillKind { deposit, withdrawal };

template <>
struct EnumNames<GoodwillKind> {
  static constexpr std::array<std::string_view, 2> names{"deposit", "withdrawal"};
};

struct Goodwill {
  RecordInfo info;
  std::optional<Date> date;
  std::string with;
  std::optional<GoodwillKind> kind;
  std::optional<int> points;  // 1 to 3
  std::string what;
  std::optional<bool> unseen;
  std::string promise;
  static std::span<const Field> fields();
};

}  // namespace crm
