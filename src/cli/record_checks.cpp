// SPDX-License-Identifier: MIT
#include "record_checks.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"
#include "crm/yaml.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace crm::cli {
namespace {

constexpr std::string_view kProject = "project";
constexpr std::string_view kCircleRule = "circle";
constexpr std::string_view kCircleHint = "leave this link out, or take another one of the circle out first";

void add_excerpts(std::vector<Problem>& problems, const std::string& file, const std::string& bytes) {
  const std::vector<std::string> lines = split_lines(bytes);
  for (Problem& problem : problems) {
    const auto line = static_cast<std::size_t>(problem.where.line);
    if (problem.where.file == file && problem.excerpt.empty() && line > 0 && line <= lines.size())
      problem.excerpt = lines[line - 1];
  }
}

std::optional<Problem> unknown_zone(Session& session, const ProjectInfo& config) {
  if (config.timezone.empty() || session.context().today_in(config.timezone)) return std::nullopt;
  const int line = config.info.source.line_of("timezone");
  return Problem{{config.info.file, line, 0},
                 "unknown-timezone",
                 Severity::error,
                 fmt::format("time zone {} is not known here", crm::quoted(config.timezone)),
                 "write a name of the system's zone database, for example Europe/Madrid",
                 {}};
}

// A circle is told at each of its records; from one of them it is seen whole.
void drop_echoes(std::vector<Problem>& problems, const std::string& file) {
  std::set<std::string> said;
  for (const Problem& problem : problems)
    if (problem.where.file == file) said.insert(problem.message);
  std::erase_if(problems, [&](const Problem& problem) {
    return problem.where.file != file && problem.rule == kCircleRule && said.contains(problem.message);
  });
}

}  // namespace

AnyRecord record_meant(const Project& project, const std::string& text) {
  if (text == kProject) return {find_kind(kProject), &project.config};
  return resolve_any(project, text);
}

bool was_there(const Project& project, const Problem& problem) {
  return std::any_of(project.problems.begin(), project.problems.end(), [&](const Problem& other) {
    return other.where.file == problem.where.file && other.rule == problem.rule && other.message == problem.message;
  });
}

std::vector<Problem> problems_with(Session& session, const Kind& kind, const RecordInfo& info,
                                   const std::string& bytes) {
  Parsed parsed = parse_yaml(bytes, info.file);
  if (has_error(parsed.problems)) return std::move(parsed.problems);
  const Project& before = session.project().project;
  Project after = before;
  kind.remove(after, info.id);
  std::erase(after.unreadable, info.id);
  std::vector<Problem> problems = kind.add(after, {info.id, info.file, std::move(parsed.document)});
  sort_records(after);
  for (Problem& problem : check_project(after, session.real_today()))
    if (problem.where.file == info.file || !was_there(before, problem)) problems.push_back(std::move(problem));
  if (const auto zone = unknown_zone(session, after.config)) problems.push_back(*zone);
  drop_echoes(problems, info.file);
  add_excerpts(problems, info.file, bytes);
  return problems;
}

void refuse_new_circle(Session& session, const Kind& kind, const FileChange& made, const std::string& id) {
  for (const Problem& problem : problems_with(session, kind, {id, made.file, {}}, *made.bytes))
    if (problem.rule == kCircleRule && problem.where.file == made.file)
      throw Error(ErrorKind::usage, problem.message, std::string(kCircleHint));
}

void refuse_new_faults(Session& session, const AnyRecord& record, const FileChange& change) {
  std::optional<Error> first;
  for (const Problem& problem : problems_with(session, *record.kind, record.info(), *change.bytes)) {
    if (was_there(session.project().project, problem)) continue;
    if (problem.severity == Severity::warning || first) {
      session.say_problem(problem);
      continue;
    }
    const bool is_circle = problem.rule == kCircleRule;
    first.emplace(ErrorKind::usage, problem.message, is_circle ? std::string(kCircleHint) : problem.hint,
                  problem.where);
    first->excerpt = problem.excerpt;
  }
  if (first) throw std::move(*first);
}

std::string stakeholder_in(const Project& project, std::string_view text) {
  try {
    return resolve_stakeholder(project, text);
  } catch (const Error&) {
    return {};
  }
}

void warn_if_left(Session& session, const std::string& id) {
  const Stakeholder* person = find_stakeholder(session.project().project, id);
  if (person && person->left && *person->left <= session.today())
    session.warn(fmt::format("{} left on {}: name whoever follows them", person->name, to_words(*person->left)));
}

}  // namespace crm::cli
