// SPDX-License-Identifier: MIT
// What must not leave the house, who is named, and what a letter's subject is taken from.
#include "crm/kind_table.hpp"

#include "unit/lint_sample.hpp"

#include <doctest/doctest.h>

using namespace crm;
using namespace crm::test;

TEST_CASE("lint confidential-term") {
  const auto found = [](std::string_view text) { return words_found("confidential-term", text); };
  CHECK(found("Subject: RESIGNATION\n\nA write off by the vantage\n agency's staff.") ==
        Lines{"RESIGNATION", "write off", "vantage agency"});
  CHECK(found("It waits for Vantage\nAgency. Ask Vantage  \t Agency, and Vantage\r\nAgency") ==
        Lines{"Vantage Agency", "Vantage Agency", "Vantage Agency"});
  CHECK(found("> It is Vantage\n> Agency!\n\n- An item of Vantage\n  Agency") ==
        Lines{"Vantage > Agency", "Vantage Agency"});
  CHECK(found("Vantage\n\nAgency\n\n- Vantage\n- Agency\n\n# Vantage\nAgency\n\n| Vantage |\n| Agency |") == Lines{});
  CHECK(found("An advantage; agency staff. We write, off and on. A residence.") == Lines{});
}

TEST_CASE("lint confidential-term: in the plural, in another form") {
  LintSubject subject = sample_subject();
  subject.confidential_terms = {"margin target", "redundancy", "Acquire", "write-offs", "OEM", "class"};
  const auto found = [&](std::string_view text) {
    Lines words;
    for (const LintFinding& finding : findings_of("confidential-term", text, subject)) words.push_back(finding.text);
    return words;
  };
  CHECK(found("Our margin targets, redundancies, and acquired, acquiring, and a write-off.") ==
        Lines{"margin targets", "redundancies", "acquired", "acquiring", "write-off"});
  CHECK(found("The OEM's. OEMed marginal targets, clas.") == Lines{"OEM"});
}

TEST_CASE("a text in another language is read for what must not leave the house, and for nothing else") {
  LintSubject subject = sample_subject();
  subject.language = LintLanguage::other;
  Lines rules;
  for (const LintFinding& finding :
       lint("Subject: Retraso\n\nHopefully, Vantage Agency y Rosa Lindt. 2026-11-10, ASAP. Sam Okafor missed it.",
            subject))
    rules.push_back(finding.rule);
  CHECK(rules == Lines{"confidential-term", "other-client", "internal-field"});
}

TEST_CASE("lint other-client") {
  const auto found = [](std::string_view text) { return words_found("other-client", text); };
  CHECK(found("Rosa Lindt’s cards, ROSA\n lindt and Finance.") == Lines{"Rosa Lindt", "ROSA lindt", "Finance"});
  CHECK(found("Maya Chen, Sam Okafor, Lindt, and finance.") == Lines{});
  LintSubject namesake = sample_subject(LetterKind::any);
  namesake.other_clients = {"Maya"};
  CHECK(findings_of("other-client", "Maya Chen and Priya Nair.", namesake).empty());
}

TEST_CASE("lint other-client: first names alone") {
  LintSubject subject = sample_subject(LetterKind::any);
  subject.other_clients = {"Rosa Lindt", "Will Stone", "Jean-Luc Bera"};
  subject.other_first_names = {"Rosa", "Will", "Jean-Luc"};
  const auto found = [&](std::string_view text) {
    Lines words;
    for (const LintFinding& finding : findings_of("other-client", text, subject)) words.push_back(finding.text);
    return words;
  };
  CHECK(found("Rosa said so. We asked Rosa’s team, and Jean-Luc.") == Lines{"Rosa", "Rosa", "Jean-Luc"});
  CHECK(found("Rosa Lindt's cards.") == Lines{"Rosa Lindt"});
  CHECK(found("Rosa lindt and ROSA.") == Lines{"Rosa lindt"});
  CHECK(found("Rosa Parks, a rosa paper and a will.") == Lines{});
  CHECK(found("Will you choose? Please ask Will.") == Lines{"Will"});
}

