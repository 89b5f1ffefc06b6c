// SPDX-License-Identifier: MIT
// What commands about records ask on a terminal, and what an editor may do.
#include "support/world.hpp"

#include "crm/error.hpp"
#include "crm/store.hpp"

#include <doctest/doctest.h>

namespace crm {
namespace {

struct Office : World {
  Office() {
    REQUIRE(call({"init", "--name", "Film", "--pm-name", "Priya Nair"}) == 0);
    REQUIRE(call({"add-stakeholder", "Maya Chen", "--org", "Marketing"}) == 0);
    files->make_directory("/tmp", 0777);
    variables["EDITOR"] = "edit -w";
  }

  // An editor that makes these texts of the copy, one each time that it is opened.
  void edits(std::vector<std::string> texts) {
    answer("");
    context.start_program = [this, texts = std::move(texts)](const auto& command, const auto&, const auto&,
                                                             Context::Streams streams) mutable {
      commands.push_back(command);
      CHECK(streams == Context::Streams::interactive);
      CHECK(files->info(command.back())->mode == 0600);
      write(command.back(), texts.front());
      texts.erase(texts.begin());
      return ProgramResult{0, {}};
    };
  }
  void write(const std::string& path, std::string_view text) {
    files->remove(path);
    files->create(path, 0600);
    files->write(path, text);
    files->sync(path);
  }

  std::vector<std::vector<std::string>> commands;
};

const std::string kMaya = "/work/stakeholders/maya-chen.yaml";
const std::string kSound = "name: Maya Lopez # new\nadded: 2026-11-01\n";
const std::string kFaulty = "name: Maya\nadded: soon\n";

bool has(const std::ostringstream& stream, std::string_view part) {
  return stream.str().find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("an edited record is saved as it was written") {
  Office office;
  office.edits({kSound});
  CHECK(office.call({"edit", "maya"}) == 0);
  CHECK(office.content(kMaya) == kSound);
  REQUIRE(office.commands.size() == 1);
  CHECK(office.commands[0].size() == 3);
  CHECK(office.commands[0][1] == "-w");
  CHECK(office.commands[0][2].starts_with("/tmp/crm-"));
  CHECK(office.files->list("/tmp").empty());
}

TEST_CASE("a faulty text is edited again, or kept") {
  Office office;
  const std::string before = office.content(kMaya);
  office.edits({kFaulty, kSound});
  office.answer("edit\n");
  CHECK(office.call({"edit", "maya"}) == 0);
  CHECK(has(office.err, "stakeholders/maya-chen.yaml:2:8: 'soon' is not a date"));
  CHECK(office.content(kMaya) == kSound);

  office.edits({kFaulty});
  office.answer("keep\n");
  CHECK(office.call({"edit", "maya"}) == 3);
  CHECK(office.content(kMaya) == kSound);
  const std::string kept = office.commands.back().back();
  CHECK(office.content(kept) == kFaulty);
  CHECK(has(office.err, "your text is in " + kept));
}

TEST_CASE("a text that would harm other records is faulty, too") {
  Office office;
  REQUIRE(office.call({"set", "project", "glossary.UAT=test"}) == 0);
  office.edits({"crm: 1\nname: Film\npm:\n  name: Priya Nair\ntimezone: Nowhere/Land\n"});
  office.answer("keep\n");
  CHECK(office.call({"edit", "project"}) == 3);
  CHECK(has(office.err, "time zone 'Nowhere/Land' is not known here"));
}

TEST_CASE("what somebody else wrote meanwhile stays, and so does the text") {
  Office office;
  office.edits({kSound});
  auto editor = office.context.start_program;
  office.context.start_program = [&](const auto& a, const auto& b, const auto& c, auto streams) {
    office.write(kMaya, "name: Maya\nadded: 2026-11-02\n");
    return editor(a, b, c, streams);
  };
  CHECK(office.call({"edit", "maya"}) == 4);
  CHECK(office.content(kMaya) == "name: Maya\nadded: 2026-11-02\n");
  CHECK(office.content(office.commands[0].back()) == kSound);
}

TEST_CASE("an editor that fails changes nothing and leaves nothing") {
  Office office;
  office.answer("");
  office.context.start_program = [](const auto&, const auto&, const auto&, auto) { return ProgramResult{1, {}}; };
  CHECK(office.call({"edit", "maya"}) == 5);
  office.context.start_program = [](const auto&, const auto&, const auto&, auto) { return ProgramResult{}; };
  CHECK(office.call({"edit", "maya"}) == 2);
  CHECK(has(office.err, "cannot start the editor 'edit'"));
  CHECK(office.files->list("/tmp").empty());
}

TEST_CASE("a copy is never made inside of the project") {
  Office office;
  office.variables["TMPDIR"] = "/work/tmp";
  office.edits({kSound});
  CHECK(office.call({"edit", "maya"}) == 0);
  CHECK(office.commands[0].back().starts_with("/tmp/crm-"));
}

TEST_CASE("removing asks, and no answer means no") {
  Office office;
  office.answer("\n");
  CHECK(office.call({"remove", "maya"}) == 0);
  CHECK(has(office.err, "remove stakeholders/maya-chen.yaml (yes, no) [no]: "));
  CHECK(office.files->info(kMaya));
  office.answer("yes\n");
  CHECK(office.call({"remove", "maya"}) == 0);
  CHECK_FALSE(office.files->info(kMaya));
}

TEST_CASE("a talk is asked for, and each answer may be left empty") {
  Office office;
  office.answer("The grid\nShe doubts it\n\n\nlast week\n2026-11-20\n");
  CHECK(office.call({"log-interaction", "Brief", "--with", "maya", "--kind", "meeting", "--id", "brief"}) == 0);
  CHECK(has(office.err, "what they said, in their words [leave open]: "));
  CHECK(has(office.err, "'last week' is not a date"));
  CHECK_FALSE(has(office.err, "crm draft playback"));
  CHECK(office.content("/work/interactions/brief.yaml") ==
        "date: 2026-11-21\nwith:\n  - maya-chen\nkind: meeting\nsummary: Brief\nsaid: The grid\nunsaid: She doubts it\n"
        "played_back: 2026-11-20\n");
}

TEST_CASE("praise is asked for what it lacks, and nothing else") {
  Office office;
  office.answer("Maya Chen\nthe edit\n");
  CHECK(office.call({"log-interaction", "--with", "maya", "--kind", "praise", "--id", "edit"}) == 0);
  CHECK(office.content("/work/interactions/edit.yaml") ==
        "date: 2026-11-21\nwith:\n  - maya-chen\nkind: praise\npraised:\n  - Maya Chen\npraised_for: the edit\n");
}

TEST_CASE("a retro of a miss asks for our part, and is not kept without") {
  Office office;
  office.answer("");
  REQUIRE(office.call({"log-promise", "Film", "--to", "maya", "--made", "2026-11-02", "--due", "2026-11-13", "--id",
                       "film"}) == 0);
  office.answer("\n");
  CHECK(office.call({"retro", "--milestone", "film", "--save", "--id", "look"}) == 2);
  CHECK_FALSE(office.files->info("/work/retros/look.yaml"));
  office.answer("We asked too late\n");
  CHECK(office.call({"retro", "--milestone", "film", "--save", "--id", "look"}) == 0);
  CHECK(office.content("/work/retros/look.yaml").ends_with("our_part:\n  - We asked too late\n"));
}

}  // namespace crm
