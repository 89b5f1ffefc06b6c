// SPDX-License-Identifier: MIT
#include "crm/merge.hpp"

#include "crm/store.hpp"
#include "crm/yaml.hpp"

#include <string>

#include <doctest/doctest.h>

namespace crm {
namespace {

Document parsed(const std::string& yaml) {
  Parsed result = parse_yaml(yaml, "x.yaml");
  REQUIRE(result.problems.empty());
  return std::move(result.document);
}

struct Outcome {
  std::string text;
  std::vector<std::string> conflicts;
};

// As the merge driver does it: edits of our side.
Outcome merge(const char* kind, const std::string& base, const std::string& ours, const std::string& theirs) {
  const Document our_document = parsed(ours);
  const Document empty;
  const Merged merged =
      merge_records(*find_kind(kind), base.empty() ? empty : parsed(base), our_document, parsed(theirs));
  std::string text = edit_yaml(ours, our_document, our_document, merged.ours);
  if (!merged.conflicts.empty())
    text = with_conflict_markers(text, edit_yaml(ours, our_document, our_document, merged.theirs));
  return {text, merged.conflicts};
}

const std::string kBase = "by: team\nto: maya\nwhat: Film\nmade: 2026-09-01\ndue: 2026-11-01\n";

}  // namespace

TEST_CASE("fields that one side changed are taken from it") {
  const Outcome merged =
      merge("promise", kBase, "# ours\n" + kBase + "urgency: 1  # very\n",
            "by: team\nto: maya\nowner: Sam\nwhat: Film\nwhy: 'yes'\nmade: 2026-09-01\ndue: 2026-11-02\n");
  CHECK(merged.conflicts.empty());
  CHECK(merged.text ==
        "# ours\nby: team\nto: maya\nowner: Sam\nwhat: Film\nwhy: \"yes\"\nmade: 2026-09-01\ndue: 2026-11-02\nurgency: "
        "1  # very\n");
}

TEST_CASE("a field that one side took out goes, unless the other one changed it") {
  CHECK(merge("promise", kBase + "urgency: 1\n", kBase, kBase + "urgency: 1\n").text == kBase);
  CHECK(merge("promise", kBase + "urgency: 1\n", kBase + "urgency: 1\n", kBase).text == kBase);
  CHECK(merge("promise", kBase + "urgency: 1\n", kBase, kBase).text == kBase);
  const Outcome merged = merge("promise", kBase + "urgency: 1\n", kBase, kBase + "urgency: 2\n");
  CHECK(merged.conflicts == std::vector<std::string>{"urgency"});
  CHECK(merged.text == kBase + "<<<<<<< ours\n=======\nurgency: 2\n>>>>>>> theirs\n");
}

TEST_CASE("two values of one field are a conflict in its lines alone") {
  const std::string ours = "by: team\nto: maya # boss\nwhat: Long film\nmade: 2026-09-01\ndue: 2026-11-01\n";
  const std::string theirs = "by: team\nto: maya\nwhat: Short film\nmade: 2026-09-01\ndue: 2026-11-02\n";
  const Outcome merged = merge("promise", kBase, ours, theirs);
  CHECK(merged.conflicts == std::vector<std::string>{"what"});
  CHECK(merged.text ==
        "by: team\nto: maya # boss\n<<<<<<< ours\nwhat: Long film\n=======\nwhat: Short film\n>>>>>>> theirs\n"
        "made: 2026-09-01\ndue: 2026-11-02\n");
}

TEST_CASE("maps are merged field by field") {
  const std::string head = "name: Maya\nadded: 2026-09-01\nprefers:\n";
  const Outcome merged =
      merge("stakeholder", head + "  channel: call\n  style: visual\n", head + "  channel: email\n  style: visual\n",
            head + "  channel: call\n  style: verbal\n  times: mornings\n");
  CHECK(merged.conflicts.empty());
  CHECK(merged.text == head + "  channel: email\n  style: verbal\n  times: mornings\n");
  CHECK(merge("stakeholder", head + "  channel: call\n", head + "  channel: email\n", head + "  channel: chat\n")
            .conflicts == std::vector<std::string>{"prefers.channel"});
}

TEST_CASE("lists of texts are sets that keep their order") {
  const std::string head = "name: Maya\nadded: 2026-09-01\n";
  const Outcome merged = merge("stakeholder", head + "goals: [a, b, c]\n", head + "goals: [a, c, ours]\n",
                               head + "goals: [first, a, b, c, theirs]\n");
  CHECK(merged.conflicts.empty());
  CHECK(merged.text == head + "goals: [first, a, c, ours, theirs]\n");
  // The same on both sides is there once.
  CHECK(merge("stakeholder", head, head + "goals:\n  - x\n", head + "goals:\n  - x\n  - z\n").text ==
        head + "goals:\n  - x\n  - z\n");
}

TEST_CASE("a list or map that one side emptied keeps what the other one added") {
  const std::string head = "name: Maya\nadded: 2026-09-01\n";
  CHECK(merge("stakeholder", head + "goals: [a, b]\n", head, head + "goals: [a, b, c]\n").text ==
        head + "goals:\n  - c\n");
  CHECK(merge("stakeholder", head + "goals: [a, b]\n", head + "goals: [a, b, c]\n", head).text ==
        head + "goals: [c]\n");
  CHECK(merge("stakeholder", head + "goals: [a, b]\n", head + "goals: [a]\n", head + "goals: [b]\n").text == head);
  const Outcome merged = merge("stakeholder", head + "prefers: {channel: call, style: visual}\n", head,
                               head + "prefers: {channel: chat, style: visual}\n");
  CHECK(merged.conflicts == std::vector<std::string>{"prefers.channel"});
  CHECK(merged.text == head + "<<<<<<< ours\n=======\nprefers:\n  channel: chat\n>>>>>>> theirs\n");
}

TEST_CASE("an item that one side took out and the other one changed is a conflict") {
  const std::string head = "crm: 1\nname: F\npm: {name: P}\ntimezone: UTC\nmembers:\n  - name: A\n";
  const Outcome merged = merge("project", head + "  - name: B\n", head, head + "  - name: B\n    email: b@x.example\n");
  CHECK(merged.conflicts == std::vector<std::string>{"members"});
}

TEST_CASE("moves are a set in the order of their dates") {
  const std::string first = "moves:\n  - date: 2026-10-01\n    move: countered\n";
  const std::string ours = first + "  - date: 2026-10-20\n    move: delivered\n";
  const std::string theirs =
      first +
      "  - date: 2026-10-10\n    move: proposed\n    due: 2026-11-05\n  - date: 2026-10-20\n    move: delivered\n";
  const Outcome merged = merge("promise", kBase + first, kBase + ours, kBase + theirs);
  CHECK(merged.conflicts.empty());
  CHECK(merged.text == kBase + theirs);
  // Both sides began the list.
  CHECK(merge("promise", kBase, kBase + "moves:\n  - date: 2026-10-20\n    move: delivered\n",
              kBase + "moves:\n  - date: 2026-10-10\n    move: apologised\n")
            .text ==
        kBase + "moves:\n  - date: 2026-10-10\n    move: apologised\n  - date: 2026-10-20\n    move: delivered\n");
}

TEST_CASE("one notice that both sides changed is merged in its turn") {
  const std::string head = "date: 2026-11-01\npromises: [p]\ncause: Rain\nimpact: Late\nnotices:\n";
  const std::string notice = "  - to: maya\n    date: 2026-11-02\n";
  const Outcome merged = merge("delay", head + notice, head + notice + "    via: call\n",
                               head + notice + "    acknowledged: 2026-11-03\n");
  CHECK(merged.conflicts.empty());
  CHECK(merged.text == head + notice + "    via: call\n    acknowledged: 2026-11-03\n");
  CHECK(merge("delay", head + notice, head + notice + "    via: call\n", head + notice + "    via: mail\n").conflicts ==
        std::vector<std::string>{"notices.via"});
}

TEST_CASE("different moves of one day that both sides added are two moves") {
  const std::string ours = "moves:\n  - date: 2026-10-01\n    move: proposed\n    due: 2026-11-02\n";
  const std::string theirs = "moves:\n  - date: 2026-10-01\n    move: proposed\n    due: 2026-11-03\n";
  const Outcome merged = merge("promise", kBase, kBase + ours, kBase + theirs);
  CHECK(merged.conflicts.empty());
  CHECK(merged.text == kBase + ours + "  - date: 2026-10-01\n    move: proposed\n    due: 2026-11-03\n");
}

TEST_CASE("moves of one day come in an order that the promise's life allows") {
  const std::string delivered = "  - date: 2026-10-20\n    move: delivered\n";
  const std::string moved = "  - date: 2026-10-20\n    move: renegotiated\n    due: 2026-11-20\n    agreed_by: maya\n";
  const Outcome merged = merge("promise", kBase, kBase + "moves:\n" + delivered, kBase + "moves:\n" + moved);
  CHECK(merged.conflicts.empty());
  CHECK(merged.text == kBase + "moves:\n" + moved + delivered);
  // Our day begins with what they do last, and the next day the other way round.
  const std::string rejected = "  - date: 2026-10-21\n    move: rejected\n";
  const std::string again = "  - date: 2026-10-21\n    move: delivered\n    note: again\n";
  const Outcome two_days =
      merge("promise", kBase, kBase + "moves:\n" + delivered + rejected, kBase + "moves:\n" + moved + again);
  CHECK(two_days.conflicts.empty());
  CHECK(two_days.text == kBase + "moves:\n" + moved + delivered + rejected + again);
}

TEST_CASE("moves that no order makes possible are a conflict") {
  const std::string delivered = "moves:\n  - date: 2026-10-20\n    move: delivered\n";
  const std::string withdrawn = "moves:\n  - date: 2026-10-20\n    move: withdrawn\n";
  const Outcome merged = merge("promise", kBase, kBase + delivered, kBase + withdrawn);
  CHECK(merged.conflicts == std::vector<std::string>{"moves"});
  CHECK(merged.text == kBase +
                           "moves:\n  - date: 2026-10-20\n<<<<<<< ours\n    move: delivered\n=======\n"
                           "    move: withdrawn\n>>>>>>> theirs\n");
  // A request that we took back, and they promised.
  const std::string request = "by: team\nto: maya\nwhat: Film\nrequested: 2026-10-01\n";
  CHECK(merge("promise", request, request + withdrawn, request + "made: 2026-10-19\ndue: 2026-11-02\n")
            .conflicts.empty());
  CHECK(merge("promise", request, request + withdrawn, request + "made: 2026-10-21\ndue: 2026-11-02\n").conflicts ==
        std::vector<std::string>{"moves"});
}

TEST_CASE("moves that were bad before are merged as they are") {
  const std::string bad = "moves:\n  - date: 2026-10-20\n    move: accepted\n";
  const std::string more = bad + "  - date: 2026-10-21\n    move: delivered\n";
  const Outcome merged = merge("promise", kBase + bad, kBase + bad, kBase + more);
  CHECK(merged.conflicts.empty());
  CHECK(merged.text == kBase + more);
}

TEST_CASE("items that cannot be told apart are compared as a whole") {
  const std::string twice =
      "moves:\n  - date: 2026-10-01\n    move: proposed\n    due: 2026-11-02\n"
      "  - date: 2026-10-01\n    move: proposed\n    due: 2026-11-03\n";
  const Outcome merged =
      merge("promise", kBase + twice, kBase + twice + "  - date: 2026-10-02\n    move: proposed\n    due: 2026-11-04\n",
            kBase + twice + "  - date: 2026-10-02\n    move: proposed\n    due: 2026-11-05\n");
  CHECK(merged.conflicts.empty());
  CHECK(merged.text == kBase + twice +
                           "  - date: 2026-10-02\n    move: proposed\n    due: 2026-11-04\n"
                           "  - date: 2026-10-02\n    move: proposed\n    due: 2026-11-05\n");
}

TEST_CASE("fields of the user's own and unknown ones are merged, too") {
  const Outcome merged = merge("promise", kBase + "x-a: {a: 1, b: 1}\n", kBase + "x-a: {a: 2, b: 1}\n",
                               kBase + "x-a: {a: 1, b: 3}\nx-b: [p, 2, '4']\n");
  CHECK(merged.conflicts.empty());
  CHECK(merged.text == kBase + "x-a: {a: 2, b: 3}\nx-b:\n  - p\n  - 2\n  - \"4\"\n");
}

TEST_CASE("a record that is new on both sides") {
  const Outcome merged = merge("promise", "", kBase, kBase + "why: Because\n");
  CHECK(merged.conflicts.empty());
  CHECK(merged.text == kBase + "why: Because\n");
}

TEST_CASE("the glossary is merged word by word") {
  const std::string head = "crm: 1\nname: F\npm: {name: P}\ntimezone: UTC\nglossary:\n  A: one\n";
  const Outcome merged = merge("project", head, head + "  B: two\n", head + "  C: three\n");
  CHECK(merged.conflicts.empty());
  CHECK(merged.text == head + "  B: two\n  C: three\n");
}

}  // namespace crm
