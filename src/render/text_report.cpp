// SPDX-License-Identifier: MIT
#include "answers.hpp"
#include "report_tables.hpp"
#include "style.hpp"

#include "crm/text.hpp"

namespace crm::render {

std::string text_report(const ReportAnswer& answer, const Style& style) {
  std::string text = paint(escape_visibly(report_headline(answer)), Ink::strong, style) + '\n';
  if (answer.since) text += period_text(*answer.since) + '\n';
  for (const Table& table : report_tables(answer))
    text += '\n' + paint(table.title, Ink::strong, style) + '\n' + text_table(table, style, 2);
  return text;
}

}  // namespace crm::render
