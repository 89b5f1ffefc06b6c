// SPDX-License-Identifier: MIT
#include "report_sample.hpp"

#include "render/svg.hpp"

#include <algorithm>

#include <doctest/doctest.h>

#include <fmt/format.h>

using namespace crm;
using namespace crm::test;

namespace {

constexpr const char* kHostile = "<script>alert(1)</script> \"&' \x1b[31m";

int count(const std::string& text, std::string_view part) {
  int n = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++n;
  return n;
}

// The parts of the text from `open` up to the next `close`.
std::vector<std::string> parts(const std::string& text, std::string_view open, std::string_view close) {
  std::vector<std::string> found;
  for (std::size_t at = text.find(open); at != std::string::npos; at = text.find(open, at + 1))
    found.push_back(text.substr(at, text.find(close, at) - at));
  return found;
}

std::string page(const View& view, const View* whole = nullptr) {
  return find_format("html")->report({&view, figures_of(view), {}, whole, {}}, {});
}

}  // namespace

TEST_CASE("the report page needs nothing else and runs nothing") {
  const std::string html = page(busy().on("2026-11-21"));
  CHECK(html.starts_with("<!DOCTYPE html>\n<html lang=\"en\">\n"));
  CHECK(has(html, "content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\""));
  for (const char* part :
       {"<script", "<link", "<img", "<iframe", "@import", "http:", "https:", " style=", "javascript"}) {
    CAPTURE(part);
    CHECK_FALSE(has(html, part));
  }
}

TEST_CASE("what data say stays text on the report page") {
  Stakeholder evil = in_grid("evil", kHostile, Level::high, Level::high, Attitude::neutral, Attitude::leading);
  evil.name = kHostile;
  ProjectBuilder builder =
      project()
          .with(evil)
          .with(person("nowhere", kHostile))
          .with(promise("p1").to("evil").what(kHostile).owner(kHostile).made("2026-10-01").due("2026-10-09"))
          .with(goodwill("g1", "2026-10-01", "evil", 2));
  builder.config().name = kHostile;
  builder.config().team = kHostile;
  builder.config().shared_goal = kHostile;
  const View view = builder.on("2026-11-21");
  for (const std::string& html : {page(view), client_page(view, "evil")}) {
    CHECK_FALSE(has(html, "<script"));
    CHECK_FALSE(has(html, "\x1b"));
    CHECK(has(html, "&lt;script&gt;alert(1)&lt;/script&gt; &quot;&amp;&#39; \\x1b[31m"));
  }
}

TEST_CASE("every chart says what it shows, and has its table beside it") {
  const std::string html = page(busy().on("2026-11-21"));
  const auto figures = parts(html, "<figure>", "</figure>");
  CHECK(figures.size() == 8);  // months, overdue, reasons, slip, scores, fairness, goodwill, grid
  for (const std::string& figure : figures) {
    CAPTURE(figure);
    CHECK(count(figure, "<table") == 1);
    const auto drawings = parts(figure, "<svg class=\"", "</svg>");
    CHECK(count(figure, "role=\"img\"") > 0);
    for (const std::string& svg : drawings) {
      if (has(svg, "aria-hidden=\"true\"")) continue;  // the scale that the rows share
      CHECK(has(svg, "role=\"img\" aria-labelledby=\""));
      CHECK(count(svg, "<title id=\"") == 1);
      CHECK(count(svg, "<desc id=\"") == 1);
    }
    CHECK_FALSE(has(figure, " hidden"));
  }
}

TEST_CASE("ids are used once") {
  const std::string html = page(busy().on("2026-11-21"));
  std::vector<std::string> all;
  for (const std::string& part : parts(html, " id=\"", ">")) all.push_back(part.substr(5, part.find('"', 5) - 5));
  CHECK(all.size() > 20);
  std::sort(all.begin(), all.end());
  CHECK(std::adjacent_find(all.begin(), all.end()) == all.end());
}

