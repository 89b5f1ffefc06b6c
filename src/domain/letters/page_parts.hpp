// SPDX-License-Identifier: MIT
#pragma once

#include "crm/pages.hpp"

namespace crm::letters {

PromiseLine promise_line(const View& view, const Promise& promise);

}  // namespace crm::letters
