// SPDX-License-Identifier: MIT
#include "crm/search.hpp"

#include "each_text.hpp"

#include "crm/text.hpp"

#include <algorithm>

namespace crm {
namespace {

constexpr int kExcerptWidth = 72;
constexpr std::size_t kLead = 24;  // characters before what was found

std::size_t count_found(const std::string& folded, const std::vector<std::string>& words) {
  return static_cast<std::size_t>(std::count_if(
      words.begin(), words.end(), [&](const std::string& word) { return folded.find(word) != std::string::npos; }));
}

// Where in `text` the first of the words begins, as a number of characters.
std::size_t first_found(const std::vector<CodePoint>& points, std::string_view text,
                        const std::vector<std::string>& words) {
  std::string folded;
  std::vector<std::size_t> ends;  // of the folded characters
  ends.reserve(points.size());
  for (const CodePoint& point : points) {
    folded += fold(text.substr(point.offset, point.length));
    ends.push_back(folded.size());
  }
  std::size_t first = folded.size();
  for (const std::string& word : words) first = std::min(first, folded.find(word));
  return static_cast<std::size_t>(std::upper_bound(ends.begin(), ends.end(), first) - ends.begin());
}

std::string excerpt(std::string text, const std::vector<std::string>& words) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  if (display_width(text) <= kExcerptWidth) return text;
  const auto points = code_points(text);
  const std::size_t found = first_found(points, text, words);
  if (found <= kLead || found >= points.size()) return cut_to_width(text, kExcerptWidth);
  const std::size_t from = points[found - kLead].offset;
  const std::size_t space = text.find(' ', from);
  const std::size_t begin = space < points[found].offset ? space + 1 : from;
  return "…" + cut_to_width(std::string_view(text).substr(begin), kExcerptWidth - 1);
}

class RecordSearch {
 public:
  RecordSearch(const AnyRecord& record, const std::vector<std::string>& words) : record_(record), words_(words) {}

  std::vector<SearchHit> hits() {
    const Document& source = record_.info().source;
    for_each_text(*record_.kind, source, [&](const Field& field, std::size_t node, const std::string& path) {
      const std::string word = field.type->shape == Shape::dictionary ? source[node].key + ": " : "";
      take(word + source[node].text + source[node].hash_tail, source[node].line, path);
    });
    const bool has_all = std::find(seen_.begin(), seen_.end(), false) == seen_.end();
    if (!has_all) return {};
    return all_.empty() ? std::move(some_) : std::move(all_);
  }

 private:
  void take(const std::string& text, int line, const std::string& path) {
    const std::string folded = fold(text);
    const std::size_t found = count_found(folded, words_);
    if (found == 0) return;
    for (std::size_t i = 0; i < words_.size(); ++i)
      if (folded.find(words_[i]) != std::string::npos) seen_[i] = true;
    add({record_, path, line, excerpt(text, words_)}, found == words_.size() ? all_ : some_);
  }

  // An id, say, that stands in every item of a list is shown once.
  static void add(SearchHit hit, std::vector<SearchHit>& hits) {
    const bool known = std::any_of(hits.begin(), hits.end(), [&](const SearchHit& other) {
      return other.field == hit.field && other.excerpt == hit.excerpt;
    });
    if (!known) hits.push_back(std::move(hit));
  }

  const AnyRecord& record_;
  const std::vector<std::string>& words_;
  std::vector<bool> seen_ = std::vector<bool>(words_.size());
  std::vector<SearchHit> all_;   // texts that have every word
  std::vector<SearchHit> some_;  // those that have some of them
};

}  // namespace

std::vector<SearchHit> search(const Project& project, const std::vector<std::string>& words, Reach reach) {
  std::vector<std::string> folded;
  folded.reserve(words.size());
  for (const std::string& word : words) folded.push_back(fold(word));
  std::vector<SearchHit> hits;
  for (const AnyRecord& record : all_records(project)) {
    if (record.kind->name == "private" && reach == Reach::shared) continue;
    for (SearchHit& hit : RecordSearch(record, folded).hits()) hits.push_back(std::move(hit));
  }
  return hits;
}

}  // namespace crm
