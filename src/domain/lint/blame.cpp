// SPDX-License-Identifier: MIT
// Who is praised or blamed.
#include "lint_rules.hpp"
#include "word_lists.hpp"

#include <algorithm>

namespace crm::linting {

namespace {

using std::string_view;

// "if you forgot your password" blames nobody.
bool is_conditional(const LintText& text, std::size_t at) {
  static constexpr string_view kIfs[] = {"if", "case", "whether", "when", "unless"};
  return at > text.sentence_of(at).first && match(text, at, "you/your") && match_longest(text, at - 1, kIfs);
}

// "Sam and I", "my team and I": the credit is given already.
bool is_shared(const LintText& text, std::size_t i) {
  static constexpr string_view kUs[] = {"team", "colleague", "colleagues", "she", "he", "they"};
  if (i < text.sentence_of(i).first + 2 || text.words[i - 1].key != "and") return false;
  return text.words[i - 2].capital || match_longest(text, i - 2, kUs);
}

std::size_t past_fillers(const LintText& text, std::size_t at) {
  const std::size_t end = text.sentence_of(at - 1).end;
  while (at < end && text.words[at].joined && match_longest(text, at, kFillers)) ++at;
  return at;
}

// One past "and Jo Reyes".
std::size_t past_other_name(const LintText& text, std::size_t at) {
  const std::size_t end = text.sentence_of(at - 1).end;
  if (at + 1 >= end || text.words[at].key != "and") return at;
  std::size_t next = at + 1;
  while (next < end && text.words[next].capital) ++next;
  return next > at + 1 ? next : at;
}

// The longest words of blame whose phrase begins at `at`.
std::optional<Range> blamed_at(const LintText& text, std::size_t at) {
  std::optional<Range> longest;
  for (string_view phrase : kBlames) {
    const auto end = match(text, at, phrase);
    if (!end || is_conditional(text, at)) continue;
    const auto words = with_subject_and_object(text, {at, *end}, phrase);
    if (words && (!longest || words->end > longest->end)) longest = words;
  }
  return longest;
}

}  // namespace

std::optional<Range> miss_of(const LintText& text, Range name) {
  const std::size_t sentence_end = text.sentence_of(name.first).end;
  const std::size_t first = past_other_name(text, name.end), verb = past_fillers(text, first);
  for (string_view phrase : kMisses) {
    if (phrase.ends_with("…")) {
      constexpr std::size_t kLongest = 4;
      const std::size_t from = name.first - std::min(name.first - text.sentence_of(name.first).first, kLongest);
      for (std::size_t at = from; at < name.first; ++at)
        if (match(text, at, phrase) == name.first && text.words[name.first].joined) return Range{at, name.end};
    } else {
      for (std::size_t at = first; at <= verb && at < sentence_end && text.words[at].joined; ++at)
        if (const auto end = match(text, at, phrase)) return Range{name.first, *end};
    }
  }
  return std::nullopt;
}

Findings blame(const LintText& text, const LintSubject& subject) {
  const std::vector<std::string> names = names_of(subject.team_people, subject.reader);
  const std::vector<string_view> team(names.begin(), names.end());
  const Starts blames(kBlames), no_blames(kNoBlames);
  Findings findings;
  for (std::size_t at = 0; at < text.words.size(); ++at) {
    const auto end = no_blames.may_begin(text.words[at]) ? match_longest(text, at, kNoBlames) : std::nullopt;
    if (end) {
      at = *end - 1;
      continue;
    }
    const auto longest = blames.may_begin(text.words[at]) ? blamed_at(text, at) : std::nullopt;
    if (!longest) continue;
    at = longest->end - 1;
    const bool ours = match_longest(text, longest->first, team).has_value();  // named-in-a-miss says so
    if (!ours)
      findings.push_back(found(text, *longest, "puts the fault on somebody else",
                               "say what happened and what we do about it, without saying whose fault it is"));
  }
  return findings;
}

Findings named_in_a_miss(const LintText& text, const LintSubject& subject) {
  const std::vector<std::string> names = names_of(subject.team_people, subject.reader);
  const std::vector<string_view> team(names.begin(), names.end());
  const bool tells_a_miss = is_delay_notice(subject) || subject.kind == LetterKind::apology;
  const std::set<std::size_t> causes = tells_a_miss ? cause_sentences(text) : std::set<std::size_t>{};
  Findings findings;
  std::size_t told = 0;  // "Sam and Jo missed it" is one finding
  for (Range name : find_all(text, team)) {
    if (!text.words[name.first].capital || name.first < told) continue;
    auto miss = miss_of(text, name);
    if (!miss && causes.contains(text.words[name.first].sentence)) miss = name;
    if (!miss) continue;
    findings.push_back(
        found(text, *miss, "names one of us in a sentence about a miss", "say we: the miss is the team's"));
    told = miss->end;
  }
  return findings;
}

Findings i_form(const LintText& text, const LintSubject&) {
  static constexpr string_view kI[] = {"I", "I've"};
  const Phrases deeds = Phrases(kAchievements).subspan(kCredits);
  const std::string why = "takes the credit in the first person", better = "name who did it, or say we";
  Findings findings = each(text, Phrases(kAchievements).first(kCredits), why, better);
  for (std::size_t at = 0; at < text.words.size(); ++at) {
    if (!match_longest(text, at, kI)) continue;
    const bool shared = is_shared(text, at);
    const std::size_t verb = past_fillers(text, at + 1);
    const std::size_t sentence_end = text.sentence_of(at).end;
    if (shared || verb >= sentence_end) continue;
    auto end = match_longest(text, verb, deeds);
    if (!end && verb + 2 < sentence_end && match(text, verb + 1, "and")) end = match_longest(text, verb + 2, deeds);
    if (end) findings.push_back(found(text, {at, *end}, why, better));
  }
  return findings;
}

}  // namespace crm::linting
