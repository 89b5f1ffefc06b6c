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
// The same with a capital at the start, where it stands alone or behind a label.
std::string as_sentence(std::string_view text);
// "A", "A and B", "A, B and C".
std::string listed(const std::vector<std::string>& words);

// Our promises to the reader that are open on the view's day, by date.
std::vector<const Promise*> open_promises(const View& view, std::string_view reader);

// The latest delay record of an open promise, if it is newer than the present date; else null.
const Delay* open_delay(const View& view, const Promise& promise);
// The open delays of what we promised the reader, each as still_open() has it, by the date of what they hold up.
std::vector<Delay> open_delays(const View& view, std::string_view reader);

// Whether the date of an open promise that is not overdue can be relied on, `slipping` being known to slip.
struct Doubt {
  bool at_risk = false;                 // an open delay, a date that is near and past our target, or held up
  const Promise* held_up_by = nullptr;  // what it needs, directly or through others, and that is late or later
};
Doubt doubt_about(const View& view, const Promise& promise, std::span<const std::string> slipping = {});

// The new date that we proposed last, when no other one was agreed since; else null.
const Move* open_proposal(const View& view, const Promise& promise);

// The earliest day, not before `from`, on which a delay record promises the reader news of an open promise, where no
// update has settled that.
std::optional<Date> promised_update(const View& view, std::string_view reader, Date from);

// "A", "A and B", "A and 4 more".
std::string title_of(const std::vector<Item>& items);

}  // namespace crm::letters
