// SPDX-License-Identifier: MIT
#include "blocks.hpp"

#include <algorithm>
#include <array>

namespace crm::linting {

namespace {

using std::string_view;

enum class LineKind { blank, header, heading, numbered, bullet, table, plain };

struct Line {
  LineKind kind = LineKind::plain;
  std::size_t begin = 0, end = 0;  // without marks
  bool indented = false;
};

constexpr std::array<string_view, 7> kHeaders{"to", "from", "subject", "cc", "bcc", "date", "reply-to"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
char to_lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool is_header(string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == string_view::npos) return false;
  string_view name = line.substr(0, colon);
  while (!name.empty() && name.front() == '*') name.remove_prefix(1);
  return std::any_of(kHeaders.begin(), kHeaders.end(), [&](string_view header) {
    return std::equal(name.begin(), name.end(), header.begin(), header.end(),
                      [](char a, char b) { return to_lower(a) == b; });
  });
}

// The length of "1. ", "12) ", "(a) ", "b) " or "A. "; 0 for anything else.
std::size_t number_mark(string_view line) {
  std::size_t at = line.starts_with('(') ? 1 : 0;
  const bool bracket = at == 1;
  const std::size_t first = at;
  while (at < line.size() && at < first + 2 && is_digit(line[at])) ++at;
  const bool letter = at == first && at < line.size() && is_lower(to_lower(line[at]));
  const bool option = letter && line[at] >= 'A' && line[at] <= 'E';
  if (letter) ++at;
  if (at == first || at + 1 >= line.size() || line[at + 1] != ' ') return 0;
  return line[at] == ')' || (line[at] == '.' && (!letter || option) && !bracket) ? at + 2 : 0;
}

std::size_t bullet_mark(string_view line) {
  for (string_view mark : {"- ", "* ", "+ ", "• ", "– "})
    if (line.starts_with(mark)) return mark.size();
  return 0;
}

LineKind kind_of(string_view line, bool header) {
  if (line.empty()) return LineKind::blank;
  if (header) return LineKind::header;
  if (line.front() == '#') return LineKind::heading;
  if (line.front() == '|') return LineKind::table;
  if (number_mark(line) > 0) return LineKind::numbered;
  return bullet_mark(line) > 0 ? LineKind::bullet : LineKind::plain;
}

Line read_line(string_view text, std::size_t begin, std::size_t end, bool in_headers) {
  Line line{LineKind::plain, begin, end, false};
  const auto rest = [&] { return text.substr(line.begin, line.end - line.begin); };
  line.indented = !rest().empty() && (rest().front() == ' ' || rest().front() == '\t');
  line.begin += std::min(rest().find_first_not_of(" \t>\r"), rest().size());
  line.kind = kind_of(rest(), in_headers && (line.indented || is_header(rest())));
  if (line.kind == LineKind::numbered) line.begin += number_mark(rest());
  if (line.kind == LineKind::bullet) line.begin += bullet_mark(rest());
  return line;
}

// Whether a line was broken only because it was full, so that its sentence goes on in the next one.
bool runs_on(string_view line, string_view next) {
  constexpr std::size_t kNarrow = 55, kWide = 100;
  line = line.substr(0, line.find_last_not_of(" \t\r*_)\"'") + 1);
  if (line.empty() || string_view(".!?:").find(line.back()) != string_view::npos) return false;
  return is_lower(next.front()) || (line.size() >= kNarrow && line.size() <= kWide);
}

class Builder {
 public:
  explicit Builder(string_view text) : text_(text) {}

  void add(const Line& line) {
    const bool is_item = line.kind == LineKind::numbered || line.kind == LineKind::bullet;
    if (line.kind == LineKind::blank) {
      after_blank_ = true;
      ++paragraph_;
    } else if (line.kind == LineKind::plain && goes_on(line)) {
      result_.blocks.back().end = line.end;
    } else {
      if (line.kind == LineKind::heading || previous_ == LineKind::heading) ++paragraph_;
      if (is_item)
        begin_item(line);
      else if (line.kind != LineKind::plain || (after_blank_ && !line.indented))
        item_.reset();
      result_.blocks.push_back(
          {line.begin, line.end, paragraph_, item_, line.kind == LineKind::header, line.kind == LineKind::table});
    }
    if (line.kind != LineKind::blank) after_blank_ = false;
    previous_ = line.kind;
  }

  Blocks take() { return std::move(result_); }

 private:
  bool goes_on(const Line& line) const {
    if (previous_ != LineKind::plain && previous_ != LineKind::numbered && previous_ != LineKind::bullet) return false;
    const Block& last = result_.blocks.back();
    const std::size_t line_begin = text_.rfind('\n', last.end - 1);
    const std::size_t from = line_begin == string_view::npos ? last.begin : std::max(last.begin, line_begin + 1);
    return runs_on(text_.substr(from, last.end - from), text_.substr(line.begin, line.end - line.begin));
  }

  void begin_item(const Line& line) {
    if (!item_) ++list_;
    item_ = result_.items.size();
    result_.items.push_back({list_, line.kind == LineKind::numbered});
  }

  string_view text_;
  Blocks result_;
  std::optional<std::size_t> item_;
  std::size_t list_ = 0;
  int paragraph_ = 0;
  bool after_blank_ = false;
  LineKind previous_ = LineKind::blank;
};

}  // namespace

Blocks find_blocks(string_view text, const std::vector<std::size_t>& line_starts) {
  Builder builder(text);
  bool in_headers = !line_starts.empty() && is_header(text.substr(0, text.find('\n')));
  for (std::size_t begin : line_starts) {
    const Line line = read_line(text, begin, std::min(text.find('\n', begin), text.size()), in_headers);
    in_headers = in_headers && line.kind == LineKind::header;
    builder.add(line);
  }
  return builder.take();
}

}  // namespace crm::linting
