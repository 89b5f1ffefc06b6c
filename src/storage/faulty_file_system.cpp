// SPDX-License-Identifier: MIT
#include "crm/file_system.hpp"

namespace crm {
namespace {

class FaultyFileSystem final : public FileSystem {
 public:
  FaultyFileSystem(FileSystem& below, int nth, int code) : below_(below), nth_(nth), code_(code) {}

  int seen() const { return seen_; }

  std::optional<FileInfo> info(const std::string& path) override { return below_.info(path); }
  std::vector<std::string> list(const std::string& path) override { return below_.list(path); }
  std::string read(const std::string& path, std::size_t limit) override { return below_.read(path, limit); }
  std::unique_ptr<DirectoryLock> try_lock(const std::string& path) override { return below_.try_lock(path); }
  void sleep_milliseconds(int milliseconds) override { below_.sleep_milliseconds(milliseconds); }

  void create(const std::string& path, std::uint32_t mode) override {
    count("create", path);
    below_.create(path, mode);
  }
  std::size_t write(const std::string& path, std::string_view bytes) override {
    count("write", path);
    const bool write_short = seen_ == nth_ && code_ == 0;
    return below_.write(path, write_short ? bytes.substr(0, bytes.size() / 2) : bytes);
  }
  void sync(const std::string& path) override {
    count("sync", path);
    below_.sync(path);
  }
  void sync_directory(const std::string& path) override {
    count("sync", path);
    below_.sync_directory(path);
  }
  void set_mode(const std::string& path, std::uint32_t mode) override {
    count("change the mode of", path);
    below_.set_mode(path, mode);
  }
  void link(const std::string& from, const std::string& to) override {
    count("create", to);
    below_.link(from, to);
  }
  void rename(const std::string& from, const std::string& to) override {
    count("replace", to);
    below_.rename(from, to);
  }
  void remove(const std::string& path) override {
    count("remove", path);
    below_.remove(path);
  }
  void make_directory(const std::string& path, std::uint32_t mode) override {
    count("create", path);
    below_.make_directory(path, mode);
  }

 private:
  void count(const char* operation, const std::string& path) {
    if (++seen_ == nth_ && code_ != 0) throw FileError(code_, operation, path);
  }

  FileSystem& below_;
  int nth_;
  int code_;
  int seen_ = 0;
};

}  // namespace

std::unique_ptr<FileSystem> faulty_file_system(FileSystem& below, int nth, int code) {
  return std::make_unique<FaultyFileSystem>(below, nth, code);
}

int operations_seen(const FileSystem& faulty) { return dynamic_cast<const FaultyFileSystem&>(faulty).seen(); }

}  // namespace crm
