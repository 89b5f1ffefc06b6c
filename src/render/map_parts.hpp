// SPDX-License-Identifier: MIT
// The power/interest grid for people, whatever the format. Strings are data as it is: each format escapes them.
#pragma once

#include "crm/formats.hpp"

#include <array>
#include <string>
#include <vector>

namespace crm::render {

struct MapPerson {
  std::string name;        // with the organisation
  std::string engagement;  // "neutral → supportive, 1 to gain"
  bool gap = false;        // less engaged than we wish
  bool gently = false;     // private
  const Stakeholder* person = nullptr;
};

struct MapCell {
  Quadrant quadrant = Quadrant::monitor;
  std::vector<MapPerson> people;  // the widest gap first, then by name
};

struct MapGrid {
  std::string headline;          // the project and the day
  std::array<MapCell, 4> cells;  // as on paper: power grows upwards, interest to the right
  struct Unplaced {
    std::string name;
    std::string command;  // sets what is missing
  };
  std::vector<Unplaced> unplaced;      // power or interest is not known
  std::vector<std::string> relations;  // private, as the next; empty unless asked for
  std::vector<std::string> politics;
};

// Whom to treat gently is private: the report may show it, the map only when it is asked for.
enum class Care { left_out, shown };
MapGrid grid_of(const View& view, Care care, const std::string& named = {});  // `named`: as in ProjectFollowUps
MapGrid grid_of(const MapAnswer& answer);

inline constexpr const char* kUnplacedTitle = "Power or interest unknown";
inline constexpr const char* kRelationsTitle = "Relations (private)";
inline constexpr const char* kPoliticsTitle = "Politics (private)";
inline constexpr const char* kGently = "go gently";

}  // namespace crm::render
