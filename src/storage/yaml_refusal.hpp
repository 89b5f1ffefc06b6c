// SPDX-License-Identifier: MIT
#pragma once

#include "crm/error.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace YAML {
class Exception;
}

namespace crm {

// Thrown while a record is parsed, and turned into its one problem.
struct Refusal {
  std::size_t offset;  // into the file
  std::string rule;
  std::string message;
  std::string hint;
};

Problem problem_at(std::string_view bytes, const std::string& file, const Refusal& refusal);

// What a person can do about an error of yaml-cpp. `base` is the offset at which yaml-cpp began to read, and `seen` is
// behind the last thing that it had understood.
Refusal explain(const YAML::Exception& error, std::string_view bytes, std::size_t base, std::size_t seen);

}  // namespace crm
