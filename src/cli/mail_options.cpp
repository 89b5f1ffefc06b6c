// SPDX-License-Identifier: MIT
#include "mail.hpp"
#include "words.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

#include <fmt/format.h>

namespace crm::cli {
namespace {

constexpr std::string_view kMailOptions[]{"to", "from", "each-owner", "send", "only-new", "remind-every"};
constexpr std::string_view kDefaultMailer = "/usr/sbin/sendmail";

}  // namespace

bool keeps_journal(const Arguments& arguments) { return arguments.has("only-new") || arguments.has("remind-every"); }

void check_mail_options(const Arguments& arguments, const Format& format) {
  for (const std::string_view option : kMailOptions)
    if (arguments.has(option) && !format.follow_up_mail)
      throw Error(ErrorKind::usage, fmt::format("--{} is about mail", option), "add --format mail, or --send");
  if (keeps_journal(arguments) && !arguments.has("send"))
    throw Error(ErrorKind::usage, "--only-new and --remind-every note what was sent", "add --send");
  if (arguments.has("send") && arguments.has("output"))
    throw Error(ErrorKind::usage, "--send hands the mail over, and --output keeps it",
                "leave out one of them; --format mail --output FILE keeps it");
}

std::vector<std::string> mailer(Context& context) {
  std::string value = context.environment("CRM_SENDMAIL").value_or("");
  if (value.empty()) value = kDefaultMailer;
  std::vector<std::string> arguments = split(value, ' ');
  if (arguments.empty() || !arguments.front().starts_with('/'))
    throw Error(ErrorKind::usage,
                fmt::format("CRM_SENDMAIL must begin with a program's whole path, not {}", crm::quoted(value)),
                "for example CRM_SENDMAIL=/usr/bin/msmtp");
  arguments.insert(arguments.end(), {"-oi", "-t"});
  return arguments;
}

}  // namespace crm::cli
