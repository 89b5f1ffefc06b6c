// SPDX-License-Identifier: MIT
// Comma-separated values, strictly as RFC 4180 has them; line breaks may be LF or CRLF. Where the first line has more
// semicolons or tabs than commas, these separate the cells, as spreadsheets write them in much of Europe.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace crm {

struct CsvRow {
  int line = 0;  // on which it begins
  std::vector<std::string> cells;
};

// Every row has as many cells as the first one. Throws Error(usage) with the place in `file` of the first fault.
std::vector<CsvRow> parse_csv(std::string_view text, const std::string& file);

}  // namespace crm
