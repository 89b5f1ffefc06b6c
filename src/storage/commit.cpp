// SPDX-License-Identifier: MIT
#include "lock.hpp"
#include "paths.hpp"
#include "retry.hpp"
#include "staging.hpp"

#include "crm/store.hpp"
#include "crm/text.hpp"
#include "crm/yaml.hpp"

#include <cerrno>
#include <set>

#include <fmt/format.h>

namespace crm {
namespace {

class Commit {
 public:
  Commit(FileSystem& files, const std::string& root) : files_(files), root_(root), staging_(files, root) {}

  void run(const std::vector<FileChange>& changes) {
    for (const FileChange& change : changes) check_expected(change);
    try {
      for (const FileChange& change : changes)
        if (change.bytes != change.expected) prepare(change);
      for (const Prepared& prepared : prepared_) make_visible(prepared);
    } catch (...) {
      staging_.remove_temps();
      if (done_.empty()) staging_.remove_folders();
      throw;
    }
    staging_.remove_temps();
    confirm();
  }

 private:
  struct Prepared {
    const FileChange* change;
    std::string temp;  // empty for a removal
  };

  std::string path(const std::string& file) const { return path_of(root_, file); }

  void check_expected(const FileChange& change) const {
    check_inside_project(files_, root_, change.file);
    if (current(change.file) == change.expected) return;
    if (!change.expected) refuse_existing(change.file);
    throw Error(ErrorKind::conflict, "somebody else changed the file meanwhile", "nothing was changed; try again",
                {change.file, 0, 0});
  }

  [[noreturn]] static void refuse_existing(const std::string& file) {
    throw Error(ErrorKind::conflict, "the file exists already", "nothing was changed; choose another id", {file, 0, 0});
  }

  std::optional<std::string> current(const std::string& file) const {
    try {
      return retry([&] { return files_.read(path(file), kMaxRecordBytes + 1); });
    } catch (const FileError& error) {
      if (error.code == ENOENT) return std::nullopt;
      throw Error(ErrorKind::io, "cannot read the file: " + error.reason(), "nothing was changed", {file, 0, 0});
    }
  }

  void prepare(const FileChange& change) {
    try {
      prepared_.push_back({&change, change.bytes ? staging_.write(change) : ""});
    } catch (const FileError& error) {
      fail(change.file, error);
    }
  }

  void make_visible(const Prepared& prepared) {
    const FileChange& change = *prepared.change;
    try {
      if (!change.bytes)
        retry([&] { files_.remove(path(change.file)); });
      else if (change.expected)
        rename(prepared.temp, change.file);
      else
        link(prepared.temp, change.file);
    } catch (const FileError& error) {
      fail(change.file, error);
    }
    done_.push_back(change.file);
  }

  void rename(const std::string& temp, const std::string& file) {
    retry([&] { files_.rename(temp, path(file)); });
    staging_.forget(temp);
  }

  // A hard link never replaces a file. Where there are none (FAT, say) the lock and a last look must do.
  void link(const std::string& temp, const std::string& file) {
    try {
      retry([&] { files_.link(temp, path(file)); });
    } catch (const FileError& error) {
      if (error.code != EPERM && error.code != EOPNOTSUPP && error.code != ENOSYS) throw;
      if (files_.info(path(file))) throw FileError(EEXIST, error.operation, file);
      rename(temp, file);
    }
  }

  [[noreturn]] void fail(const std::string& file, const FileError& error) const {
    if (done_.empty() && error.code == EEXIST) refuse_existing(file);
    std::string message = "cannot save the file: " + error.reason();
    if (done_.empty()) throw Error(ErrorKind::io, std::move(message), "nothing was changed", {file, 0, 0});
    throw Error(ErrorKind::partial, std::move(message),
                fmt::format("saved before it: {}; crm validate says what is wrong now", join(done_, ", ")),
                {file, 0, 0});
  }

  void confirm() {
    if (done_.empty()) return;
    std::set<std::string> folders;
    for (const std::string& file : done_) folders.insert(folder_of(file));
    if (staging_.made_folders()) folders.insert("");
    try {
      for (const std::string& folder : folders) retry([&] { files_.sync_directory(path(folder)); });
    } catch (const FileError& error) {
      throw Error(ErrorKind::partial, fmt::format("saved, but not confirmed on the disk: {}", error.reason()),
                  "see that the disk is sound and that the change is there", {done_.front(), 0, 0});
    }
  }

  FileSystem& files_;
  const std::string& root_;
  Staging staging_;
  std::vector<Prepared> prepared_;
  std::vector<std::string> done_;  // what is changed for all to see
};

}  // namespace

void commit(FileSystem& files, const std::string& root, const std::vector<FileChange>& changes,
            const std::function<void()>& waiting) {
  try {
    const auto lock = wait_for_lock(files, root, "another crm command is changing this project", waiting);
    Commit(files, root).run(changes);
  } catch (const FileError& error) {
    throw Error(ErrorKind::io, error.what());
  }
}

}  // namespace crm
