// SPDX-License-Identifier: MIT
// The lossless editor: an edit gives exactly the values that were wanted, or is refused.
#include "crm/error.hpp"
#include "crm/yaml.hpp"

#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

using namespace crm;

constexpr std::size_t kMostEdits = 12;  // in one file

// As a field table writes it: values alone, without their places in a file.
Document without_places(Document document) {
  for (Node& node : document.nodes) {
    node.text += node.hash_tail;
    node.hash_tail.clear();
    node.key_begin = node.begin = node.end = 0;
  }
  return document;
}

void change_and_check(const std::string& bytes, const Document& source, const Document& before, std::size_t at) {
  Document after = before;
  after.nodes[at].text = "n: 1";
  try {
    const Parsed edited = parse_yaml(edit_yaml(bytes, source, before, after), "p.yaml");
    if (!edited.problems.empty() || !same_values(without_places(edited.document), after)) std::abort();
  } catch (const Error&) {  // refused: the file stays as it is
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  const Document source = parse_yaml(bytes, "p.yaml").document;
  if (source.empty()) return 0;
  const Document before = without_places(source);
  if (edit_yaml(bytes, source, before, before) != bytes) std::abort();
  for (std::size_t i = 1; i < source.nodes.size() && i <= kMostEdits; ++i)
    if (source[i].type == NodeType::text) change_and_check(bytes, source, before, i);
  return 0;
}
