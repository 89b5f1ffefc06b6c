// SPDX-License-Identifier: MIT
#pragma once

#include "crm/kind_table.hpp"

#include <string>

namespace crm {

// Calls visit(field, node, path) for each text of a record's document that stands in a text field, lists of texts and
// words of a dictionary included. Paths are such as moves.agreed_by or glossary.UAT.
template <class Visit>
class EachText {
 public:
  EachText(const Document& document, Visit visit) : document_(document), visit_(std::move(visit)) {}

  void map(std::span<const Field> fields, std::size_t node, const std::string& path = {}) {
    for (const std::size_t child : document_.children(node))
      if (const Field* field = find_field(fields, document_[child].key))
        value(*field, *field->type, child, path.empty() ? document_[child].key : path + '.' + document_[child].key);
  }

 private:
  void value(const Field& field, const Type& type, std::size_t node, const std::string& path) {
    const NodeType found = document_[node].type;
    if (type.shape == Shape::text && found == NodeType::text) visit_(field, node, path);
    if (type.shape == Shape::map && found == NodeType::map) map(type.fields(), node, path);
    if (type.shape == Shape::list && found == NodeType::list)
      for (const std::size_t item : document_.children(node)) value(field, *type.item, item, path);
    if (type.shape == Shape::dictionary && found == NodeType::map)
      for (const std::size_t word : document_.children(node))
        if (document_[word].type == NodeType::text) visit_(field, word, path + '.' + document_[word].key);
  }

  const Document& document_;
  Visit visit_;
};

template <class Visit>
void for_each_text(const Kind& kind, const Document& document, Visit visit) {
  if (!document.empty()) EachText<Visit>(document, std::move(visit)).map(kind.fields(), 0);
}

}  // namespace crm
