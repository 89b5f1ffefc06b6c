// SPDX-License-Identifier: MIT
#include "rules.hpp"

#include "crm/text.hpp"

#include <fmt/format.h>

#include <map>

namespace crm::rules {

namespace {

FollowUp from_due(const View& view, const Promise& promise, const Life& life) {
  return counted_from(view, about(promise), *life.due, life.due_line);
}

std::string ago(const View& view, Date date) { return count_of(view.today - date, "day") + " ago"; }

bool is_due_soon(const View& view, const Life& life) {
  return life.is_open() && life.due && *life.due > view.today &&
         view.calendar.business_days(view.today, *life.due) <= *view.project.config.settings.due_soon;
}

}  // namespace

FollowUps overdue(const View& view) {
  FollowUps found;
  const int grace = *view.project.config.settings.grace;
  for_our_promises(view, [&](const Promise& promise, const Life& life) {
    if (!life.overdue(view.today)) return;
    FollowUp f = saying(from_due(view, promise, life),
                        fmt::format("'{}' was due to {} on {}, {}", promise.what, who(view, promise.to),
                                    to_words(*life.due), ago(view, *life.due)));
    f.within_grace = *f.business_days <= grace && grace > 0;
    f.level = f.within_grace ? Urgency::today : Urgency::late;
    found.push_back(std::move(f));
  });
  return found;
}

FollowUps apology_owed(const View& view) {
  FollowUps found;
  for_our_promises(view, [&](const Promise& promise, const Life& life) {
    if (!life.owes_apology()) return;
    const Date missed = life.misses.back();
    found.push_back(saying(counted_from(view, about(promise), missed, life.last_miss_line),
                           fmt::format("'{}' missed {}; {} has had no apology", promise.what, to_words(missed),
                                       who(view, promise.to))));
  });
  return found;
}

FollowUps handover_owed(const View& view) {
  FollowUps found;
  for_our_promises(view, [&](const Promise& promise, const Life& life) {
    const Stakeholder* person = find_stakeholder(view.project, promise.to);
    if (!life.is_open() || !person || !person->left) return;
    found.push_back(
        saying(counted_from(view, about(promise), *person->left, 0),
               fmt::format("{} left; agree with a successor who receives '{}'", person->name, promise.what)));
  });
  return found;
}

FollowUps escalate(const View& view) {
  FollowUps found;
  for_our_promises(view, [&](const Promise& promise, const Life& life) {
    if (!life.overdue(view.today) || !longer_than(view, *life.due, *view.project.config.settings.escalate_after))
      return;
    FollowUp f = from_due(view, promise, life);
    f.message =
        fmt::format("'{}' is {} overdue: ask for help above", promise.what, count_of(*f.business_days, "business day"));
    found.push_back(std::move(f));
  });
  return found;
}

FollowUps repeat_miss(const View& view) {
  struct Miss {
    Date date;
    const Promise* promise;
  };
  std::map<std::string, std::vector<Miss>> by_person;
  for_our_promises(view, [&](const Promise& promise, const Life& life) {
    for (const Date date : life.misses) by_person[promise.to].push_back({date, &promise});
  });
  FollowUps found;
  for (auto& [person, misses] : by_person) {
    // Promises come by id, so a stable sort leaves misses of one day in the order of their ids.
    std::stable_sort(misses.begin(), misses.end(), [](const Miss& a, const Miss& b) { return a.date < b.date; });
    for (std::size_t i = 1; i < misses.size(); ++i) {
      const int apart = misses[i].date - misses[i - 1].date;
      if (apart > *view.project.config.settings.repeat_miss_window) continue;
      FollowUp f = about(*misses[i].promise);
      f.related = {misses[i - 1].promise->info.id};
      f.message =
          fmt::format("second miss to {} within {}: talk about the pattern", who(view, person), count_of(apart, "day"));
      found.push_back(std::move(f));
    }
  }
  return found;
}

FollowUps due_today(const View& view) {
  FollowUps found;
  for_our_promises(view, [&](const Promise& promise, const Life& life) {
    if (life.is_open() && life.due == view.today)
      found.push_back(saying(from_due(view, promise, life),
                             fmt::format("'{}' is due to {} today", promise.what, who(view, promise.to))));
  });
  return found;
}

FollowUps due_soon(const View& view) {
  FollowUps found;
  for_our_promises(view, [&](const Promise& promise, const Life& life) {
    if (is_due_soon(view, life))
      found.push_back(saying(from_due(view, promise, life), fmt::format("'{}' is due to {} on {}", promise.what,
                                                                        who(view, promise.to), to_words(*life.due))));
  });
  return found;
}

FollowUps at_risk(const View& view) {
  FollowUps found;
  for_our_promises(view, [&](const Promise& promise, const Life& life) {
    if (!life.is_open() || !life.due || life.overdue(view.today)) return;
    FollowUp f = from_due(view, promise, life);
    for (const std::string& id : promise.needs) {
      const Promise* needed = find_promise(view.project, id);
      if (!needed) continue;
      const Life& its = view.life(*needed);
      if (its.overdue(view.today) || (its.is_open() && its.due && *its.due > *life.due)) f.related.push_back(id);
    }
    if (f.related.empty()) return;
    f.message = fmt::format("'{}' is due on {} but waits for {} that will be later", promise.what, to_words(*life.due),
                            count_of(static_cast<int>(f.related.size()), "promise"));
    found.push_back(std::move(f));
  });
  return found;
}

FollowUps extra_update(const View& view) {
  FollowUps found;
  for_our_promises(view, [&](const Promise& promise, const Life& life) {
    if (promise.impact != 1 || !is_due_soon(view, life)) return;
    for (const Interaction& contact : view.project.interactions)
      if (contact.kind == InteractionKind::update && contact.involves(promise.to) && *contact.date >= *promise.made)
        return;
    found.push_back(saying(from_due(view, promise, life),
                           fmt::format("'{}' matters much to {}: tell them how it stands before {}", promise.what,
                                       who(view, promise.to), to_words(*life.due))));
  });
  return found;
}

FollowUps target_passed(const View& view) {
  FollowUps found;
  for_our_promises(view, [&](const Promise& promise, const Life& life) {
    if (!life.is_open() || !promise.target || *promise.target >= view.today || life.overdue(view.today)) return;
    found.push_back(
        saying(counted_from(view, about(promise), *promise.target, promise.info.source.line_of("target")),
               fmt::format("our own target for '{}' passed on {}", promise.what, to_words(*promise.target))));
  });
  return found;
}

FollowUps acceptance_awaited(const View& view) {
  FollowUps found;
  for_our_promises(view, [&](const Promise& promise, const Life& life) {
    if (!awaits_acceptance(view, promise) || !longer_than(view, *life.delivered_on, kSilenceLimit)) return;
    found.push_back(saying(counted_from(view, about(promise), *life.delivered_on, life.delivered_line),
                           fmt::format("{} has not accepted '{}' yet: ask whether it is what they needed",
                                       who(view, promise.to), promise.what)));
  });
  return found;
}

FollowUps slip_unexplained(const View& view) {
  FollowUps found;
  for_our_promises(view, [&](const Promise& promise, const Life& life) {
    const int reasons = static_cast<int>(life.reasons.size());
    if (life.slips > reasons)
      found.push_back(saying(about(promise), fmt::format("'{}' slipped {} with {}: note why", promise.what,
                                                         count_of(life.slips, "time"), count_of(reasons, "reason"))));
  });
  return found;
}

}  // namespace crm::rules
