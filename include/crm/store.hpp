// SPDX-License-Identifier: MIT
// Projects on disk: finding, loading, and changing them without ever losing a byte.
#pragma once

#include "crm/file_system.hpp"
#include "crm/kind_table.hpp"

#include <functional>
#include <string>
#include <vector>

namespace crm {

// Walks up from `from`, an absolute path without links, to the first directory with crm.yaml or crm/crm.yaml, stopping
// at `home`, at a file-system boundary and at a directory owned by somebody other than `user` or root. Nothing if there
// is none.
std::optional<std::string> find_project_root(FileSystem& files, const std::string& from, const std::string& home,
                                             std::uint32_t user);

struct LoadedProject {
  std::string root;
  Project project;  // problems of single files are in project.problems already, sorted by file and line
};

// Reads every record. Throws Error(data) when crm.yaml is missing or cannot be read; anything else that is wrong is a
// problem. Never writes.
LoadedProject load_project(FileSystem& files, const std::string& root);

// What a command wants changed. Files and folders under private/ are made for the owner alone.
struct FileChange {
  std::string file;                       // relative to the project
  std::optional<std::string> expected;    // the bytes that were read; none: the file must not exist
  std::optional<std::string> bytes;       // none: remove
  std::uint32_t mode = 0666;              // of a new file, before the umask
};

// Makes the changes, all prepared before the first becomes visible, in the order given, under the project's lock:
// temporary file, fsync, rename (link for a new file), fsync of the directory. Throws Error: conflict when a file is
// not as expected or the lock was not had within 10 s, io when nothing was changed, partial when the change was made
// but not confirmed on disk. `waiting` is called once when the lock takes more than a second.
void commit(FileSystem& files, const std::string& root, const std::vector<FileChange>& changes,
            const std::function<void()>& waiting = {});

// A record's file as bytes, for building a change. Throws Error(io).
std::string read_record(FileSystem& files, const std::string& root, const std::string& file);

// The change that turns the record's file into one that holds `after`; `before` is the record as loaded. Throws Error:
// data for a faulty record, conflict when the file holds other values by now, io when it cannot be edited safely.
FileChange change_record(FileSystem& files, const std::string& root, const RecordInfo& info, const Document& before,
                         const Document& after);
// The change that makes the record's file. Throws Error(usage) for a record that is too large.
FileChange new_record(const std::string& file, const Document& document);

// One text of two: where they differ, the lines of both stand in conflict markers, as git writes them.
std::string with_conflict_markers(const std::string& ours, const std::string& theirs);

// Unified diff of the changes, for --dry-run.
std::string unified_diff(const std::vector<FileChange>& changes);

}  // namespace crm
