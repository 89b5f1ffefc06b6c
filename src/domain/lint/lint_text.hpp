// SPDX-License-Identifier: MIT
// A text as the lint rules see it: words in sentences, list items, and the days that it names.
#pragma once

#include "crm/lint.hpp"

#include <cstddef>

namespace crm {

// REQUIRES: the text outlives it.
struct LintText {
  struct Word {
    std::size_t begin = 0, end = 0;  // bytes
    std::size_t stem_end = 0;        // in the text, without a possessive 's
    std::string key;                 // folded: "lindt's"
    std::size_t stem_size = 0;       // of the key
    std::size_t stem_hash = 0;
    bool counts = true;   // false for the second word of "e-mail" or "12/11"
    bool joined = false;  // no full stop, comma, colon, bracket or slash since the paragraph's previous word
    bool capital = false;
    std::size_t sentence = 0;

    std::string_view stem() const { return std::string_view(key).substr(0, stem_size); }
  };
  // Words [first, end). A header line ("To:", "Subject:") is one, too, but nothing is required of it.
  struct Sentence {
    std::size_t first = 0, end = 0;
    int paragraph = 0;
    std::optional<std::size_t> item;
    bool header = false;
    bool closed = false;   // ends in a mark such as a full stop
    bool shouted = false;  // has no small letter

    std::size_t size() const { return end - first; }
  };
  struct Item {
    std::size_t list = 0;  // items of one list have the same
    bool numbered = false;
  };
  struct Day {
    Date date;
    std::size_t first = 0, end = 0;  // words
  };

  std::string_view text;
  std::vector<std::size_t> line_starts;
  std::vector<Word> words;
  std::vector<Sentence> sentences;  // none is empty
  std::vector<Item> items;
  std::vector<Day> days;  // every day that is named beyond doubt, in order

  const Sentence& sentence_of(std::size_t word) const { return sentences[words[word].sentence]; }
  // As in the text, without a possessive 's.
  std::string_view written(std::size_t word) const {
    return text.substr(words[word].begin, words[word].stem_end - words[word].begin);
  }
  // What stands before a word, back to the previous one or the beginning of the text.
  std::string_view gap_before(std::size_t word) const;
};

// Days without a year are taken to be the ones nearest to `today`.
LintText read_lint_text(std::string_view text, Date today);

// How many words a reader would count.
int word_count(const LintText& text, const LintText::Sentence& sentence);

namespace linting {

// The words of a text, as byte ranges: runs of letters and digits, with apostrophes inside.
struct Token {
  std::size_t begin = 0, end = 0;
};
std::vector<Token> tokens(std::string_view text);
LintText::Word make_word(std::string_view text, Token token);

std::vector<LintText::Day> find_days(const LintText& text, Date today);
// 1 to 12, for a month's folded name or its first three letters.
std::optional<int> month_of(std::string_view key);
// The number that a word is, if it has at most four digits.
std::optional<int> number_of(std::string_view key);

}  // namespace linting
}  // namespace crm
