// SPDX-License-Identifier: MIT
#include "letter_output.hpp"
#include "mail.hpp"
#include "render/unread.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

#include <fmt/format.h>

namespace crm::cli {
namespace {

struct Template {
  std::string text;
  std::string source;  // as messages name it
  bool english = true;
};

constexpr std::size_t kMaxTemplateBytes = 1 << 18;

std::string read_template(FileSystem& files, const std::string& path, const std::string& source) {
  std::string text = files.read(path, kMaxTemplateBytes);
  if (invalid_utf8(text)) throw Error(ErrorKind::usage, quoted(source) + " is not UTF-8", "save it as UTF-8");
  if (trim(text).empty()) throw Error(ErrorKind::usage, quoted(source) + " is empty", "write a letter, or delete the file");
  return text;
}

std::vector<std::string> template_folders(Session& session) {
  std::vector<std::string> folders{session.project().root + "/templates"};
  const auto config = session.context().environment("XDG_CONFIG_HOME");
  const auto home = session.context().environment("HOME");
  if (config && !config->empty()) folders.push_back(*config + "/crm/templates");
  else if (home) folders.push_back(*home + "/.config/crm/templates");
  return folders;
}

// outline.es.mustache is in the reader's language, es, and outline.en-GB.mustache is in English.
bool is_english(std::string_view file, std::string_view language) {
  const bool in_it = !language.empty() && file.ends_with(fmt::format(".{}.mustache", language));
  return !in_it || fold(language.substr(0, language.find('-'))) == "en";
}

Template find_template(Session& session, const letters::LetterType& type, std::string_view language) {
  FileSystem& files = session.context().files;
  if (const auto given = session.arguments().maybe("template"))
    return {read_template(files, session.path(*given), *given), *given, is_english(*given, language)};
  std::vector<std::string> names{std::string(type.name) + ".mustache"};
  if (!language.empty()) names.insert(names.begin(), fmt::format("{}.{}.mustache", type.name, language));
  for (const std::string& folder : template_folders(session)) {
    for (const std::string& name : names) {
      const std::string path = folder + "/" + name;
      if (files.info(path)) return {read_template(files, path, name), name, is_english(name, language)};
    }
  }
  return {std::string(built_in_template(type.kind)), std::string(type.name), true};
}

}  // namespace

Written write_letter(Session& session, LetterKind kind, const Document& letter, const Stakeholder* reader,
                     const Promise* about) {
  const letters::LetterType& type = letters::letter_type(kind);
  const Template chosen = find_template(session, type, reader ? reader->prefers.language : "");
  Written written;
  const DateStyle dates = chosen.english ? DateStyle::words : DateStyle::iso;
  written.answer =
      letter_answer(fill_template(chosen.text, chosen.source, type, letter, dates), reader ? reader->email : "");
  if (reader && chosen.english)
    written.findings = lint(letter_text(written.answer), lint_subject(session.view(), kind, reader->info.id, about));
  return written;
}

void warn_if_incomplete(Session& session, const Project& project) {
  const std::string what = render::unread_title(render::unread_of(project, project.problems));
  if (!what.empty()) session.warn(fmt::format("{}: something may be missing in this", what));
}

void print_letter(Session& session, const Written& letter) {
  const Format& format = session.format();
  session.print(format.letter_mail ? letter_to_mail(session, letter.answer) : format.letter(letter.answer, session.style()));
  warn_if_incomplete(session, session.project().project);
  for (const LintFinding& finding : letter.findings) {
    std::string said = "letter: " + finding.why;
    if (!finding.text.empty()) said += " (" + quoted(finding.text) + ")";
    if (!finding.better.empty()) said += "; better: " + finding.better;
    session.warn(fmt::format("{} [{}]", said, finding.rule));
    if (finding.severity == Severity::error) session.reason(ErrorKind::found);
  }
}

}  // namespace crm::cli
