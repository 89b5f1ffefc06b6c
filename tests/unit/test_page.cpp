// SPDX-License-Identifier: MIT
#include "render/page.hpp"
#include "render/sheet.hpp"

#include "crm/error.hpp"
#include "crm/formats.hpp"

#include <doctest/doctest.h>

using namespace crm;

namespace {

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

const std::string kLinked =
    "<a href=\"#owed\"></a><section id=\"owed\" aria-labelledby=\"owed-title owed-desc\"></section>\n";

}  // namespace

TEST_CASE("a page is made of the part that can be had of it again") {
  const render::PagePart part = render::sheet_part("A & B", "<svg><title id=\"a\">x</title>\n</svg>\n");
  const render::PagePart again = render::part_of(render::page({part}));
  CHECK(again.style == part.style);
  CHECK(again.title_html == "A &amp; B");
  CHECK(again.body_html == part.body_html);
}

TEST_CASE("a page of one project has no contents, and its ids as they are") {
  const std::string page = render::page({render::plain_part("A", kLinked)});
  CHECK(has(page, "<article>\n" + kLinked + "</article>\n"));
  CHECK_FALSE(has(page, "<nav"));
}

TEST_CASE("several pages make one, with each id once and a line that leads to each") {
  const ProjectAnswer one{"One <1>", render::html_page("Report of One", kLinked)};
  const ProjectAnswer two{"Two", render::html_page("Report of Two", kLinked)};
  const std::string page = find_format("html")->joined({one, two});
  CHECK(has(page, "<title>Report of One, and 1 more</title>"));
  CHECK(has(page, "<li><a href=\"#project-1\">One &lt;1&gt;</a></li>\n<li><a href=\"#project-2\">Two</a></li>"));
  CHECK(has(page, "<article id=\"project-1\">\n" + kLinked));
  CHECK(has(page,
            "<article id=\"project-2\">\n<a href=\"#project-2-owed\"></a><section id=\"project-2-owed\" "
            "aria-labelledby=\"project-2-owed-title project-2-owed-desc\"></section>"));
  CHECK(page.find("<style>") == page.rfind("<style>"));
  CHECK(page.find("<main>") == page.rfind("<main>"));
}

TEST_CASE("the links to several projects say how much each owes, and tell two of one name apart") {
  const std::string owes = std::string(render::kCounts) + "<li class=\"late\">2 late</li>\n</ul>\n";
  const ProjectAnswer here{"Film", render::html_page("A", owes)};
  const ProjectAnswer there{"Film", render::html_page("B", kLinked), "../other/"};
  const std::string page = find_format("html")->joined({here, there});
  CHECK(has(page, "<li><a href=\"#project-1\">Film</a>\n" + std::string(render::kCounts) +
                      "<li class=\"late\">2 late</li>\n</ul></li>\n"
                      "<li><a href=\"#project-2\">Film, ../other/</a></li>"));
}

TEST_CASE("several tables make one if they have the same columns") {
  const auto joined = find_format("csv")->joined;
  CHECK(joined({{"One", "id,project\na,One\n"}, {"Two", "id,project\nb,Two\n"}}) == "id,project\na,One\nb,Two\n");
  CHECK_THROWS_AS(joined({{"One", "id,project,name\na,One,A\n"}, {"Two", "id,project,what\nb,Two,B\n"}}), Error);
}
