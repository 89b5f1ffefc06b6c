// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace crm {

// "M=C3=BCller" as Müller, in UTF-8. `charset` in capitals: UTF-8, US-ASCII, ISO-8859-1 or WINDOWS-1252. Throws
// Error(usage) without a place for another one, and for what is not well encoded.
std::string text_of_quoted_printable(std::string_view encoded, std::string_view charset);

}  // namespace crm
