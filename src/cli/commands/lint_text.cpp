// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/session.hpp"

#include "crm/error.hpp"
#include "crm/lint.hpp"
#include "crm/text.hpp"

#include <fmt/format.h>

namespace crm::cli {
namespace {

constexpr std::size_t kMaxTextBytes = 1 << 20;
constexpr std::string_view kKinds[]{"text", "delay-notice", "status-update"};

constexpr Option kOptions[]{
    {.name = "FILE", .takes = Takes::optional, .doc = "the text; - or nothing for standard input"},
    {.name = "for", .value = "S", .doc = "who will read it"},
    {.name = "promise", .value = "P", .doc = "which promise it is about: the text is read as its delay notice"},
    {.name = "as",
     .value = "LETTER",
     .doc = "which parts it must have (delay-notice with --promise, else text)",
     .choices = kKinds},
};

LetterKind kind_of(const Arguments& arguments) {
  const std::string word = arguments.maybe("as").value_or(arguments.has("promise") ? "delay-notice" : "text");
  return word == "delay-notice"    ? LetterKind::delay_notice
         : word == "status-update" ? LetterKind::status_update
                                   : LetterKind::any;
}

std::string read_text(Session& session, const Arguments& arguments) {
  const std::string name = arguments.maybe("FILE").value_or("-");
  if (name == "-") return session.text("-");
  const std::string bytes = session.context().files.read(session.path(name), kMaxTextBytes);
  if (invalid_utf8(bytes)) throw Error(ErrorKind::usage, quoted(name) + " is not UTF-8", "save it as UTF-8");
  return mend(bytes).text;
}

int run_lint_text(Session& session, const Arguments& arguments) {
  const View& view = session.view();
  const auto reader = arguments.maybe("for");
  const auto about = arguments.maybe("promise");
  const Promise* promise = about ? find_promise(view.project, resolve_promise(view.project, *about)) : nullptr;
  const LintSubject subject =
      lint_subject(view, kind_of(arguments), reader ? resolve_stakeholder(view.project, *reader) : "", promise);
  const std::vector<LintFinding> findings = lint(read_text(session, arguments), subject);
  LintAnswer answer{arguments.maybe("FILE").value_or("-"), findings};
  const bool silent = session.quiet() && findings.empty() && session.format().name == "text";
  if (!silent) session.print(session.format().lint(answer, session.style()));
  if (!findings.empty()) session.reason(ErrorKind::found);
  return 0;
}

}  // namespace

const Command kLintText{
    .name = "lint-text",
    .group = "talk",
    .summary = "read any text as a client would: blame, hedges, vague dates, missing parts",
    .options = kOptions,
    .answers = "text json gcc",
    .details = "Exit 1 when anything is found. crm rules lists the rules and their words.",
    .examples = "crm lint-text letter.txt --for maya --promise p09\n"
                "echo 'We will try to send it ASAP.' | crm lint-text",
    .run = run_lint_text,
};

}  // namespace crm::cli
