# What somebody asked of us, or we of them: a promise that nobody has made yet.
project: studio

$ crm log-request 'Flyers for Portland' --from dev --id flyers
  flyers asked by Dev Patel; answer by Tuesday 24 November 2026, even if only "not yet"
$ @diff
  --- /dev/null
  +++ promises/flyers.yaml
  @@ -0,0 +1,4 @@
  +by: team
  +to: dev-patel
  +what: Flyers for Portland
  +requested: 2026-11-21
$ crm log-request 'Brand guidelines' --to rosa --on 2026-11-19 --due 2026-12-04 --why 'For the new deck' --id brand
  brand asked of Rosa Lindt on Thursday 19 November 2026
$ crm log-request 'Shelf cards' --from tom --on yesterday --owner 'Jo Reyes' --kind deliverable --done-when 'On the shelf in Reno' --why 'The reset' --due +2w --urgency 2 --impact 3 --aligned 2 --inform maya --tag reno --id shelf
  crm: note: '+2w' is 2026-12-05, Saturday
  crm: note: 'yesterday' is 2026-11-20, Friday
  shelf asked by Tom Alvarez; answer by Tuesday 24 November 2026, even if only "not yet"
$ @diff
  --- /dev/null
  +++ promises/brand.yaml
  @@ -0,0 +1,6 @@
  +by: rosa-lindt
  +to: team
  +what: Brand guidelines
  +why: For the new deck
  +requested: 2026-11-19
  +due: 2026-12-04
  --- /dev/null
  +++ promises/shelf.yaml
  @@ -0,0 +1,16 @@
  +by: team
  +to: tom-alvarez
  +owner: Jo Reyes
  +inform:
  +  - maya-chen
  +kind: deliverable
  +what: Shelf cards
  +why: The reset
  +done_when: On the shelf in Reno
  +requested: 2026-11-20
  +due: 2026-12-05
  +urgency: 2
  +impact: 3
  +aligned: 2
  +tags:
  +  - reno
# The last day to answer comes from the SLA where there is one.
$ printf 'sla:\n  - id: gold\n    response: 1\n    resolution: 5\n' >> crm.yaml
$ crm log-request 'Logo in white' --from june --sla gold --on 2026-11-20 --id logo
  logo asked by June Osei; answer by Monday 23 November 2026, even if only "not yet"
$ crm log-request 'Logo in black' --from june --sla silver
  crm: error: no service level 'silver'
    crm.yaml has gold
[2]
# It becomes a promise, or it does not.
$ crm list promises --where status=requested
  id                                     status     current_due  to           owner     what
  brand                                  requested               team                   Brand guidelines
  flyers                                 requested               dev-patel              Flyers for Portland
  logo                                   requested               june-osei              Logo in white
  p16-localised-flyers-for-portland-and  requested               dev-patel    Jo Reyes  Localised flyers for Portland and Boise
  shelf                                  requested               tom-alvarez  Jo Reyes  Shelf cards
$ crm update-promise flyers promised --due 2026-12-02
  flyers promised: now open, due Wednesday 2 December 2026
# The date that was wished for stays on record beside the one that was agreed, and is back when that is taken back.
$ crm update-promise shelf promised --due 2026-12-09
  shelf promised: now open, due Wednesday 9 December 2026
$ grep -E 'due|made|wished' promises/shelf.yaml; crm list promises --where id=shelf --columns due --today 2026-11-20
  wished: 2026-12-05
  made: 2026-11-21
  due: 2026-12-09
  id     due
  shelf  2026-12-05
$ crm update-promise shelf --undo; crm update-promise flyers --undo
  shelf promised taken back: now requested
  flyers promised taken back: now requested
$ grep -hE 'due|made|wished' promises/shelf.yaml promises/flyers.yaml
  due: 2026-12-05
$ crm update-promise flyers promised --due 2026-12-02 -q
$ crm update-promise shelf delivered
  crm: error: delivered is not possible: the promise is requested
    allowed now: promised, countered, declined, withdrawn, apologised
[2]
$ crm update-promise brand declined --note 'Marketing owns them'
  brand declined
$ crm update-promise shelf countered --due 2026-12-11
  shelf countered
$ crm update-promise brand delivered
  crm: error: delivered is not possible: the promise is declined
    allowed now: apologised
[2]
$ crm update-promise logo withdrawn
  logo withdrawn
$ crm list promises --where requested!= --columns status,current_due
  id                                     status     current_due
  brand                                  declined
  flyers                                 open       2026-12-02
  logo                                   withdrawn
  p01-autumn-catalogue-cover-three       accepted   2026-09-18
  p03-sales-deck-refresh-version-1       accepted   2026-10-02
  p16-localised-flyers-for-portland-and  requested
  shelf                                  countered
# What cannot be so.
$ crm log-request A
  crm: error: say who the other side is: --from S when they ask us, or --to S when we ask them
    crm list stakeholders shows them
[2]
$ crm log-request A --from dev --to rosa
  crm: error: one side of a promise is the team, the other a stakeholder
    give --from when they ask us, --to when we ask them
[2]
$ crm log-request A --from team
  crm: error: say who the other side is: --from S when they ask us, or --to S when we ask them
    crm list stakeholders shows them
[2]
$ crm log-request A --from nobody
  crm: error: no stakeholder 'nobody'
    see what there is with: crm list stakeholders
[2]
$ crm log-request A --from dev --due 2026-11-01
  crm: error: due 2026-11-01 is before 2026-11-21, the day it is asked for
    correct --due, or give --on
[2]
$ crm log-request A --from dev --on 2099-01-05 --id later -n
  crm: warning: Monday 5 January 2099 is still to come: not counted until then
  --- /dev/null
  +++ b/promises/later.yaml
  @@ -0,0 +1,4 @@
  +by: team
  +to: dev-patel
  +what: A
  +requested: 2099-01-05
$ crm log-request A --from dev --id a -n
  --- /dev/null
  +++ b/promises/a.yaml
  @@ -0,0 +1,4 @@
  +by: team
  +to: dev-patel
  +what: A
  +requested: 2026-11-21
$ crm -q log-request 'A B C' --from dev
  [b-df-hj-np-tv-z2-9]{4}-a-b-c (re)
