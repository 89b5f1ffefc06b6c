// SPDX-License-Identifier: MIT
#include "temp_files.hpp"

#include <array>
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <cstring>

#include <unistd.h>

namespace crm {
namespace {

// A signal handler may touch nothing but this: fixed slots, each null or a path that lives on the heap.
constinit std::array<std::atomic<char*>, 512> slots{};

extern "C" void remove_temp_files(int signal) {
  for (auto& slot : slots)
    if (const char* path = slot.load()) ::unlink(path);
  ::raise(signal);  // SA_RESETHAND put the default action back
}

void install_handlers() {
  struct sigaction action {};
  action.sa_handler = remove_temp_files;
  action.sa_flags = static_cast<int>(SA_RESETHAND);
  ::sigemptyset(&action.sa_mask);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    struct sigaction current {};
    ::sigaction(signal, nullptr, &current);
    if (current.sa_handler != SIG_IGN) ::sigaction(signal, &action, nullptr);
  }
}

}  // namespace

void remove_on_signal(const std::string& path) {
  install_handlers();
  char* const copy = ::strdup(path.c_str());
  for (auto& slot : slots) {
    char* none = nullptr;
    if (slot.compare_exchange_strong(none, copy)) return;
  }
  std::free(copy);
}

void keep_on_signal(const std::string& path) {
  for (auto& slot : slots) {
    char* const kept = slot.load();
    if (kept == nullptr || path != kept) continue;
    slot.store(nullptr);
    std::free(kept);
    return;
  }
}

}  // namespace crm
