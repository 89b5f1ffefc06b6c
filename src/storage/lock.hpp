// SPDX-License-Identifier: MIT
#pragma once

#include "crm/file_system.hpp"

#include <functional>
#include <memory>
#include <string>

namespace crm {

// The lock on a directory, had within 10 seconds; else Error(conflict), which says `busy`. `waiting`, if any, is called
// once when it takes more than a second.
std::unique_ptr<DirectoryLock> wait_for_lock(FileSystem& files, const std::string& directory, const std::string& busy,
                                             const std::function<void()>& waiting);

}  // namespace crm
