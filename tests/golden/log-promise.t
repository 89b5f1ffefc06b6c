# What we promised whom, or they us, and by when.
project: studio

$ crm log-promise 'Holiday film' --to maya --due friday --done-when 'Maya signs the master' --id film
  crm: note: 'friday' is 2026-11-27, Friday
  crm: warning: Friday 2026-11-27 is no working day; the one before is Wednesday 2026-11-25
  film promised to Maya Chen for Friday 27 November 2026
$ @diff
  --- /dev/null
  +++ promises/film.yaml
  @@ -0,0 +1,6 @@
  +by: team
  +to: maya-chen
  +what: Holiday film
  +done_when: Maya signs the master
  +made: 2026-11-21
  +due: 2026-11-27
# Before it is saved: what else its owner carries, and what is due nearby.
$ crm log-promise 'Poster, A1' --to june --due 2026-11-25 --done-when 'Printer confirms' --owner 'Sam Okafor' --id poster
  crm: note: Sam Okafor has 3 promises open; 0.0% of 2 promises kept
  crm: note: due nearby: Six 15-second social cuts of the holiday film on Tue 24 Nov; Careers page banners, three sizes on Thu 26 Nov
  poster promised to June Osei for Wednesday 25 November 2026
$ crm log-promise 'Poster, A2' --to june --due 2026-11-25 --done-when 'Printer confirms' --owner 'Nobody New' --id poster-2
  crm: note: Nobody New has 0 promises open; no promise settled yet
  poster-2 promised to June Osei for Wednesday 25 November 2026
$ crm log-promise 'Sales film, 60 seconds' --to rosa --due +2w --owner 'Jo Reyes' --kind milestone --done-when 'Graded and mixed' --why 'The January call' --target +8bd --urgency 1 --impact 2 --aligned 1 --inform tom --inform dev-patel --needs p09 --needs film --follows p12 --requested 2026-11-16 --made yesterday --link https://example.com/brief --tag film --tag sales --id sales-film
  crm: note: '+2w' is 2026-12-05, Saturday
  crm: note: '+8bd' is 2026-12-04, Friday
  crm: note: 'yesterday' is 2026-11-20, Friday
  crm: note: Jo Reyes has 1 promise open; 75.0% of 4 promises kept
  crm: warning: Saturday 2026-12-05 is no working day; the one before is Friday 2026-12-04
  sales-film promised to Rosa Lindt for Saturday 5 December 2026
$ @diff
  --- /dev/null
  +++ promises/poster-2.yaml
  @@ -0,0 +1,7 @@
  +by: team
  +to: june-osei
  +owner: Nobody New
  +what: Poster, A2
  +done_when: Printer confirms
  +made: 2026-11-21
  +due: 2026-11-25
  --- /dev/null
  +++ promises/poster.yaml
  @@ -0,0 +1,7 @@
  +by: team
  +to: june-osei
  +owner: Sam Okafor
  +what: Poster, A1
  +done_when: Printer confirms
  +made: 2026-11-21
  +due: 2026-11-25
  --- /dev/null
  +++ promises/sales-film.yaml
  @@ -0,0 +1,26 @@
  +by: team
  +to: rosa-lindt
  +owner: Jo Reyes
  +inform:
  +  - tom-alvarez
  +  - dev-patel
  +kind: milestone
  +what: Sales film, 60 seconds
  +why: The January call
  +done_when: Graded and mixed
  +requested: 2026-11-16
  +made: 2026-11-20
  +due: 2026-12-05
  +target: 2026-12-04
  +follows: p12-price-and-date-for-the-extra-demo
  +needs:
  +  - p09-holiday-campaign-master-film-30
  +  - film
  +urgency: 1
  +impact: 2
  +aligned: 1
  +links:
  +  - https://example.com/brief
  +tags:
  +  - film
  +  - sales
# Theirs to us.
$ crm log-promise 'Final price list' --by rosa --due 2026-12-04 --done-when 'Signed by Sales' --id prices
  prices promised by Rosa Lindt to Studio for Friday 4 December 2026
$ crm log-promise 'Final price list' --by rosa --to team --due 2026-12-04 --id prices
  crm: error: the id 'prices' is taken
    see it with crm show prices
[2]
# Dates: the one that was meant is said. A free day is allowed, but told.
$ crm log-promise A --to maya --due tomorrow --done-when B -n | grep due
  crm: note: 'tomorrow' is 2026-11-22, Sunday
  crm: warning: Sunday 2026-11-22 is no working day; the one before is Friday 2026-11-20
  +due: 2026-11-22
