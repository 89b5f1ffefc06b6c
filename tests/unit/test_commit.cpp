// SPDX-License-Identifier: MIT
#include "crm/store.hpp"
#include "crm/yaml.hpp"

#include <cerrno>
#include <map>

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace crm;

namespace {

const std::string kRoot = "/p";

using Files = std::map<std::string, std::string>;

void put(FileSystem& files, const std::string& path, std::string_view bytes, std::uint32_t mode = 0644) {
  files.create(path, 0666);
  files.write(path, bytes);
  files.sync(path);
  files.set_mode(path, mode);
}

std::unique_ptr<FileSystem> project() {
  auto files = memory_file_system();
  files->make_directory(kRoot, 0777);
  files->make_directory(kRoot + "/promises", 0777);
  put(*files, kRoot + "/crm.yaml", "name: x\n");
  put(*files, kRoot + "/promises/old.yaml", "what: old\n", 0640);
  return files;
}

void gather(FileSystem& files, const std::string& folder, Files& found) {
  for (const std::string& name : files.list(folder)) {
    const std::string path = folder + "/" + name;
    if (files.info(path)->type == FileInfo::Type::directory)
      gather(files, path, found);
    else
      found[path.substr(kRoot.size() + 1)] = files.read(path, 1000);
  }
}

Files contents(FileSystem& files) {
  Files found;
  gather(files, kRoot, found);
  return found;
}

std::uint32_t mode_of(FileSystem& files, const std::string& file) { return files.info(kRoot + "/" + file)->mode; }

Error error_of(FileSystem& files, const std::vector<FileChange>& changes) {
  try {
    commit(files, kRoot, changes);
  } catch (const Error& error) {
    return error;
  }
  return {ErrorKind::found, "no error"};
}

const FileChange kNew{"promises/new.yaml", std::nullopt, "what: new\n"};
const FileChange kChange{"promises/old.yaml", "what: old\n", "what: changed\n"};
const FileChange kRemoval{"promises/old.yaml", "what: old\n", std::nullopt};
const FileChange kNotes{"private/maya.yaml", std::nullopt, "politics: quiet\n"};

const std::pair<const char*, std::vector<FileChange>> kCommits[] = {
    {"new", {kNew}},
    {"change", {kChange}},
    {"removal", {kRemoval}},
    {"new folder", {kNotes}},
    {"rename", {kNew, {"crm.yaml", "name: x\n", "name: y\n"}, kRemoval}},
};

Files after(const std::vector<FileChange>& changes, std::size_t how_many) {
  Files files = contents(*project());
  for (std::size_t i = 0; i < how_many; ++i) {
    if (changes[i].bytes)
      files[changes[i].file] = *changes[i].bytes;
    else
      files.erase(changes[i].file);
  }
  return files;
}

// The file system of a project that counts what happens on the way down.
class Watched {
 public:
  Watched() : below_(project()), files_(faulty_file_system(*below_, 0, 0)) {}
  FileSystem& files() { return *files_; }
  int operations() const { return operations_seen(*files_); }

 private:
  std::unique_ptr<FileSystem> below_;
  std::unique_ptr<FileSystem> files_;
};

}  // namespace

TEST_CASE("changes become visible together with their modes, and leave nothing behind") {
  for (const auto& [name, changes] : kCommits) {
    CAPTURE(name);
    const auto files = project();
    CHECK_NOTHROW(commit(*files, kRoot, changes));
    CHECK(contents(*files) == after(changes, changes.size()));
  }
  const auto files = project();
  commit(*files, kRoot, {kNew, kChange, kNotes});
  CHECK(mode_of(*files, "promises/new.yaml") == 0644);
  CHECK(mode_of(*files, "promises/old.yaml") == 0640);
  CHECK(mode_of(*files, "private") == 0700);
  CHECK(mode_of(*files, "private/maya.yaml") == 0600);
}

TEST_CASE("nothing is written when nothing changes") {
  Watched watched;
  commit(watched.files(), kRoot, {{"crm.yaml", "name: x\n", "name: x\n"}});
  CHECK(watched.operations() == 0);
}

