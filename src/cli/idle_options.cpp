// SPDX-License-Identifier: MIT
#include "idle_options.hpp"

#include "crm/error.hpp"

#include <fmt/format.h>

namespace crm::cli {

void refuse_idle(const Arguments& arguments, std::initializer_list<std::string_view> options, std::string_view beside) {
  for (const std::string_view option : options)
    if (arguments.has(option))
      throw Error(ErrorKind::usage, fmt::format("--{} says nothing with {}", option, beside), "leave it out");
}

}  // namespace crm::cli
