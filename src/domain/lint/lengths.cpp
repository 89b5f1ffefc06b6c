// SPDX-License-Identifier: MIT
#include "lint_rules.hpp"

#include <cmath>

#include <fmt/format.h>

namespace crm::linting {

namespace {

LintFinding counted(LintFinding finding, double count, int limit) {
  finding.count = count;
  finding.limit = limit;
  return finding;
}

// A heading, a greeting or a signature would flatter the average.
bool is_label(const LintText::Sentence& sentence) {
  constexpr std::size_t kLabelWords = 4;
  return !sentence.closed && sentence.size() <= kLabelWords;
}

std::optional<int> word_limit(LetterKind kind) {
  if (kind == LetterKind::delay_notice) return kNoticeWords;
  return kind == LetterKind::status_update ? std::optional(kUpdateWords) : std::nullopt;
}

}  // namespace

Findings long_sentence(const LintText& text, const LintSubject&) {
  Findings findings;
  for (const LintText::Sentence& sentence : text.sentences) {
    const int words = word_count(text, sentence);
    if (sentence.header || words <= kLongSentence) continue;
    findings.push_back(counted(found_at(text, sentence.first, fmt::format("a sentence of {} words", words),
                                        "make two sentences of it, or leave half of it out"),
                               words, kLongSentence));
  }
  return findings;
}

Findings average_sentence(const LintText& text, const LintSubject&) {
  int words = 0, sentences = 0;
  for (const LintText::Sentence& sentence : text.sentences) {
    if (sentence.header || is_label(sentence)) continue;
    words += word_count(text, sentence);
    ++sentences;
  }
  if (words <= kAverageSentence * sentences) return {};
  const double average = std::nearbyint(words * 10.0 / sentences) / 10;
  return {counted(missing(fmt::format("{:.1f} words per sentence", average), "shorten the longest sentences"), average,
                  kAverageSentence)};
}

Findings too_long(const LintText& text, const LintSubject& subject) {
  const auto limit = word_limit(subject.kind);
  int words = 0;
  for (const LintText::Sentence& sentence : text.sentences)
    if (!sentence.header) words += word_count(text, sentence);
  if (!limit || words <= *limit) return {};
  return {counted(missing(fmt::format("{} words", words), "leave out what the reader need not know to decide"), words,
                  *limit)};
}

}  // namespace crm::linting
