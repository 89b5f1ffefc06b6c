# Who has a stake in the project.
project: studio

$ crm add-stakeholder 'Zoë Müller-Ōta'
  zoe-muller-ota added: Zoë Müller-Ōta
$ @diff
  --- /dev/null
  +++ stakeholders/zoe-muller-ota.yaml
  @@ -0,0 +1,2 @@
  +name: Zoë Müller-Ōta
  +added: 2026-11-21
$ crm add-stakeholder 'Nadia Frost' --title 'Chief of Staff' --org 'Northbeam & Co' --relation external --email nadia@northbeam.example --phone '+1 555 0100' --manager maya --power high --interest high --engagement neutral:supportive --channel letter --style visual --detail full --times 'mornings, not Mondays' --language es --update-every 14 --service 'Film edits' --goal 'Launch in May' --goal 'no reprints' --success-measure 'units sold' --pain-point 'late drafts' --expectation 'a call each week' --alias Nadi --tag board --on 2026-11-18
  crm: note: Nadia Frost is someone to manage closely: talk every 7 days with `crm set nadia-frost check_in_every=7`
  nadia-frost added: Nadia Frost
$ @diff
  --- /dev/null
  +++ stakeholders/nadia-frost.yaml
  @@ -0,0 +1,35 @@
  +name: Nadia Frost
  +aliases:
  +  - Nadi
  +title: Chief of Staff
  +org: Northbeam & Co
  +relation: external
  +email: nadia@northbeam.example
  +phone: +1 555 0100
  +manager: maya-chen
  +added: 2026-11-18
  +power: high
  +interest: high
  +engagement:
  +  current: neutral
  +  desired: supportive
  +prefers:
  +  channel: letter
  +  style: visual
  +  detail: full
  +  times: mornings, not Mondays
  +  language: es
  +update_every: 14
  +services:
  +  - Film edits
  +goals:
  +  - Launch in May
  +  - no reprints
  +success_measures:
  +  - units sold
  +pain_points:
  +  - late drafts
  +expectations:
  +  - a call each week
  +tags:
  +  - board
# The cadence that suits them is suggested once power and interest are known.
$ crm add-stakeholder 'Low High' --power low --interest high
  crm: note: Low High is someone to keep informed: talk every 14 days with `crm set low-high check_in_every=14`
  low-high added: Low High
$ crm add-stakeholder 'High Low' --power high --interest low
  crm: note: High Low is someone to keep satisfied: talk every 30 days with `crm set high-low check_in_every=30`
  high-low added: High Low
$ crm add-stakeholder 'Low Low' --power low --interest low
  crm: note: Low Low is someone to monitor: talk every 60 days with `crm set low-low check_in_every=60`
  low-low added: Low Low
$ crm add-stakeholder 'High High' --power high --interest high --check-in-every 10
  high-high added: High High
$ crm -q add-stakeholder 'Quiet Quinn' --power high --interest high
  quiet-quinn
$ crm add-stakeholder 'Press Office' --kind group --id press -n
  --- /dev/null
  +++ b/stakeholders/press.yaml
  @@ -0,0 +1,3 @@
  +name: Press Office
  +kind: group
  +added: 2026-11-21
$ crm show nadi --format ids
  nadia-frost
$ crm validate
  77 records are sound
$ @diff
  --- /dev/null
  +++ stakeholders/high-high.yaml
  @@ -0,0 +1,5 @@
  +name: High High
  +added: 2026-11-21
  +power: high
  +interest: high
  +check_in_every: 10
  --- /dev/null
  +++ stakeholders/high-low.yaml
  @@ -0,0 +1,4 @@
  +name: High Low
  +added: 2026-11-21
  +power: high
  +interest: low
  --- /dev/null
  +++ stakeholders/low-high.yaml
  @@ -0,0 +1,4 @@
  +name: Low High
  +added: 2026-11-21
  +power: low
  +interest: high
  --- /dev/null
  +++ stakeholders/low-low.yaml
  @@ -0,0 +1,4 @@
  +name: Low Low
  +added: 2026-11-21
  +power: low
  +interest: low
  --- /dev/null
  +++ stakeholders/quiet-quinn.yaml
  @@ -0,0 +1,4 @@
  +name: Quiet Quinn
  +added: 2026-11-21
  +power: high
  +interest: high
