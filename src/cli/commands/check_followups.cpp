// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/session.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

#include <algorithm>
#include <charconv>

namespace crm::cli {
namespace {

constexpr std::string_view kFailOn[]{"never", "overdue", "today", "soon", "any"};

constexpr Option kOptions[]{
    {.name = "fail-on", .value = "RULES", .doc = "exit 1 when a promise is overdue; or due today too, or soon too, or for any rule (overdue)",
     .choices = kFailOn},
    {.name = "within", .value = "N", .doc = "business days ahead that count as due soon"},
    {.name = "rule", .takes = Takes::values, .value = "RULE", .doc = "only this rule (crm rules lists them)"},
    {.name = "owner", .value = "NAME", .doc = "only what this person does"},
    {.name = "stakeholder", .value = "S", .doc = "only what is about this person"},
    {.name = "all", .takes = Takes::flag, .doc = "advice in full"},
    {.name = "explain", .takes = Takes::flag, .doc = "each rule with its reason"},
};

FailOn fail_on(const Arguments& arguments) {
  const std::string word = arguments.maybe("fail-on").value_or("overdue");
  return static_cast<FailOn>(std::find(std::begin(kFailOn), std::end(kFailOn), word) - std::begin(kFailOn));
}

std::vector<std::string> rules_asked_for(const Arguments& arguments) {
  std::vector<std::string> known;
  for (const Rule& rule : rule_table()) known.emplace_back(rule.id);
  for (const std::string& name : arguments.all("rule"))
    if (!find_rule(name))
      throw Error(ErrorKind::usage, "no rule '" + name + "'" + did_you_mean(name, known), "crm rules lists them");
  return arguments.all("rule");
}

std::optional<int> days_ahead(const Arguments& arguments) {
  const auto text = arguments.maybe("within");
  if (!text) return std::nullopt;
  int days = -1;
  const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), days);
  if (error != std::errc{} || end != text->data() + text->size() || days < 0 || days > 365)
    throw Error(ErrorKind::usage, "--within takes business days, 0 to 365, not '" + *text + "'");
  return days;
}

std::vector<FollowUp> filtered(std::vector<FollowUp> rows, const View& view, const Arguments& arguments) {
  const std::vector<std::string> rules = rules_asked_for(arguments);
  const std::string owner = fold(arguments.one("owner"));
  const std::string stakeholder =
      arguments.has("stakeholder") ? resolve_stakeholder(view.project, arguments.one("stakeholder")) : "";
  std::erase_if(rows, [&](const FollowUp& f) {
    return (!rules.empty() && std::find(rules.begin(), rules.end(), f.rule->id) == rules.end()) ||
           (!owner.empty() && fold(f.owner.value_or("")) != owner) || (!stakeholder.empty() && f.stakeholder != stakeholder);
  });
  return rows;
}

bool only_advice(const FollowUpAnswer& answer) {
  for (const ProjectFollowUps& part : answer.projects)
    for (const FollowUp& f : part.follow_ups)
      if (f.level != Urgency::advice && !f.snoozed) return false;
  return true;
}

int run_check_followups(Session& session, const Arguments& arguments) {
  FollowUpAnswer answer;
  answer.all = arguments.has("all");
  answer.explain = arguments.has("explain");
  const std::optional<int> within = days_ahead(arguments);
  const auto& projects = session.projects();
  std::vector<View> views = session.views();
  bool found = false;
  for (std::size_t i = 0; i < views.size(); ++i) {
    if (within) views[i].project.config.settings.due_soon = *within;
    std::vector<FollowUp> rows = filtered(follow_ups(views[i]), views[i], arguments);
    found = found || fails(fail_on(arguments), rows);
    answer.projects.push_back({&views[i], std::move(rows), projects[i].project.problems});
  }
  const bool nothing_to_say = session.quiet() && session.format().name == "text" && !answer.all && only_advice(answer);
  if (!nothing_to_say) session.print(session.format().follow_ups(answer, session.style()));
  if (found) session.reason(ErrorKind::found);
  return 0;
}

}  // namespace

const Command kCheckFollowups{
    .name = "check-followups",
    .group = "keep",
    .summary = "what is owed today, to whom, and how late it is",
    .options = kOptions,
    .answers = "text json csv md html ids github gitlab junit gcc",
    .details = "Exit 1 when --fail-on finds something, so that a script can tell. Filters and snoozes come first.",
    .examples = "crm check-followups\n"
                "crm check-followups --owner 'Jo Reyes' --all\n"
                "crm check-followups --fail-on today --format json",
    .run = run_check_followups,
};

}  // namespace crm::cli
