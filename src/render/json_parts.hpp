// SPDX-License-Identifier: MIT
#pragma once

#include "json.hpp"

#include "crm/error.hpp"
#include "crm/field.hpp"
#include "crm/formats.hpp"

#include <vector>

namespace crm::render {

// The list `problems` of every JSON answer.
Json problems_json(const std::vector<Problem>& problems);

// A value of a field table; of records in it, the fields that are set.
Json value_json(const Type& type, const void* value);
// A record with its id, and what a promise has besides its fields.
Json record_json(const RecordAnswer& answer, const RecordAnswer::Row& row);

}  // namespace crm::render
