// SPDX-License-Identifier: MIT
#include "record_reader.hpp"

#include "lines.hpp"
#include "yaml_bytes.hpp"
#include "yaml_extent.hpp"
#include "yaml_refusal.hpp"

#include "crm/text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm {
namespace {

constexpr std::size_t kMostDepth = 16;
constexpr std::size_t kMostNodes = 20'000;
constexpr std::string_view kQuoteText = "put the text in double quotes";
constexpr std::string_view kNotAMap = "a record is made of 'key: value' lines";
constexpr std::string_view kWriteLines = "write lines such as 'name: Maya Chen'";

[[noreturn]] void refuse(std::size_t at, std::string_view rule, std::string_view message, std::string_view hint) {
  throw Refusal{at, std::string(rule), std::string(message), std::string(hint)};
}

// As in the complex form of a key, "? key".
bool follows_question_mark(std::string_view bytes, std::size_t at) {
  while (at > 0 && is_blank(bytes[at - 1])) --at;
  return at > 0 && bytes[at - 1] == '?';
}

}  // namespace

RecordReader::RecordReader(std::string_view bytes) : bytes_(bytes) { nodes_.reserve(bytes.size() / 16 + 8); }

Document RecordReader::finish() { return {std::move(nodes_)}; }

void RecordReader::take_alias(const Mark& mark) {
  refuse(mark.offset, "alias", "YAML aliases are not allowed", kQuoteText);
}

void RecordReader::take_null(const Mark& mark) {
  constexpr std::string_view kHint = "write a value or take the key out; put a word like null in double quotes";
  const std::size_t at = mark.offset;
  if (frames_.empty()) refuse(at, "not-a-map", kNotAMap, kWriteLines);
  if (key_) refuse(key_->mark.offset, "null-value", fmt::format("{} has no value", quoted(key_->text)), kHint);
  if (in_map()) refuse(at, "null-value", "the key is missing", "write 'key: value', or put the text in double quotes");
  const bool is_written = std::string_view("~nN").find(byte_at(at)) != std::string_view::npos;
  refuse(is_written ? at : empty_item(at), "null-value", "the list item has no value", kHint);
}

// The parser tells of an empty item at what follows it. `next` is there.
std::size_t RecordReader::empty_item(std::size_t next) const {
  if (in_flow()) return next;
  const Frame& list = frames_.back();
  if (list.last_end == nodes_[list.index].begin) return list.last_end;
  for (std::size_t line = next_line(bytes_, list.last_end); line < bytes_.size(); line = next_line(bytes_, line))
    if (byte_at(line + list.indent) == '-' && skip_blanks(bytes_, line) == line + list.indent)
      return line + list.indent;
  return next;
}

void RecordReader::take_scalar(const Mark& mark, const std::string& text) {
  refuse_properties(mark.offset);
  if (wants_key())
    take_key(mark, text);
  else
    add_scalar(mark, text);
}

void RecordReader::take_key(const Mark& mark, const std::string& text) {
  const std::size_t begin = mark.offset;
  const bool is_quoted = is_quote(begin);
  if (text == "<<" && !is_quoted) refuse(begin, "merge-key", "YAML merge keys are not allowed", kQuoteText);
  const auto end = is_quoted ? quoted_end(bytes_, begin) : plain_end(bytes_, begin, text);
  if (!end || follows_question_mark(bytes_, begin))
    refuse(begin, "complex-key", "a key must be a word or a few on one line", kQuoteText);
  if (byte_at(skip_blanks(bytes_, *end)) != ':')
    refuse(begin, "yaml", "this is no 'key: value'", "write 'key: value', or indent a line that goes on with a text");
  refuse_forbidden(text, begin);
  seen_ = *end;
  key_ = Key{text, mark};
}

void RecordReader::add_scalar(const Mark& mark, const std::string& text) {
  if (frames_.empty()) refuse(mark.offset, "not-a-map", kNotAMap, kWriteLines);
  Node& node = add_node(mark, NodeType::text);
  node.text = text;
  node.end = static_cast<std::uint32_t>(scalar_end(node));
  frames_.back().last_end = seen_ = node.end;
}

std::size_t RecordReader::scalar_end(Node& node) const {
  const char first = byte_at(node.begin);
  if (is_quote(node.begin)) return checked_quoted_end(node);
  if ((first == '|' || first == '>') && !node.flow) return checked_block_end(node);
  const auto end = plain_end(bytes_, node.begin, node.text);
  if (!end) refuse(node.begin, "yaml", "it is not clear where this text ends", kQuoteText);
  if (!node.flow) node.hash_tail = hash_tail(bytes_, *end);
  return *end + node.hash_tail.size();
}

std::size_t RecordReader::checked_block_end(const Node& node) const {
  const std::size_t header_end = block_header_end(bytes_, node.begin);
  if (byte_at(header_end) == '#')  // to other YAML readers this is no comment
    refuse(header_end, "yaml", "nothing may follow '|' or '>' on its line", "put a space in front of the #");
  return block_end(bytes_, node.begin, frames_.back().indent);
}

