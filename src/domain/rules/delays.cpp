// SPDX-License-Identifier: MIT
#include "rules.hpp"

#include <fmt/format.h>

#include <map>
#include <set>

namespace crm::rules {

namespace {

bool was_told(const Delay& delay, const std::string& person) {
  return std::any_of(delay.notices.begin(), delay.notices.end(), [&](const Notice& n) { return n.to == person; });
}

// Somebody whose file cannot be read is still there.
bool is_known(const Project& project, const std::string& id) {
  const auto& unreadable = project.unreadable;
  return find_stakeholder(project, id) || std::find(unreadable.begin(), unreadable.end(), id) != unreadable.end();
}

std::vector<std::string> who_must_know(const View& view, const Promise& promise) {
  std::vector<std::string> people{promise.to};
  for (const std::string& id : promise.inform)
    if (std::find(people.begin(), people.end(), id) == people.end()) people.push_back(id);
  std::erase_if(people, [&](const std::string& id) { return !is_known(view.project, id); });
  return people;
}

// Those who have acknowledged no notice, with the day on which they were told last.
std::map<std::string, Date> told_in_vain(const Delay& delay) {
  std::map<std::string, Date> people;
  for (const Notice& notice : delay.notices) {
    Date& told = people.try_emplace(notice.to, *notice.date).first->second;
    told = std::max(told, *notice.date);
  }
  for (const Notice& notice : delay.notices)
    if (notice.acknowledged || notice.to.empty()) people.erase(notice.to);
  return people;
}

}  // namespace

FollowUps notice_owed(const View& view) {
  FollowUps found;
  for_our_promises(view, [&](const Promise& promise, const Life& life) {
    const Delay* delay = life.is_open() ? latest_delay(view, promise) : nullptr;
    if (!delay) return;
    for (const std::string& person : who_must_know(view, promise)) {
      if (was_told(*delay, person)) continue;
      FollowUp f = counted_from(view, about(delay->info), *delay->date, delay->info.source.line_of("date"));
      f.stakeholder = person;
      f.related = {promise.info.id};
      if (!promise.owner.empty()) f.owner = promise.owner;
      f.message = fmt::format("{} has not been told that '{}' is delayed", who(view, person), promise.what);
      found.push_back(std::move(f));
    }
  });
  return found;
}

FollowUps delay_unrecorded(const View& view) {
  FollowUps found;
  for_our_promises(view, [&](const Promise& promise, const Life& life) {
    if (!life.overdue(view.today)) return;
    const Delay* delay = latest_delay(view, promise);
    if (delay && *delay->date > *life.agreed_on) return;
    found.push_back(saying(counted_from(view, about(promise), *life.due, life.due_line),
                           fmt::format("'{}' is overdue and nobody has been written to about it", promise.what)));
  });
  return found;
}

FollowUps next_update_owed(const View& view) {
  FollowUps found;
  std::set<std::pair<std::string, std::string>> seen;
  for_our_promises(view, [&](const Promise& promise, const Life& life) {
    const Delay* delay = life.is_open() ? latest_delay(view, promise) : nullptr;
    if (!delay || !delay->next_update || *delay->next_update > view.today) return;
    for (const Interaction& contact : view.project.interactions)
      if (contact.kind == InteractionKind::update && contact.involves(promise.to) && *contact.date > *delay->date)
        return;
    if (!seen.emplace(delay->info.id, promise.to).second) return;
    FollowUp f = counted_from(view, about(delay->info), *delay->next_update, delay->info.source.line_of("next_update"));
    f.stakeholder = promise.to;
    f.level = *delay->next_update < view.today ? Urgency::late : Urgency::today;
    f.message = fmt::format("{} was promised news of '{}' on {}", who(view, promise.to), promise.what,
                            to_words(*delay->next_update));
    found.push_back(std::move(f));
  });
  return found;
}

FollowUps notice_unheard(const View& view) {
  FollowUps found;
  std::set<std::pair<std::string, std::string>> seen;
  for_our_promises(view, [&](const Promise& promise, const Life& life) {
    const Delay* delay = life.is_open() ? latest_delay(view, promise) : nullptr;
    if (!delay) return;
    for (const auto& [person, told] : told_in_vain(*delay)) {
      if (!longer_than(view, told, kSilenceLimit) || !seen.emplace(delay->info.id, person).second) continue;
      const int line = line_in_list(delay->info.source, "notices", "date", to_iso(told), "to", person);
      FollowUp f = counted_from(view, about(delay->info), told, line);
      f.stakeholder = person;
      f.message = fmt::format("{} has not shown that the notice about '{}' arrived: try another channel",
                              who(view, person), promise.what);
      found.push_back(std::move(f));
    }
  });
  return found;
}

}  // namespace crm::rules
