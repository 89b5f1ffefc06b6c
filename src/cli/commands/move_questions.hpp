// SPDX-License-Identifier: MIT
// What a terminal asks and offers for update-promise (see Ask). All throw Error(usage) for a promise that there is not.
#pragma once

#include "cli/session.hpp"

namespace crm::cli {

bool asks_for_move(Session&, const Arguments& arguments);
std::vector<std::string> moves_now(Session& session, const Arguments& arguments);
std::string usual_move(Session& session, const Arguments& arguments);

bool asks_for_due(Session& session, const Arguments& arguments);
// The date that was proposed, else one a week after the one that stands.
std::string usual_due(Session& session, const Arguments& arguments);
std::string new_due_meant(Session& session, const Arguments&, const std::string& answer);

bool asks_who_agreed(Session&, const Arguments& arguments);
std::string receiver(Session& session, const Arguments& arguments);
std::string agreer_meant(Session& session, const Arguments& arguments, const std::string& answer);

}  // namespace crm::cli
