// SPDX-License-Identifier: MIT
#pragma once

#include "crm/letters.hpp"

namespace crm::letters {

Reader reader_of(const View& view, const Stakeholder& person);

// Whether the promise may be spoken of to them: it is theirs, or they are among those to be informed.
bool concerns(const Promise& promise, std::string_view stakeholder);

// The promise with the date now standing, and nothing of ours but the credit for work delivered in time.
Item item_of(const View& view, const Promise& promise);

// The text without a closing full stop, so that a template can go on or close it.
std::string without_stop(std::string_view text);
// "A", "A and B", "A, B and C".
std::string listed(const std::vector<std::string>& words);

// Our promises to the reader that are open on the view's day, by date.
std::vector<const Promise*> open_promises(const View& view, std::string_view reader);

// Whether the latest delay record of an open promise is newer than its present date.
const Delay* open_delay(const View& view, const Promise& promise);

}  // namespace crm::letters
