// SPDX-License-Identifier: MIT
// Records that name each other in a circle: a promise that can only be kept after itself, somebody who is their own
// boss.
#include "check.hpp"

#include "crm/references.hpp"
#include "crm/text.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

namespace crm::checks {
namespace {

using Places = std::vector<std::size_t>;  // of records in their kind

constexpr std::size_t kMostCircles = 20;  // one breaks them one by one

std::vector<std::string> ids_in(const Field& field, const void* record) {
  const void* value = field.get(record);
  if (field.type->shape == Shape::list) return *static_cast<const std::vector<std::string>*>(value);
  return {*static_cast<const std::string*>(value)};
}

// The records of one kind, joined by what they say in one field.
class Chains {
 public:
  Chains(const Project& project, const Kind& kind, const Field& field) : named_(kind.count(project)) {
    std::map<std::string_view, std::size_t> places;
    for (std::size_t i = 0; i < named_.size(); ++i) places.emplace(kind.info(kind.at(project, i)).id, i);
    for (std::size_t i = 0; i < named_.size(); ++i)
      for (const std::string& id : ids_in(field, kind.at(project, i)))
        if (const auto found = places.find(id); found != places.end()) named_[i].push_back(found->second);
  }

  // Each circle begins with the first of its records. Unless there are very many, every record that is in a circle is
  // in one of these.
  std::vector<Places> circles() const {
    std::vector<Places> found;
    std::vector<bool> done = clearly_without_circle();
    for (std::size_t i = 0; i < named_.size() && found.size() < kMostCircles; ++i) {
      if (done[i]) continue;
      Places circle = shortest_circle(i);
      std::rotate(circle.begin(), std::min_element(circle.begin(), circle.end()), circle.end());
      for (const std::size_t place : circle) done[place] = true;
      if (!circle.empty()) found.push_back(std::move(circle));
    }
    return found;
  }

 private:
  // Who names nobody is in no circle, nor is who names none but such; so for who is named by nobody.
  std::vector<bool> clearly_without_circle() const {
    std::vector<Places> named_by(named_.size());
    for (std::size_t i = 0; i < named_.size(); ++i)
      for (const std::size_t other : named_[i]) named_by[other].push_back(i);
    std::vector<bool> clear(named_.size());
    mark_dead_ends(named_, named_by, clear);
    mark_dead_ends(named_by, named_, clear);
    return clear;
  }

  static void mark_dead_ends(const std::vector<Places>& ways, const std::vector<Places>& back,
                             std::vector<bool>& marked) {
    std::vector<std::size_t> open(ways.size());
    Places ends;
    for (std::size_t i = 0; i < ways.size(); ++i)
      if (open[i] = ways[i].size(); open[i] == 0) ends.push_back(i);
    while (!ends.empty()) {
      const std::size_t end = ends.back();
      ends.pop_back();
      marked[end] = true;
      for (const std::size_t place : back[end])
        if (--open[place] == 0) ends.push_back(place);
    }
  }

  // Nothing if there is none through this record.
  Places shortest_circle(std::size_t start) const {
    std::map<std::size_t, std::size_t> came_from;
    Places reached{start};
    for (std::size_t i = 0; i < reached.size() && !came_from.contains(start); ++i)
      for (const std::size_t next : named_[reached[i]])
        if (came_from.emplace(next, reached[i]).second) reached.push_back(next);
    if (!came_from.contains(start)) return {};
    Places circle;
    for (std::size_t at = came_from.at(start); at != start; at = came_from.at(at)) circle.push_back(at);
    circle.push_back(start);
    std::reverse(circle.begin(), circle.end());
    return circle;
  }

  std::vector<Places> named_;  // by each record
};

// a → b → a; of a long one the beginning and the end.
std::string spelled(std::vector<std::string> ids) {
  constexpr std::size_t kMostShown = 8;
  ids.push_back(ids.front());
  if (ids.size() > kMostShown + 1) {
    const auto last = ids.end() - 2;
    ids.erase(ids.begin() + kMostShown - 2, last);
    ids.insert(ids.end() - 2, "…");
  }
  return join(ids, " → ");
}

const Node* place_of(const Document& source, const Field& field, const std::string& id) {
  const Node* value = node_at(source, field.name);
  if (!value || value->type != NodeType::list) return value;
  for (const std::size_t item : source.children(*source.find(0, field.name)))
    if (source[item].text == id) return &source[item];
  return value;
}

// At every record of the circle, for to correct any one of them is enough.
void report(const Project& project, const Kind& kind, const Field& field, const Places& circle, Findings& found) {
  std::vector<std::string> ids;
  for (const std::size_t place : circle) ids.push_back(kind.info(kind.at(project, place)).id);
  const std::string message = fmt::format("`{}` runs in a circle: {}", field.name, spelled(ids));
  for (std::size_t i = 0; i < circle.size(); ++i) {
    const RecordInfo& info = kind.info(kind.at(project, circle[i]));
    const std::string& next = ids[(i + 1) % ids.size()];
    const bool is_list = field.type->shape == Shape::list;
    found.add(info, place_of(info.source, field, next), "circle", message,
              fmt::format("take out the link that is wrong; this one: crm set {} {}{}", info.id, field.name,
                          is_list ? "-=" + next : "="));
  }
}

}  // namespace

void check_circles(const Project& project, Findings& found) {
  for (const Kind& kind : kind_table())
    for (const Field& field : kind.fields()) {
      if (!names_kind(field.refers, kind.name)) continue;
      for (const Places& circle : Chains(project, kind, field).circles()) report(project, kind, field, circle, found);
    }
}

}  // namespace crm::checks
