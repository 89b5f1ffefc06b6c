// SPDX-License-Identifier: MIT
#include "field_check.hpp"

#include "crm/text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm {
namespace {

template <class T>
const T& as(const void* value) {
  return *static_cast<const T*>(value);
}

void write_map(std::span<const Field> fields, const void* record, const void* blank, DocumentBuilder& out);

void write_scalar(std::string_view key, const Type& type, const void* value, DocumentBuilder& out) {
  switch (type.shape) {
    case Shape::date:
      if (const auto& date = as<std::optional<Date>>(value)) out.scalar(key, to_iso(*date), NodeType::date);
      return;
    case Shape::integer:
      if (const auto& number = as<std::optional<int>>(value))
        out.scalar(key, std::to_string(*number), NodeType::integer);
      return;
    case Shape::yes_no:
      if (const auto& yes = as<std::optional<bool>>(value)) out.scalar(key, *yes ? "true" : "false", NodeType::yes_no);
      return;
    case Shape::choice:
      if (const int choice = type.get_choice(value); choice >= 0)
        out.scalar(key, std::string(type.choices[static_cast<std::size_t>(choice)]));
      return;
    default: out.scalar(key, as<std::string>(value));
  }
}

void write_value(std::string_view key, const Type& type, const void* value, const void* blank, DocumentBuilder& out) {
  switch (type.shape) {
    case Shape::list:
      out.open(key, NodeType::list);
      for (std::size_t i = 0; i < type.size(value); ++i)
        write_value({}, *type.item, type.at(value, i), type.item->blank, out);
      return out.close();
    case Shape::map:
      out.open(key, NodeType::map);
      write_map(type.fields(), value, blank, out);
      return out.close();
    case Shape::dictionary:
      out.open(key, NodeType::map);
      for (const auto& [word, meaning] : as<Dictionary>(value)) out.scalar(word, meaning);
      return out.close();
    default: return write_scalar(key, type, value, out);
  }
}

void write_map(std::span<const Field> fields, const void* record, const void* blank, DocumentBuilder& out) {
  for (const Field& field : fields) {
    const void* value = field.get(record);
    const void* otherwise = field.get(blank);
    if (!equal(*field.type, value, otherwise)) write_value(field.name, *field.type, value, otherwise, out);
  }
}

bool equal_lists(const Type& type, const void* a, const void* b) {
  if (type.size(a) != type.size(b)) return false;
  for (std::size_t i = 0; i < type.size(a); ++i)
    if (!equal(*type.item, type.at(a, i), type.at(b, i))) return false;
  return true;
}

bool equal_maps(const Type& type, const void* a, const void* b) {
  const auto fields = type.fields();
  return std::all_of(fields.begin(), fields.end(),
                     [=](const Field& field) { return equal(*field.type, field.get(a), field.get(b)); });
}

}  // namespace

Document write_fields(std::span<const Field> fields, const void* record, const void* blank) {
  DocumentBuilder out;
  write_map(fields, record, blank, out);
  return out.finish();
}

bool equal(const Type& type, const void* a, const void* b) {
  switch (type.shape) {
    case Shape::text: return as<std::string>(a) == as<std::string>(b);
    case Shape::date: return as<std::optional<Date>>(a) == as<std::optional<Date>>(b);
    case Shape::integer: return as<std::optional<int>>(a) == as<std::optional<int>>(b);
    case Shape::yes_no: return as<std::optional<bool>>(a) == as<std::optional<bool>>(b);
    case Shape::choice: return type.get_choice(a) == type.get_choice(b);
    case Shape::list: return equal_lists(type, a, b);
    case Shape::map: return equal_maps(type, a, b);
    case Shape::dictionary: return as<Dictionary>(a) == as<Dictionary>(b);
  }
  return false;
}

void set_field(const Field& field, void* record, std::string_view text) {
  const bool is_list = field.type->shape == Shape::list;
  const Type& type = is_list ? *field.type->item : *field.type;
  if (!is_scalar(type.shape))
    throw Error(ErrorKind::usage,
                fmt::format("{} is {} and cannot be set as one text", field.name, describe(*field.type)),
                "change it in the file, with crm edit");
  const std::string mended = mend(text).text;
  void* const member = field.get_mutable(record);
  void* const target = is_list ? field.type->append(member) : member;
  const auto fault = read_scalar(field, type, mended, target);
  if (!fault) return;
  if (is_list) field.type->erase(member, field.type->size(member) - 1);
  throw Error(ErrorKind::usage, fault->message, fault->hint);
}

void reset_field(const Field& field, void* record, const void* blank) {
  if (field.need == Need::required)
    throw Error(ErrorKind::usage, fmt::format("{} must not be empty", field.name), "give it another value instead");
  field.type->assign(field.get_mutable(record), field.get(blank));
}

const Field* find_field(std::span<const Field> fields, std::string_view name) {
  const auto found = std::find_if(fields.begin(), fields.end(), [=](const Field& field) { return field.name == name; });
  return found == fields.end() ? nullptr : &*found;
}

std::string describe(const Type& type) {
  switch (type.shape) {
    case Shape::text: return "text";
    case Shape::date: return "a date";
    case Shape::integer: return "a whole number";
    case Shape::yes_no: return "true or false";
    case Shape::choice: return fmt::format("one of {}", fmt::join(type.choices, ", "));
    case Shape::list:
      if (type.item->shape == Shape::choice) return fmt::format("a list of {}", fmt::join(type.item->choices, ", "));
      return type.item->shape == Shape::map ? "a list of maps" : "a list of text";
    case Shape::map: return "a map";
    case Shape::dictionary: return "a map of text";
  }
  return {};
}

}  // namespace crm
