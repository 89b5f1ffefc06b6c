// SPDX-License-Identifier: MIT
// Finding words and phrases. A phrase is matched word by word, whatever the case and the accents, hyphens and line
// breaks within a paragraph being as good as spaces, never across a comma or a full stop. In a phrase, a/b is either of
// two words, (a/b) may be left out, {month} stands for any month's name, {Name} for a word with a capital, {party} for
// any word of that class, and … for up to six words; at its beginning or end, … stands for whom it is about, which the
// rule that uses the list looks for itself.
#pragma once

#include "lint_text.hpp"

#include <bitset>

namespace crm::linting {

using Phrases = std::span<const std::string_view>;

// Words [first, end).
struct Range {
  std::size_t first = 0, end = 0;
};

// One past the last word, if the phrase begins at `word`.
std::optional<std::size_t> match(const LintText& text, std::size_t word, std::string_view phrase);
// The longest of the phrases that begin at `word`.
std::optional<std::size_t> match_longest(const LintText& text, std::size_t word, Phrases phrases);

// The words with which the phrases of a list may begin, so that a long text is not compared with all of them at every
// word. Nothing begins where it says no.
class Starts {
 public:
  explicit Starts(Phrases phrases);
  bool may_begin(const LintText::Word& word) const {
    return starts_[word.stem_hash % kSlots] || (capitals_ && word.capital);
  }

 private:
  static constexpr std::size_t kSlots = 4096;
  void add(std::string_view phrase);
  void add_word(std::string_view word);

  std::bitset<kSlots> starts_;
  bool capitals_ = false;  // {month}, {Name}
};

// All of them, in order, none within another.
std::vector<Range> find_all(const LintText& text, Phrases phrases);
std::optional<Range> find_in(const LintText& text, Range words, Phrases phrases);

inline Range range_of(const LintText::Sentence& sentence) { return {sentence.first, sentence.end}; }
bool has(const LintText& text, const LintText::Sentence& sentence, Phrases phrases);
// Whether any sentence has one, headers apart.
bool body_has(const LintText& text, Phrases phrases);

// A name or a term from the project's data as a phrase; empty if it has no letters.
std::string as_phrase(std::string_view words);
// The people of a list as phrases, full names first, then first names; `except` is nobody's first name.
std::vector<std::string> names_of(const std::vector<std::string>& people, std::string_view except);

// Whether a sentence names a day: a date, and loosely also a weekday, today, tomorrow or noon.
bool names_day(const LintText& text, const LintText::Sentence& sentence);
bool names_day_loosely(const LintText& text, const LintText::Sentence& sentence);

}  // namespace crm::linting
