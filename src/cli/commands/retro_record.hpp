// SPDX-License-Identifier: MIT
// A retro from the options of `retro`.
#pragma once

#include "cli/session.hpp"

namespace crm::cli {

struct NewRetro {
  Retro retro;
  std::vector<Promise> actions;
  std::vector<FileChange> changes;
};

// Throws Error(usage), for example for more than three actions, one without owner and date, or for a milestone and a
// time at once.
NewRetro new_retro(Session& session);

}  // namespace crm::cli
