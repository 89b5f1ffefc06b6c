// SPDX-License-Identifier: MIT
#include "lint_rules.hpp"
#include "word_classes.hpp"
#include "word_lists.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace crm::linting {

namespace {

using enum Severity;

constexpr LintLanguage english = LintLanguage::english, any_language = LintLanguage::other;

constexpr std::span<const std::string_view> kNoWords;

constexpr LintRule kTable[] = {
    {"ask-first", english, warning, "a delay notice does not begin with what the reader is to do, and by when",
     "Who reads only the first lines must still know what is wanted of them.", kAsks, ask_first},
    {"old-and-new-date", english, error,
     "a delay notice lacks the date promised, or a firm new one where no option keeps it",
     "A notice without both dates leaves the reader to work out what has changed.", kKeptDates, old_and_new_date},
    {"cause-in-one-sentence", english, warning, "a delay notice gives no cause, or a list of excuses",
     "One cause is an explanation; a list of them is a defence.", kCauses, cause_in_one_sentence},
    {"impact-on-reader", english, warning, "a delay notice does not say what the delay means for the reader",
     "They care about their launch, not about our work.", kImpacts, impact_on_reader},
    {"two-options", english, error, "a delay notice does not give two or three options with date and cost",
     "A choice gives back the control that a delay takes away.", kCosts, two_options},
    {"one-recommended", english, error, "not exactly one option is recommended",
     "We know the work best: a choice without our advice is work passed on.", kRecommendations, one_recommended},
    {"next-update", english, error, "a delay notice or status update gives no day for the next message",
     "Who knows when they will hear does not have to ask.", kNextUpdates, next_update},
    {"recovery", english, error, "a delay notice does not say who does what now",
     "Trust comes back with what is done, not with what is said.", kRecoveries, recovery},
    {"apology-responsibility", english, error, "a date was missed and the letter takes no responsibility",
     "Of all parts of an apology, this one counts most.", kOwnerships, apology_responsibility},
    {"apology-repair", english, error, "a date was missed and the letter offers no repair",
     "An apology that changes nothing will have to be repeated.", kRepairs, apology_repair},
    {"conditional-apology", english, error, "an apology has a condition or a but",
     "\"Sorry for any inconvenience\" doubts that there was any.", kConditions, conditional_apology},
    {"blame", english, warning, "the fault is put on somebody else",
     "Blame makes the reader wonder what you say about them.", kBlames, blame},
    {"hedge", english, error, "a wording promises nothing", "The reader hears a promise, you remember an attempt.",
     kHedges, hedge},
    {"vague-date", english, error, "a wording names no day", "\"Soon\" is a different day for everybody who reads it.",
     kVagueDates, vague_date},
    {"ambiguous-date", english, error, "day and month of a date can be taken for each other",
     "12/11 is in November or in December, depending on where one grew up.", kDatePrepositions, ambiguous_date},
    {"undefined-acronym", english, error, "two to six capitals that neither the glossary nor the text explains",
     "Whoever does not know it will rather nod than ask. The words listed need no explanation.", kCommonAcronyms,
     undefined_acronym},
    {"unexpanded-acronym", english, error, "a term of the glossary is used without its meaning",
     "The glossary is ours; the reader has only the letter.", kNoWords, unexpanded_acronym},
    {"long-sentence", english, error, "a sentence of more than 25 words", "Long sentences hide what they say.",
     kNoWords, long_sentence},
    {"average-sentence", english, error, "more than 20 words per sentence",
     "Short sentences are read, long ones are skimmed.", kNoWords, average_sentence},
    {"too-long", english, error, "a delay notice of more than 250 words, or a status update of more than 200",
     "What does not fit one screen is put off until later.", kNoWords, too_long},
    {"confidential-term", any_language, error, "a confidential term of crm.yaml", "It was told to us in confidence.",
     kNoWords, confidential_term},
    {"other-client", any_language, error,
     "the name of a stakeholder who is not the reader; the first name alone, where it can be nobody else's",
     "Who reads about others knows that others read about them.", kNoWords, other_client},
    {"internal-field", any_language, error, "a word or a date from our own records",
     "Our targets, scores and notes are for us; read by a client they look like a second set of books.", kInternalWords,
     internal_field},
    {"named-in-a-miss", english, warning, "one of us is named in a sentence about a miss",
     "Success is named, a miss is the team's.", kMisses, named_in_a_miss},
    {"i-form", english, warning, "an achievement in the first person", "Credit that is given away comes back.",
     kAchievements, i_form},
};

}  // namespace

}  // namespace crm::linting

namespace crm {

using linting::kTable;

std::span<const LintRule> lint_table() { return kTable; }

std::span<const LintWordClass> lint_word_classes() { return linting::kWordClasses; }

const LintRule* find_lint_rule(std::string_view id) {
  const auto* rule = std::find_if(std::begin(kTable), std::end(kTable), [&](const LintRule& r) { return r.id == id; });
  return rule == std::end(kTable) ? nullptr : rule;
}

std::vector<LintFinding> lint(std::string_view text, const LintSubject& subject) {
  const LintText read = read_lint_text(text, subject.today);
  std::vector<LintFinding> all;
  for (const LintRule& rule : kTable) {
    if (subject.language == LintLanguage::other && rule.language == LintLanguage::english) continue;
    std::vector<LintFinding> findings = rule.find(read, subject);
    for (LintFinding& finding : findings) {
      finding.rule = rule.id;
      finding.severity = rule.severity;
    }
    all.insert(all.end(), std::make_move_iterator(findings.begin()), std::make_move_iterator(findings.end()));
  }
  std::stable_sort(all.begin(), all.end(), [](const LintFinding& a, const LintFinding& b) {
    return std::tie(a.line, a.column) < std::tie(b.line, b.column);
  });
  return all;
}

}  // namespace crm
