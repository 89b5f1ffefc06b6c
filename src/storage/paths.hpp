// SPDX-License-Identifier: MIT
#pragma once

#include "crm/file_system.hpp"

#include <string>
#include <string_view>

namespace crm {

inline constexpr std::string_view kConfigFile = "crm.yaml";
inline constexpr std::string_view kRecordEnding = ".yaml";
inline constexpr std::string_view kPrivateFolder = "private";

// On the disk; the project itself for "".
std::string path_of(const std::string& root, std::string_view file);

// "promises" of promises/x.yaml, "" of crm.yaml.
std::string folder_of(std::string_view file);

// The folder of private notes, or something in it.
bool is_private(std::string_view file);

// Throws Error for a path that leads, or could lead through a link, out of the project.
void check_inside_project(FileSystem& files, const std::string& root, const std::string& file);

}  // namespace crm
