// SPDX-License-Identifier: MIT
// The power/interest grid for a sheet (sheet.hpp). Names stand in lists, one in each quadrant, and not at coordinates:
// so they cannot overlap, however many there are. On a narrow screen the quadrants stand one below the other.
#pragma once

#include "map_parts.hpp"
#include "style.hpp"

#include <string>
#include <string_view>

namespace crm::render {

// `id` begins the ids of its drawings: unique on the page.
std::string grid_html(const MapGrid& grid, std::string_view id);

// The same in rows, those whose power or interest is unknown included.
Table grid_table(const MapGrid& grid);

// Those who have no place yet, each with the command that gives them one; nothing if all have.
std::string unplaced_html(const MapGrid& grid);

}  // namespace crm::render
