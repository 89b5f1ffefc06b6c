// SPDX-License-Identifier: MIT
#pragma once

#include "crm/date.hpp"

#include <array>
#include <vector>

namespace crm {

// The days on which a project works: its week less its holidays.
class Calendar {
 public:
  // An empty `work_week` means Monday to Friday. Holidays may come in any order.
  Calendar(const std::vector<Weekday>& work_week, std::vector<Date> holidays);

  bool is_business_day(Date date) const;

  // bd(a, b]: business days after `from` through `to`; negative, bd(b, a], when `to` is earlier.
  int business_days(Date from, Date to) const;

  // The nth business day after `from` (n > 0) or before it (n < 0); `from` itself for 0. Stops at kFirstDate and
  // kLastDate.
  Date add_business_days(Date from, int n) const;

  Date roll_forward(Date date) const;   // `date`, or the next business day
  Date roll_backward(Date date) const;  // `date`, or the business day before

  // The last business day of the week that `date` is in, which may be before `date`; `date`'s week begins on Monday,
  // or on Sunday where Sunday is a working day and Saturday is not. The week's last working weekday if all are
  // holidays.
  Date end_of_week(Date date) const;

 private:
  bool works(Weekday day) const { return works_[static_cast<std::size_t>(day)]; }

  std::array<bool, 7> works_{};
  std::vector<Date> holidays_;  // sorted, each once
};

}  // namespace crm
