// SPDX-License-Identifier: MIT
#include "crm/merge.hpp"

#include "crm/life.hpp"
#include "merge_moves.hpp"
#include "merge_pairs.hpp"

#include <algorithm>

namespace crm {
namespace {

using merge::Index;
using merge::Pair;
using merge::Sides;

// Without quotes in its file, as far as lengths tell. What no field table knows may be a number to other programs.
bool is_plain(const Node& node) { return node.end - node.begin == node.text.size(); }

bool is_valid_for(Shape shape, const std::string& text) {
  constexpr std::string_view kDigits = "0123456789";
  if (shape == Shape::date) return parse_iso_date(text).has_value();
  if (shape == Shape::integer) return !text.empty() && text.find_first_not_of(kDigits) == std::string::npos;
  return shape == Shape::yes_no && (text == "true" || text == "false");
}

NodeType type_for(Shape shape) {
  if (shape == Shape::date) return NodeType::date;
  return shape == Shape::integer ? NodeType::integer : NodeType::yes_no;
}

const Type* type_of_child(const Type* type, const std::string& key) {
  if (!type) return nullptr;
  if (type->shape == Shape::list) return type->item;
  const Field* field = type->shape == Shape::map ? find_field(type->fields(), key) : nullptr;
  return field ? field->type : nullptr;
}

bool is_collection(const Node& node) { return node.type == NodeType::list || node.type == NodeType::map; }

// Two documents under construction, which differ where there is a conflict.
class Both {
 public:
  void open(const std::string& key, NodeType type) {
    ours_.open(key, type);
    theirs_.open(key, type);
  }
  void close() {
    ours_.close_unless_empty();
    theirs_.close_unless_empty();
  }
  enum class To { both, ours, theirs };
  void copy(const Document& from, std::size_t index, const Type* type, To to = To::both) {
    if (to != To::theirs) append(ours_, from, index, type);
    if (to != To::ours) append(theirs_, from, index, type);
  }
  Document take_ours() { return ours_.finish(); }
  Document take_theirs() { return theirs_.finish(); }

 private:
  // Values only, without the positions that they had in their file.
  static void append(DocumentBuilder& out, const Document& from, std::size_t index, const Type* type) {
    const Node& node = from[index];
    if (!is_collection(node)) {
      if (!type && is_plain(node)) return out.scalar(node.key, node.text, NodeType::integer);
      if (type && is_valid_for(type->shape, node.text)) return out.scalar(node.key, node.text, type_for(type->shape));
      return out.scalar(node.key, node.text + node.hash_tail);
    }
    out.open(node.key, node.type);
    for (const std::size_t child : from.children(index)) append(out, from, child, type_of_child(type, from[child].key));
    out.close();
  }

  DocumentBuilder ours_;
  DocumentBuilder theirs_;
};

class Merger {
 public:
  // What is at the path `whole` is not merged by its items: two values of it are a conflict.
  explicit Merger(const Sides& sides, std::string whole = {}) : sides_(sides), whole_(std::move(whole)) {}

  Merged merge(const Type& type) {
    const Index base = sides_.base.empty() ? Index{} : Index{0};
    children(&type, {base, 0, 0}, {});
    return {out_.take_ours(), out_.take_theirs(), std::move(conflicts_), {}};
  }

 private:
  void children(const Type* type, const Pair& parent, const std::string& path) {
    for (const Pair& pair : merge::pairs_of(sides_, type, parent)) {
      const std::string& key = merge::node_of(sides_, pair).key;
      const std::string between = key.empty() || path.empty() ? "" : ".";
      value(type_of_child(type, key), pair, path + between + key);
    }
  }

  void value(const Type* type, const Pair& pair, const std::string& path) {
    const auto& [base, ours, theirs] = pair;
    const bool whole = !whole_.empty() && path == whole_;
    if (same(sides_.ours, ours, sides_.theirs, theirs) ||
        (!whole && same(sides_.base, base, sides_.theirs, theirs))) {
      if (ours) out_.copy(sides_.ours, *ours, type);
    } else if (!whole && same(sides_.base, base, sides_.ours, ours)) {
      if (theirs) out_.copy(sides_.theirs, *theirs, type);
    } else if (!whole && is_merged_by_children(pair)) {
      const Node& node = merge::node_of(sides_, pair);
      out_.open(node.key, node.type);
      children(type, pair, path);
      out_.close();
    } else {
      if (ours) out_.copy(sides_.ours, *ours, type, Both::To::ours);
      if (theirs) out_.copy(sides_.theirs, *theirs, type, Both::To::theirs);
      conflicts_.push_back(path);
    }
  }

  // Lists and maps; a side without the key has an empty one, but an item of a list that is gone is gone as a whole.
  bool is_merged_by_children(const Pair& pair) const {
    const Node& node = merge::node_of(sides_, pair);
    if (!is_collection(node)) return false;
    if (pair.ours && pair.theirs) return node.type == sides_.theirs[*pair.theirs].type;
    return !node.key.empty() && pair.base && node.type == sides_.base[*pair.base].type;
  }

  static bool same(const Document& a, const Index& at, const Document& b, const Index& bt) {
    return at && bt ? same_values(a, *at, b, *bt) : at.has_value() == bt.has_value();
  }

  const Sides& sides_;
  const std::string whole_;
  Both out_;
  std::vector<std::string> conflicts_;
};

constexpr const char* kMoves = "moves";

Promise promise_of(const Document& document) {
  Promise promise;
  read_fields(Promise::fields(), document, 0, &promise);
  return promise;
}

// The document with the items of the list in another order.
Document reordered(const Document& document, std::size_t list, const std::vector<std::size_t>& order) {
  Document result = document;
  auto out = result.nodes.begin() + static_cast<std::ptrdiff_t>(list) + 1;
  const auto items = document.children(list);
  for (const std::size_t item : order)
    out = std::copy_n(document.nodes.begin() + static_cast<std::ptrdiff_t>(items[item]), document[items[item]].size,
                      out);
  return result;
}

bool has_conflict_in(const Merged& merged, std::string_view field) {
  return std::any_of(merged.conflicts.begin(), merged.conflicts.end(),
                     [&](const std::string& path) { return path.starts_with(field); });
}

// Moves make sense in their order only: what each side may do alone, two deliveries say, need not go together.
Merged merge_promise(const Sides& sides, Merged merged) {
  const Promise promise = promise_of(merged.ours);
  const auto bad = first_bad_move(promise);
  if (!bad || has_conflict_in(merged, kMoves)) return merged;
  const Promise ours = promise_of(sides.ours), theirs = promise_of(sides.theirs);
  if (first_bad_move(ours) || first_bad_move(theirs)) return merged;
  if (const auto order = merge::legal_order(promise, ours, theirs)) {
    for (Document* side : {&merged.ours, &merged.theirs}) *side = reordered(*side, *side->find(0, kMoves), *order);
    return merged;
  }
  merged = Merger(sides, kMoves).merge(*find_kind("promise")->type);
  merged.bad_moves = bad->message;
  return merged;
}

}  // namespace

Merged merge_records(const Kind& kind, const Document& base, const Document& ours, const Document& theirs) {
  const Sides sides{base, ours, theirs};
  Merged merged = Merger(sides).merge(*kind.type);
  return kind.name == "promise" ? merge_promise(sides, std::move(merged)) : merged;
}

}  // namespace crm
