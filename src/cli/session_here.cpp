// SPDX-License-Identifier: MIT
// How a project is named in the command lines that we print, and its files in what others open.
#include "command_lines.hpp"
#include "git.hpp"
#include "session.hpp"

#include <filesystem>

namespace crm::cli {
namespace {

// From the first directory to the second: "." for the same one, else as short as it is clear.
std::string way(const std::string& from, const std::string& to) {
  const std::string below = std::filesystem::path(to).lexically_relative(from).string();
  return below.starts_with("..") ? to : below;
}

}  // namespace

std::string Session::folder(const LoadedProject& loaded) {
  const std::string top = format().for_a_host ? work_tree_of(context_.files, loaded.root) : std::string();
  const std::string& from = top.empty() ? context_.working_directory : top;
  const std::string below = std::filesystem::path(loaded.root).lexically_relative(from).string();
  return below == "." ? std::string() : below + '/';
}

std::string Session::name_from_here(const std::string& root) {
  const auto named = context_.environment("CRM_PROJECT");
  const bool by_variable = named && !named->empty();
  const auto found = by_variable ? path(*named) : found_root(context_.working_directory).value_or("");
  return found == root ? std::string() : way(context_.working_directory, root);
}

std::string Session::name_in_answer(const LoadedProject& loaded, const Format& format) {
  const std::string here = name_from_here(loaded.root);
  return here.empty() || format.name == "text" ? here : loaded.root;
}

// Of the project that is answered for; of several together each, for none of them can be left out.
std::vector<std::string> Session::names_from_here() {
  if (current_) return {name_from_here(projects_[*current_].root)};
  std::vector<std::string> roots = roots_asked_for();
  if (roots.size() == 1) return {name_from_here(roots.front())};
  for (std::string& root : roots) root = way(context_.working_directory, root);
  return roots;
}

std::string Session::runnable(std::string_view text) { return with_project(text, names_from_here()); }

}  // namespace crm::cli
