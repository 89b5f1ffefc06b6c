// SPDX-License-Identifier: MIT
#include "crm/timeline.hpp"

#include "crm/formats.hpp"
#include "support/build.hpp"

#include <doctest/doctest.h>

namespace crm::test {
namespace {

std::string shown(const std::vector<TimelineEntry>& entries) {
  std::string text;
  for (const TimelineEntry& entry : entries)
    text += to_iso(entry.date) + " " + entry.kind + " " + entry.id + ": " + entry.text + "\n";
  return text;
}

std::string of_maya(const View& view, PrivateText notes = PrivateText::left_out) {
  return shown(timeline_of(view, *find_stakeholder(view.project, "maya"), notes));
}

ProjectBuilder with_maya() { return project().with(person("maya")).with(person("tom")); }

}  // namespace

TEST_CASE("a promise's events, newest first, and those of one day backwards") {
  const View view = with_maya()
                        .with(promise("p1")
                                  .requested("2026-11-02")
                                  .made("2026-11-03")
                                  .due("2026-11-06")
                                  .moved("2026-11-05", "renegotiated", "2026-11-10", "capacity")
                                  .move("2026-11-12", "apologised")
                                  .move("2026-11-12", "delivered")
                                  .move("2026-11-20", "accepted"))
                        .on("2026-11-16");
  CHECK(shown(timeline_of(view, view.project.promises[0])) ==
        "2026-11-12 delivered p1: it was delivered\n"
        "2026-11-12 apologised p1: apology for it\n"
        "2026-11-10 missed p1: its date passed\n"
        "2026-11-05 renegotiated p1: its date moved to 2026-11-10, agreed by maya (capacity)\n"
        "2026-11-03 made p1: we promised it for 2026-11-06\n"
        "2026-11-02 requested p1: maya asked for it\n");
}

TEST_CASE("what others promised us is told from their side") {
  const View view = with_maya()
                        .with(promise("p1").by("maya").requested("2026-11-02").made("2026-11-03").due("2026-11-06"))
                        .on("2026-11-16");
  const std::string text = of_maya(view);
  CHECK(text.find("requested p1: we asked for \"film\"") != std::string::npos);
  CHECK(text.find("made p1: maya promised \"film\" for 2026-11-06") != std::string::npos);
  CHECK(text.find("2026-11-06 missed p1: the date of \"film\" passed") != std::string::npos);
}

TEST_CASE("offers and their notes") {
  Promise offered = promise("p1").requested("2026-11-02").moved("2026-11-03", "countered", "2026-11-09");
  offered.moves[0].note = "after the fair";
  const View view =
      with_maya()
          .with(offered)
          .with(promise("p2").made("2026-11-02").due("2026-11-20").moved("2026-11-04", "proposed", "2026-11-27"))
          .on("2026-11-16");
  const std::string text = of_maya(view);
  CHECK(text.find("countered p1: 2026-11-09 was offered for \"film\"; after the fair\n") != std::string::npos);
  CHECK(text.find("proposed p2: 2026-11-27 was proposed for \"film\"\n") != std::string::npos);
}

TEST_CASE("everything with one person, nothing of others") {
  Interaction praise = contact("i2", "2026-11-04", "praise", {"maya"});
  praise.praised = {"Jo"};
  praise.praised_for = "the cover";
  Interaction challenge = contact("i3", "2026-11-05", "challenge", {"maya"});
  challenge.problem = "Nobody watches it";
  challenge.outcome = ChallengeOutcome::adapted;
  Feedback answer = feedback("f1", "maya", "relationship", "2026-11-06", "2026-11-09");
  answer.csat = 4;
  answer.next_time = "call first";
  answer.followed_up = day("2026-11-10");
  Goodwill gift = goodwill("g1", "2026-11-11", "maya", 1);
  gift.what = "Rush copies";
  gift.unseen = true;
  Delay late =
      delay("d1", "2026-11-12", {"p9"}, {notice("maya", "2026-11-12", "2026-11-13"), notice("tom", "2026-11-12")});
  late.cause = "No licence yet";
  const View view = with_maya()
                        .with(promise("p9").to("tom").made("2026-11-02").due("2026-11-30"))
                        .with(contact("i1", "2026-11-03", "call", {"tom"}))
                        .with(praise)
                        .with(challenge)
                        .with(answer)
                        .with(gift)
                        .with(late)
                        .with(goodwill("g2", "2026-11-11", "tom", 2))
                        .on("2026-11-16");
  CHECK(of_maya(view) ==
        "2026-11-13 acknowledged d1: maya has heard of the delay\n"
        "2026-11-12 told d1: maya was told of the delay by email\n"
        "2026-11-12 delay d1: delay of \"film\" foreseen: No licence yet\n"
        "2026-11-11 deposit g1: Rush copies (1 point, unseen)\n"
        "2026-11-10 followed-up f1: talked with maya about that answer\n"
        "2026-11-09 answered f1: maya on working together: CSAT 4 of 5, \"call first\"\n"
        "2026-11-06 asked f1: maya was asked about working together\n"
        "2026-11-05 challenge i3: Nobody watches it; outcome adapted\n"
        "2026-11-04 praise i2: Jo praised for the cover\n"
        "2026-09-01 added maya: maya came to the project\n");
}

TEST_CASE("private notes only when they are asked for") {
  PrivateNotes kept = private_notes("maya");
  kept.notes = {{day("2026-11-09"), "Moving house", {}}, {day("2026-11-20"), "Not yet known", {}}};
  const View view = with_maya().with(kept).on("2026-11-16");
  CHECK(of_maya(view).find("Moving house") == std::string::npos);
  const std::string with_notes = of_maya(view, PrivateText::included);
  CHECK(with_notes.find("2026-11-09 note maya: Moving house\n") != std::string::npos);
  CHECK(with_notes.find("Not yet known") == std::string::npos);
}

TEST_CASE("a promise's timeline has what names it: contacts, delays with all notices, goodwill, retros") {
  Interaction decision = contact("i1", "2026-11-04", "decision", {"tom"});
  decision.summary = "Film first";
  decision.promises = {"p1"};
  Goodwill favour = goodwill("g1", "2026-11-05", "maya", -2);
  favour.what = "A week more";
  favour.promise = "p1";
  const View view =
      with_maya()
          .with(promise("p1").made("2026-11-02").due("2026-11-30"))
          .with(decision)
          .with(favour)
          .with(delay("d1", "2026-11-06", {"p1"}, {notice("maya", "2026-11-06"), notice("tom", "2026-11-07")}))
          .with(feedback("f1", "maya", "p1", "2026-11-10"))
          .with(retro("r1", "2026-11-13", {"p1"}))
          .on("2026-11-16");
  CHECK(shown(timeline_of(view, view.project.promises[0])) ==
        "2026-11-13 retro r1: looked back on a look back\n"
        "2026-11-10 asked f1: maya was asked about it\n"
        "2026-11-07 told d1: tom was told of the delay by email\n"
        "2026-11-06 told d1: maya was told of the delay by email\n"
        "2026-11-06 delay d1: delay of \"film\" foreseen: \n"
        "2026-11-05 withdrawal g1: A week more (2 points)\n"
        "2026-11-04 decision i1: Film first\n"
        "2026-11-02 made p1: we promised it for 2026-11-30\n");
}

TEST_CASE("a timeline as text wraps into the terminal, and shows what is hidden in data") {
  const View view = with_maya().on("2026-11-16");
  TimelineAnswer answer{
      &view, "maya", "Maya", {{day("2026-11-09"), "call", "i1", "one two three four five six seven\x1b[31m"}}};
  const Format& text = *find_format("text");
  CHECK(text.timeline(answer, {Colour::off, 48}) ==
        "Maya · Monday 16 November 2026\n\n"
        "2026-11-09  call  one two three four five six\n"
        "                  seven\\x1b[31m\n");
  answer.entries.clear();
  CHECK(text.timeline(answer, {}) == "Maya · Monday 16 November 2026\n\nnothing has happened yet\n");
}

}  // namespace crm::test
