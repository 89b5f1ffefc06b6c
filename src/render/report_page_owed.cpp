// SPDX-License-Identifier: MIT
#include "markup.hpp"
#include "report_page.hpp"
#include "sheet.hpp"

#include "crm/text.hpp"

#include <utility>

#include <fmt/format.h>

namespace crm::render {
namespace {

// To whom, and who does it; each stays in one piece, and no line begins with the dot.
std::string details_of(const Entry& entry) {
  const std::string_view dot = entry.who.empty() || entry.owner.empty() ? "" : "&nbsp;·";
  std::string html;
  for (const auto& [part, end] : {std::pair(entry.who, dot), std::pair(entry.owner, std::string_view())})
    if (!part.empty()) html += fmt::format(" <span class=\"who\">{}{}</span>", escape_html(part), end);
  return html;
}

// The rules behind it, as short words or each with its reason.
std::string rules_html(const Entry& entry, Rules rules) {
  if (rules == Rules::in_words) return fmt::format("<p class=\"words\">{}</p>", escape_html(join(entry.words, ", ")));
  std::string html;
  for (const FollowUp* follow_up : entry.follow_ups)
    html += fmt::format("<p>{}: {}</p><p class=\"words\">{}</p>", follow_up->rule->id, escape_html(follow_up->message),
                        escape_html(follow_up->rule->reason));
  return html;
}

std::string entry_html(const Entry& entry, Rules rules) {
  const std::string rank =
      entry.priority ? fmt::format(" <span class=\"rank\" title=\"priority {0} of 5\">P{0}</span>", *entry.priority)
                     : "";
  std::string html = fmt::format(
      "<li class=\"entry {}\">\n<span class=\"when{}\">{}{}</span>\n<div><strong>{}</strong>{}"
      "{}</div>\n",
      name_of(entry.level), entry.past ? " past" : "", escape_html(entry.when), rank, escape_html(entry.title),
      details_of(entry), rules_html(entry, rules));
  if (!entry.command.empty()) html += fmt::format("<code>{}</code>\n", escape_html(entry.command));
  return html + "</li>\n";
}

bool has_priority(const Digest& digest) {
  for (const Group& group : digest.groups)
    for (const Entry& entry : group.entries)
      if (entry.priority) return true;
  return false;
}

}  // namespace

std::string counts_html(const Digest& digest) {
  if (!digest.calm.empty()) return fmt::format("<p class=\"summary\">{}</p>\n", escape_html(digest.calm));
  std::string html(kCounts);
  for (const Urgency level : {Urgency::late, Urgency::today, Urgency::soon})
    if (const int count = digest.count(level); count > 0)
      html += fmt::format("<li class=\"{0}\">{1} {0}</li>\n", name_of(level), count);
  return html + "</ul>\n";
}

std::string owed_section(const Digest& digest, Rules rules) {
  std::string html =
      has_priority(digest)
          ? html_lead("P1 to P5 is the priority of a promise, by its urgency and impact: P1 comes first.")
          : "";
  for (const Group& group : digest.groups) {
    html += fmt::format("<div class=\"group\">\n<h3 class=\"{}\">{} · {}</h3>\n<ul class=\"entries\">\n",
                        name_of(group.level), heading(group.level), group.entries.size());
    for (const Entry& entry : group.entries) html += entry_html(entry, rules);
    html += "</ul>\n</div>\n";
  }
  if (!digest.calm.empty()) html += fmt::format("<p class=\"none\">{}</p>\n", escape_html(digest.calm));
  if (const std::string advice = advice_line(digest); !advice.empty())
    html += fmt::format("<p class=\"lead\">{}</p>\n", escape_html(advice));
  return section("owed", "Owed today", html);
}

}  // namespace crm::render
