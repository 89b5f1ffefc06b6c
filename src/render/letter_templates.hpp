// SPDX-License-Identifier: MIT
// Our templates of letters to clients.
#pragma once

#include <string_view>

namespace crm::render {

extern const std::string_view kDelayNoticeTemplate;
extern const std::string_view kStatusUpdateTemplate;
extern const std::string_view kOutlineTemplate;
extern const std::string_view kRetroRecapTemplate;
extern const std::string_view kFeedbackRequestTemplate;
extern const std::string_view kPlaybackTemplate;
extern const std::string_view kApologyTemplate;

}  // namespace crm::render
