// SPDX-License-Identifier: MIT
// The format table: how we answer. A format is one row, with one function for each kind of answer that it can give.
#pragma once

#include "crm/figures.hpp"
#include "crm/kind_table.hpp"
#include "crm/lint.hpp"
#include "crm/rules.hpp"
#include "crm/search.hpp"
#include "crm/timeline.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace crm::letters {
struct ClientReport;
}

namespace crm {

enum class Colour { off, on };

enum class Overflow { cut, fold };

struct Style {
  Colour colour = Colour::off;
  int width = 0;  // columns of the terminal; 0: as wide as it takes
  Overflow overflow = Overflow::cut;  // what becomes of a follow-up's cell that does not fit into its column
};

// One project's follow-ups of a day, as filters left them.
struct ProjectFollowUps {
  const View* view = nullptr;
  std::vector<FollowUp> follow_ups;
  std::vector<Problem> problems;
  std::string folder = {};  // to the project, "" or "crm/": for what opens the files; see Format::for_a_host
  std::string named = {};   // what -p must say for commands to find the project from there; "": nothing
  bool filtered = false;    // something may be due that was not asked for
  std::vector<FollowUp> left_out = {};    // of a mail: due, but told of in an earlier one, or to another reader
  std::vector<std::string> remarks = {};  // of a mail: what its reader must know about who gets what
};
enum class CalendarItem { event, todo };
struct FollowUpAnswer {
  std::vector<ProjectFollowUps> projects;  // at least one
  CalendarItem calendar_item = CalendarItem::event;  // what a calendar file is made of
  bool all = false;      // advice in full instead of one counting line
  bool explain = false;  // each rule with its reason
  bool raw = false;      // csv: as in RecordAnswer
  FailOn fail_on = FailOn::overdue;  // for CI: what is an error there, as it makes the exit status 1
};

// Records of one kind as a table; several projects' when there was more than one -p.
struct RecordAnswer {
  const Kind* kind = nullptr;
  struct Row {
    std::string project;
    const Project* source = nullptr;
    AnyRecord record;
    const Life* life = nullptr;  // promises only
  };
  std::vector<Row> rows;
  std::vector<std::string> columns;  // field names for text, csv and md; json has all
  std::vector<Problem> problems;
  std::string_view between = ", ";  // the items of a list in a cell
  bool raw = false;        // csv: for programs, without marks before what a spreadsheet would take for a formula
  bool single = false;     // one record asked for by id (show)
  bool several = false;    // more than one project: rows carry their project's name
};

struct ProblemAnswer {
  std::vector<Problem> problems;
  std::string folder = {};  // as above
  bool strict = false;      // for CI: warnings are errors there, too
};

struct ReportAnswer {
  const View* view = nullptr;
  Figures figures;
  std::vector<Problem> problems;
  const View* whole = nullptr;            // of the same day, with what `since` leaves out; null: view
  std::optional<Date> since = {};
  std::string named = {};                 // as in ProjectFollowUps

  const View& day() const { return whole ? *whole : *view; }  // what is owed is never cut
};

// The power/interest grid of a day (Mendelow), without those who have left.
struct MapAnswer {
  const View* view = nullptr;
  bool with_private = false;  // politics, relations and whom to treat gently, too
  std::vector<Problem> problems = {};
  std::string named = {};     // as in ProjectFollowUps
};

struct TimelineAnswer {
  const View* view = nullptr;
  std::string subject;  // the id of the stakeholder or promise
  std::string title;    // their name, or what was promised
  std::vector<TimelineEntry> entries;
  std::vector<Problem> problems = {};
};

// A text written for one reader. Markdown source is what a template gave; formats make of it what they need.
struct LetterAnswer {
  std::string subject;
  std::string to_name;
  std::string to_address;
  std::string body;  // Markdown that also reads well as plain text
};

struct LintAnswer {
  std::string file;  // - for standard input
  std::vector<LintFinding> findings;
};

// Everything that is kept about one person.
struct AboutAnswer {
  const Project* project = nullptr;
  const Stakeholder* person = nullptr;
  Date today;
  std::vector<RecordAnswer> records;  // one for each kind that has any
  std::vector<Snooze> snoozed;        // of them, or of one of these records
  std::vector<std::string> left_out;  // a sentence each
  std::vector<Problem> problems;
};

struct SearchAnswer {
  struct Row {
    std::string project;
    SearchHit hit;
  };
  std::vector<Row> rows;
  std::vector<Problem> problems;
  bool several = false;  // more than one project: rows carry their project's name
};

// What one of several projects answers, as the format wrote it.
struct ProjectAnswer {
  std::string project;
  std::string text;
  std::string folder = {};  // as in ProjectFollowUps
};

struct Envelope;
struct MailMessage;

struct Format {
  std::string_view name;
  std::string_view doc;
  std::string (*follow_ups)(const FollowUpAnswer&, const Style&) = nullptr;
  std::string (*problems)(const ProblemAnswer&, const Style&) = nullptr;
  std::string (*records)(const RecordAnswer&, const Style&) = nullptr;
  std::string (*report)(const ReportAnswer&, const Style&) = nullptr;
  std::string (*letter)(const LetterAnswer&, const Style&) = nullptr;
  std::string (*map)(const MapAnswer&, const Style&) = nullptr;
  std::string (*timeline)(const TimelineAnswer&, const Style&) = nullptr;
  std::string (*lint)(const LintAnswer&, const Style&) = nullptr;
  std::string (*search)(const SearchAnswer&, const Style&) = nullptr;
  std::string (*client_report)(const letters::ClientReport&, const Style&) = nullptr;
  MailMessage (*follow_up_mail)(const FollowUpAnswer&, const Envelope&) = nullptr;
  MailMessage (*letter_mail)(const LetterAnswer&, const Envelope&) = nullptr;
  std::string (*about)(const AboutAnswer&, const Style&) = nullptr;
  std::string (*joined)(const std::vector<ProjectAnswer>&) = nullptr;  // none: an answer is about one project
  bool for_a_host = false;  // files are named from the top of the git work tree, as what shows the answer knows them
};

std::span<const Format> format_table();
const Format* find_format(std::string_view name);

// JSON Schema draft-07 of a kind's files, from its field table.
std::string json_schema(const Kind& kind);

// One problem as the command line shows it: `crm: error: FILE:LINE:COLUMN: MESSAGE`, the excerpt with a caret, the
// remedy.
std::string problem_text(const Problem& problem);

// The columns that `list` shows when none are asked for.
std::vector<std::string> default_columns(const Kind& kind);
// A field's value as one cell of text: dates ISO, lists joined; promises also have status, current_due, outcome.
std::string cell(const RecordAnswer::Row& row, std::string_view column, std::string_view between = ", ");

}  // namespace crm
