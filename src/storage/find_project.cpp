// SPDX-License-Identifier: MIT
#include "crm/store.hpp"

#include "paths.hpp"

namespace crm {
namespace {

constexpr std::uint32_t kRoot = 0;

std::string parent_of(const std::string& directory) {
  const std::size_t slash = directory.rfind('/');
  return slash == 0 || slash == std::string::npos ? "/" : directory.substr(0, slash);
}

bool is_trusted_directory(const std::optional<FileInfo>& info, std::uint32_t user) {
  return info && info->type == FileInfo::Type::directory && (info->owner == user || info->owner == kRoot);
}

}  // namespace

std::optional<std::string> find_project_root(FileSystem& files, const std::string& from, const std::string& home,
                                             std::uint32_t user) {
  const auto start = files.info(from);
  for (std::string directory = from;; directory = parent_of(directory)) {
    const auto info = files.info(directory);
    if (!is_trusted_directory(info, user) || info->device != start->device) return std::nullopt;
    if (files.info(path_of(directory, kConfigFile))) return directory;
    const std::string inner = path_of(directory, "crm");
    if (is_trusted_directory(files.info(inner), user) && files.info(path_of(inner, kConfigFile))) return inner;
    if (directory == home || directory == "/") return std::nullopt;
  }
}

}  // namespace crm
