// SPDX-License-Identifier: MIT
// Changes of single fields as a person types them: FIELD=VALUE, FIELD+=ITEM, FIELD-=ITEM.
#pragma once

#include "cli/session.hpp"

namespace crm::cli {

struct FieldChange {
  enum class Do { put, add, take } what = Do::put;
  std::string path;   // such as prefers.channel, or glossary.UAT
  std::string value;  // empty: clear the field
};

// Throws Error(usage) for a text that is none.
FieldChange field_change(const std::string& text);

// Every field of the kind, fields of fields as prefers.channel.
std::vector<std::string> field_paths(const Kind& kind);
// How an item of a list of maps is typed: DATE|NAME. "" for other fields.
std::string item_form(const Field& list);
// The field at the change's path. Throws Error(usage) when it is not there or cannot be changed in that way.
const Field& field_to_change(const Kind& kind, const FieldChange& change);

// Makes the change in a record of that kind. Throws Error(usage) when the field is not there, cannot be changed in that
// way, or cannot hold the value; the record is then no longer of use.
void apply(Session& session, const Kind& kind, void* record, const FieldChange& change);

// What the record has at the change's path, as one line.
std::string value_at(const Kind& kind, const void* record, const FieldChange& change);

}  // namespace crm::cli
