// SPDX-License-Identifier: MIT
// Faults that need more than one field, and where they are said to be.
#include "crm/project.hpp"

#include "support/build.hpp"

#include <doctest/doctest.h>

namespace crm::test {
namespace {

// Each as "promises/p1.yaml:8 error bad-move", joined by "; ".
std::string faults(const ProjectBuilder& project, std::string_view today = "2026-12-31") {
  std::string text;
  for (const Problem& problem : project.problems(today)) {
    text += text.empty() ? "" : "; ";
    text += problem.where.file + ":" + std::to_string(problem.where.line);
    text += problem.severity == Severity::error ? " error " : " warning ";
    text += problem.rule;
  }
  return text;
}

// Lines 1 to 6, and what follows from line 7 on.
ProjectBuilder with_promise(const std::string& more, std::string_view head = "made: 2026-11-02\ndue: 2026-11-13\n") {
  return project()
      .with(person("maya"))
      .file("promises/p1.yaml", "by: team\nto: maya\nkind: milestone\nwhat: film\n" + std::string(head) + more);
}

std::string message(const ProjectBuilder& project) { return project.problems("2026-12-31").at(0).message; }

}  // namespace

TEST_CASE("a sound promise has no problem") {
  CHECK(faults(with_promise("moves:\n  - date: 2026-11-12\n    move: delivered\n")) == "");
}

TEST_CASE("a move that the state does not allow is an error at its line") {
  const ProjectBuilder bad = with_promise(
      "moves:\n  - date: 2026-11-10\n    move: delivered\n  - date: 2026-11-12\n    move: delivered\n    note: "
      "again\n");
  CHECK(faults(bad) == "promises/p1.yaml:11 error bad-move");
  CHECK(message(bad) == "delivered is not possible: the promise is delivered");
  CHECK(bad.problems().at(0).hint ==
        "allowed now: accepted, rejected, apologised; crm edit p1 corrects or reorders the moves, "
        "crm update-promise p1 --undo takes the last one back");
  CHECK(bad.problems().at(0).where.column == 11);
}

TEST_CASE("a bad move is found in the order of dates, and named where it stands in the file") {
  CHECK(faults(with_promise(
            "moves:\n  - date: 2026-11-12\n    move: accepted\n  - date: 2026-11-12\n    move: delivered\n")) ==
        "promises/p1.yaml:9 error bad-move");
}

TEST_CASE("a move that is still to come must be legal, too") {
  CHECK(faults(with_promise("moves:\n  - date: 2027-02-01\n    move: accepted\n")) ==
        "promises/p1.yaml:8 warning date-to-come; promises/p1.yaml:9 error bad-move");
}

TEST_CASE("renegotiated without due or agreed_by is an error at its line") {
  CHECK(faults(with_promise("moves:\n  - date: 2026-11-12\n    move: renegotiated\n    agreed_by: maya\n")) ==
        "promises/p1.yaml:9 error bad-move");
  CHECK(faults(with_promise("moves:\n  - date: 2026-11-12\n    move: renegotiated\n    due: 2026-11-20\n")) ==
        "promises/p1.yaml:9 error bad-move");
  CHECK(faults(with_promise(
            "moves:\n  - date: 2026-11-12\n    move: renegotiated\n    due: 2026-11-20\n    agreed_by: team\n")) == "");
}

TEST_CASE("a date agreed or offered on a day after it is warned of") {
  for (const char* move : {"renegotiated", "proposed"}) {
    const std::string told = std::string("moves:\n  - date: 2026-11-04\n    move: ") + move + "\n    agreed_by: maya\n";
    CHECK(faults(with_promise(told + "    due: 2026-11-03\n")) == "promises/p1.yaml:11 warning due-before-move");
    CHECK(message(with_promise(told + "    due: 2026-11-03\n")) ==
          "due 2026-11-03 is before 2026-11-04, the day of the move");
    CHECK(faults(with_promise(told + "    due: 2026-11-04\n")) == "");
  }
}

TEST_CASE("due before made is an error at due") {
  CHECK(faults(with_promise("", "made: 2026-11-14\ndue: 2026-11-13\n")) == "promises/p1.yaml:6 error due-before-made");
  CHECK(faults(with_promise("", "made: 2026-11-13\ndue: 2026-11-13\n")) == "");
}

TEST_CASE("made where the request does not allow it is an error at made") {
  CHECK(faults(with_promise("requested: 2026-11-03\n")) == "promises/p1.yaml:5 error bad-move");
}

TEST_CASE("a promise that was made needs a due date; a request does not") {
  CHECK(faults(with_promise("", "made: 2026-11-02\n")) == "promises/p1.yaml:5 error due-missing");
  CHECK(faults(with_promise("", "requested: 2026-11-02\n")) == "");
}

TEST_CASE("what cannot be read is not reported a second time") {
  CHECK(faults(with_promise("", "made: 2026-11-02\ndue: 2026-02-30\n")) == "");
  CHECK(faults(with_promise("", "made: 2026-02-30\ndue: 2026-11-13\n")) == "");
}

TEST_CASE("a promise neither requested nor made is warned of: nothing counts it") {
  CHECK(faults(with_promise("", "")) == "promises/p1.yaml:1 warning not-counted");
}

TEST_CASE("a file out of order is read sorted, with a warning") {
  CHECK(faults(with_promise(
            "moves:\n  - date: 2026-11-13\n    move: accepted\n  - date: 2026-11-12\n    move: delivered\n")) ==
        "promises/p1.yaml:10 warning move-order");
}

TEST_CASE("a date after the real today is a warning, if it is an event") {
  const ProjectBuilder later = with_promise("target: 2026-11-12\nmoves:\n  - date: 2026-11-12\n    move: delivered\n");
  CHECK(faults(later, "2026-11-11") == "promises/p1.yaml:9 warning date-to-come");
  CHECK(faults(later, "2026-11-12") == "");
  CHECK(faults(later, "2026-11-01") ==
        "promises/p1.yaml:5 warning date-to-come; promises/p1.yaml:9 warning date-to-come");
  const std::string said = later.problems("2026-11-11").at(0).message;
  CHECK(said == "date 2026-11-12 is still to come: not counted yet");
}

TEST_CASE("exactly one of by and to is the team") {
  const auto parties = [](const std::string& by, const std::string& to) {
    return faults(project()
                      .with(person("maya"))
                      .with(person("tom"))
                      .file("promises/p1.yaml",
                            "by: " + by + "\nto: " + to + "\nwhat: film\nmade: 2026-11-02\ndue: 2026-11-13\n"));
  };
  CHECK(parties("team", "maya") == "");
  CHECK(parties("maya", "team") == "");
  CHECK(parties("team", "team") == "promises/p1.yaml:2 error parties");
  CHECK(parties("maya", "tom") == "promises/p1.yaml:2 error parties");
}

TEST_CASE("ids that name nothing are errors where they stand") {
  CHECK(faults(with_promise("inform:\n  - maya\n  - tom\n")) == "promises/p1.yaml:9 error dangling");
  CHECK(faults(with_promise("needs: [p2]\n")) == "promises/p1.yaml:7 error dangling");
  CHECK(faults(with_promise("follows: p2\n")) == "promises/p1.yaml:7 error dangling");
  CHECK(faults(with_promise("sla: gold\n")) == "promises/p1.yaml:7 error dangling");
  CHECK(faults(with_promise("sla: gold\n").level("gold", 1, 5)) == "");
  CHECK(faults(with_promise(
            "moves:\n  - date: 2026-11-12\n    move: renegotiated\n    due: 2026-11-20\n    agreed_by: tom\n")) ==
        "promises/p1.yaml:11 error dangling");
  const ProjectBuilder typo =
      project()
          .with(person("maya"))
          .file("promises/p1.yaml", "by: team\nto: maia\nwhat: film\nmade: 2026-11-02\ndue: 2026-11-13\n");
  CHECK(faults(typo) == "promises/p1.yaml:2 error dangling");
  CHECK(message(typo) == "no stakeholder 'maia' (did you mean 'maya'?)");
}

TEST_CASE("feedback may be about the relationship") {
  const auto about = [](const std::string& what) {
    return faults(project()
                      .with(person("maya"))
                      .file("feedback/f1.yaml", "from: maya\nabout: " + what + "\nasked: 2026-11-02\n"));
  };
  CHECK(about("relationship") == "");
  CHECK(about("p1") == "feedback/f1.yaml:2 error dangling");
}

TEST_CASE("references to what is there but cannot be read are not called dangling") {
  Project project = with_promise("needs: [p2]\n");
  project.unreadable = {"p2"};
  CHECK(check_project(project, day("2026-12-31")).empty());
}

TEST_CASE("an id is used once across all kinds; private notes share the stakeholder's") {
  CHECK(faults(project().with(person("maya")).with(private_notes("maya"))) == "");
  ProjectBuilder twice = project().with(person("maya"));
  Retro same = retro("maya", "2026-11-02", {});
  same.info.file = "retros/maya.yaml";
  CHECK(faults(twice.with(same)) == "retros/maya.yaml:1 error duplicate-id");
}

TEST_CASE("private notes without a stakeholder are a warning") {
  CHECK(faults(project().with(private_notes("maya"))) == "private/maya.yaml:1 warning dangling");
}

TEST_CASE("feedback answered before it was asked, or scored without an answer") {
  const std::string head = "from: maya\nabout: relationship\nasked: 2026-11-05\n";
  const auto faults_of = [&](const std::string& more) {
    return faults(project().with(person("maya")).file("feedback/f1.yaml", head + more));
  };
  CHECK(faults_of("answered: 2026-11-04\n") == "feedback/f1.yaml:4 error answered-before-asked");
  CHECK(faults_of("answered: 2026-11-05\ncsat: 4\n") == "");
  CHECK(faults_of("csat: 4\n") == "feedback/f1.yaml:1 warning not-counted");
}

TEST_CASE("a snoozed row names a rule, and no late one") {
  const auto snoozed = [](const std::string& rule) {
    return faults(project().file("crm.yaml",
                                 "crm: 1\nname: Larkfield\npm:\n  name: Priya\ntimezone: UTC\nsnoozed:\n"
                                 "  - rule: " +
                                     rule + "\n    subject: maya\n    until: 2027-01-01\n"));
  };
  CHECK(snoozed("check-in") == "");
  CHECK(snoozed("chek-in") == "crm.yaml:7 error unknown-rule");
  CHECK(snoozed("overdue") == "crm.yaml:7 warning late-snoozed");
}

TEST_CASE("a member has an address of their own, and no stakeholder's") {
  const auto member = [](const std::string& address) {
    return faults(project()
                      .with(person("maya"))
                      .file("stakeholders/tom.yaml", "name: Tom\nadded: 2026-09-01\nemail: tom@client.example\n")
                      .file("crm.yaml",
                            "crm: 1\nname: Larkfield\npm:\n  name: Priya\ntimezone: UTC\nmembers:\n"
                            "  - name: Jo\n    email: " +
                                address + "\n"));
  };
  CHECK(member("jo@studio.example") == "");
  CHECK(member("Tom@Client.example") == "crm.yaml:8 warning stakeholder-address");
}

TEST_CASE("a retro has at most three actions") {
  ProjectBuilder built = with_promise("");
  const std::string head = "date: 2026-11-20\nscope: film\nactions:\n  - p1\n  - p1\n  - p1\n";
  CHECK(faults(ProjectBuilder(built).file("retros/r1.yaml", head)) == "");
  CHECK(faults(built.file("retros/r1.yaml", head + "  - p1\n")) == "retros/r1.yaml:4 warning too-many-actions");
}

TEST_CASE("a retro's time does not end before it begins") {
  ProjectBuilder built = project();
  const std::string head = "date: 2026-11-20\nscope: autumn\nsince: 2026-10-01\nuntil: ";
  CHECK(faults(ProjectBuilder(built).file("retros/r1.yaml", head + "2026-10-01\n")) == "");
  CHECK(faults(built.file("retros/r1.yaml", head + "2026-09-30\n")) == "retros/r1.yaml:4 error until-before-since");
}

TEST_CASE("keys that begin with x- are left alone, whatever they hold") {
  CHECK(faults(with_promise("x-needs: [p9]\nx-seen: 2030-01-01\n")) == "");
}

}  // namespace crm::test
