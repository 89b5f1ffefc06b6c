// SPDX-License-Identifier: MIT
// The kind table: what we store.
#pragma once

#include "crm/project.hpp"

#include <span>

namespace crm {

struct Kind {
  std::string_view name;    // promise
  std::string_view plural;  // promises: what one says to `list` and `export`
  std::string_view folder;  // promises; empty for crm.yaml
  std::string_view doc;
  const Type* type;  // of the record struct
  std::size_t (*count)(const Project&);
  const void* (*at)(const Project&, std::size_t);
  const RecordInfo& (*info)(const void* record);
  // Reads a document into a new record of the project; what is faulty is left out, and reported.
  std::vector<Problem> (*add)(Project&, RecordInfo info);
  // Takes the record out of the project; the next `add` of a crm.yaml replaces it anyway.
  void (*remove)(Project&, std::string_view id);
  bool dated;  // new ids begin with the date

  std::span<const Field> fields() const { return type->fields(); }
};

// project, stakeholder, private, promise, interaction, delay, feedback, goodwill, retro.
std::span<const Kind> kind_table();
const Kind* find_kind(std::string_view name_or_plural);
const Kind* kind_of_folder(std::string_view folder);

// A record of any kind.
struct AnyRecord {
  const Kind* kind = nullptr;
  const void* record = nullptr;
  const RecordInfo& info() const { return kind->info(record); }
};

// The record's id as people type it: crm.yaml is `project`.
std::string typed_id(const AnyRecord& record);

// Every record but crm.yaml and those under private/ that has this id; at most one in a sound project.
std::optional<AnyRecord> find_any(const Project& project, std::string_view id);
std::vector<AnyRecord> all_records(const Project& project);

// The record as a document made from its field table.
Document write_any(const AnyRecord& record);

// Sorts every list by id; to be called after the last `add`.
void sort_records(Project& project);

}  // namespace crm
