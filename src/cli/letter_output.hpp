// SPDX-License-Identifier: MIT
// From a letter to what is printed: the template that applies, the lint, the answer.
#pragma once

#include "session.hpp"

#include "crm/letters.hpp"
#include "crm/templates.hpp"

#include <string>
#include <vector>

namespace crm::cli {

inline constexpr Option kTemplateOption{
    .name = "template", .value = "FILE", .doc = "a mustache template in place of ours"};

// Who is to read it. Throws Error as resolve_stakeholder does, and Error(usage) for what remains of a person who was
// anonymised; warns of one who left.
const Stakeholder& letter_reader(Session& session, const Project& project, std::string_view text);

struct Written {
  LetterAnswer answer;
  std::vector<LintFinding> findings;  // none for pages of our own
  std::string reader = {};            // an id; empty for pages of our own
};

// Fills the template that applies: --template, templates/ in the project, $XDG_CONFIG_HOME/crm/templates/, ours; each
// in the reader's language first (es-MX, then es). Notes when that is ours in English for a reader of another language.
// `view` is of the letter's day. `reader` null: a page of our own. Throws Error(usage) for a template with a fault.
Written write_letter(Session& session, const View& view, LetterKind kind, const Document& letter,
                     const Stakeholder* reader, const Promise* about);

// How the reader likes to be reached, where that is not in writing.
void note_channel(Session& session, const Stakeholder& reader);

// What goes to a client names no file of ours, and cannot say that something is missing: so we are told.
void warn_if_incomplete(Session& session, const Project& project);

// Prints it in the chosen format. What lint found is said on stderr, and is a reason for exit code 1 if it is an error.
void print_letter(Session& session, const Written& letter);

}  // namespace crm::cli
