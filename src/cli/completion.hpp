// SPDX-License-Identifier: MIT
#pragma once

#include "session.hpp"

namespace crm::cli {

// What may stand in place of the last word of a command line.
struct Completions {
  struct Candidate {
    std::string text;
    std::string note;                     // what it is, for shells that show it; may be ""
    std::vector<std::string> names = {};  // that lead to it as well
  };
  enum class Paths { none, files, folders };

  std::vector<Candidate> candidates;
  Paths paths = Paths::none;  // the shell knows those better than we do
};

// `words` is the command line without `crm`, its quotes taken away. Each candidate is the whole last word as it might
// be, with what stays of it (--due=, power=, id, of a list). Only those that go on as that word began, or if there is
// none those with a name of which a word begins so, in the order of the tables; none that the command would refuse.
// Never throws for a line that is wrong so far, or for a project that cannot be read.
Completions completions(Context& context, const std::vector<std::string>& words);

}  // namespace crm::cli
