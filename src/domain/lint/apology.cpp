// SPDX-License-Identifier: MIT
#include "lint_rules.hpp"
#include "word_lists.hpp"

#include <algorithm>

namespace crm::linting {

namespace {

using std::string_view;

// "You need not apologise if …"
constexpr string_view kReaders[] = {"you"};

bool wants_apology(const LintSubject& subject) {
  if (subject.kind == LetterKind::apology) return true;
  return is_delay_notice(subject) && (subject.overdue || subject.apology_owed);
}

bool accepts_responsibility(const LintText& text) {
  const auto claims = find_all(text, kOwnerships);
  return std::any_of(claims.begin(), claims.end(), [&](Range claim) {
    const bool denied = claim.first > 0 && text.words[claim.first].joined && text.words[claim.first - 1].key == "not";
    return !denied && !text.sentence_of(claim.first).header;
  });
}

// The clause that an apology at `at` begins: up to the next comma or "but".
std::size_t clause_end(const LintText& text, std::size_t at) {
  constexpr std::size_t kLongest = 40;
  const std::size_t end = std::min(text.sentence_of(at).end, at + kLongest);
  std::size_t next = at + 1;
  while (next < end && text.words[next].joined && text.words[next].key != "but") ++next;
  return next;
}

// The beginning of the clause that `at` is in.
std::size_t clause_begin(const LintText& text, std::size_t at) {
  while (at > text.sentence_of(at).first && text.words[at].joined) --at;
  return at;
}

// "If this caused trouble, we apologise": where the condition begins.
std::optional<std::size_t> condition_before(const LintText& text, std::size_t at) {
  constexpr std::size_t kReach = 4;  // "please accept our apologies"
  const std::size_t clause = clause_begin(text, at);
  if (clause == text.sentence_of(at).first || at > clause + kReach) return std::nullopt;
  const std::size_t before = clause_begin(text, clause - 1);
  return match_longest(text, before, kConditionsBefore) ? std::optional(before) : std::nullopt;
}

bool goes_on_with_but(const LintText& text, std::size_t at, std::size_t end) {
  if (end >= text.sentence_of(at).end) return false;
  return text.words[end].key == "but" || text.words[end].key == "however";
}

// "Sorry, but" and "sorry for the delay, but"; not "sorry that we missed the date, but".
bool is_taken_back(const LintText& text, std::size_t at, std::size_t end) {
  if (!goes_on_with_but(text, at, end)) return false;
  return end == at + 1 || text.words[at + 1].key == "for" || text.words[at + 1].key == "about";
}

}  // namespace

Findings apology_responsibility(const LintText& text, const LintSubject& subject) {
  if (!wants_apology(subject)) return {};
  const std::string better = "I am sorry. The miss is ours.";
  if (!accepts_responsibility(text))
    return {missing(subject.overdue ? "overdue and nobody accepts responsibility" : "nobody accepts responsibility",
                    better)};
  if (!body_has(text, kApologies)) return {missing("nobody says sorry", better)};
  return {};
}

Findings apology_repair(const LintText& text, const LintSubject& subject) {
  if (!wants_apology(subject) || body_has(text, kRepairs)) return {};
  return {missing("no offer of repair", "say what puts it right, or what you do differently from now on")};
}

Findings conditional_apology(const LintText& text, const LintSubject&) {
  Findings findings;
  std::size_t told = 0;
  for (Range apology : find_all(text, kApologies)) {
    const std::size_t at = apology.first, end = clause_end(text, at);
    if (at < told) continue;
    if (find_in(text, {clause_begin(text, at), at}, kReaders)) continue;
    const auto before = condition_before(text, at);
    const bool taken_back = is_taken_back(text, at, end);
    const bool conditional_end = end < text.sentence_of(at).end && match_longest(text, end, kConditions);
    if (!before && !taken_back && !conditional_end && !find_in(text, {at, end}, kConditions)) continue;
    const std::size_t quoted_end = goes_on_with_but(text, at, end) ? end + 1
                                   : conditional_end               ? clause_end(text, end)
                                                                   : end;
    findings.push_back(found(text, {before.value_or(at), quoted_end}, "an apology with a condition or a but is none",
                             "I am sorry that …: name what went wrong, and stop there"));
    told = quoted_end;
  }
  return findings;
}

}  // namespace crm::linting
