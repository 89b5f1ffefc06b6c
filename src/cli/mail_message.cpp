// SPDX-License-Identifier: MIT
// From a mail as a value to the message: the envelope, and the helper program that knows MIME.
#include "mail.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

#include <fmt/format.h>

namespace crm::cli {
namespace {

constexpr int kNineOClock = 9 * 60 * 60;

std::string date_header(Session& session, const ProjectInfo& project) {
  const auto now = session.context().now_in(project.timezone);
  if (now && now->day == session.today()) return mail_date(now->day, now->seconds, now->minutes_east);
  return mail_date(session.today(), kNineOClock, 0);
}

Mailbox sender(Session& session, const ProjectInfo& project) {
  const auto given = session.arguments().maybe("from");
  const Mailbox from = given ? Mailbox{fold(*given) == fold(project.pm.email) ? project.pm.name : "", *given}
                             : Mailbox{project.pm.name, project.pm.email};
  if (is_mail_address(from.address)) return from;
  throw Error(ErrorKind::usage,
              given || !from.address.empty() ? fmt::format("{} is not a mail address", crm::quoted(from.address))
                                             : "crm.yaml has no mail address for the PM, so nobody can be the sender",
              given ? "write the address alone: --from maya@example.com" : "write it there as pm: email:");
}

}  // namespace

Envelope envelope_to(Session& session, const ProjectInfo& project, const Mailbox& to) {
  return {sender(session, project), to, date_header(session, project)};
}

std::string compose(Context& context, const MailMessage& message) {
  const std::string helper = context.helper_directory + "/crm-mime";
  if (!context.files.info(helper))
    throw Error(ErrorKind::usage, fmt::format("no mail here: {} is not installed", crm::quoted(helper)),
                "this crm was built without GMime: install libgmime-3.0-dev and build it again");
  const ProgramResult made =
      context.start_program({helper}, "", mail_description(message), Context::Streams::captured);
  if (made.status == 0 && !made.output.empty()) return made.output;
  throw Error(ErrorKind::io, fmt::format("{} made no message (exit status {})", crm::quoted(helper), made.status),
              "see that it is the one of this crm, and runs");
}

std::string letter_to_mail(Session& session, const LetterAnswer& letter, const std::string& reader) {
  if (!is_mail_address(letter.to_address))
    throw Error(ErrorKind::usage,
                letter.to_address.empty()
                    ? fmt::format("{} has no mail address", letter.to_name)
                    : fmt::format("{} is not a mail address", crm::quoted(letter.to_address)),
                fmt::format("give them one: crm set {} email=ADDRESS", reader));
  const Envelope envelope =
      envelope_to(session, session.project().project.config, {letter.to_name, letter.to_address});
  return compose(session.context(), session.format().letter_mail(letter, envelope));
}

}  // namespace crm::cli
