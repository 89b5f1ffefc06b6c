// SPDX-License-Identifier: MIT
// What a terminal that is too narrow shows; elsewhere nothing is cut or broken.
#include "unit/render_sample.hpp"

#include "render/style.hpp"

#include "crm/text.hpp"

#include <doctest/doctest.h>

using namespace crm;
using namespace crm::render;
using namespace crm::test;

namespace {

const Table kMonths{
    "", {{"month"}, {"kept", Align::right}, {"CSAT", Align::right}}, {{"Sep 2026", "100.0% (2/2)", "100.0% (1/1)"}}};
const Table kPeople{
    "", {{"id"}, {"name"}, {"title"}, {"power"}}, {{"finance-partners", "Finance Business Partners", "", "low"}}};

int widest_line(const std::string& text) {
  int widest = 0;
  for (const std::string& line : split_lines(text)) widest = std::max(widest, display_width(line));
  return widest;
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

Style wide(int width) {
  Style style;
  style.width = width;
  return style;
}

}  // namespace

TEST_CASE("numbers are never cut, nor what a row is about: columns are left out from the right") {
  const std::string text = text_table(kMonths, wide(26), 2);
  CAPTURE(text);
  CHECK(has(text, "Sep 2026  100.0% (2/2)\n"));
  CHECK_FALSE(has(text, "CSAT"));
  CHECK(has(text_table(kMonths, wide(0), 2), "100.0% (2/2)  100.0% (1/1)\n"));
}

TEST_CASE("a column without anything in it goes before a text is cut") {
  CHECK(text_table(kPeople, wide(52), 0) ==
        "id                name                       power\n"
        "finance-partners  Finance Business Partners  low\n");
  CHECK(has(text_table(kPeople, wide(80), 0), "title"));
  CHECK(has(text_table(kPeople, wide(0), 0), "title"));
}

TEST_CASE("no table is wider than its terminal") {
  for (int width = 12; width <= 60; ++width)
    for (const Table& table : {kMonths, kPeople}) CHECK(widest_line(text_table(table, wide(width), 2)) <= width);
}

TEST_CASE("a heading is broken at its words on a terminal alone") {
  const std::string heading = "Larkfield Outdoor - Autumn and Holiday 2026 creative programme";
  CHECK(paragraph(heading, 0, Ink::plain, wide(40)) ==
        "Larkfield Outdoor - Autumn and Holiday\n2026 creative programme\n");
  CHECK(paragraph(heading, 0, Ink::plain, wide(0)) == heading + "\n");
}

TEST_CASE("a command that does not fit begins further left, and is never broken") {
  const View& view = sample_view();
  FollowUpAnswer answer;
  answer.projects.push_back({&view, follow_ups(view), {}, {}});
  const auto text = [&](int width) { return find_format("text")->follow_ups(answer, wide(width)); };
  CAPTURE(text(50));
  CHECK(has(text(50), "\n    crm update-promise p09-film delivered\n"));
  CHECK(has(text(200), "   crm update-promise p09-film delivered\n"));
  CHECK_FALSE(has(text(200), "\n    crm update-promise p09-film delivered\n"));
}
