// SPDX-License-Identifier: MIT
// Which records name which, found through the field tables.
#pragma once

#include "crm/kind_table.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace crm {

// Whether the ids in a field that refers so may name records of the kind.
bool names_kind(Refers refers, std::string_view kind);

// A field of a record that holds another's id.
struct Reference {
  AnyRecord from;
  std::string field;  // such as moves.agreed_by
  int line = 0;
};

// Every place in the files that names the record, in the order of the kinds and files. What the record says of itself
// is not among them, and neither are the notes kept under private/ for a stakeholder of the same id.
std::vector<Reference> references_to(const Project& project, const AnyRecord& target);

// The record as a document in which every reference to the record `id` of `kind` names `new_id` in its place. Equal to
// `document` if there is none.
Document with_references_renamed(const Kind& of, Document document, const Kind& kind, std::string_view id,
                                 const std::string& new_id);

// The document with each of its texts as `changed` makes it, ids and lists of texts among them.
Document with_texts_changed(const Kind& kind, Document document,
                            const std::function<std::string(const std::string&)>& changed);

// The document with nothing but those of its texts that are to be kept, in the lists and maps in which they stand.
Document with_texts_kept(
    const Kind& kind, const Document& document,
    const std::function<bool(const Field&, const std::string& path, const std::string& text)>& keep);

struct NamedDocument {
  std::string id;
  Document document;
};

// The order in which new records of one kind are to be written so that whoever is named comes before those who name
// them, as far as there is one: positions in `records`.
std::vector<std::size_t> named_first(const Kind& kind, const std::vector<NamedDocument>& records);

}  // namespace crm
