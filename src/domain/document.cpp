// SPDX-License-Identifier: MIT
#include "crm/document.hpp"

#include <utility>

namespace crm {
namespace {

bool is_scalar(const Node& node) { return node.type != NodeType::list && node.type != NodeType::map; }

bool same_text(const Node& a, const Node& b) {
  if (a.hash_tail.empty() && b.hash_tail.empty()) return a.text == b.text;
  return a.text + a.hash_tail == b.text + b.hash_tail;
}

bool same_value(const Node& a, const Node& b) {
  if (is_scalar(a) != is_scalar(b) || a.size != b.size) return false;
  return is_scalar(a) ? same_text(a, b) : a.type == b.type;
}

}  // namespace

std::vector<std::size_t> Document::children(std::size_t index) const {
  std::vector<std::size_t> found;
  const std::size_t end = index + nodes[index].size;
  for (std::size_t child = index + 1; child < end; child += nodes[child].size) found.push_back(child);
  return found;
}

std::optional<std::size_t> Document::find(std::size_t index, std::string_view key) const {
  if (index >= nodes.size()) return std::nullopt;
  const std::size_t end = index + nodes[index].size;
  for (std::size_t child = index + 1; child < end; child += nodes[child].size)
    if (nodes[child].key == key) return child;
  return std::nullopt;
}

std::optional<std::size_t> Document::item(std::size_t index, std::size_t nth) const {
  const std::size_t end = index + nodes[index].size;
  for (std::size_t child = index + 1; child < end; child += nodes[child].size)
    if (nth-- == 0) return child;
  return std::nullopt;
}

void Document::erase(std::size_t index) {
  const std::uint32_t size = nodes[index].size;
  for (std::size_t above = 0; above < index; ++above)
    if (above + nodes[above].size > index) nodes[above].size -= size;
  const auto first = nodes.begin() + static_cast<std::ptrdiff_t>(index);
  nodes.erase(first, first + size);
}

int Document::line_of(std::string_view key) const {
  const auto value = find(0, key);
  return value ? nodes[*value].line : 0;
}

int Document::line_of(std::string_view list, std::size_t nth, std::string_view key) const {
  const auto value = find(0, list);
  const auto entry = value ? item(*value, nth) : std::nullopt;
  const auto field = entry ? find(*entry, key) : std::nullopt;
  return field ? nodes[*field].line : 0;
}

void DocumentBuilder::open(std::string_view key, NodeType type) {
  open_.push_back(document_.nodes.size());
  Node& node = document_.nodes.emplace_back();
  node.type = type;
  node.key = key;
}

void DocumentBuilder::close() {
  const std::size_t index = open_.back();
  open_.pop_back();
  document_.nodes[index].size = static_cast<std::uint32_t>(document_.nodes.size() - index);
}

void DocumentBuilder::close_unless_empty() {
  if (document_.nodes.size() > open_.back() + 1) return close();
  open_.pop_back();
  document_.nodes.pop_back();
}

void DocumentBuilder::scalar(std::string_view key, std::string text, NodeType type) {
  Node& node = document_.nodes.emplace_back();
  node.type = type;
  node.key = key;
  node.text = std::move(text);
}

Document DocumentBuilder::finish() {
  while (!open_.empty()) close();
  return std::move(document_);
}

bool same_values(const Document& a, std::size_t at, const Document& b, std::size_t bt) {
  if (!same_value(a[at], b[bt])) return false;
  for (std::size_t i = 1; i < a[at].size; ++i)
    if (a[at + i].key != b[bt + i].key || !same_value(a[at + i], b[bt + i])) return false;
  return true;
}

bool same_values(const Document& a, const Document& b) {
  if (a.empty() || b.empty()) return a.empty() == b.empty();
  return same_values(a, 0, b, 0);
}

}  // namespace crm
