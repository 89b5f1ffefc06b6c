// SPDX-License-Identifier: MIT
#pragma once

#include "crm/record.hpp"

namespace crm {

template <>
struct EnumNames<Weekday> {
  static constexpr std::array<std::string_view, 7> names{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
};

struct Person {
  std::string name;
  std::string email;
  friend bool operator==(const Person&, const Person&) = default;
  static std::span<const Field> fields();
};

struct Holiday {
  std::optional<Date> date;
  std::string name;
  friend bool operator==(const Holiday&, const Holiday&) = default;
  static std::span<const Field> fields();
};

// Business days unless said otherwise. Each has a default, so that the value is always there.
struct Settings {
  std::optional<int> due_soon = 3;
  std::optional<int> grace = 0;
  std::optional<int> answer_within = 2;
  std::optional<int> escalate_after = 5;
  std::optional<int> repeat_miss_window = 30;  // calendar days
  std::optional<int> conflict_window = 2;
  std::optional<int> feedback_within = 5;
  std::optional<int> loop_within = 2;
  std::optional<int> fairness_min = 3;  // settled promises
  std::optional<int> load_max = 5;      // promises
  friend bool operator==(const Settings&, const Settings&) = default;
  static std::span<const Field> fields();
};

// A service level: business days from `requested` to the first answer and to delivery.
struct ServiceLevel {
  std::string id;
  std::optional<int> response;
  std::optional<int> resolution;
  std::optional<int> target;  // percent
  friend bool operator==(const ServiceLevel&, const ServiceLevel&) = default;
  static std::span<const Field> fields();
};

struct Event {
  std::optional<Date> from;
  std::optional<Date> to;
  std::string name;
  friend bool operator==(const Event&, const Event&) = default;
  static std::span<const Field> fields();
};

struct Snooze {
  std::string rule;
  std::string subject;
  std::optional<Date> until;  // none: for good
  std::string why;
  friend bool operator==(const Snooze&, const Snooze&) = default;
  static std::span<const Field> fields();
};

// crm.yaml
struct ProjectInfo {
  RecordInfo info;
  std::optional<int> crm;  // format version
  std::string name;
  Person pm;
  std::string team;
  std::vector<Person> members;
  std::optional<Date> started;
  std::string timezone;
  std::vector<Weekday> work_week;  // empty: Monday to Friday
  std::vector<Holiday> holidays;
  Settings settings;
  std::vector<ServiceLevel> sla;
  Dictionary glossary;  // term: meaning
  std::vector<std::string> confidential_terms;
  std::string shared_goal;
  std::vector<Event> events;
  std::vector<Snooze> snoozed;
  static std::span<const Field> fields();
};

inline constexpr int kFormatVersion = 1;

}  // namespace crm
