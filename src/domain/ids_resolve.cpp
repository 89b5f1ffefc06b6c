// SPDX-License-Identifier: MIT
// Which record a person means.
#include "crm/ids.hpp"

#include "crm/text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm {
namespace {

struct Candidate {
  std::string id;
  std::vector<std::string> names;  // of a stakeholder: name, aliases, e-mail
};

bool is_exact_name(const Candidate& candidate, const std::string& folded) {
  return std::any_of(candidate.names.begin(), candidate.names.end(),
                     [&](const std::string& name) { return fold(name) == folded; });
}

bool has_part(const Candidate& candidate, const std::string& folded) {
  return std::any_of(candidate.names.begin(), candidate.names.end(),
                     [&](const std::string& name) { return fold(name).find(folded) != std::string::npos; });
}

// A prefix of the id; behind the date of a dated id, its random part or more.
bool begins(const Candidate& candidate, const std::string& folded) {
  constexpr std::size_t kDate = 10;
  constexpr std::size_t kRandomPart = 4;
  const std::string_view id = candidate.id;
  if (id.starts_with(folded)) return true;
  const bool dated = id.size() > kDate && parse_iso_date(id.substr(0, kDate)) && id[kDate] == '-';
  return dated && folded.size() >= kRandomPart && id.substr(kDate + 1).starts_with(folded);
}

class Search {
 public:
  // `what` is singular, for messages; `list` is the command that lists what there is.
  Search(std::string_view what, std::string_view list, const Project& project)
      : what_(what), list_(list), unreadable_(project.unreadable) {}

  void add(std::string id) { candidates_.push_back({std::move(id), {}}); }
  void add(const Stakeholder& stakeholder) {
    Candidate candidate{stakeholder.info.id, stakeholder.aliases};
    if (!stakeholder.name.empty()) candidate.names.push_back(stakeholder.name);
    if (!stakeholder.email.empty()) candidate.names.push_back(stakeholder.email);
    candidates_.push_back(std::move(candidate));
  }

  std::string find(std::string_view text) const {
    for (const Candidate& candidate : candidates_)
      if (candidate.id == text) return candidate.id;
    if (std::find(unreadable_.begin(), unreadable_.end(), text) != unreadable_.end())
      throw Error(ErrorKind::data, fmt::format("{} cannot be read", quoted(text)), "crm validate says why");
    const std::string folded = fold(trim(text));
    if (folded == kTeam)
      throw Error(ErrorKind::usage, fmt::format("{} is your own side, not a {}", quoted(text), what_),
                  fmt::format("see what there is with: {}", list_));
    if (folded.empty()) throw_not_found(text);
    for (const auto matches : {is_exact_name, begins, has_part}) {
      const auto found = matching(matches, folded);
      if (found.size() == 1) return found.front();
      if (found.size() > 1) throw_ambiguous(text, found);
    }
    throw_not_found(text);
  }

 private:
  std::vector<std::string> matching(bool (*matches)(const Candidate&, const std::string&),
                                    const std::string& folded) const {
    std::vector<std::string> ids;
    for (const Candidate& candidate : candidates_)
      if (matches(candidate, folded)) ids.push_back(candidate.id);
    return ids;
  }

  [[noreturn]] void throw_ambiguous(std::string_view text, std::vector<std::string> ids) const {
    constexpr std::size_t kMostShown = 6;
    std::string more;
    if (ids.size() > kMostShown) {
      more = fmt::format(" and {} more", ids.size() - kMostShown);
      ids.resize(kMostShown);
    }
    throw Error(ErrorKind::usage, fmt::format("{} is ambiguous", quoted(text)),
                fmt::format("it may be {}{}", join(ids, ", "), more));
  }

  [[noreturn]] void throw_not_found(std::string_view text) const {
    throw Error(ErrorKind::usage, fmt::format("no {} {}{}", what_, quoted(text), did_you_mean(text, known_words())),
                fmt::format("see what there is with: {}", list_));
  }

  // Everything that one could have meant to type, single words of names included.
  std::vector<std::string> known_words() const {
    std::vector<std::string> words;
    for (const Candidate& candidate : candidates_) {
      words.push_back(candidate.id);
      for (const std::string& name : candidate.names) {
        std::string lines = name;
        std::replace(lines.begin(), lines.end(), ' ', '\n');
        for (std::string& word : split_lines(lines)) words.push_back(std::move(word));
        words.push_back(name);
      }
    }
    return words;
  }

  std::string_view what_;
  std::string_view list_;
  const std::vector<std::string>& unreadable_;
  std::vector<Candidate> candidates_;
};

}  // namespace

std::string resolve_stakeholder(const Project& project, std::string_view text) {
  Search search("stakeholder", "crm list stakeholders", project);
  for (const Stakeholder& stakeholder : project.stakeholders) search.add(stakeholder);
  return search.find(text);
}

std::string resolve_promise(const Project& project, std::string_view text) {
  Search search("promise", "crm list promises", project);
  for (const Promise& promise : project.promises) search.add(promise.info.id);
  return search.find(text);
}

std::string resolve_record(const Project& project, const Kind& kind, std::string_view text) {
  if (kind.name == "stakeholder") return resolve_stakeholder(project, text);
  const std::string list = fmt::format("crm list {}", kind.plural);
  Search search(kind.name, list, project);
  for (std::size_t i = 0; i < kind.count(project); ++i) search.add(kind.info(kind.at(project, i)).id);
  return search.find(text);
}

AnyRecord resolve_any(const Project& project, std::string_view text) {
  Search search("record", "crm list promises (or another kind)", project);
  for (const Stakeholder& stakeholder : project.stakeholders) search.add(stakeholder);
  for (const Kind& kind : kind_table()) {
    const bool listed = kind.folder.empty() || kind.name == "private" || kind.name == "stakeholder";
    for (std::size_t i = 0; !listed && i < kind.count(project); ++i) search.add(kind.info(kind.at(project, i)).id);
  }
  const std::string id = search.find(text);
  return find_any(project, id).value();
}

AnyRecord resolve_stakeholder_or_promise(const Project& project, std::string_view text) {
  Search search("stakeholder or promise", "crm list stakeholders, crm list promises", project);
  for (const Stakeholder& stakeholder : project.stakeholders) search.add(stakeholder);
  for (const Promise& promise : project.promises) search.add(promise.info.id);
  const std::string id = search.find(text);
  return find_any(project, id).value();
}

}  // namespace crm