TEST_CASE("what somebody else did meanwhile stays") {
  const auto files = project();
  const Files before = contents(*files);
  const std::vector<FileChange> bad[] = {
      {kNew, {"promises/old.yaml", "what: older\n", "what: changed\n"}},
      {kNew, {"promises/gone.yaml", "what: old\n", "what: changed\n"}},
      {kNew, {"promises/old.yaml", std::nullopt, "what: mine\n"}},
      {{"promises/old.yaml", "what: older\n", std::nullopt}},
  };
  for (const auto& changes : bad) {
    const Error error = error_of(*files, changes);
    CHECK(error.kind == ErrorKind::conflict);
    CHECK(error.where.file == changes.back().file);
    CHECK(contents(*files) == before);
  }
}

TEST_CASE("a lock that is held is waited for, and told about once") {
  const auto files = project();
  auto lock = files->try_lock(kRoot);
  int told = 0;
  try {
    commit(*files, kRoot, {kNew}, [&] { ++told; });
    FAIL("the lock was not respected");
  } catch (const Error& error) {
    CHECK(error.kind == ErrorKind::conflict);
  }
  CHECK(told == 1);
  commit(*memory_file_system(), "/", {}, {});
  int waited = 0;
  commit(*files, kRoot, {}, [&] {
    ++waited;
    lock.reset();
  });
  CHECK(waited == 1);
  CHECK_NOTHROW(commit(*files, kRoot, {kNew}));
}

TEST_CASE("files out of the project are not touched") {
  const auto files = project();
  for (const char* file : {"../x.yaml", "/etc/x", "promises/../../x", ""})
    CHECK(error_of(*files, {{file, std::nullopt, "x"}}).kind == ErrorKind::internal);
  CHECK(error_of(*files, {{"crm.yaml/x", std::nullopt, "x"}}).kind == ErrorKind::io);
}

TEST_CASE("a temporary file that was left behind is in nobody's way") {
  const auto files = project();
  put(*files, kRoot + "/promises/.crm-0001.tmp", "left");
  CHECK_NOTHROW(commit(*files, kRoot, {kNew, kChange}));
  CHECK(files->read(kRoot + "/promises/.crm-0001.tmp", 10) == "left");
}

TEST_CASE("a file system without hard links") {
  for (const auto& [name, changes] : kCommits) {
    CAPTURE(name);
    for (int nth = 1;; ++nth) {
      const auto files = project();
      const auto faulty = faulty_file_system(*files, nth, EOPNOTSUPP);
      const Error error = error_of(*faulty, changes);
      if (operations_seen(*faulty) < nth) break;
      const Files found = contents(*files);
      const bool known = found == after(changes, 0) || found == after(changes, changes.size());
      CHECK((known || error.kind == ErrorKind::partial));
    }
  }
}

TEST_CASE("F1: whichever operation fails, every file is old or new") {
  for (const int code : {ENOSPC, EIO, EROFS, EDQUOT}) {
    for (const auto& [name, changes] : kCommits) {
      for (int nth = 1;; ++nth) {
        CAPTURE(name);
        CAPTURE(code);
        CAPTURE(nth);
        const auto files = project();
        const auto faulty = faulty_file_system(*files, nth, code);
        const Error error = error_of(*faulty, changes);
        if (operations_seen(*faulty) < nth) {
          CHECK(error.kind == ErrorKind::found);
          break;
        }
        const Files found = contents(*files);
        std::size_t made = 0;
        while (made < changes.size() && found != after(changes, made)) ++made;
        CHECK(found == after(changes, made));
        if (error.kind == ErrorKind::io) CHECK(made == 0);
        if (error.kind == ErrorKind::partial) CHECK(made > 0);
        if (error.kind == ErrorKind::found) CHECK(made == changes.size());
        const bool has_folder = files->info(kRoot + "/private").has_value();
        CHECK(has_folder == found.contains("private/maya.yaml"));
      }
    }
  }
}