TEST_CASE("the page shows the figures that the report has") {
  const View view = busy().on("2026-11-21");
  const Figures figures = figures_of(view);
  const std::string html = page(view);
  CAPTURE(html);
  CHECK(figures.kept_rate.n == 3);
  CHECK(has(html, "<dt>Promises kept</dt><dd class=\"value\">75.0%</dd><dd class=\"count\">3 of 4</dd>"));
  CHECK(has(html, "<dt>Satisfied (CSAT)</dt><dd class=\"value\">50.0%</dd><dd class=\"count\">1 of 2</dd>"));
  CHECK(has(html, "<dt>Recommend us (NPS)</dt><dd class=\"value\">0</dd><dd class=\"count\">2 people</dd>"));
  // month, kept, missed, moved
  CHECK(has(
      html,
      "<th scope=\"row\">Oct 2026</th><td class=\"number\">1</td><td class=\"number\">0</td><td class=\"number\">1</td>"));
  CHECK(has(
      html,
      "<th scope=\"row\">Nov 2026</th><td class=\"number\">1</td><td class=\"number\">1</td><td class=\"number\">0</td>"));
  // promise, to, first date, date now, delivered, days, state
  CHECK(has(
      html,
      "<th scope=\"row\">Cards</th><td>maya</td><td>2026-10-30</td><td>2026-11-06</td><td>2026-11-05</td><td class=\"number\">+6</td><td>kept</td>"));
  CHECK(has(
      html,
      "<th scope=\"row\">Film</th><td>maya</td><td>2026-11-10</td><td>2026-11-10</td><td></td><td class=\"number\">+11</td><td>overdue</td>"));
  // overdue: due, days, business days
  CHECK(has(
      html,
      "<th scope=\"row\">Film</th><td>maya</td><td>2026-11-10</td><td class=\"number\">11</td><td class=\"number\">8</td>"));
  // goodwill: in, out, balance
  CHECK(has(
      html,
      "<th scope=\"row\">maya</th><td class=\"number\">2</td><td class=\"number\">3</td><td class=\"number\">-1</td>"));
  CHECK(has(html, "<li class=\"late\">2 late</li>"));  // the film, and a low score
}

TEST_CASE("the grid puts each where they belong, with their engagement") {
  const std::string html = page(busy().on("2026-11-21"));
  const auto closely = parts(html, "<div class=\"quadrant manage-closely\">", "</ul>");
  REQUIRE(closely.size() == 1);
  CHECK(has(closely.front(), "<strong>maya</strong>"));
  CHECK(has(closely.front(), "<title id=\"grid-manage-closely-1-title\">Engagement of maya</title>"));
  CHECK(has(closely.front(), "neutral → leading"));
  CHECK(has(
      html,
      "<th scope=\"row\">hal</th><td>Legal</td><td>keep satisfied</td><td>neutral</td><td>neutral</td><td class=\"number\">0</td>"));
}

TEST_CASE("the report's grid says whom to treat gently, which the map does only when asked") {
  const View view = busy().with(private_notes("maya", "2026-12-01")).on("2026-11-21");
  CHECK(has(page(view), "&nbsp;· <span class=\"gently\">go gently</span>"));
  CHECK_FALSE(has(find_format("html")->map({&view}, {}), "go gently"));
}

TEST_CASE("the middle of a scale is neither for us nor against us") {
  ProjectBuilder builder = project().with(person("maya"));
  int n = 0;
  for (const int csat : {5, 4, 3, 2, 5, 3}) builder.with(scored(fmt::format("f{}", ++n), "maya", csat, 8));
  const View view = builder.on("2026-11-21");
  CHECK(figures_of(view).csat.neutral == 2);
  CHECK(has(page(view), "3 for, 2 neutral, 1 against, mean 3.67"));
}

TEST_CASE("service levels have a chart where the project has them") {
  const View view = busy()
                        .level("gold", 2, 5)
                        .with(promise("p7")
                                  .sla("gold")
                                  .requested("2026-10-01")
                                  .made("2026-10-02")
                                  .due("2026-10-08")
                                  .move("2026-10-07", "delivered"))
                        .on("2026-11-21");
  const std::string html = page(view);
  CHECK(has(html, "<div id=\"service-chart\" class=\"chart\" role=\"group\" aria-label=\"Service levels\""));
  CHECK(has(html,
            "<title id=\"service-chart-row-1-title\">Answered</title>\n"
            "<desc id=\"service-chart-row-1-desc\">100.0%, 1 of 1 in time</desc>"));
  CHECK(has(html, "<span class=\"name\">Answered</span> <span class=\"note\">100.0%, 1 of 1 in time</span>"));
}

