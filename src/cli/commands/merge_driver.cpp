// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/output.hpp"
#include "cli/session.hpp"

#include "crm/error.hpp"
#include "crm/merge.hpp"
#include "crm/text.hpp"
#include "crm/yaml.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm::cli {
namespace {

constexpr int kConflict = 1;

constexpr Option kOptions[]{
    {.name = "BASE", .takes = Takes::argument, .doc = "what both sides began with (%O)"},
    {.name = "OURS", .takes = Takes::argument, .doc = "our side, and where the result goes (%A)"},
    {.name = "THEIRS", .takes = Takes::argument, .doc = "the other side (%B)"},
    {.name = "PATH", .takes = Takes::argument, .doc = "the record's path, whose folder says its kind (%P)"},
};

// None for somebody else's YAML.
const Kind* kind_of_path(std::string_view path) {
  if (!path.ends_with(".yaml")) return nullptr;
  const std::size_t slash = path.rfind('/');
  const std::string_view name = slash == std::string_view::npos ? path : path.substr(slash + 1);
  if (name == "crm.yaml") return find_kind("project");
  if (slash == std::string_view::npos) return nullptr;
  const std::string_view folders = path.substr(0, slash);
  return kind_of_folder(folders.substr(folders.rfind('/') + 1));
}

struct Side {
  std::string bytes;
  Document document;
  bool sound = false;
};

class MergeDriver {
 public:
  explicit MergeDriver(Session& session) : session_(session), path_(session.arguments().one("PATH")) {}

  int run() {
    const Kind* kind = kind_of_path(path_);
    if (!kind) return merge_as_text();
    const Side base = read("BASE");
    const Side ours = read("OURS");
    const Side theirs = read("THEIRS");
    // A record that is new on both sides has an empty base.
    const bool has_base = base.sound || base.bytes.empty();
    if (has_base && ours.sound && theirs.sound)
      if (const auto status = merge(*kind, base, ours, theirs)) return *status;
    session_.note(fmt::format("{} is merged line by line: not all sides of it are sound records", path_));
    const int status = merge_as_text();
    return read("OURS").sound ? status : kConflict;
  }

 private:
  std::string file(std::string_view side) const { return session_.path(session_.arguments().one(side)); }

  Side read(std::string_view side) const {
    Side read{session_.context().files.read(file(side), kMaxRecordBytes + 1), {}, false};
    Parsed parsed = parse_yaml(read.bytes, path_);
    read.sound = !has_error(parsed.problems);
    read.document = std::move(parsed.document);
    return read;
  }

  // Nothing when our file is written in a way that cannot be edited in place.
  std::optional<int> merge(const Kind& kind, const Side& base, const Side& ours, const Side& theirs) {
    const Merged merged = merge_records(kind, base.document, ours.document, theirs.document);
    std::string text;
    try {
      text = edit_yaml(ours.bytes, ours.document, ours.document, merged.ours);
      if (!merged.conflicts.empty())
        text = with_conflict_markers(text, edit_yaml(ours.bytes, ours.document, ours.document, merged.theirs));
    } catch (const Error&) {
      return std::nullopt;
    }
    write_to_file(session_.context(), file("OURS"), text);
    if (!merged.bad_moves.empty())
      session_.warn(fmt::format("{}: the moves of both sides do not go together: {}", path_, merged.bad_moves));
    if (!merged.conflicts.empty())
      session_.note(fmt::format("{}: both sides changed {}", path_, join(merged.conflicts, ", ")));
    return merged.conflicts.empty() && merged.bad_moves.empty() ? 0 : kConflict;
  }

  int merge_as_text() {
    const std::vector<std::string> command{"git",  "merge-file", "-q",     "-L",         "ours",       "-L",
                                           "base", "-L",         "theirs", file("OURS"), file("BASE"), file("THEIRS")};
    const int status = session_.context().start_program(command, {}, {}, Context::Streams::captured).status;
    if (status < 0 || status > 127) throw Error(ErrorKind::io, "git merge-file failed", "is git installed?");
    return std::min(status, kConflict);
  }

  Session& session_;
  const std::string path_;
};

int run_merge_driver(Session& session, const Arguments&) { return MergeDriver(session).run(); }

}  // namespace

const Command kMerge{
    .name = "merge-driver",
    .group = "data",
    .summary = "merges two versions of a record for git, field by field",
    .access = Access::none,
    .options = kOptions,
    .details =
        "git calls it where .gitattributes says `*.yaml merge=crm` and each clone was told once (the example).\n"
        "Different values of one field are a conflict (exit 1), marked in that field's lines; so are moves that no "
        "order\nmakes possible, two deliveries say. Comments of our side stay.",
    .examples = "git config merge.crm.driver 'crm merge-driver %O %A %B %P'",
    .run = run_merge_driver,
};

}  // namespace crm::cli
