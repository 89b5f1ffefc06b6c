// SPDX-License-Identifier: MIT
// Dates as people type them: any text is a day between 0001 and 9999, or is refused with a remedy.
#include "crm/error.hpp"
#include "crm/when.hpp"

#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

using namespace crm;

void check_day(const std::string& text, Date today, const Calendar& calendar) {
  try {
    const Date day = parse_when(text, today, calendar);
    if (day < kFirstDate || kLastDate < day || parse_iso_date(to_iso(day)) != day) std::abort();
  } catch (const Error& error) {
    if (error.kind != ErrorKind::usage || error.hint.empty()) std::abort();
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  static const Calendar kWeek({}, {*parse_iso_date("2026-12-25")});
  static const Calendar kOneDay({Weekday::sun}, {});
  for (const Date today : {kFirstDate, *parse_iso_date("2024-02-29"), kLastDate}) {
    check_day(text, today, kWeek);
    check_day(text, today, kOneDay);
  }
  if (const auto date = parse_iso_date(text); date && to_iso(*date) != text) std::abort();
  return 0;
}
