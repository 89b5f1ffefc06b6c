// SPDX-License-Identifier: MIT
#include "export_about.hpp"

#include "crm/error.hpp"
#include "crm/references.hpp"
#include "crm/text.hpp"

#include <algorithm>
#include <list>
#include <set>

#include <fmt/format.h>

namespace crm::cli {
namespace {

const Format& format_for_a_person(Session& session) {
  if (!session.arguments().has("format") && !session.arguments().has("json")) return *find_format("md");
  const Format& format = session.format();
  if (!format.about)
    throw Error(ErrorKind::usage, fmt::format("--about cannot be answered in {}", format.name), "choose md or json");
  return format;
}

class Collector {
 public:
  Collector(const Project& project, const Stakeholder& person)
      : project_(project), person_(person), names_(names_of(person)) {
    const AnyRecord target{find_kind("stakeholder"), &person};
    for (const Reference& reference : references_to(project, target)) referring_.insert(reference.from.record);
    for (const std::string& name : names_) add_mentions(name);
  }

  bool concerns(const AnyRecord& record) const {
    const bool is_theirs =
        record.record == &person_ || (record.kind->name == "private" && record.info().id == person_.info.id);
    return is_theirs || referring_.contains(record.record);
  }

  // A reminder silenced is about whom it would remind of: the person, or a record that concerns them.
  bool concerns(const Snooze& row) const {
    const auto subject = find_any(project_, row.subject);
    const auto names_them = [&](const std::string& name) {
      return fold(row.why).find(fold(name)) != std::string::npos || fold(row.subject) == fold(name);
    };
    return (subject && concerns(*subject)) || std::any_of(names_.begin(), names_.end(), names_them);
  }

  // Whether it tells of somebody else, and only names the person.
  bool is_of_another(const AnyRecord& record) const {
    return (record.kind->name == "stakeholder" || record.kind->name == "private") &&
           record.info().id != person_.info.id;
  }

  // Of such a record the name, and the texts that name the person.
  Document reference_in(const AnyRecord& record) const {
    const auto is_theirs = [&](const Field& field, const std::string& path, const std::string& text) {
      if (path == "name") return true;
      if (names_kind(field.refers, "stakeholder")) return text == person_.info.id;
      return std::any_of(names_.begin(), names_.end(),
                         [&](const std::string& name) { return fold(text).find(fold(name)) != std::string::npos; });
    };
    return with_texts_kept(*record.kind, write_any(record), is_theirs);
  }

 private:
  static std::vector<std::string> names_of(const Stakeholder& person) {
    std::vector<std::string> names = person.aliases;
    names.push_back(person.name);
    names.push_back(person.email);
    std::erase(names, "");
    return names;
  }

  // A name counts as a whole, and whatever its case and accents.
  void add_mentions(const std::string& name) {
    for (const SearchHit& hit : search(project_, {name}, Reach::also_private)) referring_.insert(hit.record.record);
  }

  const Project& project_;
  const Stakeholder& person_;
  const std::vector<std::string> names_;
  std::set<const void*> referring_;
};

// The record with nothing but that, in a project of its own.
AnyRecord only(const AnyRecord& record, Document document, Project& project) {
  record.kind->add(project, {record.info().id, record.info().file, std::move(document)});
  return {record.kind, record.kind->at(project, 0)};
}

std::vector<std::string> left_out_of(int notes, bool in_config, int of_others) {
  std::vector<std::string> left_out;
  if (of_others > 0)
    left_out.push_back(fmt::format("the rest of {} about other people, of which only what names the person is here",
                                   count_of(of_others, "record")));
  if (notes > 0) left_out.push_back(fmt::format("{} under private/", count_of(notes, "file")));
  if (in_config) left_out.emplace_back("crm.yaml, which names the person");
  left_out.emplace_back(
      "the journal of what was mailed to our own people, below ~/.local/state/crm, which holds the id");
  left_out.emplace_back("earlier versions that git keeps, and letters and mails that were sent");
  return left_out;
}

}  // namespace

int export_about(Session& session, const std::string& text) {
  const Format& format = format_for_a_person(session);
  const Project& project = session.written_project();
  const Stakeholder& person = *find_stakeholder(project, resolve_stakeholder(project, text));
  const Collector collector(project, person);
  AboutAnswer answer{&project, &person, session.today(), {}, {}, {}, project.problems};
  std::list<Project> of_others;  // records about other people, of which each has what names this one
  int notes = 0;
  bool in_config = false;
  for (const AnyRecord& record : all_records(project)) {
    if (!collector.concerns(record)) continue;
    const bool is_private = record.kind->name == "private";
    in_config = in_config || record.kind->folder.empty();
    if (is_private && !session.arguments().has("private"))
      ++notes;
    else if (!record.kind->folder.empty()) {
      if (answer.records.empty() || answer.records.back().kind != record.kind)
        answer.records.emplace_back().kind = record.kind;
      const bool is_of_another = collector.is_of_another(record);
      const AnyRecord shown =
          is_of_another ? only(record, collector.reference_in(record), of_others.emplace_back()) : record;
      answer.records.back().rows.push_back({project.config.name, &project, shown, nullptr});
    }
  }
  for (const Snooze& row : project.config.snoozed)
    if (collector.concerns(row)) answer.snoozed.push_back(row);
  answer.left_out = left_out_of(notes, in_config, static_cast<int>(of_others.size()));
  session.print(format.about(answer, session.style()));
  session.note("other people are named in these records: read them before you hand them out");
  return 0;
}

}  // namespace crm::cli
