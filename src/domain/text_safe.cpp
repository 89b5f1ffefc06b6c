// SPDX-License-Identifier: MIT
// Text that comes from outside: what is not let in, and how it is shown.
#include "crm/error.hpp"
#include "crm/text.hpp"

#include <fmt/format.h>

namespace crm {
namespace {

constexpr char32_t kByteOrderMark = 0xFEFF;
constexpr std::string_view kByteOrderMarkBytes = "\xEF\xBB\xBF";

bool in(char32_t c, char32_t first, char32_t last) { return c >= first && c <= last; }

bool is_line_separator(char32_t c) { return c == 0x2028 || c == 0x2029; }

bool is_no_utf8(const CodePoint& point) { return point.value == kNoUtf8 && point.length == 1; }

std::string escape(std::string_view bytes, const CodePoint& point) {
  if (is_no_utf8(point)) return fmt::format("\\x{:02x}", static_cast<unsigned char>(bytes[0]));
  if (point.value == '\n') return "\\n";
  if (point.value == '\t') return "\\t";
  const auto value = static_cast<std::uint32_t>(point.value);
  return value < 0x100 ? fmt::format("\\x{:02x}", value) : fmt::format("\\u{:04x}", value);
}

void refuse_forbidden(std::string_view text) {
  int line = 1;
  for (const CodePoint& point : code_points(text)) {
    if (point.value == '\n') ++line;
    if (!is_forbidden(point.value)) continue;
    throw Error(ErrorKind::usage,
                fmt::format("the text has the control character U+{:04X} in line {}",
                            static_cast<std::uint32_t>(point.value), line),
                "take it out");
  }
}

}  // namespace

bool is_forbidden(char32_t c) {
  const bool control = (c < 0x20 && c != '\n' && c != '\t') || in(c, 0x7F, 0x9F);
  const bool bidi = in(c, 0x202A, 0x202E) || in(c, 0x2066, 0x2069);
  return control || bidi || is_line_separator(c) || c == kByteOrderMark;
}

std::string escape_visibly(std::string_view text, Newlines newlines) {
  std::string shown;
  for (const CodePoint& point : code_points(text)) {
    const std::string_view bytes = text.substr(point.offset, point.length);
    const bool space = point.value == '\n' || point.value == '\t';
    const bool hide = is_forbidden(point.value) || is_no_utf8(point) || (space && newlines == Newlines::escape);
    shown += hide ? escape(bytes, point) : std::string(bytes);
  }
  return shown;
}

std::string quoted(std::string_view text) {
  constexpr std::size_t kMostBytes = 1000;  // no need to measure a megabyte
  constexpr int kColumns = 60;
  return "'" + cut_to_width(escape_visibly(text.substr(0, kMostBytes)), kColumns) + "'";
}

Mended mend(std::string_view text) {
  if (text.starts_with("\xFE\xFF") || text.starts_with("\xFF\xFE"))
    throw Error(ErrorKind::usage, "the text is UTF-16, not UTF-8", "convert it with iconv -f UTF-16 -t UTF-8");
  if (const auto fault = invalid_utf8(text))
    throw Error(ErrorKind::usage, fmt::format("the text is not UTF-8 (byte {})", *fault + 1),
                "convert it, for example with iconv -f WINDOWS-1252 -t UTF-8");
  const bool marked = text.starts_with(kByteOrderMarkBytes);
  const std::string_view body = marked ? text.substr(kByteOrderMarkBytes.size()) : text;
  std::string mended;
  for (const CodePoint& point : code_points(body)) {
    const bool before_newline = point.value == '\r' && body.substr(point.offset + 1, 1) == "\n";
    if (before_newline) continue;
    if (is_line_separator(point.value))
      mended += '\n';
    else
      mended += body.substr(point.offset, point.length);
  }
  refuse_forbidden(mended);
  const bool changed = mended != text;
  return {std::move(mended), changed};
}

}  // namespace crm
