// SPDX-License-Identifier: MIT
#include "kinds.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

#include <fmt/format.h>

namespace crm::cli {

const Kind& kind_named(const std::string& name) {
  if (const Kind* kind = find_kind(name)) return *kind;
  std::vector<std::string> plurals;
  for (const Kind& kind : kind_table()) plurals.emplace_back(kind.plural);
  throw Error(ErrorKind::usage, fmt::format("no kind of record {}{}", crm::quoted(name), did_you_mean(name, plurals)),
              fmt::format("choose one of {}", join(plurals, ", ")));
}

}  // namespace crm::cli