std::size_t RecordReader::checked_quoted_end(const Node& node) const {
  const auto end = quoted_end(bytes_, node.begin);
  if (!end) refuse(node.begin, "unclosed-quote", "the closing quote is missing", "close the quotes");
  refuse_forbidden(node.text, node.begin);
  if (node.flow) return *end;
  if (outdents(bytes_.substr(node.begin, *end - node.begin), frames_.back().indent))
    refuse(node.begin, "unclosed-quote", "the text in quotes goes on in a line that is not indented",
           "close the quotes, or indent the lines of the text deeper than its key");
  const std::size_t rest = skip_blanks(bytes_, *end);
  const bool is_comment = rest > *end && byte_at(rest) == '#';
  if (!at_line_end(bytes_, rest) && !is_comment)
    refuse(rest, "yaml", "something follows the closing quote",
           "take it out, or write \\\" for a quote within double quotes and '' for one within single quotes");
  return *end;
}

void RecordReader::open(const Mark& mark, NodeType type, Layout style) {
  refuse_properties(mark.offset);
  const std::size_t begin = mark.offset;
  if (wants_key()) refuse(begin, "complex-key", "a key must be a word or a few on one line", kQuoteText);
  if (frames_.empty() && type != NodeType::map) refuse(begin, "not-a-map", kNotAMap, kWriteLines);
  if (frames_.size() == kMostDepth) refuse(begin, "too-deep", "lists and maps are nested too deep", kQuoteText);
  Node& node = add_node(mark, type);
  if (style == Layout::flow) node.flow = true;
  const std::size_t inside = node.flow && is_bracket(begin) ? begin + 1 : begin;
  frames_.push_back({nodes_.size() - 1, static_cast<std::size_t>(mark.column) - 1, inside});
}

void RecordReader::close() {
  if (in_map()) refuse_duplicate_keys(frames_.back().index);
  const Frame frame = frames_.back();
  frames_.pop_back();
  Node& node = nodes_[frame.index];
  node.size = static_cast<std::uint32_t>(nodes_.size() - frame.index);
  const bool has_bracket = node.flow && is_bracket(node.begin);
  const auto end = has_bracket ? bracket_end(bytes_, frame.last_end) : frame.last_end;
  if (!end) refuse(node.begin, "yaml", "it is not clear where this list or map ends", "write it one item a line");
  node.end = static_cast<std::uint32_t>(*end);
  seen_ = *end;
  if (!frames_.empty()) frames_.back().last_end = *end;
}

Node& RecordReader::add_node(const Mark& mark, NodeType type) {
  if (nodes_.size() == kMostNodes)
    refuse(mark.offset, "too-many-values", "the file holds more than 20,000 values",
           "spread them over several records");
  Node& node = nodes_.emplace_back();
  node.type = type;
  node.line = mark.line;
  node.column = mark.column;
  node.begin = static_cast<std::uint32_t>(mark.offset);
  node.flow = in_flow();
  const Mark& key_mark = key_ ? key_->mark : mark;
  node.key_line = key_mark.line;
  node.key_column = key_mark.column;
  node.key_begin = static_cast<std::uint32_t>(key_mark.offset);
  if (key_) node.key = std::move(key_->text);
  key_.reset();
  return node;
}

void RecordReader::refuse_properties(std::size_t at) const {
  if (byte_at(at) == '&') refuse(at, "anchor", "YAML anchors are not allowed", kQuoteText);
  if (byte_at(at) == '!') refuse(at, "tag", "YAML tags are not allowed", kQuoteText);
}

void RecordReader::refuse_forbidden(const std::string& text, std::size_t at) const {
  // The parser makes a single byte of \N and of \_.
  if (invalid_utf8(text))
    refuse(at, "not-utf8", "an escape such as \\N or \\_ stands in the text", "write the character itself");
  if (const auto found = find_forbidden(text))
    refuse(at, "control-character", forbidden_message(found->value), "take the escape out");
}

void RecordReader::refuse_duplicate_keys(std::size_t map) const {
  std::vector<const Node*> values;
  for (std::size_t child = map + 1; child < nodes_.size(); child += nodes_[child].size)
    values.push_back(&nodes_[child]);
  std::sort(values.begin(), values.end(), [](const Node* a, const Node* b) {
    return a->key != b->key ? a->key < b->key : a->key_begin < b->key_begin;
  });
  const Node* second = nullptr;
  for (std::size_t i = 1; i < values.size(); ++i)
    if (values[i]->key == values[i - 1]->key && (!second || values[i]->key_begin < second->key_begin))
      second = values[i];
  if (second)
    refuse(second->key_begin, "duplicate-key", fmt::format("{} is there twice", quoted(second->key)),
           "keep one of the two, with the right value");
}

}  // namespace crm
