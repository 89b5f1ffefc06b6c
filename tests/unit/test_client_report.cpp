// SPDX-License-Identifier: MIT
#include "report_sample.hpp"

#include <doctest/doctest.h>

using namespace crm;
using namespace crm::test;

namespace {

std::string without_style(std::string text) {
  const std::size_t start = text.find("<style>");
  return start == std::string::npos ? text : text.erase(start, text.find("</style>") - start);
}

}  // namespace

TEST_CASE("a scale without two months has its first and last day") {
  const Promise cover = promise("p1").what("Cover").made("2026-11-02").due("2026-11-27");
  const std::string html = client_page(project().with(person("maya")).with(cover).on("2026-11-10"), "maya");
  CHECK(has(html, "text-anchor=\"start\">10 Nov 2026</text>"));
  CHECK(has(html, "text-anchor=\"end\">27 Nov 2026</text>"));
  CHECK(has(html, ">Friday 27 November 2026: open, Fri 27 Nov</desc>"));
}

TEST_CASE("the legend of dates has the states that there are") {
  const std::string html = client_page(busy().on("2026-11-21"), "hal");
  CHECK(has(html, "</svg> delivered</li>"));
  CHECK(has(html, "</svg> still to come</li>"));
  CHECK_FALSE(has(html, "</svg> at risk</li>"));
  CHECK_FALSE(has(html, "</svg> late</li>"));
}

TEST_CASE("a client's report has their promises, dates and nobody's fault") {
  const letters::ClientReport report = report_for(busy().on("2026-11-21"), "maya");
  REQUIRE(report.promises.size() == 3);
  const letters::ClientPromise& film = report.promises[2];
  CHECK(film.what == "Film");
  CHECK(film.standing == letters::Standing::overdue);
  CHECK(film.credit.empty());
  CHECK(report.promises[0].credit == "Lin");
  REQUIRE(report.moved.size() == 1);
  CHECK(iso(report.moved[0].was) + " " + iso(report.moved[0].now) + " " + iso(report.moved[0].on) ==
        "2026-10-30 2026-11-06 2026-10-28");
  REQUIRE(report.needed.size() == 3);
  CHECK(report.needed[0].ask == letters::Ask::send);
  CHECK(report.needed[0].what == "Copy");
  CHECK(report.needed[1].ask == letters::Ask::accept);
  REQUIRE(report.milestones.size() == 1);
  CHECK(report.milestones[0].what == "Cards");
}

TEST_CASE("a client's report since a day leaves out only what was settled before") {
  const Promise accepted = promise("p7")
                               .what("Logo")
                               .made("2026-09-01")
                               .due("2026-10-09")
                               .move("2026-10-09", "delivered")
                               .move("2026-11-12", "accepted");
  const View view = busy().with(accepted).on("2026-11-21");
  const letters::ClientReport report =
      letters::client_report(view, *find_stakeholder(view.project, "maya"), parse_iso_date("2026-11-15"));
  REQUIRE(report.promises.size() == 3);
  CHECK(report.promises[0].what == "Cover");  // delivered, and they have not accepted it
  CHECK(report.promises[1].what == "Cards");
  CHECK(report.promises[2].what == "Film");
  CHECK(report.promises[2].standing == letters::Standing::overdue);
  CHECK(report.moved.empty());
  CHECK(report.needed == report_for(view, "maya").needed);
  for (const char* format : {"text", "md", "html"}) {
    CAPTURE(format);
    CHECK(has(find_format(format)->client_report(report, {}),
              "What is open, and what was settled since Sunday 15 November 2026."));
  }
}

