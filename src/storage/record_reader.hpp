// SPDX-License-Identifier: MIT
#pragma once

#include "crm/document.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace crm {

// Where something begins.
struct Mark {
  std::size_t offset = 0;
  int line = 1, column = 1;
};

enum class Layout { block, flow };

// Makes a record of what a YAML parser finds, in its order, and throws Refusal for what YAML allows and records do not.
class RecordReader {
 public:
  explicit RecordReader(std::string_view bytes);

  void take_null(const Mark& mark);
  void take_scalar(const Mark& mark, const std::string& text);
  void open(const Mark& mark, NodeType type, Layout style);
  void close();
  [[noreturn]] void take_alias(const Mark& mark);

  Document finish();
  // Behind the last thing that was understood.
  std::size_t seen() const { return seen_; }

 private:
  // An open list or map.
  struct Frame {
    std::size_t index;     // of its node
    std::size_t indent;    // of its keys or dashes, in block style
    std::size_t last_end;  // behind the last of its values
  };
  struct Key {
    std::string text;
    Mark mark;
  };

  char byte_at(std::size_t at) const { return at < bytes_.size() ? bytes_[at] : '\n'; }
  bool is_bracket(std::size_t at) const { return byte_at(at) == '[' || byte_at(at) == '{'; }
  bool is_quote(std::size_t at) const { return byte_at(at) == '"' || byte_at(at) == '\''; }
  bool in_map() const { return !frames_.empty() && nodes_[frames_.back().index].type == NodeType::map; }
  bool in_flow() const { return !frames_.empty() && nodes_[frames_.back().index].flow; }
  bool wants_key() const { return in_map() && !key_; }

  void take_key(const Mark& mark, const std::string& text);
  void add_scalar(const Mark& mark, const std::string& text);
  Node& add_node(const Mark& mark, NodeType type);
  std::size_t scalar_end(Node& node) const;
  std::size_t checked_block_end(const Node& node) const;
  std::size_t checked_quoted_end(const Node& node) const;
  std::size_t empty_item(std::size_t next) const;
  void refuse_properties(std::size_t at) const;
  void refuse_forbidden(const std::string& text, std::size_t at) const;
  void refuse_duplicate_keys(std::size_t map) const;

  std::string_view bytes_;
  std::size_t seen_ = 0;
  std::vector<Node> nodes_;
  std::vector<Frame> frames_;
  std::optional<Key> key_;  // whose value comes next
};

}  // namespace crm
