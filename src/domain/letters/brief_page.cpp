// SPDX-License-Identifier: MIT
#include "brief_parts.hpp"

#include "crm/figures.hpp"
#include "crm/text.hpp"

#include <fmt/format.h>

namespace crm::letters {

namespace {

constexpr std::size_t kMostNotes = 2;

std::string in_one_line(const std::vector<std::string>& texts) { return shortened(join(texts, "; ")); }

void add_person(BriefPage& page, const View& view, const Stakeholder& person) {
  page.name = person.name;
  page.role = person.title;
  if (person.title.find(person.org) == std::string::npos) page.role += (person.title.empty() ? "" : ", ") + person.org;
  page.boss = person.manager.empty() ? person.answers_to : display_name(view.project, person.manager);
  page.today = view.today;
  page.goals = in_one_line(person.goals);
  page.measures = in_one_line(person.success_measures);
  page.pains = in_one_line(person.pain_points);
  std::vector<std::string> likes;
  const Preferences& prefers = person.prefers;
  if (prefers.channel) likes.emplace_back(name_of(*prefers.channel));
  if (prefers.style) likes.emplace_back(name_of(*prefers.style));
  if (prefers.detail) likes.emplace_back(name_of(*prefers.detail));
  if (!prefers.times.empty()) likes.push_back(prefers.times);
  if (!prefers.language.empty()) likes.push_back("in " + prefers.language);
  page.likes = shortened(join(likes, ", "));
}

// Private notes that still serve, newest first.
std::vector<std::string> notes_in_use(const View& view, const PrivateNotes& kept) {
  std::vector<const PrivateNote*> in_use;
  for (const PrivateNote& note : kept.notes)
    if (!note.until || *note.until >= view.today) in_use.push_back(&note);
  std::stable_sort(in_use.begin(), in_use.end(),
                   [](const PrivateNote* a, const PrivateNote* b) { return a->date > b->date; });
  std::vector<std::string> notes;
  notes.reserve(in_use.size());
  for (const PrivateNote* note : in_use)
    notes.push_back(fmt::format("{}: {}", to_short_words(*note->date), shortened(note->note)));
  keep_first(notes, kMostNotes);
  return notes;
}

std::string told_of(const RelationTo& relation, std::string words) {
  return shortened(relation.note.empty() ? words : words + ": " + relation.note);
}

// Those that are noted with the person, then those that are noted with others and not here, too.
std::vector<std::string> relations_of(const View& view, const Stakeholder& person) {
  const PrivateNotes* kept = find_private(view.project, person.info.id);
  std::vector<std::string> relations;
  if (kept)
    for (const RelationTo& relation : kept->relations)
      relations.push_back(
          told_of(relation, fmt::format("{} {}", phrase_of(relation.as), display_name(view.project, relation.with))));
  const auto is_noted_here = [&](const std::string& other, const RelationTo& relation) {
    return kept && std::any_of(kept->relations.begin(), kept->relations.end(), [&](const RelationTo& mine) {
             return mine.with == other && mine.as == relation.as;
           });
  };
  for (const PrivateNotes& notes : view.project.private_notes)
    for (const RelationTo& relation : notes.relations)
      if (relation.with == person.info.id && !is_noted_here(notes.info.id, relation))
        relations.push_back(told_of(relation, fmt::format("{} {} {}", display_name(view.project, notes.info.id),
                                                          phrase_of(relation.as), person.name)));
  keep_first(relations, kMostNotes);
  return relations;
}

void add_private(BriefPage& page, const View& view, const Stakeholder& person) {
  page.relations = relations_of(view, person);
  const PrivateNotes* kept = find_private(view.project, person.info.id);
  if (!kept) return;
  if (handle_with_care(view, person.info.id)) page.gently_until = kept->care_until;
  page.politics = shortened(kept->politics);
  page.notes = notes_in_use(view, *kept);
}

// The last talk; the last contact of any kind where there was none.
const Interaction* last_contact(const View& view, std::string_view person) {
  const Interaction* last = nullptr;
  for (const Interaction& contact : view.project.interactions) {
    if (!contact.involves(person) || !contact.kind) continue;
    const bool better = last && is_two_way(*contact.kind) && !is_two_way(*last->kind);
    const bool worse = last && !is_two_way(*contact.kind) && is_two_way(*last->kind);
    if (!last || better || (!worse && *contact.date >= *last->date)) last = &contact;
  }
  return last;
}

void add_contact(BriefPage& page, const View& view, const Stakeholder& person) {
  for (const Interaction& contact : view.project.interactions)
    if (contact.kind == InteractionKind::update && contact.involves(person.info.id))
      page.last_update = std::max(page.last_update, contact.date);
  const Interaction* last = last_contact(view, person.info.id);
  if (!last) return;
  page.last_contact = last->date;
  page.contact =
      shortened(fmt::format("{}{}{}", name_of(*last->kind), last->summary.empty() ? "" : ": ", last->summary));
  page.said = shortened(last->said);
  page.unsaid = shortened(last->unsaid);
  page.our_side = shortened(last->our_side);
  page.their_side = shortened(last->their_side);
}

// The latest answer that has the score.
template <class Score>
std::optional<int> latest(const View& view, std::string_view person, Score score) {
  const Feedback* last = nullptr;
  for (const Feedback& feedback : view.project.feedback)
    if (feedback.from == person && feedback.answered && feedback.*score &&
        (!last || *feedback.answered >= *last->answered))
      last = &feedback;
  return last ? last->*score : std::nullopt;
}

void add_standing(BriefPage& page, const View& view, const Stakeholder& person) {
  const StakeholderFigures figures = figures_of(view, person);
  const Rate kept{figures.kept, figures.kept + figures.missed};
  page.kept = "no promise settled yet";
  if (kept.percent())
    page.kept = fmt::format("kept {} of {} ({:.1f} %)", kept.n, count_of(kept.of, "promise"), *kept.percent());
  page.goodwill = fmt::format("{} ({} given, {} drawn)", figures.goodwill.total(), figures.goodwill.deposits,
                              figures.goodwill.withdrawals);
  std::vector<std::string> scores;
  if (const auto csat = latest(view, person.info.id, &Feedback::csat))
    scores.push_back(fmt::format("CSAT {} of 5", *csat));
  if (const auto nps = latest(view, person.info.id, &Feedback::nps))
    scores.push_back(fmt::format("NPS {} of 10", *nps));
  if (const auto ces = latest(view, person.info.id, &Feedback::ces)) scores.push_back(fmt::format("CES {} of 7", *ces));
  page.scores = join(scores, ", ");
  const Engagement& engagement = person.engagement;
  if (engagement.current) page.engagement = name_of(*engagement.current);
  if (engagement.current && engagement.desired && engagement.current != engagement.desired)
    page.engagement += fmt::format(", wished for: {}", name_of(*engagement.desired));
}

// A conflict is with the other one's promise as well.
bool is_about(const View& view, const FollowUp& f, const std::string& person) {
  if (f.stakeholder == person) return true;
  const Promise* other = f.rule->id == "conflict" ? find_promise(view.project, f.related.front()) : nullptr;
  return other && other->to == person;
}

}  // namespace

std::string shortened(std::string_view text, int columns) {
  return cut_to_width(trim(join(split_lines(text), " ")), columns);
}

void keep_first(std::vector<std::string>& items, std::size_t most) {
  if (items.size() <= most) return;
  const std::size_t rest = items.size() - (most - 1);
  items.resize(most - 1);
  items.push_back(fmt::format("and {} more", rest));
}

BriefPage brief_page(const View& view, const Stakeholder& person) {
  BriefSource source{view, person, {}};
  for (FollowUp& f : follow_ups(view))
    if (!f.snoozed && is_about(view, f, person.info.id)) source.follow_ups.push_back(std::move(f));
  BriefPage page;
  add_person(page, view, person);
  add_private(page, view, person);
  page.we_owe = debts_to(source);
  page.they_owe = debts_of(source);
  page.open = open_matters(source);
  add_contact(page, view, person);
  add_standing(page, view, person);
  page.ask = questions_for(source);
  page.thank = thanks_for(source);
  return page;
}

}  // namespace crm::letters
