// SPDX-License-Identifier: MIT
// JSON Schema draft-07 of a kind's files, for editors and checkers.
#include "json.hpp"

#include "crm/formats.hpp"

#include <fmt/format.h>

namespace crm {
namespace {

using render::Json;

constexpr const char* kIdPattern = "^[a-z0-9][a-z0-9-]{0,63}$";
constexpr const char* kLanguagePattern = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$";
constexpr const char* kDatePattern = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

Json type_schema(const Type& type, const Field& field);

bool names_a_record(Refers refers) { return refers != Refers::nothing && refers != Refers::sla; }

Json text_schema(const Field& field) {
  Json json = Json::object();
  json.add("type", "string");
  if (names_a_record(field.refers)) json.add("pattern", kIdPattern);
  if (field.form == Form::email) json.add("format", "email");
  if (field.form == Form::language) json.add("pattern", kLanguagePattern).add("maxLength", 35);
  return json;
}

Json integer_schema(const Field& field) {
  const bool has_range = field.min != 0 || field.max != 0;
  Json json = Json::object();
  json.add("type", "integer").add("minimum", field.min);
  if (has_range) json.add("maximum", field.max);
  return json;
}

Json choice_schema(const Type& type) {
  Json names = Json::list();
  for (const std::string_view name : type.choices) names.add(name);
  return Json::object().add("type", "string").add("enum", std::move(names));
}

// Adds what a map with these fields must be to `json`.
Json map_schema(Json json, std::span<const Field> fields) {
  Json properties = Json::object();
  Json required = Json::list();
  for (const Field& field : fields) {
    Json schema = type_schema(*field.type, field);
    schema.add("description", field.doc);
    properties.add(field.name, std::move(schema));
    if (field.need == Need::required) required.add(field.name);
  }
  json.add("type", "object").add("properties", std::move(properties)).add("required", std::move(required));
  json.add("patternProperties", Json::object().add("^x-", true)).add("additionalProperties", false);
  return json;
}

Json of_type(const char* name) { return Json::object().add("type", name); }

Json type_schema(const Type& type, const Field& field) {
  switch (type.shape) {
    case Shape::text: return text_schema(field);
    case Shape::date: return of_type("string").add("pattern", kDatePattern);
    case Shape::integer: return integer_schema(field);
    case Shape::yes_no: return of_type("boolean");
    case Shape::choice: return choice_schema(type);
    case Shape::list: return of_type("array").add("items", type_schema(*type.item, field));
    case Shape::dictionary: return of_type("object").add("additionalProperties", of_type("string"));
    case Shape::map: break;
  }
  return map_schema(Json::object(), type.fields());
}

}  // namespace

std::string json_schema(const Kind& kind) {
  Json json = Json::object();
  json.add("$schema", "http://json-schema.org/draft-07/schema#").add("title", fmt::format("crm {}", kind.name));
  json.add("description", kind.doc);
  return map_schema(std::move(json), kind.fields()).text();
}

}  // namespace crm
