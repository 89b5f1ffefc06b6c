// SPDX-License-Identifier: MIT
#include "answers.hpp"
#include "markup.hpp"
#include "page.hpp"

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

// A page of our own has nobody to go to.
bool is_page(const LetterAnswer& letter) { return letter.to_name.empty(); }

}  // namespace

std::string text_letter(const LetterAnswer& letter, const Style& style) {
  const std::string subject = escape_visibly(letter.subject);
  if (is_page(letter)) return fmt::format("{}\n\n{}", paint(subject, Ink::strong, style), body_of(letter));
  return fmt::format("To: {}\nSubject: {}\n\n{}", escape_visibly(addressee(letter)), subject, body_of(letter));
}

std::string md_letter(const LetterAnswer& letter, const Style&) {
  const std::string to = is_page(letter) ? "" : fmt::format("To: {}\n\n", escape_markdown(addressee(letter)));
  return fmt::format("# {}\n\n{}{}", escape_markdown(letter.subject), to, letter_markdown(body_of(letter)));
}

std::string html_letter(const LetterAnswer& letter, const Style&) {
  const std::string to = is_page(letter) ? "" : fmt::format("<p>To: {}</p>\n", escape_html(addressee(letter)));
  return html_page(letter.subject,
                   fmt::format("<h1>{}</h1>\n{}{}", escape_html(letter.subject), to, html_from_markdown(letter.body)));
}

}  // namespace crm::render
