// SPDX-License-Identifier: MIT
#include "field_path.hpp"

namespace crm::cli {

const Field* find_path(const Kind& kind, std::string_view path) {
  std::span<const Field> fields = kind.fields();
  while (true) {
    const std::size_t dot = path.find('.');
    const Field* field = find_field(fields, path.substr(0, dot));
    if (!field || dot == std::string_view::npos) return field;
    if (field->type->shape != Shape::map) return nullptr;
    fields = field->type->fields();
    path.remove_prefix(dot + 1);
  }
}

FieldIn follow_path(const Kind& kind, void* record, std::string_view path) {
  std::span<const Field> fields = kind.fields();
  const void* blank = kind.type->blank;
  while (true) {
    const std::size_t dot = path.find('.');
    const Field* field = find_field(fields, path.substr(0, dot));
    if (dot == std::string_view::npos) return {field, record, blank};
    record = field->get_mutable(record);
    blank = field->get(blank);
    fields = field->type->fields();
    path.remove_prefix(dot + 1);
  }
}

const void* find_value(const Kind& kind, const void* record, std::string_view path) {
  std::span<const Field> fields = kind.fields();
  while (true) {
    const std::size_t dot = path.find('.');
    const Field* field = find_field(fields, path.substr(0, dot));
    record = field->get(record);
    if (dot == std::string_view::npos) return record;
    fields = field->type->fields();
    path.remove_prefix(dot + 1);
  }
}

}  // namespace crm::cli