$ crm log-promise A --to maya --due 2026-11-26 --done-when B -n | grep due
  crm: warning: Thursday 2026-11-26 is no working day; the one before is Wednesday 2026-11-25
  +due: 2026-11-26
$ crm log-promise A --to maya --due eom --done-when B -n | grep due
  crm: note: 'eom' is 2026-11-30, Monday
  +due: 2026-11-30
$ crm --today 2026-11-24 log-promise A --to maya --due eow --done-when B -n | grep due
  crm: note: 'eow' is 2026-11-25, Wednesday
  +due: 2026-11-25
$ crm log-promise A --to maya --due eow --done-when B -n
  crm: note: 'eow' is 2026-11-20, Friday
  crm: error: due 2026-11-20 is before 2026-11-21, the day it is made
    correct --due, or give --made
[2]
$ crm log-promise A --to maya --due +5bd --done-when B -n | grep due
  crm: note: '+5bd' is 2026-12-01, Tuesday
  +due: 2026-12-01
$ crm --today 2026-10-31 log-promise A --to maya --due +1m --done-when B -n | grep due
  crm: note: '+1m' is 2026-11-30, Monday
  +due: 2026-11-30
$ crm log-promise A --to maya --due 2026-11-30 --made 2027-11-20 --done-when B -n
  crm: error: due 2026-11-30 is before 2027-11-20, the day it is made
    correct --due, or give --made
[2]
$ crm log-promise A --to maya --due 11/12
  crm: error: '11/12' is not a date that everybody reads alike
    write it as 2026-11-12 or as 2026-12-11
[2]
$ crm log-promise A --to maya --due 2026-02-30
  crm: error: '2026-02-30' does not exist
    look at the month and the day
[2]
$ crm log-promise A --to maya --due yesterday
  crm: note: 'yesterday' is 2026-11-20, Friday
  crm: error: due 2026-11-20 is before 2026-11-21, the day it is made
    correct --due, or give --made
[2]
$ crm log-promise A --to maya --due 2026-10-01 --made 2026-10-02
  crm: error: due 2026-10-01 is before 2026-10-02, the day it is made
    correct --due, or give --made
[2]
$ crm log-promise A --to maya --due 2099-01-05 --made 2099-01-02 --done-when B --id later -n
  crm: warning: Friday 2 January 2099 is still to come: not counted until then
  --- /dev/null
  +++ b/promises/later.yaml
  @@ -0,0 +1,6 @@
  +by: team
  +to: maya-chen
  +what: A
  +done_when: B
  +made: 2099-01-02
  +due: 2099-01-05
# Words that promise nothing, or no day.
$ crm log-promise 'We will try to send it soon' --to maya --due 2026-12-01 --done-when 'hopefully done by next week' -n >/dev/null
  crm: warning: 'try to' is vague: say what exactly, and when
  crm: warning: 'soon' is vague: say what exactly, and when
  crm: warning: 'hopefully' is vague: say what exactly, and when
  crm: warning: 'next week' is vague: say what exactly, and when
# The other side is one, and not us.
$ crm log-promise A --due 2026-12-01
  crm: error: say who the other side is: --to S for our promise, or --by S for theirs
    crm list stakeholders shows them
[2]
$ crm log-promise A --to team --due 2026-12-01
  crm: error: say who the other side is: --to S for our promise, or --by S for theirs
    crm list stakeholders shows them
[2]
$ crm log-promise A --to maya --by rosa --due 2026-12-01
  crm: error: one side of a promise is the team, the other a stakeholder
    give --to for our promise, --by for theirs
[2]
$ crm log-promise A --to may --due 2026-12-01 -n --done-when B | grep to:
  +to: maya-chen
$ crm log-promise A --to a --due 2026-12-01
  crm: error: 'a' is ambiguous
    it may be dev-patel, finance-partners, hal-briggs, ines-moreau, maya-chen, rosa-lindt and 1 more
[2]
$ crm log-promise A --to mayaa --due 2026-12-01
  crm: error: no stakeholder 'mayaa' (did you mean 'Maya'?)
    see what there is with: crm list stakeholders
[2]
$ crm log-promise A --to Marketing --due 2026-12-01
  crm: error: no stakeholder 'Marketing'
    see what there is with: crm list stakeholders
