// SPDX-License-Identifier: MIT
#include "private_record.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"
#include "crm/yaml.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm::cli {
namespace {

const Kind& kind_of_private() { return *find_kind("private"); }

// Keys of other programs (x-…) are reason enough to keep a file.
bool is_empty_after(const PrivateRecord& record) {
  const Document& source = record.before->info.source;
  const Document written = write_record(record.after);
  if (!written.children(0).empty()) return false;
  const auto keys = source.children(0);
  return std::none_of(keys.begin(), keys.end(), [&](std::size_t key) { return source[key].key.starts_with("x-"); });
}

FileChange removal(Session& session, const RecordInfo& info) {
  const std::string bytes = read_record(session.context().files, session.project().root, info.file);
  if (!same_values(parse_yaml(bytes, info.file).document, info.source))
    throw Error(ErrorKind::conflict, "somebody else changed the file meanwhile", "nothing was changed; try again",
                {info.file});
  return {info.file, bytes, std::nullopt};
}

}  // namespace

PrivateRecord private_record(Session& session, std::string_view stakeholder) {
  const Project& project = session.project().project;
  const std::string id = resolve_stakeholder(project, stakeholder);
  PrivateRecord record{find_stakeholder(project, id), find_private(project, id), {}};
  if (record.before) record.after = *record.before;
  const auto& unreadable = project.unreadable;
  if (!record.before && std::find(unreadable.begin(), unreadable.end(), id) != unreadable.end())
    throw Error(ErrorKind::data, fmt::format("private/{}.yaml cannot be read", id), "crm validate says why");
  return record;
}

bool save(Session& session, const PrivateRecord& record) {
  const Kind& kind = kind_of_private();
  const std::string& id = record.person->info.id;
  if (!record.before) return session.commit({session.create(kind, id, &record.after)});
  const RecordInfo& info = record.before->info;
  if (!info.faulty && is_empty_after(record)) return session.commit({removal(session, info)});
  return session.commit({session.change(kind, info, record.before, &record.after)});
}

}  // namespace crm::cli
