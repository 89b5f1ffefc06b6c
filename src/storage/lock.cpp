// SPDX-License-Identifier: MIT
#include "lock.hpp"

#include "retry.hpp"

#include "crm/error.hpp"

namespace crm {
namespace {

constexpr int kLockMilliseconds = 10'000;
constexpr int kPatienceMilliseconds = 1'000;
constexpr int kLockStep = 20;

}  // namespace

std::unique_ptr<DirectoryLock> wait_for_lock(FileSystem& files, const std::string& directory, const std::string& busy,
                                             const std::function<void()>& waiting) {
  for (int waited = 0; waited <= kLockMilliseconds; waited += kLockStep) {
    if (auto lock = retry([&] { return files.try_lock(directory); })) return lock;
    if (waited == kPatienceMilliseconds && waiting) waiting();
    files.sleep_milliseconds(kLockStep);
  }
  throw Error(ErrorKind::conflict, busy, "try again when it is done");
}

}  // namespace crm
