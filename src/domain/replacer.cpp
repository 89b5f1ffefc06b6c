// SPDX-License-Identifier: MIT
#include "replacer.hpp"

#include "crm/text.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace crm {
namespace {

bool is_space(char32_t point) { return point == ' ' || point == '\n' || point == '\t' || point == 0xA0; }

// What a word does not end beside. Chinese, Japanese and Korean are written without spaces: there, anything may follow.
bool is_letter(char32_t point) {
  if (point < 0x80)
    return (point >= '0' && point <= '9') || (point >= 'A' && point <= 'Z') || (point >= 'a' && point <= 'z');
  const bool is_sign = point < 0xC0 || point == 0xD7 || point == 0xF7 || (point >= 0x2000 && point < 0x2C00);
  return !is_sign && point < 0x2E80;
}

// A text as it is compared, and where each of its bytes comes from.
class Track {
 public:
  Track(std::string_view text, Replacer::Match match) : text_(text), points_(code_points(text)) {
    for (std::size_t i = 0; i < points_.size(); ++i) {
      const std::string_view one = text.substr(points_[i].offset, points_[i].length);
      if (is_space(points_[i].value)) {
        if (i == 0 || !is_space(points_[i - 1].value)) add(" ", i);
      } else if (match == Replacer::Match::any_case) {
        add(fold(one), i);
      } else {
        add(one, i);
      }
    }
  }

  const std::string& bytes() const { return bytes_; }

  // Where in the text the first such phrase is that begins at `from` or later: from, to.
  std::optional<std::pair<std::size_t, std::size_t>> find(const std::string& phrase, std::size_t from) const {
    const auto start = std::lower_bound(origin_.begin(), origin_.end(), from,
                                        [&](std::size_t point, std::size_t at) { return points_[point].offset < at; });
    for (std::size_t at = static_cast<std::size_t>(start - origin_.begin());; ++at) {
      at = bytes_.find(phrase, at);
      if (at == std::string::npos) return std::nullopt;
      if (is_whole(at, at + phrase.size()))
        return std::pair(points_[origin_[at]].offset, offset_of(at + phrase.size()));
    }
  }

 private:
  void add(std::string_view bytes, std::size_t point) {
    bytes_ += bytes;
    origin_.insert(origin_.end(), bytes.size(), point);
  }

  std::size_t offset_of(std::size_t at) const {
    return at < origin_.size() ? points_[origin_[at]].offset : text_.size();
  }

  bool is_within_word(std::size_t at) const {
    if (at == 0 || at == origin_.size()) return false;
    if (origin_[at - 1] == origin_[at]) return true;
    return is_letter(points_[origin_[at - 1]].value) && is_letter(points_[origin_[at]].value);
  }

  bool is_whole(std::size_t begin, std::size_t end) const { return !is_within_word(begin) && !is_within_word(end); }

  std::string_view text_;
  std::vector<CodePoint> points_;
  std::string bytes_;
  std::vector<std::size_t> origin_;  // the point of each byte
};

}  // namespace

void Replacer::replace(std::string_view phrase, std::string with, Match match) {
  add({Track(trim(phrase), match).bytes(), std::move(with), match, false});
}

void Replacer::keep(std::string_view phrase) {
  add({Track(trim(phrase), Match::any_case).bytes(), {}, Match::any_case, true});
}

void Replacer::add(Phrase phrase) {
  if (phrase.words.empty()) return;
  const auto place = std::find_if(phrases_.begin(), phrases_.end(), [&](const Phrase& other) {
    return other.words.size() < phrase.words.size();
  });
  phrases_.insert(place, std::move(phrase));
}

Replacer::Result Replacer::in(std::string_view text) const {
  const Track folded(text, Match::any_case), plain(text, Match::as_is);
  Result result;
  for (std::size_t at = 0;;) {
    const Phrase* next = nullptr;
    std::pair<std::size_t, std::size_t> span;
    for (const Phrase& phrase : phrases_) {
      const auto found = (phrase.match == Match::any_case ? folded : plain).find(phrase.words, at);
      if (found && (!next || found->first < span.first)) {
        next = &phrase;
        span = *found;
      }
    }
    if (!next) {
      result.text += text.substr(at);
      return result;
    }
    result.text += text.substr(at, span.first - at);
    result.text += next->stays ? text.substr(span.first, span.second - span.first) : std::string_view(next->with);
    result.count += next->stays ? 0 : 1;
    at = span.second;
  }
}

}  // namespace crm
