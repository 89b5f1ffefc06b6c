// SPDX-License-Identifier: MIT
// Pages for our own people, printed from templates as letters are, and never mailed to a client. They may hold what
// letters must not.
#pragma once

#include "crm/field.hpp"
#include "crm/view.hpp"

#include <optional>
#include <string>
#include <vector>

namespace crm::letters {

// A promise as we see it.
struct PromiseLine {
  std::string id;
  std::string what;
  std::string who;    // the other side's name
  std::string owner;
  std::optional<Date> first_due;
  std::optional<Date> due;
  std::optional<Date> delivered;
  std::string outcome;
  std::string state;
  std::string note;  // "3 days late", "apology owed", what it waits for
  friend bool operator==(const PromiseLine&, const PromiseLine&) = default;
  static std::span<const Field> fields();
};

// What a client said about our work.
struct Voice {
  std::string who;
  std::string next_time;
  std::string comment;
  std::string differently;
  std::string issues;  // "handled well", "not handled well"
  std::string scores;  // "CSAT 4, NPS 7"
  friend bool operator==(const Voice&, const Voice&) = default;
  static std::span<const Field> fields();
};

struct Praise {
  std::string who;
  std::string what;
  std::string manager;  // "manager told", "manager not told yet"
  friend bool operator==(const Praise&, const Praise&) = default;
  static std::span<const Field> fields();
};

struct Counted {
  std::string name;
  std::string count;
  friend bool operator==(const Counted&, const Counted&) = default;
  static std::span<const Field> fields();
};

struct Learned {
  std::string lesson;
  std::string from;
  friend bool operator==(const Learned&, const Learned&) = default;
  static std::span<const Field> fields();
};

struct RetroPage {
  std::string project;
  std::string scope;
  std::optional<Date> date;
  std::vector<std::string> participants;
  std::vector<PromiseLine> promised;
  std::vector<std::string> events;  // around the project in that time
  std::vector<Praise> thanks;
  std::vector<std::string> celebrate;
  std::vector<Voice> voices;
  std::vector<std::string> our_part;  // never empty if anything was missed
  std::vector<Counted> reasons;
  std::vector<Learned> learned;
  std::vector<std::string> puzzles;
  std::vector<PromiseLine> actions;
  std::optional<Date> last_retro;
  std::vector<PromiseLine> last_actions;
  static std::span<const Field> fields();
};

// Something owed, as a brief says it.
struct Debt {
  std::string id;
  std::string what;
  std::string when;  // "3 days overdue (Wed 18 Nov), apology owed"
  friend bool operator==(const Debt&, const Debt&) = default;
  static std::span<const Field> fields();
};

// What to know before meeting somebody, short enough for one screen. It holds private text: never for a client.
struct BriefPage {
  std::string name;
  std::string role;  // title and organisation
  std::string boss;
  std::optional<Date> today;
  std::string goals;
  std::string measures;
  std::string pains;
  std::string likes;  // how they like it: channel, style, detail, times
  std::optional<Date> gently_until;
  std::string politics;
  std::vector<std::string> relations;
  std::vector<std::string> notes;  // newest first, without those past their last day
  std::vector<Debt> we_owe;        // overdue, apologies, news, answers, then the rest by date
  std::vector<Debt> they_owe;
  std::vector<std::string> open;   // challenges and conflicts
  std::optional<Date> last_contact;  // two-way, where there was one
  std::string contact;
  std::string said;
  std::string unsaid;
  std::string our_side;
  std::string their_side;
  std::optional<Date> last_update;
  std::string kept;
  std::string goodwill;
  std::string scores;
  std::string engagement;
  std::vector<std::string> ask;    // questions worth asking today
  std::vector<std::string> thank;  // never unseen goodwill: that is not told
  static std::span<const Field> fields();
};

// On the view's day.
BriefPage brief_page(const View& view, const Stakeholder& person);

// What a look back covers: our promises by their ids, and the days in which slip reasons, praise and answers count.
struct RetroScope {
  std::vector<std::string> promises;
  Date since;
  Date until;
  // Of milestones: to whom they were promised. Praise and answers count that name one of the promises, whenever they
  // came; those that name none count in that time and from these people. None: all that was said in that time counts.
  std::optional<std::vector<std::string>> people{};
};
// The milestone, what it needed and what it carried on; from the first of them being made until the day on which the
// milestone was accepted, withdrawn or revoked, or the view's day while it is none of these.
RetroScope scope_of_milestone(const View& view, const Promise& milestone);
// Every promise of ours that was due, delivered, missed, moved or given up in that time. A slip belongs to the day on
// which it happened, so that none falls between two times.
RetroScope scope_of_period(const View& view, Date since, Date until);
// What the record covers: its time, if it has one; else its milestones; else the time since the retro before it. Its
// own actions are not looked back on. REQUIRES: it has a date.
RetroScope scope_of(const View& view, const Retro& retro);
// What was missed there, for which there must be a part of ours.
std::vector<const Promise*> missed_in(const View& view, const RetroScope& scope);
// Where the time of a look back on `day` begins and nobody said where: that of the last retro before it, else the
// project's first day, else 30 days earlier.
Date usual_start(const View& view, Date day);

// The last look back before `day`; null if there is none.
const Retro* last_retro(const View& view, Date day);

// `retro` may be only partly filled in (not saved yet). A record printed again shows what it showed then if the view is
// of its day.
RetroPage retro_page(const View& view, const Retro& retro, const RetroScope& scope);

}  // namespace crm::letters
