// SPDX-License-Identifier: MIT
#include "answers.hpp"
#include "markup.hpp"

#include "crm/text.hpp"

#include <fmt/format.h>

namespace crm::render {
namespace {

std::string addressee(const LetterAnswer& letter) {
  if (letter.to_address.empty()) return letter.to_name;
  return fmt::format("{} <{}>", letter.to_name, letter.to_address);
}

// Templates may or may not end in a line feed.
std::string body_of(const LetterAnswer& letter) {
  std::string body = escape_visibly(letter.body, Newlines::keep);
  if (!body.ends_with('\n')) body += '\n';
  return body;
}

}  // namespace

std::string text_letter(const LetterAnswer& letter, const Style&) {
  const std::string to = letter.to_name.empty() ? "" : fmt::format("To: {}\n", escape_visibly(addressee(letter)));
  return fmt::format("{}Subject: {}\n\n{}", to, escape_visibly(letter.subject), body_of(letter));
}

std::string md_letter(const LetterAnswer& letter, const Style&) {
  return fmt::format("# {}\n\nTo: {}\n\n{}", escape_markdown(letter.subject), escape_markdown(addressee(letter)),
                     body_of(letter));
}

std::string html_letter(const LetterAnswer& letter, const Style&) {
  const std::string body = fmt::format("<h1>{}</h1>\n<p>To: {}</p>\n{}", escape_html(letter.subject),
                                       escape_html(addressee(letter)), html_from_markdown(letter.body));
  return html_page(letter.subject, body);
}

}  // namespace crm::render
