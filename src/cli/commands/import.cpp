// SPDX-License-Identifier: MIT
#include "cli/answers.hpp"
#include "cli/commands.hpp"
#include "cli/kinds.hpp"
#include "import_plan.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"
#include "crm/vcard.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace crm::cli {
namespace {

constexpr std::size_t kMostBytes = 16u << 20;
constexpr std::string_view kKinds[]{"stakeholders", "promises"};

std::string existing_file(Session& session, const Arguments&, const std::string& answer) {
  if (!session.context().files.info(session.path(answer)))
    throw Error(ErrorKind::usage, fmt::format("no file {}", quoted(answer)), "write its path, as seen from here");
  return answer;
}

std::string usual_import(Session&, const Arguments&) { return std::string(kKinds[0]); }

constexpr Option kOptions[]{
    {.name = "FILE",
     .takes = Takes::argument,
     .doc = "a CSV or (for stakeholders) vCard file; - for standard input",
     .ask = {.question = "which file, CSV or vCard", .meant = existing_file}},
    {.name = "as",
     .value = "KIND",
     .doc = "what its rows become",
     .needed = true,
     .choices = kKinds,
     .ask = {.usual = usual_import}},
    {.name = "map",
     .takes = Takes::values,
     .value = "COLUMN=FIELD",
     .doc = "the field that a column is for; COLUMN= leaves it out"},
    {.name = "on", .value = "DATE", .doc = "the day they were added or promised, where the file does not say (today)"},
};

std::string text_of(Session& session, const std::string& file) {
  if (file == "-") return session.text("-");
  const std::string bytes = session.context().files.read(session.path(file), kMostBytes + 1);
  if (bytes.size() > kMostBytes)
    throw Error(ErrorKind::usage, "the file is larger than 16 MiB", "import it in parts", {file});
  try {
    return mend(bytes).text;
  } catch (Error& error) {
    error.where.file = file;
    throw;
  }
}

HeaderMap header_map(const Arguments& arguments) {
  HeaderMap map;
  for (const std::string& given : arguments.all("map")) {
    const std::size_t equals = given.rfind('=');
    if (equals == std::string::npos || equals == 0)
      throw Error(ErrorKind::usage, fmt::format("{} maps nothing", quoted(given)), "write --map 'Job=title'");
    map.emplace_back(given.substr(0, equals), given.substr(equals + 1));
  }
  return map;
}

ImportedTable table_of(Session& session, const std::string& file, const Kind& kind) {
  const std::string text = text_of(session, file);
  const std::string shown = file == "-" ? "standard input" : file;
  if (!looks_like_vcard(text)) return rows_of_csv(text, shown, kind, header_map(session.arguments()));
  if (kind.name != "stakeholder")
    throw Error(ErrorKind::usage, "a vCard tells of people, not of promises", "import it --as stakeholders");
  return rows_of_vcards(text, shown);
}

// All of them but the last are said here, for that one is thrown.
void refuse(Session& session, const std::vector<Problem>& problems) {
  for (std::size_t i = 0; i + 1 < problems.size(); ++i) session.say_problem(problems[i]);
  const Problem& last = problems.back();
  const std::string rest = last.hint.empty() ? "nothing was imported" : last.hint + "; nothing was imported";
  throw Error(ErrorKind::usage, last.message, rest, last.where);
}

void report(Session& session, const ImportPlan& plan, const ImportedTable& table) {
  std::array<int, 3> counts{};
  for (const ImportPlan::Row& row : plan.rows) {
    ++counts[static_cast<std::size_t>(row.fate)];
    if (row.fate == ImportPlan::Fate::skipped)
      session.note(fmt::format("line {}: {} is there with another {}, and stays as it is", row.line, row.id,
                               join(row.differs, ", ")));
  }
  if (!table.left_out.empty()) session.note(fmt::format("not taken over: {}", join(table.left_out, ", ")));
  session.note(fmt::format("{} {}created, {} unchanged, {} skipped", counts[0], session.dry_run() ? "to be " : "",
                           counts[1], counts[2]));
}

int run_import(Session& session, const Arguments& arguments) {
  const std::string file = arguments.one("FILE");
  const Kind& kind = kind_named(arguments.one("as"));
  const ImportedTable table = table_of(session, file, kind);
  const ImportPlan plan = plan_import(session, kind, table, file == "-" ? "standard input" : file);
  if (!plan.problems.empty()) refuse(session, plan.problems);
  if (session.commit(plan.changes))
    for (const ImportPlan::Row& row : plan.rows)
      if (row.fate == ImportPlan::Fate::created)
        session.print(session.quiet() ? row.id + "\n"
                                      : fmt::format("{} created: {}\n", row.id, escape_visibly(row.name)));
  report(session, plan, table);
  return 0;
}

}  // namespace

const Command kImport{
    .name = "import",
    .group = "data",
    .summary = "stakeholders or promises from a CSV or vCard file",
    .access = Access::write,
    .options = kOptions,
    .details =
        "The first line of a CSV file names the fields (name, email, what, to, due, …), in our words or in those of\n"
        "Google Contacts and Outlook; two columns mapped to `name` are joined. Commas, semicolons or tabs separate\n"
        "the cells, semicolons the items of a list. What is there already is never changed, so a file can be\n"
        "imported again. When anything in it is wrong, nothing is imported.",
    .examples =
        "crm import people.csv --as stakeholders -n\n"
        "crm import contacts.vcf --as stakeholders\n"
        "crm import people.csv --as stakeholders --map 'Vorname=name' --map 'Nachname=name'\n"
        "crm import plan.csv --as promises --map 'Who=to' --map 'Notes='",
    .run = run_import,
};

}  // namespace crm::cli
