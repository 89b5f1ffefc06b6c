// SPDX-License-Identifier: MIT
// Why it is late: once, in one sentence.
#include "lint_rules.hpp"
#include "word_lists.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm::linting {

namespace {

using std::string_view;

int strong_causes(const LintText& text, const LintText::Sentence& sentence) {
  int count = 0;
  for (std::size_t at = sentence.first; at < sentence.end; ++at) {
    const auto end = match_longest(text, at, kStrongCauses);
    const bool only_planned = end && *end < sentence.end && text.words[*end].key == "be";  // "was due to be ready"
    if (end && !only_planned) ++count;
  }
  return count;
}

// One past the label, if the sentence begins with one or is one: "What happened: …", "## What happened".
std::optional<std::size_t> past_label(const LintText& text, const LintText::Sentence& sentence) {
  const auto end = match_longest(text, sentence.first, kCauseLabels);
  if (!end || *end > sentence.end) return std::nullopt;
  if (*end == sentence.end) return sentence.closed ? std::nullopt : end;
  return text.gap_before(*end).find(':') == string_view::npos ? std::nullopt : end;
}

// "What we are doing: …": another part of the letter.
bool begins_part(const LintText& text, const LintText::Sentence& sentence) {
  constexpr std::size_t kLongest = 6;
  for (std::size_t at = sentence.first + 1; at < std::min(sentence.end, sentence.first + kLongest); ++at)
    if (text.gap_before(at).find(':') != string_view::npos) return true;
  return !sentence.closed && !sentence.item;
}

// "We waited for it" says what we did, and not what happened to us.
bool is_about_us(const LintText& text, Range clause) {
  static constexpr string_view kUs[] = {"we", "I", "our"};
  return match_longest(text, clause.first, kUs).has_value();
}

// The parts between commas, semicolons and "and".
std::vector<Range> clauses(const LintText& text, Range words) {
  std::vector<Range> found;
  for (std::size_t at = words.first; at < words.end; ++at) {
    const bool cut = !text.words[at].joined || text.words[at].key == "and";
    if (found.empty() || (cut && at > found.back().first)) found.push_back({at, at});
    const bool only_and = found.back().first == at && text.words[at].key == "and" && at + 1 < words.end;
    if (only_and) found.back().first = at + 1;
    found.back().end = at + 1;
  }
  return found;
}

bool is_list(const LintText& text, Range words) {
  constexpr std::ptrdiff_t kStatements = 3, kThings = 4;
  const std::vector<Range> parts = clauses(text, words);
  const auto has_verb = [&](Range part) { return find_in(text, part, kVerbs).has_value(); };
  const auto stands_alone = [&](Range part) {
    return has_verb(part) && !match_longest(text, part.first, kClauseStarts) && !is_about_us(text, part);
  };
  if (std::count_if(parts.begin(), parts.end(), stands_alone) >= kStatements) return true;
  return std::ssize(parts) >= kThings && std::none_of(parts.begin(), parts.end(), has_verb);
}

// What follows "because of", "due to" and the like is a list.
bool lists_causes(const LintText& text, const LintText::Sentence& sentence) {
  const auto cause = find_in(text, range_of(sentence), kStrongCauses);
  return cause && cause->end < sentence.end && is_list(text, {cause->end, sentence.end});
}

// What follows the label of the cause, in the order of the text.
std::vector<Range> told_causes(const LintText& text) {
  std::vector<Range> told;
  for (std::size_t i = 0; i < text.sentences.size(); ++i) {
    const auto label = text.sentences[i].header ? std::nullopt : past_label(text, text.sentences[i]);
    if (!label) continue;
    if (*label < text.sentences[i].end) told.push_back({*label, text.sentences[i].end});
    std::optional<int> paragraph;
    if (!told.empty()) paragraph = text.sentences[i].paragraph;
    for (std::size_t next = i + 1; next < text.sentences.size(); ++next) {
      const LintText::Sentence& sentence = text.sentences[next];
      if (!paragraph) paragraph = sentence.paragraph;
      if (sentence.paragraph != *paragraph || begins_part(text, sentence)) break;
      told.push_back(range_of(sentence));
    }
    break;
  }
  return told;
}

}  // namespace

std::set<std::size_t> cause_sentences(const LintText& text) {
  std::set<std::size_t> sentences;
  for (Range words : told_causes(text)) sentences.insert(text.words[words.first].sentence);
  return sentences;
}

Findings cause_in_one_sentence(const LintText& text, const LintSubject& subject) {
  if (!is_delay_notice(subject)) return {};
  const std::string better = "give one cause in one sentence: What happened: …";
  const std::string why = "cause is spread over a list of excuses";
  for (const LintText::Sentence& sentence : text.sentences) {
    if (sentence.header) continue;
    const auto excuse = find_in(text, range_of(sentence), Phrases(kCauses).first(kExcuses));
    if (excuse) return {found_at(text, excuse->first, why, better)};
    if (strong_causes(text, sentence) > 1 || lists_causes(text, sentence))
      return {found_at(text, sentence.first, why, better)};
  }
  const std::vector<Range> told = told_causes(text);
  const auto ours = [&](Range words) { return is_about_us(text, words); };
  const auto sentences = std::ssize(told) - std::count_if(told.begin(), told.end(), ours);
  if (std::any_of(told.begin(), told.end(), [&](Range words) { return is_list(text, words); }))
    return {found_at(text, told.front().first, why, better)};
  if (sentences > 1)
    return {found_at(text, told.front().first, fmt::format("the cause takes {} sentences", sentences), better)};
  if (told.empty() && !body_has(text, Phrases(kCauses).subspan(kExcuses)))
    return {missing("no sentence says why", better)};
  return {};
}

}  // namespace crm::linting
