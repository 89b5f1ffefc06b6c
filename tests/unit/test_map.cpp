// SPDX-License-Identifier: MIT
// The power/interest grid.
#include "crm/formats.hpp"
#include "crm/text.hpp"
#include "render/map_parts.hpp"
#include "support/build.hpp"

#include <doctest/doctest.h>

namespace crm::test {
namespace {

Stakeholder placed(const char* id, const char* name, Level power, Level interest, std::optional<Attitude> current = {},
                   std::optional<Attitude> desired = {}) {
  Stakeholder value = person(id, "Acme");
  value.name = name;
  value.power = power;
  value.interest = interest;
  value.engagement = {current, desired};
  return value;
}

View sample() {
  PrivateNotes kept = private_notes("b", "2026-11-30");
  kept.politics = "Wants the budget";
  kept.relations = {{"a", Tie::rival, "since spring"}, {"c", Tie::works_with, ""}};
  Stakeholder gone = placed("e", "Eve", Level::high, Level::high);
  gone.left = day("2026-11-02");
  Stakeholder half = person("f", "");
  half.power = Level::high;
  return project()
      .with(placed("a", "Ann", Level::high, Level::high, Attitude::supportive, Attitude::supportive))
      .with(placed("b", "Bob", Level::high, Level::high, Attitude::resistant, Attitude::supportive))
      .with(placed("c", "王小明", Level::low, Level::low, Attitude::leading, Attitude::neutral))
      .with(placed("d", "Dora", Level::high, Level::low))
      .with(gone)
      .with(half)
      .with(person("g", ""))
      .with(kept)
      .on("2026-11-16");
}

std::string map(const char* format, bool with_private = false, const Style& style = {}) {
  static const View view = sample();
  return find_format(format)->map({&view, with_private}, style);
}

bool has(const std::string& text, const char* part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("who stands where in the grid") {
  const View view = sample();
  const render::MapGrid grid = render::grid_of({&view, true});
  CHECK(grid.cells[0].quadrant == Quadrant::keep_satisfied);
  CHECK(grid.cells[1].quadrant == Quadrant::manage_closely);
  CHECK(grid.cells[2].quadrant == Quadrant::monitor);
  CHECK(grid.cells[3].quadrant == Quadrant::keep_informed);
  REQUIRE(grid.cells[1].people.size() == 2);  // the widest gap first, and nobody who has left
  CHECK(grid.cells[1].people[0].name == "Bob, Acme");
  CHECK(grid.cells[1].people[0].engagement == "resistant → supportive, 2 to gain");
  CHECK(grid.cells[1].people[0].gap);
  CHECK(grid.cells[1].people[0].gently);
  CHECK(grid.cells[1].people[1].engagement == "supportive, as wished");
  CHECK_FALSE(grid.cells[1].people[1].gap);
  CHECK(grid.cells[2].people[0].engagement == "leading → neutral, 2 above");
  CHECK(grid.cells[0].people[0].engagement == "engagement unknown");
  CHECK(grid.cells[3].people.empty());
}

TEST_CASE("who has no place yet is listed with the command that gives them one") {
  const View view = sample();
  const render::MapGrid grid = render::grid_of(view, render::Care::left_out);
  REQUIRE(grid.unplaced.size() == 2);
  CHECK(grid.unplaced[0].command == "crm set f interest=LEVEL");
  CHECK(grid.unplaced[1].command == "crm set g power=LEVEL interest=LEVEL");
}

TEST_CASE("private text is in the map only when it is asked for, in every format") {
  for (const char* format : {"text", "md", "html", "json"}) {
    CAPTURE(format);
    const char* gently = std::string_view(format) == "json" ? "handle_with_care" : "go gently";
    for (const char* secret : {"Wants the budget", "since spring", "rival", gently}) {
      CHECK_FALSE(has(map(format), secret));
      CHECK(has(map(format, true), secret));
    }
  }
  CHECK(has(map("text", true), "Bob is a rival of Ann: since spring\n"));
  CHECK(has(map("text", true), "Bob works with 王小明\n"));
}

TEST_CASE("every row of the grid is as wide as the frame, and the frame fits the terminal") {
  for (const int width : {0, 200, 80, 60, 55}) {
    CAPTURE(width);
    int frame = 0;
    for (const std::string& line : split_lines(map("text", false, {Colour::off, width}))) {
      if (line.starts_with("┌")) frame = display_width(line);
      const bool inside = line.starts_with("│") || line.starts_with("├") || line.starts_with("└");
      if (inside) CHECK(display_width(line) == frame);
    }
    CHECK(frame > 0);
    if (width > 0) CHECK(frame <= width);
  }
}

TEST_CASE("a narrow terminal has one cell below the other") {
  const std::string text = map("text", true, {Colour::off, 30});
  CHECK_FALSE(has(text, "│"));
  CHECK(has(text, "manage closely\n  Bob, Acme\n    resistant → supportive, 2\n    to gain\n    go gently\n"));
  for (const std::string& line : split_lines(text))
    if (line.find("crm set") == std::string::npos && line.find("Larkfield") == std::string::npos)
      CHECK(display_width(line) <= 30);
}

TEST_CASE("names cannot break out of the page or the terminal") {
  const View view = project().with(placed("a", "<script>\x1b[31m|", Level::high, Level::high)).on("2026-11-16");
  const MapAnswer answer{&view};
  CHECK(has(find_format("html")->map(answer, {}), "&lt;script&gt;\\x1b[31m|"));
  CHECK(has(find_format("text")->map(answer, {}), "<script>\\x1b[31m|"));
  CHECK(has(find_format("md")->map(answer, {}), "&lt;script&gt;"));
}

}  // namespace crm::test
