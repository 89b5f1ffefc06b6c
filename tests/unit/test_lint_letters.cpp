// SPDX-License-Identifier: MIT
#include "unit/lint_sample.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <fstream>
#include <iterator>

using namespace crm;
using namespace crm::test;

namespace {

std::string letter(std::string_view name) {
  std::ifstream file(fmt::format("{}/letters/{}", CRM_TEST_DATA, name), std::ios::binary);
  REQUIRE(file.good());
  return {std::istreambuf_iterator<char>(file), {}};
}

// "rule: words", "rule count/limit", or only the rule.
Lines summary(std::string_view text, const LintSubject& subject) {
  Lines lines;
  for (const LintFinding& finding : lint(text, subject)) {
    lines.push_back(finding.rule);
    if (!finding.text.empty()) lines.back() += ": " + finding.text;
    if (finding.count) lines.back() += fmt::format(" {}/{}", *finding.count, *finding.limit);
  }
  return lines;
}

// As the scenario that the two letters belong to.
LintSubject scenario_subject() {
  LintSubject subject = sample_subject();
  subject.other_clients = {
      "Dev Patel", "Finance Business Partners", "Hal Briggs", "Ines Moreau", "June Osei", "Rosa Lindt", "Tom Alvarez"};
  subject.other_first_names = {"Dev", "Hal", "Ines", "Rosa"};  // June is a month, and Tom is to be informed
  subject.confidential_terms = {"Project Heron", "redundancy", "resignation", "margin target", "Vantage Agency"};
  subject.glossary = {
      {"CMYK", "the four-colour print process"}, {"OOH", "out-of-home advertising"}, {"POS", "point of sale"}};
  return subject;
}

std::string with_crlf(std::string_view text) {
  std::string crlf;
  for (char c : text) crlf += c == '\n' ? std::string("\r\n") : std::string(1, c);
  return crlf;
}

}  // namespace

TEST_CASE("the good notice has no findings") {
  CHECK(summary(letter("notice-good.txt"), scenario_subject()) == Lines{});
  CHECK(summary(with_crlf(letter("notice-good.txt")), scenario_subject()) == Lines{});
}

TEST_CASE("the bad notice has the findings of expected.yaml, in the order of the text") {
  const Lines expected{"old-and-new-date",
                       "impact-on-reader",
                       "two-options",
                       "next-update",
                       "recovery",
                       "apology-responsibility",
                       "apology-repair",
                       "average-sentence 28.2/20",
                       "ask-first",
                       "long-sentence 57/25",
                       "cause-in-one-sentence",
                       "blame: outside of our control",
                       "blame: Vantage Agency dropped the ball",
                       "confidential-term: Vantage Agency",
                       "other-client: Rosa Lindt",
                       "conditional-apology: Sorry for any inconvenience caused, but",
                       "blame: we did tell Tom",
                       "long-sentence 33/25",
                       "confidential-term: resignation",
                       "hedge: try to",
                       "vague-date: ASAP",
                       "hedge: hopefully",
                       "ambiguous-date: 12/11",
                       "vague-date: next week",
                       "unexpanded-acronym: OOH",
                       "undefined-acronym: DCP",
                       "vague-date: in due course",
                       "internal-field: internal target"};
  CHECK(summary(letter("notice-bad.txt"), scenario_subject()) == expected);
  CHECK(summary(with_crlf(letter("notice-bad.txt")), scenario_subject()) == expected);
}

