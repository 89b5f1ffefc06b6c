// SPDX-License-Identifier: MIT
#include "markup.hpp"
#include "report_page.hpp"
#include "sheet.hpp"

#include "crm/text.hpp"

#include <fmt/format.h>

namespace crm::render {
namespace {

// To whom, and who does it; each stays in one piece.
std::string details_of(const Entry& entry) {
  std::string html;
  for (const std::string& part : {entry.who, entry.owner})
    if (!part.empty()) html += fmt::format(" <span class=\"who\">{}{}</span>", html.empty() ? "" : "· ", escape_html(part));
  return html;
}

std::string entry_html(const Entry& entry) {
  const std::string rank = entry.priority ? fmt::format(" <span class=\"rank\" title=\"priority {0} of 5\">P{0}</span>", *entry.priority) : "";
  std::string html = fmt::format("<li class=\"entry {}\">\n<span class=\"when{}\">{}{}</span>\n<div><strong>{}</strong>{}"
                                 "<p class=\"words\">{}</p></div>\n",
                                 name_of(entry.level), entry.past ? " past" : "", escape_html(entry.when), rank, escape_html(entry.title),
                                 details_of(entry), escape_html(join(entry.words, ", ")));
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

std::string owed_section(const Digest& digest) {
  std::string html = has_priority(digest) ? html_lead("P1 to P5 is the priority of a promise, by its urgency and impact: P1 comes first.") : "";
  for (const Group& group : digest.groups) {
    html += fmt::format("<div class=\"group\">\n<h3 class=\"{}\">{} · {}</h3>\n<ul class=\"entries\">\n", name_of(group.level),
                        heading(group.level), group.entries.size());
    for (const Entry& entry : group.entries) html += entry_html(entry);
    html += "</ul>\n</div>\n";
  }
  if (!digest.calm.empty()) html += fmt::format("<p class=\"none\">{}</p>\n", escape_html(digest.calm));
  if (const std::string advice = advice_line(digest); !advice.empty())
    html += fmt::format("<p class=\"lead\">{}</p>\n", escape_html(advice));
  return section("owed", "Owed today", html);
}

}  // namespace crm::render
