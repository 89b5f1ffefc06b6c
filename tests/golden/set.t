# Single fields of a record; everything else in the file stays as it is.
project: studio

$ printf '# marketing\nname:   Maya Chen   # call her Maya\n\ntitle: "Vice President, Marketing"\norg: Marketing\nadded: 2026-09-01\nprefers: {channel: call, times: before 10:00}\ngoals:\n  - "Holiday revenue up 8 percent"   # agreed\n  - one brand look across channels\nx-badge: 12\n' > stakeholders/maya-chen.yaml
$ @diff
  --- stakeholders/maya-chen.yaml
  +++ stakeholders/maya-chen.yaml
  @@ -1,26 +1,11 @@
  -name: Maya Chen
  -title: Vice President, Marketing
  +# marketing
  +name:   Maya Chen   # call her Maya
  +
  +title: "Vice President, Marketing"
   org: Marketing
  -relation: internal
   added: 2026-09-01
  -power: high
  -interest: high
  -engagement:
  -  current: supportive
  -  desired: leading
  -prefers:
  -  channel: call
  -  style: visual
  -  detail: headline
  -  times: before 10:00
  -check_in_every: 7
  -update_every: 7
  +prefers: {channel: call, times: before 10:00}
   goals:
  -  - Holiday revenue up 8 percent
  +  - "Holiday revenue up 8 percent"   # agreed
     - one brand look across channels
  -success_measures:
  -  - campaign live by 1 December
  -  - cost per asset
  -pain_points:
  -  - finding out about slips from her own team first
  -answers_to: Chief Executive
  +x-badge: 12

$ crm set maya prefers.channel=email check_in_every=14 title= 'goals+=fewer rounds' left=2099-01-02
  crm: warning: stakeholders/maya-chen.yaml:6:7: left 2099-01-02 is still to come: not counted yet
    left: 2099-01-02
          ^
    check the year
  maya-chen prefers.channel: email (was call)
  maya-chen check_in_every: 14
  maya-chen title: nothing (was Vice President, Marketing)
  maya-chen goals: added fewer rounds
  maya-chen left: 2099-01-02
$ @diff
  --- stakeholders/maya-chen.yaml
  +++ stakeholders/maya-chen.yaml
  @@ -1,11 +1,13 @@
   # marketing
   name:   Maya Chen   # call her Maya
  \x20 (esc)
  -title: "Vice President, Marketing"
   org: Marketing
   added: 2026-09-01
  -prefers: {channel: call, times: before 10:00}
  +left: 2099-01-02
  +prefers: {channel: email, times: before 10:00}
  +check_in_every: 14
   goals:
     - "Holiday revenue up 8 percent"   # agreed
     - one brand look across channels
  +  - fewer rounds
   x-badge: 12
$ crm set 'maya chen' goals-='one brand look across channels' goals+='fewer rounds' prefers.style=visual
  maya-chen goals: removed one brand look across channels
  maya-chen prefers.style: visual
$ @diff
  --- stakeholders/maya-chen.yaml
  +++ stakeholders/maya-chen.yaml
  @@ -4,10 +4,9 @@
   org: Marketing
   added: 2026-09-01
   left: 2099-01-02
  -prefers: {channel: email, times: before 10:00}
  +prefers: {channel: email, style: visual, times: before 10:00}
   check_in_every: 14
   goals:
     - "Holiday revenue up 8 percent"   # agreed
  -  - one brand look across channels
     - fewer rounds
   x-badge: 12
$ crm set maya goals='Only one' left=
  maya-chen goals: added Only one; removed Holiday revenue up 8 percent; fewer rounds
  maya-chen left: nothing (was 2099-01-02)
$ crm set maya goals= -n
  --- a/stakeholders/maya-chen.yaml
  +++ b/stakeholders/maya-chen.yaml
  @@ -5,6 +5,4 @@
   added: 2026-09-01
   prefers: {channel: email, style: visual, times: before 10:00}
   check_in_every: 14
  -goals:
  -  - "Only one"   # agreed
   x-badge: 12
$ crm set maya check_in_every=14
  crm: note: nothing changes: it says so already
$ crm set maya check_in_every=7 -q

# References are given as people type them.
$ crm set p09 inform+=rosa inform-=tom needs+=p14 target=+2bd
  crm: note: '+2bd' is 2026-11-24, Tuesday
  p09-holiday-campaign-master-film-30 inform: added rosa-lindt; removed tom-alvarez
  p09-holiday-campaign-master-film-30 needs: added p14-final-product-copy-for-the
  p09-holiday-campaign-master-film-30 target: 2026-11-24 (was 2026-11-10)
