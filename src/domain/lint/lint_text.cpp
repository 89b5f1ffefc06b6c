// SPDX-License-Identifier: MIT
#include "lint_text.hpp"

#include "blocks.hpp"

#include <algorithm>
#include <array>

namespace crm {

namespace {

using linting::Block;
using linting::Token;
using std::string_view;

constexpr std::array<string_view, 9> kTitles{"mr", "mrs", "ms", "dr", "prof", "st", "hr", "fr", "eg"};
// These end a sentence only where a capital follows.
constexpr std::array<string_view, 37> kAbbreviations{
    "no",  "nos", "vs",  "approx", "inc", "ltd", "co",  "corp", "etc", "fig", "ca",  "dept", "max",
    "jan", "feb", "mar", "apr",    "jun", "jul", "aug", "sep",  "oct", "nov", "dec", "sept", "tel",
    "mon", "tue", "wed", "thu",    "fri", "sat", "sun", "tues", "est", "min", "incl"};

constexpr std::array<string_view, 7> kLettered{"option", "plan", "version", "part", "phase", "group", "type"};

template <std::size_t N>
bool is_one_of(const std::array<string_view, N>& list, string_view key) {
  return std::find(list.begin(), list.end(), key) != list.end();
}

// Whether the full stop after `word` belongs to it, given what stands around.
bool is_abbreviation(string_view text, const LintText::Word& word, const LintText::Word* before,
                     const LintText::Word* after) {
  if (is_one_of(kTitles, word.key)) return true;
  const bool capital_follows = after && after->capital;
  if (is_one_of(kAbbreviations, word.key)) return after && !capital_follows;
  if (word.end - word.begin != 1) return false;
  if (word.begin > 0 && text[word.begin - 1] == '.') return word.key != "m" || !capital_follows;  // e.g. and 5 p.m.
  // An initial, as in "Ann J. Smith", but not in "Take option B. We …".
  return word.capital && capital_follows && word.key != "i" && !(before && is_one_of(kLettered, before->key));
}

string_view without_closing_marks(string_view gap) {
  for (bool again = true; again;) {
    again = false;
    for (string_view mark : {"\"", "'", ")", "]", "*", "_", "»", "”", "’", "`", ".", "!", "?"})
      if (gap.starts_with(mark)) gap.remove_prefix(mark.size()), again = true;
  }
  return gap;
}

// Whether a sentence ends between two words of a block. `after` is null at the end of the block.
bool ends_sentence(string_view text, string_view gap, const LintText::Word& word, const LintText::Word* before,
                   const LintText::Word* after) {
  constexpr string_view kEllipsis = "…";
  const std::size_t dots = gap.find(kEllipsis);
  const std::size_t mark = std::min(gap.find_first_of(".!?"), dots);
  if (mark == string_view::npos) return false;
  const string_view rest = without_closing_marks(gap.substr(mark + (mark == dots ? kEllipsis.size() : 1)));
  if (after && rest.find_first_of(" \t\n\r") != 0) return false;
  const bool trails_off = mark == dots || gap.substr(mark).starts_with("..");
  if (trails_off) return !after || after->capital;
  return gap[mark] != '.' || mark > 0 || !is_abbreviation(text, word, before, after);
}

bool splits_words(string_view gap) {
  return gap.find_first_of(" \t\n\r") != string_view::npos || gap.find("—") != string_view::npos ||
         gap.find("\xC2\xA0") != string_view::npos || gap.find("→") != string_view::npos;
}

bool joins_words(string_view gap) {
  if (gap.find_first_of(",;:()[]{}/\\.!?|<=+&@#$%~") != string_view::npos) return false;
  return gap.find("—") == string_view::npos && gap.find("→") == string_view::npos;
}

bool is_shouted(const LintText& text, const LintText::Sentence& sentence) {
  const std::size_t begin = text.words[sentence.first].begin, end = text.words[sentence.end - 1].end;
  const string_view written = text.text.substr(begin, end - begin);
  return sentence.size() > 1 &&
         std::none_of(written.begin(), written.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

void close(LintText& text, std::size_t first, const Block& block, bool closed) {
  LintText::Sentence sentence{first, text.words.size(), block.paragraph, block.item, block.header, closed, false};
  sentence.shouted = is_shouted(text, sentence);
  for (std::size_t i = first; i < sentence.end; ++i) text.words[i].sentence = text.sentences.size();
  text.sentences.push_back(sentence);
}

// Whether only a line was broken between them, so that a phrase may go on though a sentence need not.
bool goes_on(const Block& before, const Block& block) {
  return before.paragraph == block.paragraph && before.item == block.item && !before.table && !block.table;
}

// `before` is null for the first block.
void read_block(LintText& text, const Block* block_before, const Block& block) {
  const string_view written = text.text.substr(0, block.end);
  std::vector<LintText::Word> found;
  for (Token token : linting::tokens(written.substr(block.begin)))
    found.push_back(linting::make_word(text.text, {token.begin + block.begin, token.end + block.begin}));
  std::size_t first = text.words.size();
  const bool joins = first > 0 && block_before && goes_on(*block_before, block);
  for (std::size_t i = 0; i < found.size(); ++i) {
    const LintText::Word* before = i > 0 ? &found[i - 1] : nullptr;
    const LintText::Word* after = i + 1 < found.size() ? &found[i + 1] : nullptr;
    const string_view gap = written.substr(found[i].end, (after ? after->begin : block.end) - found[i].end);
    LintText::Word word = found[i];
    if (before || joins) {
      const std::size_t end_before = text.words.back().end;
      const string_view gap_before = written.substr(end_before, word.begin - end_before);
      word.counts = splits_words(gap_before);
      word.joined = (!before || text.words.size() > first) && joins_words(gap_before);
    }
    text.words.push_back(std::move(word));
    const bool new_cell = block.table && gap.find('|') != string_view::npos;
    const bool ends = ends_sentence(text.text, gap, found[i], before, after);
    if (ends || new_cell || !after) {
      close(text, first, block, ends);
      first = text.words.size();
    }
  }
}

}  // namespace

string_view LintText::gap_before(std::size_t word) const {
  const std::size_t begin = word > 0 ? words[word - 1].end : 0;
  return text.substr(begin, words[word].begin - begin);
}

LintText read_lint_text(string_view text, Date today) {
  LintText read;
  read.text = text;
  for (std::size_t at = 0; at < text.size(); at = std::min(text.find('\n', at), text.size() - 1) + 1)
    read.line_starts.push_back(at);
  linting::Blocks found = linting::find_blocks(text, read.line_starts);
  read.items = std::move(found.items);
  const Block* before = nullptr;
  for (const Block& block : found.blocks) {
    read_block(read, before, block);
    before = &block;
  }
  read.days = linting::find_days(read, today);
  return read;
}

int word_count(const LintText& text, const LintText::Sentence& sentence) {
  const auto from = text.words.begin();
  return static_cast<int>(std::count_if(from + static_cast<std::ptrdiff_t>(sentence.first),
                                        from + static_cast<std::ptrdiff_t>(sentence.end),
                                        [](const LintText::Word& word) { return word.counts; }));
}

}  // namespace crm
