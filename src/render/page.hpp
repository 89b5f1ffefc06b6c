// SPDX-License-Identifier: MIT
// The frame of every page that we write: one file that needs nothing else, without a script, and nothing is fetched.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace crm::render {

struct PagePart {
  std::string style;         // CSS
  std::string title_html;
  std::string body_html;     // its ids are of a to z and dashes, and "project-" begins none of them
  std::string project = {};  // its name, and its folder as ProjectFollowUps has it: data
  std::string folder = {};
};

// The header's list of how much is owed: it stands beside the link to the project, too.
inline constexpr std::string_view kCounts = "<ul class=\"counts\">\n";

// One part, or those of several projects one below the other, each under its own heading, after a line that leads to
// each by its name. The style is that of the first. REQUIRES: a part.
std::string page(const std::vector<PagePart>& parts);

// What a page of one part was made of.
PagePart part_of(std::string_view page_html);

// A plain look, which programs for mail understand too. `title` is data, `body` is HTML.
PagePart plain_part(std::string_view title, std::string_view body_html);
std::string html_page(std::string_view title, std::string_view body_html);

}  // namespace crm::render
