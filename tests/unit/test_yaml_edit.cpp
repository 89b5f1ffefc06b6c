// SPDX-License-Identifier: MIT
#include "crm/yaml.hpp"

#include <functional>
#include <random>

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace crm;

namespace {

const char* const kFile =
    "# Kept by hand.\n"
    "by: team   # us\n"
    "what: Send the plan\n"
    "\n"
    "kind: 'deliverable'  # the default\n"
    "due: 2026-11-25 #agreed\n"
    "x-ticket: ABC-1\n"
    "inform: [tom, 'maya']  # both\n"
    "needs:\n"
    "  - a1  # first\n"
    "  - \"b2\"\n"
    "\n"
    "  # the last one\n"
    "  - c3\n"
    "pm:\n"
    "  name: Priya\n"
    "  x-desk: 4\n"
    "moves:\n"
    "- date: 2026-11-09   # on the phone\n"
    "  move: proposed\n"
    "- date: 2026-11-10\n"
    "  # by mail\n"
    "  move: renegotiated\n"
    "  note: |\n"
    "    one\n"
    "    two\n"
    "# The end.\n";

struct Move {
  std::string date, move, note;
};

// What a field table would make of the file, and write.
struct Record {
  std::string by = "team", what = "Send the plan", why, kind, due = "2026-11-25", name = "Priya", email;
  std::vector<std::string> inform{"tom", "maya"}, needs{"a1", "b2", "c3"};
  std::vector<Move> moves{{"2026-11-09", "proposed", ""}, {"2026-11-10", "renegotiated", "one\ntwo\n"}};

  Document document() const {
    DocumentBuilder out;
    text(out, "by", by);
    text(out, "kind", kind);
    text(out, "what", what);
    text(out, "why", why);
    out.scalar("due", due, NodeType::date);
    list(out, "inform", inform);
    list(out, "needs", needs);
    if (!name.empty() || !email.empty()) {
      out.open("pm", NodeType::map);
      text(out, "name", name);
      text(out, "email", email);
      out.close();
    }
    if (moves.empty()) return out.finish();
    out.open("moves", NodeType::list);
    for (const Move& move : moves) {
      out.open({}, NodeType::map);
      if (!move.date.empty()) out.scalar("date", move.date, NodeType::date);
      text(out, "move", move.move);
      text(out, "note", move.note);
      out.close();
    }
    return out.finish();
  }

