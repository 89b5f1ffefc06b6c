// SPDX-License-Identifier: MIT
#include "field_change.hpp"

#include "cli/field_path.hpp"
#include "cli/words.hpp"

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
  const std::vector<std::string> names = field_paths(kind);
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

bool holds_maps(const Field& field) {
  return field.type->shape == Shape::list && field.type->item->shape == Shape::map;
}

// An item of a list of maps as a person types it: its fields in the order of the table, with | between them.
struct TypedItem {
  std::shared_ptr<void> value;
  std::vector<const Field*> given;
};

std::string form_of(const Field& list, std::string_view path) {
  return fmt::format("write {}+='{}'", path, item_form(list));
}

TypedItem item_from(Session& session, const Field& list, const FieldChange& change) {
  const std::span<const Field> fields = list.type->item->fields();
  const std::vector<std::string> parts = bar_parts(session.text(change.value));
  if (parts.size() > fields.size())
    throw Error(ErrorKind::usage, fmt::format("{} has too many parts for {}", quoted(change.value), change.path),
                form_of(list, change.path));
  TypedItem item{list.type->item->copy(list.type->item->blank), {}};
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (parts[i].empty()) continue;
    set_field(fields[i], item.value.get(), value_meant(session, fields[i], parts[i]));
    item.given.push_back(&fields[i]);
  }
  return item;
}

// The items that have what was given.
std::vector<std::size_t> items_like(const Field& list, const void* record, const TypedItem& item) {
  std::vector<std::size_t> found;
  const void* items = list.get(record);
  for (std::size_t i = 0; i < list.type->size(items); ++i) {
    const void* each = list.type->at(items, i);
    if (std::all_of(item.given.begin(), item.given.end(), [&](const Field* field) {
          return equal(*field->type, field->get(each), field->get(item.value.get()));
        }))
      found.push_back(i);
  }
  return found;
}

void add_map(const Field& list, void* record, const FieldChange& change, const TypedItem& item) {
  for (const Field& part : list.type->item->fields())
    if (part.need == Need::required && std::find(item.given.begin(), item.given.end(), &part) == item.given.end())
      throw Error(ErrorKind::usage, fmt::format("{} lacks its {}", quoted(change.value), part.name),
                  form_of(list, change.path));
  if (items_like(list, record, item).empty())
    list.type->item->assign(list.type->append(list.get_mutable(record)), item.value.get());
}

void take_map(const Field& list, void* record, const FieldChange& change, const TypedItem& item) {
  const std::vector<std::size_t> found = items_like(list, record, item);
  if (found.empty() || item.given.empty())
    throw Error(ErrorKind::usage, fmt::format("{} has no {}", change.path, quoted(change.value)),
                "crm show says what it has");
  if (found.size() > 1)
    throw Error(ErrorKind::usage,
                fmt::format("{} has {} that begin with {}", change.path, found.size(), quoted(change.value)),
                "say more of the one that goes, with | between its parts");
  list.type->erase(list.get_mutable(record), found.front());
}

void change_maps(Session& session, const FieldIn& place, const FieldChange& change) {
  const Field& list = *place.field;
  const TypedItem item = item_from(session, list, change);
  if (change.what == Do::take) return take_map(list, place.record, change, item);
  if (change.what == Do::put) list.type->assign(list.get_mutable(place.record), list.get(place.blank));
  add_map(list, place.record, change, item);
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

std::vector<std::string> field_paths(const Kind& kind) {
  std::vector<std::string> paths;
  for (const Field& field : kind.fields()) {
    if (field.type->shape != Shape::map)
      paths.emplace_back(field.name);
    else
      for (const Field& part : field.type->fields()) paths.push_back(fmt::format("{}.{}", field.name, part.name));
  }
  return paths;
}

std::string item_form(const Field& list) {
  if (!holds_maps(list)) return {};
  std::vector<std::string> names;
  for (const Field& part : list.type->item->fields()) {
    std::string& name = names.emplace_back(part.name);
    for (char& c : name) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  }
  return join(names, "|");
}

const Field& field_to_change(const Kind& kind, const FieldChange& change) {
  const Field& field = known_field(kind, change.path);
  if (!word_of_dictionary(kind, change.path).first) check_shape(field, change);
  return field;
}

void apply(Session& session, const Kind& kind, void* record, const FieldChange& change) {
  const Field& field = field_to_change(kind, change);
  if (const auto [dictionary, word] = word_of_dictionary(kind, change.path); dictionary)
    return change_word(session, field, word, change, record);
  const FieldIn place = follow_path(kind, record, change.path);
  if (change.what == Do::put && change.value.empty()) return reset_field(field, place.record, place.blank);
  if (holds_maps(field)) return change_maps(session, place, change);
  if (change.what != Do::put) return change_list(session, place, change);
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
