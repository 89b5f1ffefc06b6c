// SPDX-License-Identifier: MIT
// The values of single fields: what a text stands for, and what is wrong with it.
#include "field_check.hpp"

#include "crm/ids.hpp"
#include "crm/text.hpp"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

namespace crm {
namespace {

std::string why_no_such_day(std::string_view iso) {
  const auto first = parse_iso_date(fmt::format("{}-01", iso.substr(0, 7)));
  if (!first) return iso.starts_with("0000") ? "years go from 0001 to 9999" : "months go from 01 to 12";
  const CivilDate last = civil(end_of_month(*first));
  return fmt::format("{} {} has {} days", month_name(last.month), last.year, last.day);
}

std::optional<Fault> read_date(const Field& field, std::string_view text, void* target) {
  const auto date = parse_iso_date(text);
  if (date) {
    *static_cast<std::optional<Date>*>(target) = date;
    return std::nullopt;
  }
  if (!looks_like_iso_date(text))
    return Fault{"date", fmt::format("{} is not a date", quoted(text)),
                 "write it as YYYY-MM-DD, for example 2026-11-25"};
  const std::string subject = field.name == "date" ? "date" : fmt::format("{} date", field.name);
  return Fault{"date", fmt::format("{} {} does not exist", subject, quoted(text)), why_no_such_day(text)};
}

bool has_range(const Field& field) { return field.min != 0 || field.max != 0; }

bool allows(const Field& field, int value) {
  return has_range(field) ? field.min <= value && value <= field.max : value >= 0;
}

std::string range_hint(const Field& field, int value) {
  if (has_range(field) && value > field.max) return fmt::format("the most is {}", field.max);
  const bool means_none = value == 0 && field.need == Need::optional;
  return fmt::format("the least is {}{}", field.min, means_none ? "; leave it out for none" : "");
}

Fault no_such_number(const Field& field, std::string_view text, const std::string& hint) {
  std::string wanted = "a whole number";
  if (has_range(field) && field.min == field.max)
    wanted = std::to_string(field.min);
  else if (has_range(field))
    wanted += fmt::format(" from {} to {}", field.min, field.max);
  return {"number", fmt::format("{} must be {}, not {}", field.name, wanted, quoted(text)), hint};
}

std::optional<Fault> read_integer(const Field& field, std::string_view text, void* target) {
  int value = 0;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool canonical = result.ec == std::errc{} && std::to_string(value) == text;
  if (!canonical) return no_such_number(field, text, "write digits only, without leading zeros, signs or points");
  if (!allows(field, value)) return no_such_number(field, text, range_hint(field, value));
  *static_cast<std::optional<int>*>(target) = value;
  return std::nullopt;
}

std::optional<Fault> read_yes_no(const Field& field, std::string_view text, void* target) {
  const bool yes = text == "true" || text == "yes";
  const bool no = text == "false" || text == "no";
  if (!yes && !no)
    return Fault{"yes-no", fmt::format("{} must be true or false, not {}", field.name, quoted(text)),
                 "write true or false"};
  *static_cast<std::optional<bool>*>(target) = yes;
  return std::nullopt;
}

std::optional<Fault> read_choice(const Field& field, const Type& type, std::string_view text, void* target) {
  const auto found = std::find(type.choices.begin(), type.choices.end(), text);
  if (found != type.choices.end()) {
    type.set_choice(target, static_cast<int>(found - type.choices.begin()));
    return std::nullopt;
  }
  const std::vector<std::string> choices(type.choices.begin(), type.choices.end());
  return Fault{"choice", fmt::format("{} cannot be {}{}", field.name, quoted(text), did_you_mean(text, choices)),
               fmt::format("choose one of {}", join(choices, ", "))};
}

// An address is written into mail headers, so rather too strict than too lax.
bool is_email(std::string_view text) {
  constexpr std::string_view kNever = " <>()[],;:\"\\";
  const auto points = code_points(text);
  const bool clean = std::none_of(points.begin(), points.end(), [&](const CodePoint& point) {
    const bool bad_ascii = point.value <= 0x20 || kNever.find(static_cast<char>(point.value)) != std::string_view::npos;
    return is_forbidden(point.value) || (point.value < 0x80 && bad_ascii);
  });
  const std::size_t at = text.find('@');
  return clean && at != std::string_view::npos && text.find('@', at + 1) == std::string_view::npos && at > 0 &&
         at + 1 < text.size() && text[0] != '-' && text[at + 1] != '-';
}

bool is_zone(std::string_view text) {
  const bool clean = std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
           std::string_view("_+-/").find(c) != std::string_view::npos;
  });
  return clean && !text.starts_with('/');
}

bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }
bool is_letter_or_digit(char c) { return is_letter(c) || (c >= '0' && c <= '9'); }

// The form of BCP 47: es, pt-BR, zh-Hant-TW. It becomes part of a file name, so nothing else may be in it.
bool is_language(std::string_view tag) {
  constexpr std::size_t kLongestTag = 35, kLongestPart = 8;
  if (tag.size() > kLongestTag) return false;
  for (std::size_t begin = 0; begin <= tag.size();) {
    const std::string_view part = tag.substr(begin, tag.find('-', begin) - begin);
    const bool is_first = begin == 0;
    const bool fits = is_first ? part.size() == 2 || part.size() == 3 : !part.empty() && part.size() <= kLongestPart;
    if (!fits || !std::all_of(part.begin(), part.end(), is_first ? is_letter : is_letter_or_digit)) return false;
    begin += part.size() + 1;
  }
  return true;
}

bool is_reference(Refers refers, std::string_view text) {
  switch (refers) {
    case Refers::nothing:
    case Refers::sla: return true;
    case Refers::party: return text == kTeam || is_valid_id(text);
    case Refers::promise_or_relationship: return text == kRelationship || is_valid_id(text);
    case Refers::stakeholder:
    case Refers::promise: return is_valid_id(text);
  }
  return false;
}

Fault bad_id(const Field& field, std::string_view text) {
  const std::string id = slug(text);
  return {"bad-id", fmt::format("{} {} is not an id", field.name, quoted(text)),
          fmt::format("write the file name without .yaml, for example {}", is_valid_id(id) ? id : "maya-chen")};
}

std::optional<Fault> fault_of_text(const Field& field, std::string_view text) {
  const bool is_item = field.type->shape == Shape::list;
  if (text.empty() && is_item)
    return Fault{"missing-field", fmt::format("each of {} must be more than empty text", field.name),
                 "take the item out"};
  if (text.empty() && field.need == Need::required)
    return Fault{"missing-field", fmt::format("{} must not be empty", field.name), "write its text"};
  if (text.empty()) return std::nullopt;
  if (!is_reference(field.refers, text)) return bad_id(field, text);
  if (field.form == Form::email && !is_email(text))
    return Fault{"email", fmt::format("{} {} is not a mail address", field.name, quoted(text)),
                 "write the address alone, for example maya@example.com"};
  if (field.form == Form::zone && !is_zone(text))
    return Fault{"zone", fmt::format("{} {} is not a time zone", field.name, quoted(text)),
                 "write a name of the zone database, for example Europe/Madrid"};
  if (field.form == Form::language && !is_language(text))
    return Fault{"language", fmt::format("{} {} is not a language tag", field.name, quoted(text)),
                 "write the tag of BCP 47, for example es or pt-BR"};
  return std::nullopt;
}

std::optional<Fault> read_text(const Field& field, std::string_view text, void* target) {
  auto fault = fault_of_text(field, text);
  if (!fault) *static_cast<std::string*>(target) = text;
  return fault;
}

}  // namespace

std::optional<Fault> read_scalar(const Field& field, const Type& type, std::string_view text, void* target) {
  switch (type.shape) {
    case Shape::date: return read_date(field, text, target);
    case Shape::integer: return read_integer(field, text, target);
    case Shape::yes_no: return read_yes_no(field, text, target);
    case Shape::choice: return read_choice(field, type, text, target);
    default: return read_text(field, text, target);
  }
}

std::vector<std::string> names_of(std::span<const Field> fields) {
  std::vector<std::string> names;
  for (const Field& field : fields) names.emplace_back(field.name);
  return names;
}

}  // namespace crm
