// SPDX-License-Identifier: MIT
// Data made harmless in HTML and Markdown.
#pragma once

#include "style.hpp"

#include <string>
#include <string_view>

namespace crm::render {

// Controls shown visibly, and & < > " ' as entities: for text and attributes, of XML too. Line feeds stay.
std::string escape_html(std::string_view text);

std::string html_table(const Table& table);
// Paragraphs, headings, lists and **bold** of a letter; anything else is text.
std::string html_from_markdown(std::string_view markdown);

// One line of text that Markdown leaves as it is.
std::string escape_markdown(std::string_view text);
// The same Markdown as for html_from_markdown: anything else in the letter is text, however a page is made of it.
std::string letter_markdown(std::string_view letter);
// The text as code, whatever backticks it has.
std::string markdown_code(std::string_view text);
std::string markdown_table(const Table& table);

}  // namespace crm::render
