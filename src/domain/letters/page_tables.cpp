// SPDX-License-Identifier: MIT
#include "crm/pages.hpp"

namespace crm::letters {

namespace {

constexpr Visibility kOurs = Visibility::team;

template <class Page, std::size_t rows>
inline constexpr bool complete = member_count<Page>() == rows;

}  // namespace

std::span<const Field> PromiseLine::fields() {
  using L = PromiseLine;
  static constexpr std::array rows{
      field<&L::id>("id", kOurs, "the promise's id"),
      field<&L::what>("what", kOurs, "what is promised"),
      field<&L::who>("who", kOurs, "the other side"),
      field<&L::owner>("owner", kOurs, "who does it"),
      field<&L::first_due>("first_due", kOurs, "the first date agreed"),
      field<&L::due>("due", kOurs, "the date now standing"),
      field<&L::delivered>("delivered", kOurs, "the day of delivery"),
      field<&L::outcome>("outcome", kOurs, "kept, missed, pending …"),
      field<&L::state>("state", kOurs, "open, delivered, accepted …"),
      field<&L::note>("note", kOurs, "what else to know"),
  };
  static_assert(complete<L, rows.size()>);
  return rows;
}

std::span<const Field> Voice::fields() {
  static constexpr std::array rows{
      field<&Voice::who>("who", kOurs, "who said it"),
      field<&Voice::next_time>("next_time", kOurs, "\"Next time …\""),
      field<&Voice::comment>("comment", kOurs, "in their words"),
      field<&Voice::differently>("differently", kOurs, "what we should have done differently"),
      field<&Voice::issues>("issues", kOurs, "whether issues were handled well"),
      field<&Voice::scores>("scores", kOurs, "their scores"),
  };
  static_assert(complete<Voice, rows.size()>);
  return rows;
}

std::span<const Field> Praise::fields() {
  static constexpr std::array rows{
      field<&Praise::who>("who", kOurs, "who was praised"),
      field<&Praise::what>("what", kOurs, "what for"),
      field<&Praise::manager>("manager", kOurs, "whether their manager knows"),
  };
  static_assert(complete<Praise, rows.size()>);
  return rows;
}

std::span<const Field> Counted::fields() {
  static constexpr std::array rows{
      field<&Counted::name>("name", kOurs, "what is counted"),
      field<&Counted::count>("count", kOurs, "how often"),
  };
  static_assert(complete<Counted, rows.size()>);
  return rows;
}

std::span<const Field> Learned::fields() {
  static constexpr std::array rows{
      field<&Learned::lesson>("lesson", kOurs, "what we learned"),
      field<&Learned::from>("from", kOurs, "from whom"),
  };
  static_assert(complete<Learned, rows.size()>);
  return rows;
}

std::span<const Field> Debt::fields() {
  static constexpr std::array rows{
      field<&Debt::id>("id", kOurs, "the record that says so"),
      field<&Debt::what>("what", kOurs, "what is owed"),
      field<&Debt::when>("when", kOurs, "since when, or by when"),
  };
  static_assert(complete<Debt, rows.size()>);
  return rows;
}

std::span<const Field> BriefPage::fields() {
  using P = BriefPage;
  constexpr Visibility kPrivate = Visibility::kept_back;
  static constexpr std::array rows{
      field<&P::name>("name", kOurs, "their name"),
      field<&P::role>("role", kOurs, "title and organisation"),
      field<&P::boss>("boss", kOurs, "to whom they answer"),
      field<&P::today>("today", kOurs, "the day"),
      field<&P::goals>("goals", kOurs, "what they want to reach"),
      field<&P::measures>("measures", kOurs, "by what they are measured"),
      field<&P::pains>("pains", kOurs, "what hurts them"),
      field<&P::likes>("likes", kOurs, "how they like it"),
      field<&P::gently_until>("gently_until", kPrivate, "go gently through this day"),
      field<&P::politics>("politics", kPrivate, "interests behind the scenes"),
      field<&P::relations>("relations", kPrivate, "how they get on with others"),
      field<&P::notes>("notes", kPrivate, "private notes"),
      field<&P::we_owe>("we_owe", kOurs, "what we owe them"),
      field<&P::they_owe>("they_owe", kOurs, "what they owe us"),
      field<&P::open>("open", kOurs, "challenges and conflicts"),
      field<&P::last_contact>("last_contact", kOurs, "the day of the last talk"),
      field<&P::contact>("contact", kOurs, "what it was about"),
      field<&P::said>("said", kOurs, "what they said"),
      field<&P::unsaid>("unsaid", kOurs, "what they left unsaid"),
      field<&P::our_side>("our_side", kOurs, "how we see it"),
      field<&P::their_side>("their_side", kOurs, "how they see it"),
      field<&P::last_update>("last_update", kOurs, "the day of the last update"),
      field<&P::kept>("kept", kOurs, "how many promises to them were kept"),
      field<&P::goodwill>("goodwill", kOurs, "the goodwill balance"),
      field<&P::scores>("scores", kOurs, "their latest scores"),
      field<&P::engagement>("engagement", kOurs, "how they stand to the project"),
      field<&P::ask>("ask", kOurs, "questions worth asking today"),
      field<&P::thank>("thank", kOurs, "thanks to give"),
  };
  static_assert(complete<P, rows.size()>);
  return rows;
}

std::span<const Field> RetroPage::fields() {
  using P = RetroPage;
  static constexpr std::array rows{
      field<&P::project>("project", kOurs, "the project's name"),
      field<&P::scope>("scope", kOurs, "what we look back on"),
      field<&P::date>("date", kOurs, "the day"),
      field<&P::participants>("participants", kOurs, "who takes part"),
      field<&P::promised>("promised", kOurs, "promised versus happened"),
      field<&P::events>("events", kOurs, "what happened around the project in that time"),
      field<&P::thanks>("thanks", kOurs, "praise in that time"),
      field<&P::celebrate>("celebrate", kOurs, "what went well"),
      field<&P::voices>("voices", kOurs, "the client's voice"),
      field<&P::our_part>("our_part", kOurs, "our part in what was missed"),
      field<&P::reasons>("reasons", kOurs, "slip reasons"),
      field<&P::learned>("learned", kOurs, "what we learned, and from whom"),
      field<&P::puzzles>("puzzles", kOurs, "what still puzzles us"),
      field<&P::actions>("actions", kOurs, "what we will change"),
      field<&P::last_retro>("last_retro", kOurs, "the day of the retro before"),
      field<&P::last_actions>("last_actions", kOurs, "what became of its actions"),
  };
  static_assert(complete<P, rows.size()>);
  return rows;
}

}  // namespace crm::letters
