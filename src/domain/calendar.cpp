// SPDX-License-Identifier: MIT
#include "crm/calendar.hpp"

#include <algorithm>
#include <utility>

namespace crm {

Calendar::Calendar(const std::vector<Weekday>& work_week, std::vector<Date> holidays) : holidays_(std::move(holidays)) {
  for (std::size_t day = 0; day < works_.size(); ++day) works_[day] = work_week.empty() && day <= 4;
  for (const Weekday day : work_week) works_[static_cast<std::size_t>(day)] = true;
  std::sort(holidays_.begin(), holidays_.end());
  holidays_.erase(std::unique(holidays_.begin(), holidays_.end()), holidays_.end());
}

bool Calendar::is_business_day(Date date) const {
  return works(weekday(date)) && !std::binary_search(holidays_.begin(), holidays_.end(), date);
}

int Calendar::business_days(Date from, Date to) const {
  if (to < from) return -business_days(to, from);
  const auto working_weekdays = static_cast<int>(std::count(works_.begin(), works_.end(), true));
  const int weeks = (to - from) / 7;
  int n = weeks * working_weekdays;
  for (Date day = from + 7 * weeks + 1; day <= to; day = day + 1) n += works(weekday(day)) ? 1 : 0;
  const auto first = std::upper_bound(holidays_.begin(), holidays_.end(), from);
  const auto last = std::upper_bound(first, holidays_.end(), to);
  return n - static_cast<int>(std::count_if(first, last, [this](Date day) { return works(weekday(day)); }));
}

Date Calendar::add_business_days(Date from, int n) const {
  Date day = from;
  for (; n > 0 && day < kLastDate; n -= is_business_day(day) ? 1 : 0) day = day + 1;
  for (; n < 0 && day > kFirstDate; n += is_business_day(day) ? 1 : 0) day = day - 1;
  return day;
}

Date Calendar::roll_forward(Date date) const {
  while (!is_business_day(date)) date = date + 1;
  return date;
}

Date Calendar::roll_backward(Date date) const {
  while (!is_business_day(date)) date = date - 1;
  return date;
}

Date Calendar::end_of_week(Date date) const {
  const bool from_sunday = works(Weekday::sun) && !works(Weekday::sat);
  const int into_week = (static_cast<int>(weekday(date)) + (from_sunday ? 1 : 0)) % 7;
  const Date first = date - into_week;
  Date last_working = first + 6;
  while (!works(weekday(last_working))) last_working = last_working - 1;
  const Date last = roll_backward(last_working);
  return last < first ? last_working : last;
}

}  // namespace crm
