// SPDX-License-Identifier: MIT
// Address book entries: vCard 3 (RFC 2426) and 4 (RFC 6350).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace crm {

struct VCard {
  int line = 0;      // of BEGIN
  std::string name;  // FN, else made from N
  std::string org;
  std::string title;
  std::string email;  // the preferred one, else the first
  std::string phone;
  std::vector<std::string> nicknames;
  bool is_group = false;              // KIND:group or KIND:org
  std::vector<std::string> left_out;  // properties that are not taken over, such as ADR
};

bool looks_like_vcard(std::string_view text);

// Throws Error(usage) with the place in `file` of the first fault.
std::vector<VCard> parse_vcards(std::string_view text, const std::string& file);

}  // namespace crm
