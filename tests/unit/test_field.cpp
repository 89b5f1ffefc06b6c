// SPDX-License-Identifier: MIT
#include "crm/field.hpp"

#include <doctest/doctest.h>

namespace crm {

// Not in an anonymous namespace, for clang cannot count the members of a struct with an enum from there.
namespace field_test {

enum class Colour { red, light_green };

struct Step {
  std::optional<Date> date;
  std::string note;
  static std::span<const Field> fields();
};

struct Limits {
  std::optional<int> soon = 3;
  std::optional<int> late;
  static std::span<const Field> fields();
};

struct Thing {
  std::string what;
  std::optional<Date> due;
  std::optional<int> urgency;
  std::optional<bool> primary;
  std::optional<Colour> colour;
  std::vector<Colour> colours;
  std::vector<std::string> with;
  std::string by;
  std::string about;
  std::string email;
  std::string zone;
  std::string language;
  Limits limits;
  std::vector<Step> steps;
  Dictionary words;
  std::optional<int> version;
  std::optional<int> balance;
  static std::span<const Field> fields();
};

constexpr Visibility kTeamOnly = Visibility::team;

}  // namespace field_test

template <>
struct EnumNames<field_test::Colour> {
  static constexpr std::array<std::string_view, 2> names{"red", "light-green"};
};

namespace field_test {

std::span<const Field> Step::fields() {
  static constexpr std::array rows{
      field<&Step::date>("date", kTeamOnly, "the day").required(),
      field<&Step::note>("note", kTeamOnly, "a note"),
  };
  return rows;
}

std::span<const Field> Limits::fields() {
  static constexpr std::array rows{
      field<&Limits::soon>("soon", kTeamOnly, "days (3)").range(0, 365),
      field<&Limits::late>("late", kTeamOnly, "days"),
  };
  return rows;
}

std::span<const Field> Thing::fields() {
  static constexpr std::array rows{
      field<&Thing::what>("what", kTeamOnly, "a text").required(),
      field<&Thing::due>("due", kTeamOnly, "a day"),
      field<&Thing::urgency>("urgency", kTeamOnly, "1 high to 3 low").range(1, 3),
      field<&Thing::primary>("primary", kTeamOnly, "or not"),
      field<&Thing::colour>("colour", kTeamOnly, "of the thing"),
      field<&Thing::colours>("colours", kTeamOnly, "of its parts"),
      field<&Thing::with>("with", kTeamOnly, "people").required().refer(Refers::stakeholder),
      field<&Thing::by>("by", kTeamOnly, "a side").refer(Refers::party),
      field<&Thing::about>("about", kTeamOnly, "a promise").refer(Refers::promise_or_relationship),
      field<&Thing::email>("email", kTeamOnly, "an address").of_form(Form::email),
      field<&Thing::zone>("zone", kTeamOnly, "a zone").of_form(Form::zone),
      field<&Thing::language>("language", kTeamOnly, "a language").of_form(Form::language),
      field<&Thing::limits>("limits", kTeamOnly, "limits"),
      field<&Thing::steps>("steps", kTeamOnly, "what happened"),
      field<&Thing::words>("words", kTeamOnly, "word: meaning"),
      field<&Thing::version>("version", kTeamOnly, "1").range(1, 1),
      field<&Thing::balance>("balance", kTeamOnly, "up or down").range(-5, 5),
  };
  static_assert(member_count<Thing>() == rows.size());
  return rows;
}

}  // namespace field_test

using namespace field_test;

namespace {

// Gives every node a line and a column of its own: node n stands in line n, its value in column 10.
Document placed(DocumentBuilder builder) {
  Document document = builder.finish();
  for (std::size_t i = 0; i < document.nodes.size(); ++i) {
    Node& node = document.nodes[i];
    node.line = node.key_line = static_cast<int>(i);
    node.column = 10;
    node.key_column = 3;
  }
  return document;
}

struct Read {
  Thing thing;
  std::vector<Problem> problems;
};

Read read(const Document& document) {
  Read result;
  result.problems = read_fields(Thing::fields(), document, 0, &result.thing);
  return result;
}

// A sound thing with one more scalar.
Read read_with(std::string_view key, std::string_view text) {
  DocumentBuilder builder;
  builder.scalar("what", "a film");
  builder.open("with", NodeType::list);
  builder.scalar({}, "maya-chen");
  builder.close();
  builder.scalar(key, std::string(text));
  return read(placed(std::move(builder)));
}

constexpr int kLineOfExtra = 4;

void check_fault(std::string_view key, std::string_view text, std::string_view rule, std::string_view message) {
  CAPTURE(key);
  CAPTURE(text);
  const Read result = read_with(key, text);
  REQUIRE(result.problems.size() == 1);
  const Problem& problem = result.problems[0];
  CHECK(problem.rule == rule);
  CHECK(problem.message == message);
  CHECK(problem.severity == Severity::error);
  CHECK(problem.where == Place{"", kLineOfExtra, 10});
  CHECK_FALSE(problem.hint.empty());
}

}  // namespace

TEST_CASE("a sound record is read whole") {
  DocumentBuilder builder;
  builder.scalar("due", "2026-11-25");
  builder.scalar("what", "a film");
  builder.scalar("urgency", "2");
  builder.scalar("primary", "yes");
  builder.scalar("colour", "light-green");
  builder.open("colours", NodeType::list);
  builder.scalar({}, "red");
  builder.close();
  builder.open("with", NodeType::list);
  builder.scalar({}, "maya-chen");
  builder.scalar({}, "tom");
  builder.close();
  builder.scalar("by", "team");
  builder.scalar("about", "relationship");
  builder.scalar("email", "maya.o'neil+x@acme.example");
  builder.scalar("zone", "America/Argentina/Buenos_Aires");
  builder.open("limits", NodeType::map);
  builder.scalar("late", "0");
  builder.close();
  builder.open("steps", NodeType::list);
  builder.open({}, NodeType::map);
  builder.scalar("date", "2026-11-01");
  builder.close();
  builder.close();
  builder.open("words", NodeType::map);
  builder.scalar("UAT", "user acceptance test");
  builder.close();
  builder.scalar("balance", "-3");
  builder.scalar("x-mine", "kept");
  const auto [thing, problems] = read(placed(std::move(builder)));
  CHECK(problems.empty());
  CHECK(thing.what == "a film");
  CHECK(thing.due == parse_iso_date("2026-11-25"));
  CHECK(thing.urgency == 2);
  CHECK(thing.primary == true);
  CHECK(thing.colour == Colour::light_green);
  CHECK(thing.colours == std::vector{Colour::red});
  CHECK(thing.with == std::vector<std::string>{"maya-chen", "tom"});
  CHECK(thing.by == "team");
  CHECK(thing.email == "maya.o'neil+x@acme.example");
  CHECK(thing.limits.soon == 3);
  CHECK(thing.limits.late == 0);
  REQUIRE(thing.steps.size() == 1);
  CHECK(thing.steps[0].date == parse_iso_date("2026-11-01"));
  CHECK(thing.words == Dictionary{{"UAT", "user acceptance test"}});
  CHECK(thing.balance == -3);
}

TEST_CASE("what is faulty is left out, with its line, its rule and a remedy") {
  check_fault("due", "11/25/2026", "date", "'11/25/2026' is not a date");
  check_fault("due", "2026-02-30", "date", "due date '2026-02-30' does not exist");
  check_fault("due", "0000-01-01", "date", "due date '0000-01-01' does not exist");
  check_fault("due", "", "date", "'' is not a date");
  check_fault("urgency", "7", "number", "urgency must be a whole number from 1 to 3, not '7'");
  for (const char* text : {"0", "-1", "+1", "01", "1.0", "1e0", "0x1", " 1", "1 ", "", "two", "99999999999999999999"})
    check_fault("urgency", text, "number",
                "urgency must be a whole number from 1 to 3, not '" + std::string(text) + "'");
  check_fault("version", "2", "number", "version must be 1, not '2'");
  check_fault("balance", "-0", "number", "balance must be a whole number from -5 to 5, not '-0'");
  check_fault("primary", "on", "yes-no", "primary must be true or false, not 'on'");
  check_fault("colour", "rde", "choice", "colour cannot be 'rde' (did you mean 'red'?)");
  check_fault("by", "../../etc/passwd", "bad-id", "by '../../etc/passwd' is not an id");
  check_fault("about", "team", "bad-id", "about 'team' is not an id");
  check_fault("zone", "../../etc/passwd", "zone", "zone '../../etc/passwd' is not a time zone");
  check_fault("zone", "/etc/localtime", "zone", "zone '/etc/localtime' is not a time zone");
  for (const char* tag : {"en us", "../es", "e", "español", "english", "es-", "-es", "es--MX", "es_MX", "en-nineteens",
                          "1a", "zh-Hant-TW-x-private-use-that-is-long"})
    check_fault("language", tag, "language", "language '" + std::string(tag) + "' is not a language tag");
  check_fault("steps", "done", "wrong-type", "steps must be a list of maps, not text");
  check_fault("words", "done", "wrong-type", "words must be a map of text, not text");
}

TEST_CASE("languages by their tags") {
  for (const char* tag : {"es", "pt-BR", "zh-Hant-TW", "es-419", "gsw", "en-x-studio", ""}) {
    CHECK(read_with("language", tag).problems.empty());
    CHECK(read_with("language", tag).thing.language == tag);
  }
}

TEST_CASE("hints say how to put it right") {
  CHECK(read_with("due", "soon").problems[0].hint == "write it as YYYY-MM-DD, for example 2026-11-25");
  CHECK(read_with("due", "2026-02-30").problems[0].hint == "February 2026 has 28 days");
  CHECK(read_with("due", "2026-13-01").problems[0].hint == "months go from 01 to 12");
  CHECK(read_with("colour", "blue").problems[0].hint == "choose one of red, light-green");
  CHECK(read_with("by", "Zoë Chen").problems[0].hint == "write the file name without .yaml, for example zoe-chen");
  CHECK(read_with("steps", "done").problems[0].hint == "write each item on a line of its own: - done");
}

TEST_CASE("addresses that could do harm in a mail header are refused") {
  for (const char* text : {"maya", "@acme.example", "maya@", "a@b@c", "Maya <maya@acme.example>", "a b@c", "a@b,c@d",
                           "-f@x", "a@-x", "a@b\nBcc: c@d", "a@b\tc"}) {
    INFO(text);
    const Read result = read_with("email", text);
    REQUIRE(result.problems.size() == 1);
    CHECK(result.problems[0].rule == "email");
    CHECK(result.thing.email.empty());
  }
  CHECK(read_with("email", "root@localhost").problems.empty());
  CHECK(read_with("email", "").problems.empty());
}

TEST_CASE("an unknown key is an error at the key, with a suggestion") {
  const Read result = read_with("urgncy", "2");
  REQUIRE(result.problems.size() == 1);
  CHECK(result.problems[0].rule == "unknown-field");
  CHECK(result.problems[0].message == "unknown field 'urgncy' (did you mean 'urgency'?)");
  CHECK(result.problems[0].where == Place{"", kLineOfExtra, 3});
}

TEST_CASE("missing fields are errors of the map that they are missing in") {
  DocumentBuilder builder;
  builder.scalar("due", "never");
  builder.open("steps", NodeType::list);
  builder.open({}, NodeType::map);
  builder.scalar("note", "undated");
  const Read result = read(placed(std::move(builder)));
  REQUIRE(result.problems.size() == 4);
  CHECK(result.problems[0].rule == "date");
  CHECK(result.problems[1].message == "missing field 'date'");
  CHECK(result.problems[1].where == Place{"", 4, 3});
  CHECK(result.problems[1].hint == "add 'date: …' (a date)");
  CHECK(result.problems[2].message == "missing field 'what'");
  CHECK(result.problems[2].where == Place{"", 1, 0});
  CHECK(result.problems[3].message == "missing field 'with'");
  REQUIRE(result.thing.steps.size() == 1);
  CHECK(result.thing.steps[0].note == "undated");
}

TEST_CASE("an empty required field is as good as missing") {
  DocumentBuilder builder;
  builder.scalar("what", "");
  builder.open("with", NodeType::list);
  const Read result = read(placed(std::move(builder)));
  REQUIRE(result.problems.size() == 2);
  CHECK(result.problems[0].message == "what must not be empty");
  CHECK(result.problems[1].message == "with must not be empty");
  CHECK(result.problems[1].where == Place{"", 2, 10});
}

TEST_CASE("an item with a faulty field keeps its place, an item of the wrong type does not") {
  DocumentBuilder builder;
  builder.scalar("what", "a film");
  builder.open("with", NodeType::list);
  builder.scalar({}, "Maya Chen");
  builder.scalar({}, "");
  builder.scalar({}, "tom");
  builder.close();
  builder.open("steps", NodeType::list);
  builder.scalar({}, "done");
  builder.open({}, NodeType::map);
  builder.scalar("date", "2026-02-30");
  builder.scalar("note", "first");
  builder.close();
  builder.open({}, NodeType::map);
  builder.scalar("date", "2026-03-01");
  const Read result = read(placed(std::move(builder)));
  REQUIRE(result.problems.size() == 4);
  CHECK(result.problems[0].message == "with 'Maya Chen' is not an id");
  CHECK(result.problems[1].message == "each of with must be more than empty text");
  CHECK(result.problems[2].message == "each of steps must be a map, not text");
  CHECK(result.problems[2].hint == "write its fields on lines of their own below steps: date, note");
  CHECK(result.problems[3].message == "date '2026-02-30' does not exist");
  CHECK(result.thing.with == std::vector<std::string>{"tom"});
  REQUIRE(result.thing.steps.size() == 2);
  CHECK_FALSE(result.thing.steps[0].date);
  CHECK(result.thing.steps[0].note == "first");
  CHECK(result.thing.steps[1].date);
}

TEST_CASE("collections where one value belongs are refused") {
  DocumentBuilder builder;
  builder.open("what", NodeType::list);
  builder.scalar({}, "a");
  builder.close();
  builder.open("with", NodeType::list);
  builder.open({}, NodeType::list);
  builder.close();
  builder.scalar({}, "tom");
  builder.close();
  builder.open("due", NodeType::map);
  builder.scalar("a", "b");
  builder.close();
  builder.open("words", NodeType::map);
  builder.open("UAT", NodeType::list);
  const Read result = read(placed(std::move(builder)));
  REQUIRE(result.problems.size() == 4);
  CHECK(result.problems[0].message == "what must be text, not a list");
  CHECK(result.problems[1].message == "each of with must be text, not a list");
  CHECK(result.problems[2].message == "due must be a date, not a map");
  CHECK(result.problems[3].message == "each of words must be text, not a list");
  CHECK(result.thing.with == std::vector<std::string>{"tom"});
}

TEST_CASE("a # behind text belongs to it, behind anything else it is a comment") {
  DocumentBuilder builder;
  builder.scalar("what", "Fix ticket");
  builder.open("with", NodeType::list);
  builder.scalar({}, "maya-chen");
  builder.close();
  builder.scalar("due", "2026-11-25");
  builder.scalar("email", "maya@acme.example");
  Document document = placed(std::move(builder));
  for (Node& node : document.nodes) node.hash_tail = " #12";
  const Read result = read(document);
  CHECK(result.problems.empty());
  CHECK(result.thing.what == "Fix ticket #12");
  CHECK(result.thing.with == std::vector<std::string>{"maya-chen"});
  CHECK(result.thing.email == "maya@acme.example");
}

TEST_CASE("a record is written in the order of its table, less what is blank") {
  Thing thing;
  thing.primary = false;
  thing.due = parse_iso_date("2026-11-25");
  thing.what = "a film";
  thing.urgency = 2;
  thing.colour = Colour::light_green;
  thing.with = {"tom"};
  thing.limits.late = 5;
  thing.steps = {{thing.due, "n"}, {}};
  thing.words = {{"UAT", "user acceptance test"}};
  DocumentBuilder expected;
  expected.scalar("what", "a film");
  expected.scalar("due", "2026-11-25", NodeType::date);
  expected.scalar("urgency", "2", NodeType::integer);
  expected.scalar("primary", "false", NodeType::yes_no);
  expected.scalar("colour", "light-green");
  expected.open("with", NodeType::list);
  expected.scalar({}, "tom");
  expected.close();
  expected.open("limits", NodeType::map);
  expected.scalar("late", "5", NodeType::integer);
  expected.close();
  expected.open("steps", NodeType::list);
  expected.open({}, NodeType::map);
  expected.scalar("date", "2026-11-25", NodeType::date);
  expected.scalar("note", "n");
  expected.close();
  expected.open({}, NodeType::map);
  expected.close();
  expected.close();
  expected.open("words", NodeType::map);
  expected.scalar("UAT", "user acceptance test");
  expected.close();
  const Document written = write_record(thing);
  const Document wanted = expected.finish();
  REQUIRE(written.nodes.size() == wanted.nodes.size());
  for (std::size_t i = 0; i < wanted.nodes.size(); ++i) {
    CHECK(written[i].key == wanted[i].key);
    CHECK(written[i].text == wanted[i].text);
    CHECK(written[i].type == wanted[i].type);
    CHECK(written[i].size == wanted[i].size);
  }
  CHECK(write_record(Thing{}).nodes.size() == 1);
}

TEST_CASE("what is written is read back the same") {
  Thing thing;
  thing.what = "a film";
  thing.with = {"tom", "maya-chen"};
  thing.colours = {Colour::red, Colour::light_green};
  thing.limits.soon = 0;
  thing.steps = {{parse_iso_date("2026-11-25"), ""}};
  const Read result = read(write_record(thing));
  CHECK(result.problems.empty());
  CHECK(equal(type_of<Thing>, &result.thing, &thing));
  thing.steps[0].note = "changed";
  CHECK_FALSE(equal(type_of<Thing>, &result.thing, &thing));
}

TEST_CASE("a text from the command line is checked like one in a file") {
  Thing thing;
  const auto set = [&thing](std::string_view name, std::string_view text) {
    set_field(*find_field(Thing::fields(), name), &thing, text);
  };
  set("urgency", "2");
  set("with", "tom");
  set("with", "maya-chen");
  set("colours", "red");
  set("what", "two\r\nlines");
  CHECK(thing.urgency == 2);
  CHECK(thing.with == std::vector<std::string>{"tom", "maya-chen"});
  CHECK(thing.colours == std::vector{Colour::red});
  CHECK(thing.what == "two\nlines");
  CHECK_THROWS_WITH_AS(set("urgency", "7"), "urgency must be a whole number from 1 to 3, not '7'", Error);
  CHECK_THROWS_WITH_AS(set("with", "Tom X"), "with 'Tom X' is not an id", Error);
  CHECK_THROWS_WITH_AS(set("colours", "blue"), "colours cannot be 'blue'", Error);
  CHECK_THROWS_WITH_AS(set("what", "\x1b"), "the text has the control character U+001B in line 1", Error);
  CHECK_THROWS_WITH_AS(set("steps", "x"), "steps is a list of maps and cannot be set as one text", Error);
  CHECK(thing.urgency == 2);
  CHECK(thing.with.size() == 2);
  CHECK(thing.colours.size() == 1);
}

TEST_CASE("a field is given its default again, unless it must be there") {
  Thing thing;
  const Thing blank;
  const auto reset = [&](std::string_view name) { reset_field(*find_field(Thing::fields(), name), &thing, &blank); };
  thing.urgency = 2;
  thing.with = {"tom", "maya"};
  thing.colours = {Colour::red};
  thing.limits.soon = 7;
  thing.words = {{"a", "b"}};
  for (const char* name : {"urgency", "colours", "limits", "words", "zone"}) reset(name);
  CHECK(thing.urgency == std::nullopt);
  CHECK(thing.colours.empty());
  CHECK(thing.limits.soon == 3);
  CHECK(thing.words.empty());
  CHECK_THROWS_WITH_AS(reset("with"), "with must not be empty", Error);
  CHECK(thing.with.size() == 2);
}

TEST_CASE("values are copied and erased whatever their type") {
  Thing thing;
  thing.with = {"tom", "maya", "rosa"};
  const Type& list = type_of<std::vector<std::string>>;
  list.erase(&thing.with, 1);
  CHECK(thing.with == std::vector<std::string>{"tom", "rosa"});
  const std::shared_ptr<void> copy = type_of<Thing>.copy(&thing);
  CHECK(equal(type_of<Thing>, copy.get(), &thing));
  thing.colour = Colour::red;
  CHECK_FALSE(equal(type_of<Thing>, copy.get(), &thing));
  type_of<Thing>.assign(copy.get(), &thing);
  CHECK(equal(type_of<Thing>, copy.get(), &thing));
}

TEST_CASE("fields are found by name and described by type") {
  CHECK(find_field(Thing::fields(), "due")->name == "due");
  CHECK(find_field(Thing::fields(), "dues") == nullptr);
  CHECK(describe(type_of<std::string>) == "text");
  CHECK(describe(type_of<std::optional<Colour>>) == "one of red, light-green");
  CHECK(describe(type_of<std::vector<Colour>>) == "a list of red, light-green");
  CHECK(describe(type_of<std::vector<std::string>>) == "a list of text");
}

}  // namespace crm
