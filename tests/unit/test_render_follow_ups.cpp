// SPDX-License-Identifier: MIT
#include "unit/render_sample.hpp"

#include "crm/text.hpp"
#include "render/entries.hpp"

#include <doctest/doctest.h>

using namespace crm;
using namespace crm::test;

TEST_CASE("the quiet view has one entry per promise or person, worst first") {
  CHECK(rendered("text", answer_of(sample_follow_ups())) ==
        "Larkfield · Saturday 21 November 2026\n"
        "\n"
        "Late\n"
        "  P1       1 day  Holiday film   → Maya Chen   Sam Okafor\n"
        "                  overdue, apology owed, notice owed (Tom Alvarez)\n"
        "                  crm deliver p09-film\n"
        "         11 days  Evidence list  → Hal Briggs  Sam Okafor\n"
        "                  overdue\n"
        "                  crm deliver p10-list\n"
        "\n"
        "Today\n"
        "           today  Maya Chen      Marketing\n"
        "                  check in\n"
        "                  crm call maya-chen\n"
        "\n"
        "Soon\n"
        "      Tue 24 Nov  Social cuts    → Maya Chen   Sam Okafor\n"
        "                  due soon\n"
        "                  crm look p11-cuts\n"
        "\n"
        "2 pieces of advice: crm check-followups --all\n");
}

TEST_CASE("advice in full joins its promise, and stands alone where there is none") {
  FollowUpAnswer answer = answer_of(sample_follow_ups());
  answer.all = true;
  const std::string text = rendered("text", answer);
  CHECK(text.find("notice owed (Tom Alvarez), retro due\n") != std::string::npos);
  CHECK(text.find("Advice\n               -  Sam Okafor\n                  overloaded\n") != std::string::npos);
  CHECK(text.find("pieces of advice") == std::string::npos);
}

TEST_CASE("what is snoozed is left out for people, and marked for programs") {
  std::vector<FollowUp> rows{follow_up(kCheckIn, "maya-chen", "maya-chen", "2026-11-21")};
  rows[0].snoozed = true;
  const FollowUpAnswer answer = answer_of(rows);
  CHECK(rendered("text", answer).find("Maya Chen\n") == std::string::npos);
  CHECK(rendered("gcc", answer).empty());
  CHECK(rendered("ids", answer).empty());
  CHECK(rendered("csv", answer).find(",true\n") != std::string::npos);
  CHECK(rendered("json", answer).find("\"snoozed\": true") != std::string::npos);
}

TEST_CASE("advice about somebody in care is left out for people") {
  Project project = sample_project();
  PrivateNotes notes;
  notes.info.id = "maya-chen";
  notes.care_until = day("2026-12-01");
  project.private_notes = {notes};
  const View view = view_on(project, day("2026-11-21"));
  FollowUpAnswer answer;
  answer.projects.push_back({&view, {follow_up(kRetro, "p09-film", "maya-chen", "2026-11-02")}, {}, {}});
  answer.all = true;
  CHECK(rendered("text", answer).find("retro") == std::string::npos);
  CHECK(rendered("github", answer).empty());
  CHECK(rendered("json", answer).find("retro-due") != std::string::npos);
}

TEST_CASE("a quiet day says what comes next") {
  CHECK(rendered("text", answer_of({})) ==
        "Larkfield · Saturday 21 November 2026\n"
        "\n"
        "Nothing is due today. Next: Social cuts to Maya Chen on Tuesday 24 November 2026.\n");
}

TEST_CASE("entries of one level: priority, then age") {
  std::vector<FollowUp> rows{follow_up(kOverdue, "p11-cuts", "maya-chen", "2026-11-19"),
                             follow_up(kOverdue, "p10-list", "hal-briggs", "2026-11-10"),
                             follow_up(kOverdue, "p09-film", "maya-chen", "2026-11-20")};
  const FollowUpAnswer answer = answer_of(rows);
  const render::Digest digest = render::digest_of(answer.projects.front(), render::Advice::counted);
  REQUIRE(digest.groups.size() == 1);
  const auto& entries = digest.groups.front().entries;
  REQUIRE(entries.size() == 3);
  CHECK(entries[0].title == "Holiday film");
  CHECK(entries[1].title == "Evidence list");
  CHECK(entries[2].title == "Social cuts");
}

