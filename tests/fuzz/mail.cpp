// SPDX-License-Identifier: MIT
// A letter as a mail: no text, name or address can add a header or end one early.
#include "crm/formats.hpp"
#include "crm/mail.hpp"
#include "crm/text.hpp"

#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

using namespace crm;

bool is_one_line(const std::string& text) {
  return text.find_first_of(std::string_view("\r\n\0", 3)) == std::string::npos;
}

// The parts of the input between NULs; a missing one is empty.
std::string next_part(std::string& rest) {
  const std::size_t end = rest.find('\0');
  const std::string part = rest.substr(0, end);
  rest.erase(0, end == std::string::npos ? end : end + 1);
  return part;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string rest(reinterpret_cast<const char*>(data), size);
  if (invalid_utf8(rest)) return 0;  // no such text comes from a record
  const LetterAnswer letter{next_part(rest), next_part(rest), next_part(rest), rest};
  if (!letter.to_address.empty() && !is_mail_address(letter.to_address)) return 0;
  const Envelope envelope{{"Priya Nair", "priya@studio.example"}, {letter.to_name, letter.to_address},
                          mail_date(*parse_iso_date("2026-11-21"), 8 * 3600, 60)};
  const MailMessage message = find_format("mail")->letter_mail(letter, envelope);
  for (const std::string* header : {&message.from.name, &message.from.address, &message.to.name, &message.to.address,
                                    &message.subject, &message.date, &message.id, &message.references})
    if (!is_one_line(*header)) std::abort();
  if (message.text.find('\0') != std::string::npos || message.html.find("<script") != std::string::npos) std::abort();
  return mail_description(message).empty();
}
