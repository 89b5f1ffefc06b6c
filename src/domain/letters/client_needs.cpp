// SPDX-License-Identifier: MIT
#include "crm/client_needs.hpp"

#include "parts.hpp"

#include <algorithm>
#include <tuple>

namespace crm::letters {

namespace {

void add_needs(std::vector<ClientNeed>& needs, const View& view, const Promise& promise) {
  const Life& life = view.life(promise);
  const std::string what = without_stop(promise.what);
  if (!promise.ours()) {
    if (life.is_open()) needs.push_back({Ask::send, what, life.due, {}, {}});
    if (life.state == State::requested) needs.push_back({Ask::answer, what, {}, {}, promise.requested});
    return;
  }
  if (life.state == State::countered) needs.push_back({Ask::answer, what, {}, {}, life.countered_on});
  if (awaits_acceptance(view, promise)) needs.push_back({Ask::accept, what, {}, {}, life.delivered_on});
}

// A decision with the reader that names one of the promises, logged since.
bool is_decided(const View& view, std::span<const std::string> promises, Date since, const std::string& reader) {
  return std::any_of(view.project.interactions.begin(), view.project.interactions.end(), [&](const Interaction& talk) {
    return talk.kind == InteractionKind::decision && talk.involves(reader) && *talk.date >= since &&
           std::any_of(talk.promises.begin(), talk.promises.end(), [&](const std::string& id) {
             return std::find(promises.begin(), promises.end(), id) != promises.end();
           });
  });
}

bool offers_choice(const View& view, const Delay& delay, const std::string& reader) {
  return !delay.options.empty() && !is_decided(view, delay.promises, *delay.date, reader);
}

void add_choices(std::vector<ClientNeed>& needs, const View& view, const Stakeholder& reader) {
  for (const Delay& delay : open_delays(view, reader.info.id)) {
    if (!offers_choice(view, delay, reader.info.id)) continue;
    const DelayNotice notice = delay_notice(view, delay, reader);
    needs.push_back({Ask::choose, "an option for \"" + notice.title + "\"", notice.answer_by, {}, {}});
  }
}

// A date that is among the options of a delay is asked for there.
void add_proposal(std::vector<ClientNeed>& needs, const View& view, const Promise& promise, const std::string& reader) {
  const Move* proposal = open_proposal(view, promise);
  if (!proposal || *proposal->due < view.today || is_decided(view, {&promise.info.id, 1}, *proposal->date, reader))
    return;
  const Delay* delay = open_delay(view, promise);
  if (delay && offers_choice(view, *delay, reader)) return;
  needs.push_back(
      {Ask::agree, "a new date for \"" + without_stop(promise.what) + "\"", {}, {}, proposal->date, proposal->due});
}

void add_proposals(std::vector<ClientNeed>& needs, const View& view, const std::string& reader) {
  for (const Promise* promise : open_promises(view, reader)) add_proposal(needs, view, *promise, reader);
}

}  // namespace

std::vector<ClientNeed> client_needs(const View& view, const Stakeholder& reader) {
  std::vector<ClientNeed> needs;
  for (const Promise& promise : view.project.promises)
    if (promise.other_party() == reader.info.id) add_needs(needs, view, promise);
  add_choices(needs, view, reader);
  add_proposals(needs, view, reader.info.id);
  for (ClientNeed& need : needs)
    if (need.due && *need.due < view.today) need.passed = true;
  const auto turn = [](const ClientNeed& need) { return std::tuple(need.ask, need.due ? need.due : need.since); };
  std::stable_sort(needs.begin(), needs.end(),
                   [&](const ClientNeed& a, const ClientNeed& b) { return turn(a) < turn(b); });
  return needs;
}

// A move that the promise's life does not allow moved nothing.
std::vector<DateMoved> dates_moved(const View& view, const Promise& promise) {
  std::vector<DateMoved> moved;
  for (const Move& move : promise.moves) {
    if (move.move != MoveKind::renegotiated || !move.date || *move.date > view.today || !move.due) continue;
    const auto was = due_before(promise, *move.date);
    if (was != move.due && due_before(promise, *move.date + 1) == move.due)
      moved.push_back({without_stop(promise.what), move.date, was, move.due});
  }
  return moved;
}

std::vector<DateMoved> dates_moved(const View& view, const Stakeholder& reader) {
  std::vector<DateMoved> all;
  for (const Promise& promise : view.project.promises) {
    if (!promise.ours() || promise.to != reader.info.id) continue;
    const std::vector<DateMoved> moved = dates_moved(view, promise);
    all.insert(all.end(), moved.begin(), moved.end());
  }
  std::stable_sort(all.begin(), all.end(), [](const DateMoved& a, const DateMoved& b) { return a.on < b.on; });
  return all;
}

std::span<const Field> ClientNeed::fields() {
  using N = ClientNeed;
  static constexpr std::array rows{
      field<&N::ask>("ask", Visibility::client, "send, choose, agree, answer or accept"),
      field<&N::what>("what", Visibility::client, "what it is about"),
      field<&N::due>("due", Visibility::client, "by when they promised it, or are to choose"),
      field<&N::passed>("passed", Visibility::client, "that day has gone"),
      field<&N::since>("since", Visibility::client, "the day on which we delivered, or asked"),
      field<&N::new_date>("new_date", Visibility::client, "the date that we propose"),
  };
  static_assert(member_count<N>() == rows.size());
  return rows;
}

std::span<const Field> DateMoved::fields() {
  using M = DateMoved;
  static constexpr std::array rows{
      field<&M::what>("what", Visibility::client, "what is promised"),
      field<&M::on>("on", Visibility::client, "the day on which the new date was agreed"),
      field<&M::was>("was", Visibility::client, "the date before it moved"),
      field<&M::now>("now", Visibility::client, "the date agreed instead"),
  };
  static_assert(member_count<M>() == rows.size());
  return rows;
}

}  // namespace crm::letters
