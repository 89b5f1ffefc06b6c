// SPDX-License-Identifier: MIT
// The parts of a brief.
#pragma once

#include "crm/pages.hpp"
#include "crm/rules.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace crm::letters {

// A brief is for one person on one day; its parts look at the same follow-ups.
struct BriefSource {
  const View& view;
  const Stakeholder& person;
  std::vector<FollowUp> follow_ups;  // about the person, not snoozed
};

// One screen is little: the text in one line, cut with … at `columns`.
inline constexpr int kLineColumns = 78;
inline constexpr int kNameColumns = 48;  // of what is promised, where it stands among other words
std::string shortened(std::string_view text, int columns = 2 * kLineColumns);
// At most `most` items; "and 3 more" stands for the rest.
void keep_first(std::vector<std::string>& items, std::size_t most);

std::vector<Debt> debts_to(const BriefSource& source);
std::vector<Debt> debts_of(const BriefSource& source);
std::vector<std::string> questions_for(const BriefSource& source);
std::vector<std::string> thanks_for(const BriefSource& source);
// Challenges without an outcome, and promises that compete with others.
std::vector<std::string> open_matters(const BriefSource& source);

}  // namespace crm::letters
