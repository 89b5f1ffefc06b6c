// SPDX-License-Identifier: MIT
#include "crm/store.hpp"

#include "paths.hpp"

#include "crm/text.hpp"
#include "crm/yaml.hpp"

#include <algorithm>
#include <cerrno>
#include <set>

#include <fmt/format.h>

namespace crm {
namespace {

constexpr int kLockMilliseconds = 10'000;
constexpr int kPatienceMilliseconds = 1'000;
constexpr int kLockStep = 20;
constexpr std::uint32_t kOwnerOnly = 0600;

// A signal may interrupt any operation; nothing has happened then.
template <class Operation>
auto retry(Operation operation) {
  while (true) {
    try {
      return operation();
    } catch (const FileError& error) {
      if (error.code != EINTR) throw;
    }
  }
}

std::unique_ptr<DirectoryLock> wait_for_lock(FileSystem& files, const std::string& root,
                                             const std::function<void()>& waiting) {
  for (int waited = 0; waited <= kLockMilliseconds; waited += kLockStep) {
    if (auto lock = retry([&] { return files.try_lock(root); })) return lock;
    if (waited == kPatienceMilliseconds && waiting) waiting();
    files.sleep_milliseconds(kLockStep);
  }
  throw Error(ErrorKind::conflict, "another crm command is changing this project", "try again when it is done");
}

// A change that has its temporary file.
struct Prepared {
  const FileChange* change;
  std::string temp;  // empty for a removal
};

class Commit {
 public:
  Commit(FileSystem& files, const std::string& root) : files_(files), root_(root) {}

  void run(const std::vector<FileChange>& changes) {
    for (const FileChange& change : changes) check_expected(change);
    try {
      for (const FileChange& change : changes)
        if (change.bytes != change.expected) prepare(change);
      for (const Prepared& prepared : prepared_) make_visible(prepared);
    } catch (...) {
      clean_up();
      throw;
    }
    remove_temps();
    confirm();
  }

 private:
  // Of a file or folder of the project; of the project itself for "".
  std::string path(const std::string& file) const { return file.empty() ? root_ : root_ + "/" + file; }

  void check_expected(const FileChange& change) const {
    check_inside_project(files_, root_, change.file);
    if (current(change.file) == change.expected) return;
    if (!change.expected)
      throw Error(ErrorKind::conflict, "the file exists already", "nothing was changed; choose another id",
                  {change.file});
    throw Error(ErrorKind::conflict, "somebody else changed the file meanwhile", "nothing was changed; try again",
                {change.file});
  }

  std::optional<std::string> current(const std::string& file) const {
    try {
      return retry([&] { return files_.read(path(file), kMaxRecordBytes + 1); });
    } catch (const FileError& error) {
      if (error.code == ENOENT) return std::nullopt;
      throw Error(ErrorKind::io, "cannot read the file: " + error.reason(), {}, {file});
    }
  }

  void prepare(const FileChange& change) {
    try {
      make_folder(folder_of(change.file));
      prepared_.push_back({&change, change.bytes ? write_temp(change) : ""});
    } catch (const FileError& error) {
      throw Error(ErrorKind::io, "cannot save the file: " + error.reason(), "nothing was changed", {change.file});
    }
  }

  void make_folder(const std::string& folder) {
    unconfirmed_.insert(folder);
    if (folder.empty() || files_.info(path(folder))) return;
    retry([&] { files_.make_directory(path(folder), is_private(folder) ? 0700 : 0777); });
    made_.push_back(path(folder));
    unconfirmed_.insert("");
  }

  std::string write_temp(const FileChange& change) {
    const auto old_file = files_.info(path(change.file));
    const bool owner_only = old_file.has_value() || is_private(change.file);
    const std::string temp = create_temp(folder_of(change.file), owner_only ? kOwnerOnly : change.mode);
    for (std::string_view rest = *change.bytes; !rest.empty();)
      rest.remove_prefix(retry([&] { return files_.write(temp, rest); }));
    if (old_file) retry([&] { files_.set_mode(temp, old_file->mode); });
    retry([&] { files_.sync(temp); });
    return temp;
  }

