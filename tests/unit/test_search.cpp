// SPDX-License-Identifier: MIT
#include "crm/search.hpp"

#include "crm/yaml.hpp"

#include <doctest/doctest.h>

namespace crm {
namespace {

void add(Project& project, const char* kind, const char* id, const std::string& yaml) {
  const std::string file = std::string(kind) + "/" + id + ".yaml";
  find_kind(kind)->add(project, {id, file, parse_yaml(yaml, file).document});
}

Project sample() {
  Project project;
  add(project, "project", "crm", "crm: 1\nname: Film\npm: {name: Priya}\ntimezone: UTC\nglossary: {UAT: user test}\n");
  add(project, "stakeholder", "zoe",
      "name: Zoë Ångström\nadded: 2026-09-01\ngoals: [Faster reviews, Fewer meetings]\n");
  add(project, "promise", "film",
      "by: team\nto: zoe\nwhat: Holiday film\nwhy: 'The reviews said so'\nmoves:\n  - date: 2026-10-01\n    move: "
      "delivered\n    note: By courier #12\n");
  add(project, "private", "zoe", "politics: Holiday plans\n");
  return project;
}

std::vector<std::string> found(const std::vector<std::string>& words, Reach reach = Reach::shared) {
  const Project project = sample();
  std::vector<std::string> hits;
  for (const SearchHit& hit : search(project, words, reach))
    hits.push_back(typed_id(hit.record) + " " + hit.field + ":" + std::to_string(hit.line) + " " + hit.excerpt);
  return hits;
}

using Hits = std::vector<std::string>;

}  // namespace

TEST_CASE("words are found whatever their case and accents") {
  CHECK(found({"zoe angstrom"}) == Hits{"zoe name:1 Zoë Ångström"});
  CHECK(found({"FASTER"}) == Hits{"zoe goals:3 Faster reviews"});
  CHECK(found({"courier", "#12"}) == Hits{"film moves.note:8 By courier #12"});
  CHECK(found({"uat"}) == Hits{"project glossary.UAT:5 UAT: user test"});
  CHECK(found({"nowhere"}).empty());
}

TEST_CASE("every word must occur in the record, at best in one text") {
  CHECK(found({"holiday", "film"}) == Hits{"film what:3 Holiday film"});
  CHECK(found({"holiday", "reviews"}) == Hits{"film what:3 Holiday film", "film why:4 The reviews said so"});
  CHECK(found({"holiday", "meetings"}).empty());
}

TEST_CASE("private notes are looked into on demand alone") {
  CHECK(found({"plans"}).empty());
  CHECK(found({"plans"}, Reach::also_private) == Hits{"zoe politics:1 Holiday plans"});
}

TEST_CASE("an excerpt is one line around what was found") {
  Project project;
  const std::string before = "Éveryone was there, and they talked about the weather and the traffic before ";
  add(project, "interaction", "talk",
      "date: 2026-11-01\nwith: [zoe]\nkind: call\nsaid: |\n  " + before + "\n  the Señal was seen\n");
  const auto hits = search(project, {"senal"}, Reach::shared);
  REQUIRE(hits.size() == 1);
  CHECK(hits[0].excerpt == "…traffic before  the Señal was seen ");
}

}  // namespace crm
