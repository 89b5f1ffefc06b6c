// SPDX-License-Identifier: MIT
// What else changes when a record goes or gets another id.
#pragma once

#include "cli/session.hpp"

namespace crm::cli {

// Throws Error(data) when a file that could not be read, or has faults, holds the id somewhere: nobody knows then
// whether it refers to the record.
void refuse_unclear_references(Session& session, const AnyRecord& record);

// The change to crm.yaml that renames a subject of `snoozed`, or takes its rows out for an empty `new_subject`; none if
// there is no such row.
std::optional<FileChange> snoozes_changed(Session& session, const std::string& subject, const std::string& new_subject);

// As Session::commit, but a dry run only names the files under private/ and does not show what they say.
bool commit_without_private_text(Session& session, const std::vector<FileChange>& changes);

}  // namespace crm::cli
