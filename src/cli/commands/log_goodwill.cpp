// SPDX-License-Identifier: MIT
#include "cli/answers.hpp"
#include "cli/commands.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

#include <fmt/format.h>

namespace crm::cli {
namespace {

constexpr std::string_view kNothing = "no";

bool is_undecided(Session&, const Arguments& arguments) {
  return !arguments.has("deposit") && !arguments.has("withdrawal");
}
std::string small(Session&, const Arguments&) { return "1"; }
std::vector<std::string> sizes(Session&, const Arguments&) { return {"1", "2", "3"}; }
std::vector<std::string> sizes_or_no(Session&, const Arguments&) { return {"1", "2", "3", std::string(kNothing)}; }
std::string size_or_nothing(Session&, const Arguments&, const std::string& answer) {
  return answer == kNothing ? "" : answer;
}

constexpr Option kOptions[]{
    {.name = "STAKEHOLDER", .takes = Takes::argument, .field = "with",
     .ask = ask_for_person("with whom")},
    {.name = "WHAT", .takes = Takes::argument, .field = "what", .ask = {.question = "what was it"}},
    {.name = "deposit", .value = "N", .doc = "something given: 1 small to 3 large", .field = "points",
     .ask = {.when = is_undecided, .question = "was something given, 1 small to 3 large", .usual = small,
             .choices = sizes_or_no, .meant = size_or_nothing}, .usage = "--deposit N|--withdrawal N"},
    {.name = "withdrawal", .value = "N", .doc = "something asked of them: 1 small to 3 large", .field = "points",
     .ask = {.when = is_undecided, .question = "then it was asked of them: 1 small to 3 large", .usual = small,
             .choices = sizes}},
    {.name = "unseen", .takes = Takes::flag, .doc = "they do not know of it"},
    {.name = "promise", .value = "P", .field = "promise"},
    {.name = "on", .value = "DATE", .doc = "the day (today)"},
    {.name = "id", .value = "ID", .doc = "the id, if not a made-up one"},
};

Goodwill entry_from(Session& session, const Arguments& arguments) {
  const bool deposit = arguments.has("deposit");
  if (deposit == arguments.has("withdrawal"))
    throw Error(ErrorKind::usage, "say either --deposit N or --withdrawal N",
                "N is 1 for something small to 3 for something large");
  Goodwill entry;
  apply_options(session, kLogGoodwill, *find_kind("goodwill"), &entry);
  entry.kind = deposit ? GoodwillKind::deposit : GoodwillKind::withdrawal;
  entry.date = session.on();
  if (arguments.has("unseen")) entry.unseen = true;
  session.warn_if_to_come(*entry.date);
  return entry;
}

int run_log_goodwill(Session& session, const Arguments& arguments) {
  const Goodwill entry = entry_from(session, arguments);
  const Kind& kind = *find_kind("goodwill");
  const std::string id = session.new_id(kind, entry.what, *entry.date);
  const int change = *entry.kind == GoodwillKind::deposit ? *entry.points : -*entry.points;
  const int balance = goodwill_with(session.view(), entry.with).total() + change;
  const std::string name = display_name(session.view().project, entry.with);
  if (!session.commit({session.create(kind, id, &entry)})) return 0;
  session.print(session.quiet() ? id + "\n"
                                : fmt::format("{} {} of {}: the balance with {} is {} now\n", id, name_of(*entry.kind),
                                              *entry.points, name, balance));
  if (balance < 0) session.warn(fmt::format("the account with {} is overdrawn: give before you ask again", name));
  return 0;
}

}  // namespace

const Command kLogGoodwill{
    .name = "log-goodwill",
    .group = "learn",
    .summary = "what we gave somebody beyond the plan, or asked of them",
    .access = Access::write,
    .record = "goodwill",
    .options = kOptions,
    .details =
        "Each person has an account: favours, early deliveries and thanks are deposits; moved dates, extra reviews "
        "and\n"
        "rushed answers are withdrawals. Who always only withdraws is overdrawn when it matters.",
    .examples =
        "crm log-goodwill tom 'Routes early, so his print slot held' --deposit 2 --promise k3f9\n"
        "crm log-goodwill rosa 'Asked for one more week' --withdrawal 2",
    .run = run_log_goodwill,
};

}  // namespace crm::cli
