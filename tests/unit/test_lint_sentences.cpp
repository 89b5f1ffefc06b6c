// SPDX-License-Identifier: MIT
// For each reading of free text: sentences as a PM writes them, those that it finds and those that it must leave alone.
#include "unit/lint_sample.hpp"

#include <doctest/doctest.h>

using namespace crm;
using namespace crm::test;

namespace {

using Sentences = std::vector<std::string_view>;

void check(std::string_view rule, LetterKind kind, const Sentences& bad, const Sentences& good) {
  const LintSubject subject = sample_subject(kind);
  for (std::string_view text : bad) {
    CAPTURE(text);
    CHECK_FALSE(findings_of(rule, text, subject).empty());
  }
  for (std::string_view text : good) {
    CAPTURE(text);
    const auto found = findings_of(rule, text, subject);
    CHECK_MESSAGE(found.empty(), (found.empty() ? "" : found.front().text));
  }
}

}  // namespace

TEST_CASE("sentences with and without a conditional apology") {
  check("conditional-apology", LetterKind::any,
        {"If this has caused you any trouble, we apologise.", "If we upset anyone, we're sorry.",
         "Should this have caused trouble, please accept our apologies.",
         "We apologise for whatever inconvenience this caused.", "I apologise to anyone who was offended.",
         "We regret that you feel let down.", "We are sorry to you and your team if this caused trouble.",
         "I am sorry, if this upset anyone.", "We sincerely apologise for any possible confusion.",
         "The film is late; if we caused you trouble, I am truly sorry.",
         "Our apologies for the confusion this might have caused.", "Sorry if you had to wait."},
        {"I am sorry that we missed the date. If it moves again, I will call you the same day.",
         "I am sorry that we missed the date and I will call you if it moves again.",
         "We apologise for the delay. The miss is ours.", "Please tell us if you need an apology in writing.",
         "If you choose option 2, you will not regret it.",
         "If you choose by Monday, you have it on Tuesday, and I am sorry for the wait.",
         "You need not apologise if you cannot come.", "I regret the miss, and it is ours."});
}

TEST_CASE("sentences with and without blame: whose fault") {
  check("blame", LetterKind::any,
        {"It was your team's fault that we lost a day.", "It was Lena Vogt's fault.",
         "This is the fault of your printer.", "The printer's mistake cost us a week.", "We know who is to blame.",
         "That was your mistake.", "It is late because of you.", "Because of you we lost a week.",
         "This is the fault of Lena Vogt."},
        {"It was not your fault.", "It is late through no fault of yours.", "It was our mistake, and not yours.",
         "Because of you we won the award.", "Friday's mistake is ours.", "The fault is ours.",
         "We took the wrong turn, and it is our fault.", "Nobody is to blame.", "Thanks to you we were early."});
}

TEST_CASE("sentences with and without blame: what somebody did") {
  check("blame", LetterKind::any,
        {"Because you sent the files late, the print slot is gone.", "Your late feedback played a part.",
         "Had your people sent the numbers on time, we would be done.", "Your office sent the wrong file.",
         "Your team has not approved the copy.", "You never told us about the fair.", "You sent us the wrong logo.",
         "Your feedback came a week too late.", "You should have told us in May.",
         "Your people should have known that.", "If you had sent it on Monday, it would be ready.",
         "Your agency forgot the logo.", "You could have told us earlier.", "You have not yet answered."},
        {"You should have the files by Friday 6 November 2026.", "You have not missed anything.",
         "You never let us down.", "You did not have to wait.", "You should have been told earlier. I am sorry.",
         "You should have received the files today.", "Your order was late, and I am sorry.",
         "We chose the library track because you asked for television.", "You sent the files early, thank you.",
         "Your late summer campaign is safe.", "You have not lost a day.", "Your missing bag is found.",
         "Tell us if your team did not get it.", "You did not ask for this change.",
         "Your answer on Monday gives us the slot."});
}

TEST_CASE("sentences with a vague and with a named day") {
  check("vague-date", LetterKind::any,
        {"We deliver in March.", "We will deliver the rest in Q1 2027.", "You have it by Christmas.",
         "The cuts follow at the weekend.", "We do it as quickly as possible.", "It will be ready in March.",
         "We send it over the summer.", "It comes by the end of Q2.", "You will hear from us within days.",
         "We answer as fast as we can.", "The film arrives after Easter.", "It comes in the new year."},
        {"We deliver on 3 March 2027.", "Your launch in March is safe.", "The licence ended in March 2026.",
         "Your Christmas campaign starts on 1 December 2026.", "We agreed on it in October.",
         "We have a shoot in March.", "We will be at the fair in March.", "Your Q1 figures are in the report.",
         "Sam Okafor is cutting it this weekend.", "You may call me on Friday 27 November 2026.",
         "The summer film is delivered."});
}

TEST_CASE("sentences that promise nothing, and those that do") {
  check(
      "hedge", LetterKind::any,
      {"We will see what we can do.", "We expect to deliver on Friday.", "All going well, it is there on Friday.",
       "It should be with you on Friday."},
      {"We deliver on Friday.", "If possible, please answer by Friday.", "We do not know yet; we will know on Friday.",
       "You can see what we did.", "The film should not be cut.", "We tried the first version on Monday."});
}

