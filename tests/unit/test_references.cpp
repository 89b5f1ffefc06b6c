// SPDX-License-Identifier: MIT
#include "crm/references.hpp"

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
  add(project, "stakeholder", "maya", "name: Maya\nadded: 2026-09-01\nmanager: maya\n");
  add(project, "stakeholder", "tom", "name: maya\nadded: 2026-09-01\nmanager: maya\n");
  add(project, "private", "maya", "relations: [{with: maya, as: rival}]\n");
  add(project, "private", "tom", "relations:\n  - with: maya\n    as: rival\n");
  add(project, "promise", "film",
      "by: team\nto: maya\nwhat: maya\ninform: [tom, maya]\nmoves:\n  - date: 2026-10-01\n    move: renegotiated\n    "
      "due: 2026-11-01\n    agreed_by: maya\n");
  add(project, "promise", "maya2", "by: team\nto: tom\nwhat: Cuts\nneeds: [film]\n");
  add(project, "feedback", "f", "from: tom\nabout: film\nasked: 2026-10-01\n");
  return project;
}

std::vector<std::string> places(std::string_view id) {
  const Project project = sample();
  std::vector<std::string> found;
  for (const Reference& reference : references_to(project, *find_any(project, id)))
    found.push_back(reference.from.info().file + ":" + std::to_string(reference.line) + " " + reference.field);
  return found;
}

using Places = std::vector<std::string>;

}  // namespace

TEST_CASE("references are what the field tables say they are") {
  CHECK(places("maya") == Places{"stakeholder/tom.yaml:3 manager", "private/tom.yaml:2 relations.with",
                                 "promise/film.yaml:2 to", "promise/film.yaml:4 inform",
                                 "promise/film.yaml:9 moves.agreed_by"});
  CHECK(places("film") == Places{"promise/maya2.yaml:4 needs", "feedback/f.yaml:2 about"});
  CHECK(places("f").empty());
}

TEST_CASE("a reference is renamed, a text of the same letters is not") {
  const Project project = sample();
  const AnyRecord film = *find_any(project, "film");
  const Document before = write_any(film);
  const Document after = with_references_renamed(*film.kind, before, *find_kind("stakeholder"), "maya", "ada");
  CHECK(
      to_yaml(after) ==
      "by: team\nto: ada\ninform:\n  - tom\n  - ada\nwhat: maya\nmoves:\n  - date: 2026-10-01\n    move: renegotiated\n"
      "    due: 2026-11-01\n    agreed_by: ada\n");
  CHECK(same_values(before, with_references_renamed(*film.kind, before, *find_kind("promise"), "maya", "ada")));
}

TEST_CASE("whoever is named is written first") {
  const auto person = [](const char* id, const std::string& manager) {
    return NamedDocument{id, parse_yaml("name: N\nadded: 2026-09-01\nmanager: " + manager + "\n", "s.yaml").document};
  };
  using Order = std::vector<std::size_t>;
  const Kind& kind = *find_kind("stakeholder");
  CHECK(named_first(kind, {person("a", "b"), person("b", "c"), person("c", "elsewhere")}) == Order{2, 1, 0});
  CHECK(named_first(kind, {person("a", "a"), person("b", "c"), person("c", "b")}) == Order{0, 1, 2});
}

}  // namespace crm
