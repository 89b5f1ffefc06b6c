// SPDX-License-Identifier: MIT
#pragma once

#include "crm/life.hpp"
#include "crm/project.hpp"

namespace crm {

// A project on a day, with each promise's life reckoned once. What rules, figures and letters look at.
struct View {
  Project project;  // as it stood on `today`
  Date today;
  Calendar calendar;
  std::vector<Life> lives;  // one per project.promises, same order

  const Life& life(const Promise& promise) const {
    return lives[static_cast<std::size_t>(&promise - project.promises.data())];
  }
};

View view_on(Project project, Date today);

// An answer of "not yet", which promises the next one: it is followed by a reply that was promised on its day.
bool is_holding_reply(const View& view, const Promise& promise);
// Whether it was delivered and the receiver has yet to say that it is what they needed.
bool awaits_acceptance(const View& view, const Promise& promise);

// Deposits less withdrawals.
struct Balance {
  int deposits = 0;
  int withdrawals = 0;
  int total() const { return deposits - withdrawals; }
};
Balance goodwill_with(const View& view, std::string_view stakeholder);

enum class Quadrant { manage_closely, keep_satisfied, keep_informed, monitor };
std::string_view name_of(Quadrant quadrant);
// Mendelow's grid; none unless power and interest are known.
std::optional<Quadrant> quadrant_of(const Stakeholder& stakeholder);

// Whether advice about them is muted and letters should tread gently today.
bool handle_with_care(const View& view, std::string_view stakeholder);

// The day by which the next two-way contact is due (or the next update, for `update`), rolled to a business day;
// none without a cadence.
std::optional<Date> next_contact_due(const View& view, const Stakeholder& stakeholder);
std::optional<Date> next_update_due(const View& view, const Stakeholder& stakeholder);

// The latest delay record (by date, then id) that names the promise; null if there is none.
const Delay* latest_delay(const View& view, const Promise& promise);

// The latest answered feedback with an NPS score; null if there is none.
const Feedback* latest_nps(const View& view, std::string_view stakeholder);

// The business days within which the request must be answered: its SLA's response, else answer_within.
int answer_within(const View& view, const Promise& promise);

}  // namespace crm
