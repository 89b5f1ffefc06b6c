// SPDX-License-Identifier: MIT
#include "edit_plan.hpp"

#include "common_sequence.hpp"

#include <algorithm>
#include <optional>

namespace crm {
namespace {

using Do = Step::Do;
using Index = std::optional<std::size_t>;

bool is_scalar(const Node& node) { return node.type != NodeType::list && node.type != NodeType::map; }

bool leaves_nothing(const Step& step) {
  return std::all_of(step.children.begin(), step.children.end(),
                     [](const Step& child) { return child.what == Do::remove || child.what == Do::add; });
}

class Planner {
 public:
  explicit Planner(const EditDocuments& documents)
      : source_(documents.source), before_(documents.before), after_(documents.after) {}

  Step plan_map(std::size_t source, Index before, Index after) const {
    Step step(Do::descend, source);
    const auto added = added_keys(source, after);
    const auto add_behind = [&](Index anchor) {
      for (const auto& [behind, value] : added)
        if (behind == anchor) step.children.emplace_back(Do::add, 0, value);
    };
    add_behind(std::nullopt);
    for (const std::size_t child : source_.children(source)) {
      const std::string& key = source_[child].key;
      const Index old_value = before ? before_.find(*before, key) : std::nullopt;
      const Index new_value = after ? after_.find(*after, key) : std::nullopt;
      step.children.push_back(plan_value(child, old_value, new_value));
      add_behind(child);
    }
    return step;
  }

 private:
  // Keys that the file does not have, in the order of the field table, each with the file's value behind which it
  // belongs (none: first of all): the last one in the file of those that the table puts before it.
  std::vector<std::pair<Index, std::size_t>> added_keys(std::size_t source, Index after) const {
    std::vector<std::pair<Index, std::size_t>> added;
    if (!after) return added;
    Index behind;
    for (const std::size_t value : after_.children(*after)) {
      if (const Index present = source_.find(source, after_[value].key))
        behind = std::max(behind, present);
      else
        added.emplace_back(behind, value);
    }
    return added;
  }

  Step plan_value(std::size_t source, Index before, Index after) const {
    if (!after) return plan_removal(source, before);
    // What equals its default may stand in the file though the field table did not write it.
    const bool same =
        before ? same_values(before_, *before, after_, *after) : same_values(source_, source, after_, *after);
    if (same) return Step(Do::keep, source);
    Step replace(Do::replace, source, *after);
    replace.keeps_tail = keeps_tail(source, before);
    const NodeType type = source_[source].type;
    if (is_scalar(source_[source]) || after_[*after].type != type) return replace;
    if (type == NodeType::list && !matches_list(source, before)) return replace;
    const Step step = type == NodeType::map ? plan_map(source, before, after) : plan_list(source, *before, *after);
    return leaves_nothing(step) ? replace : step;
  }

  Step plan_removal(std::size_t source, Index before) const {
    if (!before) return Step(Do::keep, source);
    return has_foreign_keys(source, *before) ? plan_map(source, before, std::nullopt) : Step(Do::remove, source);
  }

  Step plan_list(std::size_t source, std::size_t before, std::size_t after) const {
    const auto items = source_.children(source);
    const auto old_items = before_.children(before);
    const auto new_items = after_.children(after);
    auto common = common_sequence(old_items.size(), new_items.size(), [&](std::size_t i, std::size_t j) {
      return same_values(before_, old_items[i], after_, new_items[j]);
    });
    common.emplace_back(old_items.size(), new_items.size());

    Step step(Do::descend, source);
    std::size_t i = 0, j = 0;
    for (const auto& [next_i, next_j] : common) {
      for (; i < next_i && j < next_j; ++i, ++j)
        step.children.push_back(plan_value(items[i], old_items[i], new_items[j]));
      for (; i < next_i; ++i) step.children.emplace_back(Do::remove, items[i]);
      for (; j < next_j; ++j) step.children.emplace_back(Do::add, 0, new_items[j]);
      if (i < items.size()) step.children.emplace_back(Do::keep, items[i]);
      ++i, ++j;
    }
    return step;
  }

  bool matches_list(std::size_t source, Index before) const {
    return before && before_[*before].type == NodeType::list &&
           source_.children(source).size() == before_.children(*before).size();
  }

  bool has_foreign_keys(std::size_t source, std::size_t before) const {
    if (source_[source].type != NodeType::map) return false;
    const auto keys = source_.children(source);
    return std::any_of(keys.begin(), keys.end(),
                       [&](std::size_t child) { return !before_.find(before, source_[child].key); });
  }

  bool keeps_tail(std::size_t source, Index before) const {
    return !source_[source].hash_tail.empty() && (!before || before_[*before].text == source_[source].text);
  }

  const Document& source_;
  const Document& before_;
  const Document& after_;
};

void append_subtree(const Document& from, std::size_t index, Document& to) {
  const auto begin = from.nodes.begin() + static_cast<std::ptrdiff_t>(index);
  to.nodes.insert(to.nodes.end(), begin, begin + from[index].size);
}

void append_step(const EditDocuments& documents, const Step& step, Tails tails, Document& to) {
  const std::size_t index = to.nodes.size();
  const Node& source = documents.source[step.source];
  switch (step.what) {
    case Do::remove: return;
    case Do::keep: return append_subtree(documents.source, step.source, to);
    case Do::add: return append_subtree(documents.after, step.after, to);
    case Do::replace:
      append_subtree(documents.after, step.after, to);
      to.nodes[index].key = source.key;
      if (step.keeps_tail && tails == Tails::keep) to.nodes[index].hash_tail = source.hash_tail;
      return;
    case Do::descend: break;
  }
  Node& node = to.nodes.emplace_back();
  node.type = source.type;
  node.key = source.key;
  for (const Step& child : step.children) append_step(documents, child, tails, to);
  to.nodes[index].size = static_cast<std::uint32_t>(to.nodes.size() - index);
}

}  // namespace

Step plan_edit(const EditDocuments& documents) { return Planner(documents).plan_map(0, 0, 0); }

Document planned_document(const EditDocuments& documents, const Step& plan, Tails tails) {
  Document document;
  append_step(documents, plan, tails, document);
  return document;
}

}  // namespace crm
