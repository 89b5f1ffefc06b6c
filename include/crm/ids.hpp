// SPDX-License-Identifier: MIT
#pragma once

#include "crm/kind_table.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace crm {

// [a-z0-9][a-z0-9-]{0,63}, and no device name of Windows, `team` or `relationship`.
bool is_valid_id(std::string_view id);

// Accents folded, lower case, words joined by dashes, at most 40 characters cut at a word; "" for a text without
// Latin letters or digits.
std::string slug(std::string_view text);

// What remains of a person who was taken out of every record is "Former contact 1".
inline constexpr std::string_view kStandIn = "Former contact";
bool is_stand_in(std::string_view id);

using Random = std::function<std::uint32_t()>;

// Four characters that cannot be mistaken for each other and spell nothing.
std::string random_part(const Random& random);

// The id of what a person types, whatever its case and accents. The first of these that finds anything decides: the
// whole id; a stakeholder's whole name, alias or e-mail address; the beginning of an id, or of what follows the date in
// it (at least the four random characters); a part of a stakeholder's name, alias or address. Throws Error(usage) with
// the candidates when that finds several, with a suggestion when nothing is found (so for `team`), and Error(data) for
// a record that is there but could not be read.
std::string resolve_stakeholder(const Project& project, std::string_view text);
std::string resolve_promise(const Project& project, std::string_view text);
std::string resolve_record(const Project& project, const Kind& kind, std::string_view text);
AnyRecord resolve_any(const Project& project, std::string_view text);
AnyRecord resolve_stakeholder_or_promise(const Project& project, std::string_view text);

}  // namespace crm
