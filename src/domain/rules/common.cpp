// SPDX-License-Identifier: MIT
#include "rules.hpp"

namespace crm::rules {

FollowUp about(const RecordInfo& info) {
  FollowUp f;
  f.subject = info.id;
  f.where = {info.file, 1, 0};
  return f;
}

FollowUp about(const Promise& promise) {
  FollowUp f = about(promise.info);
  f.stakeholder = promise.other_party();
  if (!promise.owner.empty()) f.owner = promise.owner;
  return f;
}

FollowUp about(const Stakeholder& stakeholder) {
  FollowUp f = about(stakeholder.info);
  f.stakeholder = stakeholder.info.id;
  return f;
}

FollowUp from_config(const View& view, std::string subject) {
  FollowUp f = about(view.project.config.info);
  f.subject = std::move(subject);
  return f;
}

int line_in_list(const Document& source, std::string_view list, std::string_view key, const std::string& text,
                 std::string_view other, const std::string& value) {
  const auto items = source.empty() ? std::nullopt : source.find(0, list);
  if (!items) return 0;
  const auto holds = [&](std::size_t item, std::string_view name, const std::string& wanted) {
    const auto found = source.find(item, name);
    return found && source[*found].text == wanted;
  };
  for (const std::size_t item : source.children(*items))
    if (holds(item, key, text) && (other.empty() || holds(item, other, value)))
      return source[*source.find(item, key)].line;
  return 0;
}

FollowUp counted_from(const View& view, FollowUp f, Date date, int line) {
  f.date = date;
  f.days = view.today - date;
  f.business_days = view.calendar.business_days(date, view.today);
  if (line > 0) f.where.line = line;
  return f;
}

FollowUp saying(FollowUp f, std::string message) {
  f.message = std::move(message);
  return f;
}

bool longer_than(const View& view, Date day, int limit) {
  return view.calendar.business_days(day, view.today) > limit;
}

std::string who(const View& view, std::string_view id) { return display_name(view.project, id); }

}  // namespace crm::rules
