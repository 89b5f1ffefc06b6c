// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/mail.hpp"
#include "cli/record_checks.hpp"
#include "cli/session.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

namespace crm::cli {
namespace {

constexpr std::string_view kCalendarItems[]{"event", "todo"};
constexpr std::string_view kFailOn[]{"never", "overdue", "today", "soon", "any"};

constexpr Option kOptions[]{
    {.name = "fail-on",
     .value = "RULES",
     .doc = "exit 1 when a promise is overdue; or due today too, or soon too, or for any rule (overdue)",
     .choices = kFailOn},
    {.name = "within", .value = "N", .doc = "business days ahead that count as due soon"},
    {.name = "rule", .takes = Takes::values, .value = "RULE", .doc = "only this rule (crm rules lists them)"},
    {.name = "owner", .value = "NAME", .doc = "only what this person does"},
    {.name = "stakeholder", .value = "S", .doc = "only what is about this person"},
    {.name = "all", .takes = Takes::flag, .doc = "advice in full"},
    {.name = "as",
     .value = "ITEM",
     .doc = "what a calendar file (--format ics) is made of (event)",
     .choices = kCalendarItems},
    {.name = "raw",
     .takes = Takes::flag,
     .doc = "csv for programs: no apostrophe before what a spreadsheet would take for a formula"},
    {.name = "explain", .takes = Takes::flag, .doc = "each rule with its reason"},
    {.name = "to", .value = "ADDRESS", .doc = "who is mailed (the PM)"},
    {.name = "from", .value = "ADDRESS", .doc = "who the mail is from (the PM)"},
    {.name = "each-owner", .takes = Takes::flag, .doc = "a mail to each owner for what is theirs; the rest to the PM"},
    {.name = "send",
     .takes = Takes::flag,
     .doc =
         "hand the mail to $CRM_SENDMAIL (/usr/sbin/sendmail); what is due is then no reason for exit 1, unless --fail-on is given"},
    {.name = "only-new", .takes = Takes::flag, .doc = "with --send: nothing that was mailed already"},
    {.name = "remind-every",
     .value = "DAYS",
     .doc = "with --send: what is new, and again after so many days, such as 7d"},
};

FailOn fail_on(const Arguments& arguments) {
  const std::string word = arguments.maybe("fail-on").value_or(arguments.has("send") ? "never" : "overdue");
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

// An owner is a free text, so a mistyped one must not look like one who owes nothing.
void check_owner(const std::vector<View>& views, const std::string& owner) {
  std::vector<std::string> known;
  for (const View& view : views) {
    known.push_back(view.project.config.pm.name);
    for (const Person& member : view.project.config.members) known.push_back(member.name);
    for (const Promise& promise : view.project.promises) known.push_back(promise.owner);
  }
  const auto is_same = [&](const std::string& name) { return fold(name) == fold(owner); };
  if (owner.empty() || std::any_of(known.begin(), known.end(), is_same)) return;
  throw Error(ErrorKind::usage,
              fmt::format("nobody named {} owns a promise{}", quoted(owner), did_you_mean(owner, known)),
              "an owner is written as in the promises: crm list promises --columns owner");
}

void check_stakeholder(const std::vector<View>& views, const std::string& name) {
  const bool known = std::any_of(views.begin(), views.end(),
                                 [&](const View& view) { return !stakeholder_in(view.project, name).empty(); });
  if (!name.empty() && !known) resolve_stakeholder(views.front().project, name);  // says why not
}

std::vector<FollowUp> filtered(std::vector<FollowUp> rows, const View& view, const Arguments& arguments) {
  const std::vector<std::string> rules = rules_asked_for(arguments);
  const std::string owner = fold(arguments.one("owner"));
  const std::string stakeholder = arguments.one("stakeholder");
  const std::string id = stakeholder.empty() ? "" : stakeholder_in(view.project, stakeholder);
  std::erase_if(rows, [&](const FollowUp& f) {
    return (!rules.empty() && std::find(rules.begin(), rules.end(), f.rule->id) == rules.end()) ||
           (!owner.empty() && fold(f.owner.value_or("")) != owner) || (!stakeholder.empty() && f.stakeholder != id);
  });
  return rows;
}

bool only_advice(const FollowUpAnswer& answer) {
  for (const ProjectFollowUps& part : answer.projects)
    for (const FollowUp& f : part.follow_ups)
      if (f.level != Urgency::advice && !f.snoozed) return false;
  return true;
}

// --send alone says that it is mail.
const Format& answer_format(Session& session, const Arguments& arguments) {
  const bool is_mail = arguments.has("send") && !arguments.has("format");
  const Format& format = is_mail ? *find_format("mail") : session.format();
  check_mail_options(arguments, format);
  return format;
}

// On a page, who names a rule has asked for it, advice too. Mail and calendars are silent about advice alone.
bool is_page(const Format& format) { return format.name == "text" || format.name == "md" || format.name == "html"; }

int run_check_followups(Session& session, const Arguments& arguments) {
  const Format& format = answer_format(session, arguments);
  FollowUpAnswer answer;
  answer.all = arguments.has("all") || (arguments.has("rule") && is_page(format));
  answer.explain = arguments.has("explain");
  answer.raw = arguments.has("raw");
  answer.fail_on = fail_on(arguments);
  if (arguments.one("as") == "todo") answer.calendar_item = CalendarItem::todo;
  const std::optional<int> within = days_ahead(arguments);
  const auto& projects = session.projects();
  std::vector<View> views = session.views();
  check_owner(views, arguments.one("owner"));
  check_stakeholder(views, arguments.one("stakeholder"));
  bool found = false;
  for (std::size_t i = 0; i < views.size(); ++i) {
    if (within) views[i].project.config.settings.due_soon = *within;
    std::vector<FollowUp> rows = filtered(follow_ups(views[i]), views[i], arguments);
    found = found || fails(answer.fail_on, rows);
    answer.projects.push_back({&views[i], std::move(rows), projects[i].project.problems, session.folder(projects[i])});
    answer.projects.back().named = session.name_in_answer(projects[i], format);
    answer.projects.back().filtered = arguments.has("rule") || arguments.has("owner") || arguments.has("stakeholder");
  }
  const bool nothing_to_say = session.quiet() && format.name == "text" && !answer.all && only_advice(answer);
  if (format.follow_up_mail) mail_follow_ups(session, answer);
  else if (!nothing_to_say) session.print(format.follow_ups(answer, session.style()));
  if (found) session.reason(ErrorKind::found);
  return 0;
}

}  // namespace

const Command kCheckFollowups{
    .name = "check-followups",
    .group = "keep",
    .summary = "what is owed today, to whom, and how late it is",
    .options = kOptions,
    .answers = "text json csv md html mail ics ids github gitlab junit gcc",
    .details =
        "Exit 1 when --fail-on finds something, so that a script can tell. Filters and snoozes come first.\n"
        "--format mail prints one message, or nothing when nothing is due and every record could be read. The mail of\n"
        "a week's first working day has advice in full. With --only-new or --remind-every what was mailed is noted in\n"
        "$XDG_STATE_HOME/crm (~/.local/state/crm): never twice, and a mail that failed is tried again (exit 6).",
    .examples =
        "crm check-followups\n"
        "crm check-followups --owner 'Jo Reyes' --all\n"
        "crm check-followups --fail-on today --format json\n"
        "crm -q check-followups --send --each-owner --remind-every 7d",
    .run = run_check_followups,
};

}  // namespace crm::cli
