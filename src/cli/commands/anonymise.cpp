// SPDX-License-Identifier: MIT
#include "anonymise.hpp"

#include "cli/words.hpp"

#include "crm/error.hpp"
#include "crm/ids.hpp"
#include "crm/references.hpp"
#include "crm/text.hpp"
#include "crm/yaml.hpp"
#include "domain/replacer.hpp"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

namespace crm::cli {
namespace {

using Match = Replacer::Match;

bool is_one_word(std::string_view phrase) { return phrase.find_first_of(" @0123456789") == std::string_view::npos; }

// Without initials, which tell nobody.
std::vector<std::string> words_of(const std::string& name) {
  std::vector<std::string> words = split(name, ' ');
  std::erase_if(words, [](const std::string& word) { return word.size() < 2 || word.ends_with('.'); });
  return words;
}

// "de" and "van" of a name stand in other ids, too.
bool is_particle(const std::string& word) { return word.front() >= 'a' && word.front() <= 'z'; }

class Anonymiser {
 public:
  Anonymiser(Session& session, const std::string& id, const std::vector<std::string>& also)
      : session_(session), loaded_(session.project()), project_(loaded_.project), also_(also),
        person_(*find_stakeholder(project_, id)) {
    if (person_.kind == StakeholderKind::group)
      throw Error(ErrorKind::usage, fmt::format("{} is a group, and no person", quoted(id)), "name one of its members");
    choose_stand_in();
    collect_names();
    collect_ids();
    keep_others();
  }

  Anonymised all() {
    refuse_faulty_files();
    Anonymised result{id_, name_, changes(), {}};
    result.leftovers = leftovers(result.changes);
    return result;
  }

 private:
  void choose_stand_in() {
    id_ = person_.info.id;
    if (is_stand_in(id_)) {
      name_ = person_.name;
      return;
    }
    for (int n = 1; id_ == person_.info.id || find_any(project_, id_); ++n) {
      name_ = fmt::format("{} {}", kStandIn, n);
      id_ = slug(name_);
    }
    session_.check_new_id(id_);
  }

  void collect_names() {
    names_ = person_.aliases;
    names_.push_back(person_.name);
    names_.insert(names_.end(), also_.begin(), also_.end());
    std::erase(names_, name_);
    for (const std::string& name : names_) {
      texts_.replace(name, name_, is_one_word(name) ? Match::as_is : Match::any_case);
      replace_in_ids(name);
      for (const std::string& word : words_of(name))
        if (!is_particle(word)) replace_in_ids(word);
    }
    for (const std::string& text : {person_.email, person_.phone}) texts_.replace(text, name_, Match::any_case);
    ids_.replace(person_.info.id, id_, Match::as_is);
    renamed_[person_.info.id] = id_;
  }

  // "Maya Chen's poster" has the id maya-chens-poster.
  void replace_in_ids(const std::string& phrase) {
    const std::string part = slug(phrase);
    if (part.empty()) return;
    for (const std::string& form : {part, part + 's'}) ids_.replace(form, id_, Match::as_is);
  }

  void collect_ids() {
    for (const Stakeholder& other : project_.stakeholders)
      if (&other != &person_) ids_.keep(other.info.id);
    for (const AnyRecord& record : all_records(project_)) {
      const std::string& old_id = record.info().id;
      const bool is_of_a_person = record.kind->name == "stakeholder" || record.kind->name == "private";
      if (is_of_a_person || record.kind->folder.empty()) continue;
      if (std::string id = ids_.in(old_id).text; id != old_id) renamed_[old_id] = new_id(old_id, std::move(id));
    }
    for (const auto& [old_id, id] : renamed_) texts_.replace(old_id, id, Match::as_is);
  }

  std::string new_id(const std::string& old_id, std::string id) const {
    const bool is_given =
        std::any_of(renamed_.begin(), renamed_.end(), [&](const auto& other) { return other.second == id; });
    if (!is_valid_id(id) || is_given || find_any(project_, id))
      throw Error(ErrorKind::usage, fmt::format("{} cannot become {}", quoted(old_id), quoted(id)),
                  fmt::format("rename it first: crm rename {} NEW", old_id));
    return id;
  }

