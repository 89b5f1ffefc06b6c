// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace crm {

enum class NodeType : std::uint8_t { text, integer, yes_no, date, list, map };

// One value of a record. What is read from a file is text, list or map; integer, yes_no and date come from
// the field table and tell a writer that the value needs no quotes.
struct Node {
  NodeType type = NodeType::text;
  std::uint32_t size = 1;  // nodes in this subtree, itself included
  std::string key;         // when the parent is a map
  std::string text;        // scalars only
  std::string hash_tail;   // " #12" behind a plain scalar: text to us, a comment to other YAML readers
  int line = 0, column = 0;          // of the value, from 1; columns count bytes
  int key_line = 0, key_column = 0;  // of the key, or of the list item's value
  std::uint32_t key_begin = 0;         // byte offsets into the file
  std::uint32_t begin = 0, end = 0;    // the value, quotes and brackets included
  bool flow = false;  // this collection is written [a, b] or {a: b}, or stands inside one that is
};

// A record as a flat list of nodes in the order of the file (parents before children). Node 0 is the map on top.
// The strict YAML loader makes one from bytes, a field table makes one from a record, and YAML, JSON and the
// lossless editor are written from it.
struct Document {
  std::vector<Node> nodes;

  bool empty() const { return nodes.empty(); }
  const Node& operator[](std::size_t index) const { return nodes[index]; }

  // The indices of the direct children of the list or map at `index`.
  std::vector<std::size_t> children(std::size_t index) const;
  // The child of the map at `index` with this key.
  std::optional<std::size_t> find(std::size_t index, std::string_view key) const;
  std::optional<std::size_t> item(std::size_t index, std::size_t nth) const;

  // Takes out the value at `index` with all that is in it.
  void erase(std::size_t index);

  // The line of a top-level key's value; 0 if there is none.
  int line_of(std::string_view key) const;
  // The line of a key in the nth item of a top-level list, for example moves[2].due; 0 if there is none.
  int line_of(std::string_view list, std::size_t nth, std::string_view key) const;
};

// Appends nodes in order: open(key, map) … close().
class DocumentBuilder {
 public:
  DocumentBuilder() { open({}, NodeType::map); }
  void open(std::string_view key, NodeType type);
  void close();
  // The same, but what has nothing in it is taken out again.
  void close_unless_empty();
  void scalar(std::string_view key, std::string text, NodeType type = NodeType::text);
  Document finish();

 private:
  Document document_;
  std::vector<std::size_t> open_;
};

// Same values, wherever they stand in their files.
bool same_values(const Document& a, const Document& b);
// The same of the subtrees at `at` and `bt`, whatever their own keys are.
bool same_values(const Document& a, std::size_t at, const Document& b, std::size_t bt);

}  // namespace crm
