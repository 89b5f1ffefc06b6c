// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/session.hpp"
#include "cli/words.hpp"

#include "crm/error.hpp"

namespace crm::cli {
namespace {

constexpr Option kOptions[]{
    {.name = "TEXT",
     .takes = Takes::arguments,
     .doc = "words, all of which must occur in the record; case and accents do not matter",
     .ask = {.question = "what to look for"}},
    {.name = "private", .takes = Takes::flag, .doc = "look into private/, too"},
};

int run_search(Session& session, const Arguments& arguments) {
  std::vector<std::string> words;
  for (const std::string& text : arguments.all("TEXT"))
    for (std::string& word : split(session.text(text), ' ')) words.push_back(std::move(word));
  if (words.empty()) throw Error(ErrorKind::usage, "there is no word to look for", "see: crm help search");
  const Reach reach = arguments.has("private") ? Reach::also_private : Reach::shared;
  SearchAnswer answer;
  answer.several = session.projects().size() > 1;
  for (const Project* project : session.written_projects()) {
    for (SearchHit& hit : search(*project, words, reach)) answer.rows.push_back({project->config.name, std::move(hit)});
    answer.problems.insert(answer.problems.end(), project->problems.begin(), project->problems.end());
  }
  session.print(session.format().search(answer, session.style()));
  return 0;
}

}  // namespace

const Command kSearch{
    .name = "search",
    .group = "data",
    .summary = "where words occur in any record",
    .options = kOptions,
    .answers = "text json",
    .details =
        "Prints the record, its field and the words around. Where no text has all the words, those with any are shown.",
    .examples = "crm search licence\ncrm search rosa battle cards --json",
    .run = run_search,
};

}  // namespace crm::cli
