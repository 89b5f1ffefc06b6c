// SPDX-License-Identifier: MIT
#include "field_check.hpp"

#include "crm/text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm {
namespace {

// Text that may hold " #12"; ids, addresses and zones cannot, so behind them it is a comment.
bool is_free_text(const Field& field) { return field.refers == Refers::nothing && field.form == Form::free; }

bool fits(Shape shape, NodeType node) {
  if (shape == Shape::list) return node == NodeType::list;
  if (shape == Shape::map || shape == Shape::dictionary) return node == NodeType::map;
  return node != NodeType::list && node != NodeType::map;
}

std::string_view word_for(NodeType type) {
  if (type == NodeType::list) return "a list";
  return type == NodeType::map ? "a map" : "text";
}

std::string hint_for_wrong_type(const Field& field, const Type& type, const Node& node) {
  switch (type.shape) {
    case Shape::list:
      return fmt::format("write each item on a line of its own: - {}",
                         node.text.empty() ? "item" : cut_to_width(escape_visibly(node.text), 40));
    case Shape::map:
      return fmt::format("write its fields on lines of their own below {}: {}", field.name,
                         join(names_of(type.fields()), ", "));
    case Shape::dictionary: return fmt::format("write lines such as 'word: meaning' below {}", field.name);
    case Shape::text: return "write it on one line, in double quotes if it has brackets, braces or a colon";
    default: return "write it behind the colon, on the same line";
  }
}

Place at_value(const Node& node) { return {{}, node.line, node.column}; }
Place at_key(const Node& node) { return {{}, node.key_line, node.key_column}; }

class Reader {
 public:
  explicit Reader(const Document& document) : document_(document) {}

  void read_map(std::span<const Field> fields, std::size_t map, void* record) {
    std::vector<bool> seen(fields.size());
    for_each_child(map, [&](std::size_t child) {
      const Node& node = document_[child];
      if (node.key.starts_with("x-")) return;
      const Field* field = find_field(fields, node.key);
      if (field == nullptr) return report_unknown(fields, node);
      seen[static_cast<std::size_t>(field - fields.data())] = true;
      read_value(*field, *field->type, child, field->get_mutable(record));
    });
    for (std::size_t i = 0; i < fields.size(); ++i)
      if (!seen[i] && fields[i].need == Need::required) report_missing(fields[i], map);
  }

  std::vector<Problem> take_problems() { return std::move(problems_); }

 private:
  enum class Result { read, faulty };

  template <class Visit>
  void for_each_child(std::size_t parent, Visit visit) const {
    const std::size_t end = parent + document_[parent].size;
    for (std::size_t child = parent + 1; child < end; child += document_[child].size) visit(child);
  }

  Result read_value(const Field& field, const Type& type, std::size_t index, void* target) {
    const Node& node = document_[index];
    if (!fits(type.shape, node.type)) return report_wrong_type(field, type, node);
    switch (type.shape) {
      case Shape::list: read_list(field, *type.item, index, target); return Result::read;
      case Shape::map: read_map(type.fields(), index, target); return Result::read;
      case Shape::dictionary: read_dictionary(field, index, *static_cast<Dictionary*>(target)); return Result::read;
      default: return read_one(field, type, node, target);
    }
  }

  Result read_one(const Field& field, const Type& type, const Node& node, void* target) {
    const bool with_tail = type.shape == Shape::text && is_free_text(field);
    auto fault = read_scalar(field, type, with_tail ? node.text + node.hash_tail : node.text, target);
    if (!fault) return Result::read;
    return report(at_value(node), std::move(*fault));
  }

  void read_list(const Field& field, const Type& item, std::size_t index, void* list) {
    if (document_[index].size == 1 && field.need == Need::required)
      report(at_value(document_[index]),
             {"missing-field", fmt::format("{} must not be empty", field.name), "write at least one item"});
    for_each_child(index, [&](std::size_t child) {
      void* target = field.type->append(list);
      // A map stays, less what is faulty in it, so that items keep the positions that they have in the file.
      if (read_value(field, item, child, target) == Result::faulty) field.type->erase(list, field.type->size(list) - 1);
    });
  }

  void read_dictionary(const Field& field, std::size_t index, Dictionary& words) {
    for_each_child(index, [&](std::size_t child) {
      const Node& node = document_[child];
      std::string text;
      if (!fits(Shape::text, node.type)) return void(report_wrong_type(field, detail::TypeOf<std::string>::type, node));
      if (read_one(field, detail::TypeOf<std::string>::type, node, &text) == Result::read)
        words.emplace_back(node.key, std::move(text));
    });
  }

  Result report(Place where, Fault fault) {
    Problem problem;
    problem.where = std::move(where);
    problem.rule = std::move(fault.rule);
    problem.message = std::move(fault.message);
    problem.hint = std::move(fault.hint);
    problems_.push_back(std::move(problem));
    return Result::faulty;
  }

  Result report_wrong_type(const Field& field, const Type& type, const Node& node) {
    const std::string_view each = &type == field.type ? "" : "each of ";
    return report(
        at_value(node),
        {"wrong-type", fmt::format("{}{} must be {}, not {}", each, field.name, describe(type), word_for(node.type)),
         hint_for_wrong_type(field, type, node)});
  }

  void report_unknown(std::span<const Field> fields, const Node& node) {
    constexpr std::size_t kMostSuggestions = 100;  // they are dear, and a bad file must not cost time
    const std::string suggestion =
        problems_.size() < kMostSuggestions ? did_you_mean(node.key, names_of(fields)) : std::string{};
    report(at_key(node), {"unknown-field", fmt::format("unknown field {}{}", quoted(node.key), suggestion),
                          "correct the name, or begin it with x- to keep a field of your own"});
  }

  void report_missing(const Field& field, std::size_t map) {
    const bool has_keys = document_[map].size > 1;
    Place where = has_keys ? at_key(document_[map + 1]) : at_value(document_[map]);
    if (map == 0) where = {{}, 1, 0};
    report(std::move(where), {"missing-field", fmt::format("missing field '{}'", field.name),
                              fmt::format("add '{}: …' ({})", field.name, describe(*field.type))});
  }

  const Document& document_;
  std::vector<Problem> problems_;
};

}  // namespace

std::vector<Problem> read_fields(std::span<const Field> fields, const Document& document, std::size_t node,
                                 void* record) {
  Reader reader(document);
  reader.read_map(fields, node, record);
  return reader.take_problems();
}

}  // namespace crm
