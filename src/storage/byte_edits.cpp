// SPDX-License-Identifier: MIT
#include "byte_edits.hpp"

#include "lines.hpp"

#include <algorithm>

namespace crm {
namespace {

bool uses_crlf(std::string_view bytes) {
  const std::size_t newline = bytes.find('\n');
  return newline != std::string_view::npos && newline > 0 && bytes[newline - 1] == '\r';
}

std::string with_crlf(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\n') out += '\r';
    out += c;
  }
  return out;
}

}  // namespace

ByteEdits::ByteEdits(std::string_view bytes) : bytes_(bytes), has_crlf_(uses_crlf(bytes)) {}

void ByteEdits::replace(std::size_t begin, std::size_t end, std::string text) {
  edits_.push_back({begin, end, has_crlf_ ? with_crlf(text) : std::move(text)});
}

void ByteEdits::insert_lines_behind(std::size_t offset, std::string lines) {
  const std::size_t at = next_line(bytes_, offset);
  if (at == bytes_.size() && !bytes_.ends_with('\n')) {
    lines.insert(0, 1, '\n');
    lines.pop_back();
  }
  replace(at, at, std::move(lines));
}

void ByteEdits::remove_lines(std::size_t first, std::size_t last) {
  replace(line_begin(bytes_, first), next_line(bytes_, last), {});
}

std::string ByteEdits::apply() const {
  auto edits = edits_;
  std::stable_sort(edits.begin(), edits.end(), [](const Edit& a, const Edit& b) { return a.begin < b.begin; });
  std::string out;
  std::size_t done = 0;
  for (const Edit& edit : edits) {
    if (edit.begin > done) out += bytes_.substr(done, edit.begin - done);
    out += edit.text;
    done = std::max(done, edit.end);
  }
  return out += bytes_.substr(done);
}

}  // namespace crm
