// SPDX-License-Identifier: MIT
// The subject of the sample letters, and short ways to ask what a rule finds.
#pragma once

#include "crm/lint.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace crm::test {

using Lines = std::vector<std::string>;

// A notice to Maya Chen on Saturday 21 November 2026 about what was due the day before.
inline LintSubject sample_subject(LetterKind kind = LetterKind::delay_notice) {
  LintSubject subject;
  subject.kind = kind;
  subject.reader = "Maya Chen";
  subject.other_clients = {"Tom Alvarez", "Rosa Lindt", "Finance"};
  subject.other_first_names = {"Rosa"};
  subject.team_people = {"Jo Reyes", "Priya Nair", "Sam Okafor"};
  subject.confidential_terms = {"Vantage Agency", "resignation", "write-off"};
  subject.glossary = {{"OOH", "out-of-home advertising"}, {"CMYK", "the four-colour print process"}};
  subject.due = make_date({2026, 11, 20});
  subject.target = make_date({2026, 11, 10});
  subject.overdue = subject.apology_owed = true;
  subject.today = *make_date({2026, 11, 21});
  subject.example_day = *make_date({2026, 11, 27});
  return subject;
}

inline std::vector<LintFinding> findings_of(std::string_view rule, std::string_view text, const LintSubject& subject) {
  std::vector<LintFinding> found = lint(text, subject);
  std::erase_if(found, [&](const LintFinding& finding) { return finding.rule != rule; });
  return found;
}

// The words that a rule finds in a text of no particular kind.
inline Lines words_found(std::string_view rule, std::string_view text) {
  Lines words;
  for (const LintFinding& finding : findings_of(rule, text, sample_subject(LetterKind::any)))
    words.push_back(finding.text);
  return words;
}

// Why a rule objects to a delay notice.
inline Lines objections(std::string_view rule, std::string_view text, const LintSubject& subject = sample_subject()) {
  Lines whys;
  for (const LintFinding& finding : findings_of(rule, text, subject)) whys.push_back(finding.why);
  return whys;
}

}  // namespace crm::test
