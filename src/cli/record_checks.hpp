// SPDX-License-Identifier: MIT
// What a change of one record would do to the project.
#pragma once

#include "session.hpp"

namespace crm::cli {

// The record that a person means, `project` being crm.yaml. Throws Error as resolve_any does.
AnyRecord record_meant(const Project& project, const std::string& text);

// What `validate` would say of the file if it held these bytes, and of other files that it did not say before.
std::vector<Problem> problems_with(Session& session, const Kind& kind, const RecordInfo& info,
                                   const std::string& bytes);
// Whether the project has the problem already, perhaps in another line.
bool was_there(const Project& project, const Problem& problem);

// Throws Error(usage) when the new record, whose id others may have named before it was there, closes a circle.
void refuse_new_circle(Session& session, const Kind& kind, const FileChange& made, const std::string& id);

// Throws Error(usage) with the first error that the change would bring, after saying the others; says new warnings.
void refuse_new_faults(Session& session, const AnyRecord& record, const FileChange& change);

// The id of the stakeholder that is meant; "" where the project knows none, which is no error among several projects.
std::string stakeholder_in(const Project& project, std::string_view text);

// Warns of a stakeholder who is with the client no more; any other id says nothing.
void warn_if_left(Session& session, const std::string& id);

}  // namespace crm::cli
