// SPDX-License-Identifier: MIT
// What `set` asks for on a terminal: a field of the record, then its value.
#pragma once

#include "field_change.hpp"

namespace crm::cli {

// Throw Error(usage): what has happened stays on record, it is told as a move.
void refuse_told_field(const AnyRecord& record, const std::string& path);
void refuse_rewriting_history(const AnyRecord& record, const FieldChange& change);

// The record's fields with their present values, one a line.
std::string fields_now(Session& session, const Arguments& arguments);

// A change as it is typed; for a field alone its value is asked for.
std::string change_meant(Session& session, const Arguments& arguments, const std::string& answer);

}  // namespace crm::cli
