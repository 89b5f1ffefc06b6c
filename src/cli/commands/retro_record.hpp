// SPDX-License-Identifier: MIT
// A retro from the options of `retro`.
#pragma once

#include "cli/session.hpp"

#include "crm/pages.hpp"

namespace crm::cli {

struct NewRetro {
  Retro retro;
  letters::RetroScope scope;
  std::vector<Promise> actions;
  std::vector<FileChange> changes;
};

// Throws Error(usage), for example for more than three actions or one without owner and date.
NewRetro new_retro(Session& session);

}  // namespace crm::cli
