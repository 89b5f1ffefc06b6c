// SPDX-License-Identifier: MIT
// A new delay record from the options of delay-notice.
#pragma once

#include "cli/session.hpp"

namespace crm::cli {

struct NewDelay {
  Delay delay;
  std::vector<Promise> proposed;  // the promises that get a `proposed` move (--new-due)
  std::vector<FileChange> changes;
};

// Throws Error(usage) for a promise that cannot slip, or whose present slip has a record already.
void check_slips(Session& session, const Promise& promise);
// From 'TITLE|DATE|COST'.
DelayOption option_from(Session& session, const std::string& text);
void check_next_update(Date next_update, Date day);

// Throws Error(usage) that names all that is missing, or the record that covers the present slip already.
NewDelay new_delay(Session& session, const std::vector<std::string>& promises);

// The project as it will be once the changes are made.
void apply(const NewDelay& made, Project& project);

}  // namespace crm::cli
