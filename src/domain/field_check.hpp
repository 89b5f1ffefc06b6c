// SPDX-License-Identifier: MIT
#pragma once

#include "crm/field.hpp"

namespace crm {

// Why a text is no value for a field.
struct Fault {
  std::string rule;
  std::string message;
  std::string hint;
};

constexpr bool is_scalar(Shape shape) {
  return shape != Shape::list && shape != Shape::map && shape != Shape::dictionary;
}

// Gives `target`, of the scalar `type` that the field or its list's items have, the value that `text` stands for;
// leaves it alone when there is a fault.
std::optional<Fault> read_scalar(const Field& field, const Type& type, std::string_view text, void* target);

std::vector<std::string> names_of(std::span<const Field> fields);

}  // namespace crm
