// SPDX-License-Identifier: MIT
// Edits of files whose keys stand in an order of their own: where new keys go, and that everything else stays.
#include "crm/text.hpp"
#include "crm/yaml.hpp"

#include <algorithm>
#include <optional>
#include <random>
#include <set>

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace crm;

namespace {

// The values of a map, in the order of its table; the keys are k0, k1, …
using Values = std::vector<std::optional<std::string>>;

constexpr std::size_t kPart = 4, kItems = 7;  // their places in the table, in which k4 and k7 are not scalars

struct Record {
  Values values = Values(10);
  Values part = Values(5);
  std::vector<Values> items;
  friend bool operator==(const Record&, const Record&) = default;
};

bool is_empty(const Values& values) {
  return std::none_of(values.begin(), values.end(), [](const auto& value) { return value.has_value(); });
}

std::string key_of(std::size_t place) { return fmt::format("k{}", place); }

void write(DocumentBuilder& out, const Values& values) {
  for (std::size_t i = 0; i < values.size(); ++i)
    if (values[i]) out.scalar(key_of(i), *values[i]);
}

// As a field table would write it.
Document document_of(const Record& record) {
  DocumentBuilder out;
  for (std::size_t i = 0; i < record.values.size(); ++i) {
    if (record.values[i]) out.scalar(key_of(i), *record.values[i]);
    if (i == kPart && !is_empty(record.part)) {
      out.open(key_of(i), NodeType::map);
      write(out, record.part);
      out.close();
    }
    if (i == kItems && !record.items.empty()) {
      out.open(key_of(i), NodeType::list);
      for (const Values& item : record.items) {
        out.open({}, NodeType::map);
        write(out, item);
        out.close();
      }
      out.close();
    }
  }
  return out.finish();
}

Values values_in(const Document& document, std::size_t map, std::size_t size) {
  Values values(size);
  for (std::size_t i = 0; i < size; ++i)
    if (const auto found = document.find(map, key_of(i)); found && document[*found].type == NodeType::text)
      values[i] = document[*found].text;
  return values;
}

Record record_in(const Document& document) {
  Record record;
  record.values = values_in(document, 0, record.values.size());
  if (const auto part = document.find(0, key_of(kPart))) record.part = values_in(document, *part, record.part.size());
  if (const auto items = document.find(0, key_of(kItems)))
    for (const std::size_t item : document.children(*items)) record.items.push_back(values_in(document, item, 4));
  return record;
}

class Maker {
 public:
  explicit Maker(unsigned seed) : random_(seed) {}

  std::size_t below(std::size_t n) { return random_() % n; }
  bool one_in(std::size_t n) { return below(n) == 0; }

  std::string value() { return fmt::format("v{}{}", ++count_, one_in(6) ? ": quoted" : ""); }

  Values values(std::size_t size) {
    Values all(size);
    for (auto& one : all)
      if (!one_in(3)) one = value();
    return all;
  }

  Record record() {
    Record made;
    made.values = values(made.values.size());
    made.values[kPart].reset(), made.values[kItems].reset();
    if (!one_in(3)) made.part = values(made.part.size());
    for (std::size_t i = below(4); i > 0; --i) made.items.push_back(values(4));
    settle(made);
    return made;
  }

  void change(Values& values) {
    for (auto& value_of : values)
      if (one_in(4)) value_of = one_in(2) ? std::nullopt : std::optional(value());
  }

  Record changed(Record record) {
    change(record.values);
    record.values[kPart].reset(), record.values[kItems].reset();
    if (one_in(2)) change(record.part);
    // Which item is which cannot be seen where some change and others go.
    if (one_in(3) && !record.items.empty())
      record.items.erase(record.items.begin() + static_cast<std::ptrdiff_t>(below(record.items.size())));
    else
      for (Values& item : record.items)
        if (Values after = item; change(after), !is_empty(after)) item = after;
    if (one_in(4)) record.items.push_back(values(4));
    settle(record);
    return record;
  }

  // The record by hand: keys in any order, comments, blank lines, keys of others.
  std::string file(const Record& record) {
    std::string text = one_in(2) ? "# top\n" : "";
    for (const std::size_t i : shuffled(record.values.size())) {
      text += remark("");
      if (record.values[i]) text += line("", i, *record.values[i]);
      if (i == kPart && !is_empty(record.part)) text += key_of(i) + ":\n" + map(record.part, "  ");
      if (i != kItems || record.items.empty()) continue;
      text += key_of(i) + ":\n";
      for (const Values& item : record.items) text += map(item, "    ").replace(2, 1, "-");
    }
    return text + "x-last: 1\n" + (one_in(2) ? "# end\n" : "");
  }

 private:
  // An item without a key would be a text.
  static void settle(Record& record) {
    std::erase_if(record.items, is_empty);
  }

  std::vector<std::size_t> shuffled(std::size_t size) {
    std::vector<std::size_t> places(size);
    for (std::size_t i = 0; i < size; ++i) places[i] = i;
    if (!one_in(3)) std::shuffle(places.begin(), places.end(), random_);
    return places;
  }

  std::string remark(const std::string& margin) {
    if (one_in(8)) return fmt::format("{}# remark {}\n", margin, ++count_);
    if (one_in(8)) return fmt::format("{}x-{}: other\n", margin, ++count_);
    return one_in(8) ? "\n" : "";
  }

  std::string line(const std::string& margin, std::size_t place, const std::string& value) {
    const bool is_plain = value.find(':') == std::string::npos;
    return fmt::format("{}{}: {}{}\n", margin, key_of(place), is_plain ? value : '"' + value + '"',
                       one_in(4) ? "  # so" : "");
  }

