// SPDX-License-Identifier: MIT
// Several projects' answers as one.
#include "answers.hpp"
#include "markup.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

namespace crm::render {

namespace {

// Beneath the project's name, where the first line does not say it.
std::string headed(const ProjectAnswer& answer, const std::string& name, const std::string& heading) {
  const std::string_view first_line = std::string_view(answer.text).substr(0, answer.text.find('\n'));
  return first_line.find(name) == std::string_view::npos ? heading + "\n\n" + answer.text : answer.text;
}

}  // namespace

std::string text_joined(const std::vector<ProjectAnswer>& answers) {
  std::vector<std::string> texts;
  for (const ProjectAnswer& answer : answers) {
    const std::string name = escape_visibly(answer.project);
    texts.push_back(
        headed(answer, name, name + "\n" + std::string(static_cast<std::size_t>(display_width(name)), '=')));
  }
  return join(texts, "\n");
}

std::string md_joined(const std::vector<ProjectAnswer>& answers) {
  std::vector<std::string> texts;
  for (const ProjectAnswer& answer : answers) {
    const std::string name = escape_markdown(answer.project);
    texts.push_back(headed(answer, name, "**" + name + "**"));
  }
  return join(texts, "\n");
}

// A list of what each would be alone.
std::string json_joined(const std::vector<ProjectAnswer>& answers) {
  std::vector<std::string> documents;
  documents.reserve(answers.size());
  for (const ProjectAnswer& answer : answers) documents.push_back(answer.text);
  return "[\n" + join(documents, ",\n") + "]\n";
}

// One table, whose rows name their project. Throws Error(usage) for records of different kinds.
std::string csv_joined(const std::vector<ProjectAnswer>& answers) {
  const std::string& first = answers.front().text;
  const std::string header = first.substr(0, first.find('\n') + 1);
  std::string text = header;
  for (const ProjectAnswer& answer : answers) {
    if (!answer.text.starts_with(header))
      throw Error(ErrorKind::usage, "what was found is of different kinds, which makes no one table",
                  "give -p only once, or choose another --format");
    text += answer.text.substr(header.size());
  }
  return text;
}

std::string ids_joined(const std::vector<ProjectAnswer>& answers) {
  std::string text;
  for (const ProjectAnswer& answer : answers) text += answer.text;
  return text;
}

}  // namespace crm::render
