// SPDX-License-Identifier: MIT
// What an import would make of the project.
#pragma once

#include "cli/session.hpp"
#include "import_rows.hpp"

namespace crm::cli {

struct ImportPlan {
  enum class Fate { created, unchanged, skipped };
  struct Row {
    int line = 0;
    Fate fate = Fate::created;
    std::string id;
    std::string name;                  // what people call it
    std::vector<std::string> differs;  // why it is skipped: the fields that the record has otherwise
  };
  std::vector<Row> rows;            // in the order of the file
  std::vector<FileChange> changes;  // in an order in which every beginning is a valid project
  std::vector<Problem> problems;    // when there is one, nothing may be changed
};

// A record that is there already, by id, else by e-mail address, name or (a promise) text and sides, is left alone.
ImportPlan plan_import(Session& session, const Kind& kind, const ImportedTable& table, const std::string& file);

}  // namespace crm::cli
