// SPDX-License-Identifier: MIT
// Words, dates, acronyms and lengths: for each rule a text in which it finds something and one in which it does not.
#include "unit/lint_sample.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace crm;
using namespace crm::test;

namespace {

// A sentence of that many words.
std::string sentence_of(int words) {
  std::string text = "Word";
  for (int i = 1; i < words; ++i) text += " word";
  return text + ". ";
}

}  // namespace

TEST_CASE("the lint table is in the order of the manual, and explains itself") {
  Lines ids;
  for (const LintRule& rule : lint_table()) {
    ids.emplace_back(rule.id);
    CHECK_FALSE(rule.when.empty());
    CHECK_FALSE(rule.reason.empty());
    CHECK(find_lint_rule(rule.id) == &rule);
    CHECK(std::set(rule.words.begin(), rule.words.end()).size() == rule.words.size());
  }
  CHECK(ids == Lines{"ask-first",
                     "old-and-new-date",
                     "cause-in-one-sentence",
                     "impact-on-reader",
                     "two-options",
                     "one-recommended",
                     "next-update",
                     "recovery",
                     "apology-responsibility",
                     "apology-repair",
                     "conditional-apology",
                     "blame",
                     "hedge",
                     "vague-date",
                     "ambiguous-date",
                     "undefined-acronym",
                     "unexpanded-acronym",
                     "long-sentence",
                     "average-sentence",
                     "too-long",
                     "confidential-term",
                     "other-client",
                     "internal-field",
                     "named-in-a-miss",
                     "i-form"});
  CHECK(find_lint_rule("nothing") == nullptr);
}

TEST_CASE("readings of free text are warnings, and publish their words") {
  for (std::string_view id :
       {"ask-first", "impact-on-reader", "cause-in-one-sentence", "blame", "named-in-a-miss", "i-form"}) {
    CHECK(find_lint_rule(id)->severity == Severity::warning);
    CHECK_FALSE(find_lint_rule(id)->words.empty());
  }
  CHECK(find_lint_rule("hedge")->severity == Severity::error);
}

TEST_CASE("a finding has its place, its rule and a better wording") {
  const auto found = findings_of("hedge", "Zoë, hello.\n\n> é maybe  so", sample_subject(LetterKind::any));
  REQUIRE(found.size() == 1);
  CHECK(found[0].line == 3);
  CHECK(found[0].column == 6);  // in bytes
  CHECK(found[0].severity == Severity::error);
  CHECK_FALSE(found[0].better.empty());
}

TEST_CASE("lint conditional-apology") {
  const auto found = [](std::string_view text) { return words_found("conditional-apology", text); };
  CHECK(found("We apologise if this caused trouble, Maya.") == Lines{"apologise if this caused trouble"});
  CHECK(found("I’m sorry, but it rained.") == Lines{"sorry, but"});
  CHECK(found("Sorry for the delay, but it rained.") == Lines{"Sorry for the delay, but"});
  CHECK(found("Sorry for the trouble this may have caused.") == Lines{"Sorry for the trouble this may have caused"});
  CHECK(found("Our apologies for any\ninconvenience.") == Lines{"apologies for any inconvenience"});
  CHECK(found("I am sorry. The miss is ours. But you have a choice.") == Lines{});
  CHECK(found("I am sorry that we missed the date, but the new one is firm.") == Lines{});
}

TEST_CASE("lint blame") {
  const auto found = [](std::string_view text) { return words_found("blame", text); };
  CHECK(found("As I said, the supplier failed to deliver.") == Lines{"As I said", "the supplier failed to"});
  CHECK(found("Unfortunately Tom Lee has dropped the ball.") == Lines{"Tom Lee has dropped the ball"});
  CHECK(found("We did tell Ann Lee in May. We warned you.") == Lines{"We did tell Ann Lee", "We warned you"});
  CHECK(found("You should have sent it; it is beyond our control.") ==
        Lines{"You should have sent", "beyond our control"});
  CHECK(found("You did not send the copy in time. You haven't said why, and you were late.") ==
        Lines{"You did not send", "You haven't said", "you were late"});
  CHECK(found("Tell us if you did not get it.") == Lines{});
  CHECK(found("We dropped the ball. I failed to call. Our team failed to ask.") == Lines{});
  CHECK(found("Tell us if you never got it. The pump failed to start.") == Lines{});
}

TEST_CASE("lint hedge") {
  CHECK(words_found("hedge", "It should be able to run; perhaps, might or TRY TO.") ==
        Lines{"should be able to", "perhaps", "might", "TRY TO"});
  CHECK(words_found("hedge", "We tried. I hope you are well. You may choose.") == Lines{});
}

