// SPDX-License-Identifier: MIT
// The letters about what has been: what we learned, heard, asked, and are sorry for.
#include "letter_templates.hpp"

namespace crm::render {

const std::string_view kRetroRecapTemplate = R"(To: {{reader.name}}
Subject: {{scope}}: what we learned together

{{reader.first_name}}, please tell me what you would add.

On {{reader.today}} we looked back on {{scope}}.{{#has_missed}} We want to do better from now on.{{/has_missed}}
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
- {{what}}, promised for {{#was}}{{was}}, then for {{/was}}{{due}}{{#done}}, delivered{{#not_right}} again{{/not_right}} on {{done}}{{/done}}{{#late}}: {{#moved_to}}we propose {{moved_to}}{{/moved_to}}{{^moved_to}}we will tell you the new date by {{next_update}}{{/moved_to}}{{/late}}{{#not_right}}. What we delivered on {{not_right}} was not right{{/not_right}}{{#taken_back}}. We took it back on {{taken_back}}, and it will not come{{/taken_back}}
{{/missed}}
{{#has_revoked}}

What we took back, and are sorry for
{{/has_revoked}}
{{#revoked}}
- {{what}}, promised for {{due}}. We took it back on {{taken_back}}, and it will not come
{{/revoked}}
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
{{reader.first_name}}, we promised "{{what}}" for {{missed}}{{#not_right}}. What we delivered on {{not_right}} was not right.{{/not_right}}{{^not_right}} and did not deliver it by then.{{/not_right}}{{#missed_before}} We had promised it for {{was}} before, and missed that date, too.{{/missed_before}} I am sorry. The miss is ours.
{{#done}}

You have had it since {{done}}.
{{/done}}
{{#taken_back}}

We took this promise back on {{taken_back}}, and it will not come.
{{/taken_back}}
{{^done}}
{{^taken_back}}
{{#was}}

You will have it by {{due}}.
{{/was}}
{{#moved_to}}

We propose {{moved_to}}.
{{/moved_to}}
{{/taken_back}}
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
{{^taken_back}}
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
{{/taken_back}}
{{/done}}
{{/items}}

We want to make {{#items}}{{#taken_back}}up for that{{/taken_back}}{{^taken_back}}it good{{/taken_back}}{{/items}}. Please tell me what would help you most, and I will answer by {{next_update}}.

{{reader.signer}}
)";

}  // namespace crm::render