TEST_CASE("F1: short writes and interruptions do no harm") {
  for (const int code : {0, EINTR}) {
    for (const auto& [name, changes] : kCommits) {
      for (int nth = 1;; ++nth) {
        CAPTURE(name);
        CAPTURE(nth);
        const auto files = project();
        const auto faulty = faulty_file_system(*files, nth, code);
        CHECK_NOTHROW(commit(*faulty, kRoot, changes));
        CHECK(contents(*files) == after(changes, changes.size()));
        if (operations_seen(*faulty) < nth) break;
      }
    }
  }
}

TEST_CASE("a failure names the file and the reason") {
  const auto files = project();
  const Error error = error_of(*faulty_file_system(*files, 1, ENOSPC), {kChange});
  CHECK(error.kind == ErrorKind::io);
  CHECK(error.message == "cannot save the file: No space left on device");
  CHECK(error.where.file == "promises/old.yaml");
  const Error late = error_of(*faulty_file_system(*files, 5, EIO), {kChange});
  CHECK(late.kind == ErrorKind::io);
  const Error unconfirmed = error_of(*faulty_file_system(*files, 6, EIO), {kChange});
  CHECK(unconfirmed.kind == ErrorKind::partial);
  CHECK(unconfirmed.message == "saved, but not confirmed on the disk: Input/output error");
}

TEST_CASE("a record is changed only if it still says what was loaded") {
  const auto files = project();
  const std::string file = "promises/old.yaml";
  RecordInfo info{"old", file, parse_yaml("what: old\n", file).document};
  DocumentBuilder after;
  after.scalar("what", "later");
  const Document wanted = after.finish();
  const FileChange change = change_record(*files, kRoot, info, info.source, wanted);
  CHECK(change.expected == "what: old\n");
  CHECK(change.bytes == "what: later\n");

  files->remove(kRoot + "/" + file);
  put(*files, kRoot + "/" + file, "# a comment\nwhat: old\n");
  CHECK(change_record(*files, kRoot, info, info.source, wanted).bytes == "# a comment\nwhat: later\n");
  commit(*files, kRoot, {{file, "# a comment\nwhat: old\n", "what: other\n"}});
  CHECK_THROWS_AS(change_record(*files, kRoot, info, info.source, wanted), Error);
  info.faulty = true;
  CHECK_THROWS_AS(change_record(*files, kRoot, info, info.source, wanted), Error);
}

TEST_CASE("a new record is read back before it is written") {
  DocumentBuilder record;
  record.scalar("what", "Send: it");
  CHECK(new_record("promises/x.yaml", record.finish()).bytes == "what: \"Send: it\"\n");
  DocumentBuilder large;
  large.scalar("what", std::string(kMaxRecordBytes, 'x'));
  CHECK_THROWS_AS(new_record("promises/x.yaml", large.finish()), Error);
}

TEST_CASE("the diff of changes") {
  std::string lines, changed;
  for (int i = 1; i <= 20; ++i) {
    lines += fmt::format("{}\n", i);
    changed += i == 3 ? "three\n" : i == 15 ? "" : fmt::format("{}\n", i);
  }
  CHECK(unified_diff({{"a.yaml", lines, changed}}) ==
        "--- a/a.yaml\n+++ b/a.yaml\n"
        "@@ -1,6 +1,6 @@\n 1\n 2\n-3\n+three\n 4\n 5\n 6\n"
        "@@ -12,7 +12,6 @@\n 12\n 13\n 14\n-15\n 16\n 17\n 18\n");
  CHECK(unified_diff({kNew}) == "--- /dev/null\n+++ b/promises/new.yaml\n@@ -0,0 +1,1 @@\n+what: new\n");
  CHECK(unified_diff({kRemoval}) == "--- a/promises/old.yaml\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-what: old\n");
  CHECK(unified_diff({{"a.yaml", "a", "a\n"}}) ==
        "--- a/a.yaml\n+++ b/a.yaml\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+a\n");
  CHECK(unified_diff({{"a.yaml", "a\n", "a\n"}}).empty());
}
