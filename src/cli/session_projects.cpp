// SPDX-License-Identifier: MIT
// Which projects a call is about, and what is wrong with them.
#include "command_lines.hpp"
#include "session.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"
#include "crm/yaml.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include <fmt/format.h>

namespace crm::cli {
namespace {

Error as_error(const Problem& problem) {
  Error error(ErrorKind::data, problem.message, problem.hint, problem.where);
  error.excerpt = problem.excerpt;
  return error;
}

Problem as_problem(const Error& error) {
  return {error.where, "unreadable", Severity::error, error.message, error.hint, error.excerpt};
}

// The line of the file, for the problems of checks that only saw records.
std::string excerpt_at(FileSystem& files, const std::string& root, const Place& where) {
  if (where.line <= 0) return {};
  try {
    const auto lines = split_lines(files.read(fmt::format("{}/{}", root, where.file), kMaxRecordBytes));
    const auto index = static_cast<std::size_t>(where.line) - 1;
    return index < lines.size() ? lines[index] : std::string();
  } catch (const FileError&) {  // gone meanwhile
    return {};
  }
}

Problem unknown_zone(FileSystem& files, const LoadedProject& loaded) {
  const ProjectInfo& config = loaded.project.config;
  Problem problem{{config.info.file, 1}, "unknown-timezone", Severity::error, {}, {}, {}};
  const auto node = config.info.source.find(0, "timezone");
  if (!node) {
    problem.message = "the project has no time zone, so nobody knows what day it is there";
    problem.hint = "write one, for example timezone: Europe/Madrid";
    return problem;
  }
  const Node& zone = config.info.source[*node];
  problem.where = {config.info.file, zone.line, zone.column};
  problem.message = fmt::format("time zone {} is not known here", crm::quoted(zone.text));
  problem.hint = "write a name of the system's zone database, for example Europe/Madrid, or install tzdata";
  problem.excerpt = excerpt_at(files, loaded.root, problem.where);
  return problem;
}

// Problems are said to everybody: on stderr, in CI, in mails. Of a private note they say where and which rule.
Problem without_private_text(Problem problem) {
  if (!problem.where.file.starts_with("private/")) return problem;
  problem.message = fmt::format("a private note is not as it should be ({})", problem.rule);
  problem.hint = "look at that line yourself: what it says is not shown here";
  problem.excerpt.clear();
  return problem;
}

Place seen_from_outside(const std::string& root, Place where) {
  where.file = fmt::format("{}/{}", root, where.file);
  return where;
}

void sort_by_place(std::vector<Problem>& problems) {
  std::stable_sort(problems.begin(), problems.end(), [](const Problem& a, const Problem& b) {
    return std::tie(a.where.file, a.where.line, a.where.column) < std::tie(b.where.file, b.where.line, b.where.column);
  });
}

}  // namespace

const LoadedProject& Session::project() {
  if (projects().size() > 1 && !current_)
    throw Error(ErrorKind::usage, "this command is about one project", "give -p only once");
  return projects_[current_.value_or(0)];
}

const std::vector<LoadedProject>& Session::projects(Faults faults) {
  if (projects_.empty()) load_projects(faults);
  return projects_;
}

const View& Session::view() {
  project();
  return views()[current_.value_or(0)];
}

const std::vector<View>& Session::views() {
  if (views_.empty())
    for (const LoadedProject& loaded : projects()) views_.push_back(view_on(loaded.project, today_));
  return views_;
}

std::vector<const Project*> Session::written_projects() {
  std::vector<const Project*> written;
  for (std::size_t i = 0; i < projects().size(); ++i)
    written.push_back(given_day() ? &views()[i].project : &projects()[i].project);
  return written;
}

const Project& Session::written_project() {
  project();
  return *written_projects()[current_.value_or(0)];
}

void Session::in_each_project(const std::function<void()>& answer) {
  if (projects().size() == 1) return answer();
  std::vector<ProjectAnswer> answers;
  std::vector<std::pair<std::string, Error>> passed_over;
  for (std::size_t i = 0; i < projects().size(); ++i) {
    current_ = i;
    calendar_.reset();
    const std::string& name = project().project.config.name;
    const std::string before = std::exchange(output_, {});
    try {
      answer();
      answers.push_back({name, output_, folder(project())});
    } catch (Error& error) {
      if (error.kind != ErrorKind::usage) throw;
      error.hint = runnable(error.hint);  // while it is known in which project
      passed_over.emplace_back(name, error);
    }
    output_ = before;
  }
  current_.reset();
  calendar_.reset();
  if (answers.empty()) throw passed_over.front().second;
  for (const auto& [name, error] : passed_over) note(fmt::format("not in {}: {}", crm::quoted(name), error.message));
  if (format().joined) return print(format().joined(answers));
  if (answers.size() > 1)
    throw Error(ErrorKind::usage,
                fmt::format("{} is about one project, and {} of these have an answer", format().name, answers.size()),
                "give -p only once, for the one that is meant");
  print(answers.front().text);
}

std::optional<std::string> Session::found_root(const std::string& directory) {
  return find_project_root(context_.files, directory, context_.environment("HOME").value_or(""), context_.user);
}

bool Session::in_project() { return !roots_asked_for().empty(); }

// None where there is no project.
std::vector<std::string> Session::roots_asked_for() {
  auto roots = arguments_.all("project");
  if (const auto named = context_.environment("CRM_PROJECT"); roots.empty() && named && !named->empty())
    roots.push_back(*named);
  for (std::string& root : roots) root = path(root);
  if (!roots.empty()) return roots;
  if (const auto root = found_root(directory_)) return {*root};
  return {};
}

std::vector<std::string> Session::project_roots() {
  auto roots = roots_asked_for();
  if (roots.size() > 1 && command_ && command_->access == Access::write)
    throw Error(ErrorKind::usage, fmt::format("{} changes one project only", command_->name), "give -p only once");
  if (roots.empty())
    throw Error(ErrorKind::data, "no project here: no crm.yaml in this directory or above it",
                "start one with crm init, or name one with -p DIR or CRM_PROJECT");
  return roots;
}

void Session::load_projects(Faults faults) {
  const auto roots = project_roots();
  for (const std::string& root : roots) {
    try {
      projects_.push_back(load(root, faults));
    } catch (Error& error) {
      if (error.kind != ErrorKind::data) throw;
      const bool is_missing = error.where.line == 0;
      if (is_missing || roots.size() > 1) error.where = seen_from_outside(root, error.where);
      if (roots.size() == 1) throw;
      // A project that cannot be read must not hide the others.
      say_problem(as_problem(error));
      reason(ErrorKind::data);
    }
  }
  if (projects_.empty())
    throw Error(ErrorKind::data, "none of these projects can be read", "what is wrong with each stands above");
  if (faults == Faults::said)
    for (const LoadedProject& loaded : projects_) say_problems(loaded);
}

LoadedProject Session::load(const std::string& root, Faults faults) {
  try {
    LoadedProject loaded = load_project(context_.files, root);
    check(loaded, faults);
    return loaded;
  } catch (const Error& error) {
    const bool is_fault = error.kind == ErrorKind::data && error.where.line > 0;
    if (faults == Faults::said || !is_fault) throw;
    LoadedProject loaded{root, {}};
    loaded.project.problems.push_back(as_problem(error));
    return loaded;
  }
}

void Session::check(LoadedProject& loaded, Faults faults) {
  const ProjectInfo& config = loaded.project.config;
  std::vector<Problem>& problems = loaded.project.problems;
  auto today = today_in(config.timezone, calendar_of(config));
  if (!today) {
    const Problem problem = unknown_zone(context_.files, loaded);
    if (faults == Faults::said) throw as_error(problem);
    // A zone that is missing or malformed is among the problems already.
    if (!config.timezone.empty()) problems.push_back(problem);
  }
  const Date clock = context_.today_in(today ? config.timezone : "UTC").value_or(Date{});
  if (!today) today = clock;
  if (projects_.empty()) {
    today_ = *today;
    real_today_ = std::max(clock, *today);
  }
  for (Problem& problem : check_project(loaded.project, std::max(clock, *today))) {
    if (problem.excerpt.empty()) problem.excerpt = excerpt_at(context_.files, loaded.root, problem.where);
    problems.push_back(std::move(problem));
  }
  for (Problem& problem : problems) {
    problem = without_private_text(std::move(problem));
    problem.hint = with_project(problem.hint, {name_from_here(loaded.root)});
  }
  sort_by_place(problems);
}

void Session::say_problems(const LoadedProject& loaded) {
  for (Problem problem : loaded.project.problems) {
    if (problem.severity != Severity::error) continue;
    if (projects_.size() > 1) problem.where = seen_from_outside(loaded.root, problem.where);
    say_problem(problem);
    reason(ErrorKind::data);
  }
  if (arguments_.has("verbose"))
    note(fmt::format("{}: {}, today is {}", escape_visibly(loaded.root),
                     count_of(static_cast<int>(all_records(loaded.project).size()), "record"), to_words(today_)));
}

}  // namespace crm::cli
