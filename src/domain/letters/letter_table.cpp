// SPDX-License-Identifier: MIT
#include "crm/letters.hpp"
#include "crm/pages.hpp"

namespace crm::letters {

namespace {

constexpr Visibility kClient = Visibility::client;

template <class Letter, std::size_t rows>
inline constexpr bool complete = member_count<Letter>() == rows;

}  // namespace

std::span<const Field> Reader::fields() {
  static constexpr std::array rows{
      field<&Reader::name>("name", kClient, "the reader's name"),
      field<&Reader::first_name>("first_name", kClient, "how the letter addresses them"),
      field<&Reader::address>("address", kClient, "their mail address"),
      field<&Reader::project>("project", kClient, "the project's name"),
      field<&Reader::team>("team", kClient, "our team's name"),
      field<&Reader::signer>("signer", kClient, "the project manager, who signs"),
      field<&Reader::today>("today", kClient, "the day of the letter"),
      field<&Reader::headline>("headline", kClient, "the reader wants the bottom line only"),
      field<&Reader::full>("full", kClient, "the reader wants everything"),
  };
  static_assert(complete<Reader, rows.size()>);
  return rows;
}

std::span<const Field> Item::fields() {
  static constexpr std::array rows{
      field<&Item::what>("what", kClient, "what is promised"),
      field<&Item::done_when>("done_when", kClient, "how both sides see that it is done"),
      field<&Item::due>("due", kClient, "the date now standing"),
      field<&Item::was>("was", kClient, "the date before it moved"),
      field<&Item::moved_to>("moved_to", kClient, "the new date that we propose"),
      field<&Item::done>("done", kClient, "the day of delivery"),
      field<&Item::not_right>("not_right", kClient, "the day of a delivery in time that was not right"),
      field<&Item::taken_back>("taken_back", kClient, "the day on which we took the promise back"),
      field<&Item::credit>("credit", kClient, "who did it well"),
      field<&Item::at_risk>("at_risk", kClient, "the date cannot be relied on"),
      field<&Item::late>("late", kClient, "the date has passed and it is not delivered"),
      field<&Item::answered>("answered", kClient, "answered for now: the next answer is due"),
      field<&Item::depends_on>("depends_on", kClient, "what it waits for that is late"),
  };
  static_assert(complete<Item, rows.size()>);
  return rows;
}

std::span<const Field> Choice::fields() {
  static constexpr std::array rows{
      field<&Choice::number>("number", kClient, "1, 2 or 3"),
      field<&Choice::title>("title", kClient, "the way out"),
      field<&Choice::date>("date", kClient, "the date it gives"),
      field<&Choice::cost>("cost", kClient, "what it costs the reader"),
      field<&Choice::recommended>("recommended", kClient, "true for the one that we recommend"),
  };
  static_assert(complete<Choice, rows.size()>);
  return rows;
}

std::span<const Field> DelayNotice::fields() {
  using L = DelayNotice;
  static constexpr std::array rows{
      field<&L::reader>("reader", kClient, "who reads and who signs"),
      field<&L::title>("title", kClient, "what slips, in one phrase"),
      field<&L::items>("items", kClient, "what slips"),
      field<&L::moved>("moved", kClient, "every move of their dates"),
      field<&L::several>("several", kClient, "it is more than one promise"),
      field<&L::decides>("decides", kClient, "the reader chooses among the options"),
      field<&L::passed>("passed", kClient, "the date has gone"),
      field<&L::undelivered>("undelivered", kClient, "and something was not delivered by then"),
      field<&L::holds>("holds", kClient, "the option that we recommend keeps the date"),
      field<&L::old_date>("old_date", kClient, "the date that was promised"),
      field<&L::new_date>("new_date", kClient, "the date that we propose"),
      field<&L::answer_by>("answer_by", kClient, "when we need the answer"),
      field<&L::answer_today>("answer_today", kClient, "that is the day of the letter"),
      field<&L::answer_passed>("answer_passed", kClient, "that day has gone"),
      field<&L::cause>("cause", kClient, "the public cause"),
      field<&L::impact>("impact", kClient, "what it means for the reader"),
      field<&L::on_track>("on_track", kClient, "what stays as promised"),
      field<&L::options>("options", kClient, "the ways out"),
      field<&L::recovery>("recovery", kClient, "who does what now"),
      field<&L::next_update>("next_update", kClient, "when they hear from us again"),
  };
  static_assert(complete<L, rows.size()>);
  return rows;
}

std::span<const Field> StatusUpdate::fields() {
  using L = StatusUpdate;
  static constexpr std::array rows{
      field<&L::reader>("reader", kClient, "who reads and who signs"),
      field<&L::light>("light", kClient, "red, amber or green"),
      field<&L::bottom_line>("bottom_line", kClient, "how it stands, in one sentence"),
      field<&L::needed>("needed", kClient, "what we need from the reader"),
      field<&L::revoked>("revoked", kClient, "what we took back since the last update"),
      field<&L::done>("done", kClient, "what was done since the last update"),
      field<&L::late>("late", kClient, "what is overdue to the reader"),
      field<&L::next>("next", kClient, "what comes next"),
      field<&L::more>("more", kClient, "how many more are open"),
      field<&L::in_doubt>("in_doubt", kClient, "what of that is at risk"),
      field<&L::informed>("informed", kClient, "what else they are informed of, late or at risk"),
      field<&L::changed>("changed", kClient, "dates that moved"),
      field<&L::moved>("moved", kClient, "every move of a date"),
      field<&L::warnings>("warnings", kClient, "open delays, with their options"),
      field<&L::since>("since", kClient, "the day of the last update"),
      field<&L::next_update>("next_update", kClient, "when they hear from us again"),
  };
  static_assert(complete<L, rows.size()>);
  return rows;
}

std::span<const Field> Outline::fields() {
  using L = Outline;
  static constexpr std::array rows{
      field<&L::reader>("reader", kClient, "who reads and who signs"),
      field<&L::shared_goal>("shared_goal", kClient, "what we and the client both want"),
      field<&L::milestones>("milestones", kClient, "the steps, by date"),
      field<&L::moved>("moved", kClient, "every move of a date"),
  };
  static_assert(complete<L, rows.size()>);
  return rows;
}

std::span<const Field> RetroRecap::fields() {
  using L = RetroRecap;
  static constexpr std::array rows{
      field<&L::reader>("reader", kClient, "who reads and who signs"),
      field<&L::scope>("scope", kClient, "what we looked back on"),
      field<&L::kept>("kept", kClient, "promises kept"),
      field<&L::missed>("missed", kClient, "promises missed"),
      field<&L::revoked>("revoked", kClient, "promises taken back in time"),
      field<&L::actions>("actions", kClient, "what we promise to change"),
      field<&L::next_update>("next_update", kClient, "when they hear the new date of what is late"),
  };
  static_assert(complete<L, rows.size()>);
  return rows;
}

std::span<const Field> FeedbackRequest::fields() {
  using L = FeedbackRequest;
  static constexpr std::array rows{
      field<&L::reader>("reader", kClient, "who reads and who signs"),
      field<&L::items>("items", kClient, "what it is about; none: working together"),
      field<&L::answer_by>("answer_by", kClient, "when an answer helps most"),
  };
  static_assert(complete<L, rows.size()>);
  return rows;
}

std::span<const Field> Playback::fields() {
  using L = Playback;
  static constexpr std::array rows{
      field<&L::reader>("reader", kClient, "who reads and who signs"),
      field<&L::met_on>("met_on", kClient, "the day of the talk"),
      field<&L::said>("said", kClient, "what they said"),
      field<&L::items>("items", kClient, "what was promised"),
      field<&L::answer_by>("answer_by", kClient, "when a correction helps most"),
  };
  static_assert(complete<L, rows.size()>);
  return rows;
}

std::span<const Field> Apology::fields() {
  using L = Apology;
  static constexpr std::array rows{
      field<&L::reader>("reader", kClient, "who reads and who signs"),
      field<&L::items>("items", kClient, "what was missed"),
      field<&L::missed>("missed", kClient, "the date that was missed"),
      field<&L::missed_before>("missed_before", kClient, "its dates before that were missed"),
      field<&L::moved>("moved", kClient, "every move of its date in time"),
      field<&L::cause>("cause", kClient, "the public cause"),
      field<&L::recovery>("recovery", kClient, "who does what now"),
      field<&L::next_update>("next_update", kClient, "when they hear from us again"),
  };
  static_assert(complete<L, rows.size()>);
  return rows;
}

namespace {

constexpr LetterType kTable[] = {
    {"delay-notice", LetterKind::delay_notice, "tells a delay early, with options", DelayNotice::fields},
    {"status-update", LetterKind::status_update, "how it stands, what is needed, what comes next",
     StatusUpdate::fields},
    {"outline", LetterKind::outline, "the steps, with dates", Outline::fields},
    {"retro-recap", LetterKind::retro_recap, "what a look back means for the client", RetroRecap::fields},
    {"feedback-request", LetterKind::feedback_request, "asks how it was", FeedbackRequest::fields},
    {"playback", LetterKind::playback, "reads our understanding back", Playback::fields},
    {"apology", LetterKind::apology, "apologises for a miss, and offers repair", Apology::fields},
    {"brief", LetterKind::brief, "our own page before a talk", BriefPage::fields},
    {"retro", LetterKind::retro, "our own page for a look back", RetroPage::fields},
};

}  // namespace

std::span<const LetterType> letter_table() { return kTable; }

const LetterType& letter_type(LetterKind kind) {
  for (const LetterType& type : kTable)
    if (type.kind == kind) return type;
  throw Error(ErrorKind::internal, "no such letter");
}

}  // namespace crm::letters
