# Another id: the file, everything that names it, and nothing else.
project: studio

$ printf 'snoozed:\n  - rule: check-in\n    subject: rosa-lindt\n    until: 2026-12-01\n' >> crm.yaml
$ printf 'relations:\n  - with: rosa-lindt\n    as: rival\n' >> private/maya-chen.yaml
$ @diff
  --- crm.yaml
  +++ crm.yaml
  @@ -41,3 +41,7 @@
     - resignation
     - margin target
     - Vantage Agency
  +snoozed:
  +  - rule: check-in
  +    subject: rosa-lindt
  +    until: 2026-12-01
  --- private/maya-chen.yaml
  +++ private/maya-chen.yaml
  @@ -3,3 +3,6 @@
     - date: 2026-10-12
       note: Daughter applying to colleges; Friday afternoons are hard
       until: 2026-12-15
  +relations:
  +  - with: rosa-lindt
  +    as: rival
$ crm validate | tail -n 1
  70 records are sound
$ crm rename rosa rosa-vega
  rosa-vega was rosa-lindt; 18 references to it changed
$ crm validate | tail -n 1
  70 records are sound
$ @diff
  --- crm.yaml
  +++ crm.yaml
  @@ -43,5 +43,5 @@
     - Vantage Agency
   snoozed:
     - rule: check-in
  -    subject: rosa-lindt
  +    subject: rosa-vega
       until: 2026-12-01
  --- delays/d01-two-of-our-designers-were-away.yaml
  +++ delays/d01-two-of-our-designers-were-away.yaml
  @@ -10,6 +10,6 @@
     - title: Two cards on 30 October and two on 6 November
   recovery: Jo moves to the cards full time from 29 October
   notices:
  -  - to: rosa-lindt
  +  - to: rosa-vega
       date: 2026-10-28
       via: call
  --- feedback/f02-rosa-lindt.yaml
  +++ feedback/f02-rosa-lindt.yaml
  @@ -1,4 +1,4 @@
  -from: rosa-lindt
  +from: rosa-vega
   about: p03-sales-deck-refresh-version-1
   asked: 2026-10-05
   answered: 2026-10-07
  --- feedback/f09-rosa-lindt.yaml
  +++ feedback/f09-rosa-lindt.yaml
  @@ -1,4 +1,4 @@
  -from: rosa-lindt
  +from: rosa-vega
   about: p07-four-one-page-battle-cards
   asked: 2026-11-16
   answered: 2026-11-18
  --- goodwill/g06-asked-for-one-more-week.yaml
  +++ goodwill/g06-asked-for-one-more-week.yaml
  @@ -1,5 +1,5 @@
   date: 2026-10-28
  -with: rosa-lindt
  +with: rosa-vega
   kind: withdrawal
   points: 2
   what: Asked for one more week
  --- goodwill/g09-second-move-of-the-cards.yaml
  +++ goodwill/g09-second-move-of-the-cards.yaml
  @@ -1,5 +1,5 @@
   date: 2026-11-09
  -with: rosa-lindt
  +with: rosa-vega
   kind: withdrawal
   points: 2
   what: Second move of the cards
  --- goodwill/g11-printed-rush-copies-for-her.yaml
  +++ goodwill/g11-printed-rush-copies-for-her.yaml
  @@ -1,5 +1,5 @@
   date: 2026-11-13
  -with: rosa-lindt
  +with: rosa-vega
   kind: deposit
   points: 1
   what: Printed rush copies for her regional call
  --- interactions/j07-battle-cards-before-e-mail.yaml
  +++ interactions/j07-battle-cards-before-e-mail.yaml
  @@ -1,6 +1,6 @@
   date: 2026-10-29
   with:
  -  - rosa-lindt
  +  - rosa-vega
     - tom-alvarez
   kind: decision
   summary: Battle cards before e-mail variants
  --- interactions/j10-battle-cards-late-new-date-and-why.yaml
  +++ interactions/j10-battle-cards-late-new-date-and-why.yaml
  @@ -1,6 +1,6 @@
   date: 2026-11-09
   with:
  -  - rosa-lindt
  +  - rosa-vega
   kind: update
   channel: email
   summary: Battle cards late; new date and why
  --- interactions/j15-extra-demo-video.yaml
  +++ interactions/j15-extra-demo-video.yaml
  @@ -1,6 +1,6 @@
   date: 2026-11-16
   with:
  -  - rosa-lindt
  +  - rosa-vega
   kind: challenge
   channel: call
   summary: Extra demo video
  --- private/maya-chen.yaml
  +++ private/maya-chen.yaml
  @@ -4,5 +4,5 @@
       note: Daughter applying to colleges; Friday afternoons are hard
       until: 2026-12-15
   relations:
  -  - with: rosa-lindt
  +  - with: rosa-vega
       as: rival
  --- private/rosa-lindt.yaml
  +++ /dev/null
  @@ -1,5 +0,0 @@
  -politics: Sceptical since the 2025 rebrand slipped five weeks.
  -notes:
  -  - date: 2026-09-16
  -    note: Moving house
  -    until: 2026-10-31
  private/rosa-vega.yaml: new, mode 0600
  --- /dev/null
  +++ private/rosa-vega.yaml
  @@ -0,0 +1,5 @@
  +politics: Sceptical since the 2025 rebrand slipped five weeks.
  +notes:
  +  - date: 2026-09-16
  +    note: Moving house
  +    until: 2026-10-31
  --- promises/p03-sales-deck-refresh-version-1.yaml
  +++ promises/p03-sales-deck-refresh-version-1.yaml
  @@ -1,5 +1,5 @@
   by: team
  -to: rosa-lindt
  +to: rosa-vega
   owner: Jo Reyes
   kind: deliverable
   what: Sales deck refresh, version 1
  @@ -15,7 +15,7 @@
     - date: 2026-09-22
       move: renegotiated
       due: 2026-10-02
  -    agreed_by: rosa-lindt
  +    agreed_by: rosa-vega
       reason: capacity
     - date: 2026-10-01
       move: delivered
  --- promises/p07-four-one-page-battle-cards.yaml
  +++ promises/p07-four-one-page-battle-cards.yaml
  @@ -1,5 +1,5 @@
   by: team
  -to: rosa-lindt
  +to: rosa-vega
   owner: Jo Reyes
   kind: deliverable
   what: Four one-page battle cards
  @@ -14,12 +14,12 @@
     - date: 2026-10-28
       move: renegotiated
       due: 2026-11-06
  -    agreed_by: rosa-lindt
  +    agreed_by: rosa-vega
       reason: people
     - date: 2026-11-09
       move: renegotiated
       due: 2026-11-13
  -    agreed_by: rosa-lindt
  +    agreed_by: rosa-vega
       reason: estimate
     - date: 2026-11-12
       move: delivered
  --- promises/p11-can-the-studio-make-an-extra-demo.yaml
  +++ promises/p11-can-the-studio-make-an-extra-demo.yaml
  @@ -1,5 +1,5 @@
   by: team
  -to: rosa-lindt
  +to: rosa-vega
   owner: Priya Nair
   kind: reply
   what: Can the studio make an extra demo video, and at what cost?
  --- promises/p12-price-and-date-for-the-extra-demo.yaml
  +++ promises/p12-price-and-date-for-the-extra-demo.yaml
  @@ -1,5 +1,5 @@
   by: team
  -to: rosa-lindt
  +to: rosa-vega
   owner: Priya Nair
   kind: reply
   what: Price and date for the extra demo video
  --- stakeholders/dev-patel.yaml
  +++ stakeholders/dev-patel.yaml
  @@ -1,7 +1,7 @@
   name: Dev Patel
   title: Regional Sales Lead, West
   org: Sales
  -manager: rosa-lindt
  +manager: rosa-vega
   relation: internal
   added: 2026-09-08
   power: low
  --- stakeholders/rosa-lindt.yaml
  +++ /dev/null
  @@ -1,23 +0,0 @@
  -name: Rosa Lindt
  -title: Director, Sales Enablement
  -org: Sales
  -primary: true
  -relation: internal
  -added: 2026-09-02
  -power: high
  -interest: high
  -engagement:
  -  current: neutral
  -  desired: supportive
  -prefers:
  -  channel: meeting
  -  style: verbal
  -  detail: summary
  -check_in_every: 7
  -update_every: 14
  -goals:
  -  - New starters selling in six weeks
  -success_measures:
  -  - deck use per region
  -pain_points:
  -  - feels Marketing is always served first
  --- /dev/null
  +++ stakeholders/rosa-vega.yaml
  @@ -0,0 +1,23 @@
  +name: Rosa Lindt
  +title: Director, Sales Enablement
  +org: Sales
  +primary: true
  +relation: internal
  +added: 2026-09-02
  +power: high
  +interest: high
  +engagement:
  +  current: neutral
  +  desired: supportive
  +prefers:
  +  channel: meeting
  +  style: verbal
  +  detail: summary
  +check_in_every: 7
  +update_every: 14
  +goals:
  +  - New starters selling in six weeks
  +success_measures:
  +  - deck use per region
  +pain_points:
  +  - feels Marketing is always served first
