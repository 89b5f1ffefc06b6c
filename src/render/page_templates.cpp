// SPDX-License-Identifier: MIT
#include "page_templates.hpp"

namespace crm::render {

const std::string_view kBriefTemplate = R"(Subject: {{name}}, {{today}}

{{role}}{{#boss}}{{#role}}; {{/role}}answers to {{boss}}{{/boss}}
{{#goals}}
- goals: {{goals}}
{{/goals}}
{{#measures}}
- measured by: {{measures}}
{{/measures}}
{{#pains}}
- pains: {{pains}}
{{/pains}}
{{#likes}}
- likes: {{likes}}
{{/likes}}
{{#gently_until}}
- go gently until {{gently_until}}
{{/gently_until}}
{{#politics}}
- politics: {{politics}}
{{/politics}}
{{#relations}}
- {{.}}
{{/relations}}
{{#notes}}
- {{.}}
{{/notes}}

We owe
{{#we_owe}}
- {{what}}{{#when}}: {{when}}{{/when}}
{{/we_owe}}
{{^we_owe}}
- nothing
{{/we_owe}}
{{#has_they_owe}}

They owe
{{/has_they_owe}}
{{#they_owe}}
- {{what}}{{#when}}: {{when}}{{/when}}
{{/they_owe}}
{{#has_open}}

Open between us
{{/has_open}}
{{#open}}
- {{.}}
{{/open}}

{{#last_contact}}
Last contact: {{last_contact}}, {{contact}}
{{/last_contact}}
{{^last_contact}}
Last contact: none yet
{{/last_contact}}
{{#said}}
- said: {{said}}
{{/said}}
{{#unsaid}}
- unsaid: {{unsaid}}
{{/unsaid}}
{{#our_side}}
- our side: {{our_side}}
{{/our_side}}
{{#their_side}}
- their side: {{their_side}}
{{/their_side}}
{{#last_update}}
- last update: {{last_update}}
{{/last_update}}

How we stand: {{kept}}; goodwill {{goodwill}}{{#scores}}; {{scores}}{{/scores}}{{#engagement}}; {{engagement}}{{/engagement}}

Ask today
{{#ask}}
- {{.}}
{{/ask}}
{{^ask}}
- nothing that cannot wait
{{/ask}}
{{#has_thank}}

Thanks to give
{{/has_thank}}
{{#thank}}
- {{.}}
{{/thank}}

A change of tone may have nothing to do with you.
)";

const std::string_view kRetroTemplate = R"(Subject: Retro: {{scope}}

{{project}}, {{date}}

We take it that everybody did the best they could with what they knew, what they had and how things stood then.
{{#has_participants}}

Taking part:
{{/has_participants}}
{{#participants}}
- {{.}}
{{/participants}}

## Promised versus happened

{{#promised}}
- {{what}} → {{who}}: {{outcome}}, due {{due}}{{#first_due}} (first {{first_due}}){{/first_due}}{{#delivered}}, delivered {{delivered}}{{/delivered}}{{#note}}, {{note}}{{/note}}
{{/promised}}
{{^promised}}
- nothing was due
{{/promised}}
{{#has_events}}

## Around the project

{{/has_events}}
{{#events}}
- {{.}}
{{/events}}

## Celebrate

{{#celebrate}}
- {{.}}
{{/celebrate}}
{{#thanks}}
- {{who}}: {{what}} ({{manager}})
{{/thanks}}
{{^has_celebrate}}
{{^has_thanks}}
- who deserves thanks, and does their manager know?
{{/has_thanks}}
{{/has_celebrate}}

## The client's voice

{{#voices}}
- {{who}}{{#scores}}, {{scores}}{{/scores}}{{#next_time}}: "{{next_time}}"{{/next_time}}{{#comment}}; "{{comment}}"{{/comment}}{{#differently}}; differently: {{differently}}{{/differently}}{{#issues}}; {{issues}}{{/issues}}
{{/voices}}
{{^voices}}
- nobody has answered yet: ask before you look back
{{/voices}}

## Our part

{{#our_part}}
- {{.}}
{{/our_part}}
{{^our_part}}
- nothing was missed
{{/our_part}}
{{#has_reasons}}

## Why dates slipped

{{/has_reasons}}
{{#reasons}}
- {{name}}: {{count}}
{{/reasons}}

## Learned, and from whom

{{#learned}}
- {{lesson}}{{#from}} (from {{from}}){{/from}}
{{/learned}}
{{^learned}}
- …
{{/learned}}

## What still puzzles us

{{#puzzles}}
- {{.}}
{{/puzzles}}
{{^puzzles}}
- …
{{/puzzles}}

## What we change (at most three)

{{#actions}}
- {{what}}: {{owner}}, by {{due}} ({{state}})
{{/actions}}
{{^actions}}
- …
{{/actions}}
{{#has_last_actions}}

## What became of the actions of {{last_retro}}

{{/has_last_actions}}
{{#last_actions}}
- {{what}}: {{owner}}, due {{due}}, {{state}}{{#note}}, {{note}}{{/note}}
{{/last_actions}}
)";

}  // namespace crm::render
