// SPDX-License-Identifier: MIT
// Words of a text, replaced by others.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace crm {

// Finds phrases as whole words, a space standing for any spaces and line breaks. Where several match, the longest wins.
class Replacer {
 public:
  enum class Match {
    any_case,  // whatever its case and accents: "MAYA CHEN", "José" for "jose"
    as_is,     // for words that may mean something else in lower case: Will, May
  };
  void replace(std::string_view phrase, std::string with, Match match);
  // A longer phrase that stays as it is: "Maya Lopez", where "Maya" is replaced.
  void keep(std::string_view phrase);

  struct Result {
    std::string text;
    int count = 0;  // of phrases replaced
  };
  Result in(std::string_view text) const;

 private:
  struct Phrase {
    std::string words;
    std::string with;
    Match match;
    bool stays;
  };
  void add(Phrase phrase);

  std::vector<Phrase> phrases_;  // the longest first
};

}  // namespace crm
