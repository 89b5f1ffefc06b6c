// SPDX-License-Identifier: MIT
#include "unread.hpp"

#include "markup.hpp"

#include "crm/text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace crm::render {
namespace {

constexpr std::size_t kMostNamed = 5;

std::string id_of(std::string_view file) {
  file.remove_prefix(file.rfind('/') + 1);  // npos + 1 is 0
  return std::string(file.substr(0, file.rfind(".yaml")));
}

// What is no record file is a folder that could not be listed.
bool is_missing(const Project& project, const std::string& file) {
  const auto& ids = project.unreadable;
  return !file.ends_with(".yaml") || std::find(ids.begin(), ids.end(), id_of(file)) != ids.end();
}

void add_once(std::vector<std::string>& files, const std::string& file) {
  if (std::find(files.begin(), files.end(), file) == files.end()) files.push_back(file);
}

std::string named(const std::vector<std::string>& files) {
  if (files.size() <= kMostNamed) return join(files, ", ");
  const std::vector<std::string> first(files.begin(), files.begin() + kMostNamed);
  return fmt::format("{} and {} more", join(first, ", "), files.size() - kMostNamed);
}

int size_of(const std::vector<std::string>& files) { return static_cast<int>(files.size()); }

std::string missing_text(const Unread& unread) {
  return unread.missing.empty() ? "" : count_of(size_of(unread.missing), "record") + " could not be read";
}

std::string faulty_text(const Unread& unread) {
  if (unread.faulty.empty()) return {};
  return fmt::format("{} {}", count_of(size_of(unread.faulty), "record"),
                     unread.faulty.size() == 1 ? "has an error" : "have errors");
}

}  // namespace

Unread unread_of(const Project& project, const std::vector<Problem>& problems, const std::string& named) {
  Unread unread;
  unread.named = named;
  for (const Problem& problem : problems) {
    const std::string& file = problem.where.file;
    if (problem.severity != Severity::error || file.empty()) continue;
    add_once(is_missing(project, file) ? unread.missing : unread.faulty, file);
  }
  return unread;
}

std::string unread_title(const Unread& unread) {
  std::vector<std::string> parts{missing_text(unread), faulty_text(unread)};
  std::erase(parts, "");
  return join(parts, ", ");
}

std::string incomplete_line(const Unread& unread) {
  std::vector<std::string> parts;
  if (!unread.missing.empty()) parts.push_back(fmt::format("{}: {}", missing_text(unread), named(unread.missing)));
  if (!unread.faulty.empty()) parts.push_back(fmt::format("{}: {}", faulty_text(unread), named(unread.faulty)));
  if (parts.empty()) return {};
  return fmt::format("Not complete. {}. What to mend: {}", join(parts, ". "), in_project("crm validate", unread.named));
}

std::string incomplete_html(const Unread& unread) {
  const std::string line = incomplete_line(unread);
  return line.empty() ? line : fmt::format("<p class=\"incomplete\">{}</p>\n", escape_html(line));
}

std::string incomplete_markdown(const Unread& unread) {
  const std::string line = incomplete_line(unread);
  return line.empty() ? line : fmt::format("\n**{}**\n", escape_markdown(line));
}

}  // namespace crm::render
