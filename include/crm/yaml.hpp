// SPDX-License-Identifier: MIT
// Our YAML: strict in, canonical out, and edits that touch only the lines they mean to.
#pragma once

#include "crm/document.hpp"
#include "crm/error.hpp"

#include <string>
#include <string_view>

namespace crm {

inline constexpr std::size_t kMaxRecordBytes = 1 << 20;

struct Parsed {
  Document document;              // empty when there is an error among the problems
  std::vector<Problem> problems;  // where.file is `file`
};

// Reads one record, strictly. Never throws for bad input; costs at most 100 ms and 64 MB whatever the bytes are.
Parsed parse_yaml(std::string_view bytes, const std::string& file);

// UTF-8, LF, two-space indent, block style. Plain text where YAML 1.1 and 1.2 readers agree that it is text, else
// double-quoted; several lines as a literal block where that is safe.
std::string to_yaml(const Document& document);

// The edited bytes of a file: `source` is the document parsed from `bytes`; `before` and `after` are what the field
// table wrote for the record before and after the change. Only what differs between these two is touched; comments,
// order, quoting, blank lines, line endings and unknown keys stay. The result is parsed again and must hold `after`'s
// values at every place that changed; throws Error(io) if that fails, and the caller must then leave the file as it is.
std::string edit_yaml(std::string_view bytes, const Document& source, const Document& before, const Document& after);

}  // namespace crm
