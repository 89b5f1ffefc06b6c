// SPDX-License-Identifier: MIT
// Outline, recap, feedback request, playback and apology.
#include "crm/letters.hpp"

#include "support/build.hpp"

#include <doctest/doctest.h>

namespace crm::test {
namespace {

using namespace letters;

PromiseBuilder film() { return promise("p1").what("film").owner("Sam").made("2026-11-02").due("2026-11-13"); }
const Stakeholder& maya(const View& view) { return *find_stakeholder(view.project, "maya"); }
const Promise& first(const View& view) { return view.project.promises.at(0); }

std::string whats(const std::vector<Item>& items) {
  Words names;
  for (const Item& item : items) names.push_back(item.what);
  return words(names);
}

// The message of the error that it throws, with its kind.
template <class F>
std::string refusal(F f) {
  try {
    f();
  } catch (const Error& error) {
    return (error.kind == ErrorKind::usage ? "usage: " : "other: ") + error.message;
  }
  return "";
}

}  // namespace

TEST_CASE("outline: the reader's milestones by date, with who does them") {
  ProjectBuilder built =
      project()
          .with(person("maya"))
          .with(film().kind("milestone"))
          .with(promise("p2")
                    .what("cover")
                    .kind("milestone")
                    .made("2026-11-02")
                    .due("2026-11-06")
                    .move("2026-11-05", "delivered"))
          .with(promise("p3").what("detail").made("2026-11-02").due("2026-11-04"))
          .with(promise("p4").what("tom's").to("tom").kind("milestone").made("2026-11-02").due("2026-11-04"))
          .with(promise("p5")
                    .what("gone")
                    .kind("milestone")
                    .made("2026-11-02")
                    .due("2026-11-04")
                    .move("2026-11-03", "withdrawn"))
          .with(promise("p6").what("asked").kind("milestone").requested("2026-11-02"));
  built.config().shared_goal = "A launch to be proud of.";
  const View view = built.on("2026-11-09");
  const Outline letter = outline(view, maya(view));
  CHECK(whats(letter.milestones) == "cover film");
  CHECK(letter.milestones.at(1).credit == "Sam");
  CHECK(letter.shared_goal == "A launch to be proud of");
}

TEST_CASE("outline: what the reader promised us stands beside it, and nobody else's") {
  ProjectBuilder built =
      project()
          .with(person("maya"))
          .with(promise("p2").by("maya").what("copy").kind("milestone").owner("").made("2026-11-02").due("2026-11-10"))
          .with(promise("p3").by("maya").what("list").made("2026-11-02").due("2026-11-11"))
          .with(promise("p4").by("tom").what("tom's").kind("milestone").made("2026-11-02").due("2026-11-12"))
          .with(promise("p6").by("tom").what("venue").inform({"maya"}).made("2026-11-02").due("2026-11-12"))
          .with(promise("p5").what("cuts").made("2026-11-02").due("2026-11-16"));
  const auto milestones = [](const ProjectBuilder& project) {
    const View view = project.on("2026-11-09");
    return outline(view, maya(view)).milestones;
  };
  CHECK(whats(milestones(built)) == "copy list cuts");
  const std::vector<Item> steps = milestones(built.with(film().kind("milestone")));
  CHECK(whats(steps) == "copy list film");
  CHECK(steps.at(0).credit == "maya");
}

TEST_CASE("outline: an answer to a question is no step") {
  const View view =
      project()
          .with(person("maya"))
          .with(promise("p1").what("price").kind("reply").made("2026-11-02").due("2026-11-10"))
          .with(promise("p2").by("maya").what("size").kind("reply").made("2026-11-02").due("2026-11-10"))
          .with(promise("p3")
                    .what("colour")
                    .kind("information")
                    .requested("2026-11-02")
                    .made("2026-11-03")
                    .due("2026-11-10"))
          .with(promise("p4").by("maya").what("copy").kind("information").made("2026-11-02").due("2026-11-10"))
          .on("2026-11-09");
  CHECK(whats(outline(view, maya(view)).milestones) == "copy");
}

TEST_CASE("outline without milestones: every step") {
  const View view = project()
                        .with(person("maya"))
                        .with(film())
                        .with(promise("p2").what("list").made("2026-11-02").due("2026-11-06"))
                        .on("2026-11-09");
  CHECK(whats(outline(view, maya(view)).milestones) == "list film");
}

TEST_CASE("recap: what was kept and missed to this reader, and the actions that are promises to them") {
  Retro look_back = retro("r1", "2026-11-20", {"p1", "p2", "p3", "p9"});
  look_back.actions = {"p4", "p5"};
  const View view = project()
                        .with(person("maya"))
                        .with(film().move("2026-11-13", "delivered"))
                        .with(promise("p2").what("list").made("2026-11-02").due("2026-11-06"))
                        .with(promise("p3").what("tom's").to("tom").made("2026-11-02").due("2026-11-06"))
                        .with(promise("p4").what("earlier").made("2026-11-20").due("2026-12-04"))
                        .with(promise("p5").what("ours").to("tom").made("2026-11-20").due("2026-12-04"))
                        .with(look_back)
                        .on("2026-11-20");
  const RetroRecap letter = retro_recap(view, view.project.retros.at(0), maya(view));
  CHECK(letter.scope == "film and list");
  CHECK(whats(letter.kept) == "film");
  CHECK(whats(letter.missed) == "list");
  CHECK(whats(letter.actions) == "earlier");
}

TEST_CASE("recap: where a second date was agreed, the one that was missed is named") {
  const View view = project()
                        .with(person("maya"))
                        .with(film().moved("2026-11-16", "renegotiated", "2026-11-20").move("2026-11-19", "delivered"))
                        .with(promise("p2").what("list").made("2026-11-02").due("2026-11-06"))
                        .on("2026-11-20");
  const RetroRecap letter = retro_recap(view, retro("r1", "2026-11-20", {"p1", "p2"}), maya(view));
  CHECK(iso(letter.missed.at(0).was) == "2026-11-13");
  CHECK(iso(letter.missed.at(0).due) == "2026-11-20");
  CHECK(iso(letter.missed.at(1).was) == "-");
}

TEST_CASE("recap: a miss that is still open says the new date, or when there is one") {
  const auto recap = [](const Promise& missed) {
    const View view = project().with(person("maya")).with(missed).on("2026-11-20");
    return retro_recap(view, retro("r1", "2026-11-20", {"p1"}), maya(view));
  };
  CHECK(recap(film()).missed.at(0).late);
  CHECK(iso(recap(film()).missed.at(0).moved_to) == "-");
  CHECK(iso(recap(film()).next_update) == "2026-11-24");
  const RetroRecap proposed = recap(film().moved("2026-11-18", "proposed", "2026-11-27"));
  CHECK(iso(proposed.missed.at(0).moved_to) == "2026-11-27");
  CHECK(iso(proposed.next_update) == "-");
  const RetroRecap agreed = recap(film().moved("2026-11-18", "renegotiated", "2026-11-27"));
  CHECK_FALSE(agreed.missed.at(0).late);
  CHECK(iso(agreed.missed.at(0).due) == "2026-11-27");
  CHECK(iso(agreed.next_update) == "-");
}

TEST_CASE("feedback request: about a promise or the relationship, answered within 5 business days") {
  const View view = project().with(person("maya")).with(film()).on("2026-11-16");
  CHECK(whats(feedback_request(view, maya(view), &first(view)).items) == "film");
  CHECK(feedback_request(view, maya(view), nullptr).items.empty());
  CHECK(iso(feedback_request(view, maya(view), nullptr).answer_by) == "2026-11-23");
}

TEST_CASE("playback: what was said, in their words, and the promises that concern them") {
  Interaction call = contact("i1", "2026-11-10", "call", {"maya"});
  call.said = "we need it sooner.";
  call.unsaid = "she is under pressure";
  call.promises = {"p1", "p2"};
  const View view = project()
                        .with(person("maya"))
                        .with(film())
                        .with(promise("p2").to("tom").made("2026-11-02").due("2026-11-13"))
                        .with(call)
                        .on("2026-11-12");
  const Playback letter = playback(view, maya(view), *talk_to_play_back(view, "maya"));
  CHECK(iso(letter.met_on) == "2026-11-10");
  CHECK(letter.said == "We need it sooner");
  CHECK(whats(letter.items) == "film");
  CHECK(iso(letter.answer_by) == "2026-11-16");
}

TEST_CASE("playback: the latest meeting that was not played back, else the latest other talk") {
  const auto talk = [](const std::vector<Interaction>& contacts, const char* today = "2026-11-13") {
    ProjectBuilder built = project().with(person("maya"));
    for (const Interaction& contact : contacts) built.with(contact);
    const View view = built.on(today);
    const Interaction* found = talk_to_play_back(view, "maya");
    return found ? found->info.id : "-";
  };
  const auto played_back = [](Interaction contact) {
    contact.played_back = day("2026-11-12");
    return contact;
  };
  const Interaction first = contact("i1", "2026-11-09", "meeting", {"maya"});
  const Interaction second = contact("i2", "2026-11-10", "meeting", {"tom", "maya"});
  const Interaction call = contact("i3", "2026-11-11", "call", {"maya"});
  const Interaction letter = contact("i4", "2026-11-11", "update", {"maya"});
  const Interaction others = contact("i5", "2026-11-11", "meeting", {"tom"});
  CHECK(talk({first, second, call, letter, others}) == "i2");
  CHECK(talk({first, played_back(second), call}) == "i1");
  CHECK(talk({played_back(first), played_back(second), call}) == "i3");
  CHECK(talk({first, played_back(second)}, "2026-11-11") == "i2");
  CHECK(talk({played_back(first), played_back(call), letter, others}) == "-");
}

TEST_CASE("apology: for the last missed date, without the owner's name") {
  Delay record = delay("d1", "2026-11-16", {"p1"});
  record.recovery = "It comes on Friday.";
  record.next_update = day("2026-11-18");
  const ProjectBuilder built =
      project().with(person("maya")).with(film().moved("2026-11-16", "renegotiated", "2026-11-20")).with(record);
  const View view = built.on("2026-11-17");
  const Apology letter = apology(view, maya(view), first(view));
  CHECK(iso(letter.missed) == "2026-11-13");
  CHECK(letter.recovery == "It comes on Friday");
  CHECK(iso(letter.next_update) == "2026-11-18");
  CHECK(letter.items.at(0).credit.empty());
  const View missed_again = built.on("2026-11-21");  // the new date has passed, too, and nobody was written to about it
  CHECK(iso(apology(missed_again, maya(missed_again), first(missed_again)).missed) == "2026-11-20");
  CHECK(apology(missed_again, maya(missed_again), first(missed_again)).recovery.empty());
  const View then = built.on("2026-11-18");
  CHECK(iso(apology(then, maya(then), first(then)).next_update) == "2026-11-18");
  const View later = built.on("2026-11-23");
  CHECK(iso(apology(missed_again, maya(missed_again), first(missed_again)).missed) == "2026-11-20");
  CHECK(iso(apology(later, maya(later), first(later)).next_update) == "2026-11-25");
}

TEST_CASE("apology: refused when none is owed") {
  const auto refused = [](const Promise& promise) {
    const View view = project().with(person("maya")).with(promise).on("2026-11-17");
    return refusal([&] { apology(view, maya(view), first(view)); });
  };
  CHECK(refused(film().move("2026-11-13", "delivered")) == "usage: no apology is owed for 'p1'");
  CHECK(refused(film().move("2026-11-16", "apologised")) == "usage: no apology is owed for 'p1'");
  CHECK(refused(film().by("maya")) == "usage: no apology is owed for 'p1'");
  CHECK(refused(film()) == "");
}

}  // namespace crm::test
