// SPDX-License-Identifier: MIT
#include "cli/answers.hpp"
#include "cli/commands.hpp"
#include "cli/letter_output.hpp"

#include "crm/pages.hpp"
#include "crm/text.hpp"

#include <algorithm>

namespace crm::cli {
namespace {

constexpr int kScreenColumns = 80;

constexpr Option kOptions[]{
    {.name = "STAKEHOLDER",
     .takes = Takes::argument,
     .doc = "whom you are about to meet: an id, a name or a part of one",
     .ask = ask_for_person("whom are you about to meet")},
    kTemplateOption,
};

// Long lines broken at the screen's width, list items beneath their own beginning.
std::string wrapped(std::string_view body, int columns) {
  std::string text;
  for (const std::string& line : split_lines(body)) {
    const bool is_item = line.starts_with("- ");
    std::string margin = is_item ? "- " : "";
    if (trim(line).empty()) text += '\n';
    for (const std::string& piece :
         wrap(is_item ? std::string_view(line).substr(2) : line, columns - (is_item ? 2 : 0))) {
      text += margin + piece + '\n';
      if (is_item) margin = "  ";
    }
  }
  return text;
}

int run_brief(Session& session, const Arguments& arguments) {
  const View& view = session.view();
  const Stakeholder& person =
      *find_stakeholder(view.project, resolve_stakeholder(view.project, arguments.one("STAKEHOLDER")));
  const letters::BriefPage page = letters::brief_page(view, person);
  Written written = write_letter(session, session.view(), LetterKind::brief, write_record(page), nullptr, nullptr);
  // Whatever template made it, and before the name of the project that several need.
  const std::string whose = session.projects().size() > 1 ? view.project.config.name + ": " : "";
  written.answer.subject = "PRIVATE: " + whose + written.answer.subject;
  const int width = session.style().width;
  if (session.format().name == "text")
    written.answer.body = wrapped(written.answer.body, width > 0 ? std::min(width, kScreenColumns) : kScreenColumns);
  print_letter(session, written);
  return 0;
}

}  // namespace

const Command kBrief{
    .name = "brief",
    .group = "know",
    .summary = "one screen to read before you meet somebody (private)",
    .each_project = true,
    .options = kOptions,
    .answers = "text md html json",
    .details =
        "Who they are and how they like it, what is owed on both sides, how the last talk went, what to ask and what "
        "to "
        "thank for. It holds private notes: never send it on.",
    .examples =
        "crm brief maya\n"
        "crm brief 'Rosa Lindt' --format html --output brief.html",
    .run = run_brief,
};

}  // namespace crm::cli
