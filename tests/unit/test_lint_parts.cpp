// SPDX-License-Identifier: MIT
// What a letter must have: for each rule a text that lacks it and one that does not.
#include "unit/lint_sample.hpp"

#include <doctest/doctest.h>

using namespace crm;
using namespace crm::test;

namespace {

constexpr std::string_view kOptions =
    "Your options\n1. Library track, no cost. We recommend this one.\n2. Present track, 30 November.\n";

LintSubject in_time() {
  LintSubject subject = sample_subject();
  subject.overdue = subject.apology_owed = false;
  return subject;
}

}  // namespace

TEST_CASE("nothing is required of other texts") {
  CHECK(lint("Hello.", sample_subject(LetterKind::any)).empty());
  CHECK(lint("Hello.", sample_subject(LetterKind::outline)).empty());
  CHECK(lint("", sample_subject(LetterKind::any)).empty());
}

TEST_CASE("lint ask-first") {
  CHECK(objections("ask-first", "Dear Maya,\n\nThe film is late.\n\nPlease choose by Monday.") ==
        Lines{"the first paragraph asks for nothing"});
  CHECK(objections("ask-first", "Maya, please choose an option.") ==
        Lines{"the first paragraph asks, but does not say by when"});
  CHECK(objections("ask-first", "") == Lines{"the first paragraph asks for nothing"});
  CHECK(objections("ask-first", "Maya, please choose option 1 or option 2 by Monday 23 November 2026.") == Lines{});
  CHECK(objections("ask-first", "Subject: your choice by 23 November 2026\n\nDear Maya,\n\nplease choose.") == Lines{});
}

TEST_CASE("an ask-first finding stands where the ask should") {
  const auto found = findings_of("ask-first", "To: Maya\n\nHi,\n\n  The film is late.", sample_subject());
  REQUIRE(found.size() == 1);
  CHECK(found[0].line == 5);
  CHECK(found[0].column == 3);
  CHECK(found[0].severity == Severity::warning);
}

TEST_CASE("lint old-and-new-date") {
  CHECK(objections("old-and-new-date", "The film is late.") ==
        Lines{"neither the date promised, 20 November 2026, nor one firm new date"});
  CHECK(objections("old-and-new-date", "It comes on 24 November 2026.") ==
        Lines{"the date promised, 20 November 2026, is not there"});
  CHECK(objections("old-and-new-date",
                   "Please choose by Monday 23 November 2026.\n\nIt was due on 20 November.\n\nNext update: 24 "
                   "November 2026.") == Lines{"no firm new date, later than 20 November 2026"});
  CHECK(objections("old-and-new-date", "It moves from 2026-11-20 to Tuesday 24 November 2026.") == Lines{});
  const auto says = [](std::string_view text) {
    return objections("old-and-new-date", std::string("It was due on 20 November.\n\n").append(text)) == Lines{};
  };
  CHECK(says("Your options\n1. A, on 24 November. We recommend this one.\n2. B."));
  CHECK_FALSE(says("Your options\n1. A. We recommend this one.\n2. B, on 24 November."));
  CHECK_FALSE(says("Option 1: wait. Option 2: buy, on 24 November. We recommend option 1."));
  CHECK(says("Option 1: wait. Option 2: buy. We propose 24 November. We recommend option 1."));
  CHECK(says("Your options\n1. A, on 24 November.\n2. B."));
  CHECK_FALSE(says("What stays on track:\n- The list, 24 November\n- The cuts, 25 November"));
  CHECK_FALSE(says("The cuts stay on track for 24 November."));
  LintSubject to_come = sample_subject();
  to_come.overdue = false;
  const auto kept = [&](std::string_view text) {
    return objections("old-and-new-date", std::string("It is promised for 20 November. ").append(text), to_come)
        .empty();
  };
  CHECK(kept("The option that we recommend keeps that date."));
  CHECK_FALSE(kept("No option keeps it. The cuts keep that date. Option 1 cannot keep that date."));
  to_come.overdue = true;
  CHECK_FALSE(kept("The option that we recommend keeps that date."));
  LintSubject unknown = sample_subject();
  unknown.due.reset();
  CHECK(objections("old-and-new-date", "It comes on 24 November.", unknown).size() == 1);
  CHECK(objections("old-and-new-date", "It comes on 24, not on 20 November. It was 13 November.", unknown).empty());
}

