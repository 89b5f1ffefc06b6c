// SPDX-License-Identifier: MIT
#pragma once

#include "storage/canonical_form.hpp"
#include "storage/yaml_bytes.hpp"
#include "storage/yaml_parse.hpp"

#include <algorithm>
#include <string>

namespace crm {

inline bool same_node(const Node& a, const Node& b) {
  return a.type == b.type && a.size == b.size && a.key == b.key && a.text == b.text && a.hash_tail == b.hash_tail &&
         a.line == b.line && a.column == b.column && a.key_line == b.key_line && a.key_column == b.key_column &&
         a.key_begin == b.key_begin && a.begin == b.begin && a.end == b.end && a.flow == b.flow;
}

// The fast reader makes of these bytes what the strict one makes of them, places included, or leaves them to it.
inline bool same_reading(const std::string& bytes) {
  if (!check_bytes(bytes, {}).empty()) return true;
  const auto fast = read_canonical(bytes);
  if (!fast) return true;
  const Parsed strict = parse_strictly(bytes, {});
  return strict.problems.empty() && std::equal(fast->nodes.begin(), fast->nodes.end(), strict.document.nodes.begin(),
                                               strict.document.nodes.end(), same_node);
}

}  // namespace crm
