// SPDX-License-Identifier: MIT
#include "interaction_advice.hpp"

#include "crm/text.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace crm::cli {
namespace {

constexpr std::string_view kProblemBehindIt = "What is the problem behind it?";
constexpr std::array<std::string_view, 5> kWorthAsking{
    kProblemBehindIt,       "What happens if we do nothing?", "What must be true afterwards?",
    "Who else is touched?", "How will you measure it?",
};

std::string words_of(std::string_view question) {
  std::string words = fold(trim(question));
  while (words.ends_with('?') || words.ends_with(' ')) words.pop_back();
  return words;
}

bool was_asked(const Interaction& contact, std::string_view question) {
  return std::any_of(contact.questions.begin(), contact.questions.end(),
                     [&](const std::string& asked) { return words_of(asked) == words_of(question); });
}

std::vector<std::string> questions_left(const std::string& id, const Interaction& contact) {
  std::vector<std::string> lines;
  for (const std::string_view question : kWorthAsking) {
    const bool known = question == kProblemBehindIt && !contact.problem.empty();
    if (!known && !was_asked(contact, question)) lines.push_back(fmt::format("worth asking: {}", question));
  }
  if (!lines.empty()) lines.push_back(fmt::format("what they answer: crm set {} problem=TEXT questions+=TEXT", id));
  return lines;
}

const Stakeholder* person_called(const Project& project, const std::string& name) {
  const auto found = std::find_if(project.stakeholders.begin(), project.stakeholders.end(),
                                  [&](const Stakeholder& person) { return fold(person.name) == fold(name); });
  return found == project.stakeholders.end() ? nullptr : &*found;
}

std::string boss_of(const Project& project, const std::string& name) {
  const Stakeholder* person = person_called(project, name);
  const Stakeholder* boss = person ? find_stakeholder(project, person->manager) : nullptr;
  if (boss) return fmt::format("{} (manager of {})", boss->name, name);
  if (person && !person->answers_to.empty()) return fmt::format("{} (to whom {} answers)", person->answers_to, name);
  if (person) return fmt::format("the manager of {} (who is that? crm set {} manager=S)", name, person->info.id);
  return "the manager of " + name;
}

std::vector<std::string> bosses_to_tell(const Project& project, const std::string& id, const Interaction& contact) {
  std::vector<std::string> lines;
  for (const std::string& name : contact.praised)
    lines.push_back(fmt::format("let {} hear of it, then: crm set {} manager_told=today", boss_of(project, name), id));
  return lines;
}

std::vector<std::string> playbacks_to_send(const Interaction& contact) {
  std::vector<std::string> lines;
  for (const std::string& person : contact.with)
    lines.push_back(fmt::format("send them your understanding: crm draft playback --for {}", person));
  return lines;
}

}  // namespace

std::vector<std::string> advice_on(const Project& project, const std::string& id, const Interaction& contact) {
  switch (*contact.kind) {
    case InteractionKind::challenge: return questions_left(id, contact);
    case InteractionKind::praise:
      return contact.manager_told ? std::vector<std::string>{} : bosses_to_tell(project, id, contact);
    case InteractionKind::meeting: return contact.played_back ? std::vector<std::string>{} : playbacks_to_send(contact);
    case InteractionKind::decision:
      if (contact.why.empty()) return {fmt::format("why was it decided? crm set {} why=TEXT", id)};
      return {};
    default: return {};
  }
}

}  // namespace crm::cli
