// SPDX-License-Identifier: MIT
#include "crm/names.hpp"

#include "crm/text.hpp"

#include <algorithm>
#include <span>
#include <vector>

namespace crm {
namespace {

using Words = std::vector<std::string>;

// As fold() writes them, without their full stops.
constexpr std::string_view kHonorifics[] = {
    "mr",   "mrs",      "ms",     "mx",           "miss",     "dr",      "doctor",  "prof",  "professor", "sir",
    "dame", "lord",     "lady",   "rev",          "hon",      "herr",    "frau",    "dhr",   "mevr",      "sr",
    "sra",  "srta",     "senor",  "senora",       "senorita", "senhor",  "senhora", "m",     "mm",        "mme",
    "mlle", "monsieur", "madame", "mademoiselle", "dott",     "dottssa", "sig",     "sigra", "signor",    "signora",
    "ing",  "dipl",     "mag",    "fru",          "shri",     "smt"};
constexpr std::string_view kParticles[] = {"abu", "al",  "bin", "da",  "das", "de",  "dei", "del", "della", "den",
                                           "der", "di",  "dos", "du",  "el",  "ibn", "la",  "le",  "los",   "san",
                                           "st",  "ten", "ter", "van", "vom", "von", "zu",  "zum", "zur"};
// Behind a comma, these are no given name: "Maya Chen, PhD".
constexpr std::string_view kSuffixes[] = {"bsc", "dphil", "esq", "ii",  "iii", "iv",
                                          "jr",  "mba",   "md",  "msc", "phd", "sr"};

bool is_among(std::string_view word, std::span<const std::string_view> table) {
  std::string key = fold(word);
  std::erase(key, '.');
  return std::find(table.begin(), table.end(), key) != table.end();
}

Words words_of(std::string_view text) {
  Words words;
  while (!text.empty()) {
    const std::size_t space = std::min(text.find(' '), text.size());
    if (space > 0) words.emplace_back(text.substr(0, space));
    text.remove_prefix(std::min(space + 1, text.size()));
  }
  return words;
}

// "Chen, Maya" turned round; what stands behind "Maya Chen, PhD" left out.
Words in_speaking_order(std::string_view name) {
  const std::size_t comma = name.find(',');
  Words words = words_of(name.substr(0, comma));
  if (comma == std::string_view::npos) return words;
  Words behind = words_of(name.substr(comma + 1));
  if (behind.empty() || is_among(behind.front().substr(0, behind.front().find(',')), kSuffixes)) return words;
  behind.insert(behind.end(), words.begin(), words.end());
  return behind;
}

bool is_initial(std::string_view word) { return word.ends_with('.') || code_points(word).size() == 1; }

}  // namespace

std::string given_name(std::string_view name) {
  const Words words = in_speaking_order(name);
  const auto first =
      std::find_if_not(words.begin(), words.end(), [](const std::string& word) { return is_among(word, kHonorifics); });
  if (first == words.end() || is_initial(*first) || is_among(*first, kParticles)) return {};
  const bool only_one_behind_a_title = first != words.begin() && first + 1 == words.end();
  return only_one_behind_a_title ? std::string() : *first;
}

std::string spoken_name(std::string_view name) { return join(in_speaking_order(name), " "); }

std::string greeting_name(std::string_view name) {
  const Words words = in_speaking_order(name);
  const std::string given = given_name(name);
  const bool titled = !words.empty() && is_among(words.front(), kHonorifics);
  return given.empty() || titled ? spoken_name(name) : given;
}

}  // namespace crm
