// SPDX-License-Identifier: MIT
#include "rules.hpp"

#include <fmt/format.h>

#include <map>

namespace crm::rules {

namespace {

struct Load {
  const Promise* promise;
  Date due;
};

std::map<std::string, std::vector<Load>> open_by_owner(const View& view) {
  std::map<std::string, std::vector<Load>> owners;
  for_our_promises(view, [&](const Promise& promise, const Life& life) {
    if (life.is_open() && life.due && !promise.owner.empty()) owners[promise.owner].push_back({&promise, *life.due});
  });
  return owners;
}

bool is_decided(const View& view, const std::string& a, const std::string& b) {
  for (const Interaction& contact : view.project.interactions) {
    if (contact.kind != InteractionKind::decision) continue;
    const auto names = [&](const std::string& id) {
      return std::find(contact.promises.begin(), contact.promises.end(), id) != contact.promises.end();
    };
    if (names(a) && names(b)) return true;
  }
  return false;
}

}  // namespace

FollowUps conflict(const View& view) {
  FollowUps found;
  const int window = *view.project.config.settings.conflict_window;
  for (const auto& [owner, loads] : open_by_owner(view)) {
    for (std::size_t i = 0; i < loads.size(); ++i) {
      for (std::size_t j = i + 1; j < loads.size(); ++j) {
        const Promise& low = *loads[i].promise;
        const Promise& high = *loads[j].promise;
        const auto [earlier, later] = std::minmax(loads[i].due, loads[j].due);
        if (low.to == high.to || view.calendar.business_days(earlier, later) > window) continue;
        if (is_decided(view, low.info.id, high.info.id)) continue;
        FollowUp f = about(low);
        f.related = {high.info.id};
        f.message =
            fmt::format("{} has '{}' for {} and '{}' for {} at the same time: decide in the open which comes first",
                        owner, low.what, who(view, low.to), high.what, who(view, high.to));
        found.push_back(std::move(f));
      }
    }
  }
  return found;
}

FollowUps overloaded(const View& view) {
  FollowUps found;
  for (const auto& [owner, loads] : open_by_owner(view)) {
    FollowUp f = from_config(view, owner);
    for (const Load& load : loads)
      if (view.calendar.business_days(view.today, load.due) <= kPatienceLimit)
        f.related.push_back(load.promise->info.id);
    if (static_cast<int>(f.related.size()) <= *view.project.config.settings.load_max) continue;
    f.message = fmt::format("{} has {} promises due within a week: move or share some before they slip", owner,
                            f.related.size());
    found.push_back(std::move(f));
  }
  return found;
}

}  // namespace crm::rules
