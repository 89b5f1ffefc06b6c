// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/idle_options.hpp"
#include "cli/letter_output.hpp"
#include "delay_questions.hpp"
#include "delay_record.hpp"

#include "crm/error.hpp"
#include "crm/ids.hpp"
#include "crm/text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm::cli {
namespace {

constexpr Option kOptions[]{
    {.name = "ID",
     .takes = Takes::arguments,
     .doc = "the promises that slip, or one delay already recorded",
     .ask = {.question = "which promise slips (commas between several)",
             .usual = only_overdue,
             .examples = slipping_promises,
             .meant = promise_or_delay_meant,
             .by_commas = true}},
    {.name = "cause", .value = "TEXT", .field = "cause", .ask = {.when = makes_record}},
    {.name = "impact", .value = "TEXT", .field = "impact", .ask = {.when = makes_record}},
    {.name = "option",
     .takes = Takes::values,
     .value = "'TITLE[|DATE[|COST]]'",
     .doc = "a way out; give two or three",
     .ask = {.when = makes_record,
             .question = "a way out: TITLE, or TITLE|DATE, or TITLE|DATE|COST",
             .meant = option_meant,
             .least = 2,
             .most = 3}},
    {.name = "recommend",
     .value = "N",
     .doc = "the number of the option that we recommend",
     .ask = {.when = makes_record,
             .question = "which of them do we recommend",
             .usual = first_option,
             .choices = option_numbers}},
    {.name = "recovery", .value = "TEXT", .field = "recovery", .ask = {.when = makes_record}},
    {.name = "next-update",
     .value = "DATE",
     .field = "next_update",
     .ask = {.when = makes_record, .usual = next_business_day, .meant = next_update_meant}},
    {.name = "new-due",
     .value = "DATE",
     .doc = "the new date that we propose; it counts when they agree (update-promise)"},
    {.name = "their-side", .value = "TEXT", .field = "their_side"},
    {.name = "cause-internal", .value = "TEXT", .field = "cause_internal"},
    {.name = "to", .takes = Takes::values, .value = "S", .doc = "only the letter to this person"},
    {.name = "on", .value = "DATE", .doc = "the day we saw it coming, or told them (today)"},
    {.name = "id", .value = "ID", .doc = "the id of the delay record"},
    {.name = "again", .takes = Takes::flag, .doc = "although a record covers the present slip already"},
    {.name = "told", .takes = Takes::values, .value = "S", .doc = "note that they were told of a recorded delay"},
    {.name = "via", .value = "CHANNEL", .doc = "how they were told"},
    {.name = "acknowledged", .value = "DATE", .doc = "the day they showed that they had heard"},
    kTemplateOption,
};

// What the manager should know before sending, and the client must not see.
void advise(Session& session, const Delay& delay, const Stakeholder& reader) {
  const View& view = session.view();
  bool call_first = false;
  for (const std::string& id : delay.promises) {
    const Promise* promise = find_promise(view.project, id);
    call_first = call_first || (promise && (promise->impact == 1 || view.life(*promise).overdue(view.today)));
  }
  std::string text = fmt::format("{}: goodwill {}", reader.name, goodwill_with(view, reader.info.id).total());
  if (reader.prefers.channel) text += fmt::format(", prefers {}", name_of(*reader.prefers.channel));
  if (!reader.prefers.times.empty()) text += " " + reader.prefers.times;
  if (call_first) text += "; call first, then send this";
  session.note(text);
}

const Promise* first_promise(const View& view, const Delay& delay) {
  return delay.promises.empty() ? nullptr : find_promise(view.project, delay.promises.front());
}

std::vector<std::string> readers(const Project& project, const Delay& delay) {
  std::vector<std::string> people;
  const auto add = [&](const std::string& id) {
    if (find_stakeholder(project, id) && std::find(people.begin(), people.end(), id) == people.end())
      people.push_back(id);
  };
  for (const std::string& id : delay.promises) {
    const Promise* promise = find_promise(project, id);
    if (!promise) continue;
    add(promise->to);
    for (const std::string& other : promise->inform) add(other);
  }
  return people;
}

[[noreturn]] void refuse_reader(const Project& project, const Delay& delay, const std::string& id) {
  const std::string promise = delay.promises.empty() ? "PROMISE" : delay.promises.front();
  throw Error(ErrorKind::usage, fmt::format("'{}' does not concern {}", delay.info.id, display_name(project, id)),
              fmt::format("add them to the promise's inform first: crm set {} inform+={}", promise, id));
}

// Who gets the letter: those named with --to, else all who must know, but for what remains of a person.
std::vector<std::string> chosen_readers(Session& session, const Project& project, const Delay& delay) {
  std::vector<std::string> people;
  for (const std::string& text : session.arguments().all("to"))
    people.push_back(letter_reader(session, project, text).info.id);
  if (!people.empty()) return people;
  for (const std::string& id : readers(project, delay)) {
    if (is_stand_in(id))
      session.warn(fmt::format("no letter to {}, who was anonymised: tell whoever follows them", quoted(id)));
    else people.push_back(id);
  }
  return people;
}

struct NoticeLetter {
  const Stakeholder* reader;
  Written letter;
};

std::vector<NoticeLetter> write_letters(Session& session, const View& view, const Delay& delay) {
  const std::vector<std::string> people = chosen_readers(session, view.project, delay);
  if (session.format().letter_mail && people.size() > 1)
    throw Error(ErrorKind::usage, fmt::format("a mail goes to one reader, and {} must know", people.size()),
                "say which: --to NAME");
  std::vector<NoticeLetter> notices;
  for (const std::string& id : people) {
    const Stakeholder& reader = *find_stakeholder(view.project, id);
    const letters::DelayNotice letter = letters::delay_notice(view, delay, reader);
    if (letter.items.empty()) refuse_reader(view.project, delay, id);
    notices.push_back({&reader, write_letter(session, view, LetterKind::delay_notice, write_record(letter), &reader,
                                             first_promise(view, delay))});
  }
  return notices;
}

void print_letters(Session& session, const Delay& delay, const std::vector<NoticeLetter>& notices) {
  for (const NoticeLetter& notice : notices) {
    if (&notice != &notices.front()) session.print("\n");
    print_letter(session, notice.letter);
    advise(session, delay, *notice.reader);
  }
}

// A person is told of a delay once: said again, it corrects what stands there. Tells what it then says.
std::string set_notice(Session& session, Delay& delay, const std::string& id, Date day) {
  const Project& project = session.project().project;
  auto notice = std::find_if(delay.notices.begin(), delay.notices.end(), [&](const Notice& n) { return n.to == id; });
  if (notice == delay.notices.end()) {
    delay.notices.push_back({id, day, "", {}});
    notice = delay.notices.end() - 1;
  }
  const std::optional<Date> was = notice->date;
  if (session.arguments().has("on") || !notice->date) notice->date = day;
  if (const auto via = session.arguments().maybe("via")) notice->via = session.text(*via);
  if (const auto heard = session.arguments().maybe("acknowledged")) notice->acknowledged = session.when(*heard);
  if (notice->acknowledged && *notice->acknowledged < *notice->date)
    throw Error(ErrorKind::usage,
                fmt::format("{} is before {}, when {} was told", to_iso(*notice->acknowledged), to_iso(*notice->date),
                            display_name(project, id)),
                "correct --acknowledged or --on");
  return fmt::format("{} was told on {}{}{}\n", display_name(project, id), to_words(*notice->date),
                     was && was != notice->date ? fmt::format(" (not on {})", to_words(*was)) : "",
                     notice->acknowledged ? ", and has heard it" : "");
}

int note_told(Session& session, const Delay& before) {
  const Project& project = session.project().project;
  const Date day = session.on();
  if (day < *before.date)
    throw Error(ErrorKind::usage,
                fmt::format("{} is before {}, the day of the delay's record", to_iso(day), to_iso(*before.date)),
                "correct --on");
  const std::vector<std::string> concerned = readers(project, before);
  Delay after = before;
  std::string said;
  for (const std::string& text : session.arguments().all("told")) {
    const std::string id = resolve_stakeholder(project, text);
    if (std::find(concerned.begin(), concerned.end(), id) == concerned.end()) refuse_reader(project, before, id);
    said += set_notice(session, after, id, day);
  }
  session.warn_if_to_come(day);
  const bool saved = session.commit({session.change(*find_kind("delay"), before.info, &before, &after)});
  if (saved && !session.quiet()) session.print(said);
  return 0;
}

// What still holds up a promise is told as it stands; what is settled, as it was on its day.
int print_again(Session& session, const std::string& id) {
  const Project& project = session.project().project;
  const Delay& delay = *find_record(project.delays, resolve_record(project, *find_kind("delay"), id));
  refuse_idle(session.arguments(),
              {"cause", "impact", "option", "recommend", "recovery", "next-update", "new-due", "their-side",
               "cause-internal", "id", "again"},
              "a delay that is recorded");
  if (session.arguments().has("told")) return note_told(session, delay);
  refuse_idle(session.arguments(), {"on", "via", "acknowledged"},
              "a letter that is printed again; it goes with --told");
  const Delay open = letters::still_open(session.view(), delay);
  const bool settled = open.promises.empty();
  if (settled)
    session.warn(fmt::format(
        "what it tells of is settled: this is the letter as it was on {}; --again writes a new one for the same promise",
        to_words(*delay.date)));
  else if (delay.next_update.value_or(session.today()) < session.today())
    session.warn(
        fmt::format("this letter is of {}: its dates may be past; --again writes a new one for the same promise",
                    to_words(*delay.date)));
  const Delay& told = settled ? delay : open;
  const View then = settled ? view_on(project, *delay.date) : session.view();
  print_letters(session, told, write_letters(session, then, told));
  return 0;
}

int record_delay(Session& session, const std::vector<std::string>& promises) {
  if (session.format().letter_mail)
    throw Error(ErrorKind::usage, "a mail is printed of a delay that is recorded",
                "leave out --format mail, then: crm delay-notice DELAY --format mail --to NAME");
  const NewDelay made = new_delay(session, promises);
  Project project = session.project().project;
  apply(made, project);
  const View view = view_on(std::move(project), std::max(session.today(), *made.delay.date));
  const std::vector<NoticeLetter> notices = write_letters(session, view, made.delay);  // a fault in one records nothing
  const bool saved = session.commit(made.changes);
  if (!saved) session.print("\n");
  if (saved) session.print(made.delay.info.id + "\n");
  if (saved && session.quiet()) return 0;
  if (saved) session.print("\n");
  print_letters(session, made.delay, notices);
  if (saved)
    session.note(fmt::format("when they know: crm delay-notice {} --told NAME --via CHANNEL", made.delay.info.id));
  return 0;
}

int run_delay_notice(Session& session, const Arguments& arguments) {
  const std::vector<std::string> ids = arguments.all("ID");
  if (ids.size() == 1 && names_a_delay(session.project().project, ids.front()))
    return print_again(session, ids.front());
  if (arguments.has("told") && ids.size() == 1 && !names_a_promise(session.project().project, ids.front()))
    resolve_record(session.project().project, *find_kind("delay"), ids.front());  // says what there is instead
  if (arguments.has("told"))
    throw Error(ErrorKind::usage, "--told goes with a delay that is recorded", "crm list delays shows them");
  return record_delay(session, ids);
}

}  // namespace

const Command kDelayNotice{
    .name = "delay-notice",
    .group = "keep",
    .summary = "tell a delay early: a record, and a letter to each reader",
    .access = Access::write,
    .record = "delay",
    .options = kOptions,
    .answers = "text md html mail json",
    .details =
        "With promises: writes the delay record and prints the letters. With a delay: prints them again, or notes "
        "with --told who has heard. Printing is not telling: nothing is sent.",
    .examples =
        "crm delay-notice k3f9 --cause 'The licence is not signed' --impact 'Stations cannot book yet' "
        "--option 'Library track|2026-11-24|no extra cost' --option 'Present track|2026-11-30' "
        "--recommend 1 --recovery 'Sam Okafor cuts a library version' --next-update monday\n"
        "crm delay-notice 2026-11-21-m4tk --to maya\n"
        "crm delay-notice 2026-11-21-m4tk --told maya --via call",
    .run = run_delay_notice,
};

}  // namespace crm::cli
