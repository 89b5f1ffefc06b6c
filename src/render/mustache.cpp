// SPDX-License-Identifier: MIT
#include "crm/templates.hpp"

#include "crm/text.hpp"

#include <kainjow/mustache.hpp>

#include <set>

namespace crm {

namespace {

namespace mustache = kainjow::mustache;

mustache::data to_data(const Document& document, std::size_t index, const Type& type, DateStyle dates);

// Of one that is a word of a few, each word is a section, so that a template can say it in its own language.
mustache::data map_data(const Document& document, std::size_t index, std::span<const Field> fields, DateStyle dates) {
  mustache::data map{mustache::data::type::object};
  for (const std::size_t child : document.children(index)) {
    const Node& node = document[child];
    const Type& type = *find_field(fields, node.key)->type;
    map.set(node.key, to_data(document, child, type, dates));
    if (node.type == NodeType::list) map.set("has_" + node.key, true);
    for (const std::string_view choice : type.choices) map.set(std::string(choice), choice == node.text);
  }
  return map;
}

mustache::data to_data(const Document& document, std::size_t index, const Type& type, DateStyle dates) {
  const Node& node = document[index];
  if (node.type == NodeType::map) return map_data(document, index, type.fields(), dates);
  if (node.type == NodeType::list) {
    mustache::data list{mustache::data::type::list};
    for (const std::size_t child : document.children(index))
      list.push_back(to_data(document, child, *type.item, dates));
    return list;
  }
  if (node.type == NodeType::yes_no) return mustache::data{node.text == "true"};
  const auto date = node.type == NodeType::date ? parse_iso_date(node.text) : std::nullopt;
  if (date && dates == DateStyle::words) return to_words(*date);
  return node.text;
}

using Names = std::set<std::string, std::less<>>;

void collect_names(std::span<const Field> fields, Names& names) {
  for (const Field& field : fields) {
    names.emplace(field.name);
    const bool is_list = field.type->shape == Shape::list;
    if (is_list) names.insert("has_" + std::string(field.name));
    names.insert(field.type->choices.begin(), field.type->choices.end());
    const Type* type = is_list ? field.type->item : field.type;
    if (type->shape == Shape::map) collect_names(type->fields(), names);
  }
}

// The whole template is read, sections that stay empty today included.
void check_names(std::string_view text, const std::string& source, const letters::LetterType& type) {
  Names names{"."};
  collect_names(type.fields(), names);
  for (std::size_t open = 0; (open = text.find("{{", open)) != std::string_view::npos;) {
    const std::size_t close = text.find("}}", open);
    std::string tag = trim(text.substr(open + 2, close == std::string_view::npos ? close : close - open - 2));
    open += 2;
    if (tag.starts_with('!')) continue;
    if (tag.starts_with('>') || tag.starts_with('='))
      throw Error(ErrorKind::usage, source + ": '{{" + tag + "}}' is not supported", "use names and sections only");
    if (!tag.empty() && std::string_view("#^/&{").find(tag.front()) != std::string_view::npos)
      tag = trim(tag.substr(1));
    for (std::size_t dot = 0; dot != std::string::npos && tag != ".";) {
      const std::size_t next = tag.find('.', dot);
      const std::string part = tag.substr(dot, next == std::string::npos ? next : next - dot);
      if (!names.contains(part))
        throw Error(ErrorKind::usage,
                    source + ": the letter " + std::string(type.name) + " has no name '" + part + "'" +
                        did_you_mean(part, {names.begin(), names.end()}),
                    "the manual page crm-data(5) lists the names that a template may use");
      dot = next == std::string::npos ? next : next + 1;
    }
  }
}

// A line that holds nothing but the beginning or end of a section is no line of the letter (as mustache(5) has it; the
// library keeps it when the section is left out). Its line feed is marked with what no text of ours has.
constexpr std::string_view kNoLine = "\x01\n";

std::string mark_tag_lines(std::string_view text) {
  std::string marked;
  for (const std::string& line : split_lines(text)) {
    const std::string tag = trim(line);
    const bool of_section = tag.starts_with("{{#") || tag.starts_with("{{^") || tag.starts_with("{{/");
    const bool alone = of_section && tag.find("}}") == tag.size() - 2;
    marked += alone ? tag : line;
    marked += alone ? kNoLine : "\n";
  }
  return marked;
}

std::string without_tag_lines(std::string text) {
  for (std::size_t at = 0; (at = text.find(kNoLine, at)) != std::string::npos;) text.erase(at, kNoLine.size());
  return text;
}

// Sections that were left out leave empty lines behind: never more than one in a row.
std::string squeeze_blank_lines(std::string_view text) {
  std::string squeezed;
  bool blank = false;
  for (const std::string& line : split_lines(text)) {
    if (trim(line).empty()) {
      blank = true;
      continue;
    }
    if (blank && !squeezed.empty()) squeezed += '\n';
    blank = false;
    squeezed += line + '\n';
  }
  return squeezed;
}

}  // namespace

std::string fill_template(std::string_view text, const std::string& source, const letters::LetterType& type,
                          const Document& letter, DateStyle dates) {
  check_names(text, source, type);
  mustache::mustache compiled{mark_tag_lines(text)};
  if (!compiled.is_valid())
    throw Error(ErrorKind::usage, source + ": " + compiled.error_message(), "a section {{#name}} ends with {{/name}}");
  compiled.set_custom_escape([](const std::string& value) { return value; });
  return squeeze_blank_lines(without_tag_lines(compiled.render(map_data(letter, 0, type.fields(), dates))));
}

}  // namespace crm
