// SPDX-License-Identifier: MIT
// The fast reader of our own form makes of any bytes what the strict one makes of them, or leaves them to it.
#include "support/same_reading.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace crm {
namespace {

constexpr const char* kRecord =
    "by: team\nto: maya-chen\nwhat: \"yes: no\"\ndone_when: Maya's team says so, in writing\nmade: 2026-11-02\n"
    "prefers:\n  channel: call\nneeds:\n  - film\n  - \"12\"\nmoves:\n  - date: 2026-11-03\n    move: renegotiated\n"
    "    due: 2026-12-01\n  - date: 2026-11-05\n    move: delivered\n";

void check_all_changes(const std::string& bytes) {
  for (std::size_t i = 0; i <= bytes.size(); ++i) {
    if (!same_reading(bytes.substr(0, i))) FAIL_CHECK(bytes.substr(0, i));
    for (const char c : std::string_view(" \n\t#:-['\"|x")) {
      std::string changed = bytes;
      if (i < bytes.size()) changed[i] = c;
      if (!same_reading(changed)) FAIL_CHECK(changed);
    }
  }
}

}  // namespace

TEST_CASE("our own form is read fast") {
  const auto fast = read_canonical(kRecord);
  REQUIRE(fast);
  CHECK(fast->nodes.size() == 19);
  CHECK(same_reading(kRecord));
}

TEST_CASE("what is not our own form, or wrong, is left to the strict reader") {
  for (const char* bytes : {"",
                            "\n",
                            "what: x",
                            "# c\nwhat: x\n",
                            "what: x # c\n",
                            "what: x #12\n",
                            "what: 'x'\n",
                            "what: \"\\t\"\n",
                            "what: [a]\n",
                            "what: |\n  x\n",
                            "what: x\n  y\n",
                            "what: x\n\nwhy: y\n",
                            "what: ~\n",
                            "what: null\n",
                            "null: x\n",
                            "what:\n",
                            "what: \n",
                            "what: x \n",
                            "what: a: b\n",
                            "what: x\r\n",
                            "what: x\nwhat: y\n",
                            "needs:\n- a\n",
                            "needs:\n  - a\n   - b\n",
                            "needs:\n  -\n",
                            "needs:\n  - - a\n",
                            "- a\n",
                            "---\nwhat: x\n",
                            "what: -x\n",
                            "\xEF\xBB\xBFwhat: x\n"}) {
    CAPTURE(bytes);
    CHECK_FALSE(read_canonical(bytes));
  }
}

TEST_CASE("any prefix and any changed byte is read as the strict reader reads it") {
  check_all_changes(kRecord);
  const std::filesystem::path project = std::string(CRM_TEST_DATA) + "/../golden/projects/studio";
  for (const auto& entry : std::filesystem::directory_iterator(project / "stakeholders")) {
    std::ifstream in(entry.path(), std::ios::binary);
    check_all_changes({std::istreambuf_iterator<char>(in), {}});
  }
}

}  // namespace crm
