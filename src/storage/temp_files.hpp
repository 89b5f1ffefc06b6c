// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace crm {

// Files to be removed when SIGINT, SIGTERM or SIGHUP ends the process, which then dies of that signal. A signal that
// was ignored (nohup) stays ignored. When very many are kept at once, the last ones are not.
void remove_on_signal(const std::string& path);
void keep_on_signal(const std::string& path);

}  // namespace crm
