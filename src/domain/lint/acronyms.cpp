// SPDX-License-Identifier: MIT
#include "lint_rules.hpp"
#include "word_lists.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace crm::linting {

namespace {

using std::string_view;

bool is_capital_letter(char c) { return c >= 'A' && c <= 'Z'; }

// The capitals of "DCP", "DCP's" and "DCPs"; empty for other words.
string_view acronym(const LintText& text, std::size_t at) {
  string_view word = text.written(at);
  if (word.size() > 2 && word.ends_with('s') && is_capital_letter(word[word.size() - 2])) word.remove_suffix(1);
  const bool fits = word.size() >= 2 && word.size() <= 6 && std::all_of(word.begin(), word.end(), is_capital_letter);
  return fits ? word : string_view();
}

// Whether the word is part of an e-mail address, a link or a file name.
bool is_in_address(const LintText& text, std::size_t at) {
  constexpr std::size_t kLongest = 100;
  constexpr string_view kSpaces = " \t\r\n";
  const LintText::Word& word = text.words[at];
  const std::size_t from = word.begin - std::min(word.begin, kLongest);
  const string_view before = text.text.substr(from, word.begin - from);
  const string_view after = text.text.substr(word.end, kLongest);
  const string_view head = before.substr(before.find_last_of(kSpaces) + 1);
  const string_view tail = after.substr(0, after.find_first_of(kSpaces));
  const auto looks_so = [](string_view part) {
    return part.find_first_of("@_") != string_view::npos || part.find("://") != string_view::npos;
  };
  return looks_so(head) || looks_so(tail) || head.ends_with('.') ||
         (tail.size() > 1 && tail[0] == '.' && tail[1] >= 'a');
}

// "digital cinema package (DCP)", or "DCP (the digital cinema package)".
bool is_explained_at(const LintText& text, std::size_t at) {
  const LintText::Sentence& sentence = text.sentence_of(at);
  const string_view before = text.gap_before(at);
  const bool opens = before.ends_with('(') || before.ends_with("(\"");
  if (opens && at > sentence.first) {
    const std::size_t reach = text.words[at].key.size() + 2;
    for (std::size_t i = at - std::min(at - sentence.first, reach); i < at; ++i)
      if (text.words[i].key.front() == text.words[at].key.front()) return true;
  }
  if (at + 2 >= sentence.end) return false;
  static constexpr string_view kMeans[] = {"means", "stands for", "is short for", "is the", "that is"};
  return text.gap_before(at + 1) == " (" || match_longest(text, at + 1, kMeans);
}

std::set<string_view> explained(const LintText& text) {
  std::set<string_view> found;
  for (std::size_t at = 0; at < text.words.size(); ++at)
    if (const string_view word = acronym(text, at); !word.empty() && is_explained_at(text, at)) found.insert(word);
  return found;
}

bool is_term(string_view word) { return std::count_if(word.begin(), word.end(), is_capital_letter) >= 2; }

std::string without_article(std::string phrase) {
  for (string_view article : {"the ", "a ", "an "})
    if (phrase.starts_with(article)) return phrase.substr(article.size());
  return phrase;
}

bool is_in_names(const LintSubject& subject, string_view word) {
  const auto has_word = [&](string_view name) {
    for (Token token : tokens(name))
      if (name.substr(token.begin, token.end - token.begin) == word) return true;
    return false;
  };
  return has_word(subject.reader) ||
         std::any_of(subject.other_clients.begin(), subject.other_clients.end(), has_word) ||
         std::any_of(subject.team_people.begin(), subject.team_people.end(), has_word);
}

// What the reader need not be told, and what another rule reports.
bool needs_no_definition(const LintText& text, const LintSubject& subject, std::size_t at, string_view word) {
  const auto is_in = [&](Phrases list) { return std::find(list.begin(), list.end(), word) != list.end(); };
  const auto defines = [&](const auto& entry) { return entry.first == word || entry.first == text.written(at); };
  return is_in(kCommonAcronyms) || is_in(kVagueDates) || text.sentence_of(at).shouted ||
         std::any_of(subject.glossary.begin(), subject.glossary.end(), defines) || is_in_names(subject, word) ||
         is_in_address(text, at);
}

}  // namespace

Findings undefined_acronym(const LintText& text, const LintSubject& subject) {
  Findings findings;
  std::set<string_view> settled = explained(text);
  for (std::size_t at = 0; at < text.words.size(); ++at) {
    const string_view word = acronym(text, at);
    if (word.empty() || settled.contains(word) || needs_no_definition(text, subject, at, word)) continue;
    settled.insert(word);
    LintFinding finding = found(text, {at, at + 1}, "not in the glossary, and its meaning is not given",
                                fmt::format("write it in full, or add {} to the glossary of crm.yaml", word));
    finding.text = word;
    findings.push_back(std::move(finding));
  }
  return findings;
}

Findings unexpanded_acronym(const LintText& text, const LintSubject& subject) {
  Findings findings;
  const std::set<string_view> settled = explained(text);
  for (const auto& [term, meaning] : subject.glossary) {
    const std::string phrase = without_article(as_phrase(meaning));
    const string_view phrases[] = {phrase};
    if (!is_term(term) || settled.contains(term) || (!phrase.empty() && !find_all(text, phrases).empty())) continue;
    for (std::size_t at = 0; at < text.words.size(); ++at) {
      if (text.written(at) != term && acronym(text, at) != term) continue;
      findings.push_back(found(text, {at, at + 1}, "used without its meaning", fmt::format("{} ({})", meaning, term)));
      findings.back().text = term;
      break;
    }
  }
  return findings;
}

}  // namespace crm::linting
