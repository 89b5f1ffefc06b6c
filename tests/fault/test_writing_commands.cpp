// SPDX-License-Identifier: MIT
// Every operation of every writing command fails once: what is on disk is then the old or the new, never something
// else.
#include "support/world.hpp"

#include "cli/command.hpp"
#include "crm/error.hpp"

#include <algorithm>
#include <cerrno>
#include <map>

#include <doctest/doctest.h>

namespace crm {
namespace {

using Words = std::vector<std::string>;
using Contents = std::map<std::string, std::string>;

void collect(FileSystem& files, const std::string& folder, Contents& contents) {
  for (const std::string& name : files.list(folder)) {
    const std::string path = folder + "/" + name;
    if (files.info(path)->type == FileInfo::Type::directory) collect(files, path, contents);
    else contents[path] = files.read(path, 1 << 20);
  }
}

Contents contents_of(World& world) {
  Contents contents;
  collect(*world.files, "/work", contents);
  return contents;
}

// A small project with one of everything that the commands below change.
struct SmallProject : World {
  SmallProject() {
    REQUIRE(call({"init", "--name", "Film", "--pm-name", "Priya Nair"}) == 0);
    REQUIRE(call({"add-stakeholder", "Maya Chen", "--org", "Marketing"}) == 0);
    REQUIRE(call({"add-stakeholder", "Tom Alvarez"}) == 0);
    REQUIRE(call({"note", "maya-chen", "Likes short mails"}) == 0);
    REQUIRE(call({"log-promise", "Film", "--to", "maya-chen", "--made", "2026-11-02", "--due", "2026-11-20", "--id",
                  "film", "--inform", "tom-alvarez", "--kind", "milestone"}) == 0);
    REQUIRE(call({"log-interaction", "Kick-off", "--with", "maya-chen", "--kind", "meeting", "--id", "kick-off"}) == 0);
    REQUIRE(call({"log-promise", "Cuts", "--to", "maya-chen", "--made", "2026-11-02", "--due", "2026-12-10", "--id",
                  "cuts"}) == 0);
    REQUIRE(call({"update-promise", "cuts", "proposed", "--due", "2026-12-14"}) == 0);
    REQUIRE(call({"delay-notice",  "film",
                  "--id",          "licence",
                  "--cause",       "The licence is not signed",
                  "--impact",      "Stations cannot book it",
                  "--option",      "Library track|2026-11-24",
                  "--option",      "Wait|2026-11-30",
                  "--recommend",   "1",
                  "--recovery",    "Sam cuts a version",
                  "--next-update", "2026-11-23",
                  "--on",          "2026-11-20"}) == 0);
    put("people.csv", "name,manager\nAda Ruiz,Ben Okoro\nBen Okoro,\n");
    put("base.yaml", "name: Ada Ruiz\nadded: 2026-09-01\n");
    put("theirs.yaml", "name: Ada Ruiz\norg: Sales\nadded: 2026-09-01\n");
  }

