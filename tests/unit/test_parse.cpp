// SPDX-License-Identifier: MIT
#include "cli/command.hpp"

#include "crm/error.hpp"

#include <doctest/doctest.h>

namespace crm::cli {
namespace {

using Texts = std::vector<std::string>;

Error refusal(const Texts& arguments) {
  try {
    parse_arguments(arguments);
  } catch (const Error& error) {
    return error;
  }
  FAIL("was accepted");
  return Error(ErrorKind::internal, "not reached");
}

Arguments given(const Texts& arguments) { return parse_arguments(arguments).arguments; }

}  // namespace

TEST_CASE("common options stand before or after the command") {
  for (const Texts& words : {Texts{"-C", "x", "list", "promises"}, Texts{"list", "-C", "x", "promises"},
                             Texts{"list", "promises", "-Cx"}}) {
    const Invocation invocation = parse_arguments(words);
    REQUIRE(invocation.command != nullptr);
    CHECK(invocation.command->name == "list");
    CHECK(invocation.arguments.one("C") == "x");
    CHECK(invocation.arguments.one("KIND") == "promises");
  }
}

TEST_CASE("a command's own options may stand before it") {
  const Invocation invocation = parse_arguments({"--where", "status=open", "--format", "csv", "list", "promises"});
  REQUIRE(invocation.command != nullptr);
  CHECK(invocation.command->name == "list");
  CHECK(invocation.arguments.one("where") == "status=open");
}

TEST_CASE("options keep their values as they were typed") {
  for (const std::string text : {"[a,b]", "{}", "%%", "++", "", "--due", "-x", "a=b", "010", "\x01" "0", "x'y\"z\\"}) {
    CAPTURE(text);
    CHECK(given({"log-promise", "--why", text, "what"}).one("why") == text);
    CHECK(given({"log-promise", "--why=" + text, "what"}).one("why") == text);
    CHECK(given({"log-promise", "--", text}).one("WHAT") == text);
  }
  CHECK(given({"list", "promises", "-qfjson"}).one("format") == "json");
  CHECK(given({"list", "promises", "-f\x01" "7", "--help"}).one("format") == "\x01" "7");
}

TEST_CASE("a text may begin with a digit behind a dash, or be a dash") {
  CHECK(given({"log-promise", "-5% price"}).one("WHAT") == "-5% price");
  CHECK(given({"log-promise", "-"}).one("WHAT") == "-");
}

TEST_CASE("options that repeat") {
  CHECK(given({"list", "promises", "--sort", "due", "--sort", "made"}).one("sort") == "made");
  CHECK(given({"list", "--where", "a=1", "promises", "--where", "b=2"}).all("where") == Texts{"a=1", "b=2"});
  CHECK(given({"-p", "a", "list", "-p", "b", "promises"}).all("project") == Texts{"a", "b"});
  CHECK(given({"list", "promises", "-q", "-q"}).has("quiet"));
}

TEST_CASE("json is a format") {
  CHECK(given({"list", "promises", "--json"}).one("format") == "json");
  CHECK_FALSE(given({"list", "promises"}).has("format"));
}

TEST_CASE("what is not known is refused, and what was meant is named") {
  CHECK(refusal({"lst"}).message == "unknown command 'lst' (did you mean 'list'?)");
  CHECK(refusal({"lst"}).hint == "crm --help lists the commands");
  CHECK(refusal({"list", "promises", "--wher", "x=1"}).message == "unknown option '--wher' (did you mean '--where'?)");
  CHECK(refusal({"list", "promises", "--wher=x=1"}).message == "unknown option '--wher' (did you mean '--where'?)");
  CHECK(refusal({"list", "promises", "-Z"}).message == "unknown option '-Z'");
  CHECK(refusal({"--bogus"}).message == "unknown option '--bogus'");
  CHECK(refusal({"list", "promises", "more"}).message == "unexpected argument 'more'");
  CHECK(refusal({"list", "promises", "--format", "jsn"}).message == "--format cannot be 'jsn' (did you mean 'json'?)");
  CHECK(refusal({"list", "promises", "--format", "ics"}).hint == "choose one of text, json, csv, md, ids");
  CHECK(refusal({"--color", "alway", "list"}).message == "--color cannot be 'alway' (did you mean 'always'?)");
  CHECK(refusal({"list", "promises", "--where"}).message == "option '--where' needs a value");
  CHECK(refusal({"list", "promises", "-qf"}).message == "option '-qf' needs a value");
  CHECK(refusal({"validate", "--strict=false"}).message == "option '--strict' takes no value");
  CHECK(refusal({"lst"}).kind == ErrorKind::usage);
}

TEST_CASE("a typing error is named before what is missing") {
  CHECK(refusal({"log-promise", "what", "--deu", "friday"}).message ==
        "unknown option '--deu' (did you mean '--due'?)");
}

TEST_CASE("help and version win over everything") {
  CHECK(parse_arguments({"list", "--bogus", "-h"}).help);
  CHECK(parse_arguments({"-V"}).version);
  CHECK(parse_arguments({}).command == nullptr);
}

TEST_CASE("what a command needs") {
  const Command& command = *find_command("log-promise");
  CHECK(missing(command, given({"log-promise", "what", "--due", "friday"})).empty());
  const auto lacking = missing(command, given({"log-promise"}));
  REQUIRE(lacking.size() == 2);
  CHECK(spelling(lacking[0]) == "WHAT");
  CHECK(spelling(lacking[1]) == "--due");
}

TEST_CASE("the command table is sound") {
  for (const Command* command : command_table()) {
    CAPTURE(command->name);
    CHECK(find_command(command->name) == command);
    CHECK((command->run != nullptr));
    CHECK_FALSE(command->summary.empty());
    CHECK_FALSE(command->examples.empty());
    CHECK_NOTHROW(parse_arguments({std::string(command->name), "--help"}));
    for (const Option& option : options_of(*command)) {
      CAPTURE(option.name);
      CHECK_FALSE(doc_of(*command, option).empty());
      CHECK(takes_value(option) == !option.value.empty());
    }
  }
}

}  // namespace crm::cli
