// SPDX-License-Identifier: MIT
#include "crm/store.hpp"

#include "paths.hpp"

#include "crm/yaml.hpp"

namespace crm {

std::string read_record(FileSystem& files, const std::string& root, const std::string& file) {
  check_inside_project(files, root, file);
  try {
    return files.read(path_of(root, file), kMaxRecordBytes + 1);
  } catch (const FileError& error) {
    throw Error(ErrorKind::io, "cannot read the file: " + error.reason(), "nothing was changed", {file, 0, 0});
  }
}

FileChange change_record(FileSystem& files, const std::string& root, const RecordInfo& info, const Document& before,
                         const Document& after) {
  if (info.faulty)
    throw Error(ErrorKind::data, "the record has faults and cannot be changed",
                "crm validate lists them", {info.file, 0, 0});
  std::string bytes = read_record(files, root, info.file);
  const Document source = parse_yaml(bytes, info.file).document;
  if (!same_values(source, info.source))
    throw Error(ErrorKind::conflict, "somebody else changed the file meanwhile", "nothing was changed; try again",
                {info.file, 0, 0});
  try {
    std::string edited = edit_yaml(bytes, source, before, after);
    return {info.file, std::move(bytes), std::move(edited)};
  } catch (Error& error) {
    error.where.file = info.file;
    throw;
  }
}

FileChange new_record(const std::string& file, const Document& document) {
  std::string bytes = to_yaml(document);
  const Parsed parsed = parse_yaml(bytes, file);
  if (!parsed.problems.empty() && parsed.problems[0].rule == "too-large")
    throw Error(ErrorKind::usage, parsed.problems[0].message, parsed.problems[0].hint, {file, 0, 0});
  if (!same_values(parsed.document, document))
    throw Error(ErrorKind::internal, "the record would not be read back as it is written", {}, {file, 0, 0});
  return {file, std::nullopt, std::move(bytes)};
}

}  // namespace crm
