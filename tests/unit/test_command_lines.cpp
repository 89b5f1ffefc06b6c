// SPDX-License-Identifier: MIT
#include "cli/command_lines.hpp"

#include <doctest/doctest.h>

using crm::cli::with_project;

TEST_CASE("a command line says which project it is about") {
  CHECK(with_project("crm validate says why", {"acme"}) == "crm -p acme validate says why");
  CHECK(with_project("when it is sent: crm set x a=b", {"my acme"}) == "when it is sent: crm -p 'my acme' set x a=b");
  CHECK(with_project("with: crm list stakeholders, crm list promises", {"a"}) ==
        "with: crm -p a list stakeholders, crm -p a list promises");
  CHECK(with_project("`crm rename`, 'crm validate', (crm show x)", {"a"}) ==
        "`crm -p a rename`, 'crm -p a validate', (crm -p a show x)");
  CHECK(with_project("crm list", {"one", "two"}) == "crm -p one -p two list");
}

TEST_CASE("a command line stays as it is where the project is found, named, or not needed") {
  CHECK(with_project("crm validate", {""}) == "crm validate");
  CHECK(with_project("crm validate", {}) == "crm validate");
  CHECK(with_project("crm -p acme validate", {"b"}) == "crm -p acme validate");
  CHECK(with_project("crm help set, crm rules, crm init", {"a"}) == "crm help set, crm rules, crm init");
}

TEST_CASE("what only looks like a command line stays as it is") {
  CHECK(with_project("another crm to finish; a crm", {"a"}) == "another crm to finish; a crm");
  CHECK(with_project("scrm set x; crm sets; crm ", {"a"}) == "scrm set x; crm sets; crm ");
  CHECK(with_project("", {"a"}).empty());
}
