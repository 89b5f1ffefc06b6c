// SPDX-License-Identifier: MIT
#include "crm/yaml.hpp"

#include "byte_edits.hpp"
#include "edit_plan.hpp"
#include "lines.hpp"
#include "yaml_emit.hpp"
#include "yaml_scalar.hpp"

#include <algorithm>

namespace crm {
namespace {

using Do = Step::Do;

bool is_scalar(const Node& node) { return node.type != NodeType::list && node.type != NodeType::map; }

bool stays(const Step& step) { return step.what != Do::remove && step.what != Do::add; }

std::size_t indent_of(const Node& first_child) { return static_cast<std::size_t>(first_child.key_column) - 1; }

// Turns a plan into changes of bytes that touch only the lines that they mean to.
class Editor {
 public:
  Editor(std::string_view bytes, const EditDocuments& documents)
      : bytes_(bytes),
        documents_(documents),
        source_(documents.source),
        new_values_(documents.after, bytes),
        edits_(bytes) {}

  std::string edit(const Step& plan) {
    edit_value(plan, 0);
    return edits_.apply();
  }

 private:
  // `indent` is that of the key or the dash of the value.
  void edit_value(const Step& step, std::size_t indent) {
    const Node& old_value = source_[step.source];
    if (step.what == Do::replace) return replace_value(step, indent);
    if (old_value.flow) return rewrite_flow(step);
    if (old_value.type == NodeType::map)
      edit_map(step);
    else
      edit_list(step);
  }

  void edit_map(const Step& map) {
    const Node& first = source_[map.source + 1];
    const std::size_t indent = indent_of(first);
    const Node* last = nullptr;  // behind which new keys go
    for (const Step& step : map.children) {
      if (step.what == Do::add)
        insert(last, first.key_begin, new_values_.entry(step.after, indent), indent);
      else if (step.what == Do::remove)
        remove_key(map, source_[step.source]);
      else if (step.what != Do::keep)
        edit_value(step, indent);
      if (stays(step)) last = &source_[step.source];
    }
  }

  void edit_list(const Step& list) {
    const Node& node = source_[list.source];
    const std::size_t indent = static_cast<std::size_t>(node.column) - 1;
    const Node* last = nullptr;
    std::size_t from = node.begin;  // the dash is here or further on
    for (const Step& step : list.children) {
      if (step.what == Do::add) {
        insert(last, node.begin, new_values_.item(step.after, indent), indent);
        continue;
      }
      const Node& item = source_[step.source];
      if (step.what == Do::remove)
        edits_.remove_lines(dash_of(item, from, indent), item.end);
      else if (step.what != Do::keep)
        edit_value(step, indent);
      if (stays(step)) last = &item;
      from = next_line(bytes_, item.end);
    }
  }

  // The first place from `from` on where a line, but for `indent` spaces, begins with a dash.
  std::size_t dash_of(const Node& item, std::size_t from, std::size_t indent) const {
    for (std::size_t at = from; at < item.begin; at = next_line(bytes_, at)) {
      if (bytes_[at] == '-' && at == from) return at;
      if (skip_blanks(bytes_, at) == at + indent && bytes_[at + indent] == '-') return at + indent;
    }
    return item.begin;
  }

  bool begins_line(std::size_t at) const { return bytes_.find_first_not_of(' ', line_begin(bytes_, at)) == at; }

  // Whole lines behind the value `last`, or else in front of what begins at `first`, which may stand behind a dash.
  void insert(const Node* last, std::size_t first, std::string lines, std::size_t indent) {
    if (last) return edits_.insert_lines_behind(last->end, std::move(lines));
    const std::size_t line = line_begin(bytes_, first);
    if (begins_line(first)) return edits_.replace(line, line, std::move(lines));
    edits_.replace(first, first, lines.substr(indent) + std::string(indent, ' '));
  }

  void remove_key(const Step& map, const Node& node) {
    const auto heir = std::find_if(map.children.begin(), map.children.end(), stays);
    if (begins_line(node.key_begin) || heir == map.children.end()) return edits_.remove_lines(node.key_begin, node.end);
    // Behind a dash: what stays first moves up.
    edits_.replace(node.key_begin, source_[heir->source].key_begin, {});
  }

