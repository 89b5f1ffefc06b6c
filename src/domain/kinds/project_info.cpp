// SPDX-License-Identifier: MIT
#include "crm/kinds/project_info.hpp"

#include "rows.hpp"

namespace crm {

using kinds::kClient;
using kinds::kOurs;
using kinds::complete;
using kinds::complete_part;

std::span<const Field> Person::fields() {
  static constexpr std::array rows{
      field<&Person::name>("name", kClient, "the person's name").required(),
      field<&Person::email>("email", kClient, "where mail reaches them").of_form(Form::email),
  };
  static_assert(complete_part<Person, rows.size()>);
  return rows;
}

std::span<const Field> Holiday::fields() {
  static constexpr std::array rows{
      field<&Holiday::date>("date", kClient, "a day on which nobody works").required().ahead(),
      field<&Holiday::name>("name", kClient, "what the day is called"),
  };
  static_assert(complete_part<Holiday, rows.size()>);
  return rows;
}

std::span<const Field> Settings::fields() {
  static constexpr std::array rows{
      field<&Settings::due_soon>("due_soon", kOurs, "business days ahead that count as due soon (3)").range(0, 365),
      field<&Settings::grace>("grace", kOurs, "business days before an overdue promise is listed as late (0)")
          .range(0, 365),
      field<&Settings::answer_within>("answer_within", kOurs, "business days to answer a request (2)").range(0, 365),
      field<&Settings::escalate_after>("escalate_after", kOurs, "business days overdue before escalating (5)")
          .range(0, 365),
      field<&Settings::repeat_miss_window>("repeat_miss_window", kOurs,
                                           "calendar days between two misses that make a pattern (30)")
          .range(0, 3650),
      field<&Settings::conflict_window>("conflict_window", kOurs,
                                        "business days between due dates that compete for one owner (2)")
          .range(0, 365),
      field<&Settings::feedback_within>("feedback_within", kOurs,
                                        "business days after a milestone to ask for feedback and look back (5)")
          .range(0, 365),
      field<&Settings::loop_within>("loop_within", kOurs, "business days to follow up a low score (2)").range(0, 365),
      field<&Settings::fairness_min>("fairness_min", kOurs,
                                     "settled promises before an organisation counts for fairness (3)")
          .range(1, 1000),
      field<&Settings::load_max>("load_max", kOurs, "open promises that one owner can carry (5)").range(0, 1000),
  };
  static_assert(complete_part<Settings, rows.size()>);
  return rows;
}

std::span<const Field> ServiceLevel::fields() {
  static constexpr std::array rows{
      field<&ServiceLevel::id>("id", kOurs, "the name that promises use").required(),
      field<&ServiceLevel::response>("response", kOurs, "business days to the first answer").required().range(0, 365),
      field<&ServiceLevel::resolution>("resolution", kOurs, "business days to delivery").required().range(0, 3650),
      field<&ServiceLevel::target>("target", kOurs, "the share to be met, in percent").range(0, 100),
  };
  static_assert(complete_part<ServiceLevel, rows.size()>);
  return rows;
}

std::span<const Field> Event::fields() {
  static constexpr std::array rows{
      field<&Event::from>("from", kOurs, "the first day").ahead(),
      field<&Event::to>("to", kOurs, "the last day").ahead(),
      field<&Event::name>("name", kOurs, "what happened"),
  };
  static_assert(complete_part<Event, rows.size()>);
  return rows;
}

std::span<const Field> Snooze::fields() {
  static constexpr std::array rows{
      field<&Snooze::rule>("rule", kOurs, "the rule that is silenced").required(),
      field<&Snooze::subject>("subject", kOurs, "for which record, person or organisation").required(),
      field<&Snooze::until>("until", kOurs, "the last day of silence; none: for good (advice only)").ahead(),
      field<&Snooze::why>("why", kOurs, "the reason"),
  };
  static_assert(complete_part<Snooze, rows.size()>);
  return rows;
}

std::span<const Field> ProjectInfo::fields() {
  static constexpr std::array rows{
      field<&ProjectInfo::crm>("crm", kOurs, "the format's version, 1").required().range(1, kFormatVersion),
      field<&ProjectInfo::name>("name", kClient, "the project's name").required(),
      field<&ProjectInfo::pm>("pm", kClient, "the project manager, who signs the letters").required(),
      field<&ProjectInfo::team>("team", kClient, "what the team is called"),
      field<&ProjectInfo::members>("members", kOurs, "the team's people, for mail to owners"),
      field<&ProjectInfo::started>("started", kOurs, "the project's first day"),
      field<&ProjectInfo::timezone>("timezone", kOurs, "IANA time zone in which days begin")
          .required()
          .of_form(Form::zone),
      field<&ProjectInfo::work_week>("work_week", kOurs, "the working days (mon to fri)"),
      field<&ProjectInfo::holidays>("holidays", kOurs, "days off"),
      field<&ProjectInfo::settings>("settings", kOurs, "limits of the rules"),
      field<&ProjectInfo::sla>("sla", kOurs, "service levels"),
      field<&ProjectInfo::glossary>("glossary", kClient, "term: meaning, for letters and their checks"),
      field<&ProjectInfo::confidential_terms>("confidential_terms", kOurs, "words that must not leave the house"),
      field<&ProjectInfo::shared_goal>("shared_goal", kClient, "what we and the clients both want"),
      field<&ProjectInfo::events>("events", kOurs, "what happened around the project"),
      field<&ProjectInfo::snoozed>("snoozed", kOurs, "follow-ups silenced for a while"),
  };
  static_assert(complete<ProjectInfo, rows.size()>);
  return rows;
}

}  // namespace crm
