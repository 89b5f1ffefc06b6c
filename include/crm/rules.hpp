// SPDX-License-Identifier: MIT
// The rule table: what we remind of.
#pragma once

#include "crm/view.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace crm {

enum class Urgency { late, today, soon, advice };
std::string_view name_of(Urgency urgency);

struct Rule;

struct FollowUp {
  const Rule* rule = nullptr;
  Urgency level = Urgency::advice;  // the rule's, but late or today where the rule says so
  std::string subject;              // the id of a record, a name (overloaded) or an organisation (single-contact)
  std::optional<std::string> stakeholder;
  std::optional<Date> date;
  std::optional<int> days;           // today − date
  std::optional<int> business_days;  // bd(date, today], negative for dates to come
  std::vector<std::string> related;  // sorted
  std::optional<std::string> owner;
  std::string message;  // one sentence for our own people; never private text
  Place where;
  bool snoozed = false;
  bool within_grace = false;  // overdue, but not counted yet
};

struct Rule {
  std::string_view id;
  Urgency level;
  std::string_view when;    // one line: when it fires
  std::string_view reason;  // why a project manager should care
  // The command that settles it; {subject}, {stakeholder} and {related} stand for the follow-up's values.
  std::string_view settle;
  std::vector<FollowUp> (*find)(const View&);
  std::string_view about = "promise";  // what its subject is: a kind of record, or owner, organisation, project
};

// In the order in which follow-ups are listed.
std::span<const Rule> rule_table();
const Rule* find_rule(std::string_view id);

// Every follow-up of the day: by the rule table, then date (nulls last), subject, stakeholder, related.
std::vector<FollowUp> follow_ups(const View& view);

// The command that settles the follow-up, as it can be pasted into a shell; `project` is what -p must say there, if
// anything.
std::string settling_command(const FollowUp& follow_up, const std::string& project = {});

// A command line of ours, such as "crm validate", for the project that -p must name so; "": as it is.
std::string in_project(std::string_view command, const std::string& project);

// The sets of rules that --fail-on names; `any` is every one not snoozed.
enum class FailOn { never, overdue, today, soon, any };
bool fails(FailOn what, const FollowUp& follow_up);
bool fails(FailOn what, const std::vector<FollowUp>& follow_ups);

}  // namespace crm
