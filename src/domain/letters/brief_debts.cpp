// SPDX-License-Identifier: MIT
// What the two sides owe each other, as a brief says it.
#include "brief_parts.hpp"

#include "crm/text.hpp"

#include <fmt/format.h>

#include <tuple>

namespace crm::letters {

namespace {

constexpr std::size_t kMostOurs = 5;
constexpr std::size_t kMostTheirs = 3;

enum class Weight { overdue, apology, news, answer, to_come };

struct Weighed {
  Weight weight;
  Date date;
  Debt debt;
};

std::string past(int days, Date due) {
  return fmt::format("{} overdue ({})", count_of(days, "day"), to_short_words(due));
}

std::string due_on(Date due, Date today) { return due == today ? "due today" : "due " + to_short_words(due); }

std::optional<Weighed> owed_to(const View& view, const Promise& promise) {
  const Life& life = view.life(promise);
  Debt debt{promise.info.id, promise.what, {}};
  const bool apology = life.owes_apology();
  if (life.is_open() && life.due) {
    debt.when = life.overdue(view.today) ? past(view.today - *life.due, *life.due) : due_on(*life.due, view.today);
    if (apology) debt.when += ", apology owed";
    return Weighed{life.overdue(view.today) ? Weight::overdue
                   : apology                ? Weight::apology
                                            : Weight::to_come,
                   *life.due, debt};
  }
  if (apology) {
    const Date missed = life.misses.back();
    debt.when = fmt::format("missed {}, apology owed", to_short_words(missed));
    return Weighed{Weight::apology, missed, debt};
  }
  if (life.state != State::requested || !promise.requested) return std::nullopt;
  const Date last = view.calendar.add_business_days(*promise.requested, answer_within(view, promise));
  debt.when = last < view.today ? "our answer was due " + to_short_words(last) : "answer " + due_on(last, view.today);
  return Weighed{Weight::answer, last, debt};
}

// What the rules say we owe them besides promises.
std::optional<Weighed> news_owed(const View& view, const FollowUp& f) {
  std::string what;
  if (f.rule->id == "low-score") what = "an answer to their low score";
  if (f.rule->id == "notice-owed" || f.rule->id == "next-update-owed") {
    const Delay* delay = find_record(view.project.delays, f.subject);
    const Promise* promise = nullptr;
    for (const std::string& id : delay ? delay->promises : std::vector<std::string>{})
      if (!promise) promise = find_promise(view.project, id);
    what = promise ? fmt::format("news of \"{}\"", shortened(promise->what, kNameColumns)) : "news of a delay";
  }
  if (what.empty() || !f.date) return std::nullopt;
  return Weighed{
      Weight::news, *f.date, {f.subject, what, (*f.date == view.today ? "due " : "since ") + to_short_words(*f.date)}};
}

std::vector<Debt> in_order(std::vector<Weighed> weighed, std::size_t most) {
  std::stable_sort(weighed.begin(), weighed.end(), [](const Weighed& a, const Weighed& b) {
    return std::tie(a.weight, a.date) < std::tie(b.weight, b.date);
  });
  std::vector<Debt> debts;
  for (Weighed& each : weighed) {
    // The date stays readable, whatever the promise is called.
    each.debt.what = shortened(each.debt.what, 2 * kLineColumns - 2 - display_width(each.debt.when));
    debts.push_back(std::move(each.debt));
  }
  if (debts.size() <= most) return debts;
  const std::size_t rest = debts.size() - (most - 1);
  debts.resize(most - 1);
  debts.push_back({"", fmt::format("and {} more", rest), ""});
  return debts;
}

}  // namespace

std::vector<Debt> debts_to(const BriefSource& source) {
  std::vector<Weighed> weighed;
  for (const Promise& promise : source.view.project.promises)
    if (promise.ours() && promise.to == source.person.info.id)
      if (auto owed = owed_to(source.view, promise)) weighed.push_back(std::move(*owed));
  for (const FollowUp& f : source.follow_ups)
    if (auto owed = news_owed(source.view, f)) weighed.push_back(std::move(*owed));
  return in_order(std::move(weighed), kMostOurs);
}

std::vector<Debt> debts_of(const BriefSource& source) {
  const View& view = source.view;
  std::vector<Weighed> weighed;
  for (const Promise& promise : view.project.promises) {
    const Life& life = view.life(promise);
    if (promise.by != source.person.info.id) continue;
    Debt debt{promise.info.id, promise.what, {}};
    if (life.is_open() && life.due) {
      const Date due = *life.due;
      // Without blame: their reasons are as good as ours.
      debt.when = due < view.today
                      ? fmt::format("was due {}, {} ago", to_short_words(due), count_of(view.today - due, "day"))
                      : due_on(due, view.today);
      weighed.push_back({due < view.today ? Weight::overdue : Weight::to_come, due, std::move(debt)});
    } else if (life.state == State::requested && promise.requested) {
      debt.when = "asked for " + to_short_words(*promise.requested) + ", no answer yet";
      weighed.push_back({Weight::answer, *promise.requested, std::move(debt)});
    }
  }
  return in_order(std::move(weighed), kMostTheirs);
}

}  // namespace crm::letters
