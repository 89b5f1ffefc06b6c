// SPDX-License-Identifier: MIT
#include "answers.hpp"
#include "entries.hpp"
#include "style.hpp"

#include "crm/text.hpp"

#include <algorithm>

namespace crm::render {
namespace {

constexpr int kIndent = 2;
constexpr int kCommandIndent = 4;  // of a command that fits nowhere else
constexpr std::size_t kTitle = 2;  // the column that says what an entry is about

// The first line of an entry: priority, when, title, who, owner.
const std::vector<Column>& columns() {
  static const std::vector<Column> columns{{"", Align::right}, {"", Align::right}, {""}, {""}, {""}};
  return columns;
}

// Without a word about the day, an entry would look like a line of the one above it.
std::vector<std::string> cells_of(const Entry& entry) {
  return {entry.priority ? "P" + std::to_string(*entry.priority) : "", entry.when.empty() ? "-" : entry.when,
          escape_visibly(entry.title), escape_visibly(entry.who), escape_visibly(entry.owner)};
}

struct Layout {
  std::vector<int> widths;
  int text_column = kIndent;  // where the title begins
};

Layout layout_of(const Digest& digest, const Style& style) {
  std::vector<std::vector<std::string>> rows;
  for (const Group& group : digest.groups)
    for (const Entry& entry : group.entries) rows.push_back(cells_of(entry));
  Layout layout{column_widths(rows, columns(), style.width > 0 ? style.width - kIndent : 0, kTitle)};
  for (const std::size_t i : {0, 1})
    if (layout.widths[i] > 0) layout.text_column += layout.widths[i] + kGap;
  return layout;
}

std::string row_line(const Entry& entry, const std::vector<std::string>& cells, const Layout& layout,
                     const Style& style) {
  std::string line = spaces(kIndent);
  std::string data;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const int width = layout.widths[i];
    if (width == 0) continue;
    const Align align = columns()[i].align;
    if (align == Align::right)
      line += paint(fit_cell(cells[i], width, align), ink_of(entry.past ? Urgency::late : entry.level), style) +
              spaces(kGap);
    else
      data += fit_cell(cells[i], width, align) + spaces(kGap);
  }
  return line + without_trailing_spaces(std::move(data)) + '\n';
}

// The cells of each line: one line, unless cells are folded.
std::vector<std::vector<std::string>> lines_of(const Entry& entry, const Layout& layout, const Style& style) {
  const std::vector<std::string> cells = cells_of(entry);
  if (style.width == 0 || style.overflow == Overflow::cut) return {cells};
  std::vector<std::vector<std::string>> lines;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const std::vector<std::string> parts = wrap(cells[i], layout.widths[i]);
    if (lines.size() < parts.size()) lines.resize(parts.size(), std::vector<std::string>(cells.size()));
    for (std::size_t part = 0; part < parts.size(); ++part) lines[part][i] = parts[part];
  }
  return lines;
}

std::string first_lines(const Entry& entry, const Layout& layout, const Style& style) {
  std::string text;
  for (const std::vector<std::string>& cells : lines_of(entry, layout, style))
    text += row_line(entry, cells, layout, style);
  return text;
}

// Never wrapped, so that it can be copied whole.
std::string command_text(const std::string& command, int column, const Style& style) {
  const std::string safe = escape_visibly(command);
  const bool fits = style.width <= 0 || column + display_width(safe) <= style.width;
  return spaces(fits ? column : kCommandIndent) + safe + '\n';
}

std::string explanation(const Entry& entry, int column, const Style& style) {
  std::string out;
  for (const FollowUp* follow_up : entry.follow_ups) {
    out += paragraph(std::string(follow_up->rule->id) + ": " + follow_up->message, column, Ink::plain, style);
    out += paragraph(follow_up->rule->reason, column + 2, Ink::dim, style);
  }
  return out;
}

std::string entry_text(const Entry& entry, const Layout& layout, const FollowUpAnswer& answer, const Style& style) {
  std::string out = first_lines(entry, layout, style);
  out += answer.explain ? explanation(entry, layout.text_column, style)
                        : paragraph(join(entry.words, ", "), layout.text_column, Ink::dim, style);
  if (!entry.command.empty()) out += command_text(entry.command, layout.text_column, style);
  return out;
}

std::string project_text(const ProjectFollowUps& day, const FollowUpAnswer& answer, const Style& style) {
  const Digest digest = digest_of(day, answer.all ? Advice::in_full : Advice::counted);
  const Layout layout = layout_of(digest, style);
  std::string out = paragraph(headline(digest), 0, Ink::strong, style);
  if (!digest.calm.empty()) out += '\n' + paragraph(digest.calm, 0, Ink::plain, style);
  for (const Group& group : digest.groups) {
    out += '\n' + paint(heading(group.level), ink_of(group.level), style) + '\n';
    for (const Entry& entry : group.entries) out += entry_text(entry, layout, answer, style);
  }
  if (const std::string advice = advice_line(digest); !advice.empty())
    out += '\n' + paragraph(advice, 0, Ink::dim, style);
  return out;
}

}  // namespace

std::string text_follow_ups(const FollowUpAnswer& answer, const Style& style) {
  std::vector<std::string> blocks;
  for (const ProjectFollowUps& day : answer.projects) blocks.push_back(project_text(day, answer, style));
  return join(blocks, "\n");
}

}  // namespace crm::render
