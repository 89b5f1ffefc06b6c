// SPDX-License-Identifier: MIT
// Where answers go. Success is what has arrived there.
#pragma once

#include "crm/context.hpp"

#include <string>
#include <string_view>

namespace crm::cli {

// Throws Error(io); a reader that has gone away (crm … | head) is none.
void write_to_stdout(Context& context, std::string_view text);

// Replaces the file in one step, keeping its mode. Throws Error(usage) for what is no regular file, FileError.
void write_to_file(Context& context, const std::string& path, std::string_view text);

}  // namespace crm::cli
