// SPDX-License-Identifier: MIT
#include "git.hpp"

#include "crm/text.hpp"

#include <algorithm>

namespace crm::cli {
namespace {

constexpr std::size_t kMostConfigBytes = 1 << 20;
constexpr std::size_t kMostIndexBytes = 256 << 20;

// What can be read of a file; "" for nothing.
std::string content(FileSystem& files, const std::string& path, std::size_t limit) {
  try {
    return files.read(path, limit);
  } catch (const FileError&) {
    return {};
  }
}

std::size_t big_endian(std::string_view bytes) {
  std::size_t value = 0;
  for (const char byte : bytes) value = value << 8 | static_cast<unsigned char>(byte);
  return value;
}

// The paths in git's index, versions 2 and 3 (gitformat-index(5)); a version 4 is left alone.
std::vector<std::string> tracked_files(std::string_view index) {
  constexpr std::size_t kHeader = 12, kFlags = 60, kName = 62, kExtendedName = 64;
  if (index.size() < kHeader || !index.starts_with("DIRC") || big_endian(index.substr(4, 4)) > 3) return {};
  std::vector<std::string> names;
  std::string_view rest = index.substr(kHeader);
  for (std::size_t count = big_endian(index.substr(8, 4)); count > 0 && rest.size() > kExtendedName; --count) {
    const bool extended = (big_endian(rest.substr(kFlags, 2)) & 0x4000) != 0;
    const std::size_t begin = extended ? kExtendedName : kName;
    const std::size_t end = rest.find('\0', begin);
    if (end == std::string_view::npos) break;
    names.emplace_back(rest.substr(begin, end - begin));
    rest.remove_prefix(std::min(rest.size(), (end + 8) / 8 * 8));
  }
  return names;
}

bool git(Context& context, const std::string& directory, std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "git");
  return context.start_program(arguments, directory, {}, Context::Streams::captured).status == 0;
}

}  // namespace

std::string work_tree_of(FileSystem& files, std::string directory) {
  while (!directory.empty()) {
    if (files.info(directory + "/.git")) return directory;
    directory.resize(directory.find_last_of('/') == std::string::npos ? 0 : directory.find_last_of('/'));
  }
  return {};
}

bool lacks_merge_driver(Context& context, const std::string& project) {
  const std::string top = work_tree_of(context.files, project);
  if (top.empty() ||
      content(context.files, project + "/.gitattributes", kMostConfigBytes).find(kMergeAttribute) == std::string::npos)
    return false;
  const auto variable = [&](std::string_view name) { return context.environment(name).value_or(""); };
  for (const std::string& config :
       {top + "/.git/config", variable("HOME") + "/.gitconfig", variable("XDG_CONFIG_HOME") + "/git/config",
        variable("HOME") + "/.config/git/config"})
    if (content(context.files, config, kMostConfigBytes).find("[merge \"crm\"]") != std::string::npos) return false;
  // In a linked work tree the settings are elsewhere.
  const auto git = context.files.info(top + "/.git");
  return git && git->type == FileInfo::Type::directory;
}

std::vector<std::string> tracked_private_files(FileSystem& files, const std::string& project) {
  const std::string top = work_tree_of(files, project);
  if (top.empty()) return {};
  const std::string folder = (project + "/private/").substr(top.size() + 1);
  std::vector<std::string> names = tracked_files(content(files, top + "/.git/index", kMostIndexBytes));
  std::erase_if(names, [&](const std::string& name) { return !name.starts_with(folder); });
  for (std::string& name : names) name.erase(0, folder.size() - std::string_view("private/").size());
  return names;
}

std::string git_setting(Context& context, const std::string& name) {
  const auto [status, output] =
      context.start_program({"git", "config", "--get", name}, {}, {}, Context::Streams::captured);
  return status == 0 ? mend(trim(output)).text : "";
}

bool make_repository(Context& context, const std::string& directory) {
  return git(context, directory, {"init", "-q"});
}

bool set_merge_driver(Context& context, const std::string& directory) {
  return git(context, directory, {"config", "merge.crm.name", "crm records, field by field"}) &&
         git(context, directory, {"config", "merge.crm.driver", std::string(kMergeDriver)});
}

}  // namespace crm::cli