[2]
$ crm log-promise A --to maya --due 2026-12-01 --kind filim
  crm: error: kind cannot be 'filim'
    choose one of deliverable, milestone, reply, information, decision, introduction
[2]
$ crm log-promise A --to maya --due 2026-12-01 --urgency 4
  crm: error: urgency must be a whole number from 1 to 3, not '4'
    the most is 3
[2]
$ crm log-promise A --to maya --due 2026-12-01 --needs p99
  crm: error: no promise 'p99'
    see what there is with: crm list promises
[2]
$ crm log-promise A --to maya --due 2026-12-01 --sla gold
  crm: error: no service level 'gold'
    crm.yaml has none under sla
[2]
$ crm log-promise A --to maya --due 2026-12-01 --id film
  crm: error: the id 'film' is taken
    see it with crm show film
[2]
$ crm log-promise A --to maya --due 2026-12-01 --id team
  crm: error: 'team' is not an id
    use a to z, 0 to 9 and dashes, at most 64, but no device name of Windows, team or relationship
[2]
$ crm log-promise 'Text that
> runs over
>   three lines: with a colon' --to maya --due 2026-12-01 --done-when B --id text -n
  --- /dev/null
  +++ b/promises/text.yaml
  @@ -0,0 +1,9 @@
  +by: team
  +to: maya-chen
  +what: |-
  +  Text that
  +  runs over
  +    three lines: with a colon
  +done_when: B
  +made: 2026-11-21
  +due: 2026-12-01
$ @diff
  --- /dev/null
  +++ promises/prices.yaml
  @@ -0,0 +1,6 @@
  +by: rosa-lindt
  +to: team
  +what: Final price list
  +done_when: Signed by Sales
  +made: 2026-11-21
  +due: 2026-12-04
# A file may name what is not there yet; it must not be made so that a circle closes.
$ sed -i '$a needs: [later]' promises/prices.yaml
$ crm log-promise A --to maya --due 2026-12-01 --id later --needs prices
  crm: error: promises/prices.yaml:7:9: no promise 'later'
    needs: [later]
            ^
    crm list promises shows the ids
  crm: error: `needs` runs in a circle: later → prices → later
    leave this link out, or take another one of the circle out first
[3]
$ sed -i '$d' promises/prices.yaml

# An id of its own begins with four random characters.
$ crm -q log-promise 'Zwölf Plakate für die Ausstellung in München und Umgebung, Format A1' --to maya --due 2026-12-01
  [b-df-hj-np-tv-z2-9]{4}-zwolf-plakate-fur-die-ausstellung-in (re)
$ printf 'From a pipe\r\n' | crm log-promise - --to maya --due 2026-12-01 --done-when B
  [b-df-hj-np-tv-z2-9]{4}-from-a-pipe promised to Maya Chen for Tuesday 1 December 2026 (re)

# An owner is one person, however the name is typed; what one may regret is said.
$ crm log-promise 'A poster' --to maya --due 2026-12-04 --target 2026-12-07 --done-when B --owner 'sam okafor' --id a-poster -n
  crm: note: Sam Okafor has 4 promises open; 0.0% of 2 promises kept
  crm: warning: our target 2026-12-07 is after 2026-12-04, the date that they are told
  --- /dev/null
  +++ b/promises/a-poster.yaml
  @@ -0,0 +1,8 @@
  +by: team
  +to: maya-chen
  +owner: Sam Okafor
  +what: A poster
  +done_when: B
  +made: 2026-11-21
  +due: 2026-12-04
  +target: 2026-12-07
$ crm -q set june left=2026-11-13; crm log-promise Flyers --to june --due 2026-12-01 --done-when B -n > /dev/null; crm outline --for june > /dev/null; crm -q set june left=
  crm: warning: June Osei left on Friday 13 November 2026: name whoever follows them
  crm: warning: June Osei left on Friday 13 November 2026: name whoever follows them
  crm: note: June Osei prefers chat: the first lines will do there
  crm: note: when it is sent: crm log-interaction Outline --kind outline --with june-osei
$ crm draft feedback-request --for maya --promise p09 > /dev/null
  crm: warning: 'p09-holiday-campaign-master-film-30' is not delivered yet: ask when it is
  crm: note: Maya Chen prefers call before 10:00: say it there, then send this
  crm: note: when it is sent: crm log-feedback maya-chen --about p09-holiday-campaign-master-film-30