TEST_CASE("a promise is as late as its first rule says, a person as the oldest of what is as urgent") {
  const std::vector<FollowUp> rows{follow_up(kOverdue, "p09-film", "maya-chen", "2026-11-20"),
                                   follow_up(kApology, "p09-film", "maya-chen", "2026-11-12"),
                                   follow_up(kRetro, "p09-film", "maya-chen", "2026-10-01")};
  FollowUpAnswer answer = answer_of(rows);
  answer.all = true;
  CHECK(rendered("text", answer).find("  1 day  Holiday film") != std::string::npos);
  std::vector<FollowUp> person{follow_up(kCheckIn, "maya-chen", "maya-chen", "2026-11-19"),
                               follow_up(kCheckIn, "maya-chen", "maya-chen", "2026-11-12")};
  CHECK(rendered("text", answer_of(person)).find("  9 days  Maya Chen") != std::string::npos);
}

TEST_CASE("a promise that is in time shows its date, and what is late about it its age") {
  const std::string text =
      rendered("text", answer_of({follow_up(kNotice, "p11-cuts", "tom-alvarez", "2026-11-19"),
                                  follow_up(kOverdue, "p09-film", "maya-chen", "2026-11-20")}));
  CHECK(text.find("Tue 24 Nov  Social cuts   → Maya Chen  Sam Okafor\n") != std::string::npos);
  CHECK(text.find("notice owed (Tom Alvarez, 2 days)\n") != std::string::npos);
  CHECK(text.find("1 day  Holiday film  → Maya Chen  Sam Okafor\n                  overdue\n") != std::string::npos);
}

TEST_CASE("a rule about the project has it as its title") {
  const FollowUpAnswer answer = answer_of({follow_up(kRetro, "project", "", "2026-11-20")});
  const render::Digest digest = render::digest_of(answer.projects.front(), render::Advice::in_full);
  CHECK(digest.groups.front().entries.front().title == "Project");
  CHECK(digest.groups.front().entries.front().subject == "project");
}

TEST_CASE("several projects stand below each other") {
  FollowUpAnswer answer = answer_of({follow_up(kOverdue, "p09-film", "maya-chen", "2026-11-20")});
  answer.projects.push_back({&sample_view(), {}, {}, {}});
  const std::string text = rendered("text", answer);
  CHECK(text.find("crm deliver p09-film\n\nLarkfield · Saturday") != std::string::npos);
  CHECK(rendered("json", answer).find("\"project\": \"Larkfield\"\n    }") != std::string::npos);
}

TEST_CASE("explained entries say why") {
  FollowUpAnswer answer = answer_of({follow_up(kOverdue, "p09-film", "maya-chen", "2026-11-20")});
  answer.explain = true;
  CHECK(rendered("text", answer).find("overdue: a word about p09-film\n               do what you said\n") !=
        std::string::npos);
  CHECK(rendered("md", answer).find("*do what you said*") != std::string::npos);
}

TEST_CASE("a line fits the terminal, whatever the script") {
  Project project = sample_project();
  project.promises[0].what =
      "納品するホリデーキャンペーンのマスターフィルム、三十秒、字幕付き、全チャンネルの音楽ライセンス";
  const View view = view_on(project, day("2026-11-21"));
  FollowUpAnswer answer;
  answer.projects.push_back({&view, {follow_up(kOverdue, "p09-film", "maya-chen", "2026-11-20")}, {}, {}});
  for (const std::string& line : split_lines(rendered("text", answer, {Colour::off, 70})))
    CHECK(display_width(line) <= 70);
  CHECK(rendered("text", answer).find("全チャンネルの音楽ライセンス") != std::string::npos);
}

TEST_CASE("colour changes nothing but colour") {
  const FollowUpAnswer answer = answer_of(sample_follow_ups());
  std::string coloured = rendered("text", answer, {Colour::on, 0});
  CHECK(coloured.find("\x1b[31mLate\x1b[0m") != std::string::npos);
  for (std::size_t at = coloured.find('\x1b'); at != std::string::npos; at = coloured.find('\x1b'))
    coloured.erase(at, coloured.find('m', at) - at + 1);
  CHECK(coloured == rendered("text", answer));
}

TEST_CASE("a folder's mode is no problem in the data") {
  const View& view = sample_view();
  const auto page = [&](std::string rule) {
    FollowUpAnswer answer;
    answer.projects.push_back({&view, {}, {{{"private"}, std::move(rule), Severity::warning, "", "", ""}}, {}});
    return find_format("md")->follow_ups(answer, {});
  };
  CHECK(page("private-mode").find("in the data") == std::string::npos);
  CHECK(page("unknown-folder").find("1 problem in the data") != std::string::npos);
}
