// SPDX-License-Identifier: MIT
// Fields of fields, as in prefers.channel.
#pragma once

#include "crm/kind_table.hpp"

#include <string_view>

namespace crm::cli {

// The field at the end of a path through fields that hold maps; null if there is none, or if the path is empty.
const Field* find_path(const Kind& kind, std::string_view path);

// The same, with the struct that has the field as its member. REQUIRES: the path exists.
struct FieldIn {
  const Field* field;
  void* record;
  const void* blank;  // of the struct's type
};
FieldIn follow_path(const Kind& kind, void* record, std::string_view path);
// Its value. REQUIRES: the path exists.
const void* find_value(const Kind& kind, const void* record, std::string_view path);

}  // namespace crm::cli
