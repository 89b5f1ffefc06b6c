// SPDX-License-Identifier: MIT
#include "crm/ids.hpp"

#include "crm/text.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace crm {
namespace {

constexpr std::size_t kMostIdBytes = 64;
constexpr std::size_t kMostSlugBytes = 40;

bool is_id_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

// Names that Windows keeps for devices, whatever the extension.
bool is_device(std::string_view id) {
  if (id == "con" || id == "prn" || id == "aux" || id == "nul") return true;
  return id.size() == 4 && (id.starts_with("com") || id.starts_with("lpt")) && id[3] >= '0' && id[3] <= '9';
}

std::string cut_at_word(std::string slug) {
  if (slug.size() <= kMostSlugBytes) return slug;
  const std::size_t dash = slug.rfind('-', kMostSlugBytes);
  slug.resize(dash == std::string::npos ? kMostSlugBytes : dash);
  return slug;
}

}  // namespace

bool is_valid_id(std::string_view id) {
  if (id.empty() || id.size() > kMostIdBytes || id[0] == '-') return false;
  const bool clean = std::all_of(id.begin(), id.end(), [](char c) { return is_id_letter(c) || c == '-'; });
  return clean && !is_device(id) && id != kTeam && id != kRelationship;
}

std::string slug(std::string_view text) {
  std::string made;
  bool between_words = false;
  for (const CodePoint& point : code_points(fold(text))) {
    if (point.value == '\'' || point.value == U'’') continue;
    if (point.value >= 0x80 || !is_id_letter(static_cast<char>(point.value))) {
      between_words = true;
      continue;
    }
    if (between_words && !made.empty()) made += '-';
    between_words = false;
    made += static_cast<char>(point.value);
  }
  return cut_at_word(std::move(made));
}

bool is_stand_in(std::string_view id) {
  const std::string begin = slug(kStandIn) + "-";
  return id.starts_with(begin) && id.find_first_not_of("0123456789", begin.size()) == std::string_view::npos;
}

std::string random_part(const Random& random) {
  constexpr std::string_view kLetters = "bcdfghjkmnpqrstvwxyz23456789";
  constexpr auto kCount = static_cast<std::uint32_t>(kLetters.size());
  // The last, incomplete round would make some letters more frequent.
  constexpr std::uint32_t kEnd = std::numeric_limits<std::uint32_t>::max() / kCount * kCount;
  std::string part;
  while (part.size() < 4) {
    const std::uint32_t number = random();
    if (number < kEnd) part += kLetters[number % kCount];
  }
  return part;
}

}  // namespace crm