TEST_CASE("a notice in Markdown, with wrapped lines, has no findings") {
  CHECK(
      summary("To: Maya Chen\n"
              "Subject: Holiday film: your decision by Monday 23 November 2026\n\n"
              "Dear Maya,\n\n"
              "Please choose option 1 or option 2 by Monday 23 November 2026.\n\n"
              "We promised the holiday campaign master film for Friday 20 November 2026 and we did not\n"
              "deliver it. I am sorry; the miss is ours. The new date is Tuesday 24 November 2026 with\n"
              "option 1.\n\n"
              "**What happened:** the music licence for television is not signed yet.\n\n"
              "**What it means for you:** the stations cannot book before Tuesday. The social cuts stay on track.\n\n"
              "## Options\n\n"
              "1. **Library track** – Tuesday 24 November 2026 – no extra cost *(recommended)*\n"
              "2. **Keep the track** – Monday 30 November 2026 – EUR 1,200\n\n"
              "**What we are doing now:** Jo Reyes cuts the library version, so that the date is not missed again.\n\n"
              "**Next update:** Monday 23 November 2026.\n\n"
              "Kind regards,\nPriya Nair\nStudio\n",
              sample_subject()) == Lines{});
}

TEST_CASE("a notice without headings has no findings") {
  CHECK(summary(
            "Maya, we need your answer by noon on Tuesday 24 November 2026: the full film later, or a short one?\n\n"
            "The film was due on 2026-11-20. It is late because one licence is not signed. We should have asked for "
            "it in October, and I apologise. To make up for it we will not charge the second cut.\n\n"
            "Your launch on 1 December 2026 can go ahead with the shorter film.\n\n"
            "Option 1: the full film on 30 November 2026, no cost. Option 2: a 20-second film on 25 November 2026, "
            "no cost. We recommend option 2.\n\n"
            "Sam Okafor will finish the edit on Monday. I will call you on Wednesday 25 November 2026 at 9.30 a.m.\n\n"
            "Priya Nair\n",
            sample_subject()) == Lines{});
}

TEST_CASE("a status update has no findings") {
  CHECK(
      summary(
          "# Autumn programme: status on Friday 20 November 2026\n\n"
          "**Amber.** One date moves; everything else is as planned.\n\n"
          "**From you by Tuesday 24 November 2026:** please send the product copy for the insert.\n\n"
          "**Done since 13 November 2026**\n"
          "- Sam Okafor delivered the banner files two days early.\n"
          "- Lin Park found an error in the print template and mended it.\n\n"
          "**Next**\n\n| What | When | Who |\n|---|---|---|\n| Master film | Friday 20 November 2026 | Sam Okafor |\n\n"
          "**Dates changed**\n- Master film: 13 November 2026 → 20 November 2026\n\n"
          "**Next update:** Friday 27 November 2026.\n\nPriya Nair, PM\n",
          sample_subject(LetterKind::status_update)) == Lines{});
}

TEST_CASE("sentences of every day have no findings") {
  for (std::string_view text : {
           "Thank you for the quick answer; it saved us a day.",
           "As soon as the licence is signed, Sam Okafor starts the mix.",
           "The digital cinema package (DCP) is ready, and the DCP goes to the station on 24 November 2026.",
           "CMYK (the four-colour print process) is used for the cover.",
           "We met on 10-11 November 2026; pages 3-4 are done, 9/10 of the shots, half (1/2) of the sound.",
           "Version 2.3.10 costs $3.50, and support is there 24/7.",
           "Mr. Smith, e.g., paid at 5 p.m. on Friday 20 November 2026.",
           "Write to OPS@EXAMPLE.COM or see https://EXAMPLE.com/ABC for the PDF.",
           "If you forgot your password, tell us, and you will have a new one on Monday 23 November 2026.",
           "I am sorry that we missed the date. The new one is firm.",
           "Sam Okafor found the mistake and caught the late change.",
           "Jo Reyes took over the shots that were missed.",
           "As a gesture of goodwill, the water-resistant bag is free.",
           "I spoke to the printer this morning, and I know the date.",
           "My team and I finished the storyboard.",
           "You may wait until Tuesday 24 November 2026 if that is easier.",
           "Next year's catalogue is in your hands on 1 March 2027.",
           "Next week, on Tuesday 24 November 2026, the stations open for booking.",
           "The film was due to be ready on Friday 20 November 2026.",
           "YOUR NEXT STEPS\n\nNone today.",
       }) {
    CAPTURE(text);
    CHECK(summary(text, sample_subject(LetterKind::any)) == Lines{});
  }
}
