// SPDX-License-Identifier: MIT
#include "crm/vcard.hpp"

#include "quoted_printable.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include <fmt/format.h>

namespace crm {
namespace {

std::string upper(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
  return out;
}

// group.NAME;PARAMETERS:VALUE, unfolded.
struct Property {
  int line = 0;
  std::string name;
  std::string parameters;  // in capitals
  std::string value;       // as it stands there
};

bool has_parameter(std::string_view parameters, std::string_view name, std::string_view value) {
  for (std::string_view rest = parameters; !rest.empty();) {
    rest.remove_prefix(1);  // the semicolon
    const std::size_t end = std::min(rest.find(';'), rest.size());
    const std::string_view one = rest.substr(0, end);
    const std::size_t equals = one.find('=');
    const std::string_view named = equals == std::string_view::npos ? name : one.substr(0, equals);
    if (named == name && one.substr(equals + 1) == value) return true;
    rest.remove_prefix(end);
  }
  return false;
}

// Of version 2.1, also without ENCODING=; telephones write it into version 3 as well.
bool is_quoted_printable(std::string_view parameters) {
  return has_parameter(parameters, "ENCODING", "QUOTED-PRINTABLE");
}

// A colon within a quoted parameter does not end the name.
std::optional<std::size_t> colon_of(std::string_view line) {
  bool quoted = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '"') quoted = !quoted;
    if (line[i] == ':' && !quoted) return i;
  }
  return std::nullopt;
}

Property property_from(const std::string& line, int number, const std::string& file) {
  const auto colon = colon_of(line);
  if (!colon)
    throw Error(ErrorKind::usage, "this line has no colon",
                "a line of a vCard is NAME:VALUE; one that goes on begins with a space", {file, number, 1});
  const std::string head = upper(std::string_view(line).substr(0, *colon));
  const std::size_t semicolon = std::min(head.find(';'), head.size());
  const std::string name = head.substr(0, semicolon);
  return {number, name.substr(name.find('.') + 1), head.substr(semicolon), line.substr(*colon + 1)};
}

// A line of quoted-printable text that ends with = goes on in the next one.
bool ends_softly(const std::string& line) {
  if (!line.ends_with('=')) return false;
  const auto colon = colon_of(line);
  if (!colon) return false;
  const std::string head = upper(std::string_view(line).substr(0, *colon));
  return is_quoted_printable(std::string_view(head).substr(std::min(head.find(';'), head.size())));
}

std::vector<Property> properties_of(std::string_view text, const std::string& file) {
  std::vector<std::pair<std::string, int>> lines;  // unfolded, with the number of the first
  int number = 0;
  for (std::string& line : split_lines(text)) {
    ++number;
    if (line.ends_with('\r')) line.pop_back();
    const bool goes_on = line.starts_with(' ') || line.starts_with('\t');
    if (!lines.empty() && ends_softly(lines.back().first))
      lines.back().first.replace(lines.back().first.size() - 1, 1, line);
    else if (goes_on && !lines.empty())
      lines.back().first += line.substr(1);
    else if (!line.empty())
      lines.emplace_back(std::move(line), number);
  }
  std::vector<Property> properties;
  properties.reserve(lines.size());
  for (const auto& [line, first] : lines) properties.push_back(property_from(line, first, file));
  return properties;
}

// The parts between separators that are not escaped, their escapes undone.
std::vector<std::string> parts_of(std::string_view value, char separator) {
  std::vector<std::string> parts(1);
  for (std::size_t i = 0; i < value.size(); ++i) {
    if (value[i] == separator)
      parts.emplace_back();
    else if (value[i] == '\\' && i + 1 < value.size())
      parts.back() += value[++i] == 'n' || value[i] == 'N' ? '\n' : value[i];
    else
      parts.back() += value[i];
  }
  for (std::string& part : parts) part = trim(part);
  return parts;
}

std::string text_of(std::string_view value) { return parts_of(value, '\0').front(); }

// "Alvarez;Tom;;Dr.;" as people say it.
std::string spoken_name(std::string_view value) {
  const std::vector<std::string> parts = parts_of(value, ';');
  const std::string given = parts.size() > 1 ? parts[1] : "";
  return trim(given + " " + parts.front());
}

std::string number_of(std::string_view value) {
  return text_of(upper(value.substr(0, 4)) == "TEL:" ? value.substr(4) : value);
}

// PREF=1 in version 4, TYPE=PREF in version 3.
bool is_preferred(const Property& property) {
  return property.parameters.find("PREF=1") != std::string::npos ||
         property.parameters.find("=PREF") != std::string::npos ||
         property.parameters.find(",PREF") != std::string::npos;
}

