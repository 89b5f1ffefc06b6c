// SPDX-License-Identifier: MIT
#include "canonical_form.hpp"

#include "lines.hpp"
#include "yaml_refusal.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace crm {
namespace {

constexpr std::size_t kLongestKey = 64;
constexpr std::size_t kIndent = 2;
constexpr std::size_t kDeepest = 16;  // columns
constexpr std::array<std::string_view, 3> kNulls{"null", "Null", "NULL"};

struct Unusual {};

void expect(bool usual) {
  if (!usual) throw Unusual{};
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_in_key(char c) { return is_letter(c) || is_digit(c) || c == '_' || c == '-'; }
bool is_beyond_ascii(char c) { return static_cast<unsigned char>(c) >= 0x80; }

bool is_null(std::string_view text) { return std::find(kNulls.begin(), kNulls.end(), text) != kNulls.end(); }

bool is_plain(std::string_view text) {
  const char first = text.front();
  if (!is_letter(first) && !is_digit(first) && !is_beyond_ascii(first)) return false;
  if (text.back() == ' ' || text.back() == ':') return false;
  if (text.find(": ") != std::string_view::npos || text.find(" #") != std::string_view::npos) return false;
  return !is_null(text);
}

// Tells the record reader what a YAML parser would, line by line.
class CanonicalForm {
 public:
  explicit CanonicalForm(std::string_view bytes) : bytes_(bytes), reader_(bytes) {}

  Document read() {
    expect(bytes_.ends_with('\n'));
    read_map(0);
    expect(at_ == bytes_.size());
    return reader_.finish();
  }

 private:
  Mark here() const { return {at_, line_, static_cast<int>(at_ - line_begin_) + 1}; }

  // A key that ends in a colon; nothing if there is none here.
  std::string_view key_here() const {
    std::size_t end = at_;
    while (end < bytes_.size() && is_in_key(bytes_[end])) ++end;
    const bool is_key = end > at_ && is_letter(bytes_[at_]) && end - at_ <= kLongestKey && end + 1 < bytes_.size() &&
                        bytes_[end] == ':' && (bytes_[end + 1] == ' ' || bytes_[end + 1] == '\n');
    return bytes_.substr(at_, is_key ? end - at_ : 0);
  }

  void end_line() {
    expect(bytes_[at_] == '\n');
    line_begin_ = ++at_;
    ++line_;
  }

  // From the beginning of a line to behind its indent; false if it is indented less, or there is none.
  bool is_at(std::size_t indent) {
    const std::size_t text = std::min(bytes_.find_first_not_of(' ', line_begin_), bytes_.size());
    expect(text - line_begin_ <= indent);
    at_ = text;
    return text - line_begin_ == indent && text < bytes_.size();
  }

  // Each of these ends where a line begins that is indented less than its own, or where the file does.
  void read_map(std::size_t indent) {
    expect(indent <= kDeepest);
    reader_.open(here(), NodeType::map, Layout::block);
    do {
      const std::string_view key = key_here();
      expect(!key.empty() && !is_null(key));
      reader_.take_scalar(here(), std::string(key));
      at_ += key.size() + 1;
      read_value(indent);
    } while (is_at(indent));
    reader_.close();
  }

  void read_value(std::size_t indent) {
    if (bytes_[at_] == ' ') {
      ++at_;
      return read_scalar();
    }
    end_line();
    expect(is_at(indent + kIndent));
    if (bytes_[at_] == '-')
      read_list(indent + kIndent);
    else
      read_map(indent + kIndent);
  }

  void read_list(std::size_t indent) {
    reader_.open(here(), NodeType::list, Layout::block);
    do {
      expect(bytes_.substr(at_, kIndent) == "- ");
      at_ += kIndent;
      if (key_here().empty())
        read_scalar();
      else
        read_map(indent + kIndent);
    } while (is_at(indent));
    reader_.close();
  }

  // To the end of the line.
  void read_scalar() {
    const Mark mark = here();
    const std::string_view rest = bytes_.substr(at_, line_end(bytes_, at_) - at_);
    expect(!rest.empty() && rest.find_first_of("\t\r") == std::string_view::npos);
    std::string_view text = rest;
    if (rest.front() == '"') {
      expect(rest.size() > 1 && rest.find_first_of("\"\\", 1) == rest.size() - 1 && rest.back() == '"');
      text = rest.substr(1, rest.size() - 2);
    } else {
      expect(is_plain(rest));
    }
    reader_.take_scalar(mark, std::string(text));
    at_ += rest.size();
    end_line();
  }

  std::string_view bytes_;
  RecordReader reader_;
  std::size_t at_ = 0;
  std::size_t line_begin_ = 0;
  int line_ = 1;
};

}  // namespace

std::optional<Document> read_canonical(std::string_view bytes) {
  try {
    return CanonicalForm(bytes).read();
  } catch (const Unusual&) {
    return std::nullopt;
  } catch (const Refusal&) {
    return std::nullopt;
  }
}

}  // namespace crm
