// SPDX-License-Identifier: MIT
#include "letter_output.hpp"
#include "mail.hpp"
#include "record_checks.hpp"
#include "render/unread.hpp"
#include "storage/paths.hpp"

#include "crm/error.hpp"
#include "crm/ids.hpp"
#include "crm/text.hpp"

#include <algorithm>
#include <map>

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
  if (trim(text).empty())
    throw Error(ErrorKind::usage, quoted(source) + " is empty", "write a letter, or delete the file");
  return text;
}

std::vector<std::string> template_folders(Session& session) {
  const std::string& root = session.project().root;
  check_inside_project(session.context().files, root, "templates/");
  std::vector<std::string> folders{root + "/templates"};
  const auto config = session.context().environment("XDG_CONFIG_HOME");
  const auto home = session.context().environment("HOME");
  if (config && !config->empty()) folders.push_back(*config + "/crm/templates");
  else if (home) folders.push_back(*home + "/.config/crm/templates");
  return folders;
}

// es-MX, then es: a tag of BCP 47 is cut at its last hyphen. None for no language.
std::vector<std::string> languages_of(std::string_view language) {
  std::vector<std::string> tags;
  while (!language.empty()) {
    tags.emplace_back(language);
    const std::size_t hyphen = language.rfind('-');
    language = language.substr(0, hyphen == std::string_view::npos ? 0 : hyphen);
  }
  return tags;
}

bool is_english(std::string_view language) { return fold(language.substr(0, language.find('-'))) == "en"; }

// outline.es.mustache is in the reader's language, es, and outline.en-GB.mustache is in English.
bool is_english_file(std::string_view file, const std::vector<std::string>& languages) {
  return std::none_of(languages.begin(), languages.end(), [&](const std::string& language) {
    return !is_english(language) && file.ends_with(fmt::format(".{}.mustache", language));
  });
}

Template find_template(Session& session, const letters::LetterType& type, const std::vector<std::string>& languages) {
  FileSystem& files = session.context().files;
  if (const auto given = session.arguments().maybe("template"))
    return {read_template(files, session.path(*given), *given), *given, is_english_file(*given, languages)};
  std::vector<std::string> names;
  for (const std::string& language : languages) names.push_back(fmt::format("{}.{}.mustache", type.name, language));
  names.push_back(std::string(type.name) + ".mustache");
  for (const std::string& folder : template_folders(session)) {
    for (const std::string& name : names) {
      const std::string path = folder + "/" + name;
      if (files.info(path)) return {read_template(files, path, name), name, is_english_file(name, languages)};
    }
  }
  return {std::string(built_in_template(type.kind)), std::string(type.name), true};
}

// Only we can translate it.
void note_english(Session& session, const letters::LetterType& type, const Stakeholder& reader) {
  const std::string& language = reader.prefers.language;
  if (language.empty() || is_english(language)) return;
  session.note(fmt::format("this letter is in English, and {} reads {}: templates/{}.{}.mustache would be theirs",
                           reader.name, language, type.name, language));
}

void say_finding(Session& session, const LintFinding& finding) {
  std::string said = finding.why;
  if (!finding.text.empty()) said += " (" + quoted(finding.text) + ")";
  if (!finding.better.empty()) said += "; better: " + finding.better;
  Problem problem;
  problem.where = {"letter", finding.line, finding.column};
  problem.severity = finding.severity;
  problem.message = fmt::format("{} [{}]", said, finding.rule);
  session.say_problem(problem);
}

// A letter's value has client fields only, so that none of its dates is there because it is a private one.
std::vector<Date> days_of(const Document& letter) {
  std::vector<Date> days;
  for (const Node& node : letter.nodes)
    if (node.type == NodeType::date)
      if (const auto day = parse_iso_date(node.text)) days.push_back(*day);
  return days;
}

// Of several projects: what is of two people must not look like one's.
void refuse_several_people(Session& session, std::string_view text) {
  std::map<std::string, std::string> people;  // where they are known
  for (const LoadedProject& loaded : session.projects())
    if (std::string id = stakeholder_in(loaded.project, text); !id.empty())
      people.emplace(std::move(id), loaded.project.config.name);
  if (people.size() < 2) return;
  std::vector<std::string> named;
  for (const auto& [id, project] : people) named.push_back(fmt::format("{} in {}", id, quoted(project)));
  throw Error(ErrorKind::usage, fmt::format("{} is {}", quoted(text), join(named, " and ")),
              "name one of them by the whole id");
}

}  // namespace

const Stakeholder& letter_reader(Session& session, const Project& project, std::string_view text) {
  refuse_several_people(session, text);
  const std::string id = resolve_stakeholder(project, text);
  if (is_stand_in(id))
    throw Error(ErrorKind::usage, fmt::format("{} was anonymised: nobody is there to read it", quoted(id)),
                "write to whoever follows them: crm list stakeholders");
  warn_if_left(session, id);
  return *find_stakeholder(project, id);
}

Written write_letter(Session& session, const View& view, LetterKind kind, const Document& letter,
                     const Stakeholder* reader, const Promise* about) {
  const letters::LetterType& type = letters::letter_type(kind);
  const std::vector<std::string> languages = languages_of(reader ? reader->prefers.language : "");
  const Template chosen = find_template(session, type, languages);
  Written written;
  const DateStyle dates = chosen.english ? DateStyle::words : DateStyle::iso;
  written.answer =
      letter_answer(fill_template(chosen.text, chosen.source, type, letter, dates), reader ? reader->email : "");
  if (!reader) return written;
  written.reader = reader->info.id;
  // A letter goes to its reader, whether its template says so or not.
  if (written.answer.to_name.empty()) written.answer.to_name = reader->name;
  if (chosen.english) note_english(session, type, *reader);
  LintSubject subject = lint_subject(view, kind, reader->info.id, about);
  subject.public_days = days_of(letter);
  subject.language = chosen.english ? LintLanguage::english : LintLanguage::other;
  written.findings = lint(letter_text(written.answer), subject);
  return written;
}

void note_channel(Session& session, const Stakeholder& reader) {
  const auto channel = reader.prefers.channel;
  if (!channel || *channel == Channel::email || *channel == Channel::letter) return;
  const std::string when = reader.prefers.times.empty() ? "" : " " + reader.prefers.times;
  session.note(
      fmt::format("{} prefers {}{}: {}", reader.name, name_of(*channel), when,
                  *channel == Channel::chat ? "the first lines will do there" : "say it there, then send this"));
}

void warn_if_incomplete(Session& session, const Project& project) {
  const std::string what = render::unread_title(render::unread_of(project, project.problems));
  if (!what.empty()) session.warn(fmt::format("{}: something may be missing in this", what));
}

void print_letter(Session& session, const Written& letter) {
  const Format& format = session.format();
  session.print(format.letter_mail ? letter_to_mail(session, letter.answer, letter.reader)
                                   : format.letter(letter.answer, session.style()));
  warn_if_incomplete(session, session.project().project);
  for (const LintFinding& finding : letter.findings) {
    say_finding(session, finding);
    if (finding.severity == Severity::error) session.reason(ErrorKind::found);
  }
}

}  // namespace crm::cli
