// SPDX-License-Identifier: MIT
// Hostile data through every format: nothing raw, nothing live.
#include "unit/render_sample.hpp"

#include "crm/text.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace crm;
using namespace crm::test;

namespace {

constexpr const char* kCanary =
    "=cmd()\x1b[31m<script>alert(1)</script>\r\nBcc: x@y.example \xe2\x80\xae `id` **b** | $(touch x)";

View hostile_view() {
  Project project = sample_project();
  project.config.name = kCanary;
  project.promises[0].what = kCanary;
  project.promises[0].owner = kCanary;
  project.stakeholders[1].name = kCanary;
  project.stakeholders[1].org = kCanary;
  return view_on(project, day("2026-11-21"));
}

void check_harmless(std::string_view format, const std::string& text) {
  CAPTURE(format);
  CAPTURE(text);
  const auto forbidden = [&](const CodePoint& point) {
    // RFC 5545 wants CRLF at the end of each line.
    const bool ends_line = format == "ics" && point.value == '\r' && text.substr(point.offset, 2) == "\r\n";
    return is_forbidden(point.value) && !ends_line;
  };
  const std::vector<CodePoint> points = code_points(text);
  CHECK(std::none_of(points.begin(), points.end(), forbidden));
  if (format == "html" || format == "junit" || format == "md") CHECK(text.find("<script>") == std::string::npos);
  if (format == "md") CHECK(text.find("**b**") == std::string::npos);
  if (format == "csv") CHECK(text.find(",=cmd") == std::string::npos);
  if (format == "github" || format == "ics") CHECK(text.find("\nBcc") == std::string::npos);
}

}  // namespace

TEST_CASE("hostile data comes out harmless in every format") {
  const View view = hostile_view();
  FollowUpAnswer follow_ups;
  std::vector<FollowUp> rows = sample_follow_ups();
  for (FollowUp& row : rows) row.message = kCanary;
  rows.back().subject = kCanary;
  follow_ups.projects.push_back({&view, rows, {}, {}});
  follow_ups.all = true;
  follow_ups.explain = true;

  RecordAnswer records = promises_answer();
  records.rows = {{kCanary, &view.project, {records.kind, view.project.promises.data()}, view.lives.data()}};
  records.several = true;
  ProblemAnswer problems{{{{kCanary, 1, 3}, kCanary, Severity::error, kCanary, kCanary, kCanary}}, {}};
  const ReportAnswer report{&view, figures_of(view), {}};
  const LetterAnswer letter{kCanary, kCanary, kCanary, kCanary};

  for (const Format& format : format_table()) {
    if (format.follow_ups) check_harmless(format.name, format.follow_ups(follow_ups, {}));
    if (format.records) check_harmless(format.name, format.records(records, {}));
    if (format.problems) check_harmless(format.name, format.problems(problems, {}));
    if (format.report) check_harmless(format.name, format.report(report, {}));
    if (format.letter && format.name != "md") check_harmless(format.name, format.letter(letter, {}));
  }
}

TEST_CASE("a letter in Markdown has the headings, lists and bold of its page, and nothing else") {
  const LetterAnswer letter{"Subject", "", "", "# One\n\n- **two** & <img src=x>\n1. ![x](http://y) `z` a_b_\n"};
  CHECK(find_format("md")->letter(letter, {}) ==
        "# Subject\n\n# One\n\n- **two** &amp; &lt;img src=x&gt;\n1. !\\[x\\](http://y) \\`z\\` a\\_b\\_\n");
}

TEST_CASE("JSON keeps the value of what it escapes") {
  FollowUp row = follow_up(kOverdue, "p09-film", "maya-chen", "2026-11-20");
  row.message = "a\u202eb\u007f";
  const std::string json = rendered("json", answer_of({row}));
  CHECK(json.find("\"a\\u202eb\\u007f\"") != std::string::npos);
}

TEST_CASE("pages bring no script and fetch nothing") {
  const std::string page = rendered("html", answer_of(sample_follow_ups()));
  CHECK(page.find("default-src 'none'; style-src 'unsafe-inline'; img-src data:") != std::string::npos);
  CHECK(page.find("<script") == std::string::npos);
  CHECK(page.find("http://") == std::string::npos);
  CHECK(page.find("https://") == std::string::npos);
}
