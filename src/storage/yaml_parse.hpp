// SPDX-License-Identifier: MIT
#pragma once

#include "crm/yaml.hpp"

namespace crm {

// parse_yaml() for any form, and slower: yaml-cpp with every check. REQUIRES: check_bytes() found nothing.
Parsed parse_strictly(std::string_view bytes, const std::string& file);

}  // namespace crm
