// SPDX-License-Identifier: MIT
#include "crm/store.hpp"

#include "lines.hpp"
#include "paths.hpp"

#include "crm/ids.hpp"
#include "crm/yaml.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <tuple>

#include <fmt/format.h>

namespace crm {
namespace {

constexpr std::string_view kProjectKind = "project";
constexpr std::array<std::string_view, 2> kFoldersOfOthers{"templates", "reports"};

bool is_temp(std::string_view name) { return name.starts_with(".crm-") && name.ends_with(".tmp"); }

// Every text like " #12" that other YAML readers take for a comment.
std::vector<Problem> hash_tails(const RecordInfo& info, std::string_view bytes) {
  std::vector<Problem> problems;
  for (const Node& node : info.source.nodes) {
    if (node.hash_tail.empty()) continue;
    const std::size_t hash = bytes.find('#', node.end - node.hash_tail.size());
    const auto column = static_cast<int>(hash - line_begin(bytes, hash)) + 1;
    const auto lines = std::count(bytes.begin() + node.begin, bytes.begin() + node.end, '\n');
    problems.push_back({{info.file, node.line + static_cast<int>(lines), column},
                        "hash-in-text",
                        Severity::warning,
                        "other YAML readers take this for a comment",
                        "put the text in double quotes, or a space behind the # of a comment",
                        {}});
  }
  return problems;
}

class Loader {
 public:
  Loader(FileSystem& files, const std::string& root) : files_(files), root_(root) {}

  Project load() {
    read_config();
    for (const Kind& kind : kind_table())
      if (!kind.folder.empty()) read_folder(kind);
    look_around();
    sort_records(project_);
    std::stable_sort(project_.problems.begin(), project_.problems.end(), [](const Problem& a, const Problem& b) {
      return std::tie(a.where.file, a.where.line, a.where.column) <
             std::tie(b.where.file, b.where.line, b.where.column);
    });
    return std::move(project_);
  }

 private:
  std::string path(std::string_view file) const { return path_of(root_, file); }

  void report(std::string file, Severity severity, std::string rule, std::string message, std::string hint) {
    project_.problems.push_back(
        {{std::move(file), 0, 0}, std::move(rule), severity, std::move(message), std::move(hint), {}});
  }

  void read_config() {
    const std::string file(kConfigFile);
    std::string bytes;
    try {
      bytes = files_.read(path(file), kMaxRecordBytes + 1);
    } catch (const FileError& error) {
      const bool missing = error.code == ENOENT || error.code == ENOTDIR;
      throw Error(ErrorKind::data, missing ? "no project here" : "cannot read the project: " + error.reason(),
                  missing ? "start one with crm init, or name one with -p DIR" : "see that you may read it",
                  {file, 0, 0});
    }
    Parsed parsed = parse_yaml(bytes, file);
    if (has_error(parsed.problems)) {
      const Problem& problem = parsed.problems.front();
      Error error(ErrorKind::data, problem.message, problem.hint, problem.where);
      error.excerpt = problem.excerpt;
      throw error;
    }
    add(*find_kind(kProjectKind), {"crm", file, std::move(parsed.document)}, bytes);
  }

  void read_folder(const Kind& kind) {
    const std::string folder(kind.folder);
    const auto info = files_.info(path(folder));
    if (!info) return;
    if (info->type != FileInfo::Type::directory)
      return report(folder, Severity::error, info->type == FileInfo::Type::link ? "symlink" : "not-a-folder",
                    "records are only read from a real folder", "put the folder itself in its place");
    if (is_private(folder) && (info->mode & 077) != 0)
      report(folder, Severity::warning, "private-mode", "others can read the private notes",
             fmt::format("chmod go= {}", folder));
    for (const std::string& name : list(folder)) read_entry(kind, name);
  }

  std::vector<std::string> list(const std::string& folder) {
    try {
      return files_.list(path(folder));
    } catch (const FileError& error) {
      report(folder, Severity::error, "unreadable", "cannot list the folder: " + error.reason(),
             "mend its permissions");
      return {};
    }
  }

