// SPDX-License-Identifier: MIT
#pragma once

#include "crm/document.hpp"

#include <cstddef>
#include <vector>

namespace crm {

// What becomes of one value of a file. Values that the field table knows nothing of are kept.
struct Step {
  enum class Do {
    keep,  // as it is in the file
    remove,
    replace,  // by the new value
    add,
    descend,  // some of its children change
  };
  explicit Step(Do what, std::size_t source = 0, std::size_t after = 0) : what(what), source(source), after(after) {}

  Do what;
  std::size_t source;          // index of the file's value; of no meaning for add
  std::size_t after;           // index of the new value, for replace and add
  bool keeps_tail = false;     // of replace: what stands like " #12" behind the old scalar is a comment, of a date say
  std::vector<Step> children;  // of descend: all of the file's, and new ones where they belong
};

// The documents of an edit: as in the file, and what the field table wrote before and after.
struct EditDocuments {
  const Document& source;
  const Document& before;
  const Document& after;
};

// The steps that lead from before to after, applied to source.
Step plan_edit(const EditDocuments& documents);

// What the file must hold afterwards. Values that are kept have their positions, others have none.
enum class Tails { keep, drop };
Document planned_document(const EditDocuments& documents, const Step& plan, Tails tails = Tails::keep);

}  // namespace crm
