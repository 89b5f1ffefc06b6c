// SPDX-License-Identifier: MIT
#include "phrases.hpp"

#include "crm/names.hpp"
#include "crm/text.hpp"

#include <algorithm>

namespace crm::linting {

namespace {

using std::string_view;

bool same(string_view key, string_view pattern) {
  return std::equal(key.begin(), key.end(), pattern.begin(), pattern.end(),
                    [](char k, char p) { return k == (p >= 'A' && p <= 'Z' ? static_cast<char>(p - 'A' + 'a') : p); });
}

bool same_word(const LintText::Word& word, string_view pattern) {
  if (pattern == "{month}") return word.capital && month_of(word.stem()).has_value();
  return same(word.key, pattern) || same(word.stem(), pattern);
}

}  // namespace

std::optional<std::size_t> match(const LintText& text, std::size_t word, string_view phrase) {
  std::size_t at = word;
  while (!phrase.empty()) {
    const std::size_t size = std::min(phrase.find_first_of(" -"), phrase.size());
    const string_view part = phrase.substr(0, size);
    phrase.remove_prefix(std::min(size + 1, phrase.size()));
    if (part == "…") continue;
    const bool follows = at == word || (at < text.words.size() && text.words[at].joined);
    if (!follows || !same_word(text.words[at], part)) return std::nullopt;
    ++at;
  }
  return at > word ? std::optional(at) : std::nullopt;
}

std::optional<std::size_t> match_longest(const LintText& text, std::size_t word, Phrases phrases) {
  std::optional<std::size_t> longest;
  for (string_view phrase : phrases)
    if (const auto end = match(text, word, phrase); end && (!longest || *end > *longest)) longest = end;
  return longest;
}

std::vector<Range> find_all(const LintText& text, Phrases phrases) {
  std::vector<Range> found;
  for (std::size_t at = 0; at < text.words.size();) {
    const auto end = match_longest(text, at, phrases);
    if (end) found.push_back({at, *end});
    at = end.value_or(at + 1);
  }
  return found;
}

std::optional<Range> find_in(const LintText& text, Range words, Phrases phrases) {
  for (std::size_t at = words.first; at < words.end; ++at)
    if (const auto end = match_longest(text, at, phrases)) return Range{at, *end};
  return std::nullopt;
}

bool has(const LintText& text, const LintText::Sentence& sentence, Phrases phrases) {
  return find_in(text, range_of(sentence), phrases).has_value();
}

bool body_has(const LintText& text, Phrases phrases) {
  return std::any_of(text.sentences.begin(), text.sentences.end(), [&](const LintText::Sentence& sentence) {
    return !sentence.header && has(text, sentence, phrases);
  });
}

std::string as_phrase(string_view words) {
  std::vector<std::string> keys;
  for (Token token : tokens(words)) keys.push_back(make_word(words, token).key);
  return join(keys, " ");
}

std::vector<std::string> names_of(const std::vector<std::string>& people, string_view except) {
  std::vector<std::string> names, first_names;
  const std::string taken = as_phrase(given_name(except));
  for (const std::string& person : people) {
    names.push_back(as_phrase(person));
    const std::string first = as_phrase(given_name(person));
    if (!first.empty() && first != names.back() && first != taken) first_names.push_back(first);
  }
  names.insert(names.end(), first_names.begin(), first_names.end());
  return names;
}

bool names_day(const LintText& text, const LintText::Sentence& sentence) {
  const auto day = std::lower_bound(text.days.begin(), text.days.end(), sentence.first,
                                    [](const LintText::Day& d, std::size_t word) { return d.first < word; });
  return day != text.days.end() && day->first < sentence.end;
}

bool names_day_loosely(const LintText& text, const LintText::Sentence& sentence) {
  static constexpr string_view kNear[] = {"Monday",    "Tuesday",  "Wednesday", "Thursday",   "Friday", "Saturday",
                                          "Sunday",    "today",    "tomorrow",  "noon",       "midday", "tonight",
                                          "every day", "each day", "daily",     "every week", "weekly"};
  return names_day(text, sentence) || has(text, sentence, kNear);
}

}  // namespace crm::linting
