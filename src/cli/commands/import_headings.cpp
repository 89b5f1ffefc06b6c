// SPDX-License-Identifier: MIT
#include "import_headings.hpp"

#include "cli/field_path.hpp"
#include "cli/words.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include <fmt/format.h>

namespace crm::cli {
namespace {

constexpr std::string_view kId = "id";
constexpr std::string_view kName = "name";

// What other programs call our fields, the best first. A later row of a field counts only in a file that has none of
// the headings before: where there is a job title, `Title` is Dr. or Ms.
struct Headings {
  std::string_view kind, field, words;
};
constexpr std::array kHeadings{
    Headings{"stakeholder", "name", "name full_name display_name"},
    Headings{"stakeholder", "email",
             "email e_mail mail e_mail_address email_address e_mail_1_value email_1_value e_mail_2_address "
             "e_mail_2_value email_2_value"},
    Headings{"stakeholder", "phone",
             "phone telephone tel phone_number business_phone work_phone phone_1_value mobile mobile_phone "
             "primary_phone company_main_phone phone_2_value home_phone"},
    Headings{"stakeholder", "title", "job_title organization_title organization_1_title"},
    Headings{"stakeholder", "title", "title role"},
    Headings{"stakeholder", "org", "org company organisation organization organization_name organization_1_name"},
    Headings{"stakeholder", "org", "department"},
    Headings{"stakeholder", "aliases", "nickname"},
    Headings{"stakeholder", "manager", "boss"},
    Headings{"stakeholder", "prefers.channel", "channel"},
    Headings{"stakeholder", "engagement.current", "engagement"},
    Headings{"promise", "what", "what promise task deliverable"},
    Headings{"promise", "to", "to client stakeholder"},
    Headings{"promise", "due", "due due_date deadline"},
    Headings{"promise", "owner", "owner assignee responsible"},
    Headings{"promise", "made", "made promised"},
};

// A name in parts, in the order in which people say it.
constexpr std::array<std::string_view, 3> kNameParts{
    "first_name given_name",
    "middle_name additional_name",
    "last_name family_name surname",
};

// "Job title " as job_title.
std::string normal(std::string_view header) {
  std::string word;
  for (const char c : fold(trim(header))) {
    const bool plain =
        (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || static_cast<unsigned char>(c) >= 0x80;
    if (plain)
      word += c;
    else if (!word.empty() && word.back() != '_')
      word += '_';
  }
  return word;
}

// Where the word stands among the words, else nothing.
std::optional<std::size_t> place_in(std::string_view words, std::string_view word) {
  const auto all = split(words, ' ');
  const auto found = std::find(all.begin(), all.end(), word);
  if (found == all.end()) return std::nullopt;
  return static_cast<std::size_t>(found - all.begin());
}

// Whether the field can be written as a text, or as several.
bool takes_text(const Field* field) {
  if (!field) return false;
  const Shape shape = field->type->shape == Shape::list ? field->type->item->shape : field->type->shape;
  return shape != Shape::list && shape != Shape::map && shape != Shape::dictionary;
}

bool is_list(const Kind& kind, const std::string& path) {
  return path != kId && find_path(kind, path)->type->shape == Shape::list;
}

void check_field(const Kind& kind, const std::string& field) {
  if (field.empty() || field == kId || takes_text(find_path(kind, field))) return;
  throw Error(ErrorKind::usage, fmt::format("{} has no field {} that a column can be for", kind.name, quoted(field)),
              fmt::format("crm schema {} shows its fields", kind.name));
}

void check_map(const Kind& kind, const std::vector<std::string>& headers, const HeaderMap& map) {
  for (auto row = map.begin(); row != map.end(); ++row) {
    const auto& [header, field] = *row;
    if (std::find(headers.begin(), headers.end(), header) == headers.end())
      throw Error(ErrorKind::usage, fmt::format("no column {}{}", quoted(header), did_you_mean(header, headers)),
                  fmt::format("the file has {}", join(headers, ", ")));
    check_field(kind, field);
    for (auto before = map.begin(); before != row; ++before) {
      if (before->first == header)
        throw Error(ErrorKind::usage, fmt::format("column {} is mapped twice", quoted(header)),
                    "a column is for one field");
      if (before->second == field && !field.empty() && field != kName && !is_list(kind, field))
        throw Error(ErrorKind::usage,
                    fmt::format("{} cannot be both {} and {}", field, quoted(before->first), quoted(header)),
                    "map one of them; only the parts of a name are joined");
    }
  }
}

class Matcher {
 public:
  Matcher(const Kind& kind, const std::vector<std::string>& headers, const HeaderMap& map)
      : kind_(kind), headers_(headers), map_(map) {}

  std::vector<ImportSource> sources() {
    take_mapped();
    for (std::size_t column = 0; column < headers_.size(); ++column)
      if (!is_mapped(headers_[column])) take_heading(column);
    take_name_parts();
    std::stable_sort(found_.begin(), found_.end(), [](const Found& a, const Found& b) { return a.place < b.place; });
    std::vector<ImportSource> sources;
    for (const Found& found : found_)
      if (counts(found)) sources.push_back(found.source);
    return sources;
  }

 private:
  // Before every heading, and the only ones for their field, is what the user said.
  static constexpr int kMapped = -2;
  static constexpr int kOwnWord = -1;

  struct Found {
    ImportSource source;
    int row;            // of kHeadings
    std::size_t place;  // within the row
  };

  bool is_mapped(const std::string& header) const {
    return std::any_of(map_.begin(), map_.end(), [&](const auto& row) { return row.first == header; });
  }

  void take_mapped() {
    for (const auto& [header, field] : map_) {
      const auto at = std::find(headers_.begin(), headers_.end(), header);
      const auto column = static_cast<std::size_t>(at - headers_.begin());
      const auto same = std::find_if(found_.begin(), found_.end(),
                                     [&](const Found& found) { return field == kName && found.source.path == kName; });
      if (same != found_.end())
        same->source.columns.push_back(column);
      else if (!field.empty())
        found_.push_back({{field, {column}}, kMapped, 0});
    }
  }

  void take_heading(std::size_t column) {
    const std::string word = normal(headers_[column]);
    for (std::size_t row = 0; row < kHeadings.size(); ++row) {
      if (kHeadings[row].kind != kind_.name) continue;
      if (const auto place = place_in(kHeadings[row].words, word)) {
        found_.push_back({{std::string(kHeadings[row].field), {column}}, static_cast<int>(row), *place});
        return;
      }
    }
    if (word == kId || takes_text(find_path(kind_, word))) found_.push_back({{word, {column}}, kOwnWord, 0});
  }

  void take_name_parts() {
    if (kind_.name != "stakeholder") return;
    Found parts{{std::string(kName), {}, true}, 0, kHeadings[0].words.size()};
    for (const std::string_view words : kNameParts)
      for (std::size_t column = 0; column < headers_.size(); ++column)
        if (!is_mapped(headers_[column]) && place_in(words, normal(headers_[column])))
          parts.source.columns.push_back(column);
    if (!parts.source.columns.empty()) found_.push_back(std::move(parts));
  }

  bool counts(const Found& one) const {
    if (is_list(kind_, one.source.path)) return true;
    return std::none_of(found_.begin(), found_.end(), [&](const Found& other) {
      return other.source.path == one.source.path && other.row < one.row;
    });
  }

  const Kind& kind_;
  const std::vector<std::string>& headers_;
  const HeaderMap& map_;
  std::vector<Found> found_;
};

}  // namespace

std::vector<ImportSource> import_sources(const Kind& kind, const std::vector<std::string>& headers,
                                         const HeaderMap& map, const std::string& file) {
  check_map(kind, headers, map);
  std::vector<ImportSource> sources = Matcher(kind, headers, map).sources();
  const std::string_view called = kind.name == "stakeholder" ? kName : "what";
  const bool is_called = std::any_of(sources.begin(), sources.end(), [&](const ImportSource& source) {
    return source.path == called || source.path == kId;
  });
  if (!is_called)
    throw Error(ErrorKind::usage, fmt::format("no column is for the field '{}'", called),
                fmt::format("say which one is: --map 'COLUMN={}'; the file has {}", called, join(headers, ", ")),
                {file, 1, 0});
  return sources;
}

}  // namespace crm::cli
