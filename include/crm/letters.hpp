// SPDX-License-Identifier: MIT
// Letters to clients. Each is a value of its own that has only client fields, so that a private or team field cannot
// reach a text that leaves the house. Its field table names what a template may use.
#pragma once

#include "crm/client_needs.hpp"
#include "crm/field.hpp"
#include "crm/kinds/stakeholder.hpp"
#include "crm/lint.hpp"
#include "crm/view.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace crm::letters {

enum class Light { red, amber, green };

}  // namespace crm::letters

namespace crm {

template <>
struct EnumNames<letters::Light> {
  static constexpr std::array<std::string_view, 3> names{"red", "amber", "green"};
};

}  // namespace crm

namespace crm::letters {

// Who reads it and who signs it. Every letter begins with one.
struct Reader {
  std::string name;
  std::string first_name;  // how the letter addresses them: a group by its whole name, others by greeting_name()
  std::string address;     // e-mail; may be empty
  std::string project;
  std::string team;
  std::string signer;
  std::optional<Date> today;
  std::optional<bool> headline;  // they want the bottom line only
  std::optional<bool> full;      // they want everything
  friend bool operator==(const Reader&, const Reader&) = default;
  static std::span<const Field> fields();
};

// A promise to the reader, as it may be shown to them.
struct Item {
  std::string what;
  std::string done_when;
  std::optional<Date> due;     // the date now standing
  std::optional<Date> was;     // the date before it moved; none if it never did
  std::optional<Date> moved_to;  // a new date that we propose
  std::optional<Date> done;    // the day of delivery
  std::optional<Date> not_right;   // missed, although we delivered on this day: that was rejected
  std::optional<Date> taken_back;  // the day on which we revoked the promise
  std::string credit;          // who did it well; empty for anything missed
  std::optional<bool> at_risk;   // open, and the date cannot be relied on
  std::optional<bool> late;      // open, and its date has passed
  std::optional<bool> answered;  // for now, by a holding reply; the next answer is due
  std::string depends_on;      // what it waits for that is late, as the reader may know it
  friend bool operator==(const Item&, const Item&) = default;
  static std::span<const Field> fields();
};

struct Choice {
  std::string number;  // "1"
  std::string title;
  std::optional<Date> date;
  std::string cost;
  std::optional<bool> recommended;
  friend bool operator==(const Choice&, const Choice&) = default;
  static std::span<const Field> fields();
};

struct DelayNotice {
  Reader reader;
  std::string title;         // what slips, in one phrase
  std::vector<Item> items;   // what slips
  std::vector<DateMoved> moved;  // their dates, before
  std::optional<bool> several;   // it is more than one promise
  std::optional<bool> decides;   // the reader chooses among the options; others are only told
  std::optional<bool> passed;    // the date has gone: an apology is owed
  std::optional<bool> undelivered;  // and something was not delivered by then
  std::optional<bool> holds;     // it is only at risk: the option that we recommend keeps the date of every item
  std::optional<Date> old_date;  // of the first item, with the new date that we propose
  std::optional<Date> new_date;
  std::optional<Date> answer_by;       // before the first of the dates, unless they have passed
  std::optional<bool> answer_today;    // that is the day of the letter
  std::optional<bool> answer_passed;   // that day has gone
  std::string cause;
  std::string impact;
  std::vector<Item> on_track;  // what else the reader waits for that does not move
  std::vector<Choice> options;
  std::string recovery;
  std::optional<Date> next_update;  // the first that any open delay promises; none once that has passed
  static std::span<const Field> fields();
};

struct StatusUpdate {
  Reader reader;
  std::optional<Light> light;  // always given
  std::string bottom_line;
  std::vector<ClientNeed> needed;
  std::vector<Item> revoked;  // what concerns them and was revoked since the day of the last update
  std::vector<Item> done;     // since the day of the last update
  std::vector<Item> late;     // overdue to this reader
  std::vector<Item> next;     // open, by date: the nearest, and all that are at risk
  std::optional<int> more;    // as many more are open
  std::vector<Item> in_doubt;  // what of `next` is at risk
  std::vector<Item> informed;  // late or at risk, promised to others, and the reader is to be informed
  std::vector<Item> changed;  // dates that are not those of the beginning of that day, old and new
  std::vector<DateMoved> moved;  // every move that was agreed
  std::vector<DelayNotice> warnings;  // open delays, with their options
  std::optional<Date> since;
  std::optional<Date> next_update;
  static std::span<const Field> fields();
};

struct Outline {
  Reader reader;
  std::string shared_goal;
  std::vector<Item> milestones;
  std::vector<DateMoved> moved;  // of our promises to the reader
  static std::span<const Field> fields();
};

struct RetroRecap {
  Reader reader;
  std::string scope;
  std::vector<Item> kept;
  std::vector<Item> missed;
  std::vector<Item> revoked;  // in time
  std::vector<Item> actions;  // what we promise to change
  std::optional<Date> next_update;  // when they hear the new date of what is late and has none
  static std::span<const Field> fields();
};

struct FeedbackRequest {
  Reader reader;
  std::vector<Item> items;  // what it is about; none: how we work together
  std::optional<Date> answer_by;
  static std::span<const Field> fields();
};

struct Playback {
  Reader reader;
  std::optional<Date> met_on;
  std::string said;
  std::vector<Item> items;  // what we promised each other then
  std::optional<Date> answer_by;
  static std::span<const Field> fields();
};

struct Apology {
  Reader reader;
  std::vector<Item> items;
  std::optional<Date> missed;
  std::vector<DateMoved> missed_before;  // its dates before, each missed and moved afterwards
  std::vector<DateMoved> moved;          // its dates that moved in time
  std::string cause;             // the public one
  std::string recovery;
  std::optional<Date> next_update;
  static std::span<const Field> fields();
};

DelayNotice delay_notice(const View& view, const Delay& delay, const Stakeholder& reader);
// What a delay still holds up: without the promises that are settled, or agreed anew since, or that a later record
// covers. Without any promise, it is settled.
Delay still_open(const View& view, const Delay& delay);
// What happened on the day of the last update, before it or after, is told once more: a day has no hours, and nothing
// may be lost. Without an update before, it looks back to the beginning.
StatusUpdate status_update(const View& view, const Stakeholder& reader);
// Our milestones, or where there is none every step of ours, and all that the reader owes us, or that others do and the
// reader is to be informed of. An answer to a question is no step.
Outline outline(const View& view, const Stakeholder& reader);
RetroRecap retro_recap(const View& view, const Retro& retro, const Stakeholder& reader);
// `promise` null: about working together.
FeedbackRequest feedback_request(const View& view, const Stakeholder& reader, const Promise* promise);
// What to read back to them: the latest meeting with them that was not played back (the rule play-back asks for it),
// else the latest other two-way contact that was not; null if there is none.
const Interaction* talk_to_play_back(const View& view, std::string_view stakeholder);
// What was said and promised in that talk.
Playback playback(const View& view, const Stakeholder& reader, const Interaction& talk);
// Throws Error(usage) if no apology is owed for the promise.
Apology apology(const View& view, const Stakeholder& reader, const Promise& promise);

// The letter table: what can be written, with the names that its template may use.
struct LetterType {
  std::string_view name;  // delay-notice, as in `delay-notice.mustache`
  LetterKind kind;
  std::string_view doc;
  std::span<const Field> (*fields)();
};
std::span<const LetterType> letter_table();
const LetterType& letter_type(LetterKind kind);

}  // namespace crm::letters
