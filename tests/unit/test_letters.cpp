// SPDX-License-Identifier: MIT
// Letters as values: what each says to one reader, and what it never says.
#include "crm/letters.hpp"

#include "support/build.hpp"

#include <doctest/doctest.h>

namespace crm::test {
namespace {

using namespace letters;

Stakeholder maya() {
  Stakeholder value = person("maya", "Marketing");
  value.name = "Maya Chen";
  value.email = "maya@example.com";
  return value;
}

PromiseBuilder film() {
  return promise("p1").what("The film.").owner("Sam Okafor").made("2026-11-02").due("2026-11-13");
}

// A record of Monday the 9th with two ways out, the second recommended.
Delay slip(Words promises) {
  Delay value = delay("d1", "2026-11-09", std::move(promises));
  value.cause = "The licence is late.";
  value.cause_internal = "Sam forgot";
  value.impact = "Your launch moves.";
  value.recovery = "We call them daily.";
  value.options = {{"Wait", day("2026-11-20"), "none.", {}}, {"Buy music.", day("2026-11-16"), "200 euros", true}};
  return value;
}

const Stakeholder& reader(const View& view, const char* id = "maya") { return *find_stakeholder(view.project, id); }
DelayNotice notice_on(const ProjectBuilder& project, const char* today, const char* to = "maya") {
  const View view = project.on(today);
  return delay_notice(view, view.project.delays.at(0), reader(view, to));
}
StatusUpdate update_on(const ProjectBuilder& project, const char* today) {
  const View view = project.on(today);
  return status_update(view, reader(view));
}

template <class T>
std::string whats(const std::vector<T>& items) {
  Words names;
  for (const T& item : items) names.push_back(item.what);
  return words(names);
}

// Every field that a template can reach.
void collect(std::span<const Field> fields, std::vector<const Field*>& all) {
  for (const Field& field : fields) {
    all.push_back(&field);
    const Type* type = field.type->shape == Shape::list ? field.type->item : field.type;
    if (type->shape == Shape::map) collect(type->fields(), all);
  }
}

}  // namespace

TEST_CASE("letters to clients have client fields only") {
  for (const LetterType& type : letter_table()) {
    CHECK(letter_type(type.kind).name == type.name);
    std::vector<const Field*> fields;
    const bool is_our_own = type.kind == LetterKind::retro || type.kind == LetterKind::brief;
    if (!is_our_own) collect(type.fields(), fields);
    for (const Field* field : fields) CHECK_MESSAGE(field->visibility == Visibility::client, std::string(field->name));
  }
}

TEST_CASE("who reads, and who signs") {
  ProjectBuilder built = project().with(maya()).with(film());
  built.config().pm.name = "Priya Nair";
  const Reader read = update_on(built, "2026-11-09").reader;
  CHECK(read.name == "Maya Chen");
  CHECK(read.first_name == "Maya");
  CHECK(read.address == "maya@example.com");
  CHECK(read.project == "Larkfield");
  CHECK(read.team == "Studio");
  CHECK(read.signer == "Priya Nair");
  CHECK(iso(read.today) == "2026-11-09");
  CHECK_FALSE((read.headline || read.full));
}

TEST_CASE("a group is addressed by its whole name, and detail is the reader's") {
  Stakeholder board = person("maya");
  board.name = "Finance Board";
  board.kind = StakeholderKind::group;
  board.prefers.detail = Detail::headline;
  CHECK(update_on(project().with(board), "2026-11-09").reader.first_name == "Finance Board");
  CHECK(update_on(project().with(board), "2026-11-09").reader.headline == true);
  board.prefers.detail = Detail::full;
  CHECK(update_on(project().with(board), "2026-11-09").reader.full == true);
}

TEST_CASE("who is told by voice or chat gets the bottom line, unless they want more") {
  const auto is_brief = [](std::optional<Channel> channel, std::optional<Detail> detail) {
    Stakeholder reader = maya();
    reader.prefers.channel = channel;
    reader.prefers.detail = detail;
    return update_on(project().with(reader), "2026-11-09").reader.headline.value_or(false);
  };
  for (const Channel channel : {Channel::call, Channel::meeting, Channel::chat, Channel::one_to_one}) {
    CHECK(is_brief(channel, {}));
    CHECK_FALSE(is_brief(channel, Detail::summary));
  }
  for (const std::optional<Channel> channel :
       {std::optional(Channel::email), std::optional(Channel::letter), std::optional<Channel>{}})
    CHECK_FALSE(is_brief(channel, {}));
}

TEST_CASE("delay notice: what moves, from when to when, and what the reader chooses") {
  const DelayNotice letter = notice_on(project().with(maya()).with(film()).with(slip({"p1"})), "2026-11-09");
  CHECK(letter.title == "The film");
  CHECK(iso(letter.old_date) == "2026-11-13");
  CHECK(iso(letter.new_date) == "2026-11-16");
  CHECK(letter.decides == true);
  CHECK_FALSE(letter.passed);
  CHECK(letter.cause == "The licence is late");
  CHECK(letter.impact == "Your launch moves");
  CHECK(letter.recovery == "We call them daily");
  REQUIRE(letter.options.size() == 2);
  CHECK(letter.options[0] == Choice{"1", "Wait", day("2026-11-20"), "none", {}});
  CHECK(letter.options[1] == Choice{"2", "Buy music", day("2026-11-16"), "200 euros", true});
}

TEST_CASE("delay notice: once the date has passed, it says so") {
  CHECK_FALSE(notice_on(project().with(maya()).with(film()).with(slip({"p1"})), "2026-11-13").passed);
  CHECK(notice_on(project().with(maya()).with(film()).with(slip({"p1"})), "2026-11-14").passed == true);
}

TEST_CASE("delay notice: the answer is asked by the next update, else within 2 business days") {
  Delay record = slip({"p1"});
  CHECK(iso(notice_on(project().with(maya()).with(film()).with(record), "2026-11-09").answer_by) == "2026-11-11");
  record.next_update = day("2026-11-12");
  const DelayNotice letter = notice_on(project().with(maya()).with(film()).with(record), "2026-11-09");
  CHECK(iso(letter.answer_by) == "2026-11-12");
  CHECK(iso(letter.next_update) == "2026-11-12");
}

TEST_CASE("delay notice: what was proposed is the new date, until it is renegotiated or another is recommended") {
  Delay record = slip({"p1"});
  record.options.clear();
  const auto letter = [&](const Promise& promise) {
    return notice_on(project().with(maya()).with(promise).with(record), "2026-11-10");
  };
  CHECK(iso(letter(film()).new_date) == "-");
  CHECK(iso(letter(film().moved("2026-11-09", "proposed", "2026-11-18")).new_date) == "2026-11-18");
  CHECK(iso(letter(film().moved("2026-11-11", "proposed", "2026-11-18")).new_date) == "-");
  const Promise agreed =
      film().moved("2026-11-09", "proposed", "2026-11-18").moved("2026-11-10", "renegotiated", "2026-11-19");
  CHECK(iso(letter(agreed).new_date) == "-");
  CHECK(iso(letter(agreed).old_date) == "2026-11-19");
}

TEST_CASE("delay notice: a date that the recommended option keeps is only at risk") {
  Delay record = slip({"p1", "p2"});
  record.options[1].date = day("2026-11-13");
  const ProjectBuilder one = project().with(maya()).with(film()).with(record);
  CHECK(notice_on(one, "2026-11-09").holds == true);
  CHECK_FALSE(notice_on(one, "2026-11-14").holds);
  CHECK(notice_on(ProjectBuilder(one).with(promise("p2").made("2026-11-02").due("2026-11-16")), "2026-11-09").holds ==
        true);
  CHECK_FALSE(
      notice_on(ProjectBuilder(one).with(promise("p2").made("2026-11-02").due("2026-11-12")), "2026-11-09").holds);
  record.options[1].date = day("2026-11-12");
  CHECK(notice_on(project().with(maya()).with(film()).with(record), "2026-11-09").holds == true);
  record.options[1].date.reset();
  CHECK_FALSE(notice_on(project().with(maya()).with(film()).with(record), "2026-11-09").holds);
  CHECK_FALSE(notice_on(project().with(maya()).with(film()).with(slip({"p1"})), "2026-11-09").holds);
}

TEST_CASE("delay notice: nobody is asked to choose on or after the promised date, and a day that has gone is marked") {
  Delay record = slip({"p1", "p2"});
  record.next_update = day("2026-11-17");
  const ProjectBuilder built = project()
                                   .with(maya())
                                   .with(film().due("2026-11-17"))
                                   .with(promise("p2").made("2026-11-02").due("2026-11-16"))
                                   .with(record);
  CHECK(iso(notice_on(built, "2026-11-09").answer_by) == "2026-11-13");
  CHECK_FALSE(notice_on(built, "2026-11-13").answer_passed);
  CHECK(notice_on(built, "2026-11-16").answer_passed == true);
  CHECK(iso(notice_on(built, "2026-11-18").answer_by) == "2026-11-17");
  record.next_update = day("2026-11-10");
  record.date = day("2026-11-10");
  CHECK(iso(notice_on(project().with(maya()).with(film().due("2026-11-10")).with(record), "2026-11-10").answer_by) ==
        "2026-11-10");
}

TEST_CASE("delay notice: the next update is the first that is promised and still to come") {
  Delay record = slip({"p1"}), other = delay("d2", "2026-11-09", {"p2"});
  record.next_update = day("2026-11-12");
  other.next_update = day("2026-11-11");
  const ProjectBuilder built = project()
                                   .with(maya())
                                   .with(film())
                                   .with(promise("p2").made("2026-11-02").due("2026-11-20"))
                                   .with(record)
                                   .with(other);
  CHECK(iso(notice_on(built, "2026-11-10").next_update) == "2026-11-11");
  CHECK(iso(notice_on(built, "2026-11-12").next_update) == "2026-11-12");
  CHECK_FALSE(notice_on(built, "2026-11-13").next_update);
  CHECK(iso(update_on(built, "2026-11-10").next_update) == "2026-11-11");
  CHECK(iso(update_on(built, "2026-11-11").next_update) == "2026-11-12");
  CHECK(iso(update_on(built, "2026-11-12").next_update) == "2026-11-19");
  const ProjectBuilder updated = ProjectBuilder(built).with(contact("i1", "2026-11-10", "update", {"maya"}));
  CHECK(iso(update_on(updated, "2026-11-10").next_update) == "2026-11-17");
}

TEST_CASE("delay notice: many titles are the first and a count") {
  ProjectBuilder built = project().with(maya()).with(film()).with(slip({"p1", "p2", "p3"}));
  CHECK_FALSE(notice_on(built, "2026-11-09").several);
  built.with(promise("p2").what("The list").made("2026-11-02").due("2026-11-20"));
  CHECK(notice_on(built, "2026-11-09").title == "The film and The list");
  built.with(promise("p3").what("The cover").made("2026-11-02").due("2026-11-20"));
  CHECK(notice_on(built, "2026-11-09").title == "The film and 2 more");
  CHECK(notice_on(built, "2026-11-09").several == true);
}

TEST_CASE("delay notice: nothing is on track that needs what slips, directly or through others") {
  const auto on_track = [](const Promise& cuts) {
    const ProjectBuilder built = project()
                                     .with(maya())
                                     .with(film())
                                     .with(promise("p3").to("tom").made("2026-11-02").due("2026-11-16").needs({"p1"}))
                                     .with(promise("p4").to("tom").made("2026-11-02").due("2026-12-04").needs({"p5"}))
                                     .with(cuts)
                                     .with(slip({"p1"}));
    return whats(notice_on(built, "2026-11-09").on_track);
  };
  PromiseBuilder cuts = promise("p5").what("cuts").made("2026-11-02").due("2026-11-20");
  CHECK(on_track(cuts) == "cuts");
  CHECK(on_track(PromiseBuilder(cuts).needs({"p1"})) == "");
  CHECK(on_track(PromiseBuilder(cuts).needs({"p3"})) == "");
  CHECK(on_track(PromiseBuilder(cuts).needs({"p4"})) == "");
  CHECK(on_track(PromiseBuilder(cuts).target("2026-11-06").due("2026-11-11")) == "");
}

TEST_CASE("delay notice: only what concerns the reader; those to be informed do not decide") {
  const ProjectBuilder built =
      project()
          .with(maya())
          .with(person("tom"))
          .with(film().inform({"tom"}))
          .with(promise("p2").to("tom").what("The list").made("2026-11-02").due("2026-11-12"))
          .with(promise("p3").to("zoe").what("The secret").made("2026-11-02").due("2026-11-12"))
          .with(slip({"p1", "p2", "p3", "nothing"}));
  const DelayNotice to_maya = notice_on(built, "2026-11-09");
  CHECK(to_maya.title == "The film");
  CHECK(to_maya.decides == true);
  const DelayNotice to_tom = notice_on(built, "2026-11-09", "tom");
  CHECK(to_tom.title == "The film and The list");
  CHECK(to_tom.decides == true);
  CHECK_FALSE(
      notice_on(project().with(person("tom")).with(film().inform({"tom"})).with(slip({"p1"})), "2026-11-09", "tom")
          .decides);
}

TEST_CASE("delay notice: what stays on track for the reader, at most three") {
  ProjectBuilder built = project().with(maya()).with(film()).with(slip({"p1"}));
  built.with(promise("p2").what("late").made("2026-11-02").due("2026-11-06"));
  built.with(promise("p3").to("tom").what("tom's").made("2026-11-02").due("2026-11-20"));
  built.with(promise("p4").what("shaky").made("2026-11-02").due("2026-11-20")).with(delay("d2", "2026-11-05", {"p4"}));
  CHECK(whats(notice_on(built, "2026-11-09").on_track) == "");
  for (const char* id : {"p5", "p6", "p7", "p8"}) built.with(promise(id).what(id).made("2026-11-02").due("2026-12-04"));
  CHECK(whats(notice_on(built, "2026-11-09").on_track) == "p5 p6 p7");
}

TEST_CASE("status update: red when anything is overdue to this reader") {
  const StatusUpdate letter = update_on(project().with(maya()).with(film()), "2026-11-14");
  CHECK(letter.light == Light::red);
  CHECK(letter.bottom_line == "1 promise to you is overdue");
  CHECK(whats(letter.late) == "The film");
  CHECK(letter.late.at(0).credit.empty());
  CHECK(update_on(project().with(maya()).with(film().to("tom")), "2026-11-14").light == Light::green);
}

TEST_CASE("status update: amber with an open delay, or due soon and past target") {
  const ProjectBuilder delayed = project().with(maya()).with(film()).with(slip({"p1"}));
  CHECK(update_on(delayed, "2026-11-09").light == Light::amber);
  CHECK(update_on(delayed, "2026-11-09").bottom_line == "one date is at risk");
  CHECK(update_on(delayed, "2026-11-09").warnings.size() == 1);
  CHECK(update_on(delayed, "2026-11-06").light == Light::green);
  const Promise settled = film().moved("2026-11-10", "renegotiated", "2026-11-20");
  CHECK(update_on(project().with(maya()).with(settled).with(slip({"p1"})), "2026-11-10").light == Light::green);

  const auto aimed = [](const char* target, const char* today) {
    return update_on(project().with(maya()).with(film().target(target)), today).light;
  };
  CHECK(aimed("2026-11-09", "2026-11-10") == Light::amber);
  CHECK(aimed("2026-11-10", "2026-11-10") == Light::green);
  CHECK(aimed("2026-11-05", "2026-11-09") == Light::green);
  CHECK(aimed("2026-11-12", "2026-11-13") == Light::amber);
}

TEST_CASE("status update: amber at least when what the reader is informed of is late or at risk") {
  const PromiseBuilder told =
      promise("p2").what("site").to("tom").inform({"maya"}).made("2026-11-02").due("2026-11-06");
  const ProjectBuilder built = project().with(maya()).with(told);
  CHECK(update_on(built, "2026-11-06").light == Light::green);
  CHECK(update_on(built, "2026-11-06").informed.empty());
  const StatusUpdate late = update_on(built, "2026-11-09");
  CHECK(late.light == Light::amber);
  CHECK(late.bottom_line == "nothing is promised to you yet, but something that we keep you informed of is late");
  CHECK(whats(late.informed) == "site");
  CHECK(late.late.empty());
  CHECK(late.informed[0].late == true);
  const StatusUpdate at_risk =
      update_on(ProjectBuilder(built).with(film()).with(delay("d2", "2026-11-05", {"p2"})), "2026-11-06");
  CHECK(at_risk.light == Light::amber);
  CHECK(at_risk.informed[0].late == false);
  CHECK(at_risk.bottom_line ==
        "everything that we promised you is on track, but something that we keep you informed of is at risk");
  const ProjectBuilder both = ProjectBuilder(built).with(film());
  CHECK(update_on(ProjectBuilder(both).with(slip({"p1"})), "2026-11-09").bottom_line ==
        "one date is at risk, and something that we keep you informed of is late");
  CHECK(update_on(both, "2026-11-16").light == Light::red);
  PromiseBuilder untold = told;
  CHECK(update_on(project().with(maya()).with(untold.inform({"dev"})), "2026-11-09").light == Light::green);
}

TEST_CASE("status update: the bottom line says no more than is true") {
  const auto line = [](const ProjectBuilder& project) { return update_on(project, "2026-11-09").bottom_line; };
  const ProjectBuilder reader = project().with(maya());
  const PromiseBuilder list = promise("p2").made("2026-11-02").due("2026-11-20");
  CHECK(line(reader) == "nothing is promised to you yet");
  CHECK(line(ProjectBuilder(reader).with(promise("p2").requested("2026-11-02"))) == "nothing is promised to you yet");
  CHECK(line(ProjectBuilder(reader).with(film().to("tom"))) == "nothing is promised to you yet");
  CHECK(line(ProjectBuilder(reader).with(film().by("maya"))) == "nothing is promised to you yet");
  CHECK(line(ProjectBuilder(reader).with(film().move("2026-11-06", "delivered"))) ==
        "nothing that we promised you is open");
  CHECK(line(ProjectBuilder(reader).with(film())) == "everything that we promised you is on track");
  const ProjectBuilder delayed = ProjectBuilder(reader).with(film()).with(list);
  CHECK(line(ProjectBuilder(delayed).with(slip({"p1"}))) == "one date is at risk, and the rest is on track");
  CHECK(line(ProjectBuilder(delayed).with(slip({"p1", "p2"}))) == "2 dates are at risk");
}

TEST_CASE("status update: what comes next, the nearest five") {
  ProjectBuilder built = project().with(maya()).with(promise("p0").what("last").made("2026-11-02").due("2026-12-24"));
  for (const char* id : {"p1", "p2", "p3", "p4", "p5"})
    built.with(promise(id).what(id).made("2026-11-02").due("2026-12-04"));
  CHECK(whats(update_on(built, "2026-11-13").next) == "p1 p2 p3 p4 p5");
  CHECK(update_on(built, "2026-11-13").more == 1);
  built.with(delay("d1", "2026-11-13", {"p0"}));
  CHECK(whats(update_on(built, "2026-11-13").next) == "p1 p2 p3 p4 p5 last");
  CHECK_FALSE(update_on(built, "2026-11-13").more);
}

TEST_CASE("status update: green otherwise") {
  const StatusUpdate letter = update_on(project().with(maya()).with(film()), "2026-11-13");
  CHECK(letter.light == Light::green);
  CHECK(whats(letter.next) == "The film");
  CHECK(letter.warnings.empty());
}

TEST_CASE("status update: one warning for each open delay, whatever it holds up") {
  const ProjectBuilder built = project()
                                   .with(maya())
                                   .with(film())
                                   .with(promise("p2").made("2026-11-02").due("2026-11-20"))
                                   .with(slip({"p1", "p2"}));
  const StatusUpdate letter = update_on(built, "2026-11-09");
  REQUIRE(letter.warnings.size() == 1);
  CHECK(letter.warnings[0].items.size() == 2);
}

TEST_CASE("status update: what needs a late promise is at risk, and says what it waits for where the reader may know") {
  const ProjectBuilder built =
      project()
          .with(maya())
          .with(film())
          .with(promise("p2").to("tom").what("Tom's secret").made("2026-11-02").due("2026-11-12"))
          .with(promise("p3").what("cuts").made("2026-11-02").due("2026-11-24").needs({"p1"}))
          .with(promise("p4").what("list").made("2026-11-02").due("2026-11-25").needs({"p2"}))
          .with(promise("p5").what("cover").made("2026-11-02").due("2026-11-26"));
  const StatusUpdate letter = update_on(built, "2026-11-16");
  REQUIRE(whats(letter.next) == "cuts list cover");
  CHECK(letter.next[0].depends_on == "\"The film\"");
  CHECK(letter.next[1].depends_on == "other work that is not done yet");
  CHECK_FALSE(letter.next[2].at_risk);
  CHECK(whats(letter.in_doubt) == "cuts list");
  CHECK(letter.bottom_line == "1 promise to you is overdue, and 2 dates are at risk");
  CHECK(update_on(built, "2026-11-13").light == Light::amber);
  CHECK(update_on(built, "2026-11-12").light == Light::green);
}

TEST_CASE("status update: a delay keeps its options when the date has passed, for what it still holds up") {
  const ProjectBuilder built =
      project()
          .with(maya())
          .with(film())
          .with(promise("p2").what("list").made("2026-11-02").due("2026-11-20").move("2026-11-10", "delivered"))
          .with(slip({"p1", "p2"}));
  const StatusUpdate letter = update_on(built, "2026-11-16");
  REQUIRE(letter.warnings.size() == 1);
  CHECK(letter.warnings[0].passed == true);
  CHECK(whats(letter.warnings[0].items) == "The film");
  CHECK(letter.warnings[0].options.size() == 2);
  CHECK(iso(letter.warnings[0].new_date) == "2026-11-16");
}

TEST_CASE("status update: what we need from the reader, each with its day") {
  ProjectBuilder built =
      project()
          .with(maya())
          .with(promise("p1").by("maya").what("copy").made("2026-11-02").due("2026-11-06"))
          .with(promise("p2").by("tom").what("list").made("2026-11-02").due("2026-11-06"))
          .with(promise("p3")
                    .by("maya")
                    .what("done")
                    .made("2026-11-02")
                    .due("2026-11-06")
                    .move("2026-11-06", "delivered"))
          .with(promise("p4").by("maya").what("budget").requested("2026-11-04"))
          .with(promise("p5").what("cover").made("2026-11-02").due("2026-11-06").move("2026-11-05", "delivered"))
          .with(promise("p6").what("film").made("2026-11-02").due("2026-11-20"));
  CHECK(update_on(built, "2026-11-09").light == Light::green);
  built.with(slip({"p6"}));
  const std::vector<ClientNeed> needed = update_on(built, "2026-11-09").needed;
  REQUIRE(needed.size() == 4);
  CHECK(needed[0] == ClientNeed{Ask::send, "copy", day("2026-11-06"), true, {}});
  CHECK(needed[1] == ClientNeed{Ask::choose, "an option for \"film\"", day("2026-11-11"), {}, {}});
  CHECK(needed[2] == ClientNeed{Ask::answer, "budget", {}, {}, day("2026-11-04")});
  CHECK(needed[3] == ClientNeed{Ask::accept, "cover", {}, {}, day("2026-11-05")});
  Interaction talk = contact("i1", "2026-11-09", "decision", {"maya"});
  talk.promises = {"p6"};
  CHECK(whats(update_on(ProjectBuilder(built).with(talk), "2026-11-09").needed) == "copy budget cover");
}

TEST_CASE("status update: a new date that we proposed is asked for, until it is agreed, decided, offered or past") {
  const PromiseBuilder proposed = film().moved("2026-11-05", "proposed", "2026-11-18");
  const ProjectBuilder built = project().with(maya()).with(proposed);
  const auto asked = [](const ProjectBuilder& project, const char* today) {
    return static_cast<int>(update_on(project, today).needed.size());
  };
  REQUIRE(asked(built, "2026-11-09") == 1);
  CHECK(update_on(built, "2026-11-09").needed[0] ==
        ClientNeed{Ask::agree, "a new date for \"The film\"", {}, {}, day("2026-11-05"), day("2026-11-18")});
  CHECK(asked(built, "2026-11-04") == 0);
  CHECK(asked(built, "2026-11-19") == 0);
  PromiseBuilder agreed = proposed;
  CHECK(asked(project().with(maya()).with(agreed.moved("2026-11-06", "renegotiated", "2026-11-17")), "2026-11-09") ==
        0);
  Interaction talk = contact("i1", "2026-11-06", "decision", {"maya"});
  talk.promises = {"p1"};
  CHECK(asked(ProjectBuilder(built).with(talk), "2026-11-09") == 0);
  const std::vector<ClientNeed> needed = update_on(ProjectBuilder(built).with(slip({"p1"})), "2026-11-09").needed;
  REQUIRE(needed.size() == 1);
  CHECK(needed[0].ask == Ask::choose);
}

TEST_CASE("status update: done since the last update, credited by name when it was in time") {
  const ProjectBuilder built = project()
                                   .with(maya())
                                   .with(film().move("2026-11-12", "delivered"))
                                   .with(promise("p2")
                                             .what("slow")
                                             .owner("Jo")
                                             .made("2026-11-02")
                                             .due("2026-11-10")
                                             .move("2026-11-12", "delivered"))
                                   .with(promise("p3")
                                             .what("old")
                                             .owner("Jo")
                                             .made("2026-11-02")
                                             .due("2026-11-10")
                                             .move("2026-11-09", "delivered"))
                                   .with(contact("i1", "2026-11-10", "update", {"maya"}));
  const StatusUpdate letter = update_on(built, "2026-11-13");
  CHECK(whats(letter.done) == "The film slow");
  CHECK(letter.done.at(0).credit == "Sam Okafor");
  CHECK(letter.done.at(1).credit.empty());
  CHECK(iso(letter.since) == "2026-11-10");
  const ProjectBuilder others = ProjectBuilder(built)
                                    .with(contact("i2", "2026-11-12", "update", {"tom"}))
                                    .with(contact("i3", "2026-11-12", "call", {"maya"}));
  CHECK(iso(update_on(others, "2026-11-13").since) == "2026-11-10");
}

TEST_CASE("status update: without an update before, everything that was done is told") {
  const ProjectBuilder built =
      project().with(maya()).with(film().made("2026-09-01").due("2026-09-10").move("2026-09-09", "delivered"));
  CHECK(whats(update_on(built, "2026-11-13").done) == "The film");
}

TEST_CASE("status update: dates changed, old and new") {
  const ProjectBuilder built = project().with(maya()).with(film().moved("2026-11-10", "renegotiated", "2026-11-20"));
  const StatusUpdate letter = update_on(built, "2026-11-11");
  REQUIRE(letter.changed.size() == 1);
  CHECK(iso(letter.changed[0].was) == "2026-11-13");
  CHECK(iso(letter.changed[0].due) == "2026-11-20");
  CHECK(update_on(ProjectBuilder(built).with(contact("i1", "2026-11-11", "update", {"maya"})), "2026-11-12")
            .changed.empty());
}

TEST_CASE("status update: a date that moved twice is told from the one that was told, and not at all if it is back") {
  const ProjectBuilder told = project().with(maya()).with(contact("i1", "2026-11-06", "update", {"maya"}));
  const PromiseBuilder moved = film()
                                   .moved("2026-11-05", "renegotiated", "2026-11-16")
                                   .moved("2026-11-09", "renegotiated", "2026-11-20")
                                   .moved("2026-11-10", "renegotiated", "2026-11-27");
  const StatusUpdate letter = update_on(ProjectBuilder(told).with(moved), "2026-11-10");
  REQUIRE(letter.changed.size() == 1);
  CHECK(iso(letter.changed[0].was) == "2026-11-16");
  CHECK(iso(letter.changed[0].due) == "2026-11-27");
  REQUIRE(letter.moved.size() == 3);
  CHECK(letter.moved[1] == DateMoved{"The film", day("2026-11-09"), day("2026-11-16"), day("2026-11-20")});
  const ProjectBuilder back =
      ProjectBuilder(told).with(PromiseBuilder(moved).moved("2026-11-11", "renegotiated", "2026-11-16"));
  CHECK(update_on(back, "2026-11-11").changed.empty());
  const PromiseBuilder fresh = film().made("2026-11-09").moved("2026-11-10", "renegotiated", "2026-11-20");
  CHECK(iso(update_on(ProjectBuilder(told).with(fresh), "2026-11-10").changed.at(0).was) == "2026-11-13");
}

TEST_CASE("status update: what happens on the day of an update is told by the next one, too") {
  ProjectBuilder built =
      project()
          .with(maya())
          .with(film().move("2026-11-10", "delivered"))
          .with(promise("p2").made("2026-11-02").due("2026-11-13").moved("2026-11-10", "renegotiated", "2026-11-20"));
  const auto told = [&](const char* today) {
    const StatusUpdate letter = update_on(built, today);
    return whats(letter.done) + ", " + whats(letter.changed);
  };
  CHECK(told("2026-11-10") == "The film, film");
  built.with(contact("i1", "2026-11-10", "update", {"maya"}));
  CHECK(told("2026-11-11") == "The film, film");
  built.with(contact("i2", "2026-11-11", "update", {"maya"}));
  CHECK(told("2026-11-12") == ", ");
}

TEST_CASE("status update: the next one comes after the reader's cadence, else a week, on a business day") {
  Stakeholder reader = maya();
  CHECK(iso(update_on(project().with(reader), "2026-11-09").next_update) == "2026-11-16");
  reader.update_every = 5;
  CHECK(iso(update_on(project().with(reader), "2026-11-09").next_update) == "2026-11-16");
  CHECK(iso(update_on(project().with(reader), "2026-11-10").next_update) == "2026-11-16");
}

}  // namespace crm::test
