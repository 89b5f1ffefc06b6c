// SPDX-License-Identifier: MIT
#include "crm/store.hpp"

#include "common_sequence.hpp"

#include "crm/text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm {
namespace {

constexpr std::size_t kContext = 3;

struct Line {
  char sign;  // ' ', '-' or '+'
  std::string text;
  bool ends;  // in a line break
};

std::vector<Line> lines_of(const std::string& bytes, char sign) {
  std::vector<Line> lines;
  for (std::string& text : split_lines(bytes)) lines.push_back({sign, std::move(text), true});
  if (!lines.empty()) lines.back().ends = bytes.ends_with('\n');
  return lines;
}

std::vector<Line> compare(std::vector<Line> before, std::vector<Line> after) {
  auto common = common_sequence(before.size(), after.size(), [&](std::size_t i, std::size_t j) {
    return before[i].text == after[j].text && before[i].ends == after[j].ends;
  });
  common.emplace_back(before.size(), after.size());
  std::vector<Line> script;
  std::size_t i = 0, j = 0;
  for (const auto& [next_i, next_j] : common) {
    while (i < next_i) script.push_back(std::move(before[i++]));
    while (j < next_j) script.push_back(std::move(after[j++]));
    if (i == before.size()) break;
    script.push_back({' ', std::move(before[i].text), before[i].ends});
    ++i, ++j;
  }
  return script;
}

// "12,5": the first line, and how many; of none, the line before.
std::string range(std::size_t before, std::size_t count) {
  return fmt::format("{},{}", count == 0 ? before : before + 1, count);
}

std::string hunks(const std::vector<Line>& script) {
  std::string out;
  std::size_t old_lines = 0, new_lines = 0, counted = 0;
  const auto count_to = [&](std::size_t end) {
    for (; counted < end; ++counted) {
      old_lines += script[counted].sign != '+';
      new_lines += script[counted].sign != '-';
    }
  };
  const auto is_change = [](const Line& line) { return line.sign != ' '; };
  const auto next_change = [&](std::size_t from) {
    const auto begin = script.begin() + static_cast<std::ptrdiff_t>(from);
    return static_cast<std::size_t>(std::find_if(begin, script.end(), is_change) - script.begin());
  };
  for (std::size_t change = next_change(0); change < script.size();) {
    const std::size_t begin = change < kContext ? 0 : change - kContext;
    std::size_t last = change;
    for (change = next_change(last + 1); change < script.size() && change - last <= 2 * kContext;
         change = next_change(last + 1))
      last = change;
    const std::size_t end = std::min(script.size(), last + kContext + 1);
    count_to(begin);
    const std::size_t old_begin = old_lines, new_begin = new_lines;
    count_to(end);
    out += fmt::format("@@ -{} +{} @@\n", range(old_begin, old_lines - old_begin),
                       range(new_begin, new_lines - new_begin));
    for (std::size_t i = begin; i < end; ++i)
      out += script[i].sign + script[i].text + (script[i].ends ? "\n" : "\n\\ No newline at end of file\n");
  }
  return out;
}

std::string side(const char* prefix, const std::optional<std::string>& bytes, const std::string& file) {
  return bytes ? prefix + file : "/dev/null";
}

}  // namespace

std::string unified_diff(const std::vector<FileChange>& changes) {
  std::string out;
  for (const auto& [file, expected, bytes, mode] : changes) {
    if (expected == bytes) continue;
    out += fmt::format("--- {}\n+++ {}\n", side("a/", expected, file), side("b/", bytes, file));
    out += hunks(compare(lines_of(expected.value_or(""), '-'), lines_of(bytes.value_or(""), '+')));
  }
  return out;
}

}  // namespace crm