$ crm set p16 'why=The stores asked' urgency=2 impact=1 tags+=a tags+=b tags-=a
  p16-localised-flyers-for-portland-and why: The stores asked
  p16-localised-flyers-for-portland-and urgency: 2
  p16-localised-flyers-for-portland-and impact: 1
  p16-localised-flyers-for-portland-and tags: added b

# crm.yaml is the record `project`.
$ crm set project settings.grace=1 work_week+=sat work_week-=mon 'glossary.UAT=user acceptance test' glossary.OOH= pm.email=priya@example.com
  project settings.grace: 1 (was 0)
  project work_week: added sat; removed mon
  project glossary.UAT: user acceptance test
  project glossary.OOH: nothing (was out-of-home advertising)
  project pm.email: priya@example.com (was priya.nair@larkfield.example)
$ crm set project settings.grace= glossary.UAT='a test' confidential_terms+='Project Kite'
  project settings.grace: 0 (was 1)
  project glossary.UAT: a test (was user acceptance test)
  project confidential_terms: added Project Kite
$ crm set project settings.due_soon=
  crm: note: nothing changes: it says so already
$ @diff
  --- crm.yaml
  +++ crm.yaml
  @@ -2,16 +2,16 @@
   name: Larkfield Outdoor - Autumn and Holiday 2026 creative programme
   pm:
     name: Priya Nair
  -  email: priya.nair@larkfield.example
  +  email: priya@example.com
   team: Studio
   started: 2026-09-01
   timezone: America/Chicago
   work_week:
  -  - mon
     - tue
     - wed
     - thu
     - fri
  +  - sat
   holidays:
     - date: 2026-09-07
       name: Labor Day
  @@ -23,7 +23,6 @@
       name: Christmas Day
   settings:
     due_soon: 3
  -  grace: 0
     answer_within: 2
     escalate_after: 5
     repeat_miss_window: 30
  @@ -33,11 +32,12 @@
     fairness_min: 3
   glossary:
     CMYK: the four-colour print process
  -  OOH: out-of-home advertising
     POS: point of sale
  +  UAT: a test
   confidential_terms:
     - Project Heron
     - redundancy
     - resignation
     - margin target
     - Vantage Agency
  +  - Project Kite
  --- promises/p09-holiday-campaign-master-film-30.yaml
  +++ promises/p09-holiday-campaign-master-film-30.yaml
  @@ -6,11 +6,13 @@
   done_when: Graded, mixed, music licensed for all channels
   made: 2026-09-28
   due: 2026-11-13
  -target: 2026-11-10
  +target: 2026-11-24
   urgency: 1
   impact: 1
   inform:
  -  - tom-alvarez
  +  - rosa-lindt
  +needs:
  +  - p14-final-product-copy-for-the
   moves:
     - date: 2026-11-04
       move: renegotiated
  --- promises/p16-localised-flyers-for-portland-and.yaml
  +++ promises/p16-localised-flyers-for-portland-and.yaml
  @@ -3,4 +3,9 @@
   owner: Jo Reyes
   kind: deliverable
   what: Localised flyers for Portland and Boise
  +why: The stores asked
   requested: 2026-11-17
  +urgency: 2
  +impact: 1
  +tags:
  +  - b
  --- stakeholders/maya-chen.yaml
  +++ stakeholders/maya-chen.yaml
  @@ -3,10 +3,8 @@
  \x20 (esc)
   org: Marketing
   added: 2026-09-01
  -left: 2099-01-02
   prefers: {channel: email, style: visual, times: before 10:00}
  -check_in_every: 14
  +check_in_every: 7
   goals:
  -  - "Holiday revenue up 8 percent"   # agreed
  -  - fewer rounds
  +  - "Only one"   # agreed
   x-badge: 12

# A list of maps: the fields of an item in their order, with | between them. The first is enough to take one out.
$ crm set project holidays+=2026-12-24 'holidays+=2027-01-01|New Year' holidays-=2026-12-25 'sla+=gold|2|10|90' 'events+=2026-11-02|2026-11-06|Trade fair'
  project holidays: added date: 2026-12-24; date: 2027-01-01, name: New Year; removed date: 2026-12-25, name: Christmas Day
  project sla: added id: gold, response: 2, resolution: 10, target: 90
  project events: added from: 2026-11-02, to: 2026-11-06, name: Trade fair
$ crm set project holidays+=2026-12-24
  crm: note: nothing changes: it says so already
$ crm set project 'events+=2026-11-02|2026-11-03|Strike' 'sla=silver|3|15'
  project events: added from: 2026-11-02, to: 2026-11-03, name: Strike
  project sla: added id: silver, response: 3, resolution: 15; removed id: gold, response: 2, resolution: 10, target: 90