TEST_CASE("a new project has a page, too") {
  const std::string html = page(project().on("2026-11-21"));
  CHECK(has(html, "Nothing is due today."));
  CHECK(has(html, "Nothing that we promised is overdue."));
  CHECK(has(html, "<h3>What they say</h3>\n<p class=\"lead\">Nobody has answered yet.</p>"));
  CHECK_FALSE(has(html, "scores-chart"));
  CHECK_FALSE(has(html, "nan"));
}

TEST_CASE("--since leaves what is owed today as it is") {
  const View whole = busy().on("2026-11-21");
  const View recent = project().on("2026-11-21");
  const std::string html = page(recent, &whole);
  CHECK(has(html, "<strong>Film</strong>"));
  CHECK(has(html, "1 promise; the oldest 11 calendar days past the date now standing."));
}

TEST_CASE("--since counts what was kept in that time, and all that is owed") {
  const View whole = busy().on("2026-11-21");
  const View recent = project().with(person("maya")).on("2026-11-21");
  const StakeholderFigures maya = figures_of(whole, recent, *find_stakeholder(recent.project, "maya"));
  CHECK(maya.kept + maya.missed == 0);
  CHECK_FALSE(maya.nps);
  CHECK(maya.overdue == std::vector<std::string>{"p2"});
  CHECK(maya.apology_owed == std::vector<std::string>{"p2"});
  CHECK(maya.they_owe == std::vector<std::string>{"p6"});
}

TEST_CASE("a report since a day says so in every format") {
  const View view = busy().on("2026-11-21");
  const ReportAnswer answer{&view, figures_of(view), {}, &view, parse_iso_date("2026-11-01")};
  for (const char* format : {"text", "md", "html"}) {
    CAPTURE(format);
    CHECK(has(find_format(format)->report(answer, {}), "Counted since Sunday 1 November 2026"));
    CHECK_FALSE(has(find_format(format)->report({&view, figures_of(view), {}}, {}), "Counted since"));
  }
  CHECK(has(find_format("json")->report(answer, {}), "\"since\": \"2026-11-01\""));
}

TEST_CASE("no line of an entry begins with the dot") {
  const std::string html = page(busy().on("2026-11-21"));
  CHECK(has(html, "<span class=\"who\">→ maya&nbsp;·</span> <span class=\"who\">Sam</span>"));
  CHECK_FALSE(has(html, "\">· "));
}

TEST_CASE("many rows become several drawings with ids of their own") {
  ProjectBuilder builder = busy();
  for (int i = 10; i < 50; ++i) {
    builder.with(person(fmt::format("s{}", i)));
    builder.with(goodwill(fmt::format("w{}", i), "2026-10-01", fmt::format("s{}", i), 1));
  }
  const std::string html = page(builder.on("2026-11-21"));
  CHECK(has(html,
            "id=\"goodwill-chart-1\" class=\"chart\" role=\"group\" aria-label=\"Goodwill with each, 1 to 16 of 41\""));
  CHECK(
      has(html,
          "id=\"goodwill-chart-3\" class=\"chart\" role=\"group\" aria-label=\"Goodwill with each, 33 to 41 of 41\""));
}

TEST_CASE("shares are written as any reader of SVG reads them") {
  using namespace render;
  CHECK(svg_bar({100.0 / 3, 5, 50, 10}, "good") ==
        "<rect class=\"good\" x=\"33.33%\" y=\"5\" width=\"50%\" height=\"10\" rx=\"2\"/>\n");
  CHECK(has(svg_dot(0.000001, 1, 2, "x"), "cx=\"0%\""));
  CHECK(
      has(svg_text(120, 1, "a<b", "x", Anchor::end), "x=\"100%\" dx=\"0\" y=\"1\" text-anchor=\"end\">a&lt;b</text>"));
}

TEST_CASE("days past the first date and days overdue are told apart") {
  const Promise moved =
      promise("p1").what("Film").made("2026-10-01").due("2026-11-13").moved("2026-11-04", "renegotiated", "2026-11-20");
  const Promise stood = promise("p2").what("Site").made("2026-10-01").due("2026-11-19");
  const std::string html = page(project().with(person("maya")).with(moved).with(stood).on("2026-11-21"));
  CHECK(has(html, ">1 day overdue, +8 days<"));
  CHECK(has(html, ">2 days overdue<"));
  CHECK(has(html, "A + counts calendar days from it, overdue those from the date now standing."));
  CHECK(has(html, "2 promises; the oldest 2 calendar days past the date now standing."));
}