$ crm rename p03 deck
  deck was p03-sales-deck-refresh-version-1; 1 reference to it changed
$ @diff
  --- feedback/f02-rosa-lindt.yaml
  +++ feedback/f02-rosa-lindt.yaml
  @@ -1,5 +1,5 @@
   from: rosa-vega
  -about: p03-sales-deck-refresh-version-1
  +about: deck
   asked: 2026-10-05
   answered: 2026-10-07
   csat: 4
  --- /dev/null
  +++ promises/deck.yaml
  @@ -0,0 +1,23 @@
  +by: team
  +to: rosa-vega
  +owner: Jo Reyes
  +kind: deliverable
  +what: Sales deck refresh, version 1
  +done_when: 24 slides in the new template
  +requested: 2026-09-09
  +made: 2026-09-10
  +due: 2026-09-25
  +urgency: 2
  +impact: 2
  +inform:
  +  - dev-patel
  +moves:
  +  - date: 2026-09-22
  +    move: renegotiated
  +    due: 2026-10-02
  +    agreed_by: rosa-vega
  +    reason: capacity
  +  - date: 2026-10-01
  +    move: delivered
  +  - date: 2026-10-05
  +    move: accepted
  --- promises/p03-sales-deck-refresh-version-1.yaml
  +++ /dev/null
  @@ -1,23 +0,0 @@
  -by: team
  -to: rosa-vega
  -owner: Jo Reyes
  -kind: deliverable
  -what: Sales deck refresh, version 1
  -done_when: 24 slides in the new template
  -requested: 2026-09-09
  -made: 2026-09-10
  -due: 2026-09-25
  -urgency: 2
  -impact: 2
  -inform:
  -  - dev-patel
  -moves:
  -  - date: 2026-09-22
  -    move: renegotiated
  -    due: 2026-10-02
  -    agreed_by: rosa-vega
  -    reason: capacity
  -  - date: 2026-10-01
  -    move: delivered
  -  - date: 2026-10-05
  -    move: accepted
