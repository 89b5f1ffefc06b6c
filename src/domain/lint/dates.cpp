// SPDX-License-Identifier: MIT
// Words that leave open when, or whether.
#include "lint_rules.hpp"
#include "word_lists.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm::linting {

namespace {

using std::string_view;

bool follows_one_of(const LintText& text, std::size_t at, Phrases words) {
  return at > text.sentence_of(at).first && match_longest(text, at - 1, words);
}

// "next week, on Tuesday 24 November": the day is named after all.
bool day_follows(const LintText& text, Range words) {
  constexpr std::size_t kReach = 3;
  const auto day = std::lower_bound(text.days.begin(), text.days.end(), words.end,
                                    [](const LintText::Day& d, std::size_t word) { return d.first < word; });
  return day != text.days.end() && day->first <= words.end + kReach && day->first < text.sentence_of(words.first).end;
}

struct Numbers {
  int first = 0, second = 0;
  std::optional<int> year;
  char between = 0;
  std::size_t end = 0;  // one past the last word
};

char separator_before(const LintText& text, std::size_t at) {
  const string_view gap = text.gap_before(at);
  return gap.size() == 1 && string_view("/-.").find(gap[0]) != string_view::npos ? gap[0] : '\0';
}

// 12/11, 12/11/26, 12-11-2026, 11.12.2026 beginning at `at`, and nothing longer.
std::optional<Numbers> numbers_at(const LintText& text, std::size_t at) {
  const std::size_t end = text.sentence_of(at).end;
  const auto part = [&](std::size_t word) -> std::optional<int> {
    return word < end && text.words[word].key.size() <= 2 ? number_of(text.words[word].key) : std::nullopt;
  };
  const auto first = part(at), second = part(at + 1);
  if (!first || !second || (at > 0 && !text.words[at].counts)) return std::nullopt;
  Numbers found{*first, *second, std::nullopt, separator_before(text, at + 1), at + 2};
  if (!found.between) return std::nullopt;
  if (found.end < end && !text.words[found.end].counts) {
    if (separator_before(text, found.end) != found.between) return std::nullopt;
    const std::string& year = text.words[found.end].key;
    if (year.size() != 2 && year.size() != 4) return std::nullopt;
    found.year = number_of(year);
    ++found.end;
    if (!found.year || (found.end < end && !text.words[found.end].counts)) return std::nullopt;
  }
  return found;
}

bool can_be_both(const Numbers& n) {
  return n.first >= 1 && n.first <= 12 && n.second >= 1 && n.second <= 12 && n.first != n.second;
}

// Told from a fraction, a score, a range and a version number.
bool is_date(const LintText& text, std::size_t at, const Numbers& n) {
  if (n.between == '.') return n.year && (*n.year > 99 || text.words[at].key.size() == 2);
  if (n.year || follows_one_of(text, at, kDatePrepositions)) {
    const bool range_of_days = n.end < text.sentence_of(at).end && month_of(text.words[n.end].key);
    return !range_of_days;
  }
  const bool padded = text.words[at].key.front() == '0' || text.words[at + 1].key.front() == '0';
  return padded || (n.between == '/' && (n.first > n.second || n.first >= 10));
}

std::string spelled(const Numbers& n, Date today) {
  const int year = !n.year ? civil(today).year : *n.year < 100 ? 2000 + *n.year : *n.year;
  return fmt::format("{} {} {} or {} {} {}", n.first, month_name(n.second), year, n.second, month_name(n.first), year);
}

}  // namespace

Findings hedge(const LintText& text, const LintSubject&) {
  return each(text, kHedges, "promises nothing", "say what you will do, or that you do not know yet and when you will");
}

Findings vague_date(const LintText& text, const LintSubject& subject) {
  static constexpr string_view kBeforeSoon[] = {"as", "too", "how", "so"};
  const std::string better = fmt::format("name the day, for example {}", to_words(subject.example_day));
  Findings findings;
  for (Range words : find_all(text, kVagueDates)) {
    const LintText::Word& last = text.words[words.end - 1];
    const bool condition = text.words[words.first].key == "soon" && follows_one_of(text, words.first, kBeforeSoon);
    const bool attribute = last.end != last.stem_end;  // next year's catalogue
    if (condition || attribute || day_follows(text, words)) continue;
    findings.push_back(found(text, words, "names no day", better));
  }
  return findings;
}

Findings ambiguous_date(const LintText& text, const LintSubject& subject) {
  Findings findings;
  for (std::size_t at = 0; at < text.words.size(); ++at) {
    const auto numbers = numbers_at(text, at);
    if (!numbers) continue;
    if (can_be_both(*numbers) && is_date(text, at, *numbers))
      findings.push_back(found(text, {at, numbers->end}, "day and month can be taken for each other",
                               fmt::format("write the month as a word: {}", spelled(*numbers, subject.today))));
    at = numbers->end - 1;
  }
  return findings;
}

}  // namespace crm::linting