TEST_CASE("lint vague-date") {
  const auto found = [](std::string_view text) { return words_found("vague-date", text); };
  CHECK(found("Soon, shortly, ASAP or as soon as possible.") ==
        Lines{"Soon", "shortly", "ASAP", "as soon as possible"});
  CHECK(found("In early December or mid-January, at your earliest convenience.") ==
        Lines{"early December", "mid-January", "at your earliest convenience"});
  CHECK(found("Early next week.") == Lines{"next week"});
  CHECK(found("Next week, on Tuesday 24 November 2026. As soon as it is signed. Next year's plan. Too soon.") ==
        Lines{});
  const auto finding = findings_of("vague-date", "Soon.", sample_subject(LetterKind::any));
  REQUIRE(finding.size() == 1);
  CHECK(finding[0].better == "name the day, for example Friday 27 November 2026");
}

TEST_CASE("lint ambiguous-date") {
  const auto found = [](std::string_view text) { return words_found("ambiguous-date", text); };
  CHECK(found("By 12/11, 05/06 or 3/4/26.") == Lines{"12/11", "05/06", "3/4/26"});
  CHECK(found("11.12.2026, 12-11-2026, and on 12-11.") == Lines{"11.12.2026", "12-11-2026", "12-11"});
  CHECK(found("25/12/2026, 11/11, 2026-11-12, 1/2 page, 24/7, 9/10 shots, pages 3-4, on 10-11 November.") == Lines{});
  CHECK(found("Version 2.3.10, 192.1.2.3, 11.12 euros, 1/2/3/4.") == Lines{});
}

TEST_CASE("lint undefined-acronym") {
  const auto found = [](std::string_view text) { return words_found("undefined-acronym", text); };
  CHECK(found("The DCP, the DCP's length and the KPIs.") == Lines{"DCP", "KPI"});
  CHECK(found("The digital cinema package (DCP) is there. KPI means key figure.") == Lines{});
  CHECK(found("OOH, PDF, ASAP, IMPORTANT, ann@EX.org, https://ABC/, READ THIS\n\nALL OF THIS") ==
        Lines{"READ", "THIS"});
  CHECK(found("OOH, PDF, ASAP, IMPORTANT, ann@EX.org, https://ABC/\n\nREAD ALL OF THIS") == Lines{});
}

TEST_CASE("lint unexpanded-acronym") {
  const auto found = [](std::string_view text) { return words_found("unexpanded-acronym", text); };
  CHECK(found("The OOH and CMYK versions, OOH again.") == Lines{"OOH", "CMYK"});
  CHECK(found("Out of home advertising (OOH) and CMYK (the usual print process). OOH.") == Lines{});
  CHECK(findings_of("unexpanded-acronym", "OOH.", sample_subject())[0].better == "out-of-home advertising (OOH)");
}

TEST_CASE("lint long-sentence") {
  const auto found = findings_of("long-sentence", sentence_of(3) + sentence_of(26), sample_subject(LetterKind::any));
  REQUIRE(found.size() == 1);
  CHECK(found[0].count == 26);
  CHECK(found[0].limit == 25);
  CHECK(found[0].column == 17);
  CHECK(words_found("long-sentence", sentence_of(25) + "\n\n1. " + sentence_of(25)).empty());
}

TEST_CASE("lint average-sentence") {
  const auto found = findings_of("average-sentence", "Hi Maya,\n\n" + sentence_of(20) + sentence_of(21) + "\n\nAnn Lee",
                                 sample_subject(LetterKind::any));
  REQUIRE(found.size() == 1);
  CHECK(found[0].count == 20.5);
  CHECK(found[0].limit == 20);
  CHECK(words_found("average-sentence", sentence_of(19) + sentence_of(21)).empty());
}

TEST_CASE("lint too-long") {
  std::string text = "Subject: not counted\n\n";
  for (int i = 0; i < 20; ++i) text += sentence_of(10);
  CHECK(objections("too-long", text + "One.", sample_subject(LetterKind::status_update)) == Lines{"201 words"});
  CHECK(objections("too-long", text, sample_subject(LetterKind::status_update)) == Lines{});
  CHECK(objections("too-long", text + "One.") == Lines{});
  CHECK(objections("too-long", text + text.substr(22) + "One.") == Lines{"401 words"});
  CHECK(objections("too-long", text + text.substr(22), sample_subject(LetterKind::any)) == Lines{});
}
