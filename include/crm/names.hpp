// SPDX-License-Identifier: MIT
// What a person may be called, read from a name as people write it.
#pragma once

#include <string>
#include <string_view>

namespace crm {

// "Maya" of "Maya Chen", "Chen, Maya" and "Dr. Maya Chen". Empty where it cannot be told for certain: of a single name
// behind a title ("Mr Smith"), an initial ("J. R. Ewing") or a particle ("de la Cruz").
std::string given_name(std::string_view name);

// The whole name as one says it: "Maya Chen" of "Chen, Maya" and of "Maya Chen, PhD".
std::string spoken_name(std::string_view name);

// How a letter begins: the given name, else, and with a title, the whole one.
std::string greeting_name(std::string_view name);

}  // namespace crm
