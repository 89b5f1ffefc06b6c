// SPDX-License-Identifier: MIT
#include "answers.hpp"
#include "entries.hpp"
#include "markup.hpp"
#include "report_tables.hpp"
#include "values.hpp"

#include "crm/text.hpp"

#include <fmt/format.h>

namespace crm::render {
namespace {

// Two spaces at the end of a line break it.
constexpr std::string_view kBreak = "  \n  ";

std::string entry_line(const Entry& entry) {
  std::vector<std::string> parts;
  if (entry.priority) parts.push_back(fmt::format("P{}", *entry.priority));
  if (!entry.when.empty()) parts.push_back(entry.past ? fmt::format("**{}**", entry.when) : entry.when);
  parts.push_back(fmt::format("**{}**", escape_markdown(entry.title)));
  if (!entry.who.empty()) parts.push_back(escape_markdown(entry.who));
  if (!entry.owner.empty()) parts.push_back(escape_markdown(entry.owner));
  return join(parts, " · ");
}

std::string entry_markdown(const Entry& entry, const FollowUpAnswer& answer) {
  std::string text = "- " + entry_line(entry);
  if (!answer.explain) text += fmt::format("{}{}", kBreak, escape_markdown(join(entry.words, ", ")));
  if (answer.explain)
    for (const FollowUp* follow_up : entry.follow_ups)
      text += fmt::format("{}{}: {}{}*{}*", kBreak, follow_up->rule->id, escape_markdown(follow_up->message), kBreak,
                          escape_markdown(follow_up->rule->reason));
  if (!entry.command.empty()) text += fmt::format("{}{}", kBreak, markdown_code(entry.command));
  return text + '\n';
}

std::string project_markdown(const ProjectFollowUps& day, const FollowUpAnswer& answer) {
  const Digest digest = digest_of(day, answer.all ? Advice::in_full : Advice::counted);
  std::string text = fmt::format("# {}\n", escape_markdown(headline(digest))) + incomplete_markdown(digest.unread);
  if (!digest.calm.empty()) text += '\n' + escape_markdown(digest.calm) + '\n';
  for (const Group& group : digest.groups) {
    text += fmt::format("\n## {}\n\n", heading(group.level));
    for (const Entry& entry : group.entries) text += entry_markdown(entry, answer);
  }
  if (const std::string advice = advice_line(digest); !advice.empty()) text += '\n' + escape_markdown(advice) + '\n';
  if (const std::string problems = problems_line(digest); !problems.empty()) text += '\n' + problems + '\n';
  return text;
}

}  // namespace

std::string md_follow_ups(const FollowUpAnswer& answer, const Style&) {
  std::vector<std::string> blocks;
  for (const ProjectFollowUps& day : answer.projects) blocks.push_back(project_markdown(day, answer));
  return join(blocks, "\n");
}

std::string md_records(const RecordAnswer& answer, const Style&) { return markdown_table(table_of(answer)); }

std::string md_report(const ReportAnswer& answer, const Style&) {
  std::string text = fmt::format("# {}\n", escape_markdown(report_headline(answer))) +
                     incomplete_markdown(unread_of(answer.view->project, answer.problems, answer.named));
  if (answer.since) text += '\n' + period_text(*answer.since) + '\n';
  for (const Table& table : report_tables(answer))
    text += fmt::format("\n## {}\n\n{}", escape_markdown(table.title), markdown_table(table));
  return text;
}

}  // namespace crm::render
