// SPDX-License-Identifier: MIT
#include "unit/render_sample.hpp"

#include <doctest/doctest.h>

using namespace crm;
using namespace crm::test;

namespace {

const LetterAnswer kLetter{"The film moves: please choose by Monday", "Maya Chen", "maya@larkfield.example",
                           "Maya, please choose.\n\nYour options\n1. Library track & <all>\n2. **Present** track\n\n"
                           "- one\n- two\n\nPriya Nair\nStudio"};

}  // namespace

TEST_CASE("a letter as text") {
  const std::string text = find_format("text")->letter(kLetter, {});
  CHECK(text.starts_with(
      "To: Maya Chen <maya@larkfield.example>\nSubject: The film moves: please choose by Monday\n\nMaya"));
  CHECK(text.ends_with("Priya Nair\nStudio\n"));
}

TEST_CASE("a letter as a page") {
  const std::string html = find_format("html")->letter(kLetter, {});
  CHECK(html.find("<p>Maya, please choose.</p>\n<p>Your options</p>\n<ol>\n<li>Library track &amp; &lt;all&gt;</li>\n"
                  "<li><strong>Present</strong> track</li>\n</ol>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n"
                  "<p>Priya Nair<br>\nStudio</p>\n") != std::string::npos);
}

TEST_CASE("a letter as JSON") {
  const std::string json = find_format("json")->letter({"Hello", "Maya Chen", "", "Text."}, {});
  CHECK(json ==
        "{\n  \"schema\": \"crm.letter/1\",\n  \"subject\": \"Hello\",\n  \"to\": \"Maya Chen\",\n"
        "  \"address\": null,\n  \"body\": \"Text.\"\n}\n");
}

TEST_CASE("a page of our own has nobody to go to") {
  const LetterAnswer page{"PRIVATE: Maya Chen", "", "", "Text.\n"};
  CHECK(find_format("text")->letter(page, {}) == "PRIVATE: Maya Chen\n\nText.\n");
  CHECK(find_format("md")->letter(page, {}) == "# PRIVATE: Maya Chen\n\nText.\n");
  CHECK(find_format("html")->letter(page, {}).find("To:") == std::string::npos);
}
