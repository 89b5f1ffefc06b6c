// SPDX-License-Identifier: MIT
#include "answers.hpp"

#include "crm/text.hpp"

#include <fmt/format.h>

namespace crm::render {
namespace {

std::string said(const LintFinding& finding) {
  std::string text = finding.why;
  if (!finding.text.empty()) text += ": " + quoted(finding.text);
  if (!finding.better.empty()) text += "; better: " + escape_visibly(finding.better);
  return text;
}

std::string line_of(const LintAnswer& answer, const LintFinding& finding) {
  return fmt::format("{}:{}:{}: {}: {} [{}]\n", answer.file == "-" ? "text" : escape_visibly(answer.file), finding.line,
                     finding.column, finding.severity == Severity::error ? "error" : "warning", said(finding),
                     finding.rule);
}

}  // namespace

std::string gcc_lint(const LintAnswer& answer, const Style&) {
  std::string text;
  for (const LintFinding& finding : answer.findings) text += line_of(answer, finding);
  return text;
}

std::string text_lint(const LintAnswer& answer, const Style& style) {
  if (answer.findings.empty()) return "nothing to mend\n";
  return gcc_lint(answer, style) + count_of(static_cast<int>(answer.findings.size()), "finding") + "\n";
}

}  // namespace crm::render
