// SPDX-License-Identifier: MIT
#include "domain/lint/lint_text.hpp"

#include "crm/text.hpp"

#include <doctest/doctest.h>

using namespace crm;
using Lines = std::vector<std::string>;

namespace {

const Date kToday = *make_date({2026, 11, 21});

// The words of each sentence.
Lines sentences(std::string_view text) {
  const LintText read = read_lint_text(text, kToday);
  Lines found;
  for (const LintText::Sentence& sentence : read.sentences) {
    std::vector<std::string> words;
    for (std::size_t at = sentence.first; at < sentence.end; ++at) words.emplace_back(read.written(at));
    found.push_back(join(words, " "));
  }
  return found;
}

Lines days(std::string_view text) {
  const LintText read = read_lint_text(text, kToday);
  Lines found;
  for (const LintText::Day& day : read.days) found.push_back(to_iso(day.date));
  return found;
}

int words(std::string_view text) {
  const LintText read = read_lint_text(text, kToday);
  int count = 0;
  for (const LintText::Sentence& sentence : read.sentences) count += word_count(read, sentence);
  return count;
}

}  // namespace

TEST_CASE("a sentence ends at its mark") {
  CHECK(sentences("It is late. Why? \"No licence.\" We wait!") == Lines{"It is late", "Why", "No licence", "We wait"});
  CHECK(sentences("Well… maybe. And so... on. We stop... Now.") == Lines{"Well maybe", "And so on", "We stop", "Now"});
}

TEST_CASE("a sentence does not end within numbers, addresses and abbreviations") {
  CHECK(sentences("Version 2.3 costs 1.50. Fine") == Lines{"Version 2 3 costs 1 50", "Fine"});
  CHECK(sentences("Ask ann.lee@studio.example today.") == Lines{"Ask ann lee studio example today"});
  CHECK(sentences("Dr. Lee, e.g. Ann, at 5 p.m. sharp. Yes.") == Lines{"Dr Lee e g Ann at 5 p m sharp", "Yes"});
  CHECK(sentences("Ann J. Smith and J. Lee. Take option B. We do.") ==
        Lines{"Ann J Smith and J Lee", "Take option B", "We do"});
  CHECK(sentences("On 20 Nov. 2026 at 5 p.m. We are there.") == Lines{"On 20 Nov 2026 at 5 p m", "We are there"});
}

TEST_CASE("a sentence ends with its paragraph, list item, heading or table cell") {
  CHECK(sentences("# Options\n1. One\n2) Two\n- three\n\nAnn Lee\nStudio") ==
        Lines{"Options", "One", "Two", "three", "Ann Lee", "Studio"});
  CHECK(sentences("| What | When |\n|---|---|\n| Film | today |") == Lines{"What", "When", "Film", "today"});
  CHECK(sentences("To: Ann\nSubject: Film. Late\n\nTo: whom").size() == 4);
}

TEST_CASE("a sentence goes on in the next line where the line was only full") {
  CHECK(sentences("This line is about as long as lines of a wrapped letter are,\nAnn says.").size() == 1);
  CHECK(sentences("Dear Ann,\nhow are you?") == Lines{"Dear Ann how are you"});
  CHECK(sentences("Dear Ann,\nWelcome.") == Lines{"Dear Ann", "Welcome"});
  CHECK(sentences("- an item that goes\n  on here\n- another").size() == 2);
}

TEST_CASE("words are counted as a reader counts them") {
  CHECK(words("Rosa's e-mail of 12/11 — at 9.30") == 6);
  CHECK(words("1. **One** option: we’ll do it.") == 5);
  CHECK(words("one—two -- three") == 3);
  CHECK(words("") == 0);
  CHECK(words("\n\n# \n- \n1. \n|\n") == 0);
}

TEST_CASE("days are found as people write them") {
  CHECK(days("Friday 20 November 2026, 2026-11-24 and Nov 30, 2026.") ==
        Lines{"2026-11-20", "2026-11-24", "2026-11-30"});
  CHECK(days("the 1st of December 2026 or December 2nd 2026") == Lines{"2026-12-01", "2026-12-02"});
  CHECK(days("Sat 21 Nov. 2026") == Lines{"2026-11-21"});
  CHECK(days("30 February 2026, 12/11, November 2026, may 3 people, 2026-13-01") == Lines{});
}

TEST_CASE("a day without a year is the nearest one") {
  CHECK(days("10 November") == Lines{"2026-11-10"});
  CHECK(days("5 January") == Lines{"2027-01-05"});
}

TEST_CASE("bytes that are no UTF-8 do no harm") { CHECK(sentences("A\xFF good. \xC3") == Lines{"A good"}); }
