// SPDX-License-Identifier: MIT
// Mail: who is told what, and how it leaves the house. Only our own people are written to by themselves: the PM, the
// members of crm.yaml, and who is named with --to.
#pragma once

#include "session.hpp"

#include "crm/mail.hpp"

#include <string>
#include <vector>

namespace crm::cli {

// What one reader is mailed about a project.
struct MailReader {
  Mailbox mailbox;
  std::vector<FollowUp> rows;
  std::vector<Problem> errors = {};  // in the data: what is due may be among what could not be read
};

// The PM (or --to) first, for everything; with --each-owner also each owner whose address crm.yaml knows, for theirs.
// The PM gets what is of owners without an address, or with one that is a stakeholder's. Throws Error(usage) for a bad
// address.
std::vector<MailReader> mail_readers(Session& session, const ProjectFollowUps& day);

// Of --each-owner: for each owner of these rows who is not the reader, why the reader gets them.
std::vector<std::string> redirections(const ProjectFollowUps& day, const MailReader& reader);

// From the PM, or --from; dated now, or at nine on the day that --today or CRM_TODAY names. Throws Error(usage).
Envelope envelope_to(Session& session, const ProjectInfo& project, const Mailbox& to);

// The message as the private program crm-mime writes it. Throws Error(usage) where that program is not installed.
std::string compose(Context& context, const MailMessage& message);

// $CRM_SENDMAIL, or /usr/sbin/sendmail, with its arguments. Throws Error(usage) unless that is an absolute path.
std::vector<std::string> mailer(Context& context);

// --only-new or --remind-every.
bool keeps_journal(const Arguments& arguments);
// Throws Error(usage) for options of mail that do not go together.
void check_mail_options(const Arguments& arguments, const Format& format);

// Prints the one message that the answer makes, if any, or with --send hands each to the mailer.
void mail_follow_ups(Session& session, const FollowUpAnswer& answer);

// A letter for the PM to review and pipe to a mailer. Throws Error(usage) when `reader`, an id, has no address.
std::string letter_to_mail(Session& session, const LetterAnswer& letter, const std::string& reader);

}  // namespace crm::cli
