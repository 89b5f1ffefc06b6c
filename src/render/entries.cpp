// SPDX-License-Identifier: MIT
#include "entries.hpp"

#include "crm/text.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include <fmt/format.h>

namespace crm::render {
namespace {

constexpr int kNoPriority = 9;
constexpr std::string_view kProjectSubject = "project";  // of rules about the project as a whole

enum class About { promise, person, other };
using Key = std::pair<About, std::string>;

bool is_other_record(const Project& project, std::string_view id) {
  return find_record(project.delays, id) || find_record(project.interactions, id) ||
         find_record(project.feedback, id) || find_record(project.goodwill, id) || find_record(project.retros, id);
}

// A subject that is no record (an owner's name, an organisation) stands for itself.
Key key_of(const Project& project, const FollowUp& follow_up) {
  if (find_promise(project, follow_up.subject)) return {About::promise, follow_up.subject};
  if (find_stakeholder(project, follow_up.subject)) return {About::person, follow_up.subject};
  if (!is_other_record(project, follow_up.subject)) return {About::other, follow_up.subject};
  for (const std::string& id : follow_up.related)
    if (find_promise(project, id)) return {About::promise, id};
  if (follow_up.stakeholder) return {About::person, *follow_up.stakeholder};
  return {About::other, follow_up.subject};
}

// What others owe us stands under Soon, and what has a grace under Today, though their dates have passed.
bool is_past(const FollowUp& follow_up) {
  const std::string_view rule = follow_up.rule->id;
  const bool is_about_a_date = rule == "owed-to-us" || rule == "their-answer-owed" || rule == "overdue";
  return is_about_a_date && follow_up.level != Urgency::late && follow_up.days.value_or(0) > 0;
}

std::string when_of(const FollowUp& follow_up) {
  if (!follow_up.date || !follow_up.days) return {};
  if (*follow_up.days == 0) return "today";
  if (*follow_up.days < 0) return to_short_words(*follow_up.date);
  return count_of(*follow_up.days, "day") + (is_past(follow_up) ? " late" : "");
}

// "notice-owed" as "notice owed"; with the person's name where it is not the one whom the entry is about.
std::string word_of(const Project& project, const FollowUp& follow_up, std::string_view whom) {
  std::string word(follow_up.rule->id);
  std::replace(word.begin(), word.end(), '-', ' ');
  if (follow_up.stakeholder && !whom.empty() && *follow_up.stakeholder != whom)
    word += fmt::format(" ({})", display_name(project, *follow_up.stakeholder));
  return word;
}

// Whether the promise's own date is still good: what counts from another day must not read as if it were late.
bool is_in_time(const View& view, const Key& key) {
  const Promise* promise = key.first == About::promise ? find_promise(view.project, key.second) : nullptr;
  const Life* life = promise ? &view.life(*promise) : nullptr;
  return life && life->is_open() && life->due && *life->due >= view.today;
}

std::string due_of(const View& view, const Key& key) {
  const Date due = *view.life(*find_promise(view.project, key.second)).due;
  return due == view.today ? "today" : to_short_words(due);
}

// "notice owed (Tom)" as "notice owed (Tom, 2 days)".
std::string with_age(std::string word, const FollowUp& follow_up) {
  if (follow_up.days.value_or(0) <= 0) return word;
  const std::string age = count_of(*follow_up.days, "day");
  if (!word.ends_with(')')) return fmt::format("{} ({})", word, age);
  word.pop_back();
  return fmt::format("{}, {})", word, age);
}

void describe_promise(Entry& entry, const Project& project, const Promise& promise) {
  const std::string party = display_name(project, promise.other_party());
  entry.title = promise.what.empty() ? promise.info.id : promise.what;
  entry.who = (promise.ours() ? "→ " : "← ") + party;
  if (promise.owner != party) entry.owner = promise.owner;
  entry.priority = promise.priority();
}

// Whom the entry is about, so that words need not say it again.
std::string describe(Entry& entry, const Project& project, const Key& key) {
  const auto& [about, id] = key;
  if (about == About::promise) {
    const Promise& promise = *find_promise(project, id);
    describe_promise(entry, project, promise);
    return promise.other_party();
  }
  entry.title = about == About::person ? display_name(project, id) : id == kProjectSubject ? "Project" : id;
  if (const Stakeholder* person = find_stakeholder(project, id); person && about == About::person)
    entry.who = person->org;
  return about == About::person ? id : std::string();
}

Entry entry_of(const ProjectFollowUps& day, const Key& key, std::vector<const FollowUp*> follow_ups) {
  const Project& project = day.view->project;
  std::stable_sort(follow_ups.begin(), follow_ups.end(),
                   [](const FollowUp* a, const FollowUp* b) { return a->level < b->level; });
  const FollowUp& first = *follow_ups.front();
  Entry entry;
  entry.level = first.level;
  entry.subject = key.second;
  const std::string whom = describe(entry, project, key);
  entry.command = settling_command(first, day.named);
  const bool in_time = is_in_time(*day.view, key);
  for (const FollowUp* follow_up : follow_ups) {
    std::string word = word_of(project, *follow_up, whom);
    if (in_time) word = with_age(std::move(word), *follow_up);
    if (std::find(entry.words.begin(), entry.words.end(), word) == entry.words.end()) entry.words.push_back(word);
    // A promise is as late as its first rule says: an old miss does not make yesterday's date older. Advice about a
    // person may be older by far than what is late.
    const bool older = key.first != About::promise && follow_up->days > entry.days;
    if (follow_up->level == first.level && follow_up->days && (!entry.days || older)) {
      entry.days = follow_up->days;
      entry.when = in_time ? due_of(*day.view, key) : when_of(*follow_up);
      entry.past = is_past(*follow_up);
    }
  }
  entry.follow_ups = std::move(follow_ups);
  return entry;
}

// Worst level, then priority, then age, oldest first; what has none of these comes last.
bool comes_before(const Entry& a, const Entry& b) {
  const auto rank = [](const Entry& entry) {
    return std::tuple(entry.level, entry.priority.value_or(kNoPriority), !entry.days, -entry.days.value_or(0));
  };
  return rank(a) < rank(b);
}

std::string calm_line(const View& view) {
  const Promise* next = nullptr;
  for (const Promise& promise : view.project.promises) {
    const Life& life = view.life(promise);
    if (!promise.ours() || !life.is_open() || !life.due || *life.due <= view.today) continue;
    if (!next || *life.due < *view.life(*next).due) next = &promise;
  }
  if (!next) return "Nothing is due today.";
  return fmt::format("Nothing is due today. Next: {} to {} on {}.", next->what, display_name(view.project, next->to),
                     to_words(*view.life(*next).due));
}

int entries_of(const Project& project, const std::vector<FollowUp>& follow_ups) {
  std::set<Key> keys;
  for (const FollowUp& follow_up : follow_ups) keys.insert(key_of(project, follow_up));
  return static_cast<int>(keys.size());
}

// Said when nothing is due of what is shown. What is due all the same must not look done.
std::string calm_of(const ProjectFollowUps& day) {
  if (const int due = entries_of(day.view->project, day.left_out))
    return fmt::format("Nothing is new since the last mail. {} {} still due.", due, due == 1 ? "is" : "are");
  return day.filtered ? "Nothing is due among what was asked for." : calm_line(*day.view);
}

}  // namespace

int Digest::count(Urgency level) const {
  for (const Group& group : groups)
    if (group.level == level) return static_cast<int>(group.entries.size());
  return 0;
}

bool is_for_people(const View& view, const FollowUp& follow_up) {
  if (follow_up.snoozed) return false;
  const bool muted =
      follow_up.level == Urgency::advice && follow_up.stakeholder && handle_with_care(view, *follow_up.stakeholder);
  return !muted;
}

Digest digest_of(const ProjectFollowUps& day, Advice advice) {
  const Project& project = day.view->project;
  // The mode of a folder is no fault of the data, and every clone has it again, for git keeps no modes.
  const auto in_data = std::count_if(day.problems.begin(), day.problems.end(),
                                     [](const Problem& problem) { return problem.rule != "private-mode"; });
  Digest digest{project.config.name, day.view->today, {}, 0, {}, static_cast<int>(in_data),
                unread_of(project, day.problems, day.named), day.named};
  digest.remarks = day.remarks;
  std::map<Key, std::vector<const FollowUp*>> by_key;
  for (const FollowUp& follow_up : day.follow_ups) {
    if (!is_for_people(*day.view, follow_up)) continue;
    if (follow_up.level == Urgency::advice && advice == Advice::counted)
      ++digest.advice;
    else
      by_key[key_of(project, follow_up)].push_back(&follow_up);
  }
  std::vector<Entry> entries;
  entries.reserve(by_key.size());
  for (auto& [key, follow_ups] : by_key) entries.push_back(entry_of(day, key, std::move(follow_ups)));
  std::stable_sort(entries.begin(), entries.end(), comes_before);
  for (Entry& entry : entries) {
    if (digest.groups.empty() || digest.groups.back().level != entry.level) digest.groups.push_back({entry.level, {}});
    digest.groups.back().entries.push_back(std::move(entry));
  }
  const bool only_advice = !digest.groups.empty() && digest.groups.front().level == Urgency::advice;
  if (digest.groups.empty() || (only_advice && !day.left_out.empty())) digest.calm = calm_of(day);
  return digest;
}

std::string heading(Urgency level) {
  switch (level) {
    case Urgency::late: return "Late";
    case Urgency::today: return "Today";
    case Urgency::soon: return "Soon";
    case Urgency::advice: break;
  }
  return "Advice";
}

std::string headline(const Digest& digest) { return fmt::format("{} · {}", digest.project, to_words(digest.today)); }

std::string advice_line(const Digest& digest) {
  if (digest.advice == 0) return {};
  return count_of(digest.advice, "piece of advice", "pieces of advice") + ": " +
         in_project("crm check-followups --all", digest.named);
}

std::string problems_line(const Digest& digest) {
  if (digest.problems == 0) return {};
  return count_of(digest.problems, "problem") + " in the data: " + in_project("crm validate", digest.named);
}

}  // namespace crm::render
