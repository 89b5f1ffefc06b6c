// SPDX-License-Identifier: MIT
#include "lint_rules.hpp"
#include "word_lists.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm::linting {

namespace {

using std::string_view;

// "Dear Maya," in a paragraph of its own.
bool is_greeting(const LintText& text, std::size_t index) {
  const auto same_paragraph = [&](std::size_t other) {
    return other < text.sentences.size() && text.sentences[other].paragraph == text.sentences[index].paragraph;
  };
  const LintText::Sentence& sentence = text.sentences[index];
  return !sentence.closed && sentence.size() <= 4 && !same_paragraph(index - 1) && !same_paragraph(index + 1);
}

// The sentences of the first paragraph that is more than a greeting.
std::vector<const LintText::Sentence*> first_paragraph(const LintText& text) {
  std::vector<const LintText::Sentence*> found;
  for (std::size_t i = 0; i < text.sentences.size(); ++i) {
    const LintText::Sentence& sentence = text.sentences[i];
    if (sentence.header || (found.empty() && is_greeting(text, i))) continue;
    if (!found.empty() && found.front()->paragraph != sentence.paragraph) break;
    found.push_back(&sentence);
  }
  return found;
}

bool subject_line_names_day(const LintText& text) {
  return std::any_of(text.sentences.begin(), text.sentences.end(), [&](const LintText::Sentence& sentence) {
    return sentence.header && names_day_loosely(text, sentence);
  });
}

std::string day_in_words(Date date) {
  const CivilDate day = civil(date);
  return fmt::format("{} {} {}", day.day, month_name(day.month), day.year);
}

// Of what does not move: in such a sentence, or in a list that one announces.
bool is_on_track(const LintText& text, std::size_t index) {
  static constexpr string_view kOnTrack[] = {"on track", "as planned", "as promised", "not touched", "unaffected"};
  const auto list_of = [&](std::size_t i) {
    const auto item = text.sentences[i].item;
    return item ? std::optional(text.items[*item].list) : std::nullopt;
  };
  std::size_t lead = index;
  while (lead > 0 && list_of(index) && list_of(lead) == list_of(index)) --lead;
  return has(text, text.sentences[index], kOnTrack) || has(text, text.sentences[lead], kOnTrack);
}

// The days that the body names, apart from those of the next update, the deadline for the reader, options that are not
// recommended, and what stays on track.
std::vector<Date> body_days(const LintText& text) {
  static constexpr string_view kDeadlines[] = {"by", "until", "before"};
  constexpr std::size_t kReach = 4;  // "by noon on Monday 23 November"
  std::vector<Date> days;
  const auto opening = first_paragraph(text);
  const std::set<std::size_t> others = other_options(text);
  const LintText::Sentence* sentence = nullptr;
  bool counts = false, asks = false;
  for (const LintText::Day& day : text.days) {
    if (sentence != &text.sentence_of(day.first)) {
      sentence = &text.sentence_of(day.first);
      const std::size_t index = text.words[day.first].sentence;
      counts = !sentence->header && !has(text, *sentence, kNextUpdates) && !others.contains(index) &&
               !is_on_track(text, index);
      asks = std::find(opening.begin(), opening.end(), sentence) != opening.end() && has(text, *sentence, kAsks);
    }
    const std::size_t from = std::max(sentence->first, day.first - std::min(day.first, kReach));
    if (counts && !(asks && find_in(text, {from, day.first}, kDeadlines))) days.push_back(day.date);
  }
  return days;
}

// "The option that we recommend keeps that date": then there need not be a later one.
bool option_keeps_date(const LintText& text) {
  static constexpr string_view kOption[] = {"option", "options"};
  static constexpr string_view kNots[] = {"not", "cannot", "can't", "won't", "doesn't", "don't"};
  return std::any_of(text.sentences.begin(), text.sentences.end(), [&](const LintText::Sentence& sentence) {
    const auto keeps = sentence.header ? std::nullopt : find_in(text, range_of(sentence), kKeptDates);
    return keeps && has(text, sentence, kOption) && !find_in(text, {sentence.first, keeps->first}, kNots);
  });
}

}  // namespace

Findings ask_first(const LintText& text, const LintSubject& subject) {
  if (!is_delay_notice(subject)) return {};
  const std::string better =
      fmt::format("begin with what the reader is to decide: Please choose option 1 or option 2 by {}.",
                  to_words(subject.example_day));
  const auto opening = first_paragraph(text);
  const auto asks = [&](const LintText::Sentence* s) { return has(text, *s, kAsks); };
  const auto is_dated = [&](const LintText::Sentence* s) { return names_day_loosely(text, *s); };
  if (opening.empty()) return {missing("the first paragraph asks for nothing", better)};
  if (std::none_of(opening.begin(), opening.end(), asks))
    return {found_at(text, opening.front()->first, "the first paragraph asks for nothing", better)};
  if (std::none_of(opening.begin(), opening.end(), is_dated) && !subject_line_names_day(text))
    return {found_at(text, opening.front()->first, "the first paragraph asks, but does not say by when", better)};
  return {};
}

Findings old_and_new_date(const LintText& text, const LintSubject& subject) {
  if (!is_delay_notice(subject)) return {};
  const std::vector<Date> days = body_days(text);
  std::vector<Date> all;
  for (const LintText::Day& day : text.days)
    if (!text.sentence_of(day.first).header) all.push_back(day.date);
  const std::string better = "write both in full: It was due on …, the new date is …";
  if (!subject.due) {
    if (std::any_of(all.begin(), all.end(), [&](Date date) { return date != all.front(); })) return {};
    return {missing("the old date and one firm new date are not both there", better)};
  }
  const bool has_old = std::find(all.begin(), all.end(), *subject.due) != all.end();
  const bool has_later = std::any_of(days.begin(), days.end(), [&](Date date) { return date > *subject.due; });
  const bool has_new = has_later || (!subject.overdue && option_keeps_date(text));
  const std::string old = day_in_words(*subject.due);
  if (!has_old && !has_new)
    return {missing(fmt::format("neither the date promised, {}, nor one firm new date", old), better)};
  if (!has_old) return {missing(fmt::format("the date promised, {}, is not there", old), better)};
  if (!has_new) return {missing(fmt::format("no firm new date, later than {}", old), better)};
  return {};
}

Findings impact_on_reader(const LintText& text, const LintSubject& subject) {
  if (!is_delay_notice(subject)) return {};
  for (Range words : find_all(text, kImpacts)) {
    const LintText::Sentence& sentence = text.sentence_of(words.first);
    const bool courtesy = text.words[words.first].key == "your" && words.end < sentence.end &&
                          match_longest(text, words.end, kCourtesies);
    if (!sentence.header && !courtesy) return {};
  }
  return {missing(
      "says nothing of what it means for the reader",
      "say what the reader can no longer do or must change, and what stays on track: What it means for you: …")};
}

}  // namespace crm::linting
