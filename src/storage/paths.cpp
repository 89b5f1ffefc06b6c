// SPDX-License-Identifier: MIT
#include "paths.hpp"

#include "crm/error.hpp"

namespace crm {

std::string path_of(const std::string& root, std::string_view file) {
  if (file.empty()) return root;
  return (root == "/" ? "" : root) + "/" + std::string(file);
}

std::string folder_of(std::string_view file) {
  const std::size_t slash = file.rfind('/');
  return slash == std::string_view::npos ? "" : std::string(file.substr(0, slash));
}

bool is_private(std::string_view file) {
  return file == kPrivateFolder || file.starts_with(std::string(kPrivateFolder) + '/');
}

void check_inside_project(FileSystem& files, const std::string& root, const std::string& file) {
  const bool leads_out = file.empty() || file.front() == '/' || ("/" + file + "/").find("/../") != std::string::npos;
  if (leads_out) throw Error(ErrorKind::internal, "not a file of the project", {}, {file, 0, 0});
  for (std::string folder = folder_of(file); !folder.empty(); folder = folder_of(folder)) {
    const auto info = files.info(path_of(root, folder));
    if (info && info->type != FileInfo::Type::directory)
      throw Error(ErrorKind::io, "not a folder, or a symbolic link to one", "put a real folder in its place",
                  {folder, 0, 0});
  }
}

}  // namespace crm
