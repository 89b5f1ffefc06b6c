// SPDX-License-Identifier: MIT
#include "yaml_bytes.hpp"

#include "lines.hpp"

#include "crm/text.hpp"
#include "crm/yaml.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace crm {
namespace {

constexpr std::size_t kMostProblems = 20;
// No record has so many; the parser would need much time and memory to find that out.
constexpr std::ptrdiff_t kMostBracketsInALine = 20'000;
constexpr int kMostLines = 50'000;
constexpr std::string_view kKeepElsewhere = "keep long texts elsewhere, and link to them";

constexpr std::array<bool, 256> make_suspects() {
  std::array<bool, 256> suspects{};
  for (std::size_t byte = 0; byte < 256; ++byte)
    suspects[byte] = (byte < 0x20 && byte != '\t' && byte != '\n') || byte >= 0x7F;
  return suspects;
}
constexpr auto kSuspects = make_suspects();

bool is_suspect(char c) { return kSuspects[static_cast<unsigned char>(c)]; }

struct Fault {
  std::size_t column;  // from 0
  std::string_view rule;
  std::string message;
  std::string_view hint;
};

std::optional<Fault> character_fault(std::string_view line) {
  if (std::none_of(line.begin(), line.end(), is_suspect)) return std::nullopt;
  if (const auto offset = invalid_utf8(line))
    return Fault{*offset, "not-utf8", "this is not UTF-8", "save the file as UTF-8, for example with iconv"};
  const auto found = find_forbidden(line);
  if (!found) return std::nullopt;
  return Fault{found->offset, "control-character", forbidden_message(found->value), "take the character out"};
}

std::optional<Fault> indent_fault(std::string_view line) {
  const std::size_t indent = std::min(line.find_first_not_of(" \t"), line.size());
  const std::size_t tab = line.substr(0, indent).find('\t');
  if (tab == std::string_view::npos) return std::nullopt;
  return Fault{tab, "tab-indent", "a tab cannot indent a line", "indent with spaces"};
}

std::optional<Fault> bracket_fault(std::string_view line) {
  if (line.size() <= kMostBracketsInALine) return std::nullopt;
  const auto is_bracket = [](char c) { return c == '[' || c == '{'; };
  if (std::count_if(line.begin(), line.end(), is_bracket) <= kMostBracketsInALine) return std::nullopt;
  return Fault{0, "too-many-values", "the line has too many brackets", "write lists one item a line"};
}

// "---" and "..." at the beginning of a line, alone or before a space.
bool is_document_marker(std::string_view line, std::string_view marker) {
  return line.starts_with(marker) && (line.size() == marker.size() || is_blank(line[marker.size()]));
}

class Checker {
 public:
  Checker(std::string_view bytes, const std::string& file) : bytes_(bytes), file_(file) {}

  std::vector<Problem> check() {
    for (std::size_t begin = byte_order_mark_size(bytes_); begin < bytes_.size();) {
      ++line_number_;
      check_line(bytes_.substr(begin, line_end(bytes_, begin) - begin));
      begin = next_line(bytes_, begin);
      if (line_number_ == kMostLines && begin < bytes_.size())
        report("", {0, "too-large", "the file has more than 50,000 lines", kKeepElsewhere}, line_number_);
      if (line_number_ == kMostLines || problems_.size() >= kMostProblems) return std::move(problems_);
    }
    if (problems_.empty() && !has_content_)
      report("", {0, "empty", "the file holds no record", "write its fields, or remove the file"}, 1);
    return std::move(problems_);
  }

 private:
  void check_line(std::string_view line) {
    if (const auto fault = character_fault(line)) return report(line, *fault, line_number_);
    if (const auto fault = indent_fault(line)) return report(line, *fault, line_number_);
    if (const auto fault = bracket_fault(line)) return report(line, *fault, line_number_);
    const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
    if (is_conflict_marker(line))
      return report(line,
                    {indent, "conflict-marker", "a merge conflict was left here",
                     "keep the right version of the lines, and take the marker lines out"},
                    line_number_);
    if (indent == line.size() || line[indent] == '#') return;
    if (line.starts_with('%'))
      return report(
          line,
          {0, "directive", "YAML directives are not allowed", "take the line out, or put the text in double quotes"},
          line_number_);
    check_documents(line);
  }

  void check_documents(std::string_view line) {
    if (end_line_ != 0) {
      report_second(end_text_, end_line_);
      end_line_ = 0;
    } else if (is_document_marker(line, "...")) {
      end_line_ = line_number_;
      end_text_ = line;
    } else if (!is_document_marker(line, "---")) {
      has_content_ = true;
    } else if (has_start_ || has_content_) {
      report_second(line, line_number_);
    } else {
      has_start_ = true;
      has_content_ = skip_blanks(line, 3) < line.size();
    }
  }

  void report_second(std::string_view line, int number) {
    report(line,
           {0, "second-document", "a file holds one record, and here a second one begins",
            "move what follows to a file of its own"},
           number);
  }

  void report(std::string_view line, const Fault& fault, int number) {
    problems_.push_back({{file_, number, static_cast<int>(fault.column) + 1},
                         std::string(fault.rule),
                         Severity::error,
                         fault.message,
                         std::string(fault.hint),
                         std::string(line)});
  }

  std::string_view bytes_;
  const std::string& file_;
  std::vector<Problem> problems_;
  int line_number_ = 0;
  bool has_start_ = false;
  bool has_content_ = false;
  int end_line_ = 0;  // of a "...", behind which nothing may follow
  std::string_view end_text_;
};

Problem whole_file(const std::string& file, std::string_view rule, std::string message, std::string_view hint) {
  return {{file, 1, 1}, std::string(rule), Severity::error, std::move(message), std::string(hint), {}};
}

}  // namespace

std::optional<Forbidden> find_forbidden(std::string_view text) {
  if (std::none_of(text.begin(), text.end(), is_suspect)) return std::nullopt;
  for (const CodePoint& point : code_points(text))
    if (is_forbidden(point.value)) return Forbidden{point.offset, point.value};
  return std::nullopt;
}

std::string forbidden_message(char32_t value) {
  return fmt::format("the control character U+{:04X} is not allowed", static_cast<std::uint32_t>(value));
}

bool is_conflict_marker(std::string_view line) {
  const std::size_t indent = line.find_first_not_of(" \t");
  if (indent == std::string_view::npos) return false;
  line.remove_prefix(indent);
  for (const std::string_view marker : {"<<<<<<<", "|||||||", ">>>>>>>"})
    if (line.starts_with(marker)) return true;
  return line.starts_with("=======") && line.find_first_not_of(" \t", 7) == std::string_view::npos;
}

std::vector<Problem> check_bytes(std::string_view bytes, const std::string& file) {
  if (bytes.size() > kMaxRecordBytes)
    return {whole_file(file, "too-large", "the file is larger than 1 MiB", kKeepElsewhere)};
  if (bytes.starts_with("\xFE\xFF") || bytes.starts_with("\xFF\xFE"))
    return {whole_file(file, "not-utf8", "this is UTF-16, not UTF-8",
                       "save the file as UTF-8, or convert it with iconv -f UTF-16 -t UTF-8")};
  return Checker(bytes, file).check();
}

}  // namespace crm
