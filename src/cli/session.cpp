// SPDX-License-Identifier: MIT
// The common options, and a person's words for days and texts.
#include "session.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"
#include "crm/when.hpp"

#include <filesystem>
#include <istream>
#include <iterator>

#include <fmt/format.h>

namespace crm::cli {
namespace {

std::string join_path(const std::string& base, std::string_view path) {
  std::string joined = (std::filesystem::path(base) / path).lexically_normal().string();
  if (joined.size() > 1 && joined.ends_with('/')) joined.pop_back();
  return joined;
}

std::string started_in(Context& context, const Arguments& arguments) {
  const auto given = arguments.maybe("C");
  if (!given) return context.working_directory;
  std::string directory = join_path(context.working_directory, *given);
  auto info = context.files.info(directory);
  // Behind a link the dot is the directory itself.
  if (info && info->type == FileInfo::Type::link) info = context.files.info(directory += "/.");
  if (!info || info->type != FileInfo::Type::directory)
    throw Error(ErrorKind::usage, fmt::format("no directory {}", crm::quoted(*given)), "look at what stands behind -C");
  return directory;
}

}  // namespace

Session::Session(Context& context, const Command* command, const Arguments& arguments)
    : context_(context), command_(command), arguments_(arguments), directory_(started_in(context, arguments)) {}

bool Session::quiet() const { return arguments_.has("quiet"); }
bool Session::dry_run() const { return arguments_.has("dry-run"); }
bool Session::interactive() const {
  return context_.in_is_terminal && context_.err_is_terminal && !arguments_.has("no-input");
}

std::string Session::path(std::string_view typed) const { return join_path(directory_, typed); }

Date Session::today() {
  projects();
  return today_;
}

Date Session::real_today() {
  projects();
  return real_today_;
}

std::optional<Date> Session::today_in(const std::string& zone, const Calendar& calendar) {
  const auto clock = context_.today_in(zone);
  if (!clock) return std::nullopt;
  const auto given = given_day();
  return given ? parse_when(*given, *clock, calendar) : *clock;
}

std::optional<std::string> Session::given_day() const {
  auto given = arguments_.maybe("today");
  if (!given) given = context_.environment("CRM_TODAY");
  return given && !given->empty() ? given : std::nullopt;
}

const Calendar& Session::calendar() {
  if (!calendar_) calendar_ = calendar_of(projects()[current_.value_or(0)].project.config);
  return *calendar_;
}

Date Session::when(std::string_view text) {
  const Date date = parse_when(text, today(), calendar());
  if (!looks_like_iso_date(text) && echoed_.emplace(text).second)
    note(fmt::format("{} is {}, {}", crm::quoted(text), to_iso(date), weekday_name(weekday(date))));
  return date;
}

Date Session::on() {
  const auto given = arguments_.maybe("on");
  return given ? when(*given) : today();
}

std::string Session::text(std::string_view given) {
  std::string raw(given);
  if (given == "-") {
    if (stdin_read_)
      throw Error(ErrorKind::usage, "standard input can be read only once",
                  "give - for one text and write out the others");
    stdin_read_ = true;
    raw.assign(std::istreambuf_iterator<char>(context_.in), {});
    raw.erase(raw.find_last_not_of("\r\n") + 1);
  }
  Mended mended = mend(raw);
  if (mended.changed) note("the text had line ends or marks of another system; they were mended");
  return std::move(mended.text);
}

}  // namespace crm::cli
