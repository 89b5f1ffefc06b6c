// SPDX-License-Identifier: MIT
#include "crm/file_system.hpp"

#include <cerrno>
#include <system_error>
#include <utility>

namespace crm {

FileError::FileError(int code, std::string operation, std::string path)
    : code(code),
      operation(std::move(operation)),
      path(std::move(path)),
      text_("cannot " + this->operation + " " + this->path + ": " + reason()) {}

std::string FileError::reason() const {
  if (code == ELOOP) return "it is a symbolic link";
  if (code == EINVAL) return "it is no regular file";
  return std::generic_category().message(code);
}

}  // namespace crm
