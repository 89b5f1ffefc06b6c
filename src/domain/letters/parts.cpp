// SPDX-License-Identifier: MIT
#include "parts.hpp"

#include "crm/names.hpp"
#include "crm/text.hpp"

#include <algorithm>

namespace crm::letters {

namespace {

// Who is told by voice or chat, and did not say how much they want, wants the bottom line.
Detail detail_of(const Preferences& prefers) {
  const bool briefly = prefers.channel && *prefers.channel != Channel::email && *prefers.channel != Channel::letter;
  return prefers.detail.value_or(briefly ? Detail::headline : Detail::summary);
}

}  // namespace

Reader reader_of(const View& view, const Stakeholder& person) {
  const ProjectInfo& config = view.project.config;
  Reader reader;
  reader.name = person.name;
  reader.first_name = person.kind == StakeholderKind::group ? person.name : greeting_name(person.name);
  reader.address = person.email;
  reader.project = config.name;
  reader.team = config.team;
  reader.signer = config.pm.name;
  reader.today = view.today;
  if (detail_of(person.prefers) == Detail::headline) reader.headline = true;
  if (detail_of(person.prefers) == Detail::full) reader.full = true;
  return reader;
}

bool concerns(const Promise& promise, std::string_view stakeholder) {
  return promise.other_party() == stakeholder ||
         std::find(promise.inform.begin(), promise.inform.end(), stakeholder) != promise.inform.end();
}

Item item_of(const View& view, const Promise& promise) {
  const Life& life = view.life(promise);
  Item item;
  item.what = without_stop(promise.what);
  item.done_when = without_stop(promise.done_when);
  item.due = life.due;
  item.done = life.delivered_on;
  if (!life.misses.empty() && life.misses.back() == life.due) item.not_right = life.rejected_delivery(*life.due);
  if (life.state == State::revoked) item.taken_back = life.ended_on;
  if (life.delivered_on && life.misses.empty() && promise.owner != view.project.config.pm.name)
    item.credit = promise.owner;
  const Promise* before = find_promise(view.project, promise.follows);
  if (life.is_open() && before && promise.made == view.life(*before).delivered_on && is_holding_reply(view, *before))
    item.answered = true;
  return item;
}

std::string without_stop(std::string_view text) {
  std::string words = trim(text);
  while (!words.empty() && words.back() == '.') words.pop_back();
  return words;
}

std::string as_sentence(std::string_view text) { return capitalised(without_stop(text)); }

std::string listed(const std::vector<std::string>& words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i)
    text += (i == 0 ? "" : i + 1 == words.size() ? " and " : ", ") + words[i];
  return text;
}

std::vector<const Promise*> open_promises(const View& view, std::string_view reader) {
  std::vector<const Promise*> open;
  for (const Promise& promise : view.project.promises)
    if (promise.ours() && promise.to == reader && view.life(promise).is_open() && view.life(promise).due)
      open.push_back(&promise);
  std::stable_sort(open.begin(), open.end(),
                   [&](const Promise* a, const Promise* b) { return view.life(*a).due < view.life(*b).due; });
  return open;
}

}  // namespace crm::letters
