// SPDX-License-Identifier: MIT
#include "output.hpp"
#include "storage/retry.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

#include <cerrno>
#include <ostream>
#include <system_error>

#include <fmt/format.h>

namespace crm::cli {
namespace {

void remove_quietly(FileSystem& files, const std::string& path) {
  try {
    retry([&] { files.remove(path); });
  } catch (const FileError&) {  // the error that led here says more
  }
}

}  // namespace

void write_to_stdout(Context& context, std::string_view text) {
  if (text.empty()) return;
  errno = 0;
  context.out << text << std::flush;
  if (context.out || errno == EPIPE) return;
  const std::string why = errno == 0 ? "" : ": " + std::generic_category().message(errno);
  throw Error(ErrorKind::io, fmt::format("cannot write to standard output{}", why),
              "see what it goes to, or name a file with --output");
}

void write_to_file(Context& context, const std::string& path, std::string_view text) {
  FileSystem& files = context.files;
  const auto existing = files.info(path);
  if (existing && existing->type != FileInfo::Type::file)
    throw Error(ErrorKind::usage, fmt::format("{} is not a regular file", crm::quoted(path)),
                "name a file, or leave out --output and redirect");
  const std::string temporary = fmt::format("{}.{}.tmp", path, random_part(context.random));
  try {
    retry([&] { files.create(temporary, 0666); });
    while (!text.empty()) text.remove_prefix(retry([&] { return files.write(temporary, text); }));
    retry([&] { files.sync(temporary); });
    if (existing) retry([&] { files.set_mode(temporary, existing->mode); });
    retry([&] { files.rename(temporary, path); });
  } catch (const FileError& error) {
    remove_quietly(files, temporary);
    throw FileError(error.code, "write", path);
  }
}

}  // namespace crm::cli
