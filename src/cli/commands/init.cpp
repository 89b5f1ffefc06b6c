// SPDX-License-Identifier: MIT
#include "cli/answers.hpp"
#include "cli/command_lines.hpp"
#include "cli/commands.hpp"
#include "cli/git.hpp"
#include "storage/retry.hpp"

#include "crm/error.hpp"
#include "crm/kinds/project_info.hpp"
#include "crm/text.hpp"
#include "crm/yaml.hpp"

#include <algorithm>
#include <cerrno>

#include <fmt/format.h>

namespace crm::cli {
namespace {

constexpr std::string_view kIgnored = "private/";
constexpr std::uint32_t kPrivateFolderMode = 0700;
constexpr std::string_view kConfigLine = "git config merge.crm.driver 'crm merge-driver %O %A %B %P'";

const Kind& project_kind() { return *find_kind("project"); }

std::string directory_of(Session& session, const Arguments& arguments) {
  return session.path(arguments.maybe("DIR").value_or("."));
}

void refuse_directory(Session& session, const Arguments& arguments) {
  const std::string directory = directory_of(session, arguments);
  FileSystem& files = session.context().files;
  if (files.info(directory + "/crm.yaml"))
    throw Error(ErrorKind::usage, fmt::format("{} is a project already", crm::quoted(directory)),
                "its settings are in crm.yaml");
  const auto secret = files.info(directory + "/private");
  if (secret && secret->type != FileInfo::Type::directory)
    throw Error(ErrorKind::usage, fmt::format("{} is no folder", crm::quoted(directory + "/private")),
                "move it out of the way");
}

Date today_there(Session& session, const ProjectInfo& info) {
  const auto today = session.today_in(info.timezone, calendar_of(info));
  if (!today)
    throw Error(ErrorKind::usage, fmt::format("time zone {} is not known here", crm::quoted(info.timezone)),
                "name one of the system's zone database, for example --timezone Europe/Madrid");
  return *today;
}

// -- What a terminal offers.

std::string name_of_directory(Session& session, const Arguments& arguments) {
  const std::string directory = directory_of(session, arguments);
  return directory.substr(directory.find_last_of('/') + 1);
}

std::string git_name(Session& session, const Arguments&) { return git_setting(session.context(), "user.name"); }
std::string git_email(Session& session, const Arguments&) { return git_setting(session.context(), "user.email"); }

std::string zone_here(Session& session, const Arguments&) {
  const std::string& zone = session.context().local_zone;
  return zone.empty() ? "UTC" : zone;
}

std::string zone_meant(Session& session, const Arguments&, const std::string& answer) {
  ProjectInfo info;
  set_path(session, project_kind(), &info, "timezone", answer);
  today_there(session, info);
  return answer;
}

constexpr Option kOptions[]{
    {.name = "DIR", .takes = Takes::optional, .doc = "where; made when it is not there (the current directory)"},
    {.name = "name", .value = "TEXT", .field = "name",
     .ask = {.when = always, .usual = name_of_directory}},
    {.name = "pm-name", .value = "TEXT", .doc = "the project manager, who signs the letters", .field = "pm.name",
     .ask = {.when = always, .question = "the project manager", .usual = git_name}},
    {.name = "pm-email", .value = "ADDRESS", .doc = "their mail address", .field = "pm.email",
     .ask = {.when = always, .question = "their mail address (- for none)", .usual = git_email, .least = 0}},
    {.name = "team", .value = "TEXT", .field = "team",
     .ask = open_question("the team's name")},
    {.name = "timezone", .value = "ZONE", .doc = "IANA time zone in which days begin (that of this machine)",
     .field = "timezone",
     .ask = {.when = always, .question = "in which time zone do days begin", .usual = zone_here, .meant = zone_meant}},
};

ProjectInfo described(Session& session) {
  ProjectInfo info;
  info.crm = kFormatVersion;
  apply_options(session, kInit, project_kind(), &info);
  std::vector<std::string> lacking;
  if (info.name.empty()) lacking.emplace_back("--name");
  if (info.pm.name.empty()) lacking.emplace_back("--pm-name");
  if (!lacking.empty())
    throw Error(ErrorKind::usage, fmt::format("init needs {}", join(lacking, " and ")), "see: crm help init");
  if (info.timezone.empty()) info.timezone = zone_here(session, session.arguments());
  info.started = today_there(session, info);
  return info;
}

// The change that makes `line` one of the file's lines; none if it is there already.
void add_line(FileSystem& files, const std::string& directory, const std::string& file, std::string_view line,
              std::vector<FileChange>& changes) {
  FileChange change{file, std::nullopt, std::string(), 0666};
  const std::string path = fmt::format("{}/{}", directory, file);
  if (files.info(path)) {
    change.expected = files.read(path, kMaxRecordBytes);
    const auto lines = split_lines(*change.expected);
    if (std::find(lines.begin(), lines.end(), line) != lines.end()) return;
    change.bytes = *change.expected;
    if (!change.bytes->empty() && !change.bytes->ends_with('\n')) *change.bytes += '\n';
  }
  *change.bytes += fmt::format("{}\n", line);
  changes.push_back(std::move(change));
}

// crm.yaml comes last: where it stands, everything does.
std::vector<FileChange> changes_for(FileSystem& files, const std::string& directory, const ProjectInfo& info) {
  std::vector<FileChange> changes;
  add_line(files, directory, ".gitignore", kIgnored, changes);
  add_line(files, directory, ".gitattributes", kMergeAttribute, changes);
  changes.push_back(new_record("crm.yaml", write_record(info)));
  return changes;
}

void make_directories(FileSystem& files, const std::string& path) {
  if (path.empty() || files.info(path)) return;
  make_directories(files, path.substr(0, std::min(path.find_last_of('/'), path.size())));
  retry([&] { files.make_directory(path, 0777); });
}

void make_private_folder(Context& context, const std::string& directory) {
  const std::string folder = directory + "/private";
  if (!context.files.info(folder)) retry([&] { context.files.make_directory(folder, kPrivateFolderMode); });
  // The umask may have taken more than it should, and a folder that was there may be open.
  retry([&] { context.files.set_mode(folder, kPrivateFolderMode); });
}

// Tells what was done. Without git, or outside of a work tree, the rest is left to the user.
std::string set_up_git(Context& context, const std::string& directory) {
  std::string text;
  const bool has_git = make_repository(context, directory + "/private");
  if (has_git)
    text += "private/ is a git repository of its own, which the project's git ignores; commit there yourself.\n";
  if (has_git && !work_tree_of(context.files, directory).empty() && set_merge_driver(context, directory))
    return text + fmt::format("git merges records field by field here. Each further clone needs this once:\n  {}\n",
                              kConfigLine);
  return text + fmt::format("git merges records field by field when each clone was told so once:\n  {}\n", kConfigLine);
}

constexpr std::string_view kNextSteps =
    "next:\n"
    "  crm add-stakeholder 'Maya Chen'\n"
    "  crm log-promise 'Holiday film' --to maya --due +2w\n"
    "  crm check-followups\n";

int run_init(Session& session, const Arguments& arguments) {
  Context& context = session.context();
  const std::string directory = directory_of(session, arguments);
  refuse_directory(session, arguments);
  const ProjectInfo info = described(session);
  const auto changes = changes_for(context.files, directory, info);
  if (session.dry_run()) {
    session.print(unified_diff(changes));
    return 0;
  }
  make_directories(context.files, directory);
  make_private_folder(context, directory);
  commit(context.files, directory, changes);
  const std::string git = set_up_git(context, directory);
  const std::string shown = escape_visibly(directory);
  if (session.quiet()) session.print(shown + '\n');
  else session.print(fmt::format("{} is a project now: {}\n{}{}", shown, escape_visibly(info.name), git,
                                with_project(kNextSteps, {session.name_from_here(directory)})));
  return 0;
}

}  // namespace

const Command kInit{
    .name = "init",
    .group = "start",
    .summary = "a new project directory",
    .access = Access::write,
    .record = "project",
    .options = kOptions,
    .details = "On a terminal it asks for what is missing; elsewhere --name and --pm-name must be given.",
    .examples =
        "crm init\ncrm init larkfield --name 'Holiday campaign' --pm-name 'Priya Nair' --timezone Europe/Madrid",
    .run = run_init,
    .ready = refuse_directory,
};

}  // namespace crm::cli
