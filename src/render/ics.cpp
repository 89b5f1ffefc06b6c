// SPDX-License-Identifier: MIT
// Calendar files, RFC 5545: one all-day entry per promise or person, as in the quiet view.
#include "answers.hpp"
#include "entries.hpp"
#include "values.hpp"

#include "crm/text.hpp"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

namespace crm::render {
namespace {

constexpr std::size_t kMostOctets = 75;  // of a line, RFC 5545 3.1

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : escape_visibly(text, Newlines::keep)) {
    if (c == '\n') out += "\\n";
    else if (c == '\\' || c == ';' || c == ',') out += std::string("\\") + c;
    else out += c;
  }
  return out;
}

// Folds between characters, so that no reader sees half of one.
std::string line(std::string_view name, std::string_view value) {
  const std::string whole = fmt::format("{}:{}", name, value);
  std::string out;
  std::size_t octets = 0;
  for (const CodePoint& point : code_points(whole)) {
    if (octets + point.length > kMostOctets) {
      out += "\r\n ";
      octets = 1;
    }
    out += whole.substr(point.offset, point.length);
    octets += point.length;
  }
  return out + "\r\n";
}

std::string compact(Date date) {
  const CivilDate day = civil(date);
  return fmt::format("{:04}{:02}{:02}", day.year, day.month, day.day);
}

// The day on which the record last said something about its date, so that the same data gives the same bytes.
Date stamp(const View& view, const FollowUp& follow_up) {
  if (const Promise* promise = find_promise(view.project, follow_up.subject)) {
    const Life& life = view.life(*promise);
    if (life.agreed_on) return *life.agreed_on;
    if (promise->requested) return *promise->requested;
  }
  return follow_up.date.value_or(view.today);
}

struct Summary {
  std::string_view rule;
  std::string_view text;  // {}: who or what the entry is about
};

// What is to be done about a person; a promise is named with its rule before it.
constexpr Summary kSummaries[] = {
    {"check-in", "Check in with {}"},
    {"update", "Send {} a status update"},
    {"next-update-owed", "Send {} the next update, as promised"},
    {"extra-update", "Send {} a status update"},
    {"low-score", "Follow up the low score of {}"},
    {"repeat-miss", "Talk with {} about two misses"},
    {"feedback-unanswered", "Call {} about our question for feedback"},
    {"pass-on-praise", "Pass on the praise of {}"},
    {"play-back", "Play the meeting back to {}"},
    {"challenge-open", "Settle the challenge with {}"},
    {"not-heard", "Bring in a third person with {}"},
    {"outline-owed", "Give an outline of the milestones"},
    {"never-contacted", "Speak with {} for the first time"},
    {"incomplete", "Complete what we know of {}"},
    {"gap", "Win {} over"},
    {"overdrawn", "Do something for {}"},
    {"unfair", "Be fair to {}"},
    {"referral-moment", "Ask {} for an introduction"},
    {"overloaded", "Share the load of {}"},
    {"single-contact", "Meet a second person at {}"},
    {"note-expired", "Renew or remove the note about {}"},
};

std::string summary_of(const View& view, const Entry& entry) {
  const auto is_ours = [&](const Summary& summary) { return summary.rule == entry.follow_ups.front()->rule->id; };
  const auto* found = std::find_if(std::begin(kSummaries), std::end(kSummaries), is_ours);
  if (found != std::end(kSummaries) && !find_promise(view.project, entry.subject)) {
    std::string text(found->text);
    if (const std::size_t at = text.find("{}"); at != std::string::npos) text.replace(at, 2, entry.title);
    return text;
  }
  std::string text = fmt::format("{}: {}", entry.words.front(), entry.title);
  if (text.front() >= 'a' && text.front() <= 'z') text.front() = static_cast<char>(text.front() - 'a' + 'A');
  return entry.who.empty() ? text : fmt::format("{} {}", text, entry.who);
}

// All day, and keeping nobody busy.
std::string dates(Date day, CalendarItem kind) {
  if (kind == CalendarItem::todo) return line("DUE;VALUE=DATE", compact(day));
  return line("DTSTART;VALUE=DATE", compact(day)) + line("DTEND;VALUE=DATE", compact(day + 1)) +
         line("TRANSP", "TRANSPARENT");
}

std::string uid(const View& view, std::string_view subject) {
  return fmt::format("{}@{}.crm", subject, project_mark(view.project.config));
}

// A day that is not whole must not look so in a calendar either. No id has a dot, so no other entry has this UID.
std::string unread_item(const View& view, const Unread& unread, CalendarItem kind) {
  const bool todo = kind == CalendarItem::todo;
  const Date day = view.today;
  std::string out = line("BEGIN", todo ? "VTODO" : "VEVENT");
  out += line("UID", escaped(uid(view, "crm.validate")));
  out += line("DTSTAMP", compact(day) + "T000000Z");
  out += dates(day, kind);
  out += line("SUMMARY", escaped(unread_title(unread))) + line("DESCRIPTION", escaped(incomplete_line(unread)));
  return out + line("END", todo ? "VTODO" : "VEVENT");
}

std::string item(const View& view, const Entry& entry, CalendarItem kind) {
  const FollowUp& first = *entry.follow_ups.front();
  const Date day = first.date.value_or(view.today);
  const bool todo = kind == CalendarItem::todo;
  const int lead = day - view.calendar.add_business_days(day, -1);
  std::string out = line("BEGIN", todo ? "VTODO" : "VEVENT");
  // Without the rule: what is due soon and then overdue is one entry that moves.
  out += line("UID", escaped(uid(view, entry.subject)));
  out += line("DTSTAMP", compact(stamp(view, first)) + "T000000Z");
  out += dates(day, kind);
  const std::string summary = summary_of(view, entry);
  out += line("SUMMARY", escaped(summary));
  out += line("DESCRIPTION", escaped(fmt::format("{}\n{}", join(entry.words, ", "), entry.command)));
  out += line("BEGIN", "VALARM") + line("ACTION", "DISPLAY") + line("DESCRIPTION", escaped(summary));
  // At nine o'clock, and for a task seen from its DUE, as it has no start.
  out += line(todo ? "TRIGGER;RELATED=END" : "TRIGGER", fmt::format("-P{}DT15H", lead - 1)) + line("END", "VALARM");
  return out + line("END", todo ? "VTODO" : "VEVENT");
}

}  // namespace

std::string ics_follow_ups(const FollowUpAnswer& answer, const Style&) {
  std::string out = line("BEGIN", "VCALENDAR") + line("VERSION", "2.0") + line("PRODID", "-//crm//follow-ups//EN");
  for (const ProjectFollowUps& day : answer.projects) {
    const Digest digest = digest_of(day, answer.all ? Advice::in_full : Advice::counted);
    if (!unread_title(digest.unread).empty()) out += unread_item(*day.view, digest.unread, answer.calendar_item);
    for (const Group& group : digest.groups)
      for (const Entry& entry : group.entries) out += item(*day.view, entry, answer.calendar_item);
  }
  return out + line("END", "VCALENDAR");
}

}  // namespace crm::render
