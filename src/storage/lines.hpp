// SPDX-License-Identifier: MIT
// Where lines begin and end. All positions are byte offsets.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace crm {

inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

inline std::size_t byte_order_mark_size(std::string_view bytes) {
  return bytes.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
}

// The first byte of the line that `offset` is in; a byte order mark is no part of the first line.
inline std::size_t line_begin(std::string_view bytes, std::size_t offset) {
  const std::size_t newline = offset == 0 ? std::string_view::npos : bytes.rfind('\n', offset - 1);
  return newline == std::string_view::npos ? std::min(byte_order_mark_size(bytes), offset) : newline + 1;
}

// The end of the line that `offset` is in, without its LF or CRLF.
inline std::size_t line_end(std::string_view bytes, std::size_t offset) {
  const std::size_t newline = bytes.find('\n', offset);
  if (newline == std::string_view::npos) return bytes.size();
  return newline > offset && bytes[newline - 1] == '\r' ? newline - 1 : newline;
}

// The first byte of the line after the one that `offset` is in; the size of the file if there is none.
inline std::size_t next_line(std::string_view bytes, std::size_t offset) {
  const std::size_t newline = bytes.find('\n', offset);
  return newline == std::string_view::npos ? bytes.size() : newline + 1;
}

inline std::string_view line_at(std::string_view bytes, std::size_t offset) {
  const std::size_t begin = line_begin(bytes, offset);
  return bytes.substr(begin, line_end(bytes, begin) - begin);
}

// The lines of a file by their numbers, from 1.
class LineIndex {
 public:
  explicit LineIndex(std::string_view bytes) : bytes_(bytes) {
    for (std::size_t begin = byte_order_mark_size(bytes); begin < bytes.size(); begin = next_line(bytes, begin))
      begins_.push_back(begin);
  }

  // "" for a line that is not there.
  std::string_view text(int line) const {
    if (line < 1 || static_cast<std::size_t>(line) > begins_.size()) return {};
    return line_at(bytes_, begins_[static_cast<std::size_t>(line) - 1]);
  }

 private:
  std::string_view bytes_;
  std::vector<std::size_t> begins_;
};

inline bool is_blank(char c) { return c == ' ' || c == '\t'; }

inline std::size_t skip_blanks(std::string_view bytes, std::size_t offset) {
  while (offset < bytes.size() && is_blank(bytes[offset])) ++offset;
  return offset;
}

inline bool at_line_end(std::string_view bytes, std::size_t offset) {
  return offset >= bytes.size() || bytes[offset] == '\n' || bytes[offset] == '\r';
}

}  // namespace crm
