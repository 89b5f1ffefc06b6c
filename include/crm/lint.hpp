// SPDX-License-Identifier: MIT
// The lint rules for texts that leave the house. Pure functions of (text, what we know of the reader and the promise).
#pragma once

#include "crm/error.hpp"
#include "crm/field.hpp"
#include "crm/view.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace crm {

// Which parts a text must have. `any` text is only read for words, dates, lengths and acronyms; brief and retro stay
// in the house and are not linted.
enum class LetterKind {
  any,
  delay_notice,
  status_update,
  outline,
  retro_recap,
  feedback_request,
  playback,
  apology,
  brief,
  retro
};

// What is read in a text that is not English: only what must not leave the house.
enum class LintLanguage { english, other };

struct LintSubject {
  LintLanguage language = LintLanguage::english;
  LetterKind kind = LetterKind::any;
  std::string reader;                       // name; empty: nobody in particular
  std::vector<std::string> other_clients;   // names of the stakeholders who are not the reader
  std::vector<std::string> other_first_names;  // of these people, where it can be nobody else's in this letter
  std::vector<std::string> team_people;     // owners, members, the PM
  std::vector<std::string> confidential_terms;
  Dictionary glossary;
  std::optional<Date> due;                  // of the promise it is about: the date now standing
  std::optional<Date> target;               // our private target: must not appear
  std::vector<Date> public_days;            // but as one of these, which the letter names for a reason of its own
  bool overdue = false;
  bool apology_owed = false;
  Date today;
  Date example_day;  // a business day to come, for better wordings
};

struct LintFinding {
  std::string rule;
  Severity severity = Severity::error;
  int line = 1;     // of the text, from 1
  int column = 1;   // in bytes, from 1
  std::string text;    // the words; empty for something missing
  std::string why;
  std::string better;  // a better wording, where one can be given
  std::optional<double> count;  // words counted, for the rules about length
  std::optional<int> limit;
};

struct LintRule {
  std::string_view id;
  LintLanguage language;  // other: it needs no English
  Severity severity;  // words, dates, lengths, acronyms and required parts are errors; readings are warnings
  std::string_view when;
  std::string_view reason;
  std::span<const std::string_view> words;  // the word list behind a reading, published by `crm rules`
  std::vector<LintFinding> (*find)(const struct LintText&, const LintSubject&);
};

// {party} in the word list of a rule stands for any of these words.
struct LintWordClass {
  std::string_view name;
  std::span<const std::string_view> words;
};

std::span<const LintRule> lint_table();
std::span<const LintWordClass> lint_word_classes();
const LintRule* find_lint_rule(std::string_view id);

// Every finding, by line, column, and the table. What is missing has the first place.
std::vector<LintFinding> lint(std::string_view text, const LintSubject& subject);

// What to know about a letter to `reader` (may be empty) about `promise` (may be null) on the view's day.
LintSubject lint_subject(const View& view, LetterKind kind, std::string_view reader, const Promise* promise);

inline constexpr int kLongSentence = 25;     // words
inline constexpr int kAverageSentence = 20;  // words
inline constexpr int kNoticeWords = 250;
inline constexpr int kUpdateWords = 200;

}  // namespace crm
