// SPDX-License-Identifier: MIT
#include "yaml_emit.hpp"

#include "crm/yaml.hpp"

namespace crm {
namespace {

constexpr std::size_t kIndent = 2;

bool is_collection(const Node& node) { return node.type == NodeType::list || node.type == NodeType::map; }

std::string key_text(std::string_view key, Within within) {
  return is_plain_text(key, within) ? std::string(key) : double_quoted(key);
}

std::string text_form(std::string_view text, std::size_t indent, Within within) {
  if (is_plain_text(text, within)) return std::string(text);
  if (within == Within::block && is_literal_text(text)) return literal(text, indent + kIndent);
  return double_quoted(text);
}

}  // namespace

std::string YamlWriter::entries(std::size_t index, std::size_t indent) const {
  std::string out;
  for (const std::size_t child : document_.children(index)) out += entry(child, indent);
  return out;
}

std::string YamlWriter::entry(std::size_t index, std::size_t indent) const {
  const Node& node = document_[index];
  std::string out = std::string(indent, ' ') + key_text(node.key, Within::block) + ':';
  if (!is_collection(node)) return out + ' ' + scalar(node, indent, Within::block) + '\n';
  if (node.size == 1) return out + ' ' + flow(index) + '\n';
  out += '\n';
  if (node.type == NodeType::map) return out + entries(index, indent + kIndent);
  for (const std::size_t child : document_.children(index)) out += item(child, indent + kIndent);
  return out;
}

std::string YamlWriter::item(std::size_t index, std::size_t indent) const {
  const Node& node = document_[index];
  const std::string dash = std::string(indent, ' ') + "- ";
  if (!is_collection(node)) return dash + scalar(node, indent, Within::block) + '\n';
  if (node.size == 1) return dash + flow(index) + '\n';
  std::string lines;
  if (node.type == NodeType::map)
    lines = entries(index, dash.size());
  else
    for (const std::size_t child : document_.children(index)) lines += item(child, dash.size());
  return lines.replace(0, dash.size(), dash);
}

std::string YamlWriter::flow(std::size_t index) const {
  const Node& node = document_[index];
  if (!is_collection(node)) return scalar(node, 0, Within::brackets);
  const bool is_map = node.type == NodeType::map;
  std::string out;
  for (const std::size_t child : document_.children(index)) {
    if (!out.empty()) out += ", ";
    if (is_map) out += key_text(document_[child].key, Within::brackets) + ": ";
    out += flow(child);
  }
  return (is_map ? "{" : "[") + out + (is_map ? "}" : "]");
}

std::string YamlWriter::scalar(const Node& node, std::size_t indent, Within within) const {
  if (const auto bytes = as_in_file(node); !bytes.empty()) return std::string(bytes);
  if (node.type != NodeType::text) return node.text;
  return text_form(node.text + node.hash_tail, indent, within);
}

std::string_view YamlWriter::as_in_file(const Node& node) const {
  if (node.end == 0 || node.end > file_.size()) return {};
  const std::string_view bytes = file_.substr(node.begin, node.end - node.begin);
  return bytes.find('\n') == std::string_view::npos ? bytes : std::string_view{};
}

std::string to_yaml(const Document& document) {
  if (document.empty()) return {};
  return YamlWriter(document).entries(0, 0);
}

}  // namespace crm
