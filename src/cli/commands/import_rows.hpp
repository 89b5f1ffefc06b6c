// SPDX-License-Identifier: MIT
// What another program wrote, as texts for fields.
#pragma once

#include "import_headings.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace crm::cli {

struct ImportedRow {
  int line = 0;    // in the imported file
  std::string id;  // empty if it does not say one
  // The path of a field and its text, never empty; a list has one for each of its items.
  std::vector<std::pair<std::string, std::string>> values;
  std::string lost;  // a column that holds records in the record, such as our own export's moves; empty for none
};

struct ImportedTable {
  std::vector<ImportedRow> rows;
  std::vector<std::string> left_out;  // columns or properties that say something and were not taken over
};

// The first row names the fields, in our words or in those of other programs; items of lists are separated by
// semicolons. Throws Error(usage) with the place in `file`.
ImportedTable rows_of_csv(std::string_view text, const std::string& file, const Kind& kind, const HeaderMap& map);
ImportedTable rows_of_vcards(std::string_view text, const std::string& file);

}  // namespace crm::cli
