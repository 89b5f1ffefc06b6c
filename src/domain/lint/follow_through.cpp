// SPDX-License-Identifier: MIT
// What happens now, and when the reader hears of it.
#include "lint_rules.hpp"
#include "word_lists.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm::linting {

namespace {

using std::string_view;

constexpr string_view kWill[] = {"I will", "we will", "I'll", "we'll"};
constexpr string_view kBusy[] = {"I am", "we are", "I'm", "we're"};
constexpr string_view kIsOrWill[] = {"is", "are", "will"};
constexpr string_view kIdle[] = {"going", "trying", "hoping", "sending", "missing", "asking", "doing", "writing"};

bool is_doing(const LintText& text, std::size_t word) {
  const std::string& key = text.words[word].key;
  return key.size() > 4 && key.ends_with("ing") &&
         std::find(std::begin(kIdle), std::end(kIdle), key) == std::end(kIdle);
}

// Whether an action of somebody begins at `at`: "we will add", "we are cutting", "Sam Okafor is cutting".
bool acts(const LintText& text, std::size_t at) {
  const LintText::Sentence& sentence = text.sentence_of(at);
  const auto within = [&](std::size_t word) { return word < sentence.end; };
  if (const auto end = match_longest(text, at, kWill)) return within(*end) && !match_longest(text, *end, kNoActions);
  if (const auto end = match_longest(text, at, kBusy)) return within(*end) && is_doing(text, *end);
  const bool named =
      text.words[at].capital && at > sentence.first && (at > sentence.first + 1 || text.words[at - 1].capital);
  if (!named || !within(at + 2) || !match_longest(text, at + 1, kIsOrWill)) return false;
  return text.words[at + 1].key == "will" ? !match_longest(text, at + 2, kNoActions) : is_doing(text, at + 2);
}

bool names_doer(const LintText& text, const LintText::Sentence& sentence, Phrases team) {
  constexpr std::size_t kMoreThanAName = 4;
  if (sentence.size() < kMoreThanAName) return false;
  const auto name = find_in(text, range_of(sentence), team);
  return name && !miss_of(text, *name);
}

}  // namespace

Findings next_update(const LintText& text, const LintSubject& subject) {
  if (!is_delay_notice(subject) && subject.kind != LetterKind::status_update) return {};
  for (Range words : find_all(text, kNextUpdates)) {
    const std::size_t i = text.words[words.first].sentence;
    if (text.sentences[i].header) continue;
    if (names_day_loosely(text, text.sentences[i])) return {};
    const bool is_heading = !text.sentences[i].closed && i + 1 < text.sentences.size();
    if (is_heading && names_day_loosely(text, text.sentences[i + 1])) return {};
  }
  return {missing("no date for the next message",
                  fmt::format("Next update: {}, by phone.", to_words(subject.example_day)))};
}

Findings recovery(const LintText& text, const LintSubject& subject) {
  if (!is_delay_notice(subject) || body_has(text, kRecoveries)) return {};
  const std::vector<std::string> names = names_of(subject.team_people, subject.reader);
  const std::vector<string_view> team(names.begin(), names.end());
  for (const LintText::Sentence& sentence : text.sentences) {
    if (sentence.header) continue;
    if (names_doer(text, sentence, team)) return {};
    for (std::size_t at = sentence.first; at < sentence.end; ++at)
      if (acts(text, at)) return {};
  }
  return {missing("nobody is named as doing anything", "say who does what now: What we are doing: …")};
}

}  // namespace crm::linting