TEST_CASE("sentences about a miss that name one of us, and others that name us") {
  check("named-in-a-miss", LetterKind::any,
        {"Sam Okafor fell ill.", "Sam Okafor has the flu.", "Sam Okafor left the company.",
         "Jo Reyes planned too few days.", "Sam mixed up two files.", "Jo sent the wrong file.",
         "Sam has not finished the cut."},
        {"Sam Okafor left the files with your printer.", "Jo Reyes has the plan.", "Sam mixed the sound on Monday.",
         "Jo Reyes sent the file on Monday.", "Sam Okafor has the approval of the station."});
}

TEST_CASE("whoever is named in the cause of a delay is named in a miss") {
  const Sentences bad{"What happened: Sam Okafor fell ill.", "What happened: the file lay with Jo.",
                      "The reason: Sam's disk is full.", "## What happened\n\nJo Reyes moved to another floor."};
  const Sentences good{"What happened: the licence is not signed. What we are doing: Sam Okafor cuts a new version.",
                       "What happened: the licence is not signed.\nWhat we are doing: Jo cuts a new version.",
                       "What happened: the licence is not signed.\n\nJo Reyes cuts a new version.",
                       "Jo Reyes cuts a new version."};
  check("named-in-a-miss", LetterKind::delay_notice, bad, good);
  check("named-in-a-miss", LetterKind::apology, bad, good);
  check("named-in-a-miss", LetterKind::any, {}, {"What happened: Jo Reyes delivered the banners."});
}

TEST_CASE("causes that are one, and causes that are a list") {
  check("cause-in-one-sentence", LetterKind::delay_notice,
        {"What happened: The pump is late. The drawing was wrong too. The crane broke.",
         "What happened: The pump is late, the drawing was wrong, the crane broke, and the van did not start.",
         "What happened: Rain, a broken crane, a late pump and a wrong drawing.",
         "It is late because of rain, a broken crane, a late pump and a wrong drawing.",
         "What happened:\n- the pump is late\n- the drawing was wrong",
         "## What happened\n\nThe pump is late. The drawing was wrong too."},
        {"What happened: the licence is not signed. We waited for it instead of cutting a second version.",
         "What happened: the licences for cinema, television, radio and online are not signed.",
         "What happened: the pump, which comes from Italy, is late, and we did not check it.",
         "What happened: the pump is late. What it means for you: your hall opens later. It stays closed.",
         "What happened: the pump is late.\n\nYour hall opens later. It stays closed.",
         "It is late because the pump, the crane and the drawing were ordered on one day."});
}

TEST_CASE("options in the ways that they are written") {
  const std::string_view dated = ": all on 24 November 2026.";
  check("two-options", LetterKind::delay_notice,
        {"Your options\n1. All, no date.\n2. Half, no date.", "Route A: all of it.\nRoute B: half of it.",
         "Your options\n- Everything later\n- Half", "Option 1: all on 24 November 2026. Option 2: half.",
         "Version 2 of the film is late. Version 1 was on time on 3 November 2026.",
         "What stays on track\n- The list, 24 November\n- The cuts, 25 November"},
        {"Route A: all on 24 November 2026.\nRoute B: half on 20 November 2026.",
         "A. All on 24 November 2026.\nB. Half on 20 November 2026.",
         "A: All on 24 November 2026.\nB: Half on 20 November 2026.",
         "Which one suits you?\n- All on 24 November 2026\n- Half on 20 November 2026",
         "First choice: all on 24 November 2026.\nSecond choice: half on 20 November 2026.",
         "Plan A – all on 24 November 2026.\n\nPlan B – half on 20 November 2026.",
         "Your options\n1. All on 24 November 2026.\n2. Half, at no extra cost.",
         "Your options\n1. All on 24 November 2026.\n2. Half, EUR 200.\n3. Half, on time."});
  const std::string two = "Route A" + std::string(dated) + "\nRoute B: half on time.\n\n";
  check("one-recommended", LetterKind::delay_notice, {two, two + "We recommend route A. We advise route B."},
        {two + "We recommend route B.", two + "We strongly recommend the second.", two + "Our favourite is route A."});
}

TEST_CASE("sentences with the credit in the first person, and without") {
  check("i-form", LetterKind::any,
        {"I wrote and shipped it alone.", "I rebuilt the page.", "It is there thanks to me.",
         "I single-handedly launched the page.", "I wrote the whole report."},
        {"I wrote to the printer.", "I wrote to you on Monday.", "I called and wrote to the printer.",
         "We rebuilt the page.", "I agree", "I agree and", "It is there thanks to my colleague Jo Reyes.",
         "Sam Okafor and I shipped it."});
}

TEST_CASE("sentences that take responsibility, and others") {
  check("apology-responsibility", LetterKind::apology,
        {"I am sorry. Mistakes were made.", "I am sorry. It is not on us.", "I am sorry. Things went wrong."},
        {"I am sorry. We made a mistake.", "I am sorry. We got this wrong.", "I am sorry. I accept responsibility."});
}
