// SPDX-License-Identifier: MIT
#include "rules.hpp"

#include "crm/figures.hpp"

#include <fmt/format.h>

#include <map>
#include <set>

namespace crm::rules {

namespace {

using DueDay = std::optional<Date> (*)(const View&, const Stakeholder&);

FollowUps contact_due(const View& view, DueDay due, bool (*counts)(InteractionKind), std::string_view what) {
  FollowUps found;
  for_present(view, [&](const Stakeholder& person) {
    const std::optional<Date> day = due(view, person);
    if (!day || *day > view.today) return;
    const bool met = std::any_of(view.project.interactions.begin(), view.project.interactions.end(),
                                 [&](const Interaction& contact) {
                                   return contact.kind && counts(*contact.kind) && contact.involves(person.info.id);
                                 });
    FollowUp f = counted_from(view, about(person), *day, met ? 1 : person.info.source.line_of("added"));
    f.level = *day < view.today ? Urgency::late : Urgency::today;
    f.message = fmt::format("{} {} was due by {}", what, person.name, to_words(*day));
    found.push_back(std::move(f));
  });
  return found;
}

bool is_update(InteractionKind kind) { return kind == InteractionKind::update; }

bool contacted(const View& view, const Stakeholder& person) {
  return std::any_of(view.project.interactions.begin(), view.project.interactions.end(),
                     [&](const Interaction& contact) { return contact.involves(person.info.id); });
}

bool managed_closely(const Stakeholder& person) { return quadrant_of(person) == Quadrant::manage_closely; }

}  // namespace

FollowUps check_in(const View& view) {
  return contact_due(view, next_contact_due, is_two_way, "a talk with");
}

FollowUps update(const View& view) {
  return contact_due(view, next_update_due, is_update, "a status update to");
}

FollowUps never_contacted(const View& view) {
  FollowUps found;
  for_present(view, [&](const Stakeholder& person) {
    if (!person.added || !longer_than(view, *person.added, kPatienceLimit) || contacted(view, person)) return;
    found.push_back(saying(counted_from(view, about(person), *person.added, person.info.source.line_of("added")),
                           fmt::format("nobody has spoken with {} yet", person.name)));
  });
  return found;
}

FollowUps outline_owed(const View& view) {
  const ProjectInfo& config = view.project.config;
  if (!config.started || *config.started > view.today || !longer_than(view, *config.started, kOutlineWithin)) return {};
  for (const Interaction& contact : view.project.interactions)
    if (contact.kind == InteractionKind::outline) return {};
  FollowUp f = counted_from(view, from_config(view, "project"), *config.started, config.info.source.line_of("started"));
  f.message = "nobody has been given an outline of the milestones";
  return {f};
}

FollowUps incomplete(const View& view) {
  FollowUps found;
  for_present(view, [&](const Stakeholder& person) {
    if (!managed_closely(person)) return;
    std::string missing;
    if (!person.prefers.channel) missing += ", preferred channel";
    if (person.success_measures.empty()) missing += ", success measures";
    if (person.pain_points.empty()) missing += ", pain points";
    if (missing.empty()) return;
    found.push_back(saying(about(person), fmt::format("find out about {}: {}", person.name, missing.substr(2))));
  });
  return found;
}

FollowUps gap(const View& view) {
  FollowUps found;
  for_present(view, [&](const Stakeholder& person) {
    const Engagement& e = person.engagement;
    if (!managed_closely(person) || !e.current || !e.desired || *e.current >= *e.desired) return;
    found.push_back(saying(about(person), fmt::format("{} is {} and should be {}: what would win them over?",
                                                      person.name, name_of(*e.current), name_of(*e.desired))));
  });
  return found;
}

FollowUps overdrawn(const View& view) {
  FollowUps found;
  for_present(view, [&](const Stakeholder& person) {
    const Balance balance = goodwill_with(view, person.info.id);
    if (balance.total() < 0)
      found.push_back(
          saying(about(person), fmt::format("goodwill with {} stands at {}: do something for them before you ask again",
                                            person.name, balance.total())));
  });
  return found;
}

FollowUps unfair(const View& view) {
  const Figures figures = figures_of(view);
  if (!figures.fairness.gap_points || *figures.fairness.gap_points <= kUnfairPoints) return {};
  std::string worst;
  double lowest = 101;
  for (const auto& [org, rate] : figures.kept_rate_by_org) {
    if (rate.of < *view.project.config.settings.fairness_min || *rate.percent() >= lowest) continue;
    worst = org;
    lowest = *rate.percent();
  }
  return {saying(from_config(view, worst),
                 fmt::format("promises to {} are kept {:.1f} points less often than to the best served", worst,
                             *figures.fairness.gap_points))};
}

FollowUps referral_moment(const View& view) {
  std::set<std::string> disappointed;
  for (const FollowUps& rows : {overdue(view), apology_owed(view), answer_owed(view), low_score(view)})
    for (const FollowUp& f : rows) disappointed.insert(f.stakeholder.value_or(""));
  FollowUps found;
  for_present(view, [&](const Stakeholder& person) {
    const std::string& id = person.info.id;
    const Feedback* nps = latest_nps(view, id);
    if (!nps || *nps->nps < kPromoterNps || disappointed.contains(id)) return;
    if (goodwill_with(view, id).total() <= 0 || handle_with_care(view, id)) return;
    for (const Interaction& contact : view.project.interactions)
      if (contact.kind == InteractionKind::referral && contact.involves(id) &&
          view.today - *contact.date <= kReferralPause)
        return;
    found.push_back(saying(about(person), fmt::format("{} would recommend us: ask for an introduction", person.name)));
  });
  return found;
}

FollowUps single_contact(const View& view) {
  std::map<std::string, std::vector<const Stakeholder*>> people;
  for_present(view, [&](const Stakeholder& person) {
    if (!person.org.empty() && person.kind != StakeholderKind::group) people[person.org].push_back(&person);
  });
  FollowUps found;
  for (const auto& [org, known] : people) {
    if (known.size() != 1) continue;
    FollowUp f = about(*known.front());
    f.subject = org;
    f.message = fmt::format("{} is the only person we know at {}: meet a second one", known.front()->name, org);
    found.push_back(std::move(f));
  }
  return found;
}

FollowUps note_expired(const View& view) {
  FollowUps found;
  for_present(view, [&](const Stakeholder& person) {
    const PrivateNotes* notes = find_private(view.project, person.info.id);
    if (!notes) return;
    for (const PrivateNote& note : notes->notes) {
      if (!note.until || *note.until >= view.today) continue;
      const int line = line_in_list(notes->info.source, "notes", "until", to_iso(*note.until));
      FollowUp f = counted_from(view, about(person), *note.until, line);
      f.where.file = notes->info.file;
      f.message = fmt::format("a private note about {} has served its time: remove or renew it", person.name);
      found.push_back(std::move(f));
    }
  });
  return found;
}

}  // namespace crm::rules
