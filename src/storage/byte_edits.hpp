// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace crm {

// Changes to the bytes of a file, gathered in any order and made at once. New text is given with LF and gets the line
// endings of the file.
class ByteEdits {
 public:
  explicit ByteEdits(std::string_view bytes);

  void replace(std::size_t begin, std::size_t end, std::string text);
  // Whole lines, behind the line that `offset` is in. The file's last line may lack its line break, and then still
  // does.
  void insert_lines_behind(std::size_t offset, std::string lines);
  // The lines from that of `first` to that of `last`.
  void remove_lines(std::size_t first, std::size_t last);

  std::string apply() const;

 private:
  struct Edit {
    std::size_t begin, end;
    std::string text;
  };

  std::string_view bytes_;
  bool has_crlf_;
  std::vector<Edit> edits_;
};

}  // namespace crm
