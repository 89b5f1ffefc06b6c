// SPDX-License-Identifier: MIT
#include "letter_templates.hpp"

namespace crm::render {

const std::string_view kDelayNoticeTemplate = R"(To: {{reader.name}}
Subject: {{title}} {{#passed}}{{#several}}are{{/several}}{{^several}}is{{/several}} late{{/passed}}{{^passed}}{{#holds}}{{#several}}are{{/several}}{{^several}}is{{/several}} at risk{{/holds}}{{^holds}}will be late{{/holds}}{{/passed}}: please {{#decides}}choose an option{{/decides}}{{^decides}}tell me what it means for you{{/decides}}{{^answer_passed}} by {{#answer_today}}today, {{/answer_today}}{{answer_by}}{{/answer_passed}}

{{#decides}}
{{reader.first_name}}, please choose one of the options below{{^answer_passed}} by {{#answer_today}}today, {{/answer_today}}{{answer_by}}{{/answer_passed}}.
{{/decides}}
{{^decides}}
{{reader.first_name}}, please tell me{{^answer_passed}} by {{#answer_today}}today, {{/answer_today}}{{answer_by}}{{/answer_passed}} if this touches your own plans.
{{/decides}}
{{#answer_passed}}
That was due {{answer_by}}.
{{/answer_passed}}

{{#items}}
"{{what}}" {{#passed}}was{{/passed}}{{^passed}}is{{/passed}} promised for {{due}}.{{#not_right}} What we delivered on {{not_right}} was not right.{{/not_right}}{{#reader.full}}{{#done_when}} It is done when: {{done_when}}.{{/done_when}}{{/reader.full}}
{{/items}}
{{#reader.full}}
{{#moved}}
{{#several}}"{{what}}"{{/several}}{{^several}}It{{/several}} had moved from {{was}} to {{now}} on {{on}}.
{{/moved}}
{{/reader.full}}
{{#passed}}
{{#undelivered}}We did not deliver in time. {{/undelivered}}I am sorry. The miss is ours, and we will make it good.
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

What it means for {{#decides}}you{{/decides}}{{^decides}}those it was promised to{{/decides}}: {{impact}}.
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
- {{what}}, promised for {{due}}{{#not_right}}. What we delivered on {{not_right}} was not right{{/not_right}}
{{/late}}
{{#has_revoked}}

What we took back, and are sorry for
{{/has_revoked}}
{{#revoked}}
- {{what}}, promised for {{due}}. We took it back on {{taken_back}}, and it will not come
{{/revoked}}
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

}  // namespace crm::render
