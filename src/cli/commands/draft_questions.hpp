// SPDX-License-Identifier: MIT
// What a terminal offers for draft (see Ask).
#pragma once

#include "cli/session.hpp"

namespace crm::cli {

inline constexpr std::string_view kDrafts[]{"feedback-request", "playback", "apology"};

std::string owed_letter(Session& session, const Arguments&);
std::string usual_reader(Session& session, const Arguments& arguments);

// Those of our promises to the reader for which an apology is owed, the longest owed first.
std::vector<const Promise*> apologies_owed_to(const View& view, std::string_view reader);
bool owes_several(Session& session, const Arguments& arguments);
std::vector<std::string> missed(Session& session, const Arguments& arguments);
std::string first_missed(Session& session, const Arguments& arguments);

}  // namespace crm::cli
