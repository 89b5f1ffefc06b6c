// SPDX-License-Identifier: MIT
#include "crm/file_system.hpp"

#include <cerrno>
#include <map>
#include <set>

namespace crm {
namespace {

constexpr std::uint32_t kUmask = 022;

struct Content {
  std::string bytes;
  std::uint32_t mode = 0;
};

// Null for a directory; several names may share one.
using Entry = std::shared_ptr<Content>;

struct Name {
  std::uint32_t mode = 0755;
  Entry file;
};

class HeldLock final : public DirectoryLock {
 public:
  HeldLock(std::set<std::string>& locked, std::string path) : locked_(locked), path_(std::move(path)) {}
  ~HeldLock() override { locked_.erase(path_); }

 private:
  std::set<std::string>& locked_;
  std::string path_;
};

std::string parent_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  return slash == 0 || slash == std::string::npos ? "/" : path.substr(0, slash);
}

class MemoryFileSystem final : public FileSystem {
 public:
  MemoryFileSystem() { names_["/"] = {}; }

  std::optional<FileInfo> info(const std::string& path) override {
    const auto found = names_.find(path);
    if (found == names_.end()) return std::nullopt;
    const auto& [mode, file] = found->second;
    if (!file) return FileInfo{FileInfo::Type::directory, mode, 0, 0, 1};
    return FileInfo{FileInfo::Type::file, file->mode, file->bytes.size(), 0, 1};
  }

  std::vector<std::string> list(const std::string& path) override {
    if (file_or_directory(path, "list")) throw FileError(ENOTDIR, "list", path);
    std::vector<std::string> names;
    const std::string prefix = path == "/" ? path : path + "/";
    for (auto it = names_.upper_bound(prefix); it != names_.end() && it->first.starts_with(prefix); ++it) {
      const std::string name = it->first.substr(prefix.size());
      if (name.find('/') == std::string::npos) names.push_back(name);
    }
    return names;
  }

  std::string read(const std::string& path, std::size_t limit) override {
    return file(path, "read").bytes.substr(0, limit);
  }

  void create(const std::string& path, std::uint32_t mode) override {
    check_new(path, "create");
    names_[path].file = std::make_shared<Content>(Content{{}, mode & ~kUmask});
    open_.insert(path);
  }

  std::size_t write(const std::string& path, std::string_view bytes) override {
    if (!open_.contains(path)) throw FileError(EBADF, "write", path);
    file(path, "write").bytes += bytes;
    return bytes.size();
  }

  void sync(const std::string& path) override {
    if (open_.erase(path) == 0) throw FileError(EBADF, "sync", path);
  }

  void sync_directory(const std::string& path) override { file_or_directory(path, "sync"); }

  void set_mode(const std::string& path, std::uint32_t mode) override {
    if (const Entry content = file_or_directory(path, "change the mode of"))
      content->mode = mode;
    else
      names_[path].mode = mode;
  }

  void link(const std::string& from, const std::string& to) override {
    const Entry content = file_or_directory(from, "create");
    check_new(to, "create");
    names_[to].file = content;
  }

  void rename(const std::string& from, const std::string& to) override {
    const Entry content = file_or_directory(from, "replace");
    file_or_directory(parent_of(to), "replace");
    names_[to].file = content;
    names_.erase(from);
  }

  void remove(const std::string& path) override {
    if (!file_or_directory(path, "remove") && !list(path).empty()) throw FileError(ENOTEMPTY, "remove", path);
    names_.erase(path);
    open_.erase(path);
  }

  void make_directory(const std::string& path, std::uint32_t mode) override {
    check_new(path, "create");
    names_[path].mode = mode & ~kUmask;
  }

  std::unique_ptr<DirectoryLock> try_lock(const std::string& directory) override {
    file_or_directory(directory, "lock");
    if (!locked_.insert(directory).second) return nullptr;
    return std::make_unique<HeldLock>(locked_, directory);
  }

  void sleep_milliseconds(int) override {}

 private:
  // Null for a directory.
  Entry file_or_directory(const std::string& path, const char* operation) const {
    const auto found = names_.find(path);
    if (found == names_.end()) throw FileError(ENOENT, operation, path);
    return found->second.file;
  }

  Content& file(const std::string& path, const char* operation) const {
    const Entry content = file_or_directory(path, operation);
    if (!content) throw FileError(EISDIR, operation, path);
    return *content;
  }

  void check_new(const std::string& path, const char* operation) const {
    if (names_.contains(path)) throw FileError(EEXIST, operation, path);
    if (file_or_directory(parent_of(path), operation)) throw FileError(ENOTDIR, operation, path);
  }

  std::map<std::string, Name> names_;
  std::set<std::string> open_;
  std::set<std::string> locked_;
};

}  // namespace

std::unique_ptr<FileSystem> memory_file_system() { return std::make_unique<MemoryFileSystem>(); }

}  // namespace crm
