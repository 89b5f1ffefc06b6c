// SPDX-License-Identifier: MIT
// What to know before meeting somebody.
#include "crm/pages.hpp"
#include "crm/templates.hpp"
#include "crm/text.hpp"
#include "support/build.hpp"

#include <doctest/doctest.h>

namespace crm::test {
namespace {

using letters::BriefPage;
using letters::Debt;

// One about whom everything is known.
Stakeholder known_person() {
  Stakeholder maya = person("maya", "Marketing");
  maya.name = "Maya Chen";
  maya.title = "Vice President";
  maya.goals = {"Revenue", "one look"};
  maya.success_measures = {"live by December"};
  maya.pain_points = {"surprises"};
  maya.prefers = {Channel::call, Manner::visual, Detail::headline, "before 10:00", "es"};
  maya.engagement = {Attitude::neutral, Attitude::supportive};
  return maya;
}

ProjectBuilder with_maya() { return project().with(known_person()).with(person("tom")); }

BriefPage brief(const View& view, std::string_view id = "maya") {
  return letters::brief_page(view, *find_stakeholder(view.project, id));
}

std::string shown(const std::vector<Debt>& debts) {
  std::string text;
  for (const Debt& debt : debts) text += debt.what + (debt.when.empty() ? "" : ": ") + debt.when + "\n";
  return text;
}

std::string filled(const BriefPage& page) {
  const letters::LetterType& type = letters::letter_type(LetterKind::brief);
  return fill_template(built_in_template(LetterKind::brief), "brief", type, write_record(page));
}

}  // namespace

TEST_CASE("who they are and how they like it") {
  Stakeholder boss = person("boss");
  boss.name = "Rosa Lindt";
  Stakeholder maya = known_person();
  maya.manager = "boss";
  const BriefPage page = brief(project().with(maya).with(boss).on("2026-11-16"));
  CHECK(page.name == "Maya Chen");
  CHECK(page.role == "Vice President, Marketing");
  CHECK(page.boss == "Rosa Lindt");
  CHECK(page.goals == "Revenue; one look");
  CHECK(page.likes == "call, visual, headline, before 10:00, in es");
  CHECK(page.engagement == "neutral, wished for: supportive");
}

TEST_CASE("a title that names the organisation need not say it twice") {
  Stakeholder maya = known_person();
  maya.title = "Head of Marketing";
  CHECK(brief(project().with(maya).on("2026-11-16")).role == "Head of Marketing");
  maya.title.clear();
  CHECK(brief(project().with(maya).on("2026-11-16")).role == "Marketing");
}

TEST_CASE("private notes in use, newest first, without those past their day") {
  PrivateNotes kept = private_notes("maya", "2026-11-30");
  kept.politics = "Wants the budget";
  kept.relations = {{"tom", Tie::rival, "since spring"}};
  kept.notes = {{day("2026-11-02"), "old", day("2026-11-13")},
                {day("2026-11-03"), "first", {}},
                {day("2026-11-09"), "second", day("2026-11-16")}};
  const BriefPage page = brief(with_maya().with(kept).on("2026-11-16"));
  CHECK(page.gently_until == day("2026-11-30"));
  CHECK(page.politics == "Wants the budget");
  CHECK(page.relations == Words{"is a rival of tom: since spring"});
  CHECK(page.notes == Words{"Mon 9 Nov: second", "Tue 3 Nov: first"});
  CHECK_FALSE(brief(with_maya().with(private_notes("maya", "2026-11-13")).on("2026-11-16")).gently_until);
}

TEST_CASE("how others stand to them, where it is noted with the other one") {
  PrivateNotes toms = private_notes("tom");
  toms.relations = {{"maya", Tie::rival, "since spring"}, {"ines", Tie::allied, ""}};
  CHECK(brief(with_maya().with(toms).on("2026-11-16")).relations == Words{"tom is a rival of Maya Chen: since spring"});
  PrivateNotes hers = private_notes("maya");
  hers.relations = {{"tom", Tie::rival, ""}};
  CHECK(brief(with_maya().with(hers).with(toms).on("2026-11-16")).relations == Words{"is a rival of tom"});
}

TEST_CASE("what we owe: overdue first, then apologies, news, answers, and the rest by date") {
  const View view =
      with_maya()
          .with(promise("p1").what("later").made("2026-11-02").due("2026-11-25"))
          .with(promise("p3").what("asked").requested("2026-11-13"))
          .with(promise("p4").what("too late").made("2026-11-02").due("2026-11-06").move("2026-11-09", "delivered"))
          .with(promise("p5").what("overdue").made("2026-11-02").due("2026-11-12"))
          .with(
              promise("p6").what("long overdue").made("2026-11-02").due("2026-11-04").move("2026-11-05", "apologised"))
          .with(promise("p7").what("done").made("2026-11-02").due("2026-11-12").move("2026-11-12", "delivered"))
          .with(promise("p8").what("for tom").to("tom").made("2026-11-02").due("2026-11-12"))
          .on("2026-11-16");
  CHECK(shown(brief(view).we_owe) ==
        "long overdue: 12 days overdue (Wed 4 Nov)\n"
        "overdue: 4 days overdue (Thu 12 Nov), apology owed\n"
        "too late: missed Fri 6 Nov, apology owed\n"
        "asked: answer due Tue 17 Nov\n"
        "later: due Wed 25 Nov\n");
}

TEST_CASE("news of a delay and an answer to a low score are owed too") {
  Feedback low = feedback("f1", "maya", "relationship", "2026-11-02", "2026-11-03");
  low.csat = 2;
  const View view = with_maya()
                        .with(promise("p1").what("film").made("2026-11-02").due("2026-11-30"))
                        .with(delay("d1", "2026-11-10", {"p1"}))
                        .with(low)
                        .on("2026-11-16");
  CHECK(shown(brief(view).we_owe) ==
        "an answer to their low score: since Tue 3 Nov\n"
        "news of \"film\": since Tue 10 Nov\n"
        "film: due Mon 30 Nov\n");
}

TEST_CASE("what is due today") {
  const View view = with_maya().with(promise("p1").made("2026-11-02").due("2026-11-16")).on("2026-11-16");
  CHECK(shown(brief(view).we_owe) == "film: due today\n");
}

TEST_CASE("a request past its day of answer") {
  const View view = with_maya().with(promise("p1").requested("2026-11-09")).on("2026-11-16");
  CHECK(shown(brief(view).we_owe) == "film: our answer was due Wed 11 Nov\n");
}

TEST_CASE("what they owe is told without blame, and what we could ask about it") {
  const View view = with_maya()
                        .with(promise("p1").by("maya").what("copy").made("2026-11-02").due("2026-11-13"))
                        .with(promise("p2").by("maya").what("logo").requested("2026-11-05"))
                        .with(promise("p3").by("maya").what("brief").made("2026-11-02").due("2026-11-20"))
                        .on("2026-11-16");
  const BriefPage page = brief(view);
  CHECK(shown(page.they_owe) ==
        "copy: was due Fri 13 Nov, 3 days ago\n"
        "logo: asked for Thu 5 Nov, no answer yet\n"
        "brief: due Fri 20 Nov\n");
  CHECK(page.ask == Words{"what would help with \"copy\"?", "what do you need from us to answer \"logo\"?"});
}

TEST_CASE("the last talk, not the last e-mail") {
  Interaction talk = contact("i1", "2026-11-09", "call", {"maya"});
  talk.summary = "Grade approved";
  talk.said = "good";
  talk.unsaid = "tired";
  talk.our_side = "ours";
  talk.their_side = "theirs";
  const auto both = with_maya().with(talk).with(contact("i2", "2026-11-12", "update", {"maya"}));
  const BriefPage page = brief(both.on("2026-11-16"));
  CHECK(page.last_contact == day("2026-11-09"));
  CHECK(page.contact == "call: Grade approved");
  CHECK(page.said + page.unsaid + page.our_side + page.their_side == "goodtiredourstheirs");
  CHECK(page.last_update == day("2026-11-12"));
  const BriefPage updates = brief(with_maya().with(contact("i2", "2026-11-12", "update", {"maya"})).on("2026-11-16"));
  CHECK(updates.contact == "update");
}

TEST_CASE("figures of the person: kept, goodwill, the latest of each score") {
  Feedback first = feedback("f1", "maya", "p1", "2026-11-02", "2026-11-03");
  first.csat = 3;
  first.nps = 9;
  Feedback second = feedback("f2", "maya", "p1", "2026-11-04", "2026-11-05");
  second.csat = 5;
  const View view = with_maya()
                        .with(promise("p1").made("2026-11-02").due("2026-11-06").move("2026-11-05", "delivered"))
                        .with(promise("p2").made("2026-11-02").due("2026-11-06").move("2026-11-09", "delivered"))
                        .with(promise("p3").made("2026-11-02").due("2026-11-06").move("2026-11-05", "delivered"))
                        .with(first)
                        .with(second)
                        .with(goodwill("g1", "2026-11-03", "maya", 1))
                        .with(goodwill("g2", "2026-11-04", "maya", -3))
                        .on("2026-11-16");
  const BriefPage page = brief(view);
  CHECK(page.kept == "kept 2 of 3 promises (66.7 %)");
  CHECK(page.goodwill == "-2 (1 given, 3 drawn)");
  CHECK(page.scores == "CSAT 5 of 5, NPS 9 of 10");
  CHECK(brief(with_maya().on("2026-11-16")).kept == "no promise settled yet");
}

TEST_CASE("open challenges and conflicts") {
  Interaction challenge = contact("i1", "2026-11-09", "challenge", {"maya"});
  challenge.summary = "A second video";
  challenge.problem = "nobody finds the first";
  challenge.questions = {"Who has watched it?"};
  Interaction settled = challenge;
  settled.info.id = "i2";
  settled.outcome = ChallengeOutcome::kept;
  const View view = with_maya()
                        .with(challenge)
                        .with(settled)
                        .with(promise("p1").what("film").owner("Sam").to("tom").made("2026-11-02").due("2026-11-20"))
                        .with(promise("p2").what("cuts").owner("Sam").made("2026-11-02").due("2026-11-20"))
                        .on("2026-11-16");
  const BriefPage page = brief(view);
  CHECK(page.open == Words{"challenge of Mon 9 Nov: A second video; behind it: nobody finds the first",
                           "conflict: Sam has \"film\" for tom and \"cuts\" for Maya Chen: which comes first?"});
  CHECK(page.ask == Words{"Who has watched it?"});
  CHECK(brief(view, "tom").open.size() == 1);
}

TEST_CASE("what we do not know of somebody is asked, but not of those to be handled with care") {
  const auto nobody_knows = project().with(person("maya"));
  CHECK(brief(nobody_knows.on("2026-11-16")).ask ==
        Words{"how will you see that this went well?", "what do you want to reach this year?", "what gets in your way?",
              "how do you like to hear from us?"});
  auto gently = nobody_knows;
  gently.with(private_notes("maya", "2026-11-30"));
  CHECK(brief(gently.on("2026-11-16")).ask.empty());
  gently.with(promise("p1").by("maya").what("copy").made("2026-11-02").due("2026-11-13"));
  CHECK(brief(gently.on("2026-11-16")).ask == Words{"what would help with \"copy\"?"});
}

TEST_CASE("what is snoozed is not asked") {
  auto quiet = with_maya().with(promise("p1").by("maya").made("2026-11-02").due("2026-11-13"));
  quiet.snooze("owed-to-us", "p1", "2026-11-30");
  CHECK(brief(quiet.on("2026-11-16")).ask.empty());
}

TEST_CASE("thanks: for what they delivered, and for praise that was not passed on; unseen goodwill stays unseen") {
  Stakeholder dev = person("dev");
  dev.name = "Dev Patel";
  dev.manager = "maya";
  Interaction praise = contact("i1", "2026-11-09", "praise", {"dev"});
  praise.praised = {"dev patel"};
  praise.praised_for = "measured the booth";
  Interaction of_ours = contact("i2", "2026-11-10", "praise", {"maya"});
  of_ours.praised = {"Jo Reyes"};
  Goodwill gift = goodwill("g1", "2026-11-10", "maya", 3);
  gift.what = "Saved the reshoot";
  gift.unseen = true;
  const View view = with_maya()
                        .with(dev)
                        .with(praise)
                        .with(of_ours)
                        .with(gift)
                        .with(promise("p1")
                                  .by("maya")
                                  .what("copy")
                                  .made("2026-11-02")
                                  .due("2026-11-13")
                                  .move("2026-11-12", "delivered"))
                        .with(promise("p2")
                                  .by("maya")
                                  .what("long ago")
                                  .made("2026-09-02")
                                  .due("2026-09-13")
                                  .move("2026-09-12", "delivered"))
                        .on("2026-11-16");
  const BriefPage page = brief(view);
  CHECK(page.thank == Words{"\"copy\", delivered Thu 12 Nov", "for Dev Patel, who answers to them: measured the booth",
                            "for their praise of Jo Reyes; not passed on yet"});
  CHECK(brief(view, "dev").thank == Words{"measured the booth; their manager has not heard yet"});
  CHECK(filled(page).find("reshoot") == std::string::npos);
}

TEST_CASE("the page is one screen, however much there is to say") {
  const std::string words =
      "a long text that goes on and on about many things, one after the other, without an end in sight, "
      "for people like to talk, and we like to write it down, and so it goes on";
  Stakeholder maya = known_person();
  maya.goals = maya.success_measures = maya.pain_points = {words, words};
  PrivateNotes kept = private_notes("maya", "2026-11-30");
  kept.politics = words;
  auto busy = project().with(maya);
  for (int i = 0; i < 9; ++i) {
    const std::string n = std::to_string(i);
    kept.notes.push_back({day("2026-11-02"), words, {}});
    busy.with(promise("p" + n).what(words).made("2026-11-02").due("2026-11-06"));
    busy.with(promise("q" + n).by("maya").what(words).made("2026-11-02").due("2026-11-06"));
    Interaction challenge = contact("i" + n, "2026-11-09", "challenge", {"maya"});
    challenge.summary = challenge.said = challenge.unsaid = words;
    challenge.questions = {words};
    busy.with(challenge);
  }
  const BriefPage page = brief(busy.with(kept).on("2026-11-16"));
  CHECK(page.we_owe.size() == 5);
  CHECK(page.we_owe.back().what == "and 5 more");
  CHECK(page.they_owe.size() == 3);
  CHECK(page.notes.size() == 2);
  CHECK(page.open.back() == "and 8 more");
  int lines = 0;
  for (const std::string& line : split_lines(filled(page)))
    lines += line.empty() ? 1 : static_cast<int>(wrap(line, 78).size());
  CHECK(lines <= 75);
}

TEST_CASE("the page ends with what to keep in mind, and has no gaps where there is nothing to say") {
  CHECK(filled(brief(project().with(person("maya")).on("2026-11-16"))) ==
        "Subject: maya, Monday 16 November 2026\n\n"
        "We owe\n- nothing\n\n"
        "Last contact: none yet\n\n"
        "How we stand: no promise settled yet; goodwill 0 (0 given, 0 drawn)\n\n"
        "Ask today\n"
        "- how will you see that this went well?\n- what do you want to reach this year?\n- what gets in your way?\n"
        "- how do you like to hear from us?\n\n"
        "A change of tone may have nothing to do with you.\n");
}

}  // namespace crm::test