TEST_CASE("what was asked for and not promised is no promise, and the counts add up") {
  const View view =
      project()
          .with(person("maya"))
          .with(promise("p1").what("Cover").made("2026-11-02").due("2026-11-27"))
          .with(promise("p2").what("Poster").made("2026-11-02").due("2026-11-27").move("2026-11-05", "revoked"))
          .with(promise("p3").what("Song").requested("2026-11-19"))
          .with(promise("p4").what("Dance").requested("2026-11-09"))
          .with(promise("p5").what("Play").requested("2026-11-10").move("2026-11-11", "declined"))
          .on("2026-11-21");
  const letters::ClientReport report = report_for(view, "maya");
  CHECK(report.promises.size() == 2);
  REQUIRE(report.requests.size() == 3);
  CHECK(report.requests[1].what == "Play");
  CHECK_FALSE(report.requests[1].answer_by);
  const std::string text = find_format("text")->client_report(report, {});
  CAPTURE(text);
  CHECK(
      has(text,
          "0 of 2 promises delivered, 1 open, 1 taken back. Next: Cover, Fri 27 Nov. 2 requests wait for our answer."));
  CHECK(has(text, "our answer was due Wed 11 Nov"));
  CHECK(has(text, "our answer by Mon 23 Nov"));
  const std::string html = client_page(view, "maya");
  CHECK(has(html, "<h2 id=\"requests-heading\">What you asked for</h2>"));
  CHECK(has(html, "<span class=\"state\">declined</span>"));
}

TEST_CASE("a client's report says at risk where the status letter does") {
  const auto site = promise("p1").what("Site").made("2026-11-02").due("2026-11-20");
  const View calm = project().with(person("maya")).with(site).on("2026-11-10");
  CHECK(report_for(calm, "maya").promises[0].standing == letters::Standing::open);
  const View slipping =
      project().with(person("maya")).with(site).with(delay("d1", "2026-11-09", {"p1"})).on("2026-11-10");
  CHECK(report_for(slipping, "maya").promises[0].standing == letters::Standing::at_risk);
  CHECK(letters::status_update(slipping, *find_stakeholder(slipping.project, "maya")).next[0].at_risk);
  const std::string text = find_format("text")->client_report(report_for(slipping, "maya"), {});
  CHECK(has(text, "0 of 1 promise delivered, 1 at risk. Next: Site, Fri 20 Nov."));
  CHECK(has(client_page(slipping, "maya"), "<span class=\"state\">at risk</span>"));
}

TEST_CASE("a client's report says nothing of others and nothing of ours in any format") {
  Promise film = promise("p9")
                     .to("maya")
                     .what("Poster")
                     .why("token-why")
                     .target("2026-11-01")
                     .owner("token-owner")
                     .made("2026-10-01")
                     .due("2026-11-10");
  film.tags = {"token-tag"};
  const View view = busy().with(film).with(private_notes("maya")).on("2026-11-21");
  for (const char* format : {"text", "md", "json", "html"}) {
    CAPTURE(format);
    const std::string text = find_format(format)->client_report(report_for(view, "maya"), {});
    CHECK(has(text, "Poster"));
    for (const char* word : {"token", "hal", "List of claims", "Brief", "Legal", "oodwill", "NPS", "CSAT", "leading",
                             "Sam", "2026-11-01", "people"}) {
      CAPTURE(word);
      CHECK_FALSE(has(without_style(text), word));
    }
  }
}

TEST_CASE("a client's report as JSON has every list") {
  const View view = busy().on("2026-11-21");
  const std::string json = find_format("json")->client_report(report_for(view, "hal"), {});
  CHECK(json.starts_with("{\n  \"schema\": \"crm.client-report/1\",\n  \"reader\": {\n    \"name\": \"hal\""));
  CHECK(has(json, "\"moved\": []"));
  CHECK(has(json, "\"standing\": \"open\""));
}

TEST_CASE("a move that the promise does not allow moves no date for the client either") {
  Promise bad = promise("p1")
                    .what("Cover")
                    .made("2026-09-01")
                    .due("2026-09-18")
                    .move("2026-09-10", "withdrawn")
                    .moved("2026-09-11", "renegotiated", "2026-12-01");
  CHECK(report_for(project().with(person("maya")).with(bad).on("2026-11-21"), "maya").moved.empty());
}
