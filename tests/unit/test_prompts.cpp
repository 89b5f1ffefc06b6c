// SPDX-License-Identifier: MIT
// Questions on a terminal. tests/support/check_prompts.py asks those of every command.
#include "cli/command.hpp"
#include "support/world.hpp"

#include "crm/text.hpp"

#include <doctest/doctest.h>

namespace crm {
namespace {

struct Desk : World {
  Desk() {
    REQUIRE(call({"init", "--name", "Film", "--pm-name", "Priya Nair"}) == 0);
    REQUIRE(call({"add-stakeholder", "Maya Chen"}) == 0);
    REQUIRE(call({"log-promise", "Film", "--to", "maya", "--due", "2026-11-20", "--on", "2026-11-02", "--id",
                  "film"}) == 0);
  }

  int ask(const std::string& answers, const std::vector<std::string>& arguments) {
    answer(answers);
    return call(arguments);
  }
};

bool has(const std::ostringstream& stream, std::string_view part) {
  return stream.str().find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("nobody answers questions for nothing") {
  Desk desk;
  CHECK(desk.ask("", {"log-promise", "--to", "nobody"}) == 2);
  CHECK(desk.err.str().starts_with("crm: error: no stakeholder 'nobody'"));
  CHECK(desk.ask("", {"log-promise", "--made", "soon"}) == 2);
  CHECK(desk.err.str().starts_with("crm: error: 'soon' is not a date"));
  CHECK(desk.ask("", {"init", "--name", "Again"}) == 2);
  CHECK(desk.err.str().starts_with("crm: error: '/work' is a project already"));
  CHECK(desk.ask("", {"log-interaction", "--kind", "meeting", "--praised", "Maya"}) == 2);
  CHECK(desk.err.str().starts_with("crm: error: --praised goes with --kind praise"));
  World nowhere;
  nowhere.answer("");
  CHECK(nowhere.call({"log-promise"}) == 3);
  CHECK(nowhere.err.str().starts_with("crm: error: no project here"));
}

TEST_CASE("what is given is not asked for, and what an answer makes needed is") {
  Desk desk;
  CHECK(desk.ask("", {"log-promise", "Cuts", "--to", "maya", "--due", "2026-12-01", "--id", "cuts"}) == 0);
  CHECK_FALSE(has(desk.err, ": what"));
  CHECK(desk.ask("maya\n\n", {"log-promise", "Copy", "--id", "copy"}) == 0);
  CHECK(desk.err.str().find("to whom") == std::string::npos);
  CHECK(desk.content("/work/promises/copy.yaml").starts_with("by: maya-chen\nto: team\n"));
  CHECK(desk.ask("\n", {"update-promise", "film"}) == 0);
  CHECK(desk.content("/work/promises/film.yaml").ends_with("- date: 2026-11-21\n    move: delivered\n"));
}

TEST_CASE("a date that was proposed is the usual one to agree to") {
  Desk desk;
  REQUIRE(desk.call({"update-promise", "film", "proposed", "--due", "2026-12-04", "--no-input"}) == 0);
  CHECK(desk.ask("\n\n", {"update-promise", "film", "renegotiated"}) == 0);
  CHECK(has(desk.err, "due on which day [2026-12-04]: who agreed to it [maya-chen]: "));
}

TEST_CASE("a request that wishes for a date is not asked for one") {
  Desk desk;
  REQUIRE(desk.call({"log-request", "Logo", "--from", "maya", "--due", "2026-12-04", "--id", "logo"}) == 0);
  CHECK(desk.ask("\n", {"update-promise", "logo"}) == 0);
  CHECK(desk.content("/work/promises/logo.yaml").ends_with("wished: 2026-12-04\nmade: 2026-11-21\ndue: 2026-12-04\n"));
}

TEST_CASE("what has come to rest has no usual move, unless an apology is owed") {
  Desk desk;
  REQUIRE(desk.call({"log-promise", "Answer", "--to", "maya", "--due", "2026-12-01", "--kind", "reply", "--id",
                     "answer"}) == 0);
  REQUIRE(desk.call({"update-promise", "answer", "delivered"}) == 0);
  CHECK(desk.ask("", {"update-promise", "answer"}) == 2);
  CHECK(has(desk.err, "what happened (accepted, rejected, apologised): \ncrm: error: no answer"));
  REQUIRE(desk.call({"update-promise", "film", "revoked", "--no-input"}) == 0);
  CHECK(desk.ask("\n", {"update-promise", "film"}) == 0);
  CHECK(has(desk.err, "what happened (apologised) [apologised]: "));
}

TEST_CASE("many choices stand above their question, in lines that fit") {
  Desk desk;
  desk.context.terminal_width = 60;
  CHECK(desk.ask("", {"log-interaction", "--with", "maya"}) == 2);
  const std::vector<std::string> lines = split_lines(desk.err.str());
  REQUIRE(lines.size() > 3);
  CHECK(lines[0] == "  (meeting, call, check-in, visit, challenge, update,");
  for (const std::string& line : lines) CHECK(display_width(line) <= 70);
  CHECK(has(desk.err, "\nwhat sort of contact [meeting]: "));
}

TEST_CASE("of several projects nobody is offered, and an answer is taken as it is") {
  Desk desk;
  REQUIRE(desk.call({"init", "/other", "--name", "Other", "--pm-name", "P", "--no-input"}) == 0);
  CHECK(desk.ask("film\n", {"show", "-p", "/work", "-p", "/other"}) == 0);
  CHECK(desk.err.str().starts_with(
      "an id, the beginning of one, its random part, or a stakeholder's name: crm: note: not in"));
  desk.context.terminal_width = 100;
  CHECK(desk.ask("", {"draft", "-p", "/work", "-p", "/other"}) == 2);
  CHECK(has(desk.err, "what to draft (feedback-request, playback, apology) [feedback-request]: \n"));
}

TEST_CASE("who is the main contact") {
  Desk desk;
  REQUIRE(desk.call({"add-stakeholder", "Tom Alvarez", "--no-input"}) == 0);
  const auto offered = [&] {
    desk.ask("", {"brief"});
    const std::string text = desk.err.str();
    const std::size_t bracket = text.find('[');
    return bracket == std::string::npos ? "" : text.substr(bracket + 1, text.find(']') - bracket - 1);
  };
  CHECK(offered() == "");
  REQUIRE(desk.call({"log-interaction", "Hello", "--with", "tom", "--kind", "call", "--no-input"}) == 0);
  CHECK(offered() == "tom-alvarez");
  REQUIRE(desk.call({"set", "maya", "primary=true"}) == 0);
  CHECK(offered() == "maya-chen");
  REQUIRE(desk.call({"set", "maya", "left=2026-11-20"}) == 0);
  CHECK(offered() == "tom-alvarez");
}

}  // namespace crm
