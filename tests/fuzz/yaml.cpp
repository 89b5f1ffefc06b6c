// SPDX-License-Identifier: MIT
// The loader: any bytes are read or refused, what is read comes back the same from our own form, and the fast reader of
// that form makes of it what the strict one does.
#include "support/same_reading.hpp"

#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

using namespace crm;

void expect(bool holds) {
  if (!holds) std::abort();
}

bool is_inside(const Node& node, std::size_t size) {
  return node.key_begin <= node.begin && node.begin < node.end && node.end <= size;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  expect(same_reading(bytes));
  const Parsed parsed = parse_yaml(bytes, "p.yaml");
  expect(parsed.document.empty() == !parsed.problems.empty());
  for (const Problem& problem : parsed.problems)
    expect(problem.where.line > 0 && problem.where.column > 0 && !problem.message.empty() && !problem.hint.empty());
  for (const Node& node : parsed.document.nodes) expect(is_inside(node, size));
  if (parsed.document.nodes.size() < 2) return 0;
  const std::string ours = to_yaml(parsed.document);
  if (ours.size() > kMaxRecordBytes) return 0;
  expect(same_reading(ours));
  const Parsed again = parse_yaml(ours, "p.yaml");
  expect(again.problems.empty());
  expect(same_values(again.document, parsed.document));
  return 0;
}
