// SPDX-License-Identifier: MIT
// The holding reply: "not yet, next answer by D". It keeps its promise and opens another, which follows.
#pragma once

#include "cli/session.hpp"

#include <string>
#include <vector>

namespace crm::cli {

struct NextAnswer {
  std::string id;
  FileChange change;
};

// The promise of an answer by --next-answer, made on `day`. Throws Error(usage) for a date before that day.
NextAnswer next_answer(Session& session, const Promise& promise, Date day);

// What a delivery that is taken back leaves behind: the promises that it opened.
struct OpenedBy {
  std::vector<std::string> untouched;  // ids
  std::vector<FileChange> removals;    // of these
  std::vector<std::string> touched;    // ids
};
OpenedBy opened_by_delivery(Session& session, const Promise& promise, Date delivered);

}  // namespace crm::cli
