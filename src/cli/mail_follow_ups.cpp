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

// The first mail of a week has advice in full. Without a journal that is the one of the first working day.
bool is_first_of_week(const View& view, const MailReader& reader, const MailJournal* journal) {
  if (!journal) return is_first_working_day(view);
  const auto last = journal->last_mail(reader.mailbox.address);
  return !last || *last < monday_of(view.today);
}

MailMessage message_to(Session& session, const FollowUpAnswer& answer, const ProjectFollowUps& day,
                       const MailReader& reader, const MailJournal* journal) {
  FollowUpAnswer theirs = answer;
  theirs.projects = {day};
  theirs.projects.front().follow_ups = reader.rows;
  theirs.all = answer.all || is_first_of_week(*day.view, reader, journal);
  return find_format("mail")->follow_up_mail(theirs,
                                             envelope_to(session, day.view->project.config, reader.mailbox));
}

MailedFollowUp as_mailed(const MailReader& reader, const FollowUp& row) {
  return {reader.mailbox.address, std::string(row.rule->id), escape_visibly(row.subject), row.stakeholder.value_or(""),
          row.date ? to_iso(*row.date) : ""};
}

// The same fault at another place of the file is no other one.
MailedFollowUp as_mailed(const MailReader& reader, const Problem& error) {
  return {reader.mailbox.address, error.rule, escape_visibly(error.where.file), "",
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

// The message for a pipe to a mailer.
void print_one(Session& session, const FollowUpAnswer& answer) {
  std::vector<MailMessage> messages;
  for (const ProjectFollowUps& day : answer.projects)
    for (const MailReader& reader : mail_readers(session, day))
      if (is_due(answer, *day.view, reader))
        messages.push_back(message_to(session, answer, day, reader, nullptr));
  std::vector<std::string> addresses;
  for (const MailMessage& message : messages) addresses.push_back(message.to.address);
  // One after the other they would be one long message to whatever they are piped to.
  if (messages.size() > 1)
    throw Error(ErrorKind::usage,
                fmt::format("{} messages cannot be printed as one: to {}", messages.size(), join(addresses, ", ")),
                "--send hands over each; to look at one, add --owner NAME or -p DIR");
  for (const MailMessage& message : messages) session.print(compose(session.context(), message));
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

class Sender {
 public:
  Sender(Session& session, const FollowUpAnswer& answer)
      : session_(session),
        answer_(answer),
        mailer_(mailer(session.context())),
        reminder_(reminder_days(session.arguments())) {}

  void send(const ProjectFollowUps& day, const std::string& root) {
    std::optional<MailJournal> journal;
    if (keeps_journal(session_.arguments())) {
      Context& context = session_.context();
      journal.emplace(context.files, state_folder(context), journal_name(root),
                      [&] { session_.note("waiting for another crm that is mailing about this project"); });
    }
    for (MailReader& reader : mail_readers(session_, day)) {
      if (journal) drop_what_was_mailed(reader, *day.view, *journal);
      if (is_due(answer_, *day.view, reader)) send_to(reader, day, journal ? &*journal : nullptr);
    }
  }

 private:
  void drop_what_was_mailed(MailReader& reader, const View& view, const MailJournal& journal) const {
    const auto was_mailed = [&](const auto& what) {
      const auto mailed = journal.mailed(as_mailed(reader, what));
      return mailed && !(reminder_ && view.today - *mailed >= *reminder_);
    };
    std::erase_if(reader.rows, [&](const FollowUp& row) { return is_reason_to_write(answer_, view, row) && was_mailed(row); });
    std::erase_if(reader.errors, was_mailed);
  }

  void send_to(const MailReader& reader, const ProjectFollowUps& day, MailJournal* journal) {
    const View& view = *day.view;
    const MailMessage message = message_to(session_, answer_, day, reader, journal);
    const std::string text = compose(session_.context(), message);
    std::vector<MailedFollowUp> rows;
    for (const FollowUp& row : reader.rows)
      if (is_reason_to_write(answer_, view, row)) rows.push_back(as_mailed(reader, row));
    for (const Problem& error : reader.errors) rows.push_back(as_mailed(reader, error));
    if (journal) journal->begin(rows, view.today);
    if (!hand_over(text, message)) return;
    if (journal) journal->finish(rows, view.today);
  }

  bool hand_over(const std::string& text, const MailMessage& message) {
    const int status = session_.context().start_program(mailer_, "", text, Context::Streams::captured).status;
    if (status == 0) {
      session_.note(fmt::format("mailed to {}: {}", message.to.address, message.subject));
      return true;
    }
    const std::string why = status < 0 ? "could not be started" : fmt::format("ended with status {}", status);
    session_.warn(fmt::format("the mail to {} was not handed over: {} {}", message.to.address, mailer_.front(), why));
    session_.reason(ErrorKind::partial);
    return false;
  }

  Session& session_;
  const FollowUpAnswer& answer_;
  std::vector<std::string> mailer_;
  std::optional<int> reminder_;
};

}  // namespace

void mail_follow_ups(Session& session, const FollowUpAnswer& answer) {
  if (!session.arguments().has("send")) return print_one(session, answer);
  Sender sender(session, answer);
  for (std::size_t i = 0; i < answer.projects.size(); ++i)
    sender.send(answer.projects[i], session.projects()[i].root);
}

}  // namespace crm::cli
