// SPDX-License-Identifier: MIT
// Which columns of a table are for which field.
#pragma once

#include "crm/kind_table.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace crm::cli {

// A column's header and the field that it is for; no field: the column is not wanted.
using HeaderMap = std::vector<std::pair<std::string, std::string>>;

// What gives a field its text: one column, or those of a name, joined by spaces.
struct ImportSource {
  std::string path;                  // of the field, or "id"
  std::vector<std::size_t> columns;  // in the order in which they are joined
  // A name in parts says nothing that the whole one does not.
  bool repeats_the_name = false;
};

// The best first: the first one of a field that is not empty in a row says what the field is there. Columns that are
// for no field are in none of them. Throws Error(usage) with the place in `file` for a `map` that cannot be, and when
// nothing says what the records are called.
std::vector<ImportSource> import_sources(const Kind& kind, const std::vector<std::string>& headers,
                                         const HeaderMap& map, const std::string& file);

}  // namespace crm::cli
