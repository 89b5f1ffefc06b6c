// SPDX-License-Identifier: MIT
#include "crm/text.hpp"
#include "crm/yaml.hpp"

#include <chrono>
#include <random>

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace crm;

namespace {

const char* const kRecord =
    "by: team   # us\n"
    "what: Send the plan\n"
    "made: 2026-11-02\n"
    "inform:\n"
    "  - tom\n"
    "  - \"li: x\"\n"
    "moves:\n"
    "  - date: 2026-11-09\n"
    "    note: |\n"
    "      one\n"
    "      two\n"
    "    # a comment\n"
    "  - {date: 2026-11-10, x-a: [b, 'c']}\n";

std::string bytes_of(std::string_view file, const Node& node) {
  return std::string(file.substr(node.begin, node.end - node.begin));
}

std::string values_of(const Document& document) {
  std::string out;
  for (const Node& node : document.nodes)
    out += fmt::format("{}={}{};", node.key, node.text, node.hash_tail.empty() ? "" : "|" + node.hash_tail);
  return out;
}

Document parsed(std::string_view bytes) {
  Parsed result = parse_yaml(bytes, "x.yaml");
  for (const Problem& problem : result.problems) FAIL_CHECK(problem.where.line << ": " << problem.message);
  return std::move(result.document);
}

// "line:column rule" of the only problem.
std::string refusal(std::string_view bytes) {
  const auto problems = parse_yaml(bytes, "x.yaml").problems;
  if (problems.size() != 1) return fmt::format("{} problems", problems.size());
  return fmt::format("{}:{} {}", problems[0].where.line, problems[0].where.column, problems[0].rule);
}

Document record_of(const std::string& text) {
  DocumentBuilder record;
  record.scalar("what", text);
  record.open("list", NodeType::list);
  record.scalar({}, text);
  record.open({}, NodeType::map);
  record.scalar("note", text);
  record.scalar("due", "2026-11-21", NodeType::date);
  record.close();
  record.close();
  record.scalar("urgency", "2", NodeType::integer);
  return record.finish();
}

std::string line_for(const std::string& text) {
  DocumentBuilder record;
  record.scalar("k", text);
  return to_yaml(record.finish());
}

}  // namespace

TEST_CASE("values and their places") {
  const std::string bytes = kRecord;
  const Document document = parsed(bytes);
  CHECK(values_of(document) ==
        "=;by=team;what=Send the plan;made=2026-11-02;inform=;=tom;=li: x;moves=;=;date=2026-11-09;note=one\ntwo\n;"
        "=;date=2026-11-10;x-a=;=b;=c;");
  CHECK(document[0].size == document.nodes.size());
  CHECK(bytes_of(bytes, document[*document.find(0, "by")]) == "team");
  const std::size_t inform = *document.find(0, "inform");
  CHECK(document.children(inform) == std::vector<std::size_t>{inform + 1, inform + 2});
  CHECK(bytes_of(bytes, document[inform + 2]) == "\"li: x\"");
  const std::size_t moves = *document.find(0, "moves");
  const std::size_t first = *document.item(moves, 0);
  CHECK(bytes_of(bytes, document[*document.find(first, "note")]) == "|\n      one\n      two");
  const std::size_t second = *document.item(moves, 1);
  CHECK(bytes_of(bytes, document[second]) == "{date: 2026-11-10, x-a: [b, 'c']}");
  CHECK(document[second].flow);
  CHECK_FALSE(document[first].flow);
  CHECK(document.line_of("made") == 3);
  CHECK(document.line_of("moves", 1, "date") == 13);
  CHECK(document.line_of("moves", 2, "date") == 0);
  CHECK(document[inform].key_line == 4);
  CHECK(document[inform].line == 5);
}

TEST_CASE("a byte order mark and CRLF do not shift places") {
  std::string bytes = "\xEF\xBB\xBF";
  for (const char c : std::string(kRecord)) bytes += c == '\n' ? std::string("\r\n") : std::string(1, c);
  const Document document = parsed(bytes);
  CHECK(same_values(document, parsed(kRecord)));
  CHECK(bytes_of(bytes, document[*document.find(0, "by")]) == "team");
  CHECK(document[1].key_begin == 3);
  CHECK(document[1].key_column == 1);
}