$ crm set project events-=2026-11-02
  crm: error: events has 2 that begin with '2026-11-02'
    say more of the one that goes, with | between its parts
[2]
$ crm set project 'events-=2026-11-02||Strike' holidays-=2026-12-24
  project events: removed from: 2026-11-02, to: 2026-11-03, name: Strike
  project holidays: removed date: 2026-12-24
$ crm set d02 'notices+=rosa|yesterday|call'
  crm: note: 'yesterday' is 2026-11-20, Friday
  d02-the-music-licence-for-television notices: added to: rosa-lindt, date: 2026-11-20, via: call
$ crm set d02 notices-=rosa
  d02-the-music-licence-for-television notices: removed to: rosa-lindt, date: 2026-11-20, via: call
$ @diff
  --- crm.yaml
  +++ crm.yaml
  @@ -19,8 +19,12 @@
       name: Thanksgiving Day
     - date: 2026-11-27
       name: Company holiday
  -  - date: 2026-12-25
  -    name: Christmas Day
  +  - date: 2027-01-01
  +    name: New Year
  +sla:
  +  - id: silver
  +    response: 3
  +    resolution: 15
   settings:
     due_soon: 3
     answer_within: 2
  @@ -41,3 +45,7 @@
     - margin target
     - Vantage Agency
     - Project Kite
  +events:
  +  - from: 2026-11-02
  +    to: 2026-11-06
  +    name: Trade fair

# A reference that leads nowhere can still be taken out.
$ printf 'date: 2026-11-20\nwith: [maya-chen, gone-away]\nkind: call\nsummary: Call\n' > interactions/odd.yaml
$ crm set odd with-=gone-away
  crm: error: interactions/odd.yaml:2:19: no stakeholder 'gone-away'
    with: [maya-chen, gone-away]
                      ^
    crm list stakeholders shows the ids
  odd with: removed gone-away
[3]
$ cat interactions/odd.yaml
  date: 2026-11-20
  with: [maya-chen]
  kind: call
  summary: Call

# What happened to a promise is told, not rewritten.
$ crm set p09 due=2026-12-01
  crm: error: due is the first date that was agreed, and stays on record
    a new date is a move: crm update-promise p09-holiday-campaign-master-film-30 renegotiated --due DATE --agreed-by S
[2]
$ crm set p09 moves=
  crm: error: moves are told one by one
    crm update-promise p09-holiday-campaign-master-film-30 MOVE adds one, --undo takes the last one back
[2]
$ crm set p09 made=
  crm: error: what was promised stays promised
    crm update-promise p09-holiday-campaign-master-film-30 --undo takes a promise back
[2]
$ crm set p16 due=2026-12-01
  p16-localised-flyers-for-portland-and due: 2026-12-01

$ @diff
  --- /dev/null
  +++ interactions/odd.yaml
  @@ -0,0 +1,4 @@
  +date: 2026-11-20
  +with: [maya-chen]
  +kind: call
  +summary: Call
  --- promises/p16-localised-flyers-for-portland-and.yaml
  +++ promises/p16-localised-flyers-for-portland-and.yaml
  @@ -5,6 +5,7 @@
   what: Localised flyers for Portland and Boise
   why: The stores asked
   requested: 2026-11-17
  +due: 2026-12-01
   urgency: 2
   impact: 1
   tags:

# Refused, and nothing is written.
$ crm set maya name=
  crm: error: name must not be empty
    give it another value instead
[2]
$ crm set maya powr=high
  crm: error: stakeholder has no field 'powr' (did you mean 'power'?)
    choose from name, aliases, kind, members, title, org, relation, email, phone, primary, manager, answers_to, added, left, power, interest, engagement.current, engagement.desired, prefers.channel, prefers.style, prefers.detail, prefers.times, prefers.language, check_in_every, update_every, services, goals, success_measures, pain_points, expectations, tags
[2]
$ crm set maya prefers.chanel=email
  crm: error: stakeholder has no field 'prefers.chanel' (did you mean 'prefers.channel'?)
    choose from name, aliases, kind, members, title, org, relation, email, phone, primary, manager, answers_to, added, left, power, interest, engagement.current, engagement.desired, prefers.channel, prefers.style, prefers.detail, prefers.times, prefers.language, check_in_every, update_every, services, goals, success_measures, pain_points, expectations, tags
[2]
$ crm set maya prefers=email
  crm: error: prefers is a map and cannot be set as one text
    set what is in it, such as prefers.channel
[2]
$ crm set maya power=medium
  crm: error: power cannot be 'medium'
    choose one of low, high
[2]
$ crm set maya added=2026-02-30
  crm: error: '2026-02-30' does not exist
    look at the month and the day
