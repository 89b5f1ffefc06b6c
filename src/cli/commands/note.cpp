// SPDX-License-Identifier: MIT
#include "cli/answers.hpp"
#include "cli/commands.hpp"
#include "private_record.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

#include <algorithm>
#include <charconv>
#include <functional>
#include <set>

#include <fmt/format.h>

namespace crm::cli {
namespace {

constexpr Option kOptions[]{
    {.name = "STAKEHOLDER", .takes = Takes::argument, .doc = "an id, a name, or a part of one",
     .ask = ask_for_person("about whom")},
    {.name = "TEXT", .takes = Takes::optional, .doc = "what to remember; without it the notes are listed"},
    {.name = "until", .value = "DATE", .doc = "the last day of the note's use"},
    {.name = "on", .value = "DATE", .doc = "the day we learned it (today)"},
    {.name = "care-until", .value = "DATE", .doc = "go gently through this day: advice about them is muted"},
    {.name = "politics", .value = "TEXT", .doc = "interests behind the scenes; '' forgets them"},
    {.name = "forget", .takes = Takes::values, .value = "N", .doc = "remove the note of this number"},
    {.name = "forget-expired", .takes = Takes::flag, .doc = "remove the notes past their last day"},
};

bool is_expired(const PrivateNote& note, Date today) { return note.until && *note.until < today; }

std::string span_of(const PrivateNote& note, Date today) {
  std::string span = note.date ? to_iso(*note.date) : "";
  if (note.until) span += fmt::format(" ({} {})", is_expired(note, today) ? "expired" : "until", to_iso(*note.until));
  return span;
}

std::string listing(Session& session, const PrivateRecord& record) {
  const PrivateNotes& kept = record.after;
  const int width = session.style().width;
  const auto lines = [width](std::string head, std::string_view text) {
    std::string shown;
    const int indent = display_width(head);
    const std::string safe = escape_visibly(text);
    for (const std::string& line : width > indent + 20 ? wrap(safe, width - indent) : std::vector{safe}) {
      shown += head + line + '\n';
      head.assign(static_cast<std::size_t>(indent), ' ');
    }
    return shown;
  };
  std::string text = escape_visibly(record.person->name) + " (private)\n";
  if (!kept.politics.empty()) text += lines("  politics: ", kept.politics);
  if (kept.care_until && *kept.care_until >= session.today())
    text += "  go gently until " + to_words(*kept.care_until) + "\n";
  for (const RelationTo& relation : kept.relations)
    text += lines("  ",
                  fmt::format("{} {}{}", phrase_of(relation.as), display_name(session.project().project, relation.with),
                              relation.note.empty() ? "" : ": " + relation.note));
  int number = 0;
  for (const PrivateNote& note : kept.notes)
    text += lines(fmt::format("  {}  {}  ", ++number, span_of(note, session.today())), note.note);
  if (text.find("\n ") == std::string::npos) text += "  nothing is noted\n";
  return text;
}

std::size_t note_number(const PrivateRecord& record, const std::string& text) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error == std::errc{} && end == text.data() + text.size() && number > 0 && number <= record.after.notes.size())
    return number - 1;
  throw Error(ErrorKind::usage, fmt::format("{} has no note {}", record.person->name, crm::quoted(text)),
              fmt::format("crm note {} lists them with their numbers", record.person->info.id));
}

// What was done, in words.
using Said = std::vector<std::string>;

void forget(Session& session, PrivateRecord& record, Said& said) {
  std::vector<PrivateNote>& notes = record.after.notes;
  std::set<std::size_t, std::greater<>> numbers;  // from the end, so that none moves before it is gone
  for (const std::string& text : session.arguments().all("forget")) numbers.insert(note_number(record, text));
  if (session.arguments().has("forget-expired"))
    for (std::size_t i = 0; i < notes.size(); ++i)
      if (is_expired(notes[i], session.today())) numbers.insert(i);
  for (const std::size_t number : numbers) notes.erase(notes.begin() + static_cast<std::ptrdiff_t>(number));
  said.push_back(numbers.empty() ? "no note is past its last day"
                                 : count_of(static_cast<int>(numbers.size()), "note") + " forgotten");
}

void add_note(Session& session, PrivateRecord& record, std::string_view given, Said& said) {
  PrivateNote note{session.on(), session.text(given), {}};
  if (trim(note.note).empty()) throw Error(ErrorKind::usage, "a note needs words", "crm note S TEXT");
  if (const auto until = session.arguments().maybe("until")) note.until = session.when(*until);
  if (note.until && *note.until < *note.date)
    throw Error(ErrorKind::usage,
                fmt::format("--until {} is before {}, the note's own day", to_iso(*note.until), to_iso(*note.date)),
                "correct --until or --on");
  if (!note.until) session.note("a private note should not outlive its use: --until DATE says when to forget it");
  record.after.notes.push_back(note);
  said.push_back(
      fmt::format("note {}{}", record.after.notes.size(), note.until ? ", kept until " + to_words(*note.until) : ""));
}

void set_care(Session& session, PrivateRecord& record, std::string_view given, Said& said) {
  const Date until = session.when(given);
  record.after.care_until = until;
  said.push_back(until < session.today() ? fmt::format("no longer handled with care since {}", to_words(until))
                                         : fmt::format("go gently until {}", to_words(until)));
}

int run_note(Session& session, const Arguments& arguments) {
  PrivateRecord record = private_record(session, arguments.one("STAKEHOLDER"));
  for (const char* option : {"until", "on"})
    if (arguments.has(option) && !arguments.has("TEXT"))
      throw Error(ErrorKind::usage, fmt::format("--{} goes with a text", option), "crm note S TEXT --until DATE");
  Said said;
  // First, for the numbers are those of the list that one has seen.
  if (arguments.has("forget") || arguments.has("forget-expired")) forget(session, record, said);
  if (const auto text = arguments.maybe("TEXT")) add_note(session, record, *text, said);
  if (const auto day = arguments.maybe("care-until")) set_care(session, record, *day, said);
  if (const auto politics = arguments.maybe("politics")) {
    record.after.politics = session.text(*politics);
    said.emplace_back(record.after.politics.empty() ? "politics forgotten" : "politics noted");
  }
  if (said.empty()) {
    session.print(listing(session, record));
    return 0;
  }
  if (save(session, record) && !session.quiet())
    session.print(fmt::format("{} {}\n", record.person->info.id, join(said, "; ")));
  return 0;
}

}  // namespace

const Command kNote{
    .name = "note",
    .group = "know",
    .summary = "private notes about somebody: list, add, forget",
    .access = Access::write,
    .options = kOptions,
    .details =
        "Kept in private/, for your eyes alone: git ignores that folder, and no letter is made from it. Where private/ "
        "is a repository of its own, committing is left to you.",
    .examples =
        "crm note maya\n"
        "crm note hal 'Moving house' --until +3w\n"
        "crm note hal --care-until 2026-12-05\n"
        "crm note rosa --politics 'Sits on the budget panel'\n"
        "crm note rosa --forget 2\n"
        "crm note rosa --forget-expired",
    .run = run_note,
};

}  // namespace crm::cli
