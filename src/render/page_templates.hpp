// SPDX-License-Identifier: MIT
// Our templates of pages for our own people.
#pragma once

#include <string_view>

namespace crm::render {

extern const std::string_view kBriefTemplate;
extern const std::string_view kRetroTemplate;

}  // namespace crm::render
