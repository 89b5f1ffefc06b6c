// SPDX-License-Identifier: MIT
// What could not be read, for answers that are read far from stderr: they must not look complete when they are not.
#pragma once

#include "crm/formats.hpp"

#include <string>
#include <vector>

namespace crm::render {

struct Unread {
  std::vector<std::string> missing;  // files that could not be read; each once, in the order of the problems
  std::vector<std::string> faulty;   // read, but with an error, so that what follows from them may be wrong or left out
  std::string named = {};            // as in ProjectFollowUps
};
Unread unread_of(const Project& project, const std::vector<Problem>& problems, const std::string& named = {});

std::string unread_title(const Unread& unread);     // "1 record could not be read, 2 have an error", or ""
std::string incomplete_line(const Unread& unread);  // the same with the files and what to do, or ""
std::string incomplete_html(const Unread& unread);  // as a paragraph of a page or sheet, or ""
std::string incomplete_markdown(const Unread& unread);

}  // namespace crm::render
