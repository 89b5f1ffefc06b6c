// SPDX-License-Identifier: MIT
#include "next_answer.hpp"

#include "references.hpp"

#include "crm/error.hpp"
#include "crm/references.hpp"
#include "crm/yaml.hpp"

namespace crm::cli {
namespace {

const Kind& promise_kind() { return *find_kind("promise"); }

Promise follower_of(const Promise& promise, Date made, Date due) {
  Promise next;
  next.by = promise.by;
  next.to = promise.to;
  next.owner = promise.owner;
  next.inform = promise.inform;
  next.kind = PromiseKind::reply;
  next.what = promise.what;
  next.why = promise.why;
  next.done_when = promise.done_when;
  next.follows = promise.info.id;
  next.made = made;
  next.due = due;
  next.urgency = promise.urgency;
  next.impact = promise.impact;
  return next;
}

// Its file is as it was written, to the byte, and nothing else speaks of it.
bool is_untouched(Session& session, const Promise& promise, const Promise& next, const std::string& bytes) {
  return next.due && bytes == to_yaml(write_record(follower_of(promise, *next.made, *next.due))) &&
         references_to(session.project().project, {&promise_kind(), &next}).empty() &&
         !snoozes_changed(session, next.info.id, "");
}

}  // namespace

NextAnswer next_answer(Session& session, const Promise& promise, Date day) {
  const Promise next = follower_of(promise, day, session.when(session.arguments().one("next-answer")));
  if (*next.due < *next.made)
    throw Error(ErrorKind::usage, "the next answer is before this one", "correct --next-answer");
  session.warn_if_day_off(*next.due);
  const std::string id = session.new_id(promise_kind(), next.what, *next.made);
  return {id, session.create(promise_kind(), id, &next)};
}

OpenedBy opened_by_delivery(Session& session, const Promise& promise, Date delivered) {
  OpenedBy opened;
  const LoadedProject& loaded = session.project();
  for (const Promise& next : loaded.project.promises) {
    if (next.follows != promise.info.id || next.made != delivered) continue;
    std::string bytes = read_record(session.context().files, loaded.root, next.info.file);
    if (is_untouched(session, promise, next, bytes)) {
      opened.untouched.push_back(next.info.id);
      opened.removals.push_back({next.info.file, std::move(bytes), std::nullopt});
    } else {
      opened.touched.push_back(next.info.id);
    }
  }
  return opened;
}

}  // namespace crm::cli