TEST_CASE("lint cause-in-one-sentence") {
  CHECK(objections("cause-in-one-sentence", "It is late due to a number of factors.") ==
        Lines{"cause is spread over a list of excuses"});
  CHECK(objections("cause-in-one-sentence", "It is late because of rain, and because the van broke.") ==
        Lines{"cause is spread over a list of excuses"});
  CHECK(objections("cause-in-one-sentence", "It is late.") == Lines{"no sentence says why"});
  CHECK(objections("cause-in-one-sentence", "What happened: the licence is open.") == Lines{});
  CHECK(objections("cause-in-one-sentence", "It was due to be ready. It is late because of rain.") == Lines{});
}

TEST_CASE("lint impact-on-reader") {
  CHECK(objections("impact-on-reader", "The film is late. Please send your answer, and thank you for your patience.") ==
        Lines{"says nothing of what it means for the reader"});
  CHECK(objections("impact-on-reader", "It puts your launch under pressure.") == Lines{});
  CHECK(objections("impact-on-reader", "The social cuts stay on track.") == Lines{});
}

TEST_CASE("lint two-options") {
  CHECK(objections("two-options", "Please choose option 1 or option 2.") == Lines{"no option at all"});
  CHECK(objections("two-options", "Option 1: wait.") == Lines{"only one option"});
  CHECK(objections("two-options", "Options\n- a\n- b\n- c\n- d") == Lines{"4 options, more than three"});
  CHECK(objections("two-options", kOptions) == Lines{});
  CHECK(objections("two-options", "Milestones\n1. x\n\nYour options\n- wait until Friday\n  and see\n\n- go today") ==
        Lines{});
  CHECK(objections("two-options", "Option A is to wait until Friday. Option B is to go today.") == Lines{});
}

TEST_CASE("lint one-recommended") {
  CHECK(objections("one-recommended", "Options\n1. Wait.\n2. Go.") == Lines{"no option is recommended"});
  CHECK(objections("one-recommended", "Options\n1. Wait (recommended).\n2. Go (recommended).") ==
        Lines{"2 options are recommended"});
  CHECK(objections("one-recommended", kOptions) == Lines{});
  CHECK(objections("one-recommended", "Options\n1. Wait.\n2. Go.\n\nWe recommend option 2, and not option 1.") ==
        Lines{});
  CHECK(objections("one-recommended", "Options\n1. Wait. Not recommended.\n2. Go.\n\nWe recommend the second.") ==
        Lines{});
  CHECK(objections("one-recommended", "Options\n1. Wait (recommended).\n2. Go.\n\nWe recommend option 1.") == Lines{});
  CHECK(objections("one-recommended", "No list.") == Lines{});  // two-options says so
}

TEST_CASE("lint next-update") {
  CHECK(objections("next-update", "We will let you know.") == Lines{"no date for the next message"});
  CHECK(objections("next-update", "Hello.", sample_subject(LetterKind::status_update)).size() == 1);
  CHECK(objections("next-update", "Next update: Monday 23 November 2026, by phone.") == Lines{});
  CHECK(objections("next-update", "## Next update\n\n23 November 2026") == Lines{});
}

TEST_CASE("lint recovery") {
  CHECK(objections("recovery", "We will try to deliver.\n\nPriya Nair") == Lines{"nobody is named as doing anything"});
  CHECK(objections("recovery", "Sam Okafor missed the date.").size() == 1);
  for (std::string_view text :
       {"What we are doing: cutting a second version.", "Sam cuts a second version this weekend.",
        "We are cutting a second version.", "I will speak to the rights holder.",
        "Meanwhile Ann Lee is cutting a second version."}) {
    CAPTURE(text);
    CHECK(objections("recovery", text) == Lines{});
  }
}

TEST_CASE("lint apology-responsibility") {
  CHECK(objections("apology-responsibility", "I am sorry.") == Lines{"overdue and nobody accepts responsibility"});
  CHECK(objections("apology-responsibility", "It is not our fault.").size() == 1);
  CHECK(objections("apology-responsibility", "The miss is ours.") == Lines{"nobody says sorry"});
  CHECK(objections("apology-responsibility", "I am sorry. The miss is ours.") == Lines{});
  CHECK(objections("apology-responsibility", "Hello.", in_time()) == Lines{});
  LintSubject apology = in_time();
  apology.kind = LetterKind::apology;
  CHECK(objections("apology-responsibility", "Hello.", apology) == Lines{"nobody accepts responsibility"});
}

TEST_CASE("lint apology-repair") {
  CHECK(objections("apology-repair", "I am sorry. The miss is ours.") == Lines{"no offer of repair"});
  CHECK(objections("apology-repair", "From now on we clear music first.") == Lines{});
  CHECK(objections("apology-repair", "Hello.", in_time()) == Lines{});
}
