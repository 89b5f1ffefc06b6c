// SPDX-License-Identifier: MIT
// What we ask of git, when it is there.
#pragma once

#include "crm/context.hpp"

#include <string>
#include <string_view>

namespace crm::cli {

inline constexpr std::string_view kMergeAttribute = "*.yaml merge=crm";
inline constexpr std::string_view kMergeDriver = "crm merge-driver %O %A %B %P";

// The top of the git work tree that the directory is in; "" if it is in none. This and the next two start no program.
std::string work_tree_of(FileSystem& files, std::string directory);
// Whether records are meant to be merged by crm, but git was not told how in this clone.
bool lacks_merge_driver(Context& context, const std::string& project);
// Files under private/ that the project's git tracks.
std::vector<std::string> tracked_private_files(FileSystem& files, const std::string& project);

// A value of git's settings as this user has them; "" where git is not there, or has none.
std::string git_setting(Context& context, const std::string& name);

// Both tell whether git did it.
bool make_repository(Context& context, const std::string& directory);
bool set_merge_driver(Context& context, const std::string& directory);

}  // namespace crm::cli
