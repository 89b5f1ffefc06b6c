// SPDX-License-Identifier: MIT
#include "import_plan.hpp"

#include "cli/field_path.hpp"
#include "known_records.hpp"

#include "crm/error.hpp"
#include "crm/references.hpp"
#include "crm/text.hpp"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

namespace crm::cli {
namespace {

using Record = KnownRecords::Record;
using Fate = ImportPlan::Fate;

bool is_stakeholder(const Kind& kind) { return kind.name == "stakeholder"; }

class Planner {
 public:
  Planner(Session& session, const Kind& kind, const std::string& file)
      : session_(session), kind_(kind), file_(file), project_(session.project().project), known_(kind, project_) {}

  ImportPlan plan(const ImportedTable& table) {
    std::vector<std::pair<const ImportedRow*, Record>> rows;
    for (const ImportedRow& row : table.rows)
      attempt(row.line, [&] {
        const Record record = kind_.type->copy(kind_.type->blank);
        fill(record.get(), row, project_, Pass::all_but_own_kind);
        known_.claim(record.get());
        rows.emplace_back(&row, record);
      });
    for (const auto& [row, record] : rows) attempt(row->line, [&, row = row, record = record] { enter(*row, record); });
    Project with_names = project_;
    for (const Item& item : items_)
      if (item.is_new) kind_.add(with_names, info_of(item));
    sort_records(with_names);
    for (Item& item : items_)
      attempt(item.row->line, [&] { fill(item.record.get(), *item.row, with_names, Pass::own_kind); });
    for (const Item& item : items_) judge(item);
    check();
    if (plan_.problems.empty()) add_changes();
    return std::move(plan_);
  }

 private:
  enum class Pass { all_but_own_kind, own_kind };

  struct Item {
    const ImportedRow* row;
    std::string id;
    Record record;    // what the row says, on top of what is there
    Record existing;  // null for a new record
    bool is_new;
  };

  template <class Work>
  void attempt(int line, Work work) {
    try {
      work();
    } catch (const Error& error) {
      plan_.problems.push_back({{file_, line, 0}, "import", Severity::error, error.message, error.hint, {}});
    }
  }

  // Gives the record the row's values; a list is replaced as a whole.
  void fill(void* record, const ImportedRow& row, const Project& project, Pass pass) const {
    std::set<std::string> begun;
    for (const auto& [path, text] : row.values) {
      const FieldIn place = follow_path(kind_, record, path);
      const Field& field = *place.field;
      if (names_kind(field.refers, kind_.name) != (pass == Pass::own_kind)) continue;
      if (begun.insert(path).second) field.type->assign(field.get_mutable(place.record), field.get(place.blank));
      set_field(field, place.record, resolve_reference(project, field.refers, text));
    }
    if (!is_stakeholder(kind_)) settle_sides(*static_cast<Promise*>(record));
  }

  static void settle_sides(Promise& promise) {
    if (promise.by.empty() && !promise.to.empty() && promise.to != kTeam) promise.by = kTeam;
    if (promise.to.empty() && !promise.by.empty() && promise.by != kTeam) promise.to = kTeam;
  }

  void enter(const ImportedRow& row, const Record& record) {
    const std::string known_id = row.id.empty() ? known_.id_of(record.get()) : row.id;
    if (const Record there = known_.find(known_id)) {
      const Record changed = kind_.type->copy(there.get());
      fill(changed.get(), row, project_, Pass::all_but_own_kind);
      known_.adopt_spelling(changed.get(), there.get());
      items_.push_back({&row, known_id, changed, there, false});
      return;
    }
    if (!row.lost.empty())
      throw Error(
          ErrorKind::usage,
          fmt::format("a file cannot bring {}, and without them this would be another record", quoted(row.lost)),
          fmt::format("copy the files of {}/, or import it without them: --map {}=", kind_.folder, row.lost));
    set_defaults(record.get());
    const std::string id = new_id(row, record.get());
    items_.push_back({&row, id, record, nullptr, true});
    known_.add(id, record);
    known_.claim(record.get());
  }

  void set_defaults(void* record) {
    if (is_stakeholder(kind_)) {
      auto& person = *static_cast<Stakeholder*>(record);
      if (!person.added) person.added = session_.on();
    } else {
      auto& promise = *static_cast<Promise*>(record);
      if (!promise.made && !promise.requested) promise.made = session_.on();
    }
  }

  std::string name_of_record(const void* record) const {
    return is_stakeholder(kind_) ? static_cast<const Stakeholder*>(record)->name
                                 : static_cast<const Promise*>(record)->what;
  }

  std::string new_id(const ImportedRow& row, const void* record) {
    if (!row.id.empty()) {
      session_.check_new_id(row.id);
      return row.id;
    }
    const std::string words = slug(name_of_record(record));
    std::string id = session_.new_id(kind_, words, session_.today());
    while (known_.find(id)) id = fmt::format("{}-{}", words, random_part(session_.context().random));
    return id;
  }

  RecordInfo info_of(const Item& item) const {
    return {item.id, fmt::format("{}/{}.yaml", kind_.folder, item.id), write_any({&kind_, item.record.get()})};
  }

  void judge(const Item& item) {
    ImportPlan::Row& row = plan_.rows.emplace_back();
    row.line = item.row->line;
    row.id = item.id;
    row.name = name_of_record(item.record.get());
    if (item.is_new) return;
    for (const Field& field : kind_.fields())
      if (!equal(*field.type, field.get(item.record.get()), field.get(item.existing.get())))
        row.differs.emplace_back(field.name);
    row.fate = row.differs.empty() ? Fate::unchanged : Fate::skipped;
  }

  // As `validate` would, with the lines of the imported file.
  void check() {
    Project after = project_;
    std::map<std::string, int> lines;
    std::vector<Problem> problems;
    for (const Item& item : items_) {
      if (!item.is_new) continue;
      const RecordInfo info = info_of(item);
      lines[info.file] = item.row->line;
      for (Problem& problem : kind_.add(after, info)) problems.push_back(std::move(problem));
    }
    sort_records(after);
    for (Problem& problem : check_project(after, session_.real_today())) problems.push_back(std::move(problem));
    for (Problem& problem : problems) {
      const auto line = lines.find(problem.where.file);
      if (line == lines.end() || problem.severity == Severity::warning) continue;
      problem.where = {file_, line->second, 0};
      plan_.problems.push_back(std::move(problem));
    }
    std::stable_sort(plan_.problems.begin(), plan_.problems.end(),
                     [](const Problem& a, const Problem& b) { return a.where.line < b.where.line; });
  }

  void add_changes() {
    std::vector<const Item*> created;
    std::vector<NamedDocument> documents;
    for (const Item& item : items_)
      if (item.is_new) {
        created.push_back(&item);
        documents.push_back({item.id, info_of(item).source});
      }
    for (const std::size_t i : named_first(kind_, documents))
      plan_.changes.push_back(session_.create(kind_, created[i]->id, created[i]->record.get()));
  }

  Session& session_;
  const Kind& kind_;
  const std::string& file_;
  const Project& project_;
  KnownRecords known_;
  std::vector<Item> items_;
  ImportPlan plan_;
};

}  // namespace

ImportPlan plan_import(Session& session, const Kind& kind, const ImportedTable& table, const std::string& file) {
  return Planner(session, kind, file).plan(table);
}

}  // namespace crm::cli
