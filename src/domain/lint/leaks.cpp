// SPDX-License-Identifier: MIT
// What must not leave the house.
#include "lint_rules.hpp"
#include "word_lists.hpp"

#include <algorithm>

namespace crm::linting {

namespace {

using std::string_view;

// These begin a sentence without being a name: "Will you …", "Mark the day".
constexpr string_view kWordsThatAreNames[] = {
    "amber", "art",   "autumn", "bill", "chase",  "chip", "dawn", "dean", "drew",  "faith", "frank",     "gene",
    "grace", "grant", "guy",    "hope", "joy",    "mark", "max",  "page", "pat",   "rich",  "rob",       "rose",
    "sandy", "skip",  "sky",    "sue",  "summer", "ward", "will", "wade", "penny", "robin", "christian", "victor"};

// "Rosa Lindt" and "Rosa Parks" are somebody's whole name.
bool name_goes_on(const LintText& text, Range words) {
  const LintText::Word& last = text.words[words.end - 1];
  if (last.end != last.stem_end || words.end == text.sentence_of(words.first).end) return false;
  return text.words[words.end].capital && text.words[words.end].joined;
}

LintFinding other_name(const LintText& text, Range words) {
  return found(text, words, "the name of another client", "leave it out, or say another commitment");
}

// Written as a name, and not where one is found already.
void add_first_name(const LintText& text, const std::string& name, Findings& findings) {
  const std::string phrase = as_phrase(name);
  const string_view phrases[] = {phrase};
  for (Range words : find_all(text, phrases)) {
    const bool begins = words.first == text.sentence_of(words.first).first;
    const bool a_word = begins && match_longest(text, words.first, kWordsThatAreNames);
    LintFinding finding = other_name(text, words);
    const bool known = std::any_of(findings.begin(), findings.end(), [&](const LintFinding& other) {
      return other.line == finding.line && other.column == finding.column;
    });
    if (finding.text == name && !a_word && !known && !name_goes_on(text, words)) findings.push_back(std::move(finding));
  }
}

bool is_target(const LintSubject& subject, Date date) {
  const std::vector<Date>& days = subject.public_days;
  return subject.target == date && subject.due != date && std::find(days.begin(), days.end(), date) == days.end();
}

// A term with its last word as a text may have it: margin targets, redundancies, acquired; and not in the plural.
void add_forms(std::string phrase, std::vector<std::string>& forms) {
  constexpr std::size_t kShortest = 4;  // nothing is made of an abbreviation
  const std::size_t last_word = phrase.size() - (phrase.rfind(' ') + 1);
  forms.push_back(phrase);
  if (last_word < kShortest) return;
  const auto add = [&](std::size_t cut, string_view ending) {
    forms.push_back(phrase.substr(0, phrase.size() - cut) + std::string(ending));
  };
  for (string_view ending : {"s", "es", "d", "ed", "ing"}) add(0, ending);
  if (phrase.ends_with('y')) add(1, "ies"), add(1, "ied");
  if (phrase.ends_with('e')) add(1, "ing");
  if (phrase.ends_with("ies")) add(3, "y");
  if (phrase.ends_with('s') && !phrase.ends_with("ss")) add(1, "");
}

}  // namespace

Findings confidential_term(const LintText& text, const LintSubject& subject) {
  std::vector<std::string> terms;
  for (const std::string& term : subject.confidential_terms) add_forms(as_phrase(term), terms);
  const std::vector<string_view> phrases(terms.begin(), terms.end());
  return each(text, phrases, "a confidential term", "leave it out");
}

Findings other_client(const LintText& text, const LintSubject& subject) {
  Findings findings;
  const std::string reader = as_phrase(subject.reader);
  for (const std::string& name : subject.other_clients) {
    const std::string phrase = as_phrase(name);
    const bool one_word = phrase.find(' ') == std::string::npos;
    const string_view phrases[] = {phrase};
    for (Range words : find_all(text, phrases)) {
      const bool is_reader = match(text, words.first, reader) >= words.end;
      if (is_reader || (one_word && text.written(words.first) != name)) continue;
      findings.push_back(other_name(text, words));
    }
  }
  for (const std::string& name : subject.other_first_names) add_first_name(text, name, findings);
  return findings;
}

Findings internal_field(const LintText& text, const LintSubject& subject) {
  const std::vector<Range> words = find_all(text, kInternalWords);
  Findings findings = each(text, kInternalWords, "a word from our own records", "leave it out");
  for (const LintText::Day& day : text.days) {
    const std::size_t sentence = text.words[day.first].sentence;
    const bool told = std::any_of(words.begin(), words.end(),
                                  [&](Range range) { return text.words[range.first].sentence == sentence; });
    if (is_target(subject, day.date) && !told)
      findings.push_back(
          found(text, {day.first, day.end}, "the day of our private target", "give the promised date only"));
  }
  return findings;
}

}  // namespace crm::linting
