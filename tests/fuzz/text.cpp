// SPDX-License-Identifier: MIT
// Texts from outside: imports, templates, letters to lint, cells of a table.
#include "crm/csv.hpp"
#include "crm/error.hpp"
#include "crm/letters.hpp"
#include "crm/templates.hpp"
#include "crm/text.hpp"
#include "crm/vcard.hpp"

#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

using namespace crm;

constexpr int kColumns = 20;

template <class Call>
void call_or_refuse(Call call) {
  try {
    call();
  } catch (const Error& error) {
    if (error.kind != ErrorKind::usage || error.message.empty()) std::abort();
  }
}

void check_shown(const std::string& text) {
  for (const CodePoint& point : code_points(escape_visibly(text)))
    if (is_forbidden(point.value) || point.value == '\n') std::abort();
  if (display_width(cut_to_width(text, kColumns)) > kColumns) std::abort();
  if (display_width(pad_to_width(text, kColumns)) < kColumns) std::abort();
  for (const std::string& line : wrap(text, kColumns))
    if (display_width(line) > kColumns) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  check_shown(text);
  if (invalid_utf8(text)) return 0;
  call_or_refuse([&] { mend(text); });
  call_or_refuse([&] { parse_csv(text, "people.csv"); });
  call_or_refuse([&] { parse_vcards(text, "people.vcf"); });
  call_or_refuse([&] {
    DocumentBuilder letter;
    fill_template(text, "t.mustache", letters::letter_type(LetterKind::apology), letter.finish());
  });
  LintSubject subject;
  subject.kind = LetterKind::delay_notice;
  subject.reader = "Maya Chen";
  subject.other_clients = {"Rosa Lindt"};
  subject.today = *parse_iso_date("2026-11-21");
  for (const LintFinding& finding : lint(text, subject))
    if (finding.line < 1 || finding.column < 1) std::abort();
  return 0;
}
