// SPDX-License-Identifier: MIT
#pragma once

#include "cli/session.hpp"

namespace crm::cli {

// What remains of a person is a stand-in, Former contact N, of whom the promises and their dates still tell.
struct Anonymised {
  std::string id;    // of the stand-in
  std::string name;  // such as Former contact 1
  std::vector<FileChange> changes;  // in an order in which every beginning is a valid project
  struct Leftover {
    std::string word;
    int places;
  };
  std::vector<Leftover> leftovers;  // words of the name that still stand somewhere, alone
};

// Takes the person out of every record: the stand-in keeps the organisation, the relation and the days on which they
// came and went; ids, name, aliases, address and number are replaced wherever they stand, comments in the files
// included, and so are the words of `also`. Private notes about them, what they said to us alone and the words of their
// feedback go. Throws Error(usage) for a group, Error(data) for a file with faults that names them.
Anonymised anonymised(Session& session, const std::string& id, const std::vector<std::string>& also);

}  // namespace crm::cli
