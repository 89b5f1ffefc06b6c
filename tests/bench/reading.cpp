// SPDX-License-Identifier: MIT
// What a day's answer costs over a large project, step by step, each as a multiple of only reading the files. The
// steps take turns, so that what else the machine does falls on all alike; the median of the rounds counts.
#include "storage/canonical_form.hpp"
#include "storage/yaml_parse.hpp"

#include "crm/figures.hpp"
#include "crm/rules.hpp"
#include "crm/store.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <unistd.h>
#include <vector>

#include <fmt/format.h>

namespace {

using namespace crm;
namespace fs = std::filesystem;

constexpr int kPromises = 10'000;
constexpr int kStakeholders = 200;
constexpr int kRounds = 7;
constexpr const char* kToday = "2026-11-21";

void write(const fs::path& path, const std::string& text) { std::ofstream(path, std::ios::binary) << text; }

std::string promise_text(int i) {
  const Date made = *parse_iso_date("2026-01-05") + i % 300;
  std::string text = fmt::format(
      "by: team\nto: s{:03}\nowner: Owner {}\nkind: deliverable\nwhat: Thing number {}\ndone_when: They have seen it "
      "and said that it will do\nmade: {}\ndue: {}\nurgency: {}\nimpact: {}\n",
      i % kStakeholders, i % 20, i, to_iso(made), to_iso(made + 30), i % 3 + 1, i % 2 + 1);
  if (i % 5 != 0) text += fmt::format("moves:\n  - date: {}\n    move: delivered\n", to_iso(made + 20 + i % 25));
  return text;
}

// A project of our own form, removed at the end.
class LargeProject {
 public:
  LargeProject() : root_(fs::temp_directory_path() / fmt::format("crm-bench-{}", ::getpid())) {
    fs::create_directories(root_ / "promises");
    fs::create_directories(root_ / "stakeholders");
    write(root_ / "crm.yaml", "name: Large\npm:\n  name: Priya Nair\n  email: p@x.example\ntimezone: Europe/Madrid\n");
    for (int i = 0; i < kStakeholders; ++i)
      write(root_ / "stakeholders" / fmt::format("s{:03}.yaml", i),
            fmt::format("name: Person {}\norg: Org {}\n", i, i % 7));
    for (int i = 0; i < kPromises; ++i) write(root_ / "promises" / fmt::format("p{:05}.yaml", i), promise_text(i));
  }
  ~LargeProject() { fs::remove_all(root_); }
  LargeProject(const LargeProject&) = delete;
  LargeProject& operator=(const LargeProject&) = delete;

  std::string root() const { return root_.string(); }

  std::vector<std::string> read(FileSystem& files) const {
    std::vector<std::string> texts;
    const std::string folder = (root_ / "promises").string();
    for (const std::string& name : files.list(folder))
      texts.push_back(files.read(folder + "/" + name, kMaxRecordBytes));
    return texts;
  }

 private:
  fs::path root_;
};

struct Step {
  const char* name;
  std::function<void()> run;
  std::vector<double> milliseconds = {};

  double median() {
    std::sort(milliseconds.begin(), milliseconds.end());
    return milliseconds[milliseconds.size() / 2];
  }
};

void time_once(Step& step) {
  const auto begin = std::chrono::steady_clock::now();
  step.run();
  const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
  step.milliseconds.push_back(took.count());
}

}  // namespace

int main() {
  const LargeProject large;
  const auto files = real_file_system();
  const std::vector<std::string> texts = large.read(*files);
  const Date today = *parse_iso_date(kToday);
  const View view = view_on(load_project(*files, large.root()).project, today);

  std::vector<Step> steps{
      {"read the files", [&] { large.read(*files); }},
      {"parse with yaml-cpp, strictly", [&] { for (const auto& text : texts) parse_strictly(text, "p.yaml"); }},
      {"parse our own form", [&] { for (const auto& text : texts) read_canonical(text); }},
      {"load the project", [&] { load_project(*files, large.root()); }},
      {"follow-ups", [&] { follow_ups(view); }},
      {"figures", [&] { figures_of(view); }},
  };
  for (int round = 0; round < kRounds; ++round)
    for (Step& step : steps) time_once(step);

  const double reading = steps.front().median();
  std::printf("%d promises\n", kPromises);
  for (Step& step : steps) std::printf("%-32s %8.1f ms %7.2f\n", step.name, step.median(), step.median() / reading);
}
