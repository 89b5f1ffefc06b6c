// SPDX-License-Identifier: MIT
#include "crm/store.hpp"

#include <filesystem>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <unistd.h>

using namespace crm;

namespace {

const std::string kRoot = "/p";

class Memory {
 public:
  Memory() {
    files().make_directory(kRoot, 0755);
    put("crm.yaml", "crm: 1\nname: Trail\npm:\n  name: Priya\ntimezone: Europe/Madrid\n");
  }

  FileSystem& files() { return *files_; }

  void put(const std::string& file, std::string_view bytes, std::uint32_t folder_mode = 0755) {
    const std::size_t slash = file.find('/');
    const std::string folder = kRoot + "/" + file.substr(0, slash);
    if (slash != std::string::npos && !files().info(folder)) {
      files().make_directory(folder, 0700);
      files().set_mode(folder, folder_mode);
    }
    const std::string path = kRoot + "/" + file;
    if (files().info(path)) files().remove(path);
    files().create(path, 0644);
    files().write(path, bytes);
    files().sync(path);
  }

  Project load() { return load_project(files(), kRoot).project; }

 private:
  std::unique_ptr<FileSystem> files_ = memory_file_system();
};

// "file:line:column severity rule" of each.
std::vector<std::string> shown(const std::vector<Problem>& problems) {
  std::vector<std::string> lines;
  for (const Problem& problem : problems)
    lines.push_back(fmt::format("{}:{}:{} {} {}", problem.where.file, problem.where.line, problem.where.column,
                                problem.severity == Severity::error ? "error" : "warning", problem.rule));
  return lines;
}

using Lines = std::vector<std::string>;

std::string replace(std::string text, std::string_view from, std::string_view to) {
  return text.replace(text.find(from), from.size(), to);
}

const char* const kPromise = "by: team\nto: maya\nwhat: Send it\nmade: 2026-11-02\ndue: 2026-11-25\n";

}  // namespace

TEST_CASE("a project is read, sorted by id") {
  Memory memory;
  memory.put("promises/b2.yaml", kPromise);
  memory.put("promises/a1.yaml", kPromise);
  memory.put("stakeholders/maya.yaml", "name: Maya Chen\nadded: 2026-09-01\n");
  memory.put("private/maya.yaml", "politics: quiet\n", 0700);
  const Project project = memory.load();
  CHECK(shown(project.problems).empty());
  CHECK(project.config.name == "Trail");
  CHECK(project.config.info.file == "crm.yaml");
  REQUIRE(project.promises.size() == 2);
  CHECK(project.promises[0].info.id == "a1");
  CHECK(project.promises[1].info.file == "promises/b2.yaml");
  CHECK(project.promises[1].info.source.line_of("due") == 5);
  CHECK(find_private(project, "maya")->politics == "quiet");
}

TEST_CASE("no crm.yaml, or one that cannot be read") {
  Memory memory;
  memory.put("crm.yaml", "crm: 1\nname: a: b\n");
  try {
    memory.load();
    FAIL("a broken crm.yaml was read");
  } catch (const Error& error) {
    CHECK(error.kind == ErrorKind::data);
    CHECK(error.where == Place{"crm.yaml", 2, 8});
    CHECK(error.excerpt == "name: a: b");
  }
  memory.files().remove(kRoot + "/crm.yaml");
  CHECK_THROWS_AS(memory.load(), Error);
}

TEST_CASE("what cannot be read is left out and named") {
  Memory memory;
  memory.put("promises/bad.yaml", "by: team\n\twhat: x\n");
  memory.put("promises/good.yaml", kPromise);
  memory.put("promises/Not An Id.yaml", kPromise);
  memory.put("promises/team.yaml", kPromise);
  const Project project = memory.load();
  CHECK(project.promises.size() == 1);
  CHECK(project.unreadable == Lines{"Not An Id", "bad", "team"});
  CHECK(shown(project.problems) == Lines{"promises/Not An Id.yaml:0:0 error bad-id",
                                         "promises/bad.yaml:2:1 error tab-indent",
                                         "promises/team.yaml:0:0 error bad-id"});
}

TEST_CASE("what is faulty is read in part, and the fault shows its line") {
  Memory memory;
  memory.put("promises/a1.yaml", replace(std::string(kPromise), "2026-11-25", "2026-02-30"));
  const Project project = memory.load();
  REQUIRE(project.problems.size() == 1);
  CHECK(project.problems[0].where == Place{"promises/a1.yaml", 5, 6});
  CHECK(project.problems[0].excerpt == "due: 2026-02-30");
  REQUIRE(project.promises.size() == 1);
  CHECK(project.promises[0].info.faulty);
  CHECK(project.promises[0].what == "Send it");
  CHECK(project.unreadable.empty());
}

TEST_CASE("what is not read is warned of") {
  Memory memory;
  memory.put("promises/a1.yaml", replace(std::string(kPromise), "Send it", "Fix ticket #12"));
  memory.put("promises/b2.yml", kPromise);
  memory.put("promises/.crm-0001.tmp", "");
  memory.put("promises/.hidden.yaml", "");
  memory.put("promises/notes.txt", "");
  memory.files().make_directory(kRoot + "/promises/old", 0755);
  memory.files().make_directory(kRoot + "/promises/old.yaml", 0755);
  memory.put("promisses/a1.yaml", kPromise);
  memory.put("templates/x.yaml", "");
  memory.put("reports/x.yaml", "");
  memory.put(".git/x.yaml", "");
  memory.put("pictures/x.png", "");
  memory.put("private/maya.yaml", "politics: x\n", 0750);
  memory.put(".crm-0002.tmp", "");
  const Project project = memory.load();
  CHECK(project.promises.at(0).what == "Fix ticket #12");
  CHECK(shown(project.problems) ==
        Lines{".crm-0002.tmp:0:0 warning stale-temp", "private:0:0 warning private-mode",
              "promises/.crm-0001.tmp:0:0 warning stale-temp", "promises/a1.yaml:3:18 warning hash-in-text",
              "promises/b2.yml:0:0 warning yml", "promises/old:0:0 warning subfolder",
              "promises/old.yaml:0:0 warning subfolder", "promisses:0:0 warning unknown-folder"});
  CHECK(project.problems.back().message == "the folder is not read (did you mean 'promises'?)");
  CHECK(project.problems[3].excerpt == "what: Fix ticket #12");
}

