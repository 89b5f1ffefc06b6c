// SPDX-License-Identifier: MIT
#include "where.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

#include <array>
#include <charconv>
#include <compare>
#include <optional>
#include <utility>

#include <fmt/format.h>

namespace crm::cli {
namespace {

constexpr std::string_view kColumnLetters = "abcdefghijklmnopqrstuvwxyz_.";

// Longer signs first.
constexpr std::array kSigns{
    std::pair{std::string_view("!="), Comparison::is_not}, std::pair{std::string_view("<="), Comparison::at_most},
    std::pair{std::string_view(">="), Comparison::at_least}, std::pair{std::string_view("="), Comparison::is},
    std::pair{std::string_view("~"), Comparison::has},       std::pair{std::string_view("<"), Comparison::less},
    std::pair{std::string_view(">"), Comparison::more},
};

// The column and the sign that the text begins with; the value is the rest of it.
std::optional<Condition> parse_condition(std::string_view text) {
  const std::size_t end = std::min(text.find_first_not_of(kColumnLetters), text.size());
  for (const auto& [sign, comparison] : kSigns)
    if (end > 0 && text.substr(end).starts_with(sign))
      return Condition{std::string(text.substr(0, end)), comparison, std::string(text.substr(end + sign.size()))};
  return std::nullopt;
}

std::optional<int> number(std::string_view text) {
  int value = 0;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool whole = result.ec == std::errc{} && result.ptr == text.data() + text.size();
  return whole ? std::optional(value) : std::nullopt;
}

std::strong_ordering order(std::string_view a, std::string_view b) {
  const auto x = number(a);
  const auto y = number(b);
  return x && y ? *x <=> *y : a.compare(b) <=> 0;
}

}  // namespace

std::vector<Condition> parse_where(std::string_view text) {
  std::vector<Condition> conditions;
  while (true) {
    auto condition = parse_condition(text);
    if (!condition)
      throw Error(ErrorKind::usage, fmt::format("{} is no condition", crm::quoted(text)),
                  "write FIELD=VALUE, or one of != ~ < <= > >= in place of =; join several with and");
    // An "and" that no condition follows is part of the value.
    std::size_t next = condition->value.find(kAnd);
    while (next != std::string::npos && !parse_condition(std::string_view(condition->value).substr(next + kAnd.size())))
      next = condition->value.find(kAnd, next + 1);
    const std::size_t rest = next == std::string::npos ? 0 : condition->value.size() - next - kAnd.size();
    condition->value.resize(std::min(next, condition->value.size()));
    conditions.push_back(std::move(*condition));
    if (next == std::string::npos) return conditions;
    text.remove_prefix(text.size() - rest);
  }
}

bool meets(std::string_view cell, const Condition& condition) {
  const auto ordering = order(cell, condition.value);
  switch (condition.comparison) {
    case Comparison::is: return cell == condition.value;
    case Comparison::is_not: return cell != condition.value;
    case Comparison::has: return fold(cell).find(fold(condition.value)) != std::string::npos;
    case Comparison::less: return !cell.empty() && ordering < 0;
    case Comparison::at_most: return !cell.empty() && ordering <= 0;
    case Comparison::more: return !cell.empty() && ordering > 0;
    case Comparison::at_least: return !cell.empty() && ordering >= 0;
  }
  return false;
}

bool comes_before(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) return !a.empty();
  return order(a, b) < 0;
}

}  // namespace crm::cli
