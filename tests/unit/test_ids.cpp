// SPDX-License-Identifier: MIT
#include "crm/error.hpp"
#include "crm/ids.hpp"

#include <doctest/doctest.h>

#include <map>

namespace crm {
namespace {

Stakeholder person(std::string id, std::string name, std::vector<std::string> aliases = {}, std::string email = {}) {
  Stakeholder stakeholder;
  stakeholder.info.id = std::move(id);
  stakeholder.name = std::move(name);
  stakeholder.aliases = std::move(aliases);
  stakeholder.email = std::move(email);
  return stakeholder;
}

template <class Record>
Record record(std::string id) {
  Record made;
  made.info.id = std::move(id);
  return made;
}

Project project() {
  Project p;
  p.stakeholders = {person("andres-ruiz", "Andrés Ruiz", {"Gran Jefe"}), person("maria-lopez", "María López", {"Mari"}),
                    person("marketing", "Marketing team"), person("maya-chen", "Maya Chen", {}, "maya@acme.example"),
                    person("zoe", "Zoë Ålund", {}, "zoe@acme.example")};
  p.promises = {record<Promise>("k3f9-film"), record<Promise>("k3g2-poster"), record<Promise>("zoe-plan")};
  p.interactions = {record<Interaction>("2026-11-20-k3f9-call-with-maya"),
                    record<Interaction>("2026-11-21-m7p2-visit")};
  p.unreadable = {"torn-promise"};
  return p;
}

Error error_of(const Project& p, std::string_view text) {
  try {
    FAIL("found " << resolve_stakeholder(p, text));
  } catch (const Error& error) {
    return error;
  }
  return Error(ErrorKind::internal, "not reached");
}

}  // namespace

TEST_CASE("ids are lower-case words joined by dashes") {
  for (const char* id : {"a", "7", "maya-chen", "2026-11-21-k3f9-call", "a--b", "con-artist", "com10", "teams"}) {
    INFO(id);
    CHECK(is_valid_id(id));
  }
  for (const char* id : {"", "-rf", "Maya", "maya chen", "../x", "/etc/x", "a.b", "a_b", "zoë", "con", "nul", "aux",
                         "prn", "com1", "lpt9", "team", "relationship", "a\n"}) {
    INFO(id);
    CHECK_FALSE(is_valid_id(id));
  }
  CHECK(is_valid_id(std::string(64, 'a')));
  CHECK_FALSE(is_valid_id(std::string(65, 'a')));
}

TEST_CASE("a slug is made of a name's letters") {
  CHECK(slug("Maya Chen") == "maya-chen");
  CHECK(slug("  Zoë  Ålund-Søby, PhD. ") == "zoe-alund-soby-phd");
  CHECK(slug("Sam O'Neil’s film") == "sam-oneils-film");
  CHECK(slug("陳美雅") == "");
  CHECK(slug("陳 Maya") == "maya");
  CHECK(slug("--") == "");
  CHECK(slug("\x1b[31m") == "31m");
}

TEST_CASE("a slug is cut at a word") {
  const std::string cut = slug("Send the revised wireframes of the holiday film to Maya");
  CHECK(cut == "send-the-revised-wireframes-of-the");
  CHECK(slug("Send the revised wireframes of the final film") == "send-the-revised-wireframes-of-the-final");
  CHECK(slug(std::string(100, 'x')) == std::string(40, 'x'));
}

TEST_CASE("the random part has every letter equally often") {
  std::uint32_t next = 0;
  const Random counting = [&next] { return next++; };
  std::map<char, int> seen;
  for (int i = 0; i < 7 * 10; ++i)
    for (const char c : random_part(counting)) ++seen[c];
  CHECK(seen.size() == 28);
  for (const auto& entry : seen) CHECK(entry.second == 10);
  CHECK(random_part([] { return 0U; }) == "bbbb");
  next = 0xFFFFFFFE;
  CHECK(random_part(counting) == "bcdf");
}

TEST_CASE("a stakeholder is found by id, name, alias, address or a part of them") {
  const Project p = project();
  for (const char* text : {"maya-chen", "maya", "may", "MAYA CHEN", " Maya ", "maya@acme.example", "chen", "Maya@"}) {
    INFO(text);
    CHECK(resolve_stakeholder(p, text) == "maya-chen");
  }
  CHECK(resolve_stakeholder(p, "maría lópez") == "maria-lopez");
  CHECK(resolve_stakeholder(p, "lopez") == "maria-lopez");
  CHECK(resolve_stakeholder(p, "gran jefe") == "andres-ruiz");
  CHECK(resolve_stakeholder(p, "ZOE") == "zoe");
  CHECK(resolve_stakeholder(p, "alund") == "zoe");
}

TEST_CASE("a whole name goes before the beginning of another's id") {
  CHECK(resolve_stakeholder(project(), "mari") == "maria-lopez");
}

TEST_CASE("an ambiguous name lists who may be meant") {
  const Error error = error_of(project(), "ma");
  CHECK(error.kind == ErrorKind::usage);
  CHECK(error.message == "'ma' is ambiguous");
  CHECK(error.hint == "it may be maria-lopez, marketing, maya-chen");
  CHECK(error_of(project(), "acme").hint == "it may be maya-chen, zoe");
}

TEST_CASE("six candidates are listed, the others counted") {
  Project p;
  for (const char c : std::string("abcdefgh")) p.stakeholders.push_back(person(std::string("sam-") + c, "Sam"));
  CHECK(error_of(p, "sam").hint == "it may be sam-a, sam-b, sam-c, sam-d, sam-e, sam-f and 2 more");
}

TEST_CASE("somebody unknown is said to be so, with a suggestion") {
  const Error error = error_of(project(), "mayya");
  CHECK(error.kind == ErrorKind::usage);
  CHECK(error.message == "no stakeholder 'mayya' (did you mean 'Maya'?)");
  CHECK(error.hint == "see what there is with: crm list stakeholders");
  CHECK(error_of(project(), "nobody at all").message == "no stakeholder 'nobody at all'");
  CHECK(error_of(project(), "").message == "no stakeholder ''");
  CHECK(error_of(project(), "\x1b[0m").message == "no stakeholder '\\x1b[0m'");
}

TEST_CASE("the team is no stakeholder, whoever has it in a name") {
  CHECK(error_of(project(), "Team").message == "'Team' is your own side, not a stakeholder");
}

TEST_CASE("a record that cannot be read is not said to be missing") {
  const Error error = error_of(project(), "torn-promise");
  CHECK(error.kind == ErrorKind::data);
  CHECK(error.message == "'torn-promise' cannot be read");
}

TEST_CASE("a promise is found by its id, a prefix or its random part") {
  const Project p = project();
  CHECK(resolve_promise(p, "k3f9-film") == "k3f9-film");
  CHECK(resolve_promise(p, "k3f9") == "k3f9-film");
  CHECK(resolve_promise(p, "K3G") == "k3g2-poster");
  CHECK_THROWS_WITH_AS(resolve_promise(p, "k3"), "'k3' is ambiguous", Error);
  CHECK_THROWS_WITH_AS(resolve_promise(p, "poster"), "no promise 'poster'", Error);
  CHECK_THROWS_WITH_AS(resolve_promise(p, "k3f8-film"), "no promise 'k3f8-film' (did you mean 'k3f9-film'?)", Error);
}

TEST_CASE("a dated record is found by the random part behind its date") {
  const Project p = project();
  const Kind& kind = *find_kind("interactions");
  CHECK(resolve_record(p, kind, "m7p2") == "2026-11-21-m7p2-visit");
  CHECK(resolve_record(p, kind, "k3f9-call") == "2026-11-20-k3f9-call-with-maya");
  CHECK(resolve_record(p, kind, "2026-11-20") == "2026-11-20-k3f9-call-with-maya");
  CHECK_THROWS_WITH_AS(resolve_record(p, kind, "2026"), "'2026' is ambiguous", Error);
  CHECK_THROWS_WITH_AS(resolve_record(p, kind, "m7"), "no interaction 'm7'", Error);
  CHECK(resolve_record(p, *find_kind("stakeholders"), "chen") == "maya-chen");
}

TEST_CASE("any record is found among all kinds") {
  const Project p = project();
  CHECK(resolve_any(p, "m7p2").info().id == "2026-11-21-m7p2-visit");
  CHECK(resolve_any(p, "zoe").kind->name == "stakeholder");
  CHECK(resolve_any(p, "zoe-").info().id == "zoe-plan");
  CHECK(resolve_any(p, "lópez").info().id == "maria-lopez");
  CHECK_THROWS_WITH_AS(resolve_any(p, "k3f9"), "'k3f9' is ambiguous", Error);
  CHECK_THROWS_WITH_AS(resolve_any(p, "nothing"), "no record 'nothing'", Error);
}

TEST_CASE("what remains of a person is told by its id") {
  CHECK(is_stand_in("former-contact-1"));
  CHECK(is_stand_in("former-contact-12"));
  CHECK_FALSE(is_stand_in("former-contact-1a"));
  CHECK_FALSE(is_stand_in("former-contact"));
  CHECK_FALSE(is_stand_in("a-former-contact-1"));
}

}  // namespace crm
