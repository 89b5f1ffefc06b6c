// SPDX-License-Identifier: MIT
#include "unit/render_sample.hpp"

#include "crm/text.hpp"

#include <doctest/doctest.h>

using namespace crm;
using namespace crm::test;

namespace {

std::string records(const char* format, const RecordAnswer& answer, const Style& style = {}) {
  return find_format(format)->records(answer, style);
}

}  // namespace

TEST_CASE("records as an aligned table") {
  CHECK(records("text", promises_answer()) ==
        "id        status  current_due  to          what\n"
        "p09-film  open    2026-11-20   maya-chen   Holiday film\n"
        "p10-list  open    2026-11-10   hal-briggs  Evidence list\n"
        "p11-cuts  open    2026-11-24   maya-chen   Social cuts\n");
  CHECK(records("md", promises_answer()).starts_with("| id | status | current\\_due | to | what |\n| --- | "));
  CHECK(records("ids", promises_answer()) == "p09-film\np10-list\np11-cuts\n");
}

TEST_CASE("a table on a terminal cuts its widest column") {
  Project project = sample_project();
  project.promises[0].what = "Holiday film with a title that is far too long for a terminal";
  const View view = view_on(project, day("2026-11-21"));
  RecordAnswer answer = promises_answer();
  answer.rows = {{"", &view.project, {answer.kind, view.project.promises.data()}, view.lives.data()}};
  const std::vector<std::string> lines = split_lines(records("text", answer, {Colour::off, 60}));
  CHECK(display_width(lines[1]) == 60);
  CHECK(lines[1].ends_with("…"));
  CHECK(records("text", answer).find("far too long for a terminal\n") != std::string::npos);
}

TEST_CASE("one record in full") {
  RecordAnswer answer = promises_answer();
  answer.single = true;
  answer.rows.resize(1);
  CHECK(records("text", answer) ==
        "id:           p09-film\n"
        "status:       open\n"
        "current_due:  2026-11-20\n"
        "outcome:      missed\n"
        "misses:       2026-11-20\n"
        "by:           team\n"
        "to:           maya-chen\n"
        "owner:        Sam Okafor\n"
        "what:         Holiday film\n"
        "made:         2026-10-01\n"
        "due:          2026-11-20\n"
        "urgency:      1\n"
        "impact:       1\n");
}

TEST_CASE("cells of any field") {
  Project project = sample_project();
  project.stakeholders[0].prefers.channel = Channel::one_to_one;
  project.stakeholders[0].tags = {"a", "b"};
  project.stakeholders[0].primary = true;
  const RecordAnswer::Row row{"", &project, {find_kind("stakeholder"), project.stakeholders.data()}, nullptr};
  CHECK(cell(row, "id") == "hal-briggs");
  CHECK(cell(row, "prefers.channel") == "one-to-one");
  CHECK(cell(row, "prefers") == "channel: one-to-one");
  CHECK(cell(row, "tags") == "a, b");
  CHECK(cell(row, "primary") == "true");
  CHECK(cell(row, "added") == "2026-09-01");
  CHECK(cell(row, "nonsense").empty());
  CHECK(cell(row, "name.of").empty());
}

TEST_CASE("default columns are fields of their kind") {
  for (const Kind& kind : kind_table()) {
    CAPTURE(kind.name);
    CHECK_FALSE(default_columns(kind).empty());
    for (const std::string& column : default_columns(kind)) {
      CAPTURE(column);
      const bool derived = column == "status" || column == "current_due";
      CHECK((derived || find_field(kind.fields(), column) != nullptr));
    }
  }
}

TEST_CASE("records as JSON") {
  RecordAnswer answer = promises_answer();
  answer.rows.resize(1);
  CHECK(records("json", answer) == R"({
  "schema": "crm.promises/1",
  "promises": [
    {
      "id": "p09-film",
      "by": "team",
      "to": "maya-chen",
      "owner": "Sam Okafor",
      "what": "Holiday film",
      "made": "2026-10-01",
      "due": "2026-11-20",
      "urgency": 1,
      "impact": 1,
      "status": "open",
      "current_due": "2026-11-20",
      "outcome": "missed"
    }
  ],
  "problems": []
}
)");
}

TEST_CASE("cells that a spreadsheet would run are made harmless") {
  Project project = sample_project();
  RecordAnswer answer = promises_answer();
  answer.columns = {"what"};
  const auto csv = [&](const char* what) {
    project.promises[0].what = what;
    answer.rows = {{"", &project, {answer.kind, project.promises.data()}, nullptr}};
    return records("csv", answer);
  };
  CHECK(csv("=cmd()") == "id,what\np09-film,'=cmd()\n");
  CHECK(csv("+1") == "id,what\np09-film,'+1\n");
  CHECK(csv("-1") == "id,what\np09-film,'-1\n");
  CHECK(csv("@x") == "id,what\np09-film,'@x\n");
  CHECK(csv("a,b") == "id,what\np09-film,\"a,b\"\n");
  CHECK(csv("say \"hi\"") == "id,what\np09-film,\"say \"\"hi\"\"\"\n");
  CHECK(csv("two\nlines") == "id,what\np09-film,\"two\nlines\"\n");
  CHECK(csv("plain") == "id,what\np09-film,plain\n");
  answer.raw = true;
  CHECK(csv("=cmd()") == "id,what\np09-film,=cmd()\n");
  CHECK(csv("-\x1b[31m") == "id,what\np09-film,-\\x1b[31m\n");
}
