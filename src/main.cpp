// SPDX-License-Identifier: MIT
// The real world: the one place that reads the clock.
#include "cli/start_program.hpp"

#include <algorithm>
#include <charconv>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <random>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;

std::optional<std::string> environment(std::string_view name) {
  const char* value = std::getenv(std::string(name).c_str());
  return value ? std::optional<std::string>(value) : std::nullopt;
}

fs::path zone_directory() { return environment("TZDIR").value_or("/usr/share/zoneinfo"); }

// The C library takes a name that it does not know for UTC, in silence. What is no Area/City, such as localtime, may be
// another zone on another machine.
bool is_zone(const std::string& name) {
  if (name == "UTC") return true;
  const bool is_area_and_city = name.find('/') != std::string::npos && !name.starts_with('/');
  if (!is_area_and_city || name.find("..") != std::string::npos) return false;
  std::ifstream file(zone_directory() / name, std::ios::binary);
  char magic[4] = {};
  return file.read(magic, sizeof magic) && std::string_view(magic, sizeof magic) == "TZif";
}

void set_zone(const std::optional<std::string>& zone) {
  if (zone) setenv("TZ", zone->c_str(), 1);
  else unsetenv("TZ");
  tzset();
}

std::optional<crm::LocalTime> now_in(const std::string& zone) {
  if (!is_zone(zone)) return std::nullopt;
  const auto before = environment("TZ");
  set_zone(zone);
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  set_zone(before);
  const auto day = crm::make_date({local.tm_year + 1900, local.tm_mon + 1, local.tm_mday});
  if (!day) return std::nullopt;
  return crm::LocalTime{*day, (local.tm_hour * 60 + local.tm_min) * 60 + local.tm_sec,
                        static_cast<int>(local.tm_gmtoff / 60)};
}

std::optional<crm::Date> today_in(const std::string& zone) {
  const auto now = now_in(zone);
  return now ? std::optional(now->day) : std::nullopt;
}

// Beside the program where it was built, else where it was installed to with it.
std::string helper_directory() {
  std::error_code failed;
  const fs::path program = fs::read_symlink("/proc/self/exe", failed).parent_path();
  if (failed) return CRM_HELPER_DIRECTORY;
  const fs::path installed = program / CRM_HELPER_FROM_PROGRAM;
  return fs::exists(program / "crm-mime", failed) ? program.string() : installed.lexically_normal().string();
}

std::string local_zone() {
  std::string zone = environment("TZ").value_or("");
  if (zone.starts_with(':')) zone.erase(0, 1);
  if (is_zone(zone)) return zone;
  std::error_code failed;
  const fs::path link = fs::read_symlink("/etc/localtime", failed);
  zone = link.lexically_relative(zone_directory()).string();
  if (!failed && is_zone(zone)) return zone;
  std::getline(std::ifstream("/etc/timezone") >> std::ws, zone);
  return is_zone(zone) ? zone : std::string();
}

int terminal_width() {
  const std::string columns = environment("COLUMNS").value_or("");
  int width = 0;
  std::from_chars(columns.data(), columns.data() + columns.size(), width);
  winsize size{};
  if (width <= 0 && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0) width = size.ws_col;
  return width > 0 ? width : 80;
}

// A stream that we were started without must not become the next file that we open.
void fill_missing_streams() {
  while (true) {
    const int lowest = open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (lowest > STDERR_FILENO) close(lowest);
    if (lowest < 0 || lowest > STDERR_FILENO) return;
  }
}

}  // namespace

int main(int argc, char** argv) {
  fill_missing_streams();
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  std::ios::sync_with_stdio(false);
  std::error_code unknown;
  std::random_device random;
  const auto files = crm::real_file_system();
  crm::Context context{
      .files = *files,
      .in = std::cin,
      .out = std::cout,
      .err = std::cerr,
      .working_directory = fs::current_path(unknown).string(),
      .user = geteuid(),
      .in_is_terminal = isatty(STDIN_FILENO) == 1,
      .out_is_terminal = isatty(STDOUT_FILENO) == 1,
      .err_is_terminal = isatty(STDERR_FILENO) == 1,
      .terminal_width = terminal_width(),
      .helper_directory = helper_directory(),
      .local_zone = local_zone(),
      .environment = environment,
      .today_in = today_in,
      .now_in = now_in,
      .random = [&random] { return static_cast<std::uint32_t>(random()); },
      .start_program = crm::cli::start_program,
  };
  return crm::run({argv + std::min(argc, 1), argv + argc}, context);
}
