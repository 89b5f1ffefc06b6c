// SPDX-License-Identifier: MIT
// Letters from mustache templates. A template begins with header lines (`To: …`, `Subject: …`), an empty line, and a
// body in Markdown that also reads well as plain text.
#pragma once

#include "crm/formats.hpp"
#include "crm/letters.hpp"

#include <string>
#include <string_view>

namespace crm {

// Our own template of a letter, in English.
std::string_view built_in_template(LetterKind kind);

// How a template's dates are written: in English words with the weekday, or in digits, which need neither translation
// nor inflection.
enum class DateStyle { words, iso };

// Fills a template with a letter. Throws Error(usage) for a template that is malformed or uses a name that is not in
// the letter's table; `source` names the template in that message.
std::string fill_template(std::string_view text, const std::string& source, const letters::LetterType& type,
                          const Document& letter, DateStyle dates = DateStyle::words);

// Splits what a template gave into header lines and body.
LetterAnswer letter_answer(std::string_view filled, std::string address);

// Headers and body as one text, as the plain-text format prints it and lint reads it.
std::string letter_text(const LetterAnswer& letter);

}  // namespace crm
