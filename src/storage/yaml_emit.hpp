// SPDX-License-Identifier: MIT
#pragma once

#include "yaml_scalar.hpp"

#include "crm/document.hpp"

#include <string>
#include <string_view>

namespace crm {

// Writes parts of a document as YAML. Scalars that have a position in `file` (and stand on one line there) are written
// as they are there, everything else in our own form. Lines end in LF.
class YamlWriter {
 public:
  explicit YamlWriter(const Document& document, std::string_view file = {}) : document_(document), file_(file) {}

  // All children of the map at `index`: whole lines.
  std::string entries(std::size_t index, std::size_t indent) const;
  // "key: value", whole lines.
  std::string entry(std::size_t index, std::size_t indent) const;
  // "- value", whole lines, with the dash at `indent`.
  std::string item(std::size_t index, std::size_t indent) const;
  // On one line, with brackets around lists and braces around maps.
  std::string flow(std::size_t index) const;
  // A scalar whose parent's keys or dashes stand at `indent`.
  std::string scalar(const Node& node, std::size_t indent, Within within) const;

 private:
  std::string_view as_in_file(const Node& node) const;

  const Document& document_;
  std::string_view file_;
};

}  // namespace crm
