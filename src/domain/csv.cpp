// SPDX-License-Identifier: MIT
#include "crm/csv.hpp"

#include "crm/error.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace crm {
namespace {

// The one that stands most often in the first line, outside of quotes.
char separator_of(std::string_view text) {
  constexpr std::string_view kSeparators = ",;\t";
  std::array<int, kSeparators.size()> counts{};
  bool is_quoted = false;
  for (const char c : text) {
    if (c == '"') is_quoted = !is_quoted;
    if (c == '\n' && !is_quoted) break;
    if (const std::size_t at = kSeparators.find(c); at != std::string_view::npos && !is_quoted) ++counts[at];
  }
  return kSeparators[static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

class Reader {
 public:
  Reader(std::string_view text, const std::string& file) : text_(text), file_(file), separator_(separator_of(text)) {}

  std::vector<CsvRow> rows() {
    std::vector<CsvRow> rows;
    while (at_ < text_.size()) {
      rows.push_back(row());
      if (rows.back().cells.size() != rows.front().cells.size()) refuse_length(rows);
    }
    return rows;
  }

 private:
  CsvRow row() {
    CsvRow row{line_, {}};
    while (true) {
      row.cells.push_back(at_ < text_.size() && text_[at_] == '"' ? quoted_cell() : plain_cell());
      if (at_ < text_.size() && text_[at_] == separator_) {
        ++at_;
        continue;
      }
      skip_line_break();
      return row;
    }
  }

  std::string plain_cell() {
    const std::size_t end = std::min(text_.find_first_of(std::string{separator_, '"', '\r', '\n'}, at_), text_.size());
    std::string cell(text_.substr(at_, end - at_));
    at_ = end;
    if (at_ < text_.size() && text_[at_] == '"')
      refuse("a quote stands within a cell", "put the whole cell in double quotes, and write \"\" for a quote in it");
    return cell;
  }

  std::string quoted_cell() {
    const Reader begin = *this;
    std::string cell;
    for (++at_; at_ < text_.size(); ++at_) {
      if (text_[at_] == '\n') next_line(at_ + 1);
      if (text_[at_] != '"') {
        cell += text_[at_];
      } else if (text_.substr(at_ + 1, 1) == "\"") {
        cell += text_[at_++];
      } else {
        ++at_;
        if (at_ < text_.size() && text_[at_] != separator_ && text_[at_] != '\n' && text_[at_] != '\r')
          refuse("something follows the closing quote", "write \"\" for a quote within a cell");
        return cell;
      }
    }
    begin.refuse("the closing quote is missing", "close the quotes");
  }

  void skip_line_break() {
    if (at_ < text_.size() && text_[at_] == '\r') {
      if (text_.substr(at_ + 1, 1) != "\n") refuse("a carriage return stands alone", "end lines with LF or CRLF");
      ++at_;
    }
    if (at_ < text_.size()) next_line(++at_);
  }

  void next_line(std::size_t begin) {
    ++line_;
    line_begin_ = begin;
  }

  [[noreturn]] void refuse(std::string message, std::string hint) const {
    throw Error(ErrorKind::usage, std::move(message), std::move(hint),
                {file_, line_, static_cast<int>(at_ - std::min(at_, line_begin_)) + 1});
  }

  [[noreturn]] void refuse_length(const std::vector<CsvRow>& rows) const {
    throw Error(
        ErrorKind::usage,
        fmt::format("the row has {} cells, the first one {}", rows.back().cells.size(), rows.front().cells.size()),
        "give every row the same cells; one with a separator or a line break in it goes in double quotes",
        {file_, rows.back().line, 0});
  }

  std::string_view text_;
  const std::string& file_;
  char separator_;
  std::size_t at_ = 0;
  std::size_t line_begin_ = 0;
  int line_ = 1;
};

}  // namespace

std::vector<CsvRow> parse_csv(std::string_view text, const std::string& file) { return Reader(text, file).rows(); }

}  // namespace crm
