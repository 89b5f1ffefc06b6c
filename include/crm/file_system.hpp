// SPDX-License-Identifier: MIT
// The one seam to the disk. Abstract so that tests can keep files in memory and make any operation fail.
#pragma once

#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace crm {

// An operation of the file system failed; `code` is an errno value.
class FileError : public std::exception {
 public:
  FileError(int code, std::string operation, std::string path);
  int code;
  std::string operation;  // "write", "rename", …
  std::string path;
  std::string reason() const;  // "No space left on device"
  const char* what() const noexcept override { return text_.c_str(); }

 private:
  std::string text_;  // "cannot write promises/x.yaml: No space left on device"
};

struct FileInfo {
  enum class Type { file, directory, link, other } type = Type::file;
  std::uint32_t mode = 0;  // permission bits
  std::uint64_t size = 0;
  std::uint32_t owner = 0;
  std::uint64_t device = 0;
};

// Holds the lock on a directory until it is destroyed.
class DirectoryLock {
 public:
  virtual ~DirectoryLock() = default;
};

// Paths are as the operating system takes them. All operations but `info` throw FileError; after EINTR an operation
// may be tried again.
class FileSystem {
 public:
  virtual ~FileSystem() = default;

  // Of the path itself, links not followed; nothing if it does not exist.
  virtual std::optional<FileInfo> info(const std::string& path) = 0;
  // Names in a directory, sorted, without . and ..
  virtual std::vector<std::string> list(const std::string& path) = 0;
  // At most `limit` bytes of a regular file, opened without following a link and without blocking on a FIFO. Fails
  // with ELOOP for a symbolic link, EISDIR for a directory and EINVAL for anything else that is no regular file.
  virtual std::string read(const std::string& path, std::size_t limit) = 0;

  // A new file; fails with EEXIST if it is there.
  virtual void create(const std::string& path, std::uint32_t mode) = 0;
  // Appends to a file made by `create`; may write less than all of it and says how much.
  virtual std::size_t write(const std::string& path, std::string_view bytes) = 0;
  virtual void sync(const std::string& path) = 0;            // fsync, then close
  virtual void sync_directory(const std::string& path) = 0;  // fsync of the directory
  virtual void set_mode(const std::string& path, std::uint32_t mode) = 0;
  virtual void link(const std::string& from, const std::string& to) = 0;  // hard link; EEXIST if `to` is there
  virtual void rename(const std::string& from, const std::string& to) = 0;
  virtual void remove(const std::string& path) = 0;                       // a file or an empty directory
  virtual void make_directory(const std::string& path, std::uint32_t mode) = 0;

  // Nothing if somebody else holds it.
  virtual std::unique_ptr<DirectoryLock> try_lock(const std::string& directory) = 0;
  virtual void sleep_milliseconds(int milliseconds) = 0;
};

// The disk. Temporary files that `create` made and nobody renamed or removed go away on SIGINT, SIGTERM and SIGHUP.
std::unique_ptr<FileSystem> real_file_system();
// Files in memory, for tests and fuzzers. Everything belongs to owner 0 on device 1; / exists.
std::unique_ptr<FileSystem> memory_file_system();

// Passes everything on to `below`, but makes its nth changing operation fail with `code`, once. A `code` of 0 makes
// the nth write short (half its bytes). Counting begins at 1.
std::unique_ptr<FileSystem> faulty_file_system(FileSystem& below, int nth, int code);
// How many changing operations a file system made by faulty_file_system() has seen.
int operations_seen(const FileSystem& faulty);

}  // namespace crm
