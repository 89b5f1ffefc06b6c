// SPDX-License-Identifier: MIT
#pragma once

#include "crm/record.hpp"

namespace crm {

enum class StakeholderKind { person, group };
enum class Relation { internal, external };
enum class Level { low, high };
enum class Attitude { unaware, resistant, neutral, supportive, leading };
enum class Channel { call, meeting, email, chat, letter, one_to_one };
enum class Manner { verbal, visual, hands_on };
enum class Detail { headline, summary, full };

template <>
struct EnumNames<StakeholderKind> {
  static constexpr std::array<std::string_view, 2> names{"person", "group"};
};
template <>
struct EnumNames<Relation> {
  static constexpr std::array<std::string_view, 2> names{"internal", "external"};
};
template <>
struct EnumNames<Level> {
  static constexpr std::array<std::string_view, 2> names{"low", "high"};
};
template <>
struct EnumNames<Attitude> {
  static constexpr std::array<std::string_view, 5> names{"unaware", "resistant", "neutral", "supportive", "leading"};
};
template <>
struct EnumNames<Channel> {
  static constexpr std::array<std::string_view, 6> names{"call", "meeting", "email", "chat", "letter", "one-to-one"};
};
template <>
struct EnumNames<Manner> {
  static constexpr std::array<std::string_view, 3> names{"verbal", "visual", "hands-on"};
};
template <>
struct EnumNames<Detail> {
  static constexpr std::array<std::string_view, 3> names{"headline", "summary", "full"};
};

struct Engagement {
  std::optional<Attitude> current;
  std::optional<Attitude> desired;
  friend bool operator==(const Engagement&, const Engagement&) = default;
  static std::span<const Field> fields();
};

struct Preferences {
  std::optional<Channel> channel;
  std::optional<Manner> style;
  std::optional<Detail> detail;
  std::string times;
  std::string language;
  friend bool operator==(const Preferences&, const Preferences&) = default;
  static std::span<const Field> fields();
};

struct Stakeholder {
  RecordInfo info;
  std::string name;
  std::vector<std::string> aliases;
  std::optional<StakeholderKind> kind;  // none: person
  std::vector<std::string> members;     // ids, of a group
  std::string title;
  std::string org;
  std::optional<Relation> relation;
  std::string email;
  std::string phone;
  std::optional<bool> primary;
  std::string manager;  // id
  std::string answers_to;
  std::optional<Date> added;
  std::optional<Date> left;
  std::optional<Level> power;
  std::optional<Level> interest;
  Engagement engagement;
  Preferences prefers;
  std::optional<int> check_in_every;  // calendar days
  std::optional<int> update_every;    // calendar days
  std::vector<std::string> services;
  std::vector<std::string> goals;
  std::vector<std::string> success_measures;
  std::vector<std::string> pain_points;
  std::vector<std::string> expectations;
  std::vector<std::string> tags;
  static std::span<const Field> fields();
};

}  // namespace crm
