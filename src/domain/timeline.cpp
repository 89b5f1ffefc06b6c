// SPDX-License-Identifier: MIT
#include "crm/timeline.hpp"

#include "crm/text.hpp"

#include <fmt/format.h>

namespace crm {
namespace {

bool has(const std::vector<std::string>& ids, std::string_view id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

// How sentences call a promise: by its name, or "it" where all of them are about the one.
struct Called {
  std::string what;
  std::string date;
};
Called by_name(const Promise& promise) {
  return {fmt::format("\"{}\"", promise.what), fmt::format("the date of \"{}\"", promise.what)};
}
const Called kIt{"it", "its date"};

std::string sentence_of(const Move& move, const Project& project, const Called& called) {
  const std::string due = move.due ? to_iso(*move.due) : "another date";
  switch (*move.move) {
    case MoveKind::renegotiated:
      return fmt::format("{} moved to {}, agreed by {}", called.date, due, display_name(project, move.agreed_by));
    case MoveKind::proposed: return fmt::format("{} was proposed for {}", due, called.what);
    case MoveKind::countered: return fmt::format("{} was offered for {}", due, called.what);
    case MoveKind::apologised: return fmt::format("apology for {}", called.what);
    default: return fmt::format("{} was {}", called.what, name_of(*move.move));
  }
}

std::string sentence_of(const Interaction& contact) {
  std::string text = contact.summary;
  const auto add = [&text](std::string_view between, const std::string& more) {
    if (!more.empty()) text += (text.empty() ? "" : std::string(between)) + more;
  };
  if (contact.kind == InteractionKind::praise)
    add("; ", fmt::format("{} praised for {}", join(contact.praised, " and "), contact.praised_for));
  if (text.empty()) add("", contact.said);
  if (text.empty()) add("", contact.problem);
  if (contact.kind == InteractionKind::challenge && contact.outcome)
    add("; ", "outcome " + std::string(name_of(*contact.outcome)));
  return text;
}

std::string answer_of(const Feedback& feedback) {
  std::vector<std::string> parts;
  if (feedback.csat) parts.push_back(fmt::format("CSAT {} of 5", *feedback.csat));
  if (feedback.nps) parts.push_back(fmt::format("NPS {} of 10", *feedback.nps));
  if (feedback.ces) parts.push_back(fmt::format("CES {} of 7", *feedback.ces));
  for (const std::string& words : {feedback.comment, feedback.next_time, feedback.differently})
    if (!words.empty()) parts.push_back(fmt::format("\"{}\"", words));
  return parts.empty() ? "no scores" : join(parts, ", ");
}

class Timeline {
 public:
  explicit Timeline(const View& view) : view_(view) {}

  void add(std::optional<Date> date, std::string_view kind, const RecordInfo& info, std::string text) {
    if (date && *date <= view_.today) entries_.push_back({*date, std::string(kind), info.id, std::move(text)});
  }

  void add(const Promise& promise, const Called& called) {
    const std::string other = display_name(view_.project, promise.other_party());
    const std::string asks = promise.ours() ? other : "we";
    const std::string gives = promise.ours() ? "we" : other;
    add(promise.requested, "requested", promise.info, fmt::format("{} asked for {}", asks, called.what));
    if (promise.due)
      add(promise.made, "made", promise.info,
          fmt::format("{} promised {} for {}", gives, called.what, to_iso(*promise.due)));
    for (const Move& move : promise.moves) {
      if (!move.move) continue;
      std::string text = sentence_of(move, view_.project, called);
      if (move.reason) text += fmt::format(" ({})", name_of(*move.reason));
      if (!move.note.empty()) text += "; " + move.note;
      add(move.date, name_of(*move.move), promise.info, std::move(text));
    }
    for (const Date miss : view_.life(promise).misses) add(miss, "missed", promise.info, called.date + " passed");
  }

  void add(const Interaction& contact) {
    add(contact.date, contact.kind ? name_of(*contact.kind) : "contact", contact.info, sentence_of(contact));
  }

  // `told`: whose notices count; "" for everybody's.
  void add(const Delay& delay, std::string_view told) {
    std::vector<std::string> late;
    for (const std::string& id : delay.promises)
      if (const Promise* promise = find_promise(view_.project, id)) late.push_back(by_name(*promise).what);
    add(delay.date, "delay", delay.info, fmt::format("delay of {} foreseen: {}", join(late, " and "), delay.cause));
    for (const Notice& notice : delay.notices) {
      if (!told.empty() && notice.to != told) continue;
      const std::string name = display_name(view_.project, notice.to);
      add(notice.date, "told", delay.info,
          fmt::format("{} was told of the delay{}", name, notice.via.empty() ? "" : " by " + notice.via));
      add(notice.acknowledged, "acknowledged", delay.info, name + " has heard of the delay");
    }
  }

  void add(const Feedback& feedback, const std::string& about) {
    const std::string name = display_name(view_.project, feedback.from);
    add(feedback.asked, "asked", feedback.info, fmt::format("{} was asked about {}", name, about));
    add(feedback.answered, "answered", feedback.info, fmt::format("{} on {}: {}", name, about, answer_of(feedback)));
    add(feedback.followed_up, "followed-up", feedback.info, fmt::format("talked with {} about that answer", name));
  }

  void add(const Goodwill& entry) {
    if (!entry.kind) return;
    add(entry.date, name_of(*entry.kind), entry.info,
        fmt::format("{} ({}{})", entry.what, count_of(entry.points.value_or(0), "point"),
                    entry.unseen.value_or(false) ? ", unseen" : ""));
  }

  // Turned around as a whole, so that the days too are told backwards.
  std::vector<TimelineEntry> newest_first() && {
    std::stable_sort(entries_.begin(), entries_.end(),
                     [](const TimelineEntry& a, const TimelineEntry& b) { return a.date < b.date; });
    std::reverse(entries_.begin(), entries_.end());
    return std::move(entries_);
  }

 private:
  const View& view_;
  std::vector<TimelineEntry> entries_;
};

bool is_about(const Delay& delay, const Project& project, std::string_view person) {
  for (const Notice& notice : delay.notices)
    if (notice.to == person) return true;
  for (const std::string& id : delay.promises)
    if (const Promise* promise = find_promise(project, id); promise && promise->other_party() == person) return true;
  return false;
}

}  // namespace

std::vector<TimelineEntry> timeline_of(const View& view, const Stakeholder& person, PrivateText notes) {
  const Project& project = view.project;
  const std::string& id = person.info.id;
  Timeline timeline(view);
  timeline.add(person.added, "added", person.info, person.name + " came to the project");
  for (const Promise& promise : project.promises)
    if (promise.other_party() == id) timeline.add(promise, by_name(promise));
  for (const Interaction& contact : project.interactions)
    if (contact.involves(id)) timeline.add(contact);
  for (const Delay& delay : project.delays)
    if (is_about(delay, project, id)) timeline.add(delay, id);
  for (const Feedback& feedback : project.feedback)
    if (feedback.from == id) {
      const Promise* promise = find_promise(project, feedback.about);
      timeline.add(feedback, promise ? by_name(*promise).what : "working together");
    }
  for (const Goodwill& entry : project.goodwill)
    if (entry.with == id) timeline.add(entry);
  if (const PrivateNotes* kept = find_private(project, id); kept && notes == PrivateText::included)
    for (const PrivateNote& note : kept->notes) timeline.add(note.date, "note", kept->info, note.note);
  timeline.add(person.left, "left", person.info, person.name + " left");
  return std::move(timeline).newest_first();
}

std::vector<TimelineEntry> timeline_of(const View& view, const Promise& promise) {
  const Project& project = view.project;
  const std::string& id = promise.info.id;
  Timeline timeline(view);
  timeline.add(promise, kIt);
  for (const Interaction& contact : project.interactions)
    if (has(contact.promises, id)) timeline.add(contact);
  for (const Delay& delay : project.delays)
    if (has(delay.promises, id)) timeline.add(delay, "");
  for (const Feedback& feedback : project.feedback)
    if (feedback.about == id) timeline.add(feedback, kIt.what);
  for (const Goodwill& entry : project.goodwill)
    if (entry.promise == id) timeline.add(entry);
  for (const Retro& retro : project.retros)
    if (has(retro.promises, id)) timeline.add(retro.date, "retro", retro.info, "looked back on " + retro.scope);
  return std::move(timeline).newest_first();
}

}  // namespace crm
