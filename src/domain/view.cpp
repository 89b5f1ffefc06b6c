// SPDX-License-Identifier: MIT
#include "crm/view.hpp"

#include <array>

namespace crm {

View view_on(Project project, Date today) {
  View view{as_of(std::move(project), today), today, Calendar({}, {}), {}};
  view.calendar = calendar_of(view.project.config);
  view.lives.reserve(view.project.promises.size());
  for (const Promise& promise : view.project.promises) view.lives.push_back(life_of(promise, today));
  return view;
}

bool is_holding_reply(const View& view, const Promise& promise) {
  const auto delivered = view.life(promise).delivered_on;
  return delivered && std::any_of(view.project.promises.begin(), view.project.promises.end(), [&](const Promise& next) {
    return next.follows == promise.info.id && next.kind_or_default() == PromiseKind::reply && next.made == delivered;
  });
}

bool awaits_acceptance(const View& view, const Promise& promise) {
  return view.life(promise).state == State::delivered && promise.needs_acceptance() &&
         !is_holding_reply(view, promise);
}

Balance goodwill_with(const View& view, std::string_view stakeholder) {
  Balance balance;
  for (const Goodwill& entry : view.project.goodwill) {
    if (entry.with != stakeholder || !entry.kind) continue;
    (*entry.kind == GoodwillKind::deposit ? balance.deposits : balance.withdrawals) += entry.points.value_or(0);
  }
  return balance;
}

std::string_view name_of(Quadrant quadrant) {
  static constexpr std::array<std::string_view, 4> names{"manage closely", "keep satisfied", "keep informed",
                                                         "monitor"};
  return names[static_cast<std::size_t>(quadrant)];
}

std::optional<Quadrant> quadrant_of(const Stakeholder& stakeholder) {
  if (!stakeholder.power || !stakeholder.interest) return std::nullopt;
  const bool interested = *stakeholder.interest == Level::high;
  if (*stakeholder.power == Level::high) return interested ? Quadrant::manage_closely : Quadrant::keep_satisfied;
  return interested ? Quadrant::keep_informed : Quadrant::monitor;
}

bool handle_with_care(const View& view, std::string_view stakeholder) {
  const PrivateNotes* notes = find_private(view.project, stakeholder);
  return notes && notes->care_until && *notes->care_until >= view.today;
}

namespace {

template <class Counts>
std::optional<Date> next_due(const View& view, const Stakeholder& person, std::optional<int> cadence, Counts counts) {
  if (!cadence || person.left) return std::nullopt;
  std::optional<Date> last;
  for (const Interaction& contact : view.project.interactions)
    if (contact.kind && counts(*contact.kind) && contact.involves(person.info.id) && (!last || *contact.date > *last))
      last = contact.date;
  if (!last) last = person.added;
  if (!last) return std::nullopt;
  return view.calendar.roll_forward(*last + *cadence);
}

}  // namespace

std::optional<Date> next_contact_due(const View& view, const Stakeholder& stakeholder) {
  return next_due(view, stakeholder, stakeholder.check_in_every, is_two_way);
}

std::optional<Date> next_update_due(const View& view, const Stakeholder& stakeholder) {
  return next_due(view, stakeholder, stakeholder.update_every,
                  [](InteractionKind kind) { return kind == InteractionKind::update; });
}

const Delay* latest_delay(const View& view, const Promise& promise) {
  const Delay* latest = nullptr;
  for (const Delay& delay : view.project.delays) {
    if (std::find(delay.promises.begin(), delay.promises.end(), promise.info.id) == delay.promises.end()) continue;
    if (!latest || *delay.date >= *latest->date) latest = &delay;
  }
  return latest;
}

const Feedback* latest_nps(const View& view, std::string_view stakeholder) {
  const Feedback* latest = nullptr;
  for (const Feedback& feedback : view.project.feedback) {
    if (feedback.from != stakeholder || !feedback.nps || !feedback.answered) continue;
    if (!latest || *feedback.answered >= *latest->answered) latest = &feedback;
  }
  return latest;
}

int answer_within(const View& view, const Promise& promise) {
  for (const ServiceLevel& level : view.project.config.sla)
    if (!promise.sla.empty() && level.id == promise.sla && level.response) return *level.response;
  return *view.project.config.settings.answer_within;
}

}  // namespace crm
