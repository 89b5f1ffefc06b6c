// SPDX-License-Identifier: MIT
#include "yaml_parse.hpp"

#include "canonical_form.hpp"
#include "lines.hpp"
#include "record_reader.hpp"
#include "yaml_bytes.hpp"
#include "yaml_refusal.hpp"

#include <istream>
#include <streambuf>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace crm {
namespace {

class ViewBuffer final : public std::streambuf {
 public:
  explicit ViewBuffer(std::string_view bytes) {
    char* const begin = const_cast<char*>(bytes.data());  // a get area is never written to
    setg(begin, begin, begin + bytes.size());
  }
};

class RecordHandler final : public YAML::EventHandler {
 public:
  RecordHandler(RecordReader& reader, std::size_t base) : reader_(reader), base_(base) {}

  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t) override { reader_.take_null(in_file(mark)); }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { reader_.take_alias(in_file(mark)); }
  void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t, const std::string& text) override {
    reader_.take_scalar(in_file(mark), text);
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value style) override {
    reader_.open(in_file(mark), NodeType::list, style_of(style));
  }
  void OnSequenceEnd() override { reader_.close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                  YAML::EmitterStyle::value style) override {
    reader_.open(in_file(mark), NodeType::map, style_of(style));
  }
  void OnMapEnd() override { reader_.close(); }

 private:
  static Layout style_of(YAML::EmitterStyle::value style) {
    return style == YAML::EmitterStyle::Flow ? Layout::flow : Layout::block;
  }
  Mark in_file(const YAML::Mark& mark) const {
    return {base_ + static_cast<std::size_t>(mark.pos), mark.line + 1, mark.column + 1};
  }

  RecordReader& reader_;
  std::size_t base_;
};

// There must be no second document.
class NothingMore final : public YAML::EventHandler {
 public:
  explicit NothingMore(std::size_t base) : base_(base) {}
  void OnDocumentStart(const YAML::Mark& mark) override {
    throw Refusal{base_ + static_cast<std::size_t>(mark.pos), "second-document", "the record has ended before this",
                  "take out what is too much, or move it to a file of its own"};
  }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
  void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
  void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override {}
  void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {}
  void OnSequenceEnd() override {}
  void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {}
  void OnMapEnd() override {}

 private:
  std::size_t base_;
};

// yaml-cpp never ends on a stray comma when it is asked again and again, so it is asked exactly twice.
void read_one_document(std::string_view bytes, std::size_t base, RecordReader& reader) {
  ViewBuffer buffer(bytes.substr(base));
  std::istream in(&buffer);
  YAML::Parser parser(in);
  RecordHandler handler(reader, base);
  parser.HandleNextDocument(handler);
  NothingMore nothing_more(base);
  parser.HandleNextDocument(nothing_more);
}

}  // namespace

Parsed parse_yaml(std::string_view bytes, const std::string& file) {
  Parsed parsed;
  parsed.problems = check_bytes(bytes, file);
  if (!parsed.problems.empty()) return parsed;
  if (auto document = read_canonical(bytes)) return {std::move(*document), {}};
  return parse_strictly(bytes, file);
}

Parsed parse_strictly(std::string_view bytes, const std::string& file) {
  Parsed parsed;
  const std::size_t base = byte_order_mark_size(bytes);  // yaml-cpp's marks are exact without it
  RecordReader reader(bytes);
  try {
    read_one_document(bytes, base, reader);
    parsed.document = reader.finish();
  } catch (const Refusal& refusal) {
    parsed.problems.push_back(problem_at(bytes, file, refusal));
  } catch (const YAML::Exception& error) {
    parsed.problems.push_back(problem_at(bytes, file, explain(error, bytes, base, reader.seen())));
  }
  return parsed;
}

}  // namespace crm
