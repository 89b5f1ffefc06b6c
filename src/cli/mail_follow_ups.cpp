// SPDX-License-Identifier: MIT
// The mail of a day: what is new in it, printed or handed over.
#include "mail.hpp"

#include "crm/error.hpp"
#include "crm/journal.hpp"
#include "crm/text.hpp"
#include "render/entries.hpp"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <map>
#include <set>

#include <fmt/format.h>

namespace crm::cli {
namespace {

// Advice is no reason to write a mail, unless it was asked for.
bool is_reason_to_write(const FollowUpAnswer& answer, const View& view, const FollowUp& row) {
  return render::is_for_people(view, row) && (row.level != Urgency::advice || answer.all);
}

bool is_due(const FollowUpAnswer& answer, const View& view, const MailReader& reader) {
  return !reader.errors.empty() || std::any_of(reader.rows.begin(), reader.rows.end(), [&](const FollowUp& row) {
    return is_reason_to_write(answer, view, row);
  });
}

Date monday_of(Date day) { return day - static_cast<int>(weekday(day)); }

bool is_first_working_day(const View& view) {
  return view.calendar.is_business_day(view.today) &&
         view.calendar.roll_backward(view.today - 1) < monday_of(view.today);
}

// A project's part of a mail: its follow-ups for this reader, and the errors in its data that are theirs to mend.
struct Part {
  ProjectFollowUps day;
  std::vector<Problem> errors;
  MailJournal* journal = nullptr;  // none: nothing is noted
};

// What one reader is told, of one project or of several.
struct Mail {
  Mailbox to;
  std::vector<Part> parts;
};

// The first mail of a week has advice in full. Without a journal that is the one of the first working day.
bool is_first_of_week(const Mail& mail) {
  return std::any_of(mail.parts.begin(), mail.parts.end(), [&](const Part& part) {
    if (!part.journal) return is_first_working_day(*part.day.view);
    const auto last = part.journal->last_mail(mail.to.address);
    return !last || *last < monday_of(part.day.view->today);
  });
}

MailMessage message_of(Session& session, const FollowUpAnswer& answer, const Mail& mail) {
  FollowUpAnswer theirs = answer;
  theirs.projects.clear();
  for (const Part& part : mail.parts) theirs.projects.push_back(part.day);
  theirs.all = answer.all || is_first_of_week(mail);
  const ProjectInfo& first = theirs.projects.front().view->project.config;
  return find_format("mail")->follow_up_mail(theirs, envelope_to(session, first, mail.to));
}

MailedFollowUp as_mailed(const Mailbox& to, const FollowUp& row) {
  return {to.address, std::string(row.rule->id), escape_visibly(row.subject), row.stakeholder.value_or(""),
          row.date ? to_iso(*row.date) : ""};
}

// The same fault at another place of the file is no other one.
MailedFollowUp as_mailed(const Mailbox& to, const Problem& error) {
  return {to.address, error.rule, escape_visibly(error.where.file), "",
          hash_of(join({error.message, trim(error.excerpt)}, "\n"))};
}

// After how many days what was mailed is mailed again; nothing for never.
std::optional<int> reminder_days(const Arguments& arguments) {
  std::string text = arguments.one("remind-every");
  if (text.empty() && !arguments.has("remind-every")) return std::nullopt;
  if (text.ends_with('d')) text.pop_back();
  int days = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), days);
  if (error != std::errc{} || end != text.data() + text.size() || days < 1 || days > 365)
    throw Error(ErrorKind::usage,
                fmt::format("--remind-every takes 1d to 365d, not {}", crm::quoted(arguments.one("remind-every"))));
  return days;
}

std::string state_folder(Context& context) {
  const std::string state = context.environment("XDG_STATE_HOME").value_or("");
  if (state.starts_with('/')) return state + "/crm";
  const std::string home = context.environment("HOME").value_or("");
  if (home.starts_with('/')) return home + "/.local/state/crm";
  throw Error(ErrorKind::usage, "there is no place for the journal of what was sent", "set XDG_STATE_HOME or HOME");
}

// However it is reached, a project has one journal.
std::string journal_name(const std::string& root) {
  std::error_code unknown;
  const auto real = std::filesystem::weakly_canonical(root, unknown);
  return "mail-" + hash_of(unknown ? root : real.string());
}

// By name and so locked in the same order by everybody. None where none is kept.
std::map<std::string, MailJournal> journals_of(Session& session) {
  std::map<std::string, MailJournal> journals;
  if (!keeps_journal(session.arguments())) return journals;
  Context& context = session.context();
  std::set<std::string> names;
  for (const LoadedProject& loaded : session.projects()) names.insert(journal_name(loaded.root));
  for (const std::string& name : names) {
    const auto [journal, is_new] = journals.try_emplace(name, context.files, state_folder(context), name, [&] {
      session.note("waiting for another crm that is mailing about this project");
    });
    if (journal->second.ends_torn())
      session.note("the last line of the journal of mails is cut off: what it tells of counts as not mailed");
  }
  return journals;
}

// Drops what this reader was mailed already.
void drop_mailed(const FollowUpAnswer& answer, MailReader& reader, const View& view, const MailJournal& journal,
                 std::optional<int> reminder) {
  const auto was_mailed = [&](const auto& what) {
    const auto mailed = journal.mailed(as_mailed(reader.mailbox, what));
    return mailed && !(reminder && view.today - *mailed >= *reminder);
  };
  std::erase_if(reader.rows,
                [&](const FollowUp& row) { return is_reason_to_write(answer, view, row) && was_mailed(row); });
  std::erase_if(reader.errors, was_mailed);
}

