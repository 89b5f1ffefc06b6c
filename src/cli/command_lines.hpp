// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace crm::cli {

// The text with -p in each command line of ours that is about a project ("crm validate", not "crm help") and does not
// name one yet, for the projects that -p must name so; an empty name: it is found without.
std::string with_project(std::string_view text, const std::vector<std::string>& names);

}  // namespace crm::cli
