// SPDX-License-Identifier: MIT
#include "answers.hpp"
#include "style.hpp"

#include "crm/text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm {
namespace {

constexpr int kExcerptWidth = 76;

struct Excerpt {
  std::string line;
  int caret = 0;  // columns before it
};

// The part of the line around the caret that fits on a screen.
Excerpt window(std::string_view line, int caret) {
  if (display_width(line) <= kExcerptWidth) return {std::string(line), caret};
  const int wanted = std::max(0, caret - kExcerptWidth / 2);
  std::size_t begin = 0;
  int skipped = 0;
  for (const CodePoint& point : code_points(line)) {
    if (skipped >= wanted) break;
    skipped += display_width(line.substr(point.offset, point.length));
    begin = point.offset + point.length;
  }
  const std::string lead = begin > 0 ? "…" : "";
  const int lead_width = begin > 0 ? 1 : 0;
  return {lead + cut_to_width(line.substr(begin), kExcerptWidth - lead_width), caret - skipped + lead_width};
}

Excerpt excerpt_of(const Problem& problem) {
  const auto column = static_cast<std::size_t>(std::max(1, problem.where.column));
  const std::string_view line = problem.excerpt;
  const std::string before = escape_visibly(line.substr(0, std::min(line.size(), column - 1)));
  return window(escape_visibly(line), display_width(before));
}

}  // namespace

static std::string place_text(const Place& where) {
  std::string text = escape_visibly(where.file);
  if (where.line > 0) text += fmt::format(":{}", where.line);
  if (where.line > 0 && where.column > 0) text += fmt::format(":{}", where.column);
  return text;
}

std::string problem_text(const Problem& problem) {
  std::string text = problem.severity == Severity::error ? "crm: error: " : "crm: warning: ";
  if (!problem.where.file.empty()) text += place_text(problem.where) + ": ";
  text += escape_visibly(problem.message) + '\n';
  if (!problem.excerpt.empty()) {
    const Excerpt excerpt = excerpt_of(problem);
    text += "  " + excerpt.line + '\n';
    if (problem.where.column > 0) text += render::spaces(2 + excerpt.caret) + "^\n";
  }
  if (!problem.hint.empty()) text += "  " + escape_visibly(problem.hint) + '\n';
  return text;
}

namespace render {

std::string text_problems(const ProblemAnswer& answer, const Style&) {
  std::string text;
  for (const Problem& problem : answer.problems) text += problem_text(problem);
  if (answer.problems.size() < 2) return text;
  const auto errors = std::count_if(answer.problems.begin(), answer.problems.end(),
                                    [](const Problem& problem) { return problem.severity == Severity::error; });
  const auto warnings = static_cast<std::ptrdiff_t>(answer.problems.size()) - errors;
  return text + fmt::format("{}, {}\n", count_of(static_cast<int>(errors), "error"),
                            count_of(static_cast<int>(warnings), "warning"));
}

}  // namespace render
}  // namespace crm
