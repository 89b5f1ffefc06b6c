// SPDX-License-Identifier: MIT
#include "crm/file_system.hpp"

#include "temp_files.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <ctime>
#include <map>
#include <utility>

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace crm {
namespace {

class Descriptor {
 public:
  explicit Descriptor(int fd) : fd_(fd) {}
  Descriptor(Descriptor&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
  Descriptor& operator=(Descriptor&&) = delete;
  ~Descriptor() {
    if (fd_ >= 0) ::close(fd_);
  }
  int get() const { return fd_; }

 private:
  int fd_;
};

class HeldLock final : public DirectoryLock {
 public:
  explicit HeldLock(Descriptor directory) : directory_(std::move(directory)) {}

 private:
  Descriptor directory_;  // closing it gives the lock back
};

void check(int result, const char* operation, const std::string& path) {
  if (result < 0) throw FileError(errno, operation, path);
}

Descriptor open_file(const std::string& path, int flags, const char* operation, mode_t mode = 0) {
  const int fd = ::open(path.c_str(), flags | O_CLOEXEC, mode);
  check(fd, operation, path);
  return Descriptor(fd);
}

FileInfo::Type type_of_mode(mode_t mode) {
  if (S_ISREG(mode)) return FileInfo::Type::file;
  if (S_ISDIR(mode)) return FileInfo::Type::directory;
  return S_ISLNK(mode) ? FileInfo::Type::link : FileInfo::Type::other;
}

class RealFileSystem final : public FileSystem {
 public:
  std::optional<FileInfo> info(const std::string& path) override {
    struct stat status {};
    if (::lstat(path.c_str(), &status) != 0) return std::nullopt;
    return FileInfo{type_of_mode(status.st_mode), status.st_mode & 07777u, static_cast<std::uint64_t>(status.st_size),
                    status.st_uid, status.st_dev};
  }

  std::vector<std::string> list(const std::string& path) override {
    const std::unique_ptr<DIR, int (*)(DIR*)> directory(::opendir(path.c_str()), ::closedir);
    if (!directory) throw FileError(errno, "list", path);
    std::vector<std::string> names;
    errno = 0;
    while (const dirent* entry = ::readdir(directory.get())) {
      const std::string_view name = entry->d_name;
      if (name != "." && name != "..") names.emplace_back(name);
    }
    if (errno != 0) throw FileError(errno, "list", path);
    std::sort(names.begin(), names.end());
    return names;
  }

  std::string read(const std::string& path, std::size_t limit) override {
    const Descriptor file = open_file(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY, "read");
    struct stat status {};
    check(::fstat(file.get(), &status), "read", path);
    if (!S_ISREG(status.st_mode)) throw FileError(S_ISDIR(status.st_mode) ? EISDIR : EINVAL, "read", path);
    std::string bytes(std::min(limit, static_cast<std::size_t>(status.st_size) + 1), '\0');
    std::size_t have = 0;
    while (have < limit) {
      if (have == bytes.size()) bytes.resize(std::min(limit, 2 * have));
      const ssize_t got = ::read(file.get(), bytes.data() + have, bytes.size() - have);
      if (got < 0 && errno == EINTR) continue;
      if (got < 0) throw FileError(errno, "read", path);
      if (got == 0) break;
      have += static_cast<std::size_t>(got);
    }
    bytes.resize(have);
    return bytes;
  }

  void create(const std::string& path, std::uint32_t mode) override {
    Descriptor file = open_file(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, "create", mode);
    remove_on_signal(path);
    open_.emplace(path, std::move(file));
  }

  std::size_t write(const std::string& path, std::string_view bytes) override {
    const ssize_t written = ::write(descriptor(path, "write"), bytes.data(), bytes.size());
    if (written < 0) throw FileError(errno, "write", path);
    return static_cast<std::size_t>(written);
  }

  void sync(const std::string& path) override {
    check(::fsync(descriptor(path, "sync")), "sync", path);
    open_.erase(path);
  }

  void sync_directory(const std::string& path) override {
    const Descriptor directory = open_file(path, O_RDONLY | O_DIRECTORY, "sync");
    // Some network file systems cannot sync a directory and say EINVAL; there is nothing to be lost there.
    if (::fsync(directory.get()) != 0 && errno != EINVAL) throw FileError(errno, "sync", path);
  }

  void set_mode(const std::string& path, std::uint32_t mode) override {
    const auto found = open_.find(path);
    check(found != open_.end() ? ::fchmod(found->second.get(), mode) : ::chmod(path.c_str(), mode),
          "change the mode of", path);
  }

  void link(const std::string& from, const std::string& to) override {
    check(::link(from.c_str(), to.c_str()), "create", to);
  }

  void rename(const std::string& from, const std::string& to) override {
    check(::rename(from.c_str(), to.c_str()), "replace", to);
    keep_on_signal(from);
  }

  void remove(const std::string& path) override {
    open_.erase(path);
    check(std::remove(path.c_str()), "remove", path);
    keep_on_signal(path);
  }

  void make_directory(const std::string& path, std::uint32_t mode) override {
    check(::mkdir(path.c_str(), mode), "create", path);
  }

  std::unique_ptr<DirectoryLock> try_lock(const std::string& path) override {
    Descriptor directory = open_file(path, O_RDONLY | O_DIRECTORY, "lock");
    while (::flock(directory.get(), LOCK_EX | LOCK_NB) != 0) {
      if (errno == EWOULDBLOCK) return nullptr;
      if (errno != EINTR) throw FileError(errno, "lock", path);
    }
    return std::make_unique<HeldLock>(std::move(directory));
  }

  void sleep_milliseconds(int milliseconds) override {
    const timespec time{milliseconds / 1000, milliseconds % 1000 * 1'000'000L};
    ::nanosleep(&time, nullptr);
  }

 private:
  int descriptor(const std::string& path, const char* operation) const {
    const auto found = open_.find(path);
    if (found == open_.end()) throw FileError(EBADF, operation, path);
    return found->second.get();
  }

  std::map<std::string, Descriptor> open_;  // made by create() and not synced yet
};

}  // namespace

std::unique_ptr<FileSystem> real_file_system() { return std::make_unique<RealFileSystem>(); }

}  // namespace crm