TEST_CASE("lint internal-field") {
  const auto found = [](std::string_view text) { return words_found("internal-field", text); };
  CHECK(found("Priority P1, your goodwill balance, the power/interest grid.") ==
        Lines{"Priority P1", "goodwill balance", "interest grid"});
  CHECK(found("Our internal target was 10 November.") == Lines{"internal target"});
  CHECK(found("We wanted to be ready on 10 November 2026.") == Lines{"10 November 2026"});
  CHECK(found("A gesture of goodwill: a water-resistant bag, our target group, 10 December 2026.") == Lines{});
  LintSubject same_day = sample_subject(LetterKind::any);
  same_day.target = same_day.due;
  CHECK(findings_of("internal-field", "It was due on 20 November 2026.", same_day).empty());
}

TEST_CASE("lint named-in-a-miss") {
  const auto found = [](std::string_view text) { return words_found("named-in-a-miss", text); };
  CHECK(found("Sam Okafor missed the date, and Jo has also fallen behind.") == Lines{"Sam Okafor missed"});
  CHECK(found("Jo unfortunately did not deliver. It is late because of Sam.") ==
        Lines{"Jo unfortunately did not", "because of Sam"});
  CHECK(found("It is Jo Reyes's mistake. Sam and Jo were good, Sam and Jo missed it.") ==
        Lines{"Jo Reyes's mistake", "Sam and Jo missed"});
  CHECK(found("Sam Okafor is cutting the library version this weekend. Jo found the mistake.") == Lines{});
  CHECK(found("We missed the date. Maya did not answer.") == Lines{});
}

TEST_CASE("lint i-form") {
  const auto found = [](std::string_view text) { return words_found("i-form", text); };
  CHECK(found("I delivered it, I’ve already finished, and then I managed to print.") ==
        Lines{"I delivered", "I’ve already finished", "I managed to"});
  CHECK(found("Sam and I finished. My team and I delivered. We built it. I speak to them. I am sorry.") == Lines{});
}

namespace {

Stakeholder person(std::string id, std::string name) {
  Stakeholder stakeholder;
  stakeholder.info.id = std::move(id);
  stakeholder.name = std::move(name);
  stakeholder.added = make_date({2026, 9, 1});
  return stakeholder;
}

View sample_view() {
  Project project;
  project.config.pm.name = "Priya Nair";
  project.config.members = {{"Sam Okafor", ""}, {"Kim Adler", ""}};
  project.config.confidential_terms = {"resignation"};
  project.config.glossary = {{"OOH", "out-of-home advertising"}};
  project.stakeholders = {person("kim-adler", "Kim Adler"), person("maya-chen", "Maya Chen"),
                          person("tom-alvarez", "Tom Alvarez")};
  Promise film;
  film.info.id = "p1-film";
  film.by = kTeam;
  film.to = "maya-chen";
  film.owner = "Jo Reyes";
  film.made = make_date({2026, 9, 28});
  film.due = make_date({2026, 11, 13});
  film.target = make_date({2026, 11, 10});
  film.moves.push_back(
      {make_date({2026, 11, 4}), MoveKind::renegotiated, make_date({2026, 11, 20}), "maya-chen", {}, {}, {}});
  Promise copy = film;
  copy.info.id = "p2-copy";
  copy.by = "tom-alvarez";
  copy.to = kTeam;
  copy.owner = "Tom Alvarez";
  project.promises = {film, copy};
  return view_on(std::move(project), *make_date({2026, 11, 21}));
}

}  // namespace

TEST_CASE("a letter's subject is read from the project") {
  const View view = sample_view();
  const LintSubject subject = lint_subject(view, LetterKind::delay_notice, "maya-chen", &view.project.promises[0]);
  CHECK(subject.kind == LetterKind::delay_notice);
  CHECK(subject.reader == "Maya Chen");
  CHECK(subject.team_people == Lines{"Jo Reyes", "Kim Adler", "Priya Nair", "Sam Okafor"});
  CHECK(subject.other_clients == Lines{"Tom Alvarez"});  // Kim Adler is one of us, too
  CHECK(subject.confidential_terms == Lines{"resignation"});
  CHECK(subject.glossary.size() == 1);
  CHECK(subject.due == make_date({2026, 11, 20}));
  CHECK(subject.target == make_date({2026, 11, 10}));
  CHECK(subject.overdue);
  CHECK(subject.apology_owed);
  CHECK(subject.today == view.today);
}

