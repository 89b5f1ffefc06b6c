// SPDX-License-Identifier: MIT
// What was mailed to whom, kept outside the project, so that nothing is mailed twice and nothing is lost.
#pragma once

#include "crm/date.hpp"
#include "crm/file_system.hpp"

#include <compare>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace crm {

// A follow-up, or an error in the data, as one reader was told of it. The texts hold no control characters.
struct MailedFollowUp {
  std::string to;  // address
  std::string rule;
  std::string subject;      // of an error the file
  std::string stakeholder;  // may be empty
  std::string date;         // ISO, may be empty; of an error the hash of what it says
  friend auto operator<=>(const MailedFollowUp&, const MailedFollowUp&) = default;
};

// One project's journal, locked as long as this lives. Each change is on the disk when its function returns.
class MailJournal {
 public:
  // The journal is the file `project`/mail in `folder`; the folders are made for the owner alone. Throws Error:
  // conflict when another process has the lock for 10 s, data for a journal that is none; FileError.
  MailJournal(FileSystem& files, std::string folder, const std::string& project, const std::function<void()>& waiting);

  // The last day on which it was handed over; nothing if it never was, or if nobody knows how the last try ended.
  std::optional<Date> mailed(const MailedFollowUp& row) const;
  // The last day on which anything was handed over for that address.
  std::optional<Date> last_mail(const std::string& to) const;

  // Whether the last line was cut off, as of a run that died. It is passed over, and gone with the next change.
  bool ends_torn() const { return ends_torn_; }

  // Before the mailer is started, and after it said that it took the mail.
  void begin(const std::vector<MailedFollowUp>& rows, Date today);
  void finish(const std::vector<MailedFollowUp>& rows, Date today);

 private:
  enum class State { sending, done };
  struct Entry {
    State state;
    Date day;
  };

  void read();
  void read_line(const std::string& line, int number);
  void note(const std::vector<MailedFollowUp>& rows, Entry entry);
  std::string text() const;

  FileSystem& files_;
  std::string folder_;
  std::string file_;  // below folder_
  std::unique_ptr<DirectoryLock> lock_;
  std::optional<std::string> bytes_;  // of the file, as far as we know
  bool ends_torn_ = false;
  std::map<MailedFollowUp, Entry> entries_;
};

}  // namespace crm
