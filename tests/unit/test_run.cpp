// SPDX-License-Identifier: MIT
// The whole program in memory: what a terminal, a clock or a disk would do to it.
#include "cli/session.hpp"
#include "support/world.hpp"

#include "crm/error.hpp"

#include <stdexcept>

#include <doctest/doctest.h>

namespace crm {
namespace {

struct WorldWithProject : World {
  WorldWithProject() { REQUIRE(call({"init", "--name", "Film", "--pm-name", "Priya Nair"}) == 0); }
};

}  // namespace

TEST_CASE("init asks on a terminal for what is missing") {
  World world;
  world.answer("\nPriya Nair\npriya\npriya@larkfield.example\n\nMars\n\n");
  CHECK(world.call({"init", "--name", "Holiday film"}) == 0);
  CHECK(
      world.err.str() ==
      "the project manager: this is needed; Ctrl-D ends without any change\n"
      "the project manager: their mail address (- for none) [leave open]: "
      "email 'priya' is not a mail address; write the address alone, for example maya@example.com\n"
      "their mail address (- for none) [leave open]: the team's name [leave open]: "
      "in which time zone do days begin [Europe/Madrid]: "
      "time zone 'Mars' is not known here; name one of the system's zone database, for example --timezone Europe/Madrid\n"
      "in which time zone do days begin [Europe/Madrid]: ");
  CHECK(world.content("/work/crm.yaml") ==
        "crm: 1\nname: Holiday film\npm:\n  name: Priya Nair\n  email: priya@larkfield.example\n"
        "started: 2026-11-21\ntimezone: Europe/Madrid\n");
}

TEST_CASE("nothing asks when there is no terminal, or --no-input") {
  World world;
  CHECK(world.call({"show"}) == 2);
  CHECK(world.err.str() == "crm: error: show needs ID\n  see: crm help show\n");
  world.answer("maya\n");
  CHECK(world.call({"show", "--no-input"}) == 2);
}

TEST_CASE("a terminal is asked for a missing argument") {
  WorldWithProject world;
  world.answer("\nmaya\n");
  CHECK(world.call({"show"}) == 2);
  CHECK(world.err.str().find("a stakeholder's name: this is needed") != std::string::npos);
  CHECK(world.err.str().find("no record 'maya'") != std::string::npos);
}

TEST_CASE("choices are asked for until one is given") {
  World world;
  world.answer("blu\nblue\n");
  const cli::Arguments none;
  cli::Session session(world.context, nullptr, none);
  CHECK(session.ask("which", {"red", "blue"}, "red") == "blue");
  CHECK(world.err.str() ==
        "which (red, blue) [red]: one of these, please (did you mean 'blue'?)\nwhich (red, blue) [red]: ");
  world.answer("\n");
  CHECK(session.ask("which", {"red", "blue"}, "red") == "red");
}

TEST_CASE("an exception that nobody foresaw is a bug, and says so") {
  WorldWithProject world;
  world.context.today_in = [](const std::string&) -> std::optional<Date> { throw std::logic_error("clock"); };
  CHECK(world.call({"list", "promises"}) == 70);
  CHECK(world.err.str() == "crm: error: this is a bug: clock\n  please report it with the command that you gave\n");
}

TEST_CASE("the gravest reason decides") {
  CHECK(cli::graver(1, 3) == 3);
  CHECK(cli::graver(3, 6) == 6);
  CHECK(cli::graver(6, 4) == 4);
  CHECK(cli::graver(4, 5) == 5);
  CHECK(cli::graver(70, 5) == 70);
  CHECK(cli::graver(2, 1) == 2);
  CHECK(cli::graver(0, 1) == 1);
}

TEST_CASE("colour follows the options, then the environment, then the terminal") {
  World world;
  const auto colour = [&](const std::string& option) {
    cli::Arguments arguments;
    if (!option.empty()) arguments.given["color"] = {option};
    return cli::Session(world.context, nullptr, arguments).style().colour == Colour::on;
  };
  CHECK_FALSE(colour(""));
  CHECK(colour("always"));
  world.context.out_is_terminal = true;
  CHECK(colour(""));
  CHECK_FALSE(colour("never"));
  world.variables["NO_COLOR"] = "1";
  CHECK_FALSE(colour(""));
  CHECK(colour("always"));
  world.variables = {{"TERM", "dumb"}};
  CHECK_FALSE(colour(""));
  world.context.out_is_terminal = false;
  world.variables = {{"CLICOLOR_FORCE", "1"}};
  CHECK(colour(""));
}

TEST_CASE("a text from standard input is read once, and mended") {
  WorldWithProject world;
  world.in.str("Holiday film\r\n\n");
  world.in.clear();
  CHECK(world.call({"log-promise", "-", "--by", "-", "--due", "2026-12-01"}) == 2);
  world.in.str("one\r\ntwo\r\n");
  world.in.clear();
  const cli::Arguments none;
  cli::Session session(world.context, nullptr, none);
  CHECK(session.text("-") == "one\ntwo");
  CHECK(world.err.str().find("mended") != std::string::npos);
  CHECK_THROWS_AS(session.text("-"), Error);
}

TEST_CASE("an answer in a file replaces it in one step, or not at all") {
  WorldWithProject world;
  CHECK(world.call({"list", "project", "--format", "ids", "-o", "answer"}) == 0);
  CHECK(world.out.str().empty());
  CHECK(world.content("/work/answer") == "crm\n");
  for (int nth = 1;; ++nth) {
    const auto faulty = faulty_file_system(*world.files, nth, 28);
    Context context{.files = *faulty,
                    .in = world.in,
                    .out = world.out,
                    .err = world.err,
                    .working_directory = "/work",
                    .local_zone = {},
                    .environment = world.context.environment,
                    .today_in = world.context.today_in,
                    .random = world.context.random,
                    .start_program = {}};
    const int code = run({"list", "project", "--format", "json", "-o", "answer"}, context);
    if (operations_seen(*faulty) < nth) break;
    CHECK(code == 5);
    CHECK(world.content("/work/answer") == "crm\n");
    CHECK(world.files->list("/work") ==
          std::vector<std::string>{".gitattributes", ".gitignore", "answer", "crm.yaml", "private"});
  }
  CHECK(world.content("/work/answer").starts_with("{"));
}

}  // namespace crm
