// SPDX-License-Identifier: MIT
// What to think of before a promise or a request is saved.
#pragma once

#include "cli/session.hpp"

namespace crm::cli {

// Notes the owner's open promises, how many were kept, and what is due nearby. REQUIRES: `promise` has a due date.
void show_load(Session& session, const Promise& promise);

// Warns of vague words, of a person who has left, and of a target behind the date that they are told.
void warn_of_doubts(Session& session, const Promise& promise);

// The name as the project writes it, whatever its case and accents; as it is if nobody is called so.
std::string known_owner(Session& session, const std::string& name);

}  // namespace crm::cli
