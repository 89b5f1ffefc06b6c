// SPDX-License-Identifier: MIT
#include "unit/render_sample.hpp"

#include "crm/text.hpp"

#include <doctest/doctest.h>

using namespace crm;
using namespace crm::test;

namespace {

Problem film_problem() {
  return {{"promises/p09-film.yaml", 7, 6}, "date",           Severity::error, "due date '2026-02-30' does not exist",
          "February 2026 has 28 days",      "due: 2026-02-30"};
}

std::string problems(const char* format, const ProblemAnswer& answer) {
  return find_format(format)->problems(answer, {});
}

}  // namespace

TEST_CASE("a problem with its place, line, caret and remedy") {
  CHECK(problem_text(film_problem()) ==
        "crm: error: promises/p09-film.yaml:7:6: due date '2026-02-30' does not exist\n"
        "  due: 2026-02-30\n"
        "       ^\n"
        "  February 2026 has 28 days\n");
}

TEST_CASE("a warning without a line") {
  const Problem problem{{"crm.yaml", 0, 0}, "driver", Severity::warning, "no merge driver", {}, {}};
  CHECK(problem_text(problem) == "crm: warning: crm.yaml: no merge driver\n");
}

TEST_CASE("the caret counts columns, not bytes") {
  Problem problem = film_problem();
  problem.excerpt = "what: 納品\x1b[31m x";
  problem.where.column = 17;  // of the x: six letters, two of three bytes, five of the escape, a space … in bytes
  const std::vector<std::string> lines = split_lines(problem_text(problem));
  CHECK(lines[1] == "  what: 納品\\x1b[31m x");
  CHECK(display_width(lines[2]) == 2 + 6 + 4 + 7 + 1);
}

TEST_CASE("long lines are shown around the caret") {
  Problem problem = film_problem();
  problem.excerpt = "what: " + std::string(300, 'a') + "X" + std::string(300, 'b');
  problem.where.column = 307;
  const std::vector<std::string> lines = split_lines(problem_text(problem));
  CHECK(display_width(lines[1]) <= 78);
  CHECK(lines[1].starts_with("  …a"));
  CHECK(lines[1].ends_with("b…"));
  const auto caret = static_cast<std::size_t>(display_width(lines[2])) - 1;
  CHECK(lines[1].substr(caret + 2, 1) == "X");  // the … is three bytes wide but one column
}

TEST_CASE("problems for machines") {
  ProblemAnswer answer{{film_problem()}, "crm/"};
  answer.problems[0].message = "50% wrong,\r\nreally: yes";
  answer.problems[0].hint.clear();
  CHECK(problems("github", answer) ==
        "::error file=crm/promises/p09-film.yaml,line=7,col=6,title=date::50%25 wrong,\\x0d%0Areally: yes\n");
  CHECK(problems("gcc", answer) == "crm/promises/p09-film.yaml:7:6: error: 50% wrong,\\x0d\\nreally: yes [date]\n");
}

TEST_CASE("fingerprints stay when lines move, and differ within a file") {
  ProblemAnswer answer{{film_problem()}, {}};
  const auto fingerprint = [](const std::string& json) { return json.substr(json.find("fingerprint"), 32); };
  const std::string before = fingerprint(problems("gitlab", answer));
  answer.problems[0].where.line = 99;
  CHECK(fingerprint(problems("gitlab", answer)) == before);
  answer.problems.push_back(film_problem());
  const std::string both = problems("gitlab", answer);
  CHECK(both.find(before) == both.rfind(before));
}

TEST_CASE("JUnit: errors fail, warnings do not, and nothing found is a case") {
  ProblemAnswer answer{{film_problem(), film_problem()}, {}};
  answer.problems[1].severity = Severity::warning;
  answer.problems[0].message = "<b> & \"x\"";
  const std::string xml = problems("junit", answer);
  CHECK(xml.find("tests=\"2\" failures=\"1\"") != std::string::npos);
  CHECK(xml.find("&lt;b&gt; &amp; &quot;x&quot;") != std::string::npos);
  CHECK(xml.find("<system-out>") != std::string::npos);
  CHECK(problems("junit", {}).find("tests=\"1\" failures=\"0\"") != std::string::npos);
}

TEST_CASE("problems as JSON have null for an unknown place") {
  ProblemAnswer answer{{film_problem()}, {}};
  answer.problems[0].where = {"crm.yaml", 0, 0};
  CHECK(problems("json", answer) == R"({
  "schema": "crm.problems/1",
  "problems": [
    {
      "file": "crm.yaml",
      "line": null,
      "column": null,
      "rule": "date",
      "severity": "error",
      "message": "due date '2026-02-30' does not exist",
      "hint": "February 2026 has 28 days"
    }
  ]
}
)");
}

TEST_CASE("no problem, no words") {
  CHECK(problems("text", {}).empty());
  CHECK(problems("gitlab", {}) == "[]\n");
  CHECK(problems("github", {}).empty());
}
