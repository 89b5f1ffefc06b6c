// SPDX-License-Identifier: MIT
#include "quoted_printable.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

#include <array>
#include <charconv>

#include <fmt/format.h>

namespace crm {
namespace {

std::string bytes_of(std::string_view encoded) {
  std::string bytes;
  for (std::size_t i = 0; i < encoded.size(); ++i) {
    if (encoded[i] != '=') {
      bytes += encoded[i];
      continue;
    }
    const std::string_view digits = encoded.substr(i + 1, 2);
    unsigned value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    if (digits.size() != 2 || error != std::errc() || end != digits.data() + 2)
      throw Error(ErrorKind::usage, fmt::format("{} is not quoted-printable", quoted(encoded.substr(i, 3))),
                  "is the file complete?");
    bytes += static_cast<char>(value);
    i += 2;
  }
  return bytes;
}

// What Windows has where ISO 8859-1 has control characters, from 0x80; 0 where there is none.
constexpr std::array<char16_t, 32> kWindows1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

std::string from_windows_1252(std::string_view bytes) {
  std::string text;
  for (const char c : bytes) {
    const unsigned byte = static_cast<unsigned char>(c);
    const bool is_mapped = byte >= 0x80 && byte < 0xA0 && kWindows1252[byte - 0x80] != 0;
    const unsigned point = is_mapped ? kWindows1252[byte - 0x80] : byte;
    if (point < 0x80) {
      text += c;
    } else if (point < 0x800) {
      text += static_cast<char>(0xC0 | point >> 6);
      text += static_cast<char>(0x80 | (point & 0x3F));
    } else {
      text += static_cast<char>(0xE0 | point >> 12);
      text += static_cast<char>(0x80 | (point >> 6 & 0x3F));
      text += static_cast<char>(0x80 | (point & 0x3F));
    }
  }
  return text;
}

}  // namespace

std::string text_of_quoted_printable(std::string_view encoded, std::string_view charset) {
  std::string bytes = bytes_of(encoded);
  if (charset == "ISO-8859-1" || charset == "WINDOWS-1252") return from_windows_1252(bytes);
  if (charset != "UTF-8" && charset != "US-ASCII")
    throw Error(ErrorKind::usage, fmt::format("the character set {} is not read", quoted(charset)),
                "export it in UTF-8");
  if (invalid_utf8(bytes)) throw Error(ErrorKind::usage, "the text is not UTF-8", "export it in UTF-8");
  return bytes;
}

}  // namespace crm
