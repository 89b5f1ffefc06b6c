// SPDX-License-Identifier: MIT
#include "letter_templates.hpp"

namespace crm::render {

const std::string_view kDelayNoticeTemplate = R"(To: {{reader.name}}
Subject: {{title}} {{#passed}}{{#several}}are{{/several}}{{^several}}is{{/several}} late{{/passed}}{{^passed}}{{#holds}}{{#several}}are{{/several}}{{^several}}is{{/several}} at risk{{/holds}}{{^holds}}will be late{{/holds}}{{/passed}}: please {{#decides}}choose an option{{/decides}}{{^decides}}tell me what it means for you{{/decides}}{{^answer_passed}} by {{answer_by}}{{/answer_passed}}

{{#decides}}
{{reader.first_name}}, please choose one of the options below{{^answer_passed}} by {{answer_by}}{{/answer_passed}}.
{{/decides}}
{{^decides}}
{{reader.first_name}}, please tell me{{^answer_passed}} by {{answer_by}}{{/answer_passed}} if this touches your own plans.
{{/decides}}
{{#answer_passed}}
That was due {{answer_by}}.
{{/answer_passed}}

{{#items}}
"{{what}}" {{#passed}}was{{/passed}}{{^passed}}is{{/passed}} promised for {{due}}.{{#reader.full}}{{#done_when}} It is done when: {{done_when}}.{{/done_when}}{{/reader.full}}
{{/items}}
{{#reader.full}}
{{#moved}}
{{#several}}"{{what}}"{{/several}}{{^several}}It{{/several}} had moved from {{was}} to {{now}} on {{on}}.
{{/moved}}
{{/reader.full}}
{{#passed}}
We did not deliver in time. I am sorry. The miss is ours, and we will make it good.
{{/passed}}
{{^passed}}
{{^holds}}
We cannot hold that date.
{{/holds}}
{{/passed}}
{{#holds}}
It is at risk. The option that we recommend keeps that date.
{{/holds}}
{{^holds}}
{{#new_date}}
We propose {{new_date}}.
{{/new_date}}
{{/holds}}

What happened: {{cause}}.

What it means{{#decides}} for you{{/decides}}: {{impact}}.
{{^reader.headline}}
{{#has_on_track}}

What stays on track:
{{/has_on_track}}
{{#on_track}}
- {{what}}, {{due}}
{{/on_track}}
{{/reader.headline}}

{{#decides}}Your options{{/decides}}{{^decides}}The options{{/decides}}
{{#options}}
{{number}}. {{title}}{{#date}}, on {{date}}{{/date}}{{#cost}}, {{cost}}{{/cost}}.{{#recommended}} We recommend this one.{{/recommended}}
{{/options}}

What we are doing: {{recovery}}.
{{#next_update}}

Next update: {{next_update}}, with whatever we know by then.
{{/next_update}}

{{reader.signer}}
)";

const std::string_view kStatusUpdateTemplate = R"(To: {{reader.name}}
Subject: {{reader.project}}: status {{light}} on {{reader.today}}

{{reader.first_name}}, the status is {{light}}: {{bottom_line}}.
{{#has_needed}}

What we need from you
{{/has_needed}}
{{#needed}}
- Please {{ask}}: {{what}}{{#new_date}}, {{new_date}}, as proposed on {{since}}{{/new_date}}{{^new_date}}{{#due}}{{#passed}}, was due {{due}}{{/passed}}{{^passed}}, by {{due}}{{/passed}}{{/due}}{{^due}}{{#since}}, since {{since}}{{/since}}{{/due}}{{/new_date}}
{{/needed}}
{{#has_late}}

Overdue to you, and we are sorry
{{/has_late}}
{{#late}}
- {{what}}, promised for {{due}}
{{/late}}
{{#reader.headline}}
{{#has_in_doubt}}

At risk
{{/has_in_doubt}}
{{#in_doubt}}
- {{what}}, {{due}}{{#depends_on}}: it depends on {{depends_on}}{{/depends_on}}
{{/in_doubt}}
{{/reader.headline}}
{{^reader.headline}}
{{#has_done}}

Done{{#since}} since {{since}}{{/since}}
{{/has_done}}
{{#done}}
- {{what}}, {{done}}{{#credit}} (thanks to {{credit}}){{/credit}}
{{/done}}
{{#has_next}}

Next
{{/has_next}}
{{#next}}
- {{what}}{{#answered}}: answered for now, next answer by {{due}}{{/answered}}{{^answered}}, {{due}}{{/answered}}{{#at_risk}}, at risk{{#depends_on}}: it depends on {{depends_on}}{{/depends_on}}{{/at_risk}}{{#reader.full}}{{#done_when}}. Done when: {{done_when}}{{/done_when}}{{/reader.full}}
{{/next}}
{{#more}}
- and {{more}} more
{{/more}}
{{^reader.full}}
{{#has_changed}}

Dates that moved
{{/has_changed}}
{{#changed}}
- {{what}}: {{was}} → {{due}}
{{/changed}}
{{/reader.full}}
{{#reader.full}}
{{#has_moved}}

Dates that moved
{{/has_moved}}
{{#moved}}
- {{what}}: {{was}} → {{now}}, agreed on {{on}}
{{/moved}}
{{/reader.full}}
{{/reader.headline}}
{{#has_informed}}

What we keep you informed of
{{/has_informed}}
{{#informed}}
- {{what}}, {{#late}}promised for {{due}}, late{{/late}}{{^late}}{{due}}, at risk{{#depends_on}}: it depends on {{depends_on}}{{/depends_on}}{{/late}}
{{/informed}}
{{#warnings}}

{{^passed}}Early warning: {{/passed}}{{#items}}"{{what}}" {{#passed}}was promised for{{/passed}}{{^passed}}may miss{{/passed}} {{due}}. {{/items}}{{#new_date}}We propose {{new_date}}. {{/new_date}}{{impact}}.{{#reader.full}} What happened: {{cause}}. What we are doing: {{recovery}}.{{/reader.full}}
{{#options}}
{{number}}. {{title}}{{#date}}, on {{date}}{{/date}}{{#cost}}, {{cost}}{{/cost}}.{{#recommended}} We recommend this one.{{/recommended}}
{{/options}}
{{/warnings}}

Next update: {{next_update}}.

{{reader.signer}}
)";

const std::string_view kOutlineTemplate = R"(To: {{reader.name}}
Subject: {{reader.project}}: the steps and their dates

{{reader.first_name}}, please tell me if a step is missing or a date does not suit you.
{{^reader.headline}}
{{#shared_goal}}

What we both want: {{shared_goal}}.
{{/shared_goal}}
{{/reader.headline}}

The steps
{{#milestones}}
- {{due}}: {{what}}{{#late}}, not delivered yet{{/late}}{{#done}}, delivered on {{done}}{{/done}}{{#credit}} ({{credit}}){{/credit}}{{#reader.full}}{{#done_when}}. Done when: {{done_when}}{{/done_when}}{{/reader.full}}
{{/milestones}}
{{#reader.full}}
{{#has_moved}}

Dates that moved
{{/has_moved}}
{{#moved}}
- {{what}}: {{was}} → {{now}}, agreed on {{on}}
{{/moved}}
{{/reader.full}}

{{reader.signer}}
)";

const std::string_view kRetroRecapTemplate = R"(To: {{reader.name}}
Subject: {{scope}}: what we learned together

{{reader.first_name}}, please tell me what you would add.

On {{reader.today}} we looked back on {{scope}}. Everybody did the best they could with what they knew then.
{{#has_kept}}

What we kept
{{/has_kept}}
{{#kept}}
- {{what}}{{#done}}, delivered on {{done}}{{/done}}{{#credit}} (thanks to {{credit}}){{/credit}}{{#reader.full}}{{#done_when}}. It was done when: {{done_when}}{{/done_when}}{{/reader.full}}
{{/kept}}
{{#has_missed}}

What we missed, and are sorry for
{{/has_missed}}
{{#missed}}
- {{what}}, promised for {{#was}}{{was}}, then for {{/was}}{{due}}{{#done}}, delivered on {{done}}{{/done}}{{#late}}: {{#moved_to}}we propose {{moved_to}}{{/moved_to}}{{^moved_to}}we will tell you the new date by {{next_update}}{{/moved_to}}{{/late}}
{{/missed}}
{{#has_actions}}

What we will do differently
{{/has_actions}}
{{#actions}}
- {{what}}{{#done}}, done on {{done}}{{/done}}{{^done}}{{#due}}, {{#late}}promised for{{/late}}{{^late}}by{{/late}} {{due}}{{/due}}{{#late}}, still to do{{/late}}{{/done}}
{{/actions}}

{{reader.signer}}
)";

const std::string_view kFeedbackRequestTemplate = R"(To: {{reader.name}}
Subject: {{#items}}{{what}}{{/items}}{{^items}}Working together{{/items}}: how was it for you?

{{reader.first_name}}, please answer four questions by {{answer_by}}. A line each is enough.

{{#items}}
They are about "{{what}}"{{#done}}, which we delivered on {{done}}{{/done}}.
{{/items}}
{{^items}}
They are about how we work together.
{{/items}}

1. How satisfied are you, from 1 (not at all) to 5 (very)?
2. How easy did we make it for you, from 1 (hard) to 7 (easy)?
3. Would you recommend us, from 0 (never) to 10 (at any time)?
4. Please complete: "Next time, …"

I read every answer myself, and I will tell you what we change.

{{reader.signer}}
)";

const std::string_view kPlaybackTemplate = R"(To: {{reader.name}}
Subject: What I understood on {{met_on}}

{{reader.first_name}}, please tell me by {{answer_by}} if I got anything wrong.
{{#said}}

I understood: {{said}}.
{{/said}}
{{#has_items}}

What was promised
{{/has_items}}
{{#items}}
- {{what}}{{#due}}, by {{due}}{{/due}}
{{/items}}

Thank you for your time.

{{reader.signer}}
)";

const std::string_view kApologyTemplate = R"(To: {{reader.name}}
Subject: {{#items}}{{what}}{{/items}}: we missed the date

{{#items}}
{{reader.first_name}}, we promised "{{what}}" for {{missed}} and did not deliver it by then. I am sorry. The miss is ours.
{{#done}}

You have had it since {{done}}.
{{/done}}
{{/items}}
{{#reader.full}}
{{#moved}}

It had moved from {{was}} to {{now}} on {{on}}.
{{/moved}}
{{#cause}}

What happened: {{cause}}.
{{/cause}}
{{/reader.full}}
{{#items}}
{{^done}}
{{^reader.headline}}
{{#recovery}}

What we are doing: {{recovery}}.
{{/recovery}}
{{/reader.headline}}
{{#reader.full}}
{{#done_when}}

It is done when: {{done_when}}.
{{/done_when}}
{{/reader.full}}
{{/done}}
{{/items}}

We want to make it good. Please tell me what would help you most, and I will answer by {{next_update}}.

{{reader.signer}}
)";

}  // namespace crm::render
