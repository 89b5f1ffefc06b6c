// SPDX-License-Identifier: MIT
#include "lint_text.hpp"

#include <cstdlib>

namespace crm::linting {

namespace {

using std::string_view;

// 1 to 31, also as "20th".
std::optional<int> day_number(string_view key) {
  for (string_view ending : {"st", "nd", "rd", "th"})
    if (key.size() > 2 && key.ends_with(ending)) key.remove_suffix(2);
  const auto number = key.size() <= 2 ? number_of(key) : std::nullopt;
  return number && *number >= 1 && *number <= 31 ? number : std::nullopt;
}

std::optional<int> year_number(string_view key) {
  const auto number = key.size() == 4 ? number_of(key) : std::nullopt;
  return number && *number >= 1900 && *number < 3000 ? number : std::nullopt;
}

std::optional<Date> nearest_year(int month, int day, Date today) {
  std::optional<Date> nearest;
  const int year = civil(today).year;
  for (int candidate : {year - 1, year, year + 1}) {
    const auto date = make_date({candidate, month, day});
    if (date && (!nearest || std::abs(*date - today) < std::abs(*nearest - today))) nearest = date;
  }
  return nearest;
}

class DayReader {
 public:
  DayReader(const LintText& text, Date today) : text_(text), today_(today) {}

  // The day whose first word (a weekday apart) stands at `at`.
  std::optional<LintText::Day> read(std::size_t at) const {
    if (auto day = read_iso(at)) return day;
    if (const auto number = day_number(text_.words[at].key)) {
      std::size_t month_at = at + 1;
      if (is_same_sentence(at, month_at) && text_.words[month_at].key == "of") ++month_at;
      if (const auto month = month_at_word(at, month_at)) return with_year(at, month_at, *month, *number);
    }
    if (const auto month = month_at_word(at, at))
      if (is_same_sentence(at, at + 1) && text_.words[at + 1].joined)
        if (const auto number = day_number(text_.words[at + 1].key); number && !month_at_word(at, at + 2))
          return with_year(at, at + 1, *month, *number);
    return std::nullopt;
  }

 private:
  bool is_same_sentence(std::size_t at, std::size_t other) const { return other < text_.sentence_of(at).end; }

  std::optional<int> month_at_word(std::size_t first, std::size_t at) const {
    if (!is_same_sentence(first, at) || !text_.words[at].capital) return std::nullopt;
    if (at > first && !text_.words[at].joined) return std::nullopt;
    return month_of(text_.words[at].key);
  }

  std::optional<LintText::Day> read_iso(std::size_t at) const {
    if (!is_same_sentence(at, at + 2) || text_.gap_before(at + 1) != "-" || text_.gap_before(at + 2) != "-")
      return std::nullopt;
    const std::size_t begin = text_.words[at].begin;
    const auto date = parse_iso_date(text_.text.substr(begin, text_.words[at + 2].end - begin));
    return date ? std::optional(LintText::Day{*date, at, at + 3}) : std::nullopt;
  }

  std::optional<LintText::Day> with_year(std::size_t first, std::size_t last, int month, int day) const {
    const std::size_t next = last + 1;
    const bool near = is_same_sentence(first, next) && text_.gap_before(next).size() <= 2;
    const auto year = near ? year_number(text_.words[next].key) : std::nullopt;
    const auto date = year ? make_date({*year, month, day}) : nearest_year(month, day, today_);
    return date ? std::optional(LintText::Day{*date, first, year ? next + 1 : next}) : std::nullopt;
  }

  const LintText& text_;
  Date today_;
};

}  // namespace

std::optional<int> month_of(string_view key) {
  constexpr string_view kNames[] = {"january", "february", "march",     "april",   "may",      "june",
                                    "july",    "august",   "september", "october", "november", "december"};
  for (int month = 1; month <= 12; ++month) {
    const string_view name = kNames[month - 1];
    if (key == name || key == name.substr(0, 3)) return month;
  }
  return key == "sept" ? std::optional(9) : std::nullopt;
}

std::vector<LintText::Day> find_days(const LintText& text, Date today) {
  const DayReader reader(text, today);
  std::vector<LintText::Day> days;
  for (std::size_t at = 0; at < text.words.size();) {
    const auto day = reader.read(at);
    at = day ? day->end : at + 1;
    if (day) days.push_back(*day);
  }
  return days;
}

}  // namespace crm::linting