TEST_CASE("a hash behind a plain text") {
  const Document document = parsed("a: Fix ticket #12  \nb: Fix # 12\nc: \"Fix\" #12\nd:\n  - x #y\n  - x#y\n");
  CHECK(values_of(document) == "=;a=Fix ticket| #12;b=Fix;c=Fix;d=;=x| #y;=x#y;");
  CHECK(document[1].end == 17);
}

TEST_CASE("texts over several lines") {
  const std::string bytes =
      "a: one\n  two\n\n\n  three #4\nb: \"x\n  y\" # z\nc: >-\n  m\n  n\n\n# end\nd: |+\n  p\n\n\ne: |2-\n    q\n  r\n"
      "f:\n  down\n";
  const Document document = parsed(bytes);
  CHECK(values_of(document) == "=;a=one two\n\nthree| #4;b=x y;c=m n;d=p\n\n\n;e=  q\nr;f=down;");
  CHECK(bytes_of(bytes, document[1]) == "one\n  two\n\n\n  three #4");
  CHECK(bytes_of(bytes, document[3]) == ">-\n  m\n  n");
  CHECK(bytes_of(bytes, document[4]) == "|+\n  p\n\n");
  CHECK(bytes_of(bytes, document[5]) == "|2-\n    q\n  r");
}

TEST_CASE("what is refused, and where") {
  const std::pair<std::string, std::string> cases[] = {
      {"", "1:1 empty"},
      {"# only this\n\n", "1:1 empty"},
      {"---\n", "1:1 empty"},
      {"\xFE\xFF\0b", "1:1 not-utf8"},
      {"a: b\nc: \xFF\n", "2:4 not-utf8"},
      {std::string("a: \0\n", 5), "1:4 control-character"},
      {"a: b\rc: d\n", "1:5 control-character"},
      {"a: x\n\xEF\xBB\xBF"
       "b: y\n",
       "2:1 control-character"},
      {"a:\n\tb: c\n", "2:1 tab-indent"},
      {"a: b\n  =======  \nc: d\n", "2:3 conflict-marker"},
      {"a: ======= b\n", "0 problems"},
      {"%YAML 1.2\n---\na: b\n", "1:1 directive"},
      {"a: b\n---\nc: d\n", "2:1 second-document"},
      {"a: b\n...\n# x\nc: d\n", "2:1 second-document"},
      {"--- # x\na: b\n...\n\n", "0 problems"},
      {"{a: b}\nc: d\n", "2:1 second-document"},
      {"{a: b},\n", "1:7 second-document"},
      {",\n", "1:1 not-a-map"},
      {"- a\n", "1:1 not-a-map"},
      {"text\n", "1:1 not-a-map"},
      {"a: &b c\n", "1:4 anchor"},
      {"a: *b\n", "1:4 alias"},
      {"a: !!str b\n", "1:4 tag"},
      {"a: ! b\n", "1:4 tag"},
      {"<<: {a: b}\n", "1:1 merge-key"},
      {"? a\n: b\n", "1:3 complex-key"},
      {"[a]: b\n", "1:1 complex-key"},
      {"a: 1\nb: 2\na: 3\nb: 4\n", "3:1 duplicate-key"},
      {"a:\n  b: 1\n  \"b\": 2\n", "3:3 duplicate-key"},
      {"a: x\nb:\nc: y\n", "2:1 null-value"},
      {"a: ~\n", "1:1 null-value"},
      {"a: Null # x\n", "1:1 null-value"},
      {"a:\n  - b\n  # c\n  -\n  - d\n", "4:3 null-value"},
      {"a: [b, ~]\n", "1:8 null-value"},
      {"a: b\nnot-a-key\n", "2:1 yaml"},
      {"a: b: c\n", "1:5 yaml"},
      {"a: b\n c: d\n", "2:3 yaml"},
      {"a: [b\nc: d\n", "2:2 yaml"},
      {"a: \"b\" c\n", "1:8 yaml"},
      {"a: \"b\nc: \"d\"\n", "1:4 unclosed-quote"},
      {"a: \"b\nc: d\n", "1:4 unclosed-quote"},
      {"a: 'b\nc: it''s\n", "1:4 unclosed-quote"},
      {"a: \"\\q\"\n", "1:7 yaml"},
      {"a: \"\\e\"\n", "1:4 control-character"},
      {"a: \"\\u2028\"\n", "1:4 control-character"},
      {"a: \"\\N\"\n", "1:4 not-utf8"},
      {"a: \"\\_\"\n", "1:4 not-utf8"},
      {"a: |-#b\n  c\n", "1:6 yaml"},
      {"a: |- #b\n  c\n", "0 problems"},
      {"a: @b\n", "1:4 yaml"},
      {"a: [[[[[[[[[[[[[[[[b]]]]]]]]]]]]]]]]\n", "1:19 too-deep"},
  };
  for (const auto& [bytes, wanted] : cases) {
    CAPTURE(bytes);
    CHECK(refusal(bytes) == wanted);
  }
}