  void read_entry(const Kind& kind, const std::string& name) {
    const std::string file = fmt::format("{}/{}", kind.folder, name);
    if (is_temp(name)) return report_temp(file);
    if (name.starts_with('.')) return;
    if (name.ends_with(kRecordEnding))
      return read_record(kind, file, name.substr(0, name.size() - kRecordEnding.size()));
    const auto info = files_.info(path(file));
    if (name.ends_with(".yml"))
      report(file, Severity::warning, "yml", "the file is not read: its name ends in .yml",
             "let its name end in .yaml");
    else if (info && info->type == FileInfo::Type::directory)
      report_subfolder(file);
  }

  void read_record(const Kind& kind, const std::string& file, const std::string& id) {
    std::string bytes;
    try {
      bytes = files_.read(path(file), kMaxRecordBytes + 1);
    } catch (const FileError& error) {
      return report_unreadable(file, id, error);
    }
    if (!is_valid_id(id)) {
      project_.unreadable.push_back(id);
      return report(file, Severity::error, "bad-id", "the file name is no valid id",
                    "use a-z, 0-9 and dashes, at most 64 of them, and no reserved word such as team or con");
    }
    Parsed parsed = parse_yaml(bytes, file);
    if (has_error(parsed.problems)) project_.unreadable.push_back(id);
    project_.problems.insert(project_.problems.end(), parsed.problems.begin(), parsed.problems.end());
    if (!parsed.document.empty()) add(kind, {id, file, std::move(parsed.document)}, bytes);
  }

  void add(const Kind& kind, RecordInfo info, std::string_view bytes) {
    std::vector<Problem> problems = hash_tails(info, bytes);
    for (Problem& problem : kind.add(project_, std::move(info))) problems.push_back(std::move(problem));
    if (problems.empty()) return;
    const LineIndex lines(bytes);
    for (Problem& problem : problems) {
      problem.excerpt = lines.text(problem.where.line);
      project_.problems.push_back(std::move(problem));
    }
  }

  void report_unreadable(const std::string& file, const std::string& id, const FileError& error) {
    if (error.code == EISDIR) return report_subfolder(file);
    project_.unreadable.push_back(id);
    const bool is_link = error.code == ELOOP;
    report(file, Severity::error, is_link ? "symlink" : "unreadable", "cannot read the file: " + error.reason(),
           is_link ? "put the file itself in its place" : "mend the file or its permissions");
  }

  void report_subfolder(const std::string& folder) {
    report(folder, Severity::warning, "subfolder", "folders in a record folder are not read",
           "move its files one folder up");
  }

  void report_temp(const std::string& file) {
    report(file, Severity::warning, "stale-temp", "a crm command that was stopped left this file", "remove it");
  }

  // What stands beside the record folders.
  void look_around() {
    for (const std::string& name : list("")) {
      if (is_temp(name)) report_temp(name);
      const bool known = kind_of_folder(name) != nullptr || name.starts_with('.') ||
                         std::find(kFoldersOfOthers.begin(), kFoldersOfOthers.end(), name) != kFoldersOfOthers.end();
      if (known || name.find('.') != std::string::npos) continue;
      const auto info = files_.info(path(name));
      if (info && info->type == FileInfo::Type::directory && has_records(name)) report_unknown_folder(name);
    }
  }

  bool has_records(const std::string& folder) {
    const auto names = list(folder);
    return std::any_of(names.begin(), names.end(), [](const auto& name) { return name.ends_with(kRecordEnding); });
  }

  void report_unknown_folder(const std::string& name) {
    std::vector<std::string> folders;
    for (const Kind& kind : kind_table())
      if (!kind.folder.empty()) folders.emplace_back(kind.folder);
    report(name, Severity::warning, "unknown-folder", "the folder is not read" + did_you_mean(name, folders),
           "move its records to the folder of their kind");
  }

  FileSystem& files_;
  const std::string& root_;
  Project project_;
};

}  // namespace

LoadedProject load_project(FileSystem& files, const std::string& root) { return {root, Loader(files, root).load()}; }

}  // namespace crm
