// SPDX-License-Identifier: MIT
// A fast way to read what we write ourselves: most files of most projects.
#pragma once

#include "record_reader.hpp"

#include <optional>
#include <string_view>

namespace crm {

// The record that the strict loader would make of these bytes; nothing for any other form than ours (comments, blank
// lines, texts over several lines, odd indents, escapes), or with anything wrong: that is the strict loader's to read.
// REQUIRES: check_bytes() found nothing.
std::optional<Document> read_canonical(std::string_view bytes);

}  // namespace crm
