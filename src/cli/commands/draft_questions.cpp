// SPDX-License-Identifier: MIT
#include "draft_questions.hpp"

#include "cli/answers.hpp"

#include "crm/rules.hpp"

#include <algorithm>

namespace crm::cli {
namespace {

// Which rule asks for which letter, the most pressing first.
struct AskedForBy {
  std::string_view letter;
  std::string_view rule;
};
constexpr AskedForBy kAskedFor[]{
    {"apology", "apology-owed"}, {"playback", "play-back"}, {"feedback-request", "ask-feedback"}};

const FollowUp* first_of(const std::vector<FollowUp>& rows, std::string_view rule) {
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const FollowUp& row) { return row.rule->id == rule; });
  return found == rows.end() ? nullptr : &*found;
}

}  // namespace

std::string owed_letter(Session& session, const Arguments&) {
  if (!only_project(session)) return std::string(kDrafts[0]);
  const std::vector<FollowUp> rows = follow_ups(session.view());
  for (const AskedForBy& letter : kAskedFor)
    if (first_of(rows, letter.rule)) return std::string(letter.letter);
  return std::string(kDrafts[0]);
}

std::string usual_reader(Session& session, const Arguments& arguments) {
  if (!only_project(session)) return {};
  const std::vector<FollowUp> rows = follow_ups(session.view());
  for (const AskedForBy& letter : kAskedFor)
    if (const FollowUp* row = first_of(rows, letter.rule);
        row && letter.letter == arguments.one("LETTER") && row->stakeholder)
      return *row->stakeholder;
  return main_contact(session, arguments);
}

std::vector<const Promise*> apologies_owed_to(const View& view, std::string_view reader) {
  std::vector<const Promise*> owed;
  for (const Promise& promise : view.project.promises)
    if (promise.ours() && promise.to == reader && view.life(promise).owes_apology()) owed.push_back(&promise);
  std::stable_sort(owed.begin(), owed.end(), [&](const Promise* a, const Promise* b) {
    return view.life(*a).misses.back() < view.life(*b).misses.back();
  });
  return owed;
}

std::vector<std::string> missed(Session& session, const Arguments& arguments) {
  std::vector<std::string> ids;
  for (const Promise* promise :
       apologies_owed_to(session.view(), resolve_stakeholder(session.view().project, arguments.one("for"))))
    ids.push_back(promise->info.id);
  return ids;
}

bool owes_several(Session& session, const Arguments& arguments) {
  const bool is_for_one = arguments.one("LETTER") == "apology" && arguments.has("for") && only_project(session);
  return is_for_one && missed(session, arguments).size() > 1;
}

std::string first_missed(Session& session, const Arguments& arguments) { return missed(session, arguments).front(); }

}  // namespace crm::cli
