// SPDX-License-Identifier: MIT
#include "lint_rules.hpp"
#include "word_lists.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm::linting {

namespace {

using std::string_view;

struct Option {
  int number = 0;
  std::vector<std::size_t> sentences;
};

constexpr string_view kNumbers[] = {"one", "two", "three", "four"};
constexpr string_view kOrdinals[] = {"first", "second", "third", "fourth"};
constexpr string_view kAnnouncements[] = {"option",       "options",      "choice",       "choices",
                                          "choose",       "alternatives", "pick",         "decide",
                                          "ways forward", "either",       "possibilities"};

std::optional<int> place_in(Phrases words, string_view key) {
  const auto found = std::find(words.begin(), words.end(), key);
  return found == words.end() ? std::nullopt : std::optional(static_cast<int>(found - words.begin()) + 1);
}

// 1 for "1", "A" and "one".
std::optional<int> rank_of(const LintText::Word& word) {
  if (const auto number = number_of(word.key)) return number;
  if (word.key.size() == 1 && word.key[0] >= 'a' && word.key[0] <= 'e') return word.key[0] - 'a' + 1;
  return place_in(kNumbers, word.key);
}

// The number in "option 2", "route B", "choice two" or "second choice", if that stands at `word`.
std::optional<int> option_label(const LintText& text, std::size_t word) {
  if (word + 1 >= text.sentence_of(word).end) return std::nullopt;
  if (match_longest(text, word, kOptionNouns)) return rank_of(text.words[word + 1]);
  return match_longest(text, word + 1, kOptionNouns) ? place_in(kOrdinals, text.words[word].key) : std::nullopt;
}

// The same at the beginning of a sentence, where "Version 2 is late" begins none, and "B: wait" does.
std::optional<int> leading_label(const LintText& text, const LintText::Sentence& sentence) {
  const auto label = option_label(text, sentence.first);
  const auto set_off = [&](std::size_t at) { return at < sentence.end && text.gap_before(at) != " "; };
  if (label) {
    const bool plain = text.words[sentence.first].key == "option";
    return plain || set_off(sentence.first + 2) || sentence.size() == 2 ? label : std::nullopt;
  }
  const std::size_t next = sentence.first + 1;
  const bool is_mark = text.words[sentence.first].end - text.words[sentence.first].begin == 1 && next < sentence.end &&
                       text.gap_before(next).starts_with(':');
  return is_mark ? rank_of(text.words[sentence.first]) : std::nullopt;
}

// The list whose lead speaks of options.
std::optional<std::size_t> announced_list(const LintText& text) {
  for (std::size_t i = 1; i < text.sentences.size(); ++i) {
    const LintText::Sentence &lead = text.sentences[i - 1], &sentence = text.sentences[i];
    if (!sentence.item || lead.item || lead.header) continue;
    if (has(text, lead, kAnnouncements)) return text.items[*sentence.item].list;
  }
  return std::nullopt;
}

std::optional<std::size_t> numbered_list(const LintText& text) {
  for (const LintText::Item& item : text.items)
    if (item.numbered) return item.list;
  return std::nullopt;
}

// A day, or a word for one: "on time".
bool is_dated(const LintText& text, const Option& option) {
  return std::any_of(option.sentences.begin(), option.sentences.end(), [&](std::size_t i) {
    const LintText::Sentence& sentence = text.sentences[i];
    return names_day_loosely(text, sentence) || has(text, sentence, kKeptDates) || has(text, sentence, kKnownDays);
  });
}

bool is_priced(const LintText& text, const Option& option) {
  return std::any_of(option.sentences.begin(), option.sentences.end(), [&](std::size_t i) {
    const LintText::Sentence& sentence = text.sentences[i];
    const std::size_t begin = text.words[sentence.first].begin, end = text.words[sentence.end - 1].end;
    const string_view written = text.text.substr(begin, end - begin);
    return has(text, sentence, kCosts) || written.find_first_of("$%") != string_view::npos ||
           written.find("€") != string_view::npos || written.find("£") != string_view::npos;
  });
}

std::vector<Option> options_of_list(const LintText& text, std::size_t list) {
  std::vector<Option> options;
  std::optional<std::size_t> last;
  for (std::size_t i = 0; i < text.sentences.size(); ++i) {
    const auto item = text.sentences[i].item;
    if (!item || text.items[*item].list != list) continue;
    if (item != last) options.push_back({static_cast<int>(options.size()) + 1, {}});
    last = item;
    options.back().sentences.push_back(i);
  }
  return options;
}

// Sentences that begin with "Option 1", each with those that follow it in its paragraph.
std::vector<Option> labelled_options(const LintText& text) {
  std::vector<Option> options;
  for (std::size_t i = 0; i < text.sentences.size(); ++i) {
    const LintText::Sentence& sentence = text.sentences[i];
    if (sentence.header) continue;
    const auto label = leading_label(text, sentence);
    const bool same =
        !options.empty() && text.sentences[options.back().sentences.front()].paragraph == sentence.paragraph;
    const bool known =
        label && std::any_of(options.begin(), options.end(), [&](const Option& o) { return o.number == *label; });
    if (label && !known)
      options.push_back({*label, {i}});
    else if (same)
      options.back().sentences.push_back(i);
  }
  return options;
}

// A list of two or three, each of which names a day, that is not announced as something else.
std::vector<Option> dated_list(const LintText& text) {
  static constexpr string_view kOtherLists[] = {"on track",   "as planned", "as promised", "milestones", "next steps",
                                                "steps",      "doing",      "changed",     "delivered",  "done",
                                                "what we do", "next",       "update"};
  for (std::size_t i = 1; i < text.sentences.size(); ++i) {
    const LintText::Sentence &lead = text.sentences[i - 1], &sentence = text.sentences[i];
    if (!sentence.item || lead.item || has(text, lead, kOtherLists)) continue;
    std::vector<Option> options = options_of_list(text, text.items[*sentence.item].list);
    const bool dated = std::all_of(options.begin(), options.end(), [&](const Option& o) { return is_dated(text, o); });
    if (dated && (options.size() == 2 || options.size() == 3)) return options;
  }
  return {};
}

std::vector<Option> find_options(const LintText& text) {
  if (const auto list = announced_list(text)) return options_of_list(text, *list);
  std::vector<Option> labelled = labelled_options(text);
  if (!labelled.empty()) return labelled;
  const auto list = numbered_list(text);
  return list ? options_of_list(text, *list) : dated_list(text);
}

constexpr int kUnnamed = 0;

// Which option the recommendation in `words` is for.
int recommended_option(const LintText& text, Range words, const std::vector<Option>& options) {
  const LintText::Sentence& sentence = text.sentence_of(words.first);
  for (Range where : {Range{words.end, sentence.end}, Range{sentence.first, words.first}})
    for (std::size_t at = where.first; at < where.end; ++at)
      if (const auto label = option_label(text, at)) return *label;
  const std::size_t index = text.words[words.first].sentence;
  for (const Option& option : options)
    if (std::find(option.sentences.begin(), option.sentences.end(), index) != option.sentences.end())
      return option.number;
  for (std::size_t at = words.end; at < sentence.end; ++at) {
    if (match(text, at, "the first/second/third/fourth")) return *place_in(kOrdinals, text.words[at + 1].key);
    const bool is_letter = text.words[at].capital && text.words[at].end - text.words[at].begin == 1;
    if (is_letter) return rank_of(text.words[at]).value_or(kUnnamed);
  }
  return kUnnamed;
}

std::set<int> recommended(const LintText& text, const std::vector<Option>& options) {
  std::set<int> numbers;
  for (Range words : find_all(text, kRecommendations)) {
    const bool denied = words.first > 0 && text.words[words.first].joined && text.words[words.first - 1].key == "not";
    if (!denied && !text.sentence_of(words.first).header) numbers.insert(recommended_option(text, words, options));
  }
  if (numbers.size() > 1) numbers.erase(kUnnamed);
  return numbers;
}

}  // namespace

