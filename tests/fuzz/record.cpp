// SPDX-License-Identifier: MIT
// The whole program on a project with one arbitrary record: it answers, whatever the record says, and changes nothing.
#include "support/world.hpp"

#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

using Words = std::vector<std::string>;

constexpr const char* kProject =
    "name: Film\npm:\n  name: Priya Nair\n  email: priya@studio.example\ntimezone: Europe/Madrid\nstarted: 2026-09-01\n";
constexpr const char* kRecord = "/work/promises/p-film.yaml";

void store(crm::World& world, const std::string& path, const std::string& bytes) {
  world.files->create(path, 0644);
  world.files->write(path, bytes);
  world.files->sync(path);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  crm::World world;
  for (const char* folder : {"/work/stakeholders", "/work/promises"}) world.files->make_directory(folder, 0755);
  store(world, "/work/crm.yaml", kProject);
  store(world, "/work/stakeholders/maya-chen.yaml", "name: Maya Chen\norg: Marketing\npower: high\ninterest: high\n");
  store(world, kRecord, bytes);
  for (const Words& command :
       {Words{"validate"}, Words{"check-followups", "--all", "--explain"}, Words{"report", "--json"},
        Words{"timeline", "maya-chen"}, Words{"status-update", "--for", "maya-chen"}}) {
    const int code = world.call(command);
    if (code != 0 && code != 1 && code != 3) std::abort();
  }
  if (world.content(kRecord) != bytes) std::abort();
  return 0;
}
