// SPDX-License-Identifier: MIT
// The whole program in memory: a disk, a clock and a terminal that a test decides.
#pragma once

#include "crm/context.hpp"

#include <map>
#include <memory>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

namespace crm {

struct World {
  std::unique_ptr<FileSystem> files = memory_file_system();
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  std::map<std::string, std::string, std::less<>> variables;
  std::uint32_t random = 0;
  Context context = context_on(*files);
  World() { files->make_directory("/work", 0755); }
  World(const World&) = delete;
  World& operator=(const World&) = delete;

  // The same world on another view of its files, such as one that fails.
  Context context_on(FileSystem& disk) {
    return {
        .files = disk,
        .in = in,
        .out = out,
        .err = err,
        .working_directory = "/work",
        .helper_directory = "/libexec",
        .local_zone = "Europe/Madrid",
        .environment = [this](std::string_view name) -> std::optional<std::string> {
          const auto found = variables.find(name);
          return found == variables.end() ? std::nullopt : std::optional(found->second);
        },
        .today_in = [](const std::string& zone) -> std::optional<Date> {
          return zone == "Europe/Madrid" || zone == "UTC" ? parse_iso_date("2026-11-21") : std::nullopt;
        },
        .now_in = [](const std::string&) -> std::optional<LocalTime> {
          return LocalTime{*parse_iso_date("2026-11-21"), 8 * 3600, 60};
        },
        .random = [this] { return random += 7; },
        .start_program = [](const auto&, const auto&, const auto&, auto) { return ProgramResult{}; },
    };
  }

  int call(const std::vector<std::string>& arguments) {
    out.str({});
    err.str({});
    return run(arguments, context);
  }
  void answer(const std::string& text) {
    in.str(text);
    in.clear();
    context.in_is_terminal = context.err_is_terminal = true;
  }
  std::string content(const std::string& path) { return files->read(path, 1 << 20); }
};

}  // namespace crm