// The value of CHARSET, in capitals; none said means UTF-8.
std::string charset_of(std::string_view parameters) {
  constexpr std::string_view kCharset = ";CHARSET=";
  const std::size_t begin = parameters.find(kCharset);
  if (begin == std::string_view::npos) return "UTF-8";
  const std::string_view rest = parameters.substr(begin + kCharset.size());
  std::string charset(rest.substr(0, rest.find(';')));
  std::erase(charset, '"');
  return charset;
}

class CardReader {
 public:
  explicit CardReader(const std::string& file) : file_(file) {}

  std::vector<VCard> cards(std::string_view text) {
    for (const Property& property : properties_of(text, file_)) take(property);
    if (card_) refuse(card_->line, "the card has no END:VCARD", "is the file complete?");
    return std::move(cards_);
  }

 private:
  void take(const Property& written) {
    const Property property = decoded(written);
    if (property.name == "BEGIN") return begin(property);
    if (!card_) refuse(property.line, "this stands outside of a card", "a card begins with BEGIN:VCARD");
    if (property.name == "END") return end();
    if (property.name == "VERSION") return check_version(property);
    if (property.name == "N")
      spoken_ = spoken_name(property.value);
    else if (property.name == "FN")
      keep(card_->name, text_of(property.value), property);
    else if (property.name == "ORG")
      keep(card_->org, parts_of(property.value, ';').front(), property);
    else if (property.name == "TITLE")
      keep(card_->title, text_of(property.value), property);
    else if (property.name == "EMAIL")
      keep(card_->email, text_of(property.value), property);
    else if (property.name == "TEL")
      keep(card_->phone, number_of(property.value), property);
    else if (property.name == "NICKNAME")
      add_nicknames(property);
    else if (property.name == "KIND")
      card_->is_group = upper(property.value) == "GROUP" || upper(property.value) == "ORG";
    else
      leave_out(property.name);
  }

  // With the value that it would have in UTF-8 and without an encoding.
  Property decoded(Property property) const {
    if (is_quoted_printable(property.parameters)) try {
        property.value = mend(text_of_quoted_printable(property.value, charset_of(property.parameters))).text;
      } catch (const Error& error) {
        refuse(property.line, fmt::format("{}: {}", property.name, error.message), error.hint);
      }
    const bool is_base64 = has_parameter(property.parameters, "ENCODING", "B") ||
                           has_parameter(property.parameters, "ENCODING", "BASE64");
    if (is_base64 && is_text(property.name))
      refuse(property.line, fmt::format("{} is written in base64", property.name), "export it as version 4, in UTF-8");
    return property;
  }

  static bool is_text(std::string_view name) {
    constexpr std::array<std::string_view, 7> kTexts{"N", "FN", "ORG", "TITLE", "EMAIL", "TEL", "NICKNAME"};
    return std::find(kTexts.begin(), kTexts.end(), name) != kTexts.end();
  }

  void begin(const Property& property) {
    if (card_) refuse(property.line, "a card within a card", "each card ends with END:VCARD");
    card_ = VCard{};
    card_->line = property.line;
    spoken_.clear();
  }

  void end() {
    if (card_->name.empty()) card_->name = spoken_;
    if (card_->name.empty()) refuse(card_->line, "the card has no name", "give it FN or N");
    cards_.push_back(std::move(*card_));
    card_.reset();
  }

  void check_version(const Property& property) const {
    const std::string version = trim(property.value);
    if (version != "3.0" && version != "4.0")
      refuse(property.line, fmt::format("vCard version {} is not read", quoted(version)),
             "export it as version 3 or 4");
  }

  // The first one, unless a later one is preferred.
  void keep(std::string& field, std::string text, const Property& property) {
    if (text.empty()) return;
    if (!field.empty()) leave_out(property.name);
    if (field.empty() || is_preferred(property)) field = std::move(text);
  }

  void add_nicknames(const Property& property) {
    for (std::string& name : parts_of(property.value, ','))
      if (!name.empty()) card_->nicknames.push_back(std::move(name));
  }

  void leave_out(const std::string& name) {
    constexpr std::array<std::string_view, 4> kOfTheFile{"PRODID", "REV", "UID", "CLIENTPIDMAP"};
    const bool says_nothing =
        name.starts_with("X-") || std::find(kOfTheFile.begin(), kOfTheFile.end(), name) != kOfTheFile.end();
    if (!says_nothing) card_->left_out.push_back(name);
  }

  [[noreturn]] void refuse(int line, std::string message, std::string hint) const {
    throw Error(ErrorKind::usage, std::move(message), std::move(hint), {file_, line, 0});
  }

  const std::string& file_;
  std::optional<VCard> card_;
  std::string spoken_;  // the name that N gives
  std::vector<VCard> cards_;
};

}  // namespace

bool looks_like_vcard(std::string_view text) { return upper(trim(text.substr(0, 64))).starts_with("BEGIN:VCARD"); }

std::vector<VCard> parse_vcards(std::string_view text, const std::string& file) { return CardReader(file).cards(text); }

}  // namespace crm