std::set<std::size_t> other_options(const LintText& text) {
  const std::vector<Option> options = find_options(text);
  const std::set<int> numbers = recommended(text, options);
  std::set<std::size_t> sentences;
  if (numbers.size() != 1 || numbers.contains(kUnnamed)) return sentences;
  for (const Option& option : options) {
    if (numbers.contains(option.number)) continue;
    for (const std::size_t i : option.sentences)
      if (text.sentences[i].item || i == option.sentences.front()) sentences.insert(i);
  }
  return sentences;
}

Findings two_options(const LintText& text, const LintSubject& subject) {
  if (!is_delay_notice(subject)) return {};
  const std::vector<Option> options = find_options(text);
  const std::string better = "give two or three, numbered, each with its date and cost";
  if (options.empty()) return {missing("no option at all", better)};
  const std::size_t place = text.sentences[options.front().sentences.front()].first;
  if (options.size() == 1) return {found_at(text, place, "only one option", better)};
  if (options.size() > 3)
    return {found_at(text, place, fmt::format("{} options, more than three", options.size()), better)};
  if (std::none_of(options.begin(), options.end(), [&](const Option& o) { return is_dated(text, o); }))
    return {found_at(text, place, "no option has a date", better)};
  Findings findings;
  for (const Option& option : options) {
    if (is_dated(text, option) || is_priced(text, option)) continue;
    findings.push_back(found_at(text, text.sentences[option.sentences.front()].first,
                                fmt::format("option {} has neither date nor cost", option.number), better));
  }
  return findings;
}

Findings one_recommended(const LintText& text, const LintSubject& subject) {
  if (!is_delay_notice(subject)) return {};
  const std::vector<Option> options = find_options(text);
  if (options.empty()) return {};  // two-options says so
  const std::size_t count = recommended(text, options).size();
  if (count == 1) return {};
  return {found_at(text, text.sentences[options.front().sentences.front()].first,
                   count == 0 ? "no option is recommended" : fmt::format("{} options are recommended", count),
                   "recommend exactly one: We recommend this one.")};
}

}  // namespace crm::linting