TEST_CASE("links are refused, never opened") {
  char name[] = "/tmp/crm-test-XXXXXX";
  const std::string root = ::mkdtemp(name);
  const auto files = real_file_system();
  const auto put = [&](const std::string& file, std::string_view bytes) {
    files->create(root + "/" + file, 0644);
    files->write(root + "/" + file, bytes);
    files->sync(root + "/" + file);
  };
  put("crm.yaml", "crm: 1\nname: Trail\npm:\n  name: Priya\ntimezone: Europe/Madrid\n");
  files->make_directory(root + "/promises", 0755);
  put("outside.yaml", kPromise);
  std::filesystem::create_symlink(root + "/outside.yaml", root + "/promises/a1.yaml");
  std::filesystem::create_directory_symlink(root + "/promises", root + "/delays");
  const Project project = load_project(*files, root).project;
  CHECK(project.promises.empty());
  CHECK(project.unreadable == Lines{"a1"});
  CHECK(shown(project.problems) == Lines{"delays:0:0 error symlink", "promises/a1.yaml:0:0 error symlink"});
  CHECK_THROWS_AS(read_record(*files, root, "delays/a1.yaml"), Error);
  CHECK_THROWS_AS(read_record(*files, root, "promises/a1.yaml"), Error);
  std::filesystem::remove_all(root);
}

TEST_CASE("reading writes nothing") {
  Memory memory;
  memory.put("promises/a1.yaml", kPromise);
  const auto counted = faulty_file_system(memory.files(), 0, 0);
  load_project(*counted, kRoot);
  CHECK(operations_seen(*counted) == 0);
}

TEST_CASE("a project is found from anywhere inside, and no further up than home") {
  const auto files = memory_file_system();
  for (const char* folder : {"/home", "/home/ann", "/home/ann/work", "/home/ann/work/trail", "/home/ann/work/trail/crm",
                             "/home/ann/work/trail/src", "/home/ann/work/trail/crm/promises"})
    files->make_directory(folder, 0755);
  const auto found = [&](const std::string& from) {
    return find_project_root(*files, from, "/home/ann", 0).value_or("none");
  };
  CHECK(found("/home/ann/work/trail/src") == "none");
  files->create("/home/ann/work/trail/crm/crm.yaml", 0644);
  CHECK(found("/home/ann/work/trail/src") == "/home/ann/work/trail/crm");
  CHECK(found("/home/ann/work/trail/crm/promises") == "/home/ann/work/trail/crm");
  CHECK(found("/home/ann/work") == "none");
  files->create("/home/crm.yaml", 0644);
  CHECK(found("/home/ann/work") == "none");
  CHECK(found("/home") == "/home");
  CHECK(found("/nowhere") == "none");
}

namespace {

// Some directories are on another device or owned by somebody else.
class Foreign final : public FileSystem {
 public:
  Foreign(FileSystem& below, std::string path, std::uint32_t owner, std::uint64_t device)
      : below_(below), path_(std::move(path)), owner_(owner), device_(device) {}
  std::optional<FileInfo> info(const std::string& path) override {
    auto info = below_.info(path);
    if (info && path == path_) info->owner = owner_, info->device = device_;
    return info;
  }
  std::vector<std::string> list(const std::string& path) override { return below_.list(path); }
  std::string read(const std::string& path, std::size_t limit) override { return below_.read(path, limit); }
  void create(const std::string&, std::uint32_t) override {}
  std::size_t write(const std::string&, std::string_view) override { return 0; }
  void sync(const std::string&) override {}
  void sync_directory(const std::string&) override {}
  void set_mode(const std::string&, std::uint32_t) override {}
  void link(const std::string&, const std::string&) override {}
  void rename(const std::string&, const std::string&) override {}
  void remove(const std::string&) override {}
  void make_directory(const std::string&, std::uint32_t) override {}
  std::unique_ptr<DirectoryLock> try_lock(const std::string&) override { return nullptr; }
  void sleep_milliseconds(int) override {}

 private:
  FileSystem& below_;
  std::string path_;
  std::uint32_t owner_;
  std::uint64_t device_;
};

}  // namespace

TEST_CASE("a project is not looked for on other devices or among other people's files") {
  const auto files = memory_file_system();
  for (const char* folder : {"/w", "/w/a", "/w/a/b", "/w/a/crm"}) files->make_directory(folder, 0755);
  files->create("/w/crm.yaml", 0644);
  const auto found = [&](const std::string& path, std::uint32_t owner, std::uint64_t device) {
    Foreign foreign(*files, path, owner, device);
    return find_project_root(foreign, "/w/a/b", "/", 7).value_or("none");
  };
  CHECK(found("", 0, 1) == "/w");
  CHECK(found("/w/a", 7, 1) == "/w");
  CHECK(found("/w/a", 8, 1) == "none");
  CHECK(found("/w", 0, 2) == "none");
  files->create("/w/a/crm/crm.yaml", 0644);
  CHECK(found("", 0, 1) == "/w/a/crm");
  CHECK(found("/w/a/crm", 8, 1) == "/w");
}
