// SPDX-License-Identifier: MIT
// Which record a row of an imported file is about.
#pragma once

#include "crm/kind_table.hpp"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace crm::cli {

class KnownRecords {
 public:
  using Record = std::shared_ptr<void>;

  // Those of the project that are of this kind.
  KnownRecords(const Kind& kind, const Project& project);

  void add(const std::string& id, const Record& record);
  // Null if there is none of that id.
  Record find(const std::string& id) const;
  // The id of the record that `record` must be, by e-mail address, name or alias, or (promises) text, sides and date;
  // "" if it is new. A promise of another date is taken for one that `claim` did not name. Throws Error(usage) when it
  // may be several.
  std::string id_of(const void* record) const;
  // The record that a row of the file is about to the day; no other row is about it.
  void claim(const void* record);
  // Gives a stakeholder the name and address as `known` writes them where they differ in case and accents alone, or the
  // name is one of its aliases.
  void adopt_spelling(void* record, const void* known) const;

 private:
  // Those of that mark, but for what another row claims.
  std::vector<std::string> ids_of(const std::string& mark) const;

  const Kind& kind_;
  std::map<std::string, Record> records_;
  std::map<std::string, std::set<std::string>> ids_by_mark_;
  std::set<std::string> claimed_;
};

}  // namespace crm::cli
