// SPDX-License-Identifier: MIT
// A client's report as text, Markdown and JSON; client_page.cpp makes the page.
#include "answers.hpp"
#include "client_tables.hpp"
#include "json_parts.hpp"
#include "markup.hpp"

#include "crm/text.hpp"

#include <fmt/format.h>

namespace crm::render {
namespace {

using letters::ClientReport;

// The day, and how it stands.
std::vector<std::string> opening(const ClientReport& report) {
  std::vector<std::string> lines{to_words(*report.reader.today) + ". " + client_summary(report)};
  if (report.since) lines.push_back(client_period(report));
  if (!report.shared_goal.empty()) lines.push_back(fmt::format("What we both want: {}.", report.shared_goal));
  return lines;
}

}  // namespace

std::string text_client_report(const ClientReport& report, const Style& style) {
  std::string text = paragraph(client_headline(report), 0, Ink::strong, style) + '\n';
  for (const std::string& line : opening(report)) text += paragraph(line, 0, Ink::plain, style);
  for (const Table& table : client_tables(report))
    text += '\n' + paint(table.title, Ink::strong, style) + '\n' + text_table(table, style, 2);
  return text;
}

std::string md_client_report(const ClientReport& report, const Style&) {
  std::string text = fmt::format("# {}\n", escape_markdown(client_headline(report)));
  for (const std::string& line : opening(report)) text += '\n' + escape_markdown(line) + '\n';
  for (const Table& table : client_tables(report))
    text += fmt::format("\n## {}\n\n{}", table.title, markdown_table(table));
  return text;
}

std::string json_client_report(const ClientReport& report, const Style&) {
  Json json = Json::object();
  json.add("schema", "crm.client-report/1");
  for (const Field& field : ClientReport::fields()) json.add(field.name, value_json(*field.type, field.get(&report)));
  return json.text();
}

}  // namespace crm::render
