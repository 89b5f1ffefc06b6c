// SPDX-License-Identifier: MIT
#include "crm/error.hpp"
#include "crm/text.hpp"

#include <doctest/doctest.h>

namespace crm {

using Lines = std::vector<std::string>;

TEST_CASE("what is no UTF-8 is found where it begins") {
  CHECK_FALSE(invalid_utf8(""));
  CHECK_FALSE(invalid_utf8("Zoë 🚀 中文"));
  CHECK(invalid_utf8("ab\xE9 c") == 2);           // Windows-1252
  CHECK(invalid_utf8("\xC0\xAF") == 0);           // overlong
  CHECK(invalid_utf8("a\xED\xA0\x80") == 1);      // a surrogate
  CHECK(invalid_utf8("a\xF4\x90\x80\x80") == 1);  // beyond U+10FFFF
  CHECK(invalid_utf8("caf\xC3") == 3);            // cut short
  CHECK(invalid_utf8("\x80") == 0);
}

TEST_CASE("code points know their bytes") {
  const auto points = code_points("aé🚀\xFF�");
  REQUIRE(points.size() == 5);
  CHECK(points[1].value == U'é');
  CHECK(points[1].offset == 1);
  CHECK(points[2].length == 4);
  CHECK(points[3].value == kNoUtf8);
  CHECK(points[3].length == 1);
  CHECK(points[4].value == kNoUtf8);
  CHECK(points[4].length == 3);
}

TEST_CASE("control and bidi characters are forbidden") {
  for (const char32_t c : {U'\0', U'\x01', U'\r', U'\x1b', U'\x7f', U'\u0080', U'\u009f', U'\u2028', U'\u2029',
                           U'\ufeff', U'\u202a', U'\u202e', U'\u2066', U'\u2069'}) {
    INFO(static_cast<unsigned>(c));
    CHECK(is_forbidden(c));
  }
  for (const char32_t c :
       {U'\n', U'\t', U' ', U'~', U'\u00a0', U'é', U'\u200d', U'\u200f', U'\u202f', U'\ufe0f', U'🚀'}) {
    INFO(static_cast<unsigned>(c));
    CHECK_FALSE(is_forbidden(c));
  }
}

TEST_CASE("forbidden characters are shown, not passed on") {
  CHECK(escape_visibly("\x1b[31mred\x1b[0m") == "\\x1b[31mred\\x1b[0m");
  CHECK(escape_visibly("a\u202Eb\u2028") == "a\\u202eb\\u2028");
  CHECK(escape_visibly("a\nb\tc") == "a\\nb\\tc");
  CHECK(escape_visibly("a\nb\tc\r", Newlines::keep) == "a\nb\tc\\x0d");
  CHECK(escape_visibly("caf\xE9 é") == "caf\\xe9 é");
  CHECK(escape_visibly(std::string("a\0b", 3)) == "a\\x00b");
  CHECK(escape_visibly("Family 👩‍👩‍👧 שלח") == "Family 👩‍👩‍👧 שלח");
  CHECK(escape_visibly(escape_visibly("\x1b\\")) == "\\x1b\\");
}

TEST_CASE("text in a message is quoted, visible and short") {
  CHECK(quoted("11/25") == "'11/25'");
  CHECK(quoted("a\nb") == "'a\\nb'");
  const std::string shown = quoted(std::string(1'000'000, 'x'));
  CHECK(display_width(shown) == 62);
  CHECK(shown.ends_with("x…'"));
}

TEST_CASE("text from a person is mended where that is safe") {
  CHECK(mend("plain\n").text == "plain\n");
  CHECK_FALSE(mend("plain\n").changed);
  const Mended mended = mend("\xEF\xBB\xBFone\r\ntwo\u2028three");
  CHECK(mended.text == "one\ntwo\nthree");
  CHECK(mended.changed);
}

TEST_CASE("text that cannot be mended is refused") {
  CHECK_THROWS_WITH_AS(mend("ab\x1b"), "the text has the control character U+001B in line 1", Error);
  CHECK_THROWS_WITH_AS(mend("a\nb\u202E"), "the text has the control character U+202E in line 2", Error);
  CHECK_THROWS_WITH_AS(mend("a\rb"), "the text has the control character U+000D in line 1", Error);
  CHECK_THROWS_WITH_AS(mend("caf\xE9"), "the text is not UTF-8 (byte 4)", Error);
}

TEST_CASE("width is counted in columns") {
  CHECK(display_width("") == 0);
  CHECK(display_width("abc") == 3);
  CHECK(display_width("中文") == 4);
  CHECK(display_width("é") == 1);
  CHECK(display_width("e\u0301") == 1);
  CHECK(display_width("🚀") == 2);
  CHECK(display_width("👩‍👩‍👧") == 2);
  CHECK(display_width("👍🏽") == 2);
  CHECK(display_width("❤") == 1);
  CHECK(display_width("❤\uFE0F") == 2);
  CHECK(display_width("🇪🇸🇬🇧") == 4);
  CHECK(display_width("한국") == 4);
  CHECK(display_width("\xFF\xFE") == 2);
}

TEST_CASE("text is cut between characters that a reader sees") {
  CHECK(cut_to_width("wireframes", 10) == "wireframes");
  CHECK(cut_to_width("wireframes", 9) == "wirefram…");
  CHECK(cut_to_width("中文字", 5) == "中文…");
  CHECK(cut_to_width("中文字", 4) == "中…");
  CHECK(cut_to_width("a👩‍👩‍👧b", 3) == "a…");
  CHECK(cut_to_width("abc", 1) == "…");
  CHECK(cut_to_width("abc", 0) == "");
}

TEST_CASE("text is padded with spaces, never cut") {
  CHECK(pad_to_width("中", 4) == "中  ");
  CHECK(pad_to_width("abcdef", 4) == "abcdef");
}

TEST_CASE("text is wrapped at spaces") {
  CHECK(wrap("", 20) == Lines{});
  CHECK(wrap("one two  three", 7) == Lines{"one two", "three"});
  CHECK(wrap("one two three", 100) == Lines{"one two three"});
  CHECK(wrap("  one\n\ntwo ", 10) == Lines{"one", "", "two"});
  CHECK(wrap("to abcdefghij k", 4) == Lines{"to", "abcd", "efgh", "ij k"});
  CHECK(wrap("中文字", 5) == Lines{"中文", "字"});
  CHECK(wrap("中文", 0) == Lines{"中", "文"});
}

TEST_CASE("a capital at the start") {
  CHECK(capitalised("the pump is late") == "The pump is late");
  CHECK(capitalised("émile is ill") == "Émile is ill");
  CHECK(capitalised("The pump") == "The pump");
  CHECK(capitalised("iOS is late") == "iOS is late");
  CHECK(capitalised("3 pumps") == "3 pumps");
  CHECK(capitalised("") == "");
  CHECK(capitalised("\xff") == "\xff");
}

TEST_CASE("case and accents do not matter for comparing") {
  CHECK(fold("Zoë ÁLVAREZ") == "zoe alvarez");
  CHECK(fold("e\u0301") == fold("É"));
  CHECK(fold("Søren Łukasz Đorđe Ægir Þór Œuvre") == "soren lukasz dorde aegir thor oeuvre");
  CHECK(fold("Straße") == "strasse");
  CHECK(fold("İstanbul Işık") == "istanbul isik");
  CHECK(fold("ﬁne ＡＢ") == "fine ab");
  CHECK(fold("МАЙЯ") == fold("Майя"));
  CHECK(fold("caf\xE9") == "caf\xE9");
}

TEST_CASE("lines, words and counts") {
  CHECK(split_lines("") == Lines{});
  CHECK(split_lines("a\n\nb") == Lines{"a", "", "b"});
  CHECK(split_lines("a\n") == Lines{"a"});
  CHECK(join({"a", "b", "c"}, ", ") == "a, b, c");
  CHECK(join({}, ", ") == "");
  CHECK(trim(" \t a b\r\n") == "a b");
  CHECK(trim(" \n ") == "");
  CHECK(count_of(1, "day") == "1 day");
  CHECK(count_of(0, "day") == "0 days");
  CHECK(count_of(3, "promise is late", "promises are late") == "3 promises are late");
}

}  // namespace crm