TEST_CASE("which first names are other clients beyond doubt") {
  Project project = sample_view().project;
  Stakeholder board = person("board", "Finance Board");
  board.kind = StakeholderKind::group;
  board.members = {"rosa-lindt"};
  for (Stakeholder other :
       {board, person("june-osei", "June Osei"), person("maya-ruiz", "Maya Ruiz"), person("nair-patel", "Nair Patel"),
        person("rosa-lindt", "Rosa Lindt"), person("zoe", "Zoe")})
    project.stakeholders.push_back(std::move(other));
  project.promises[0].inform = {"tom-alvarez"};
  sort_records(project);
  const View view = view_on(project, *make_date({2026, 11, 21}));
  const auto names = [&](const char* reader, const Promise* about) {
    return lint_subject(view, LetterKind::any, reader, about).other_first_names;
  };
  // Not the reader's or one of ours, no month, no group and no single name.
  CHECK(names("maya-chen", nullptr) == Lines{"Rosa", "Tom"});
  CHECK(names("maya-chen", &view.project.promises[0]) == Lines{"Rosa"});
  CHECK(names("rosa-lindt", nullptr) == Lines{"Maya", "Maya", "Tom"});
  CHECK(names("board", nullptr) == Lines{"Maya", "Maya", "Tom"});
  CHECK(names("", nullptr) == Lines{});
}

TEST_CASE("better wordings name the next Friday, or the business day after it") {
  const auto example = [](Date today) {
    Project project = sample_view().project;
    project.config.holidays = {{make_date({2026, 11, 27}), "the day after Thanksgiving"}};
    return to_iso(lint_subject(view_on(project, today), LetterKind::any, "", nullptr).example_day);
  };
  CHECK(example(*make_date({2026, 11, 19})) == "2026-11-20");
  CHECK(example(*make_date({2026, 11, 20})) == "2026-11-30");
  CHECK(example(*make_date({2026, 11, 27})) == "2026-12-04");
}

TEST_CASE("a letter's subject without a promise, or about theirs") {
  const View view = sample_view();
  const LintSubject nobody = lint_subject(view, LetterKind::any, "", nullptr);
  CHECK(nobody.reader.empty());
  CHECK(nobody.other_clients == Lines{"Maya Chen", "Tom Alvarez"});
  CHECK_FALSE(nobody.due);
  CHECK_FALSE(nobody.overdue);
  const LintSubject theirs = lint_subject(view, LetterKind::any, "Tom Alvarez", &view.project.promises[1]);
  CHECK(theirs.reader == "Tom Alvarez");
  CHECK(theirs.other_clients == Lines{"Maya Chen"});
  CHECK_FALSE(theirs.overdue);
  CHECK_FALSE(theirs.apology_owed);
}

TEST_CASE("who is to be informed of a promise is not told by name whose it is") {
  Project project = sample_view().project;
  project.promises[0].inform = {"tom-alvarez"};
  const View view = view_on(project, *make_date({2026, 11, 21}));
  const auto others = [&](LetterKind kind, const Promise* about) {
    return lint_subject(view, kind, "tom-alvarez", about).other_clients;
  };
  for (const LetterKind kind :
       {LetterKind::any, LetterKind::delay_notice, LetterKind::outline, LetterKind::status_update})
    CHECK(others(kind, &view.project.promises[0]) == Lines{"Maya Chen"});
}

TEST_CASE("the day of our private target is no secret where the letter has it for another reason") {
  LintSubject subject = sample_subject();
  const auto found = [&] {
    return findings_of("internal-field", "Please choose by 10 November 2026.", subject).size();
  };
  CHECK(found() == 1);
  subject.public_days = {*subject.target};
  CHECK(found() == 0);
}
