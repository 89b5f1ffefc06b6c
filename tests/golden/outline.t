# The milestones, with dates and who does what.
project: studio

$ crm outline --for maya
  crm: note: Maya Chen prefers call before 10:00: say it there, then send this
  crm: note: when it is sent: crm log-interaction Outline --kind outline --with maya-chen
  To: Maya Chen
  Subject: Larkfield Outdoor - Autumn and Holiday 2026 creative programme: the steps and their dates

  Maya, please tell me if a step is missing or a date does not suit you.

  The steps
  - Friday 20 November 2026: Holiday campaign master film, 30 seconds, not delivered yet

  Priya Nair
$ crm outline --for tom
  crm: note: when it is sent: crm log-interaction Outline --kind outline --with tom-alvarez
  To: Tom Alvarez
  Subject: Larkfield Outdoor - Autumn and Holiday 2026 creative programme: the steps and their dates

  Tom, please tell me if a step is missing or a date does not suit you.

  The steps
  - Friday 18 September 2026: Autumn catalogue cover, three concept routes, delivered on Thursday 17 September 2026 (Jo Reyes). Done when: Three routes as A4 mock-ups, one marked as our recommendation
  - Wednesday 18 November 2026: Final product copy for the catalogue insert, not delivered yet

  Priya Nair
# What the reader does stands there, too.
$ crm -q set p14 kind=milestone; crm -q outline --for tom | grep copy; crm -q set p14 kind=information
  - Wednesday 18 November 2026: Final product copy for the catalogue insert, not delivered yet
$ crm outline --for finance
  crm: error: nothing is promised to Finance Business Partners yet
    crm log-promise WHAT --to finance-partners --due DATE --kind milestone
[2]
# What both sides want, for who wants more than the bottom line.
$ sed -i '$a shared_goal: A holiday season that both Marketing and Sales are proud of' crm.yaml; crm -q outline --for tom | sed -n 5,6p; crm outline --for dev

  What we both want: A holiday season that both Marketing and Sales are proud of.
  crm: note: Dev Patel prefers chat: the first lines will do there
  crm: note: when it is sent: crm log-interaction Outline --kind outline --with dev-patel
  To: Dev Patel
  Subject: Larkfield Outdoor - Autumn and Holiday 2026 creative programme: the steps and their dates

  Dev, please tell me if a step is missing or a date does not suit you.

  The steps
  - Friday 6 November 2026: Trade show banner print files, delivered on Friday 6 November 2026 (Jo Reyes)

  Priya Nair
$ crm --today 2026-09-25 outline --for tom
  crm: note: when it is sent: crm log-interaction Outline --kind outline --with tom-alvarez
  To: Tom Alvarez
  Subject: Larkfield Outdoor - Autumn and Holiday 2026 creative programme: the steps and their dates

  Tom, please tell me if a step is missing or a date does not suit you.

  What we both want: A holiday season that both Marketing and Sales are proud of.

  The steps
  - Friday 18 September 2026: Autumn catalogue cover, three concept routes, delivered on Thursday 17 September 2026 (Jo Reyes). Done when: Three routes as A4 mock-ups, one marked as our recommendation

  Priya Nair
$ crm outline --for nobody
  crm: error: no stakeholder 'nobody'
    see what there is with: crm list stakeholders
[2]
$ crm outline
  crm: error: outline needs --for
    see: crm help outline
[2]
