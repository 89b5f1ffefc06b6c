// SPDX-License-Identifier: MIT
// Typed access to the values of a field table, for formats that show them.
#pragma once

#include "crm/field.hpp"
#include "crm/formats.hpp"

#include <optional>
#include <string>
#include <vector>

namespace crm::render {

// The typed values behind a field's pointer.
inline const std::string& text_at(const void* p) { return *static_cast<const std::string*>(p); }
inline const std::optional<Date>& date_at(const void* p) { return *static_cast<const std::optional<Date>*>(p); }
inline const std::optional<int>& integer_at(const void* p) { return *static_cast<const std::optional<int>*>(p); }
inline const std::optional<bool>& yes_no_at(const void* p) { return *static_cast<const std::optional<bool>*>(p); }
inline const Dictionary& dictionary_at(const void* p) { return *static_cast<const Dictionary*>(p); }

// Whether a value says anything: no empty text, list or map, no date that is not set.
bool is_set(const Type& type, const void* value);

// The value in one line: lists joined by `between`, lists of maps by "; ", maps as "date: 2026-11-04, move: proposed".
std::string value_text(const Type& type, const void* value, std::string_view between = ", ");

// What promises have besides their fields.
struct Derived {
  std::string name;
  std::string value;
};
std::vector<Derived> derived_of(const Life& life);

// By which a project is known again outside: the same on every machine and every day, for what it is called and when it
// began hardly change.
std::string project_mark(const ProjectInfo& project);

// The rows as a table: the id, the project where there are several, then the columns.
struct Table;
Table table_of(const RecordAnswer& answer);

}  // namespace crm::render
