// SPDX-License-Identifier: MIT
// The functions behind the lint table. Each returns its findings in any order, without rule and severity.
#pragma once

#include "phrases.hpp"

#include <set>

namespace crm::linting {

using Findings = std::vector<LintFinding>;

// what a letter must have
Findings ask_first(const LintText&, const LintSubject&);
Findings old_and_new_date(const LintText&, const LintSubject&);
Findings cause_in_one_sentence(const LintText&, const LintSubject&);
Findings impact_on_reader(const LintText&, const LintSubject&);
Findings two_options(const LintText&, const LintSubject&);
Findings one_recommended(const LintText&, const LintSubject&);
Findings next_update(const LintText&, const LintSubject&);
Findings recovery(const LintText&, const LintSubject&);
Findings apology_responsibility(const LintText&, const LintSubject&);
Findings apology_repair(const LintText&, const LintSubject&);
// words
Findings conditional_apology(const LintText&, const LintSubject&);
Findings blame(const LintText&, const LintSubject&);
Findings hedge(const LintText&, const LintSubject&);
Findings vague_date(const LintText&, const LintSubject&);
Findings ambiguous_date(const LintText&, const LintSubject&);
Findings undefined_acronym(const LintText&, const LintSubject&);
Findings unexpanded_acronym(const LintText&, const LintSubject&);
// lengths
Findings long_sentence(const LintText&, const LintSubject&);
Findings average_sentence(const LintText&, const LintSubject&);
Findings too_long(const LintText&, const LintSubject&);
// what must not leave the house
Findings confidential_term(const LintText&, const LintSubject&);
Findings other_client(const LintText&, const LintSubject&);
Findings internal_field(const LintText&, const LintSubject&);
Findings named_in_a_miss(const LintText&, const LintSubject&);
Findings i_form(const LintText&, const LintSubject&);

// Something that is not there.
LintFinding missing(std::string why, std::string better);
// These words are there; a possessive 's at their end is left out of the quotation.
LintFinding found(const LintText& text, Range words, std::string why, std::string better);
// As `found`, but without quoting the words.
LintFinding found_at(const LintText& text, std::size_t word, std::string why, std::string better);

// Rules that need no more than a list: each phrase that occurs is a finding.
Findings each(const LintText& text, Phrases phrases, std::string_view why, std::string_view better);

// Phrases of which "… missed" wants a subject before it and "we did tell …" an object after it: the words with them.
// None where the subject is the writer's own side.
std::optional<Range> with_subject_and_object(const LintText& text, Range words, std::string_view phrase);

// The words about a miss of whoever is named in `name`: "Sam Okafor missed", "because of Sam".
std::optional<Range> miss_of(const LintText& text, Range name);

// The sentences that tell the cause, where a label such as "What happened:" says so.
std::set<std::size_t> cause_sentences(const LintText& text);

// The sentences that begin an option which is not the one recommended; none unless exactly one is.
std::set<std::size_t> other_options(const LintText& text);

inline bool is_delay_notice(const LintSubject& subject) { return subject.kind == LetterKind::delay_notice; }

}  // namespace crm::linting
