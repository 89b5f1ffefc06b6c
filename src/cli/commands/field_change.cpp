// SPDX-License-Identifier: MIT
#include "field_change.hpp"

#include "cli/field_path.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm::cli {
namespace {

using Do = FieldChange::Do;

// glossary.UAT: the dictionary, and the word in it.
std::pair<const Field*, std::string> word_of_dictionary(const Kind& kind, const std::string& path) {
  const std::size_t dot = path.find('.');
  if (dot == std::string::npos || dot + 1 == path.size()) return {};
  const Field* field = find_field(kind.fields(), path.substr(0, dot));
  if (!field || field->type->shape != Shape::dictionary) return {};
  return {field, path.substr(dot + 1)};
}

const Field& known_field(const Kind& kind, const std::string& path) {
  if (const auto [dictionary, word] = word_of_dictionary(kind, path); dictionary) return *dictionary;
  if (const Field* field = find_path(kind, path)) return *field;
  std::vector<std::string> names;
  for (const Field& field : kind.fields()) {
    if (field.type->shape != Shape::map)
      names.emplace_back(field.name);
    else
      for (const Field& part : field.type->fields()) names.push_back(fmt::format("{}.{}", field.name, part.name));
  }
  throw Error(ErrorKind::usage, fmt::format("{} has no field {}{}", kind.name, quoted(path), did_you_mean(path, names)),
              fmt::format("choose from {}", join(names, ", ")));
}

void change_word(Session& session, const Field& field, const std::string& word, const FieldChange& change,
                 void* record) {
  if (change.what != Do::put)
    throw Error(ErrorKind::usage, fmt::format("{} is {}, not a list", field.name, describe(*field.type)),
                fmt::format("write {}=MEANING", change.path));
  Dictionary& words = *static_cast<Dictionary*>(field.get_mutable(record));
  const auto known = std::find_if(words.begin(), words.end(), [&](const auto& entry) { return entry.first == word; });
  if (change.value.empty()) {
    if (known != words.end()) words.erase(known);
  } else if (known != words.end()) {
    known->second = session.text(change.value);
  } else {
    words.emplace_back(word, session.text(change.value));
  }
}

std::optional<std::size_t> find_item(const Field& field, const void* record, const std::string& text) {
  const Type& item = *field.type->item;
  const void* list = field.get(record);
  for (std::size_t i = 0; i < field.type->size(list); ++i) {
    const void* value = field.type->at(list, i);
    if (item.shape == Shape::text && *static_cast<const std::string*>(value) == text) return i;
    if (item.shape == Shape::choice && item.choices[static_cast<std::size_t>(item.get_choice(value))] == text) return i;
  }
  return std::nullopt;
}

void change_list(Session& session, const FieldIn& place, const FieldChange& change) {
  const Field& field = *place.field;
  // An id that names nothing any more can only be taken out as it stands there.
  const bool as_it_is = find_item(field, place.record, change.value).has_value();
  const std::string item = as_it_is ? change.value : value_meant(session, field, change.value);
  const auto place_in_list = find_item(field, place.record, item);
  if (change.what == Do::add) {
    if (!place_in_list) set_field(field, place.record, item);
    return;
  }
  if (!place_in_list)
    throw Error(ErrorKind::usage, fmt::format("{} has no {}", change.path, quoted(item)), "crm show says what it has");
  field.type->erase(field.get_mutable(place.record), *place_in_list);
}

// Throws unless the operation makes sense for the field.
void check_shape(const Field& field, const FieldChange& change) {
  const bool is_list = field.type->shape == Shape::list;
  const Type& type = is_list ? *field.type->item : *field.type;
  const std::string held = fmt::format("{} is {}", change.path, describe(*field.type));
  if (type.shape == Shape::map && !is_list)
    throw Error(ErrorKind::usage, held + " and cannot be set as one text",
                fmt::format("set what is in it, such as {}.{}", change.path, type.fields().front().name));
  if (type.shape == Shape::dictionary)
    throw Error(ErrorKind::usage, held + " and cannot be set as one text",
                fmt::format("set its words: {}.WORD=MEANING", change.path));
  if (type.shape == Shape::map)
    throw Error(ErrorKind::usage, held + " and cannot be set as one text", "change it with crm edit");
  if (change.what != Do::put && !is_list)
    throw Error(ErrorKind::usage, held + ", not a list", fmt::format("write {}=VALUE", change.path));
}

}  // namespace

FieldChange field_change(const std::string& text) {
  const std::size_t equals = text.find('=');
  if (equals == std::string::npos || equals == 0)
    throw Error(ErrorKind::usage, fmt::format("{} is no change", quoted(text)),
                "write FIELD=VALUE, FIELD+=ITEM or FIELD-=ITEM");
  FieldChange change{Do::put, text.substr(0, equals), text.substr(equals + 1)};
  const char sign = change.path.back();
  if (sign == '+') change.what = Do::add;
  if (sign == '-') change.what = Do::take;
  if (change.what != Do::put) change.path.pop_back();
  if (change.what != Do::put && change.value.empty())
    throw Error(ErrorKind::usage, fmt::format("{} names no item", quoted(text)), "to clear a list: FIELD=");
  return change;
}

void apply(Session& session, const Kind& kind, void* record, const FieldChange& change) {
  const Field& field = known_field(kind, change.path);
  if (const auto [dictionary, word] = word_of_dictionary(kind, change.path); dictionary)
    return change_word(session, field, word, change, record);
  check_shape(field, change);
  const FieldIn place = follow_path(kind, record, change.path);
  if (change.what != Do::put) return change_list(session, place, change);
  if (change.value.empty()) return reset_field(field, place.record, place.blank);
  if (field.type->shape == Shape::list) field.type->assign(field.get_mutable(place.record), field.get(place.blank));
  set_path(session, kind, record, change.path, change.value);
}

std::string value_at(const Kind& kind, const void* record, const FieldChange& change) {
  const auto [dictionary, word] = word_of_dictionary(kind, change.path);
  if (!dictionary) return cell({{}, nullptr, {&kind, record}, nullptr}, change.path);
  for (const auto& [known, meaning] : *static_cast<const Dictionary*>(dictionary->get(record)))
    if (known == word) return meaning;
  return {};
}

}  // namespace crm::cli