  // The lock is held, so that a name is only taken by a file that was left behind.
  std::string create_temp(const std::string& folder, std::uint32_t mode) {
    while (true) {
      const std::string temp = path(folder) + fmt::format("/.crm-{:04}.tmp", ++last_temp_);
      try {
        retry([&] { files_.create(temp, mode); });
        temps_.insert(temp);
        return temp;
      } catch (const FileError& error) {
        if (error.code != EEXIST) throw;
      }
    }
  }

  void make_visible(const Prepared& prepared) {
    const FileChange& change = *prepared.change;
    try {
      if (!change.bytes)
        retry([&] { files_.remove(path(change.file)); });
      else if (change.expected)
        retry([&] { files_.rename(prepared.temp, path(change.file)); });
      else
        make_new_visible(prepared.temp, path(change.file));
    } catch (const FileError& error) {
      fail(change, error);
    }
    if (change.expected) temps_.erase(prepared.temp);
    done_.push_back(change.file);
  }

  // A hard link never replaces a file. Where there are none (FAT, say) the lock and a last look must do.
  void make_new_visible(const std::string& temp, const std::string& to) {
    try {
      retry([&] { files_.link(temp, to); });
    } catch (const FileError& error) {
      if (error.code != EPERM && error.code != EOPNOTSUPP && error.code != ENOSYS) throw;
      if (files_.info(to)) throw FileError(EEXIST, error.operation, to);
      retry([&] { files_.rename(temp, to); });
      temps_.erase(temp);
    }
  }

  [[noreturn]] void fail(const FileChange& change, const FileError& error) const {
    if (!done_.empty())
      throw Error(ErrorKind::partial,
                  fmt::format("cannot save the file: {}; saved before it: {}", error.reason(), join(done_, ", ")),
                  "see what 'crm validate' says", {change.file});
    if (error.code == EEXIST)
      throw Error(ErrorKind::conflict, "the file exists already", "nothing was changed; choose another id",
                  {change.file});
    throw Error(ErrorKind::io, "cannot save the file: " + error.reason(), "nothing was changed", {change.file});
  }

  void remove_temps() {
    for (auto temp = temps_.begin(); temp != temps_.end();)
      temp = try_remove(*temp) ? temps_.erase(temp) : std::next(temp);
    for (const std::string& temp : temps_) try_remove(temp);
  }

  void clean_up() {
    remove_temps();
    if (done_.empty())
      for (const std::string& folder : made_) try_remove(folder);
  }

  bool try_remove(const std::string& what) {
    try {
      retry([&] { files_.remove(what); });
      return true;
    } catch (const FileError&) {
      return false;
    }
  }

  void confirm() {
    if (done_.empty()) return;
    try {
      for (const std::string& folder : unconfirmed_) retry([&] { files_.sync_directory(path(folder)); });
    } catch (const FileError& error) {
      throw Error(ErrorKind::partial, fmt::format("saved, but not confirmed on the disk: {}", error.reason()),
                  "see that the disk is sound, and that the change is there", {join(done_, ", ")});
    }
  }

  FileSystem& files_;
  const std::string& root_;
  std::vector<Prepared> prepared_;
  std::set<std::string> temps_;        // that exist
  std::vector<std::string> made_;      // folders
  std::set<std::string> unconfirmed_;  // folders to be synced
  std::vector<std::string> done_;      // files that are changed for all to see
  int last_temp_ = 0;
};

}  // namespace

void commit(FileSystem& files, const std::string& root, const std::vector<FileChange>& changes,
            const std::function<void()>& waiting) {
  try {
    const auto lock = wait_for_lock(files, root, waiting);
    Commit(files, root).run(changes);
  } catch (const FileError& error) {
    throw Error(ErrorKind::io, error.what());
  }
}

}  // namespace crm
