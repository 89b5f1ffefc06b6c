// SPDX-License-Identifier: MIT
// Changes to the project.
#include "record_checks.hpp"
#include "session.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm::cli {
namespace {

constexpr std::uint32_t kPrivateMode = 0600;

std::string joined(std::string_view a, std::string_view b) {
  return b.empty() ? std::string(a) : fmt::format("{}-{}", a, b);
}

}  // namespace

bool Session::commit(const std::vector<FileChange>& changes) {
  if (dry_run()) {
    print(unified_diff(changes));
    return false;
  }
  crm::commit(context_.files, project().root, changes, [this] { note("waiting for another crm to finish"); });
  return true;
}

FileChange Session::change(const Kind& kind, const RecordInfo& info, const void* before, const void* after) {
  if (info.faulty)
    throw Error(ErrorKind::data, fmt::format("{} has faults and is not changed before they are mended", info.file),
                "crm validate lists them");
  return change_record(context_.files, project().root, info, write_any({&kind, before}), write_any({&kind, after}));
}

FileChange Session::create(const Kind& kind, const std::string& id, const void* record) {
  FileChange made = new_record(fmt::format("{}/{}.yaml", kind.folder, id), write_any({&kind, record}));
  const bool is_private = kind.name == "private";
  if (is_private) made.mode = kPrivateMode;
  // Nobody has named an id that was made up just now.
  if (arguments_.has("id")) refuse_new_circle(*this, kind, made, id);
  return made;
}

bool Session::is_taken(const std::string& id) {
  const Project& all = project().project;
  return find_any(all, id) || std::find(all.unreadable.begin(), all.unreadable.end(), id) != all.unreadable.end();
}

void Session::check_new_id(const std::string& id) {
  if (!is_valid_id(id))
    throw Error(ErrorKind::usage, fmt::format("{} is not an id", crm::quoted(id)),
                "use a to z, 0 to 9 and dashes, at most 64, but no device name of Windows, team or relationship");
  if (is_taken(id))
    throw Error(ErrorKind::usage, fmt::format("the id {} is taken", crm::quoted(id)), "see it with crm show " + id);
}

std::string Session::new_id(const Kind& kind, std::string_view text, Date date) {
  if (const auto given = arguments_.maybe("id")) {
    check_new_id(*given);
    return *given;
  }
  const std::string words = slug(text);
  const bool speaks_for_itself = kind.name == "stakeholder";
  if (speaks_for_itself && is_valid_id(words) && !is_taken(words)) return words;
  while (true) {
    const std::string random = random_part(context_.random);
    std::string id = speaks_for_itself && !words.empty() ? joined(words, random) : joined(random, words);
    if (kind.dated) id = joined(to_iso(date), id);
    if (!is_taken(id)) return id;
  }
}

}  // namespace crm::cli
