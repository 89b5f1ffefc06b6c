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

// For the row of --our-part: whether a part of ours must be told, and in what (each miss).
bool is_saved_anew(Session&, const Arguments& arguments);
std::vector<std::string> misses_looked_back_on(Session& session, const Arguments& arguments);

}  // namespace crm::cli
