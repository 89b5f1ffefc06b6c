// SPDX-License-Identifier: MIT
// A mail as a value: what its headers and its parts say. The private program crm-mime makes a message of it.
#pragma once

#include "crm/formats.hpp"

#include <string>
#include <string_view>

namespace crm {

struct Mailbox {
  std::string name;  // may be empty
  std::string address;
  friend bool operator==(const Mailbox&, const Mailbox&) = default;
};

// Who writes to whom, and when.
struct Envelope {
  Mailbox from;
  Mailbox to;
  std::string date;  // as mail_date() makes it
};

struct MailMessage {
  Mailbox from;
  Mailbox to;
  std::string date;
  std::string subject;
  std::string id;              // of this message, without <>; the same for the same text on the same day
  std::string references;  // ids that a mail program gathers projects' mails under, a space between them; may be empty
  std::string auto_submitted;  // "auto-generated" for what nobody wrote, else empty
  std::string text;
  std::string html;
};

// Strict: plain ASCII, dots only between atoms, a domain of letters, digits and inner dashes.
bool is_mail_address(std::string_view text);

// "Sat, 21 Nov 2026 09:05:00 -0600": a local day and time, and how many minutes east of Greenwich that is.
std::string mail_date(Date day, int seconds, int minutes_east);

// What crm-mime reads: for each field its name, a space, the length of its value in bytes, LF, the value, LF.
std::string mail_description(const MailMessage& message);

}  // namespace crm
