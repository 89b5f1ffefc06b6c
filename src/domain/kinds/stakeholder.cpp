// SPDX-License-Identifier: MIT
#include "crm/kinds/stakeholder.hpp"

#include "rows.hpp"

namespace crm {

using kinds::kClient;
using kinds::kOurs;
using kinds::complete;
using kinds::complete_part;

std::span<const Field> Engagement::fields() {
  static constexpr std::array rows{
      field<&Engagement::current>("current", kOurs, "how they stand to the project today"),
      field<&Engagement::desired>("desired", kOurs, "how we wish they stood"),
  };
  static_assert(complete_part<Engagement, rows.size()>);
  return rows;
}

std::span<const Field> Preferences::fields() {
  static constexpr std::array rows{
      field<&Preferences::channel>("channel", kOurs, "how they like to be reached"),
      field<&Preferences::style>("style", kOurs, "how they take things in"),
      field<&Preferences::detail>("detail", kOurs, "how much they want to read"),
      field<&Preferences::times>("times", kOurs, "when to reach them"),
      field<&Preferences::language>("language", kOurs, "the language of letters to them, for example es or pt-BR")
          .of_form(Form::language),
  };
  static_assert(complete_part<Preferences, rows.size()>);
  return rows;
}

std::span<const Field> Stakeholder::fields() {
  using S = Stakeholder;
  static constexpr std::array rows{
      field<&S::name>("name", kClient, "the person's or group's name").required(),
      field<&S::aliases>("aliases", kOurs, "other names they go by"),
      field<&S::kind>("kind", kOurs, "a person (the default) or a group"),
      field<&S::members>("members", kOurs, "ids of a group's people").refer(Refers::stakeholder),
      field<&S::title>("title", kOurs, "their job"),
      field<&S::org>("org", kOurs, "the organisation or department they speak for"),
      field<&S::relation>("relation", kOurs, "inside or outside our own organisation"),
      field<&S::email>("email", kOurs, "mail address").of_form(Form::email),
      field<&S::phone>("phone", kOurs, "telephone number"),
      field<&S::primary>("primary", kOurs, "whether they are a main contact"),
      field<&S::manager>("manager", kOurs, "id of their boss, who hears of praise").refer(Refers::stakeholder),
      field<&S::answers_to>("answers_to", kOurs, "whom they must satisfy, when that is nobody of the project"),
      field<&S::added>("added", kOurs, "the day they came to the project").required(),
      field<&S::left>("left", kOurs, "the day they went"),
      field<&S::power>("power", kOurs, "how much they can help or stop the project"),
      field<&S::interest>("interest", kOurs, "how much the project matters to them"),
      field<&S::engagement>("engagement", kOurs, "how they stand to the project"),
      field<&S::prefers>("prefers", kOurs, "how they like to hear from us"),
      field<&S::check_in_every>("check_in_every", kOurs, "calendar days between two talks").range(1, 3650),
      field<&S::update_every>("update_every", kOurs, "calendar days between two status updates").range(1, 3650),
      field<&S::services>("services", kOurs, "what we do for them"),
      field<&S::goals>("goals", kOurs, "what they want to achieve"),
      field<&S::success_measures>("success_measures", kOurs, "how they measure it"),
      field<&S::pain_points>("pain_points", kOurs, "what troubles them"),
      field<&S::expectations>("expectations", kOurs, "what they expect of us"),
      field<&S::tags>("tags", kOurs, "labels of your own"),
  };
  static_assert(complete<S, rows.size()>);
  return rows;
}

}  // namespace crm
