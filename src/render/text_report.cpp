// SPDX-License-Identifier: MIT
#include "answers.hpp"
#include "report_tables.hpp"
#include "style.hpp"

#include "crm/text.hpp"

namespace crm::render {

std::string text_report(const ReportAnswer& answer, const Style& style) {
  std::string text = paragraph(report_headline(answer), 0, Ink::strong, style);
  if (answer.since) text += paragraph(period_text(*answer.since), 0, Ink::plain, style);
  for (const Table& table : report_tables(answer))
    text += '\n' + paint(table.title, Ink::strong, style) + '\n' + text_table(table, style, 2);
  return text;
}

}  // namespace crm::render
