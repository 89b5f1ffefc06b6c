// SPDX-License-Identifier: MIT
// Every prefix and every one-byte change of the example's records: the program answers and changes nothing, whatever
// they say.
#include "support/world.hpp"

#include <map>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace crm {
namespace {

using Contents = std::map<std::string, std::string>;

const std::string kExample = std::string(CRM_TEST_DATA) + "/../../examples/studio";
// What means something to YAML, or to a field's value; and what is no text.
constexpr std::string_view kBytes{" \n\t#:-[\"&9\x1b\xff"};

void put(FileSystem& files, const std::string& path, std::string_view bytes) {
  files.create(path, 0644);
  files.write(path, bytes);
  files.sync(path);
}

std::vector<std::string> damages_of(const std::string& record) {
  std::vector<std::string> damages;
  for (std::size_t i = 0; i < record.size(); ++i) {
    damages.push_back(record.substr(0, i));
    for (const char byte : kBytes) (damages.emplace_back(record))[i] = byte;
  }
  return damages;
}

}  // namespace

TEST_CASE("D2: no damage to a record stops the program, or makes it write") {
  const auto disk = real_file_system();
  const std::vector<std::string> folders{"stakeholders", "private",  "promises", "interactions",
                                         "delays",       "feedback", "goodwill", "retros"};
  Contents example{{"crm.yaml", disk->read(kExample + "/crm.yaml", 1 << 20)}};
  for (const std::string& folder : folders)
    for (const std::string& name : disk->list(kExample + "/" + folder))
      example[folder + "/" + name] = disk->read(kExample + "/" + folder + "/" + name, 1 << 20);
  for (const auto& [file, record] : example) {
    if (file == "crm.yaml") continue;
    CAPTURE(file);
    World world;
    for (const std::string& folder : folders) world.files->make_directory("/work/" + folder, 0700);
    for (const auto& [path, bytes] : example) put(*world.files, "/work/" + path, bytes);
    int number = 0;
    for (const std::string& bytes : damages_of(record))
      put(*world.files, "/work/" + file.substr(0, file.find('/')) + "/r" + std::to_string(++number) + ".yaml", bytes);
    const auto watched = faulty_file_system(*world.files, 1 << 30, 0);
    Context context = world.context_on(*watched);
    CHECK(run({"validate", "--json"}, context) == 1);
    CHECK(run({"check-followups", "--all", "--json", "--fail-on", "never"}, context) == 3);
    CHECK(operations_seen(*watched) == 0);
  }
}

TEST_CASE("D2: nor does damage to the project's own file") {
  for (const std::string& bytes : damages_of(real_file_system()->read(kExample + "/crm.yaml", 1 << 20))) {
    World world;
    put(*world.files, "/work/crm.yaml", bytes);
    const int code = world.call({"validate"});
    if (code != 0 && code != 1 && code != 3) FAIL_CHECK(code << " for " << bytes);
    if (world.content("/work/crm.yaml") != bytes) FAIL_CHECK("changed: " << bytes);
  }
}

}  // namespace crm
