// SPDX-License-Identifier: MIT
// Three-way merge of one record, field by field.
#pragma once

#include "crm/kind_table.hpp"

#include <string>
#include <vector>

namespace crm {

struct Merged {
  Document ours;                       // where both sides gave one field different values: with our value
  Document theirs;                     // with theirs; the same as `ours` when there is no conflict
  std::vector<std::string> conflicts;  // the fields in question, such as due or notices.via
  std::string bad_moves;               // of a promise: what its life does not allow when both sides are put together
};

// What both sides made of `base` (empty: the record is new on both sides). Documents are as parsed from files, unknown
// keys included. Lists are merged as sets: an item stays unless a side took it out, and an item that both sides kept is
// merged in its turn; lists of dated items are in the order of their dates, others in ours. Moves of one day come in an
// order that the promise's life allows, each side's own among them; where there is none, `moves` is a conflict.
Merged merge_records(const Kind& kind, const Document& base, const Document& ours, const Document& theirs);

}  // namespace crm
