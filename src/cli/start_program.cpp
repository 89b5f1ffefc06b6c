// SPDX-License-Identifier: MIT
#include "start_program.hpp"

#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace crm::cli {
namespace {

class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { close(); }

  int number() const { return number_; }
  bool is_open() const { return number_ >= 0; }
  void take(int number) {
    close();
    number_ = number;
  }
  void close() {
    if (is_open()) ::close(number_);
    number_ = -1;
  }

 private:
  int number_ = -1;
};

struct Pipe {
  Descriptor read_end;
  Descriptor write_end;

  bool open() {
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0) return false;
    read_end.take(ends[0]);
    write_end.take(ends[1]);
    return true;
  }
};

// Where the child finds its streams, and its signals as they were before we changed them.
class SpawnPlan {
 public:
  SpawnPlan() {
    posix_spawn_file_actions_init(&actions_);
    posix_spawnattr_init(&attributes_);
    sigset_t defaults;
    sigemptyset(&defaults);
    for (const int signal : {SIGPIPE, SIGXFSZ, SIGINT, SIGQUIT}) sigaddset(&defaults, signal);
    posix_spawnattr_setsigdefault(&attributes_, &defaults);
    posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGDEF);
  }
  SpawnPlan(const SpawnPlan&) = delete;
  SpawnPlan& operator=(const SpawnPlan&) = delete;
  ~SpawnPlan() {
    posix_spawn_file_actions_destroy(&actions_);
    posix_spawnattr_destroy(&attributes_);
  }

  void start_in(const std::string& directory) { posix_spawn_file_actions_addchdir_np(&actions_, directory.c_str()); }
  void connect(const Descriptor& ours, int theirs) {
    posix_spawn_file_actions_adddup2(&actions_, ours.number(), theirs);
  }
  bool spawn(const std::vector<std::string>& arguments, pid_t& child) const {
    std::vector<char*> words;
    for (const std::string& argument : arguments) words.push_back(const_cast<char*>(argument.c_str()));
    words.push_back(nullptr);
    return posix_spawnp(&child, words[0], &actions_, &attributes_, words.data(), environ) == 0;
  }

 private:
  posix_spawn_file_actions_t actions_;
  posix_spawnattr_t attributes_;
};

// A program on the terminal gets its interrupts to itself.
class InterruptsIgnored {
 public:
  InterruptsIgnored() {
    struct sigaction ignore {};
    ignore.sa_handler = SIG_IGN;
    sigaction(SIGINT, &ignore, &interrupt_);
    sigaction(SIGQUIT, &ignore, &quit_);
  }
  InterruptsIgnored(const InterruptsIgnored&) = delete;
  InterruptsIgnored& operator=(const InterruptsIgnored&) = delete;
  ~InterruptsIgnored() {
    sigaction(SIGINT, &interrupt_, nullptr);
    sigaction(SIGQUIT, &quit_, nullptr);
  }

 private:
  struct sigaction interrupt_ {};
  struct sigaction quit_ {};
};

int wait_for(pid_t child) {
  int status = 0;
  while (waitpid(child, &status, 0) < 0)
    if (errno != EINTR) return -1;
  return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

void write_some(Descriptor& to, std::string_view& input) {
  const ssize_t written = ::write(to.number(), input.data(), input.size());
  if (written > 0) input.remove_prefix(static_cast<std::size_t>(written));
  const bool failed = written < 0 && errno != EINTR && errno != EAGAIN;
  if (failed || input.empty()) to.close();
}

void read_some(Descriptor& from, std::string& output) {
  std::array<char, 65536> buffer;
  const ssize_t count = ::read(from.number(), buffer.data(), buffer.size());
  if (count > 0) output.append(buffer.data(), static_cast<std::size_t>(count));
  if (count == 0 || (count < 0 && errno != EINTR)) from.close();
}

// Both ways at once, so that neither side waits for the other for ever.
std::string talk(Descriptor& to, Descriptor& from, std::string_view input) {
  std::string output;
  fcntl(to.number(), F_SETFL, O_NONBLOCK);
  if (input.empty()) to.close();
  while (to.is_open() || from.is_open()) {
    std::array<pollfd, 2> ends{pollfd{to.number(), POLLOUT, 0}, pollfd{from.number(), POLLIN, 0}};
    if (poll(ends.data(), ends.size(), -1) < 0 && errno != EINTR) break;
    if (ends[0].revents != 0) write_some(to, input);
    if (ends[1].revents != 0) read_some(from, output);
  }
  return output;
}

}  // namespace

ProgramResult start_program(const std::vector<std::string>& arguments, const std::string& directory,
                            const std::string& input, Context::Streams streams) {
  const bool captured = streams == Context::Streams::captured;
  Pipe to_child;
  Pipe from_child;
  if (captured && (!to_child.open() || !from_child.open())) return {};
  SpawnPlan plan;
  if (!directory.empty()) plan.start_in(directory);
  if (captured) {
    plan.connect(to_child.read_end, STDIN_FILENO);
    plan.connect(from_child.write_end, STDOUT_FILENO);
  }
  pid_t child = 0;
  if (!plan.spawn(arguments, child)) return {};
  if (!captured) {
    const InterruptsIgnored ignored;
    return {wait_for(child), {}};
  }
  to_child.read_end.close();
  from_child.write_end.close();
  std::string output = talk(to_child.write_end, from_child.read_end, input);
  return {wait_for(child), std::move(output)};
}

}  // namespace crm::cli
