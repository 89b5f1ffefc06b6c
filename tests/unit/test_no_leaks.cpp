// SPDX-License-Identifier: MIT
// A unique token in every team and private text of every record, and none of them in anything that a client may read.
#include "crm/client_report.hpp"
#include "crm/formats.hpp"
#include "crm/letters.hpp"
#include "crm/store.hpp"
#include "crm/templates.hpp"

#include <doctest/doctest.h>

namespace crm {
namespace {

constexpr std::string_view kToken = "zqtoken";

// Ids must go on naming what they name; the owner is client where somebody does or did something well.
bool may_hold_token(const Field& field) {
  return field.visibility != Visibility::client && field.refers == Refers::nothing && field.form == Form::free &&
         field.name != "owner";
}

void mark(std::span<const Field> fields, void* record, int& count);

void mark_value(const Type& type, void* value, bool hidden, int& count) {
  if (type.shape == Shape::text && hidden)
    *static_cast<std::string*>(value) = std::string(kToken) + std::to_string(++count);
  if (type.shape == Shape::map) mark(type.fields(), value, count);
  if (type.shape == Shape::list) {
    if (type.size(value) == 0 && type.item->shape == Shape::text) type.append(value);
    for (std::size_t i = 0; i < type.size(value); ++i)
      mark_value(*type.item, const_cast<void*>(type.at(value, i)), hidden, count);
  }
}

void mark(std::span<const Field> fields, void* record, int& count) {
  for (const Field& field : fields) {
    const bool nested =
        field.type->shape == Shape::map || (field.type->shape == Shape::list && field.type->item->shape == Shape::map);
    if (nested || may_hold_token(field))
      mark_value(*field.type, field.get_mutable(record), may_hold_token(field), count);
  }
}

Project marked_project() {
  const auto files = real_file_system();
  Project project = load_project(*files, std::string(CRM_TEST_DATA) + "/../golden/projects/studio").project;
  Retro retro;
  retro.info.id = "retro";
  retro.date = parse_iso_date("2026-11-20");
  retro.promises = {"p05-trail-3-launch-film-storyboard", "p01-autumn-catalogue-cover-three"};
  project.retros.push_back(retro);
  int count = 0;
  for (const AnyRecord& record : all_records(project))
    mark(record.kind->fields(), const_cast<void*>(record.record), count);
  REQUIRE(count > 300);
  project.retros.front().promises = retro.promises;
  return project;
}

void check_letter(LetterKind kind, const Document& letter) {
  const letters::LetterType& type = letters::letter_type(kind);
  const LetterAnswer answer =
      letter_answer(fill_template(built_in_template(kind), "built-in", type, letter), "maya@larkfield.example");
  CAPTURE(type.name);
  for (const Format& format : format_table()) {
    if (!format.letter) continue;
    CAPTURE(format.name);
    CHECK(format.letter(answer, {}).find(kToken) == std::string::npos);
  }
}

template <class Letter>
void check_letter(LetterKind kind, const Letter& letter) {
  check_letter(kind, write_record(letter));
}

void check_report(const letters::ClientReport& report) {
  for (const Format& format : format_table()) {
    if (!format.client_report) continue;
    CAPTURE(format.name);
    CHECK(format.client_report(report, {}).find(kToken) == std::string::npos);
  }
}

}  // namespace

TEST_CASE("no team or private text reaches a client") {
  const View view = view_on(marked_project(), *parse_iso_date("2026-11-21"));
  int apologies = 0;
  for (const Stakeholder& reader : view.project.stakeholders) {
    CAPTURE(reader.info.id);
    for (const Delay& delay : view.project.delays)
      check_letter(LetterKind::delay_notice, letters::delay_notice(view, delay, reader));
    check_letter(LetterKind::status_update, letters::status_update(view, reader));
    check_letter(LetterKind::outline, letters::outline(view, reader));
    check_letter(LetterKind::retro_recap, letters::retro_recap(view, view.project.retros.front(), reader));
    check_report(letters::client_report(view, reader));
    check_letter(LetterKind::feedback_request, letters::feedback_request(view, reader, nullptr));
    if (const Interaction* talk = letters::talk_to_play_back(view, reader.info.id))
      check_letter(LetterKind::playback, letters::playback(view, reader, *talk));
    for (const Promise& promise : view.project.promises) {
      if (promise.to != reader.info.id || !view.life(promise).owes_apology()) continue;
      ++apologies;
      check_letter(LetterKind::apology, letters::apology(view, reader, promise));
    }
  }
  CHECK(apologies > 0);
}

}  // namespace crm
