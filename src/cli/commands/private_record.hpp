// SPDX-License-Identifier: MIT
// What we keep to ourselves about one stakeholder: private/ID.yaml.
#pragma once

#include "cli/session.hpp"

#include <string_view>

namespace crm::cli {

struct PrivateRecord {
  const Stakeholder* person = nullptr;
  const PrivateNotes* before = nullptr;  // null: nothing yet
  PrivateNotes after;                    // to be changed
};

// Of the stakeholder whom a person means. Throws Error(usage) for somebody unknown, Error(data) for a private record
// that cannot be read.
PrivateRecord private_record(Session& session, std::string_view stakeholder);

// Makes, changes or (when nothing is left in it) removes the file; with --dry-run shows that. Tells whether it was
// done.
bool save(Session& session, const PrivateRecord& record);

}  // namespace crm::cli
