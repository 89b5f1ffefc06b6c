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

constexpr string_view kAnnouncements[] = {"option",       "options",      "choice",       "choices",
                                          "choose",       "alternatives", "pick",         "decide",
                                          "ways forward", "either",       "possibilities"};

// The number in "option 2", "option B" or "option two", if that stands at `word`.
std::optional<int> option_label(const LintText& text, std::size_t word) {
  if (text.words[word].key != "option" || word + 1 >= text.sentence_of(word).end) return std::nullopt;
  const std::string& key = text.words[word + 1].key;
  if (const auto number = number_of(key)) return number;
  if (key.size() == 1 && key[0] >= 'a' && key[0] <= 'e') return key[0] - 'a' + 1;
  constexpr string_view kNumbers[] = {"one", "two", "three", "four"};
  const auto* number = std::find(std::begin(kNumbers), std::end(kNumbers), key);
  return number == std::end(kNumbers) ? std::nullopt
                                      : std::optional(static_cast<int>(number - std::begin(kNumbers)) + 1);
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
    const auto label = option_label(text, sentence.first);
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

std::vector<Option> find_options(const LintText& text) {
  if (const auto list = announced_list(text)) return options_of_list(text, *list);
  std::vector<Option> labelled = labelled_options(text);
  if (!labelled.empty()) return labelled;
  const auto list = numbered_list(text);
  return list ? options_of_list(text, *list) : labelled;
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
  constexpr string_view kOrdinals[] = {"the first", "the second", "the third"};
  for (int i = 0; i < 3; ++i)
    if (find_in(text, {words.end, sentence.end}, Phrases(kOrdinals).subspan(static_cast<std::size_t>(i), 1)))
      return i + 1;
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
  return {};
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