  // Of those whose own name has the person's in it.
  void keep_others() {
    std::vector<std::string> others{project_.config.name, project_.config.pm.name, project_.config.pm.email};
    for (const Person& member : project_.config.members) {
      others.push_back(member.name);
      others.push_back(member.email);
    }
    for (const Stakeholder& other : project_.stakeholders) {
      if (&other == &person_) continue;
      others.insert(others.end(), {other.info.id, other.name, other.email});
      others.insert(others.end(), other.aliases.begin(), other.aliases.end());
    }
    for (std::string& other : others)
      if (texts_.in(other).count > 0) {
        texts_.keep(other);
        kept_.push_back(std::move(other));
      }
  }

  std::string bytes_of(const std::string& file) const {
    return read_record(session_.context().files, loaded_.root, file);
  }

  void refuse_faulty_files() const {
    for (const Problem& problem : project_.problems) {
      const std::string& file = problem.where.file;
      if (problem.severity == Severity::warning || !file.ends_with(".yaml")) continue;
      if (texts_.in(bytes_of(file)).count > 0)
        throw Error(ErrorKind::data, fmt::format("the file has faults, and {} is named in it", quoted(person_.name)),
                    "mend it first: crm validate says what is wrong", {file});
    }
  }

  Stakeholder stand_in() const {
    Stakeholder remains;
    remains.name = name_;
    remains.org = texts_.in(person_.org).text;
    remains.relation = person_.relation;
    remains.added = person_.added;
    remains.left = person_.left ? person_.left : session_.today();
    return remains;
  }

  // Without what only the person can have said.
  Document without_their_words(const AnyRecord& record) const {
    if (record.kind->name == "feedback") {
      Feedback feedback = *static_cast<const Feedback*>(record.record);
      if (feedback.from == person_.info.id) feedback.comment = feedback.next_time = feedback.differently = "";
      return write_any({record.kind, &feedback});
    }
    if (record.kind->name == "interaction") {
      Interaction interaction = *static_cast<const Interaction*>(record.record);
      if (interaction.with == std::vector{person_.info.id})
        interaction.said = interaction.unsaid = interaction.their_side = "";
      return write_any({record.kind, &interaction});
    }
    if (record.kind->name == "private") {
      PrivateNotes notes = *static_cast<const PrivateNotes*>(record.record);
      std::erase_if(notes.relations, [&](const RelationTo& relation) { return relation.with == person_.info.id; });
      return write_any({record.kind, &notes});
    }
    return write_any(record);
  }

  // Comments and keys that begin with x- are no fields: what is left of the name in the bytes is replaced line by line.
  std::string without_names(const std::string& bytes) const {
    if (texts_.in(bytes).count == 0) return bytes;
    std::string replaced;
    for (std::size_t at = 0; at < bytes.size();) {
      const std::size_t end = std::min(bytes.find('\n', at), bytes.size() - 1) + 1;
      replaced += texts_.in(std::string_view(bytes).substr(at, end - at)).text;
      at = end;
    }
    return replaced;
  }

  // With the bytes that were read where nothing changes, without any for a file of which nothing is left.
  FileChange changed(const AnyRecord& record) const {
    const auto replaced = [&](const std::string& text) { return texts_.in(text).text; };
    const Document before = write_any(record);
    const Document after = with_texts_changed(*record.kind, without_their_words(record), replaced);
    const std::string& file = record.info().file;
    FileChange change{file, bytes_of(file), std::nullopt};
    const bool was_about_them = record.kind->name == "private" && after.nodes.size() <= 1;
    if (was_about_them) return change;
    change.bytes = change.expected;
    if (!same_values(before, after))
      change = change_record(session_.context().files, loaded_.root, record.info(), before, after);
    change.bytes = without_names(*change.bytes);
    if (change.bytes != change.expected) check(*record.kind, record.info().id, change);
    return change;
  }

