// SPDX-License-Identifier: MIT
#include "lint_rules.hpp"

#include "word_classes.hpp"
#include "word_lists.hpp"

#include <algorithm>

namespace crm::linting {

namespace {

using std::string_view;

// These put no fault on anybody else.
constexpr string_view kOurselves[] = {"i", "we", "us", "ourselves", "myself", "nobody", "none"};
constexpr string_view kOthers[] = {"they", "he", "she", "you", "somebody", "someone"};
// "Friday's mistake" is nobody's.
constexpr string_view kTimes[] = {"monday",   "tuesday", "wednesday", "thursday", "friday",
                                  "saturday", "sunday",  "today",     "tomorrow", "yesterday"};
// A sentence may begin with these before it comes to a name.
constexpr string_view kOpenings[] = {"the",   "and",   "but",  "because", "as",   "then", "however", "unfortunately",
                                     "sadly", "since", "that", "when",    "also", "our",  "your",    "their"};

bool is_in(Phrases list, string_view key) { return std::find(list.begin(), list.end(), key) != list.end(); }

bool is_filler(const LintText::Word& word) { return is_in(kFillers, word.key); }

// The first word of whoever stands before `word`; none if that is nobody, or ourselves.
std::optional<std::size_t> subject_before(const LintText& text, std::size_t word) {
  const std::size_t first = text.sentence_of(word).first;
  std::size_t at = word;
  while (at > first && text.words[at].joined && is_filler(text.words[at - 1])) --at;
  if (at == first || !text.words[at].joined || is_in(kOurselves, text.words[at - 1].key)) return std::nullopt;
  --at;
  if (is_in(kOthers, text.words[at].key)) return at;
  if (is_in(kTimes, text.words[at].stem())) return std::nullopt;
  if (is_in(kParties, text.words[at].stem())) {
    if (at == first) return at;
    const bool ours =
        text.words[at].stem() == "team" && text.words[at - 1].key != "your" && text.words[at - 1].key != "their";
    return ours ? std::nullopt : std::optional(at - 1);
  }
  std::size_t begin = at + 1;
  while (begin > first && text.words[begin - 1].capital && (begin == at + 1 || text.words[begin].joined)) --begin;
  while (begin <= at && is_in(kOpenings, text.words[begin].key)) ++begin;
  return begin <= at ? std::optional(begin) : std::nullopt;
}

// One past the last word of whoever stands from `word` on: a name of several words, or the one word there is.
std::size_t object_after(const LintText& text, std::size_t word) {
  const std::size_t end = text.sentence_of(word - 1).end;
  if (word == end || !text.words[word].joined) return word;
  std::size_t at = word + 1;
  while (text.words[word].capital && at < end && text.words[at].capital && text.words[at].joined) ++at;
  return at;
}

std::pair<int, int> place_of(const LintText& text, std::size_t offset) {
  const auto after = std::upper_bound(text.line_starts.begin(), text.line_starts.end(), offset);
  return {static_cast<int>(after - text.line_starts.begin()), static_cast<int>(offset - *std::prev(after)) + 1};
}

}  // namespace

LintFinding missing(std::string why, std::string better) {
  LintFinding finding;
  finding.why = std::move(why);
  finding.better = std::move(better);
  return finding;
}

LintFinding found_at(const LintText& text, std::size_t word, std::string why, std::string better) {
  LintFinding finding = missing(std::move(why), std::move(better));
  const auto [line, column] = place_of(text, text.words[word].begin);
  finding.line = line;
  finding.column = column;
  return finding;
}

LintFinding found(const LintText& text, Range words, std::string why, std::string better) {
  LintFinding finding = found_at(text, words.first, std::move(why), std::move(better));
  const std::size_t begin = text.words[words.first].begin;
  for (char c : text.text.substr(begin, text.words[words.end - 1].stem_end - begin)) {
    const bool space = c == ' ' || c == '\t' || c == '\r' || c == '\n';
    if (!space || finding.text.back() != ' ') finding.text += space ? ' ' : c;
  }
  return finding;
}

Findings each(const LintText& text, Phrases phrases, string_view why, string_view better) {
  Findings findings;
  for (Range words : find_all(text, phrases))
    findings.push_back(found(text, words, std::string(why), std::string(better)));
  return findings;
}

std::optional<Range> with_subject_and_object(const LintText& text, Range words, string_view phrase) {
  if (phrase.ends_with("…")) words.end = object_after(text, words.end);
  if (!phrase.starts_with("…")) return words;
  const bool owns = words.first > 0 && text.words[words.first - 1].end != text.words[words.first - 1].stem_end;
  if (phrase.starts_with("…'s") && !owns) return std::nullopt;
  const auto subject = subject_before(text, words.first);
  return subject ? std::optional(Range{*subject, words.end}) : std::nullopt;
}

}  // namespace crm::linting