# A second person of that name gets a random end; a name without Latin letters a random id.
$ crm add-stakeholder 'Maya Chen' --org 'Board office'
  maya-chen-[b-df-hj-np-tv-z2-9]{4} added: Maya Chen (re)
$ crm add-stakeholder '株式会社'
  [b-df-hj-np-tv-z2-9]{4} added: 株式会社 (re)
$ crm add-stakeholder Con
  con-[b-df-hj-np-tv-z2-9]{4} added: Con (re)
$ crm add-stakeholder Team
  team-[b-df-hj-np-tv-z2-9]{4} added: Team (re)
# What cannot be so.
$ crm add-stakeholder
  crm: error: add-stakeholder needs NAME
    see: crm help add-stakeholder
[2]
$ crm add-stakeholder ''
  crm: error: name must not be empty
    write its text
[2]
$ crm add-stakeholder 'Maya Chen' --id maya-chen
  crm: error: the id 'maya-chen' is taken
    see it with crm show maya-chen
[2]
$ crm add-stakeholder X --id CON
  crm: error: 'CON' is not an id
    use a to z, 0 to 9 and dashes, at most 64, but no device name of Windows, team or relationship
[2]
$ crm add-stakeholder X --id con
  crm: error: 'con' is not an id
    use a to z, 0 to 9 and dashes, at most 64, but no device name of Windows, team or relationship
[2]
$ crm add-stakeholder X --id ../x
  crm: error: '../x' is not an id
    use a to z, 0 to 9 and dashes, at most 64, but no device name of Windows, team or relationship
[2]
$ crm add-stakeholder X --power medium
  crm: error: power cannot be 'medium'
    choose one of low, high
[2]
$ crm add-stakeholder X --engagement warm
  crm: error: --engagement cannot be 'warm'
    write CUR or CUR:DES, each one of unaware, resistant, neutral, supportive, leading
[2]
$ crm add-stakeholder X --engagement neutral:
  crm: error: --engagement cannot be ''
    write CUR or CUR:DES, each one of unaware, resistant, neutral, supportive, leading
[2]
$ crm add-stakeholder X --channel fax
  crm: error: channel cannot be 'fax'
    choose one of call, meeting, email, chat, letter, one-to-one
[2]
$ crm add-stakeholder X --email 'x at example.com'
  crm: error: email 'x at example.com' is not a mail address
    write the address alone, for example maya@example.com
[2]
$ crm add-stakeholder X --manager nobody
  crm: error: no stakeholder 'nobody'
    see what there is with: crm list stakeholders
[2]
$ crm add-stakeholder X --check-in-every 010
  crm: error: check_in_every must be a whole number from 1 to 3650, not '010'
    write digits only, without leading zeros, signs or points
[2]
$ crm add-stakeholder X --check-in-every 0
  crm: error: check_in_every must be a whole number from 1 to 3650, not '0'
    the least is 1; leave it out for none
[2]
$ crm add-stakeholder X --check-in-every weekly
  crm: error: check_in_every must be a whole number from 1 to 3650, not 'weekly'
    write digits only, without leading zeros, signs or points
[2]
$ crm add-stakeholder X --on 2099-01-05 -n
  crm: warning: Monday 5 January 2099 is still to come: not counted until then
  --- /dev/null
  +++ b/stakeholders/x.yaml
  @@ -0,0 +1,2 @@
  +name: X
  +added: 2099-01-05
$ crm add-stakeholder 'X' 'Y'
  crm: error: unexpected argument 'Y'
    see: crm help add-stakeholder
[2]
$ printf 'Evil\033[31m\n' | crm add-stakeholder -
  crm: error: the text has the control character U+001B in line 1
    take it out
[2]
$ printf 'From stdin\n' | crm add-stakeholder -
  from-stdin added: From stdin