  void replace_value(const Step& step, std::size_t indent) {
    const Node& old_value = source_[step.source];
    const Node& new_value = documents_.after[step.after];
    if (is_scalar(old_value) && is_scalar(new_value)) {
      const std::size_t end = old_value.end - (step.keeps_tail ? old_value.hash_tail.size() : 0);
      return edits_.replace(old_value.begin, end, scalar_like(old_value, end, new_value, indent));
    }
    // The key and its value, or an item behind its dash.
    const bool has_key = old_value.key_begin != old_value.begin;
    std::string lines = has_key ? new_values_.entry(step.after, indent) : new_values_.item(step.after, indent);
    lines.pop_back();
    edits_.replace(old_value.key_begin, line_end(bytes_, old_value.end), lines.substr(has_key ? indent : indent + 2));
  }

  void rewrite_flow(const Step& step) {
    const Document whole = planned_document(documents_, step);
    const Node& node = source_[step.source];
    edits_.replace(node.begin, node.end, YamlWriter(whole, bytes_).flow(0));
  }

  // Written in the style of the old value, where the new one can be.
  std::string scalar_like(const Node& old_value, std::size_t end, const Node& new_value, std::size_t indent) const {
    const char style = bytes_[old_value.begin];
    const std::string& text = new_value.text;
    if (style == '"') return double_quoted(text);
    if (style == '\'' && is_single_quotable(text)) return single_quoted(text);
    // What follows on the line, a comment say, would become text of a block.
    const bool ends_line = at_line_end(bytes_, skip_blanks(bytes_, end));
    if (new_value.type == NodeType::text && !ends_line && !is_plain_text(text, Within::block))
      return double_quoted(text);
    return new_values_.scalar(new_value, indent, Within::block);
  }

  std::string_view bytes_;
  const EditDocuments& documents_;
  const Document& source_;
  YamlWriter new_values_;
  ByteEdits edits_;
};

// For what cannot be edited in place: the keys at the top that change are written anew, the others stay as they are.
Step rewritten_at_top(const EditDocuments& planned, const Step& plan) {
  Step coarse(Do::descend, 0);
  std::size_t position = 1;  // in the planned document
  for (const Step& step : plan.children) {
    Step& copy = coarse.children.emplace_back(step.what, step.source, position);
    if (step.what == Do::descend) copy.what = Do::replace;
    if (step.what != Do::remove) position += planned.after[position].size;
  }
  return coarse;
}

std::string edit_coarsely(std::string_view bytes, const EditDocuments& documents, const Step& plan) {
  const Document planned = planned_document(documents, plan, Tails::drop);
  const EditDocuments to_planned{documents.source, documents.before, planned};
  return Editor(bytes, to_planned).edit(rewritten_at_top(to_planned, plan));
}

bool reads_as(const std::string& bytes, const Document& wanted) {
  const Parsed parsed = parse_yaml(bytes, {});
  return parsed.problems.empty() && same_values(parsed.document, wanted);
}

// A text block at the end of a file without a last line break has none either, though it may need one.
bool mend_to_read_as(std::string& bytes, const Document& wanted) {
  if (reads_as(bytes, wanted)) return true;
  if (bytes.ends_with('\n')) return false;
  bytes += '\n';
  return reads_as(bytes, wanted);
}

}  // namespace

std::string edit_yaml(std::string_view bytes, const Document& source, const Document& before, const Document& after) {
  if (same_values(before, after)) return std::string(bytes);
  const EditDocuments documents{source, before, after};
  const Step plan = plan_edit(documents);
  std::string edited = Editor(bytes, documents).edit(plan);
  if (mend_to_read_as(edited, planned_document(documents, plan))) return edited;
  edited = edit_coarsely(bytes, documents, plan);
  if (mend_to_read_as(edited, planned_document(documents, plan, Tails::drop))) return edited;
  throw Error(ErrorKind::io, "cannot edit the file safely", "make the change by hand, or write the file more simply");
}

}  // namespace crm