  void put(const std::string& name, const std::string& bytes) {
    files->create("/work/" + name, 0644);
    files->write("/work/" + name, bytes);
    files->sync("/work/" + name);
  }
};

const std::vector<Words>& writing_commands() {
  static const std::vector<Words> commands{
      {"init", "second", "--name", "Second", "--pm-name", "Priya Nair"},
      {"add-stakeholder", "Zoë Lang", "--org", "Sales"},
      {"log-promise", "Social cuts", "--to", "maya", "--due", "2026-11-27"},
      {"log-request", "Flyers", "--from", "tom"},
      {"update-promise", "film", "delivered"},
      {"update-promise", "film", "renegotiated", "--due", "2026-12-01", "--agreed-by", "maya", "--reason", "approval"},
      {"update-promise", "film", "delivered", "--next-answer", "2026-11-27"},
      {"update-promise", "cuts", "--undo"},
      {"delay-notice", "film", "--cause", "The licence is not signed", "--impact", "Stations cannot book it",
       "--option", "Library track|2026-11-24", "--option", "Wait|2026-11-30", "--recommend", "1", "--recovery",
       "Sam cuts a version", "--next-update", "2026-11-23", "--new-due", "2026-11-24", "--again"},
      {"delay-notice", "licence", "--told", "tom", "--via", "call"},
      {"retro", "--milestone", "film", "--save", "--our-part", "Asked too late", "--action",
       "Licence checklist|Sam|2026-12-04"},
      {"note", "tom-alvarez", "Cycles to work"},
      {"relate", "maya-chen", "tom-alvarez", "--as", "influences"},
      {"snooze", "check-in", "maya-chen", "--until", "2026-12-01", "--why", "on leave"},
      {"log-interaction", "Call", "--with", "tom", "--kind", "call"},
      {"log-feedback", "maya", "--about", "relationship"},
      {"log-goodwill", "maya", "Early files", "--deposit", "1"},
      {"set", "maya-chen", "title=Director"},
      {"rename", "maya-chen", "maya"},
      {"remove", "kick-off", "--yes"},
      {"remove", "maya", "--anonymise", "--also", "Maya", "--yes"},
      {"import", "people.csv", "--as", "stakeholders"},
      {"merge-driver", "base.yaml", "base.yaml", "theirs.yaml", "stakeholders/ada-ruiz.yaml"},
      {"list", "promises", "--output", "promises.txt"},
      {"list", "promises", "--output", "people.csv"},
  };
  return commands;
}

bool has_temp(const Contents& contents) {
  return std::any_of(contents.begin(), contents.end(),
                     [](const auto& file) { return file.first.find(".tmp") != std::string::npos; });
}

bool each_old_or_new(const Contents& now, const Contents& before, const Contents& after) {
  const auto in = [](const Contents& all, const std::string& path) {
    const auto found = all.find(path);
    return found == all.end() ? std::optional<std::string>() : std::optional(found->second);
  };
  Contents paths = before;
  paths.insert(after.begin(), after.end());
  paths.insert(now.begin(), now.end());
  return std::all_of(paths.begin(), paths.end(), [&](const auto& file) {
    const auto mine = in(now, file.first);
    return mine == in(before, file.first) || mine == in(after, file.first);
  });
}

// Returns whether the command got as far as its nth operation.
bool fail_nth(const Words& command, int nth, int code, const Contents& after) {
  SmallProject project;
  const Contents before = contents_of(project);
  const auto faulty = faulty_file_system(*project.files, nth, code);
  Context context = project.context_on(*faulty);
  const int exit = run(command, context);
  const Contents now = contents_of(project);
  CAPTURE(nth);
  CAPTURE(code);
  CAPTURE(project.err.str());
  CHECK_FALSE(has_temp(now));
  CHECK(each_old_or_new(now, before, after));
  const bool goes_on = code == 0 || code == EINTR;
  if (goes_on) CHECK(exit == 0);
  if (exit == 0) CHECK(now == after);
  else if (exit == static_cast<int>(ErrorKind::io)) CHECK(now == before);
  else CHECK(exit == static_cast<int>(ErrorKind::partial));
  CHECK(project.call({"validate"}) == 0);
  return operations_seen(*faulty) >= nth;
}

}  // namespace

TEST_CASE("every command that writes is tried") {
  for (const cli::Command* command : cli::command_table()) {
    if (command->access != cli::Access::write || command->name == "edit")
      continue;  // edit needs a terminal, and saves as set does
    CAPTURE(command->name);
    CHECK(std::any_of(writing_commands().begin(), writing_commands().end(),
                      [&](const Words& words) { return words.front() == command->name; }));
  }
}

TEST_CASE("any failing operation leaves the old or the new, and says which") {
  for (const Words& command : writing_commands()) {
    CAPTURE(command.front());
    SmallProject sound;
    REQUIRE_MESSAGE(sound.call(command) == 0, sound.err.str());
    const Contents after = contents_of(sound);
    for (const int code : {ENOSPC, EIO, EROFS, EDQUOT, EINTR, 0})
      for (int nth = 1; fail_nth(command, nth, code, after); ++nth) REQUIRE(nth < 200);
  }
}

}  // namespace crm