[2]
$ crm set maya manager=nobody
  crm: error: no stakeholder 'nobody'
    see what there is with: crm list stakeholders
[2]
$ crm set maya org+=Sales
  crm: error: org is text, not a list
    write org=VALUE
[2]
$ crm set maya goals-=nothing
  crm: error: goals has no 'nothing'
    crm show says what it has
[2]
$ crm set maya goals+=
  crm: error: 'goals+=' names no item
    to clear a list: FIELD=
[2]
$ crm set maya email=maya
  crm: error: email 'maya' is not a mail address
    write the address alone, for example maya@example.com
[2]
$ crm set maya org
  crm: error: 'org' is no change
    write FIELD=VALUE, FIELD+=ITEM or FIELD-=ITEM
[2]
$ crm set maya org=Sales powr=high
  crm: error: stakeholder has no field 'powr' (did you mean 'power'?)
    choose from name, aliases, kind, members, title, org, relation, email, phone, primary, manager, answers_to, added, left, power, interest, engagement.current, engagement.desired, prefers.channel, prefers.style, prefers.detail, prefers.times, prefers.language, check_in_every, update_every, services, goals, success_measures, pain_points, expectations, tags
[2]
$ crm set project holidays+=someday
  crm: error: 'someday' is not a date
    write 2026-11-25, today, tomorrow, a weekday, +3d, +2w, +1m, +5bd (business days), eow or eom
[2]
$ crm set project 'holidays+=2026-12-24|Eve|early'
  crm: error: '2026-12-24|Eve|early' has too many parts for holidays
    write holidays+='DATE|NAME'
[2]
$ crm set project sla+=gold
  crm: error: 'gold' lacks its response
    write sla+='ID|RESPONSE|RESOLUTION|TARGET'
[2]
$ crm set project sla+='gold|two|5'
  crm: error: response must be a whole number from 0 to 365, not 'two'
    write digits only, without leading zeros, signs or points
[2]
$ crm set project holidays-=2026-12-24
  crm: error: holidays has no '2026-12-24'
    crm show says what it has
[2]
$ crm set project events-='|Fair'
  crm: error: 'Fair' is not a date
    write 2026-11-25, today, tomorrow, a weekday, +3d, +2w, +1m, +5bd (business days), eow or eom
[2]
$ crm set d02 notices=x
  crm: error: no stakeholder 'x'
    see what there is with: crm list stakeholders
[2]
$ crm set project glossary=x
  crm: error: glossary is a map of text and cannot be set as one text
    set its words: glossary.WORD=MEANING
[2]
$ crm set project glossary.UAT+=x
  crm: error: glossary is a map of text, not a list
    write glossary.UAT=MEANING
[2]
$ crm set project timezone=Mars/Olympus
  crm: error: crm.yaml:8: time zone 'Mars/Olympus' is not known here
    timezone: Mars/Olympus
    write a name of the system's zone database, for example Europe/Madrid
[2]
$ crm set p07 follows=p07
  crm: error: promises/p07-four-one-page-battle-cards.yaml:13:10: `follows` runs in a circle: p07-four-one-page-battle-cards → p07-four-one-page-battle-cards
    follows: p07-four-one-page-battle-cards
             ^
    leave this link out, or take another one of the circle out first
[2]
$ crm set p09 needs+=p18
  crm: error: promises/p09-holiday-campaign-master-film-30.yaml:16:5: `needs` runs in a circle: p09-holiday-campaign-master-film-30 → p18-six-15-second-social-cuts-of-the → p09-holiday-campaign-master-film-30
      - p18-six-15-second-social-cuts-of-the
        ^
    leave this link out, or take another one of the circle out first
[2]
$ crm set maya manager=tom
  crm: error: stakeholders/maya-chen.yaml:5:10: `manager` runs in a circle: maya-chen → tom-alvarez → maya-chen
    manager: tom-alvarez
             ^
    leave this link out, or take another one of the circle out first
[2]
$ crm set p16 to=team
  crm: error: promises/p16-localised-flyers-for-portland-and.yaml:2:5: a promise cannot be by the team to the team
    to: team
        ^
    write `team` for our side and a stakeholder's id for the other
[2]
$ crm set p16 made=2026-11-19 due=2026-11-18
  crm: error: promises/p16-localised-flyers-for-portland-and.yaml:9:6: due 2026-11-18 is before made 2026-11-19
    due: 2026-11-18
         ^
    correct one of the two dates
[2]
$ crm set nobody org=Sales
  crm: error: no record 'nobody'
    see what there is with: crm list promises (or another kind)
[2]
$ crm set p09
  crm: error: set needs CHANGE
    see: crm help set
[2]
$ @diff