// What of `due` is not among what this reader is told.
std::vector<FollowUp> left_out_of(std::vector<FollowUp> due, const MailReader& reader, const View& view) {
  std::set<MailedFollowUp> told;
  for (const FollowUp& row : reader.rows) told.insert(as_mailed(reader.mailbox, row));
  std::erase_if(due, [&](const FollowUp& row) {
    return row.level == Urgency::advice || !render::is_for_people(view, row) ||
           told.contains(as_mailed(reader.mailbox, row));
  });
  return due;
}

Mail& mail_to(std::vector<Mail>& mails, const Mailbox& to) {
  for (Mail& mail : mails)
    if (fold(mail.to.address) == fold(to.address)) return mail;
  return mails.emplace_back(Mail{to, {}});
}

// One for each reader to whom anything is due, whatever the number of projects.
std::vector<Mail> mails_of(Session& session, const FollowUpAnswer& answer,
                           std::map<std::string, MailJournal>& journals) {
  const std::optional<int> reminder = reminder_days(session.arguments());
  std::vector<Mail> mails;
  for (std::size_t i = 0; i < answer.projects.size(); ++i) {
    const ProjectFollowUps& day = answer.projects[i];
    const auto journal = journals.find(journal_name(session.projects()[i].root));
    std::vector<MailReader> readers = mail_readers(session, day);
    for (MailReader& reader : readers) {
      const bool is_first = &reader == &readers.front();
      const std::vector<FollowUp> due = is_first ? day.follow_ups : reader.rows;
      if (journal != journals.end()) drop_mailed(answer, reader, *day.view, journal->second, reminder);
      if (!is_due(answer, *day.view, reader)) continue;
      std::vector<Part>& parts = mail_to(mails, reader.mailbox).parts;
      parts.push_back({day, std::move(reader.errors), journal != journals.end() ? &journal->second : nullptr});
      ProjectFollowUps& part = parts.back().day;
      part.left_out = left_out_of(due, reader, *day.view);
      if (session.arguments().has("each-owner")) part.remarks = redirections(day, reader);
      part.follow_ups = std::move(reader.rows);
    }
  }
  return mails;
}

// They stand in the mail: a run of cron that only did its work is quiet.
void say_remarks(Session& session, const Mail& mail) {
  if (session.quiet()) return;
  for (const Part& part : mail.parts)
    for (const std::string& remark : part.day.remarks) session.warn(remark);
}

// The message for a pipe to a mailer.
void print_one(Session& session, const FollowUpAnswer& answer, const std::vector<Mail>& mails) {
  std::vector<std::string> addresses;
  addresses.reserve(mails.size());
  for (const Mail& mail : mails) addresses.push_back(mail.to.address);
  // One after the other they would be one long message to whatever they are piped to.
  if (mails.size() > 1)
    throw Error(ErrorKind::usage,
                fmt::format("{} messages cannot be printed as one: to {}", mails.size(), join(addresses, ", ")),
                session.arguments().has("each-owner") ? "--send hands over each; to look at one, add --owner NAME"
                                                      : "--to ADDRESS makes one of them, --send hands over each");
  for (const Mail& mail : mails) {
    session.print(compose(session.context(), message_of(session, answer, mail)));
    say_remarks(session, mail);
  }
}

bool hand_over(Session& session, const std::vector<std::string>& mailer, const std::string& text,
               const MailMessage& message) {
  const int status = session.context().start_program(mailer, "", text, Context::Streams::captured).status;
  if (status == 0) {
    session.note(fmt::format("mailed to {}: {}", message.to.address, message.subject));
    return true;
  }
  const std::string why = status < 0 ? "could not be started" : fmt::format("ended with status {}", status);
  session.warn(fmt::format("the mail to {} was not handed over: {} {}", message.to.address, mailer.front(), why));
  session.reason(ErrorKind::partial);
  return false;
}

void send(Session& session, const FollowUpAnswer& answer, const std::vector<std::string>& mailer, const Mail& mail) {
  const auto note_in_journals = [&](void (MailJournal::*note)(const std::vector<MailedFollowUp>&, Date)) {
    for (const Part& part : mail.parts) {
      std::vector<MailedFollowUp> rows;
      for (const FollowUp& row : part.day.follow_ups)
        if (is_reason_to_write(answer, *part.day.view, row)) rows.push_back(as_mailed(mail.to, row));
      for (const Problem& error : part.errors) rows.push_back(as_mailed(mail.to, error));
      if (part.journal) (part.journal->*note)(rows, part.day.view->today);
    }
  };
  const MailMessage message = message_of(session, answer, mail);
  const std::string text = compose(session.context(), message);
  note_in_journals(&MailJournal::begin);
  say_remarks(session, mail);
  if (hand_over(session, mailer, text, message)) note_in_journals(&MailJournal::finish);
}

}  // namespace

void mail_follow_ups(Session& session, const FollowUpAnswer& answer) {
  const bool sends = session.arguments().has("send");
  const std::vector<std::string> program = sends ? mailer(session.context()) : std::vector<std::string>{};
  std::map<std::string, MailJournal> journals = journals_of(session);
  const std::vector<Mail> mails = mails_of(session, answer, journals);
  if (!sends) return print_one(session, answer, mails);
  for (const Mail& mail : mails) send(session, answer, program, mail);
}

}  // namespace crm::cli