$ crm rename g06 one-more-week -q
  one-more-week

# A dry run.
$ @diff
  --- goodwill/g06-asked-for-one-more-week.yaml
  +++ /dev/null
  @@ -1,6 +0,0 @@
  -date: 2026-10-28
  -with: rosa-vega
  -kind: withdrawal
  -points: 2
  -what: Asked for one more week
  -promise: p07-four-one-page-battle-cards
  --- /dev/null
  +++ goodwill/one-more-week.yaml
  @@ -0,0 +1,6 @@
  +date: 2026-10-28
  +with: rosa-vega
  +kind: withdrawal
  +points: 2
  +what: Asked for one more week
  +promise: p07-four-one-page-battle-cards
$ crm rename d01 designers -n
  --- /dev/null
  +++ b/delays/designers.yaml
  @@ -0,0 +1,15 @@
  +date: 2026-10-27
  +promises:
  +  - p07-four-one-page-battle-cards
  +cause: Two of our designers were away for a week
  +cause_internal: One resignation, one long illness
  +impact: Battle cards reach the regions after the 2 November call
  +options:
  +  - title: All four cards on 6 November
  +    recommended: true
  +  - title: Two cards on 30 October and two on 6 November
  +recovery: Jo moves to the cards full time from 29 October
  +notices:
  +  - to: rosa-vega
  +    date: 2026-10-28
  +    via: call
  --- a/delays/d01-two-of-our-designers-were-away.yaml
  +++ /dev/null
  @@ -1,15 +0,0 @@
  -date: 2026-10-27
  -promises:
  -  - p07-four-one-page-battle-cards
  -cause: Two of our designers were away for a week
  -cause_internal: One resignation, one long illness
  -impact: Battle cards reach the regions after the 2 November call
  -options:
  -  - title: All four cards on 6 November
  -    recommended: true
  -  - title: Two cards on 30 October and two on 6 November
  -recovery: Jo moves to the cards full time from 29 October
  -notices:
  -  - to: rosa-vega
  -    date: 2026-10-28
  -    via: call

# What a private note says is not shown, not even by a dry run.
$ crm rename june june-ade -n | grep -c private
  crm: note: private/june-ade.yaml would be written, too
  crm: note: private/june-osei.yaml would be removed, too
  0
[1]

# Refused, and nothing is written.
$ crm rename maya Maya
  crm: error: 'Maya' is not an id
    use a to z, 0 to 9 and dashes, at most 64, but no device name of Windows, team or relationship
[2]
$ crm rename maya team
  crm: error: 'team' is not an id
    use a to z, 0 to 9 and dashes, at most 64, but no device name of Windows, team or relationship
[2]
$ crm rename maya tom-alvarez
  crm: error: the id 'tom-alvarez' is taken
    see it with crm show tom-alvarez
[2]
$ crm rename maya maya-chen
  crm: error: the id 'maya-chen' is taken
    see it with crm show maya-chen
[2]
$ crm rename nobody somebody
  crm: error: no record 'nobody'
    see what there is with: crm list promises (or another kind)
[2]
$ crm rename project other
  crm: error: no record 'project'
    see what there is with: crm list promises (or another kind)
[2]
$ printf 'with: [maya-chen\n' > interactions/broken.yaml; crm rename maya maya-lopez 2>&1 | tail -n 3
    write 'key: value', or indent a line that goes on with a text
  crm: error: interactions/broken.yaml: the file has faults, and 'maya-chen' stands in it
    mend it first: crm validate says what is wrong
$ rm interactions/broken.yaml
$ @diff
