// SPDX-License-Identifier: MIT
#include "crm/project.hpp"

#include <utility>

namespace crm {

std::string display_name(const Project& project, std::string_view id) {
  if (id == kTeam) return project.config.team.empty() ? "the team" : project.config.team;
  if (const Stakeholder* person = find_stakeholder(project, id); person && !person->name.empty()) return person->name;
  return std::string(id);
}

std::vector<Event> events_between(const ProjectInfo& config, Date since, Date until) {
  std::vector<Event> events;
  for (const Event& event : config.events) {
    const std::optional<Date> first = event.from ? event.from : event.to;
    if (first && *first <= until && event.to.value_or(*first) >= since) events.push_back(event);
  }
  std::stable_sort(events.begin(), events.end(), [](const Event& a, const Event& b) { return a.from < b.from; });
  return events;
}

Calendar calendar_of(const ProjectInfo& config) {
  std::vector<Date> holidays;
  for (const Holiday& holiday : config.holidays)
    if (holiday.date) holidays.push_back(*holiday.date);
  return Calendar(config.work_week, std::move(holidays));
}

namespace {

void forget_after(std::optional<Date>& date, Date today) {
  if (date && *date > today) date.reset();
}

bool is_later(const std::optional<Date>& date, Date today) { return !date || *date > today; }

// A record without a readable date cannot be placed in time and counts for nothing.
template <class T>
void drop_later(std::vector<T>& records, Date today) {
  std::erase_if(records, [&](const T& record) { return is_later(record.date, today); });
}

// From a list of the record, and from the same one of its file, whose places must stay those of the record.
template <class T>
void drop_items(std::vector<T>& items, Document& source, std::string_view list, const std::vector<bool>& later) {
  const auto written = source.find(0, list);
  for (std::size_t i = items.size(); i-- > 0;) {
    if (!later[i]) continue;
    items.erase(items.begin() + static_cast<std::ptrdiff_t>(i));
    if (const auto item = written ? source.item(*written, i) : std::nullopt) source.erase(*item);
  }
}

template <class T>
void drop_later_items(std::vector<T>& items, Document& source, std::string_view list, Date today) {
  std::vector<bool> later;
  for (const T& item : items) later.push_back(is_later(item.date, today));
  drop_items(items, source, list, later);
}

// One without a readable date is taken to be of the day of the move above it.
void drop_later_moves(Promise& promise, Date today) {
  std::vector<bool> later;
  for (const Move& move : promise.moves)
    later.push_back(move.date ? *move.date > today : !later.empty() && later.back());
  drop_items(promise.moves, promise.info.source, "moves", later);
}

void promises_as_of(std::vector<Promise>& promises, Date today) {
  for (Promise& promise : promises) {
    drop_later_moves(promise, today);
    forget_after(promise.requested, today);
    if (!promise.made || *promise.made <= today) continue;
    promise.made.reset();
    promise.due = std::exchange(promise.wished, std::nullopt);
  }
  std::erase_if(promises, [](const Promise& promise) { return !promise.requested && !promise.made; });
}

void keep_only(Document& source, std::initializer_list<std::string_view> keys) {
  if (source.empty()) return;
  const std::vector<std::size_t> values = source.children(0);
  for (auto value = values.rbegin(); value != values.rend(); ++value)
    if (std::find(keys.begin(), keys.end(), source[*value].key) == keys.end()) source.erase(*value);
}

void answers_as_of(std::vector<Feedback>& feedback, Date today) {
  std::erase_if(feedback, [&](const Feedback& answer) {
    return is_later(answer.asked ? answer.asked : answer.answered, today);
  });
  for (Feedback& answer : feedback) {
    forget_after(answer.followed_up, today);
    if (answer.answered && *answer.answered <= today) continue;
    Feedback asked;
    asked.info = std::move(answer.info);
    keep_only(asked.info.source, {"from", "about", "asked"});
    asked.from = std::move(answer.from);
    asked.about = std::move(answer.about);
    asked.asked = answer.asked;
    answer = std::move(asked);
  }
}

}  // namespace

Project as_of(Project project, Date today) {
  // Everybody has been added some day, readable or not, and the rules must know them.
  std::erase_if(project.stakeholders, [&](const Stakeholder& person) { return person.added && *person.added > today; });
  for (Stakeholder& person : project.stakeholders) forget_after(person.left, today);
  promises_as_of(project.promises, today);
  drop_later(project.interactions, today);
  for (Interaction& contact : project.interactions) {
    forget_after(contact.played_back, today);
    forget_after(contact.manager_told, today);
  }
  drop_later(project.delays, today);
  for (Delay& delay : project.delays) {
    drop_later_items(delay.notices, delay.info.source, "notices", today);
    for (Notice& notice : delay.notices) forget_after(notice.acknowledged, today);
  }
  answers_as_of(project.feedback, today);
  drop_later(project.goodwill, today);
  drop_later(project.retros, today);
  for (PrivateNotes& notes : project.private_notes) drop_later_items(notes.notes, notes.info.source, "notes", today);
  return project;
}

}  // namespace crm
