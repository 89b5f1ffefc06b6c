// SPDX-License-Identifier: MIT
#pragma once

#include "crm/kind_table.hpp"

namespace crm::checks {

struct Findings {
  std::vector<Problem> problems;

  // `at` null: the file as a whole.
  void add(const RecordInfo& info, const Node* at, std::string rule, std::string message, std::string hint,
           Severity severity = Severity::error);
};

// The value of a top-level key, or of a key in the nth item of a top-level list (the item itself if the key is not
// there); null if there is none.
const Node* node_at(const Document& source, std::string_view key);
const Node* node_at(const Document& source, std::string_view list, std::size_t nth, std::string_view key);

// What the field table tells to check across records: ids that name nothing, and events dated after `today`.
void check_record(const Project& project, const AnyRecord& record, Date today, Findings& found);

// Fields in which records name others of their own kind: none may lead back to where it began.
void check_circles(const Project& project, Findings& found);

}  // namespace crm::checks
