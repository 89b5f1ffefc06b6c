// SPDX-License-Identifier: MIT
#include "cli/start_program.hpp"

#include <csignal>

#include <doctest/doctest.h>

namespace crm::cli {
namespace {

ProgramResult start(const std::vector<std::string>& arguments, const std::string& input = {},
                    const std::string& directory = {}) {
  return start_program(arguments, directory, input, Context::Streams::captured);
}

}  // namespace

TEST_CASE("a program gets its input and gives its output, however long") {
  const std::string text(3'000'000, 'x');
  const ProgramResult result = start({"cat"}, text);
  CHECK(result.status == 0);
  CHECK(result.output == text);
}

TEST_CASE("a program need not read its input") {
  std::signal(SIGPIPE, SIG_IGN);
  CHECK(start({"true"}, std::string(3'000'000, 'x')).status == 0);
}

TEST_CASE("how a program ended") {
  CHECK(start({"sh", "-c", "exit 7"}).status == 7);
  CHECK(start({"sh", "-c", "kill -TERM $$"}).status == 128 + 15);
  CHECK(start({"/no/such/program"}).status == -1);
  CHECK(start({"true"}, {}, "/no/such/directory").status == -1);
}

TEST_CASE("arguments reach a program as they are") {
  CHECK(start({"printf", "%s|", "a b", "$(touch x)", "", "'\""}).output == "a b|$(touch x)||'\"|");
}

TEST_CASE("a program starts where it is told to") { CHECK(start({"pwd"}, {}, "/").output == "/\n"); }

TEST_CASE("a program on the terminal keeps its output to itself") {
  const ProgramResult result = start_program({"true"}, {}, {}, Context::Streams::interactive);
  CHECK(result.status == 0);
  CHECK(result.output.empty());
}

}  // namespace crm::cli
