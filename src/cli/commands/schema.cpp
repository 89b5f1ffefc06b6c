// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/kinds.hpp"
#include "cli/session.hpp"

#include "crm/text.hpp"

#include <fmt/format.h>

namespace crm::cli {
namespace {

constexpr Option kOptions[]{
    {.name = "KIND", .takes = Takes::optional, .doc = "such as promise; none: list the kinds"},
};

int run_schema(Session& session, const Arguments& arguments) {
  if (arguments.has("KIND")) {
    session.print(json_schema(kind_named(arguments.one("KIND"))));
    return 0;
  }
  for (const Kind& kind : kind_table())
    session.print(fmt::format("{}{}\n", pad_to_width(kind.name, 14), kind.doc));
  return 0;
}

}  // namespace

const Command kSchema{
    .name = "schema",
    .group = "data",
    .summary = "the JSON Schema of a kind of record",
    .access = Access::none,
    .options = kOptions,
    .details = "Editors that know YAML check and complete record files with it.",
    .examples = "crm schema\ncrm schema promise > promise.schema.json",
    .run = run_schema,
};

}  // namespace crm::cli