  static void check(const Kind& kind, const std::string& id, const FileChange& change) {
    Parsed parsed = parse_yaml(*change.bytes, change.file);
    std::vector<Problem> problems = parsed.problems;
    Project scratch;
    if (!has_error(problems)) problems = kind.add(scratch, {id, change.file, std::move(parsed.document)});
    if (has_error(problems))
      throw Error(ErrorKind::data, fmt::format("without the name the file would be faulty: {}", problems[0].message),
                  "edit it by hand first", {change.file});
  }

  std::vector<FileChange> changes() const {
    const AnyRecord person{find_kind("stakeholder"), &person_};
    const Stakeholder remains = stand_in();
    std::vector<FileChange> created, edited, removed;
    std::vector<NamedDocument> promises;  // those of `created_promises`
    std::vector<FileChange> created_promises;
    FileChange stands = session_.create(*person.kind, id_, &remains);
    if (id_ == person_.info.id) stands.expected = bytes_of(person_.info.file);
    for (const AnyRecord& record : all_records(project_)) {
      const RecordInfo& info = record.info();
      if (record.record == &person_) continue;
      if (record.kind->name == "private" && info.id == person_.info.id) {
        removed.push_back({info.file, bytes_of(info.file), std::nullopt});
        continue;
      }
      FileChange change = changed(record);
      const auto renamed = record.kind->folder.empty() ? renamed_.end() : renamed_.find(info.id);
      if (renamed == renamed_.end()) {
        if (change.bytes != change.expected) (change.bytes ? edited : removed).push_back(std::move(change));
        continue;
      }
      removed.push_back({info.file, change.expected, std::nullopt});
      change = {fmt::format("{}/{}.yaml", record.kind->folder, renamed->second), std::nullopt, change.bytes};
      if (record.kind->name == "promise") {
        promises.push_back({renamed->second, parse_yaml(*change.bytes, change.file).document});
        created_promises.push_back(std::move(change));
      } else {
        created.push_back(std::move(change));
      }
    }
    if (id_ != person_.info.id) removed.push_back({person_.info.file, bytes_of(person_.info.file), std::nullopt});
    std::vector<FileChange> all{std::move(stands)};
    for (const std::size_t i : named_first(*find_kind("promise"), promises)) all.push_back(created_promises[i]);
    for (auto* part : {&created, &edited, &removed}) all.insert(all.end(), part->begin(), part->end());
    std::erase_if(all, [](const FileChange& change) { return change.bytes && change.bytes == change.expected; });
    return all;
  }

  // Maya, where Maya Chen was replaced.
  std::vector<Anonymised::Leftover> leftovers(const std::vector<FileChange>& changes) const {
    std::map<std::string, std::string> files;
    for (const AnyRecord& record : all_records(project_)) files[record.info().file] = bytes_of(record.info().file);
    for (const FileChange& change : changes) {
      if (change.bytes)
        files[change.file] = *change.bytes;
      else
        files.erase(change.file);
    }
    std::set<std::string> words;
    for (const std::string& name : names_)
      for (const std::string& word : words_of(name)) words.insert(word);
    std::vector<Anonymised::Leftover> found;
    for (const std::string& word : words) {
      Replacer finder;
      finder.replace(word, "", Match::as_is);
      for (const std::string& kept : kept_) finder.keep(kept);
      int places = 0;
      for (const auto& [file, bytes] : files) places += finder.in(bytes).count;
      if (places > 0) found.push_back({word, places});
    }
    return found;
  }

  Session& session_;
  const LoadedProject& loaded_;
  const Project& project_;
  const std::vector<std::string>& also_;
  const Stakeholder& person_;
  std::string id_, name_;  // of the stand-in
  std::vector<std::string> names_;
  std::vector<std::string> kept_;               // other people's that have those in them
  std::map<std::string, std::string> renamed_;  // ids, the person's among them
  Replacer texts_, ids_;
};

}  // namespace

Anonymised anonymised(Session& session, const std::string& id, const std::vector<std::string>& also) {
  return Anonymiser(session, id, also).all();
}

}  // namespace crm::cli
