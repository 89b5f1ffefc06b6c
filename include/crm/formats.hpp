// SPDX-License-Identifier: MIT
// The format table: how we answer. A format is one row, with one function for each kind of answer that it can give.
#pragma once

#include "crm/figures.hpp"
#include "crm/kind_table.hpp"
#include "crm/lint.hpp"
#include "crm/rules.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace crm {

enum class Colour { off, on };

struct Style {
  Colour colour = Colour::off;
  int width = 0;  // columns of the terminal; 0: as wide as it takes
};

// One project's follow-ups of a day, as filters left them.
struct ProjectFollowUps {
  const View* view = nullptr;
  std::vector<FollowUp> follow_ups;
  std::vector<Problem> problems;
  std::string folder = {};  // from the working directory to the project, "" or "crm/": for tools that open the files
};
struct FollowUpAnswer {
  std::vector<ProjectFollowUps> projects;  // at least one
  bool all = false;      // advice in full instead of one counting line
  bool explain = false;  // each rule with its reason
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
  bool single = false;     // one record asked for by id (show)
  bool several = false;    // more than one project: rows carry their project's name
};

struct ProblemAnswer {
  std::vector<Problem> problems;
  std::string folder = {};  // as above
};

struct ReportAnswer {
  const View* view = nullptr;
  Figures figures;
  std::vector<Problem> problems;
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

struct Format {
  std::string_view name;
  std::string_view doc;
  std::string (*follow_ups)(const FollowUpAnswer&, const Style&) = nullptr;
  std::string (*problems)(const ProblemAnswer&, const Style&) = nullptr;
  std::string (*records)(const RecordAnswer&, const Style&) = nullptr;
  std::string (*report)(const ReportAnswer&, const Style&) = nullptr;
  std::string (*letter)(const LetterAnswer&, const Style&) = nullptr;
  std::string (*lint)(const LintAnswer&, const Style&) = nullptr;
};

std::span<const Format> format_table();
const Format* find_format(std::string_view name);

// JSON Schema draft-07 of a kind's files, from its field table.
std::string json_schema(const Kind& kind);

// One problem as the command line shows it: `crm: error: FILE:LINE:COLUMN: MESSAGE`, the excerpt with a caret, the remedy.
std::string problem_text(const Problem& problem);

// The columns that `list` shows when none are asked for.
std::vector<std::string> default_columns(const Kind& kind);
// A field's value as one cell of text: dates ISO, lists joined by ", "; promises also have status, current_due, outcome.
std::string cell(const RecordAnswer::Row& row, std::string_view column);

}  // namespace crm
