// SPDX-License-Identifier: MIT
#include "answers.hpp"
#include "markup.hpp"
#include "style.hpp"

#include "crm/text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm::render {
namespace {

std::string headline(const TimelineAnswer& answer) {
  return fmt::format("{} · {}", answer.title, to_words(answer.view->today));
}

int widest_kind(const TimelineAnswer& answer) {
  int width = 0;
  for (const TimelineEntry& entry : answer.entries) width = std::max(width, display_width(entry.kind));
  return width;
}

}  // namespace

std::string text_timeline(const TimelineAnswer& answer, const Style& style) {
  const int kinds = widest_kind(answer) + kGap;
  const int indent = 10 + kGap + kinds;
  std::string text = paragraph(headline(answer), 0, Ink::strong, style) + '\n';
  if (answer.entries.empty()) text += "nothing has happened yet\n";
  for (const TimelineEntry& entry : answer.entries) {
    const std::vector<std::string> lines = lines_beside(entry.text, indent, style);
    const Ink ink = entry.kind == "missed" ? Ink::late : Ink::dim;
    text +=
        to_iso(entry.date) + spaces(kGap) + paint(pad_to_width(entry.kind, kinds), ink, style) + lines.front() + '\n';
    for (std::size_t i = 1; i < lines.size(); ++i) text += spaces(indent) + lines[i] + '\n';
  }
  return text;
}

std::string md_timeline(const TimelineAnswer& answer, const Style&) {
  Table table{"", {{"date"}, {"what"}, {"happened"}, {"record"}}, {}};
  for (const TimelineEntry& entry : answer.entries)
    table.rows.push_back({to_iso(entry.date), entry.kind, entry.text, entry.id});
  return fmt::format("# {}\n\n{}", escape_markdown(headline(answer)), markdown_table(table));
}

}  // namespace crm::render
