// SPDX-License-Identifier: MIT
#include "answers.hpp"
#include "json.hpp"

namespace crm::render {

std::string json_lint(const LintAnswer& answer, const Style&) {
  Json findings = Json::list();
  for (const LintFinding& finding : answer.findings)
    findings.add(Json::object()
                     .add("rule", finding.rule)
                     .add("severity", finding.severity == Severity::error ? "error" : "warning")
                     .add("line", finding.line)
                     .add("column", finding.column)
                     .add("text", finding.text)
                     .add("why", finding.why)
                     .add("better", finding.better)
                     .add("count", finding.count)
                     .add("limit", finding.limit));
  return Json::object()
      .add("schema", "crm.lint/1")
      .add("file", answer.file)
      .add("findings", std::move(findings))
      .text();
}

}  // namespace crm::render
