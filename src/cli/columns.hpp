// SPDX-License-Identifier: MIT
// The columns of a table of records, as `list` knows them.
#pragma once

#include "crm/formats.hpp"

#include <string>
#include <vector>

namespace crm::cli {

// The id, what is reckoned (promises have status, current_due and outcome), then the fields.
std::vector<std::string> column_names(const Kind& kind);

std::vector<RecordAnswer::Row> rows_of(const View& view, const Kind& kind);

// The single texts of a list, else the one cell.
std::vector<std::string> values_at(const RecordAnswer::Row& row, const std::string& column);

}  // namespace crm::cli
