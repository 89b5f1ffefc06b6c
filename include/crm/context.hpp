// SPDX-License-Identifier: MIT
// What comes in from outside: the file system, the clock, the environment, the streams. main.cpp builds one from the
// real world, tests build one in memory.
#pragma once

#include "crm/date.hpp"
#include "crm/file_system.hpp"
#include "crm/ids.hpp"

#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace crm {

struct ProgramResult {
  int status = -1;  // exit status, 128 + signal, -1 if it could not be started
  std::string output;
};

// What the clocks of a place say.
struct LocalTime {
  Date day;
  int seconds = 0;       // since midnight
  int minutes_east = 0;  // of Greenwich
};

struct Context {
  FileSystem& files;
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  std::string working_directory;
  std::uint32_t user = 0;
  bool in_is_terminal = false;
  bool out_is_terminal = false;
  bool err_is_terminal = false;
  int terminal_width = 80;
  std::string helper_directory = {};  // where the private programs of this crm are
  std::string local_zone;  // the machine's time zone, a name of the system's database; empty when not known
  std::function<std::optional<std::string>(std::string_view name)> environment;
  // Today in a time zone of the system's database; nothing if there is no such zone.
  std::function<std::optional<Date>(const std::string& zone)> today_in;
  std::function<std::optional<LocalTime>(const std::string& zone)> now_in = {};  // likewise
  Random random;
  // Starts a program found in PATH (or by absolute path), no shell, with `input` on its standard input; an empty
  // directory means the working directory. `interactive` programs (an editor) get the terminal, no output is kept.
  enum class Streams { captured, interactive };
  std::function<ProgramResult(const std::vector<std::string>& arguments, const std::string& directory,
                              const std::string& input, Streams streams)>
      start_program;
};

// The whole program: parses the arguments (without the program's name), runs the command, returns the exit code.
int run(const std::vector<std::string>& arguments, Context& context);

}  // namespace crm
