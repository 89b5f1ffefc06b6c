// SPDX-License-Identifier: MIT
#include "crm/journal.hpp"

#include "lock.hpp"
#include "paths.hpp"
#include "retry.hpp"

#include "crm/error.hpp"
#include "crm/store.hpp"
#include "crm/text.hpp"

#include <algorithm>
#include <cerrno>

#include <fmt/format.h>

namespace crm {
namespace {

constexpr std::string_view kFirstLine = "crm mail journal 1";
constexpr std::string_view kSending = "sending";
constexpr std::string_view kDone = "done";
constexpr std::size_t kMaxBytes = 16 << 20;
constexpr std::size_t kParts = 7;     // of a line: state, day, and the five of a row
constexpr int kDaysRemembered = 400;  // what was last mailed before is as good as new

void make_folder(FileSystem& files, const std::string& path) {
  if (path.empty() || files.info(path)) return;
  make_folder(files, folder_of(path));
  try {
    retry([&] { files.make_directory(path, 0700); });
  } catch (const FileError& error) {
    if (error.code != EEXIST) throw;  // another process was faster
  }
}

std::vector<std::string> split_at_tabs(const std::string& line) {
  std::vector<std::string> parts{""};
  for (const char c : line) {
    if (c == '\t') parts.emplace_back();
    else parts.back() += c;
  }
  return parts;
}

}  // namespace

MailJournal::MailJournal(FileSystem& files, std::string folder, const std::string& project,
                         const std::function<void()>& waiting)
    : files_(files), folder_(std::move(folder)), file_(project + "/mail") {
  const std::string own = path_of(folder_, project);
  make_folder(files_, own);
  lock_ = wait_for_lock(files_, own, "another crm is mailing about this project", waiting);
  read();
}

std::optional<Date> MailJournal::mailed(const MailedFollowUp& row) const {
  const auto found = entries_.find(row);
  if (found == entries_.end() || found->second.state != State::done) return std::nullopt;
  return found->second.day;
}

std::optional<Date> MailJournal::last_mail(const std::string& to) const {
  std::optional<Date> last;
  for (const auto& [row, entry] : entries_)
    if (row.to == to && entry.state == State::done) last = std::max(last.value_or(entry.day), entry.day);
  return last;
}

void MailJournal::begin(const std::vector<MailedFollowUp>& rows, Date today) { note(rows, {State::sending, today}); }

void MailJournal::finish(const std::vector<MailedFollowUp>& rows, Date today) { note(rows, {State::done, today}); }

void MailJournal::note(const std::vector<MailedFollowUp>& rows, Entry entry) {
  for (const MailedFollowUp& row : rows) entries_.insert_or_assign(row, entry);
  std::erase_if(entries_, [&](const auto& known) { return entry.day - known.second.day > kDaysRemembered; });
  std::string after = text();
  commit(files_, folder_, {{.file = file_, .expected = bytes_, .bytes = after, .mode = 0600}});
  bytes_ = std::move(after);
}

std::string MailJournal::text() const {
  std::string text = fmt::format("{}\n", kFirstLine);
  for (const auto& [row, entry] : entries_)
    text += fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\n", entry.state == State::done ? kDone : kSending,
                        to_iso(entry.day), row.to, row.rule, row.subject, row.stakeholder, row.date);
  return text;
}

void MailJournal::read() {
  try {
    bytes_ = retry([&] { return files_.read(path_of(folder_, file_), kMaxBytes); });
  } catch (const FileError& error) {
    if (error.code != ENOENT) throw;
    return;
  }
  const std::vector<std::string> lines = split_lines(*bytes_);
  int number = 0;
  for (const std::string& line : lines) {
    const bool is_torn = ++number > 1 && static_cast<std::size_t>(number) == lines.size() && !bytes_->ends_with('\n');
    if (is_torn)
      ends_torn_ = true;
    else
      read_line(line, number);
  }
}

void MailJournal::read_line(const std::string& line, int number) {
  if (number == 1 && line == kFirstLine) return;
  const std::vector<std::string> parts = split_at_tabs(line);
  const auto day = parts.size() == kParts ? parse_iso_date(parts[1]) : std::nullopt;
  if (number == 1 || !day || (parts[0] != kSending && parts[0] != kDone))
    throw Error(ErrorKind::data, "this is no line of a mail journal",
                "move the file away: every follow-up is then mailed as a new one",
                {path_of(folder_, file_), number, 0});
  entries_.insert_or_assign(MailedFollowUp{parts[2], parts[3], parts[4], parts[5], parts[6]},
                            Entry{parts[0] == kDone ? State::done : State::sending, *day});
}

}  // namespace crm
