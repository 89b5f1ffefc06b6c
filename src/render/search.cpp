// SPDX-License-Identifier: MIT
#include "answers.hpp"
#include "json.hpp"
#include "json_parts.hpp"
#include "style.hpp"

namespace crm::render {

std::string text_search(const SearchAnswer& answer, const Style& style) {
  if (answer.rows.empty()) return "nothing found\n";
  Table table;
  table.columns.resize(answer.several ? 4 : 3);
  for (const SearchAnswer::Row& row : answer.rows) {
    std::vector<std::string>& cells = table.rows.emplace_back();
    if (answer.several) cells.push_back(row.project);
    cells.insert(cells.end(), {typed_id(row.hit.record), row.hit.field, row.hit.excerpt});
  }
  return text_table(table, style, 0);
}

std::string json_search(const SearchAnswer& answer, const Style&) {
  Json hits = Json::list();
  for (const SearchAnswer::Row& row : answer.rows) {
    Json hit = Json::object();
    hit.add("id", typed_id(row.hit.record)).add("kind", row.hit.record.kind->name);
    if (answer.several) hit.add("project", row.project);
    hit.add("field", row.hit.field).add("excerpt", row.hit.excerpt);
    hit.add("file", row.hit.record.info().file).add("line", row.hit.line);
    hits.add(std::move(hit));
  }
  return Json::object()
      .add("schema", "crm.search/1")
      .add("hits", std::move(hits))
      .add("problems", problems_json(answer.problems))
      .text();
}

}  // namespace crm::render