TEST_CASE("a problem says what to do, and shows the line") {
  const Problem problem = parse_yaml("a: b\r\nwhat: Call: at nine\r\n", "promises/x.yaml").problems.at(0);
  CHECK(problem.where == Place{"promises/x.yaml", 2, 11});
  CHECK(problem.message == "a ': ' cannot stand here");
  CHECK(problem.hint.starts_with("put text that has a colon in double quotes"));
  CHECK(problem.excerpt == "what: Call: at nine");
}

TEST_CASE("every bad line is named, but not hundreds") {
  CHECK(parse_yaml("a: \x01\nb: c\nd: \xFF\n<<<<<<< x\n", {}).problems.size() == 3);
  std::string binary;
  for (int i = 0; i < 1000; ++i) binary += "\x01\n";
  CHECK(parse_yaml(binary, {}).problems.size() == 20);
}

TEST_CASE("limits") {
  std::string many = "a:\n";
  for (int i = 0; i < 19'998; ++i) many += "- b\n";
  CHECK(parsed(many).nodes.size() == 20'000);
  CHECK(refusal(many + "- b\n") == "20000:3 too-many-values");
  CHECK(refusal("a: b" + std::string(50'000, '\n')) == "0 problems");
  CHECK(refusal("a: b" + std::string(50'001, '\n')) == "50000:1 too-large");
  CHECK(refusal("a: " + std::string(kMaxRecordBytes, 'x')) == "1:1 too-large");
  CHECK(refusal("a: " + std::string(kMaxRecordBytes - 3, 'x')) == "0 problems");
}

TEST_CASE("a bad file costs little") {
  for (const char* part :
       {"[", "{", "[a", "{? ", "\"\" ", "? ", "- ", "!a ", "&a ", "*a ", "a: [", "''''", "\"\":", "[,"}) {
    std::string bytes;
    while (bytes.size() + 8 < kMaxRecordBytes) bytes += part;
    const auto begin = std::chrono::steady_clock::now();
    CHECK_FALSE(parse_yaml(bytes, {}).problems.empty());
    const auto time = std::chrono::steady_clock::now() - begin;
    CAPTURE(part);
    CHECK(time < std::chrono::seconds(1));  // 100 ms are meant; a sanitizer on a busy machine takes longer
  }
}

TEST_CASE("text is plain where that is clear, else quoted") {
  for (const char* plain : {"120 seasonal hires", "Send the plan", "it's", "3 of 4", "a#b", "C# code", "-x",
                            "+1 555 0100", "9a", "2026-11-21 it is", "a:b", "a, b [c]", "no way", "é 漢 🚀", "x"})
    CHECK(line_for(plain) == fmt::format("k: {}\n", plain));
  for (const char* quoted : {"",
                             " a",
                             "a ",
                             "~",
                             "null",
                             "Null",
                             "yes",
                             "No",
                             "ON",
                             "off",
                             "y",
                             "n",
                             "true",
                             "FALSE",
                             "1",
                             "-1",
                             "+1",
                             "0x1F",
                             "0o17",
                             "0b1",
                             "012",
                             "1_000",
                             "1,000",
                             "12:30",
                             "12:30:45",
                             "1.5",
                             ".5",
                             "1e5",
                             "1.e+5",
                             ".inf",
                             "-.INF",
                             ".NaN",
                             "2026-11-21",
                             "2026-1-5",
                             "2026-11-21 10:00",
                             "2026-11-21T10:00:00Z",
                             "=",
                             "<<",
                             "a: b",
                             "a:",
                             "a #b",
                             "#a",
                             "- a",
                             "-",
                             "--- a",
                             "...",
                             "? a",
                             "?",
                             ": a",
                             "[a]",
                             "{a}",
                             "&a",
                             "*a",
                             "!a",
                             "|",
                             ">",
                             "'a'",
                             "%a",
                             "@a",
                             "`a",
                             "======="})
    CHECK(line_for(quoted) == fmt::format("k: \"{}\"\n", quoted));
  CHECK(line_for("a\tb") == "k: \"a\\tb\"\n");
  CHECK(line_for("say \"hi\" \\ #1") == "k: \"say \\\"hi\\\" \\\\ #1\"\n");
  CHECK(line_for("\"hi\"") == "k: \"\\\"hi\\\"\"\n");
}

TEST_CASE("several lines") {
  CHECK(line_for("a\nb") == "k: |-\n  a\n  b\n");
  CHECK(line_for("a\n\n b: c\n") == "k: |\n  a\n\n   b: c\n");
  CHECK(line_for(" a\nb") == "k: \" a\\nb\"\n");
  CHECK(line_for("\na") == "k: \"\\na\"\n");
  CHECK(line_for("a\n\n") == "k: \"a\\n\\n\"\n");
  CHECK(line_for("a \nb") == "k: \"a \\nb\"\n");
  CHECK(line_for("a\n\tb") == "k: \"a\\n\\tb\"\n");
  CHECK(line_for("a\n=======\nb") == "k: \"a\\n=======\\nb\"\n");
}

TEST_CASE("the form of a whole record") {
  CHECK(to_yaml(record_of("x")) ==
        "what: x\n"
        "list:\n"
        "  - x\n"
        "  - note: x\n"
        "    due: 2026-11-21\n"
        "urgency: 2\n");
  DocumentBuilder empty;
  empty.open("list", NodeType::list);
  empty.close();
  empty.open("yes", NodeType::map);
  empty.close();
  CHECK(to_yaml(empty.finish()) == "list: []\n\"yes\": {}\n");
}

TEST_CASE("what is written is read back as it was") {
  const unsigned seed = 20261121;
  CAPTURE(seed);
  std::mt19937 random(seed);
  const std::vector<std::string> pieces{
      "a", "B", " ",  "  ", "\n", "\t",      ":",       "#",   "-",   "'",    "\"", "\\",     "é",      "漢",
      "🚀", "1", "0x", ".",  ",",  "[",       "]",       "{",   "}",   "?",    "!",  "&",      "*",      "|",
      ">", "%", "@",  "`",  "=",  "<<<<<<<", "=======", "---", "...", "null", "~",  "\u00A0", "\uFFFF", "$"};
  for (int i = 0; i < 10'000; ++i) {
    std::string text;
    for (auto n = random() % 8; n > 0; --n) text += pieces[random() % pieces.size()];
    const Document record = record_of(text);
    const std::string bytes = to_yaml(record);
    const Parsed again = parse_yaml(bytes, {});
    if (again.problems.empty() && same_values(again.document, record)) continue;
    FAIL_CHECK(bytes << (again.problems.empty() ? "" : again.problems[0].message));
  }
}

TEST_CASE("any prefix and any changed byte is read or refused, and places stay inside the file") {
  const std::string bytes = kRecord;
  const auto check = [](const std::string& changed) {
    const Parsed result = parse_yaml(changed, {});
    CHECK(result.document.empty() == !result.problems.empty());
    for (const Node& node : result.document.nodes) {
      const bool inside = node.key_begin <= node.begin && node.begin < node.end && node.end <= changed.size();
      if (!inside) FAIL_CHECK(changed);
    }
  };
  for (std::size_t i = 0; i <= bytes.size(); ++i) {
    check(bytes.substr(0, i));
    for (const char c : std::string_view(" \n\t#:-[]{}'\"|>,&*!?%~\r\0x", 25)) {
      std::string changed = bytes;
      if (i < bytes.size()) changed[i] = c;
      check(changed);
    }
  }
}
