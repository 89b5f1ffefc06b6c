// SPDX-License-Identifier: MIT
#pragma once

#include "crm/calendar.hpp"
#include "crm/kinds/delay.hpp"
#include "crm/kinds/feedback.hpp"
#include "crm/kinds/goodwill.hpp"
#include "crm/kinds/interaction.hpp"
#include "crm/kinds/private_notes.hpp"
#include "crm/kinds/project_info.hpp"
#include "crm/kinds/promise.hpp"
#include "crm/kinds/retro.hpp"
#include "crm/kinds/stakeholder.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace crm {

// All that a project's files say. Each list is sorted by id.
struct Project {
  ProjectInfo config;
  std::vector<Stakeholder> stakeholders;
  std::vector<PrivateNotes> private_notes;
  std::vector<Promise> promises;
  std::vector<Interaction> interactions;
  std::vector<Delay> delays;
  std::vector<Feedback> feedback;
  std::vector<Goodwill> goodwill;
  std::vector<Retro> retros;
  std::vector<std::string> unreadable;  // ids of records that are there but could not be parsed
  std::vector<Problem> problems;        // all that was found wrong, in the order of the files
};

template <class T>
const T* find_record(const std::vector<T>& records, std::string_view id) {
  const auto it = std::lower_bound(records.begin(), records.end(), id,
                                   [](const T& record, std::string_view key) { return record.info.id < key; });
  return it != records.end() && it->info.id == id ? &*it : nullptr;
}

inline const Stakeholder* find_stakeholder(const Project& p, std::string_view id) {
  return find_record(p.stakeholders, id);
}
inline const Promise* find_promise(const Project& p, std::string_view id) { return find_record(p.promises, id); }
inline const PrivateNotes* find_private(const Project& p, std::string_view id) {
  return find_record(p.private_notes, id);
}

// The stakeholder's name, the team's name for `team`, else the id itself.
std::string display_name(const Project& project, std::string_view id);

// Those that touch the days from `since` to `until`, both included, by their first day. One without a last day lasts a
// day.
std::vector<Event> events_between(const ProjectInfo& config, Date since, Date until);

Calendar calendar_of(const ProjectInfo& config);

// The project as it stood at the end of `today`: whatever is dated later does not exist yet. Dates that look ahead
// (due, until, next_update, holidays) and facts without a date stay.
Project as_of(Project project, Date today);

// Faults that need more than one field: dangling references, illegal moves, dates in the wrong order, ids used twice.
// `today` is the real day: later dates are warned of.
std::vector<Problem> check_project(const Project& project, Date today);

}  // namespace crm