  std::string map(const Values& values, const std::string& margin) {
    std::string text;
    for (const std::size_t i : shuffled(values.size()))
      if (values[i]) text += (text.empty() ? "" : remark(margin)) + line(margin, i, *values[i]);
    return text;
  }

  std::mt19937 random_;
  int count_ = 0;
};

bool has_line(const std::vector<std::string>& lines, std::size_t& from, const std::string& wanted) {
  const auto found = std::find(lines.begin() + static_cast<std::ptrdiff_t>(from), lines.end(), wanted);
  if (found == lines.end()) return false;
  from = static_cast<std::size_t>(found - lines.begin()) + 1;
  return true;
}

// Values are unique, so a line tells by its value whether it had to go.
std::set<std::string> values_of(const Record& record) {
  std::set<std::string> all;
  const auto add = [&](const Values& values) {
    for (const auto& value : values)
      if (value) all.insert(*value);
  };
  add(record.values);
  add(record.part);
  for (const Values& item : record.items) add(item);
  return all;
}

// "" where the line holds no value.
std::string value_in(const std::string& line) {
  const std::size_t at = line.find(": ");
  if (at == std::string::npos || line.find("x-") != std::string::npos || line.find('#') < at) return {};
  std::string value = line.substr(at + 2, line.find("  #") - at - 2);
  if (value.starts_with('"')) value = value.substr(1, value.size() - 2);
  return value;
}

// What stands behind a dash may move to it or away from it.
std::string without_margin(const std::string& line) {
  const std::size_t at = line.find_first_not_of(' ');
  const bool is_item = line.size() > 4 && (line.starts_with("    ") || line.starts_with("  - "));
  return is_item ? line.substr(line[at] == '-' ? at + 2 : at) : line;
}

std::vector<std::string> lines_without_margin(const std::string& text) {
  std::vector<std::string> lines = split_lines(text);
  for (std::string& line : lines) line = without_margin(line);
  return lines;
}

// Lines of values that both records have, and at the top remarks and keys of others, stay as they are and in their
// order.
void check_untouched(const std::string& before, const std::string& after, const Record& was, const Record& is) {
  const auto old_values = values_of(was), new_values = values_of(is);
  const auto new_lines = lines_without_margin(after);
  std::size_t from = 0;
  for (const std::string& line : split_lines(before)) {
    const std::string value = value_in(line);
    const bool is_inside = (line.empty() || line.starts_with(' ')) && value.empty();
    const bool is_head = line.ends_with(":");
    if (is_inside || is_head || (!value.empty() && !new_values.contains(value))) continue;
    INFO("lost or changed: ", line);
    CHECK(has_line(new_lines, from, without_margin(line)));
  }
}

// Those of the record, in the order of the file: a map may stay for the sake of another's keys in it.
std::vector<std::string> own_keys(const Document& file, const Record& record) {
  const Document table = document_of(record);
  std::vector<std::string> keys;
  for (const std::size_t child : file.children(0))
    if (table.find(0, file[child].key)) keys.push_back(file[child].key);
  return keys;
}

// A new key stands behind every key that the table puts before it, and right behind one of them.
void check_places(const Document& before, const Document& after, const Record& is) {
  const std::vector<std::string> keys = own_keys(after, is);
  for (std::size_t i = 0; i < keys.size(); ++i) {
    if (before.find(0, keys[i])) continue;
    INFO("new key: ", keys[i]);
    for (std::size_t later = i + 1; later < keys.size(); ++later) CHECK(keys[i] < keys[later]);
    if (i > 0) CHECK(keys[i - 1] < keys[i]);
  }
}

}  // namespace

TEST_CASE("a new key comes behind all that the table puts before it, whatever their order") {
  const auto with = [](Record record, std::size_t place) {
    record.values[place] = "new";
    return record;
  };
  Record record;
  record.values[1] = "one", record.values[5] = "five", record.values[6] = "six";
  const auto edited = [&](const std::string& file, std::size_t place) {
    return edit_yaml(file, parse_yaml(file, {}).document, document_of(record), document_of(with(record, place)));
  };
  CHECK(edited("k6: six\nk1: one\nk5: five\n# end\n", 9) == "k6: six\nk1: one\nk5: five\nk9: new\n# end\n");
  CHECK(edited("k6: six\nk1: one # 1\n\nk5: five\n", 3) == "k6: six\nk1: one # 1\nk3: new\n\nk5: five\n");
  CHECK(edited("k6: six\nk1: one\nk5: five\n", 0) == "k0: new\nk6: six\nk1: one\nk5: five\n");
  CHECK(edited("k1: one\nk5: five\nk6: six\nx-mine: 1\n", 9) == "k1: one\nk5: five\nk6: six\nk9: new\nx-mine: 1\n");
}

TEST_CASE("random edits of files with keys in any order change what they mean to, and no other line") {
  for (unsigned seed = 1; seed <= 2000; ++seed) {
    Maker maker(seed);
    const Record was = maker.record();
    const Record is = maker.changed(was);
    std::string file = maker.file(was);
    if (maker.one_in(4)) file.pop_back();
    CAPTURE(seed);
    CAPTURE(file);
    const Parsed source = parse_yaml(file, {});
    REQUIRE(source.problems.empty());
    REQUIRE(record_in(source.document) == was);
    std::string edited;
    REQUIRE_NOTHROW(edited = edit_yaml(file, source.document, document_of(was), document_of(is)));
    CAPTURE(edited);
    const Document result = parse_yaml(edited, {}).document;
    CHECK(record_in(result) == is);
    check_untouched(file, edited, was, is);
    check_places(source.document, result, is);
  }
}
