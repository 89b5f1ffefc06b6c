// SPDX-License-Identifier: MIT
#include "domain/replacer.hpp"

#include <doctest/doctest.h>

namespace crm {
namespace {

using Match = Replacer::Match;

std::string without_jose(std::string_view text) {
  Replacer replacer;
  replacer.replace("José Díaz", "X", Match::any_case);
  replacer.replace("Will", "W", Match::as_is);
  replacer.replace("jose-diaz", "x-1", Match::as_is);
  replacer.keep("José Díaz Ruiz");
  return replacer.in(text).text;
}

}  // namespace

TEST_CASE("a phrase is found whatever its case, accents and spaces") {
  CHECK(without_jose("José Díaz and JOSE\n  DIAZ, josé\tdíaz") == "X and X, X");
  CHECK(without_jose("Jose\xCC\x81 Di\xCC\x81" "az") == "X");
  CHECK(without_jose("“José Díaz’s”…José Díaz—") == "“X’s”…X—");
  CHECK(without_jose("") == "");
}

TEST_CASE("only whole words are replaced") {
  CHECK(without_jose("José Díazé, aJosé Díaz, José Díaz2") == "José Díazé, aJosé Díaz, José Díaz2");
  CHECK(without_jose("f06-jose-diaz, jose-diazo") == "f06-x-1, jose-diazo");
  Replacer replacer;
  replacer.replace("김민수", "X", Match::any_case);
  CHECK(replacer.in("김민수는 왔다").text == "X는 왔다");
}

TEST_CASE("a word that may mean something else has its own case") {
  CHECK(without_jose("Will will, WILL not, Will's, Willy") == "W will, WILL not, W's, Willy");
}

TEST_CASE("of phrases that begin at one place the longest wins, and may be one that stays") {
  const std::string text = "José Díaz Ruiz, José Díaz, jose diaz  ruiz";
  CHECK(without_jose(text) == "José Díaz Ruiz, X, jose diaz  ruiz");
  Replacer replacer;
  replacer.replace("Maya", "A", Match::as_is);
  replacer.replace("Maya Chen", "A", Match::any_case);
  const Replacer::Result result = replacer.in("Maya Chen, Maya");
  CHECK(result.text == "A, A");
  CHECK(result.count == 2);
}

}  // namespace crm
