// SPDX-License-Identifier: MIT
#pragma once

#include "crm/field.hpp"

namespace crm::kinds {

inline constexpr Visibility kClient = Visibility::client;
inline constexpr Visibility kOurs = Visibility::team;
inline constexpr Visibility kPrivate = Visibility::kept_back;

// A record's struct holds its `info` besides the fields of its table.
template <class Record, std::size_t rows>
inline constexpr bool complete = member_count<Record>() == rows + 1;

template <class Part, std::size_t rows>
inline constexpr bool complete_part = member_count<Part>() == rows;

}  // namespace crm::kinds
