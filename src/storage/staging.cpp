// SPDX-License-Identifier: MIT
#include "staging.hpp"

#include "paths.hpp"
#include "retry.hpp"

#include <iterator>

#include <fmt/format.h>

namespace crm {
namespace {

constexpr std::uint32_t kOwnerOnly = 0600;
constexpr std::uint32_t kOwnersFolder = 0700;
constexpr std::uint32_t kFolder = 0777;  // before the umask

}  // namespace

std::string Staging::write(const FileChange& change) {
  const std::string folder = folder_of(change.file);
  make_folder(folder);
  const auto old_file = files_.info(path_of(root_, change.file));
  const bool owner_only = old_file.has_value() || is_private(change.file);
  std::string temp = create_temp(folder, owner_only ? kOwnerOnly : change.mode);
  for (std::string_view rest = *change.bytes; !rest.empty();)
    rest.remove_prefix(retry([&] { return files_.write(temp, rest); }));
  if (old_file) retry([&] { files_.set_mode(temp, old_file->mode); });
  retry([&] { files_.sync(temp); });
  return temp;
}

void Staging::make_folder(const std::string& folder) {
  const std::string path = path_of(root_, folder);
  if (files_.info(path)) return;
  retry([&] { files_.make_directory(path, is_private(folder) ? kOwnersFolder : kFolder); });
  folders_.push_back(path);
}

// The lock is held, so that a name is only taken by a file that was left behind.
std::string Staging::create_temp(const std::string& folder, std::uint32_t mode) {
  while (true) {
    std::string temp = path_of(root_, folder) + fmt::format("/.crm-{:04}.tmp", ++last_number_);
    try {
      retry([&] { files_.create(temp, mode); });
      temps_.insert(temp);
      return temp;
    } catch (const FileError& error) {
      if (error.code != EEXIST) throw;
    }
  }
}

void Staging::remove_temps() {
  for (auto temp = temps_.begin(); temp != temps_.end();)
    temp = try_remove(*temp) ? temps_.erase(temp) : std::next(temp);
  for (const std::string& temp : temps_) try_remove(temp);  // what failed once may go well now
}

void Staging::remove_folders() {
  for (const std::string& folder : folders_) try_remove(folder);
}

bool Staging::try_remove(const std::string& path) {
  try {
    retry([&] { files_.remove(path); });
    return true;
  } catch (const FileError&) {
    return false;
  }
}

}  // namespace crm
