// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/session.hpp"

#include "crm/error.hpp"
#include "crm/lint.hpp"
#include "crm/text.hpp"

#include <fmt/format.h>

namespace crm::cli {
namespace {

constexpr Option kOptions[]{
    {.name = "ID", .takes = Takes::optional, .doc = "one rule, explained"},
};

struct Row {
  std::string_view id, level, when;
};

std::vector<Row> reminders() {
  std::vector<Row> rows;
  for (const Rule& rule : rule_table()) rows.push_back({rule.id, name_of(rule.level), rule.when});
  return rows;
}

std::string_view word_for(Severity severity) { return severity == Severity::error ? "error" : "warning"; }

std::vector<Row> lint_rules() {
  std::vector<Row> rows;
  for (const LintRule& rule : lint_table()) rows.push_back({rule.id, word_for(rule.severity), rule.when});
  return rows;
}

// Wrapped on a terminal, whole lines elsewhere.
std::string table(const std::vector<Row>& rows, const Style& style) {
  constexpr int kIdColumns = 24;
  constexpr int kIndent = kIdColumns + 9;
  constexpr int kNarrowest = 20;
  std::string text;
  for (const Row& row : rows) {
    std::string margin = pad_to_width(row.id, kIdColumns) + pad_to_width(row.level, kIndent - kIdColumns);
    const bool folds = style.width >= kIndent + kNarrowest;
    for (const std::string& line : folds ? wrap(row.when, style.width - kIndent) : std::vector{std::string(row.when)}) {
      text += margin + line + '\n';
      margin.assign(kIndent, ' ');
    }
  }
  return text;
}

class Explanation {
 public:
  explicit Explanation(const Row& row) : text_(fmt::format("{} ({})\n", row.id, row.level)) { add("when", row.when); }
  void add(std::string_view title, std::string_view body) {
    constexpr int kIndent = 10;
    std::string head = fmt::format("{}:", title);
    for (const std::string& line : wrap(body, 80 - kIndent)) {
      text_ += pad_to_width(head, kIndent) + line + '\n';
      head.clear();
    }
  }
  const std::string& text() const { return text_; }

 private:
  std::string text_;
};

std::string explain(const Rule& rule) {
  Explanation explanation({rule.id, name_of(rule.level), rule.when});
  explanation.add("why", rule.reason);
  explanation.add("settle", rule.settle);
  return explanation.text();
}

std::string explain(const LintRule& rule) {
  Explanation explanation({rule.id, word_for(rule.severity), rule.when});
  explanation.add("why", rule.reason);
  const std::string words = join({rule.words.begin(), rule.words.end()}, ", ");
  explanation.add("words", words);
  for (const LintWordClass& one : lint_word_classes())
    if (words.find(one.name) != std::string::npos)
      explanation.add(one.name.substr(1, one.name.size() - 2), join({one.words.begin(), one.words.end()}, ", "));
  return explanation.text();
}

std::string explain(const std::string& id) {
  if (const Rule* rule = find_rule(id)) return explain(*rule);
  if (const LintRule* rule = find_lint_rule(id)) return explain(*rule);
  std::vector<std::string> ids;
  for (const auto& rows : {reminders(), lint_rules()})
    for (const Row& row : rows) ids.emplace_back(row.id);
  throw Error(ErrorKind::usage, fmt::format("no rule {}{}", crm::quoted(id), did_you_mean(id, ids)),
              "crm rules lists them");
}

int run_rules(Session& session, const Arguments& arguments) {
  if (arguments.has("ID"))
    session.print(explain(arguments.one("ID")));
  else
    session.print(fmt::format("follow-ups:\n{}\nletters:\n{}", table(reminders(), session.style()),
                              table(lint_rules(), session.style())));
  return 0;
}

}  // namespace

const Command kRules{
    .name = "rules",
    .group = "data",
    .summary = "what reminds of what, and why",
    .access = Access::none,
    .options = kOptions,
    .examples = "crm rules\ncrm rules notice-owed",
    .run = run_rules,
};

}  // namespace crm::cli
