// SPDX-License-Identifier: MIT
#include "phrases.hpp"

#include "crm/names.hpp"
#include "crm/text.hpp"
#include "word_classes.hpp"

#include <algorithm>

namespace crm::linting {

namespace {

using std::string_view;

constexpr string_view kEllipsis = "…";

char to_lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool same(string_view key, string_view pattern) {
  return std::equal(key.begin(), key.end(), pattern.begin(), pattern.end(),
                    [](char k, char p) { return k == to_lower(p); });
}

constexpr std::size_t kGap = 6;  // words that … in the middle of a phrase may stand for

const LintWordClass& class_named(string_view name) {
  return *std::find_if(std::begin(kWordClasses), std::end(kWordClasses),
                       [&](const LintWordClass& words) { return words.name == name; });
}

bool is_of_class(const LintText::Word& word, string_view name) {
  if (name == "{month}") return word.capital && month_of(word.stem()).has_value();
  if (name == "{Name}") return word.capital;
  const Phrases words = class_named(name).words;
  return std::any_of(words.begin(), words.end(),
                     [&](string_view one) { return same(word.key, one) || same(word.stem(), one); });
}

// What stands before a mark is taken off.
string_view take_to(string_view& text, const char* marks) {
  const string_view taken = text.substr(0, text.find_first_of(marks));
  text.remove_prefix(std::min(taken.size() + 1, text.size()));
  return taken;
}

bool is_optional(string_view slot) { return slot.front() == '('; }
string_view without_brackets(string_view slot) { return is_optional(slot) ? slot.substr(1, slot.size() - 2) : slot; }

// One slot of a phrase: "a/b/{class}".
bool same_word(const LintText::Word& word, string_view slot) {
  while (!slot.empty()) {
    const string_view one = take_to(slot, "/");
    if (one.front() == '{' ? is_of_class(word, one) : same(word.key, one) || same(word.stem(), one)) return true;
  }
  return false;
}

// Whether a phrase can begin with that letter: a quick look before the slow one.
bool has_initial(string_view phrase, char initial) {
  for (bool begins = true; char c : phrase) {
    if (c == ' ' || c == '-') return false;
    if (begins && (to_lower(c) == initial || c == '(' || c == '{' || c == kEllipsis.front())) return true;
    begins = c == '/';
  }
  return false;
}

// The longest match of what is left of a phrase that began at `word` and has come to `at`.
std::optional<std::size_t> match_rest(const LintText& text, std::size_t word, std::size_t at, string_view phrase) {
  if (phrase.empty()) return at > word ? std::optional(at) : std::nullopt;
  string_view rest = phrase;
  const string_view slot = take_to(rest, " -");
  const bool is_somebody = slot.starts_with(kEllipsis) && (at == word || rest.empty());
  if (is_somebody) return match_rest(text, word, at, rest);
  const auto follows = [&](std::size_t next) {
    return next == word || (next < text.words.size() && text.words[next].joined);
  };
  if (slot == kEllipsis) {
    for (std::size_t next = at; next <= at + kGap && follows(next); ++next)
      if (const auto end = match_rest(text, word, next, rest)) return end;
    return std::nullopt;
  }
  const bool fits = follows(at) && same_word(text.words[at], without_brackets(slot));
  const auto with = fits ? match_rest(text, word, at + 1, rest) : std::nullopt;
  return with || !is_optional(slot) ? with : match_rest(text, word, at, rest);
}

}  // namespace

std::optional<std::size_t> match(const LintText& text, std::size_t word, string_view phrase) {
  if (word >= text.words.size() || !has_initial(phrase, text.words[word].key.front())) return std::nullopt;
  return match_rest(text, word, word, phrase);
}

std::optional<std::size_t> match_longest(const LintText& text, std::size_t word, Phrases phrases) {
  std::optional<std::size_t> longest;
  for (string_view phrase : phrases)
    if (const auto end = match(text, word, phrase); end && (!longest || *end > *longest)) longest = end;
  return longest;
}

Starts::Starts(Phrases phrases) {
  for (string_view phrase : phrases) add(phrase);
}

void Starts::add(string_view phrase) {
  while (!phrase.empty()) {
    const string_view slot = take_to(phrase, " -");
    if (slot.starts_with(kEllipsis)) continue;
    for (string_view words = without_brackets(slot); !words.empty();) add_word(take_to(words, "/"));
    if (!is_optional(slot)) return;
  }
}

void Starts::add_word(string_view word) {
  if (word == "{month}" || word == "{Name}") {
    capitals_ = true;
  } else if (word.starts_with('{')) {
    for (string_view one : class_named(word).words) add_word(one);
  } else {
    starts_.set(make_word(word, {0, word.size()}).stem_hash % kSlots);
  }
}

std::vector<Range> find_all(const LintText& text, Phrases phrases) {
  std::vector<Range> found;
  const Starts starts(phrases);
  for (std::size_t at = 0; at < text.words.size();) {
    const auto end = starts.may_begin(text.words[at]) ? match_longest(text, at, phrases) : std::nullopt;
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
  const Starts starts(phrases);
  return std::any_of(text.sentences.begin(), text.sentences.end(), [&](const LintText::Sentence& sentence) {
    if (sentence.header) return false;
    for (std::size_t at = sentence.first; at < sentence.end; ++at)
      if (starts.may_begin(text.words[at]) && match_longest(text, at, phrases)) return true;
    return false;
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
