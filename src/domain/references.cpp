// SPDX-License-Identifier: MIT
#include "crm/references.hpp"

#include "each_text.hpp"

#include <set>

namespace crm {
namespace {

// What it says of itself, or what the notes of the same id say of it.
bool is_its_own(const AnyRecord& record, const AnyRecord& target) {
  const bool its_notes = record.kind->name == "private" && target.kind->name == "stakeholder";
  return (record.kind == target.kind || its_notes) && record.info().id == target.info().id;
}

bool names_another(const Kind& kind, const NamedDocument& record, const std::set<std::string>& ids) {
  bool found = false;
  for_each_text(kind, record.document, [&](const Field& field, std::size_t node, const std::string&) {
    const std::string& text = record.document[node].text;
    found = found || (names_kind(field.refers, kind.name) && text != record.id && ids.contains(text));
  });
  return found;
}

void copy_kept(const Document& document, std::size_t at, const std::set<std::size_t>& kept, DocumentBuilder& builder) {
  const Node& node = document[at];
  if (kept.contains(at)) builder.scalar(node.key, node.text, node.type);
  if (node.type != NodeType::map && node.type != NodeType::list) return;
  builder.open(node.key, node.type);
  for (const std::size_t child : document.children(at)) copy_kept(document, child, kept, builder);
  builder.close_unless_empty();
}

}  // namespace

bool names_kind(Refers refers, std::string_view kind) {
  switch (refers) {
    case Refers::stakeholder:
    case Refers::party: return kind == "stakeholder";
    case Refers::promise:
    case Refers::promise_or_relationship: return kind == "promise";
    case Refers::sla:
    case Refers::nothing: return false;
  }
  return false;
}

std::vector<Reference> references_to(const Project& project, const AnyRecord& target) {
  const std::string& id = target.info().id;
  std::vector<Reference> found;
  for (const AnyRecord& record : all_records(project)) {
    if (is_its_own(record, target)) continue;
    const Document& source = record.info().source;
    for_each_text(*record.kind, source, [&](const Field& field, std::size_t node, const std::string& path) {
      if (names_kind(field.refers, target.kind->name) && source[node].text == id)
        found.push_back({record, path, source[node].line});
    });
  }
  return found;
}

Document with_references_renamed(const Kind& of, Document document, const Kind& kind, std::string_view id,
                                 const std::string& new_id) {
  for_each_text(of, document, [&](const Field& field, std::size_t node, const std::string&) {
    if (names_kind(field.refers, kind.name) && document[node].text == id) document.nodes[node].text = new_id;
  });
  return document;
}

Document with_texts_changed(const Kind& kind, Document document,
                            const std::function<std::string(const std::string&)>& changed) {
  for_each_text(kind, document, [&](const Field&, std::size_t node, const std::string&) {
    document.nodes[node].text = changed(document[node].text);
  });
  return document;
}

Document with_texts_kept(
    const Kind& kind, const Document& document,
    const std::function<bool(const Field&, const std::string& path, const std::string& text)>& keep) {
  std::set<std::size_t> kept;
  for_each_text(kind, document, [&](const Field& field, std::size_t node, const std::string& path) {
    if (keep(field, path, document[node].text)) kept.insert(node);
  });
  DocumentBuilder builder;
  for (const std::size_t child : document.children(0)) copy_kept(document, child, kept, builder);
  return builder.finish();
}

std::vector<std::size_t> named_first(const Kind& kind, const std::vector<NamedDocument>& records) {
  std::set<std::string> waiting;
  for (const NamedDocument& record : records) waiting.insert(record.id);
  std::vector<std::size_t> order;
  const auto take = [&](auto is_ready) {
    for (std::size_t i = 0; i < records.size(); ++i)
      if (waiting.contains(records[i].id) && is_ready(records[i])) {
        waiting.erase(records[i].id);
        order.push_back(i);
      }
  };
  while (!waiting.empty()) {
    const std::size_t before = waiting.size();
    take([&](const NamedDocument& record) { return !names_another(kind, record, waiting); });
    // They name each other: there is no right order.
    if (waiting.size() == before) take([](const NamedDocument&) { return true; });
  }
  return order;
}

}  // namespace crm
