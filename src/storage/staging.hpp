// SPDX-License-Identifier: MIT
#pragma once

#include "crm/store.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace crm {

// Temporary files with the new bytes of records, each in the folder where its record belongs. REQUIRES: the project's
// lock is held as long as this lives.
class Staging {
 public:
  Staging(FileSystem& files, const std::string& root) : files_(files), root_(root) {}

  // Writes the bytes safely to disk and returns the path of the temporary file. Throws FileError.
  std::string write(const FileChange& change);
  // It is no longer there.
  void forget(const std::string& temp) { temps_.erase(temp); }

  // Afterwards there are no temporary files, unless even that fails.
  void remove_temps();
  // The folders that were made for new records.
  void remove_folders();
  bool made_folders() const { return !folders_.empty(); }

 private:
  void make_folder(const std::string& folder);
  std::string create_temp(const std::string& folder, std::uint32_t mode);
  bool try_remove(const std::string& path);

  FileSystem& files_;
  const std::string& root_;
  std::set<std::string> temps_;
  std::vector<std::string> folders_;
  int last_number_ = 0;
};

}  // namespace crm
