// SPDX-License-Identifier: MIT
#include "help.hpp"
#include "output.hpp"
#include "session.hpp"

#include "crm/error.hpp"

#include <ostream>

#include <fmt/format.h>

namespace crm {
namespace {

using namespace cli;

int say(Context& context, Session* session, const Error& error) {
  const std::string hint = session ? session->runnable(error.hint) : error.hint;
  context.err << problem_text({error.where, {}, Severity::error, error.message, hint, error.excerpt});
  return static_cast<int>(error.kind);
}

const Command* todays_list() { return find_command("check-followups"); }

void show_today(Session& session) {
  if (todays_list() && session.in_project()) todays_list()->run(session, session.arguments());
  else session.print(first_help());
}

int perform(Session& session, const Command& command, const Arguments& arguments) {
  if (!command.each_project) return command.run(session, arguments);
  int code = 0;
  session.in_each_project([&] { code = graver(code, command.run(session, arguments)); });
  return code;
}

int perform(Session& session, Invocation& invocation) {
  const Command* command = invocation.command;
  if (invocation.version) {
    session.print("crm " CRM_VERSION "\n");
  } else if (invocation.help) {
    const int columns = help_columns(session.style());
    session.print(command ? command_help(*command, columns) : general_help(columns));
  } else if (!command) {
    show_today(session);
  } else {
    complete(session, *command, invocation.arguments);
    return perform(session, *command, invocation.arguments);
  }
  return 0;
}

}  // namespace

int run(const std::vector<std::string>& arguments, Context& context) {
  Invocation invocation;
  std::optional<Session> session;
  const auto failed = [&](const Error& error) { return say(context, session ? &*session : nullptr, error); };
  int code = 0;
  try {
    invocation = parse_arguments(arguments);
    session.emplace(context, invocation.command ? invocation.command : todays_list(), invocation.arguments);
    code = perform(*session, invocation);
    session->finish();
  } catch (const Error& error) {
    code = failed(error);
  } catch (const FileError& error) {
    code = failed({ErrorKind::io, error.what()});
  } catch (const std::exception& error) {
    code = failed({ErrorKind::internal, fmt::format("this is a bug: {}", error.what()),
                         "please report it with the command that you gave"});
  }
  const int gravest = session ? graver(code, session->exit_code()) : code;
  // Bare `crm` only shows: what is due is no reason to fail.
  const bool only_shown = !invocation.command && gravest == static_cast<int>(ErrorKind::found);
  return only_shown ? 0 : gravest;
}

}  // namespace crm
