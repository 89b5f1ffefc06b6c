// SPDX-License-Identifier: MIT
// What happened with a stakeholder, or to a promise.
#pragma once

#include "crm/view.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace crm {

struct TimelineEntry {
  Date date;
  // An interaction's or a move's own name; requested, made, missed, delay, told, asked, deposit, note …
  std::string kind;
  std::string id;    // of the record that says so
  std::string text;  // one sentence for our own people
  friend bool operator==(const TimelineEntry&, const TimelineEntry&) = default;
};

enum class PrivateText { left_out, included };

// Newest first; what happened on one day in the reverse order of its telling. Nothing later than the view's day.
std::vector<TimelineEntry> timeline_of(const View& view, const Stakeholder& person, PrivateText notes);
std::vector<TimelineEntry> timeline_of(const View& view, const Promise& promise);

}  // namespace crm