  static void text(DocumentBuilder& out, std::string_view key, const std::string& value) {
    if (!value.empty()) out.scalar(key, value);
  }
  static void list(DocumentBuilder& out, std::string_view key, const std::vector<std::string>& values) {
    if (values.empty()) return;
    out.open(key, NodeType::list);
    for (const std::string& value : values) out.scalar({}, value);
    out.close();
  }
};

std::string edited(const std::string& file, const Record& before, const Record& after) {
  const Parsed parsed = parse_yaml(file, "x.yaml");
  REQUIRE(parsed.problems.empty());
  return edit_yaml(file, parsed.document, before.document(), after.document());
}

std::string edited(const std::function<void(Record&)>& change) {
  Record after;
  change(after);
  return edited(kFile, {}, after);
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

std::string kfile_with(std::string_view from, std::string_view to) { return replaced(kFile, from, to); }

std::string with_crlf(std::string_view text) {
  std::string out;
  for (const char c : text) out += c == '\n' ? std::string("\r\n") : std::string(1, c);
  return out;
}

}  // namespace

TEST_CASE("nothing changed, nothing written") {
  CHECK(edited([](Record&) {}) == kFile);
}

TEST_CASE("a changed scalar keeps its comment and its quotes") {
  CHECK(edited([](Record& r) { r.by = "tom"; }) == kfile_with("by: team ", "by: tom "));
  CHECK(edited([](Record& r) { r.what = "Do: it"; }) == kfile_with("Send the plan", "\"Do: it\""));
  CHECK(edited([](Record& r) { r.what = "a\nb"; }) == kfile_with("Send the plan", "|-\n  a\n  b"));
  CHECK(edited([](Record& r) { r.by = "a\nb"; }) == kfile_with("by: team", "by: \"a\\nb\""));
  CHECK(edited([](Record& r) { r.needs[1] = "b'3"; }) == kfile_with("\"b2\"", "\"b'3\""));
  CHECK(edited([](Record& r) { r.moves[1].note = "x"; }) == kfile_with("|\n    one\n    two\n", "x\n"));
  CHECK(edited([](Record& r) { r.moves[1].note = "x\ny"; }) ==
        kfile_with("|\n    one\n    two\n", "|-\n    x\n    y\n"));
}

TEST_CASE("what stands like #text behind a date is a comment, behind a text it is text") {
  CHECK(edited([](Record& r) { r.due = "2026-12-01"; }) == kfile_with("2026-11-25", "2026-12-01"));
  const std::string file = kfile_with("Send the plan", "Fix ticket #12");
  Record before, after;
  before.what = "Fix ticket #12";
  after.what = "Fix ticket #13";
  CHECK(edited(file, before, after) == kfile_with("Send the plan", "\"Fix ticket #13\""));
  after.what = "Fix it";
  CHECK(edited(file, before, after) == kfile_with("Send the plan", "Fix it"));
}

TEST_CASE("a default that stands in the file is replaced, not added again") {
  CHECK(edited([](Record& r) { r.kind = "reply"; }) == kfile_with("'deliverable'", "'reply'"));
  CHECK(edited([](Record& r) { r.kind = "deliverable"; }) == kFile);
}

TEST_CASE("a new key comes behind the one that it follows") {
  CHECK(edited([](Record& r) { r.why = "so"; }) == kfile_with("Send the plan\n", "Send the plan\nwhy: so\n"));
  CHECK(edited([](Record& r) { r.email = "p@x.example"; }) ==
        kfile_with("name: Priya\n", "name: Priya\n  email: p@x.example\n"));
  CHECK(edited([](Record& r) { r.moves[0].note = "a: b"; }) ==
        kfile_with("move: proposed\n", "move: proposed\n  note: \"a: b\"\n"));
  Record before, after;
  before.by.clear();
  CHECK(edited(kfile_with("by: team   # us\n", ""), before, after) == kfile_with("by: team   # us\n", "by: team\n"));
  before = {};
  before.moves[0].date.clear();
  CHECK(edited(kfile_with("date: 2026-11-09   # on the phone\n  ", ""), before, after) ==
        kfile_with("   # on the phone", ""));
}

TEST_CASE("a key that goes takes its lines along, no others") {
  CHECK(edited([](Record& r) { r.what.clear(); }) == kfile_with("what: Send the plan\n", ""));
  CHECK(edited([](Record& r) { r.inform.clear(); }) == kfile_with("inform: [tom, 'maya']  # both\n", ""));
  CHECK(edited([](Record& r) { r.moves[1].note.clear(); }) == kfile_with("  note: |\n    one\n    two\n", ""));
  CHECK(edited([](Record& r) { r.moves[0].date.clear(); }) == kfile_with("date: 2026-11-09   # on the phone\n  ", ""));
  CHECK(edited([](Record& r) { r.name.clear(); }) == kfile_with("  name: Priya\n", ""));
  const auto only_email = [](Record& r) { r.name.clear(), r.email = "p@x.example"; };
  CHECK(edited(only_email) == kfile_with("  name: Priya\n", "  email: p@x.example\n"));
  std::string whole = kFile;
  whole.erase(whole.find("moves:"), whole.find("# The end") - whole.find("moves:"));
  CHECK(edited([](Record& r) { r.moves.clear(); }) == whole);
}

TEST_CASE("list items come and go alone") {
  CHECK(edited([](Record& r) { r.needs.push_back("d4"); }) == kfile_with("  - c3\n", "  - c3\n  - d4\n"));
  CHECK(edited([](Record& r) { r.needs.insert(r.needs.begin(), "z"); }) == kfile_with("  - a1", "  - z\n  - a1"));
  CHECK(edited([](Record& r) { r.needs.insert(r.needs.begin() + 1, "z: 1"); }) ==
        kfile_with("# first\n", "# first\n  - \"z: 1\"\n"));
  CHECK(edited([](Record& r) { r.needs.erase(r.needs.begin()); }) == kfile_with("  - a1  # first\n", ""));
  CHECK(edited([](Record& r) { r.needs.erase(r.needs.begin() + 1); }) == kfile_with("  - \"b2\"\n", ""));
  CHECK(edited([](Record& r) { r.needs.pop_back(); }) == kfile_with("  - c3\n", ""));
  CHECK(edited([](Record& r) {
          r.moves.insert(r.moves.begin(), {"2026-11-01", "proposed", "x"});
        }) == kfile_with("moves:\n", "moves:\n- date: 2026-11-01\n  move: proposed\n  note: x\n"));
  CHECK(edited([](Record& r) {
          r.moves.push_back({"2026-11-20", "delivered", ""});
        }) == kfile_with("    two\n", "    two\n- date: 2026-11-20\n  move: delivered\n"));
  CHECK(edited([](Record& r) { r.moves.pop_back(); }) ==
        kfile_with("- date: 2026-11-10\n  # by mail\n  move: renegotiated\n  note: |\n    one\n    two\n", ""));
}

TEST_CASE("lists in brackets stay in brackets") {
  CHECK(edited([](Record& r) { r.inform.push_back("a, b"); }) == kfile_with("'maya']", "'maya', \"a, b\"]"));
  CHECK(edited([](Record& r) { r.inform[0] = "ann"; }) == kfile_with("[tom", "[ann"));
  CHECK(edited([](Record& r) { r.inform = {"x"}; }) == kfile_with("[tom, 'maya']", "[x]"));
  Record before;
  before.inform.clear();
  CHECK(edited(kfile_with("[tom, 'maya']  # both", "[]"), before, {}) ==
        kfile_with("inform: [tom, 'maya']  # both\n", "inform:\n  - tom\n  - maya\n"));
  before.inform = {"a", "b"};
  CHECK(edited(kfile_with("[tom, 'maya']", "[\n  a, # x\n  b]"), before, {}) == kfile_with("'maya'", "maya"));
}

TEST_CASE("CRLF, a byte order mark and a missing last line break stay") {
  Record after;
  after.why = "so";
  after.moves.push_back({"2026-11-20", "delivered", "p\nq\n"});
  const std::string wanted = replaced(kfile_with("Send the plan\n", "Send the plan\nwhy: so\n"), "    two\n",
                                      "    two\n- date: 2026-11-20\n  move: delivered\n  note: |\n    p\n    q\n");
  CHECK(edited("\xEF\xBB\xBF" + with_crlf(kFile), {}, after) == "\xEF\xBB\xBF" + with_crlf(wanted));

  CHECK(edited(kfile_with("end.\n", "end."), {}, after) == replaced(wanted, "end.\n", "end."));
  Record before;
  before.moves = {{"2026-11-09", "proposed", ""}};
  after.moves = {{"2026-11-09", "proposed", ""}, {"2026-11-20", "delivered", ""}};
  std::string cut = kFile;
  cut.resize(cut.find("\n- date: 2026-11-10"));
  CHECK(edited(cut, before, after) ==
        replaced(cut, "Send the plan\n", "Send the plan\nwhy: so\n") + "\n- date: 2026-11-20\n  move: delivered");
  after.moves[1].note = "p\n\nq\n";
  CHECK(edited(cut, before, after).ends_with("  note: |\n    p\n\n    q\n"));
}

TEST_CASE("an edit that cannot be trusted is not made") {
  Record after;
  after.what = "x";
  const Parsed parsed = parse_yaml(kFile, {});
  const std::string other_bytes = kfile_with("# Kept by hand.\n", "");
  CHECK_THROWS_AS(edit_yaml(other_bytes, parsed.document, Record{}.document(), after.document()), Error);
}

TEST_CASE("random edits, one after the other, in files of any layout") {
  const unsigned seed = 4711;
  CAPTURE(seed);
  std::mt19937 random(seed);
  const std::vector<std::string> texts{"",  "x", "a: b", "one\ntwo", "one\n\n two\n", " #12", "Fix #12",
                                       "'", "-", "yes",  "é\t"};
  const auto text = [&] { return texts[random() % texts.size()]; };
  const auto change_list = [&](auto& list, const auto& item) {
    const std::size_t at = list.empty() ? 0 : random() % list.size();
    const auto position = list.begin() + static_cast<std::ptrdiff_t>(at);
    if (list.empty() || (random() % 3 == 0 && list.size() < 6))
      list.insert(position, item);
    else if (random() % 2 == 0)
      list.erase(position);
    else
      list[at] = item;
  };
  for (int round = 0; round < 300; ++round) {
    Record record;
    std::string file = kFile;
    if (round % 3 == 1) file = with_crlf(file);
    if (round % 3 == 2) file = to_yaml(record.document());
    if (round % 2 == 1) file.resize(file.find_last_not_of("\r\n") + 1);
    for (int step = 0; step < 12; ++step) {
      Record after = record;
      switch (random() % 8) {
        case 0: after.by = text(); break;
        case 1: after.what = text(); break;
        case 2: after.due = random() % 2 ? "2026-12-24" : "2027-01-05"; break;
        case 3: after.name = text(), after.email = text(); break;
        case 4: change_list(after.inform, text() + "t"); break;
        case 5: change_list(after.needs, text() + "t"); break;
        case 6: change_list(after.moves, Move{"2026-11-30", "m", text()}); break;
        default:
          if (!after.moves.empty()) after.moves.back().note = text();
      }
      CAPTURE(file);
      std::string next;
      CHECK_NOTHROW(next = edited(file, record, after));
      if (next.empty()) break;
      for (const char* foreign : {"# Kept by hand.", "x-ticket: ABC-1", "x-desk: 4", "# The end."})
        if (round % 3 != 2) CHECK(next.find(foreign) != std::string::npos);
      file = next;
      record = after;
    }
  }
}
