// SPDX-License-Identifier: MIT
#include "unit/render_sample.hpp"

#include <doctest/doctest.h>

using namespace crm;
using namespace crm::test;

namespace {

std::string report(const char* format) {
  const View& view = sample_view();
  return find_format(format)->report({&view, figures_of(view), {}}, {});
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("every rate of the report has its n beside it") {
  const std::string text = report("text");
  CAPTURE(text);
  CHECK(text.starts_with("Larkfield · Saturday 21 November 2026\n\nPromises\n"));
  CHECK(has(text, "kept                         0.0%  0 of 2\n"));
  CHECK(has(text, "kept by them                    –  none yet\n"));
  CHECK(has(text, "\nPromises to each\n"));
  CHECK(has(report("md"), "| kept | 0.0% | 0 of 2 |\n"));
}

TEST_CASE("the report as JSON has every name of the contract") {
  const std::string json = report("json");
  CAPTURE(json);
  CHECK(json.starts_with(
      "{\n  \"schema\": \"crm.report/1\",\n  \"project\": \"Larkfield\",\n  \"today\": \"2026-11-21\""));
  for (const char* name : {"kept_rate", "first_date_rate", "early_warning_rate", "kept_rate_theirs", "kept_rate_by_org",
                           "fairness", "csat", "nps", "ces", "slips", "slip_reasons", "goodwill_total", "outcomes",
                           "notice_lead", "deferral_chains", "trends", "withdrawn", "revoked", "none"})
    CHECK(has(json, "\"" + std::string(name) + "\": "));
  CHECK(has(json, "\"kept_rate\": {\n      \"n\": 0,\n      \"of\": 2,\n      \"percent\": 0.0\n    }"));
  CHECK_FALSE(has(json, "sla"));
}

TEST_CASE("service levels are there where the project has one") {
  const View& view = sample_view();
  Figures figures = figures_of(view);
  figures.has_sla = true;
  figures.sla_response = {1, 2};
  figures.sla["p09-film"] = {"gold", SlaClock{2, SlaState::met}, {}};
  const ReportAnswer answer{&view, figures, {}};
  const std::string json = find_format("json")->report(answer, {});
  CHECK(has(json, "\"sla_response\": {\n      \"n\": 1,\n      \"of\": 2,\n      \"percent\": 50.0\n    }"));
  CHECK(has(json,
            "\"sla\": {\n      \"p09-film\": {\n        \"response\": {\n          \"business_days\": 2,\n"
            "          \"state\": \"met\"\n        },\n        \"resolution\": null"));
  CHECK(has(json, "\"misses\": [\n        \"2026-11-20\"\n      ],\n      \"sla\": {"));
  CHECK(has(find_format("text")->report(answer, {}), "answered within the service level   50.0%  1 of 2\n"));
}

TEST_CASE("schemas say what a field may hold") {
  const std::string schema = json_schema(*find_kind("promise"));
  CHECK(has(schema, "\"$schema\": \"http://json-schema.org/draft-07/schema#\""));
  CHECK(has(schema, "\"required\": [\n    \"by\",\n    \"to\",\n    \"what\"\n  ]"));
  CHECK(has(schema, "\"additionalProperties\": false"));
  CHECK(has(schema, "\"^x-\": true"));
  CHECK(has(schema, "\"minimum\": 1,\n      \"maximum\": 3"));
  CHECK(has(schema, "\"client-input\""));
}

TEST_CASE("formats are found by name") {
  CHECK(find_format("json") != nullptr);
  CHECK(find_format("xml") == nullptr);
  for (const Format& format : format_table()) {
    CHECK_FALSE(format.doc.empty());
    CHECK(find_format(format.name) == &format);
  }
}
