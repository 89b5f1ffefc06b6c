// SPDX-License-Identifier: MIT
#include "crm/file_system.hpp"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <filesystem>

#include <doctest/doctest.h>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace crm;

namespace {

// A directory of its own for each test.
class Scratch {
 public:
  Scratch() {
    char name[] = "/tmp/crm-test-XXXXXX";
    if (::mkdtemp(name) == nullptr) throw std::runtime_error("no scratch directory");
    path_ = name;
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
  ~Scratch() { std::filesystem::remove_all(path_); }
  std::string operator/(const std::string& name) const { return path_ + "/" + name; }
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

void put(FileSystem& files, const std::string& path, std::string_view bytes) {
  files.create(path, 0644);
  files.write(path, bytes);
  files.sync(path);
}

template <class Operation>
int code_of(Operation operation) {
  try {
    operation();
  } catch (const FileError& error) {
    return error.code;
  }
  return 0;
}

// What the real one and the one in memory have in common.
void check_contract(FileSystem& files, const std::string& root) {
  const std::string a = root + "/a";
  const std::string b = root + "/b";
  CHECK_FALSE(files.info(a));
  files.create(a, 0600);
  CHECK(code_of([&] { files.create(a, 0600); }) == EEXIST);
  CHECK(files.write(a, "one ") == 4);
  CHECK(files.write(a, "two") == 3);
  files.sync(a);
  CHECK(code_of([&] { files.write(a, "x"); }) == EBADF);
  CHECK(files.read(a, 100) == "one two");
  CHECK(files.read(a, 3) == "one");
  CHECK(files.info(a)->type == FileInfo::Type::file);
  CHECK(files.info(a)->mode == 0600);
  CHECK(files.info(a)->size == 7);

  files.link(a, b);
  CHECK(code_of([&] { files.link(a, b); }) == EEXIST);
  files.set_mode(b, 0640);
  CHECK(files.info(a)->mode == 0640);
  files.remove(a);
  CHECK(code_of([&] { files.read(a, 1); }) == ENOENT);
  files.rename(b, a);
  CHECK(files.list(root) == std::vector<std::string>{"a"});

  files.make_directory(b, 0700);
  CHECK(code_of([&] { files.make_directory(b, 0700); }) == EEXIST);
  CHECK(files.info(b)->type == FileInfo::Type::directory);
  put(files, b + "/c", "");
  CHECK(files.list(root) == std::vector<std::string>{"a", "b"});
  CHECK(code_of([&] { files.read(b, 1); }) == EISDIR);
  CHECK(code_of([&] { files.remove(b); }) == ENOTEMPTY);
  files.remove(b + "/c");
  files.remove(b);
  CHECK(code_of([&] { files.create(b + "/c", 0600); }) == ENOENT);
  CHECK(code_of([&] { files.list(b); }) == ENOENT);

  files.sync_directory(root);
  auto lock = files.try_lock(root);
  CHECK(lock);
  CHECK_FALSE(files.try_lock(root));
  lock.reset();
  CHECK(files.try_lock(root));
}

// What becomes of a process that gets the signal while it has a temporary file. `before` is the action that it found.
int status_after(int signal, void (*before)(int), const std::string& temp) {
  const pid_t child = ::fork();
  if (child == 0) {
    std::signal(signal, before);  // doctest has put its own
    const auto files = real_file_system();
    files->create(temp, 0600);
    ::raise(signal);
    ::_exit(0);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return status;
}

}  // namespace

TEST_CASE("the real file system") {
  const Scratch scratch;
  check_contract(*real_file_system(), scratch.path());
}

TEST_CASE("the file system in memory") {
  const auto files = memory_file_system();
  files->make_directory("/p", 0777);
  check_contract(*files, "/p");
  CHECK(files->list("/") == std::vector<std::string>{"p"});
}

TEST_CASE("only regular files are read, and no link is followed") {
  const Scratch scratch;
  const auto files = real_file_system();
  put(*files, scratch / "file", "x");
  std::filesystem::create_symlink(scratch / "file", scratch / "link");
  REQUIRE(::mkfifo((scratch / "fifo").c_str(), 0600) == 0);
  CHECK(files->info(scratch / "link")->type == FileInfo::Type::link);
  CHECK(files->info(scratch / "fifo")->type == FileInfo::Type::other);
  CHECK(code_of([&] { files->read(scratch / "link", 9); }) == ELOOP);
  CHECK(code_of([&] { files->read(scratch / "fifo", 9); }) == EINVAL);
  try {
    files->read(scratch / "link", 9);
  } catch (const FileError& error) {
    CHECK(error.what() == "cannot read " + (scratch / "link") + ": it is a symbolic link");
  }
}

TEST_CASE("a file that grows is read to its end") {
  const Scratch scratch;
  const auto files = real_file_system();
  put(*files, scratch / "file", std::string(100'000, 'x'));
  CHECK(files->read(scratch / "file", 1'000'000).size() == 100'000);
  CHECK(files->read("/proc/self/status", 1'000'000).size() > 100);  // says that its size is 0
}

TEST_CASE("a signal takes the temporary files along") {
  const Scratch scratch;
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    const int status = status_after(signal, SIG_DFL, scratch / "temp");
    CHECK(WIFSIGNALED(status));
    CHECK(WTERMSIG(status) == signal);
    CHECK_FALSE(std::filesystem::exists(scratch / "temp"));
  }
  CHECK(status_after(SIGHUP, SIG_IGN, scratch / "temp") == 0);  // as under nohup
  CHECK(std::filesystem::exists(scratch / "temp"));
}

TEST_CASE("the nth changing operation fails, once") {
  const auto below = memory_file_system();
  const auto files = faulty_file_system(*below, 2, ENOSPC);
  files->create("/a", 0600);
  CHECK(files->read("/a", 1).empty());
  CHECK(code_of([&] { files->write("/a", "xx"); }) == ENOSPC);
  CHECK(files->write("/a", "xx") == 2);
  CHECK(operations_seen(*files) == 3);
  const auto writes_short = faulty_file_system(*below, 1, 0);
  CHECK(writes_short->write("/a", "1234") == 2);
  CHECK(writes_short->write("/a", "34") == 2);
  CHECK(below->read("/a", 100) == "xx1234");
}
