// SPDX-License-Identifier: MIT
#pragma once

#include "crm/document.hpp"
#include "crm/field.hpp"

#include <string>

namespace crm {

// What a record is besides its fields: its id, and where it was read from.
struct RecordInfo {
  std::string id;    // the file name without .yaml
  std::string file;  // relative to the project directory, for example promises/k3f9-film.yaml
  Document source;   // as read, with positions; empty for a record made in memory
  bool faulty = false;  // some of its fields could not be read and are missing here
};

}  // namespace crm
