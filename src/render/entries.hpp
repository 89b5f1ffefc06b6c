// SPDX-License-Identifier: MIT
// The quiet view of a day for people: one entry per promise or person, whatever the number of rules behind it.
#pragma once

#include "unread.hpp"

#include "crm/formats.hpp"

#include <optional>
#include <string>
#include <vector>

namespace crm::render {

// One promise, person or other subject, and all that is owed about it.
struct Entry {
  Urgency level = Urgency::advice;  // the worst of its follow-ups
  std::optional<int> priority;      // 1 to 5
  std::optional<int>
      days;  // past the date of the first of that level, of a person the oldest; negative for a date to come
  std::string when;                 // "11 days", "today", "Tue 24 Nov"; "3 days late" where no heading says that it is
  bool past = false;                // it is "late" in its own words: to be coloured so, whatever the level
  std::string subject;              // the id of the promise or person; what else it is about, as it is
  std::string title;                // what was promised, or who it is about
  std::string who;                  // "→ Hal Briggs" for ours, "← Tom Alvarez" for theirs, a person's organisation
  std::string owner;
  std::vector<std::string> words;           // its rules, worst first: "overdue", "apology owed"
  std::string command;                      // settles the first
  std::vector<const FollowUp*> follow_ups;  // worst level first, then as listed
};

struct Group {
  Urgency level = Urgency::late;
  std::vector<Entry> entries;
};

// Strings are data as it is: each format escapes them in its own way.
struct Digest {
  std::string project;
  Date today;
  std::vector<Group> groups;  // late, today, soon, advice; those with entries
  int advice = 0;             // pieces that are only counted
  std::string calm;           // said when there is no entry
  int problems = 0;
  Unread unread = {};
  std::string named = {};     // as in ProjectFollowUps
  std::vector<std::string> remarks = {};  // likewise

  int count(Urgency level) const;
};

enum class Advice { counted, in_full };

// What is snoozed, and advice about people to be handled with care, is left out. The digest points into `day`.
Digest digest_of(const ProjectFollowUps& day, Advice advice);

// Whether a person should see this follow-up today.
bool is_for_people(const View& view, const FollowUp& follow_up);

std::string heading(Urgency level);               // Late
std::string headline(const Digest& digest);       // the project and the day
std::string advice_line(const Digest& digest);    // "9 pieces of advice: crm check-followups --all", or ""
std::string problems_line(const Digest& digest);  // for what is read far from stderr; "" without problems

}  // namespace crm::render
