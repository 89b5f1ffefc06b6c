// SPDX-License-Identifier: MIT
#pragma once

#include "crm/file_system.hpp"

#include <cerrno>

namespace crm {

// A signal may interrupt any operation; nothing has happened then.
template <class Operation>
auto retry(Operation operation) {
  while (true) {
    try {
      return operation();
    } catch (const FileError& error) {
      if (error.code != EINTR) throw;
    }
  }
}

}  // namespace crm
